"""What happened on the way: marks that verdicts respect, and what became of suggestions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from flows.recovery import Mark, MarkKind


class Happening(StrEnum):
    """What happened. The first four are marks: they change what a verdict is read from."""

    THERAPY_CHANGE = "therapy_change"
    SURGERY = "surgery"
    ILLNESS = "illness"
    HOLIDAY = "holiday"
    SUGGESTED = "suggested"  # a re-evaluation
    SAME_PLAN = "same_plan"  # an appointment took place, and the plan was kept
    CANCELLED = "cancelled"  # an appointment did not take place
    GOAL = "goal"  # it was reached
    PROGRAMME = "programme"  # a clinician set the home programme
    RECURRENCE = "recurrence"  # a week well short of a goal that was reached


NEW_STARTS = (Happening.THERAPY_CHANGE, Happening.SURGERY)
"""After these the course begins anew."""

SPANS = (Happening.ILLNESS, Happening.HOLIDAY)
"""These last for days."""

_MARKS = (*NEW_STARTS, *SPANS)


@dataclass(frozen=True)
class Entry:
    """Something that happened from `first` to `last` (that one day when None).

    `words` are the person's own, about what it was.
    """

    kind: Happening
    first: date
    last: date | None = None
    words: str = ""


def marks(timeline: Iterable[Entry]) -> tuple[Mark, ...]:
    """What of a timeline the recovery verdicts respect."""
    return tuple(
        Mark(MarkKind(entry.kind.value), entry.first, entry.last)
        for entry in timeline
        if entry.kind in _MARKS
    )
