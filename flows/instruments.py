"""An instrument is a set of questions that are asked together: a daily check-in, a welcome."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from flows.questions import SKIPPED, Answer, Question

PLACE = ("when", "unless", "measure")
"""What an item says beside its question."""


@dataclass(frozen=True)
class Item:
    """A question in its place.

    - `when`: it is asked only if an earlier answer is one of these; `*` is any answer but a skip.
      The answers of the plan count as earlier ones.
    - `unless`: it is not asked if that question was answered by another check-in of the same day.
    - `measure`: the measure that its number feeds, or empty.
    """

    question: Question
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unless: str = ""
    measure: str = ""

    def applies(self, answers: Mapping[str, Answer]) -> bool:
        """Whether the earlier answers call for it."""
        if answers.get(self.unless, SKIPPED) != SKIPPED:
            return False
        return all(_holds(answers.get(name, ""), wanted) for name, wanted in self.when.items())


@dataclass(frozen=True)
class Instrument:
    """Questions in order, and how long they wait for answers; all spans are minutes.

    - `remind_after`: until the one reminder, 0 for none.
    - `start_within`: how long it can be begun, 0 until the person's bedtime.
    - `finish_within`: how much longer whoever has begun may take, as long as they go on.
    - `rest`: how long somebody may rest between two answers and still be going on.
    """

    id: str
    version: str
    source: str
    items: tuple[Item, ...]
    remind_after: int = 0
    start_within: int = 0
    finish_within: int = 120
    rest: int = 30

    @property
    def questions(self) -> Mapping[str, Question]:
        """Its questions by id."""
        return {item.question.id: item.question for item in self.items}

    def next(
        self, answers: Mapping[str, Answer], known: Mapping[str, Answer] | None = None
    ) -> str | None:
        """The first question still to be asked, None when it is done.

        `known` are answers given elsewhere, which conditions may look at too.
        """
        earlier = {**(known or {}), **answers}
        for item in self.items:
            if item.question.id not in answers and item.applies(earlier):
                return item.question.id
        return None


def instrument_of(occurrence: str) -> str:
    """The instrument of an occurrence's name: the second `again` of a day is `again.2`."""
    return occurrence.partition(".")[0]


def _holds(answer: Answer, wanted: tuple[str, ...]) -> bool:
    return answer in wanted or ("*" in wanted and answer not in ("", ()))


def load_instruments(*content: Path) -> Mapping[str, Instrument]:
    """Read `instruments/*.toml` of each content directory; a later directory overrides by id."""
    files = [file for folder in content for file in sorted((folder / "instruments").glob("*.toml"))]
    loaded = [_instrument(tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
    return {instrument.id: instrument for instrument in loaded}


def _instrument(data: dict[str, Any]) -> Instrument:
    items = [_item(dict(raw)) for raw in data.pop("items")]
    return TypeAdapter(Instrument).validate_python({**data, "items": items})


def _item(raw: dict[str, Any]) -> dict[str, Any]:
    place: dict[str, Any] = {key: raw.pop(key) for key in PLACE if key in raw}
    return {"question": raw} | place
