"""The thresholds of the home programme, as data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter, with_config

STRICT = ConfigDict(extra="forbid")


@with_config(STRICT)
@dataclass(frozen=True)
class Limits:
    """How much a programme may hold: exercises, doses of one, letters of a name or a dose."""

    exercises: int
    stages: int
    letters: int
    source: str


@with_config(STRICT)
@dataclass(frozen=True)
class Recall:
    """From what local time of day on a check-in is about its own day."""

    today_from: time
    source: str


@with_config(STRICT)
@dataclass(frozen=True)
class Shown:
    """Over how many days it is shown how much was done."""

    days: int
    source: str


@with_config(STRICT)
@dataclass(frozen=True)
class Share:
    """A share of the planned days of the last `days`, when at least so many are known.

    It is acted upon again after `again_days` at the earliest.
    """

    days: int
    least_planned: int
    share: float
    again_days: int
    source: str


@with_config(STRICT)
@dataclass(frozen=True)
class StepBack:
    """A flare-up within so many days, and after how many it may be offered again."""

    flare_days: int
    again_days: int
    source: str


@with_config(STRICT)
@dataclass(frozen=True)
class Rules:
    """All of them; each names its source."""

    version: str
    limits: Limits
    recall: Recall
    shown: Shown
    step_up: Share
    step_back: StepBack
    barriers: Share
    praise: Share

    def meant(self, day: date, clock: time | None) -> date:
        """The day that a check-in of a local date is about, when it comes at that time of day.

        In the morning nobody can say yet what they will have done.
        """
        early = clock is not None and clock < self.recall.today_from
        return day - timedelta(days=1) if early else day


def load_rules(*content: Path) -> Rules:
    """Read `programme.toml` of each content directory; a later one overrides value by value.

    Raises ValueError for what is missing, misspelt or no number.
    """
    data: dict[str, Any] = {}
    for file in (folder / "programme.toml" for folder in content):
        if file.exists():
            above = tomllib.loads(file.read_text(encoding="utf-8"))
            data |= {name: _over(data.get(name), value) for name, value in above.items()}
    return TypeAdapter(Rules).validate_python(data)


def _over(below: Any, above: Any) -> Any:
    both = isinstance(below, Mapping) and isinstance(above, Mapping)
    return {**below, **above} if both else above
