"""An instrument is a set of questions that are asked together: a daily check-in, a welcome."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from flows.questions import Answer, Question


@dataclass(frozen=True)
class Item:
    """A question in its place.

    - `when`: it is asked only if an earlier answer is one of these; `*` is any answer but a skip.
    - `measure`: the measure that its number feeds, or empty.
    """

    question: Question
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    measure: str = ""

    def applies(self, answers: Mapping[str, Answer]) -> bool:
        """Whether the earlier answers call for it."""
        return all(_holds(answers.get(name, ""), wanted) for name, wanted in self.when.items())


@dataclass(frozen=True)
class Instrument:
    """Questions in order, and how long they wait for answers.

    - `remind_after`: minutes until the one reminder, 0 for none.
    - `closes`: the local time of day at which an unfinished occurrence expires.
    """

    id: str
    version: str
    source: str
    items: tuple[Item, ...]
    remind_after: int = 0
    closes: str = "23:30"

    @property
    def questions(self) -> Mapping[str, Question]:
        """Its questions by id."""
        return {item.question.id: item.question for item in self.items}

    def next(self, answers: Mapping[str, Answer]) -> str | None:
        """The first question still to be asked, None when it is done."""
        for item in self.items:
            if item.question.id not in answers and item.applies(answers):
                return item.question.id
        return None


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
    place: dict[str, Any] = {key: raw.pop(key) for key in ("when", "measure") if key in raw}
    return {"question": raw} | place
