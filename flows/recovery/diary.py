"""What a person has answered: the diary a verdict is reached from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class DiaryDay:
    """The answers of one day.

    - `scores`: measure id -> 0-10, as asked (no flipping).
    - `tasks`: 0-10 for each of the person's tasks, always in the same order.
    - `flare`: 0 none, else its severity; None not answered.
    - `programme`: home exercises: "all", "some", "none" or "none_planned".
    - `barrier`: what got in the way of them, where that was told: "pain", "time", ...
    """

    date: date
    scores: Mapping[str, float | None] = field(default_factory=dict)
    tasks: tuple[float | None, ...] = ()
    flare: float | None = None
    programme: str | None = None
    barrier: str | None = None


class MarkKind(StrEnum):
    """What happened."""

    THERAPY_CHANGE = "therapy_change"
    SURGERY = "surgery"
    ILLNESS = "illness"
    HOLIDAY = "holiday"


NEW_START = frozenset({MarkKind.THERAPY_CHANGE, MarkKind.SURGERY})
"""After these the course begins anew; illness and holidays only take their days out."""


@dataclass(frozen=True)
class Mark:
    """Something that happened, from `first` to `last` (that one day when None)."""

    kind: MarkKind
    first: date
    last: date | None = None


@dataclass(frozen=True)
class Diary:
    """One person's diary.

    - `days`: in any order; of two entries for one day the later one counts, answer by answer.
    - `goal`: the person's own goal, measure id -> score; empty means the goals of the measures.
    - `started`: when therapy began; the first answer when None.
    - `per_week`: on how many days a week the home programme is to be done.
    """

    days: tuple[DiaryDay, ...]
    marks: tuple[Mark, ...] = ()
    goal: Mapping[str, float] = field(default_factory=dict)
    started: date | None = None
    per_week: int = 7
