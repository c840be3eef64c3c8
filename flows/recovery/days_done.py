"""How much of a home programme was done: days done of days planned."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from types import MappingProxyType

WEEK = 7
NONE_PLANNED = "none_planned"
DONE: Mapping[str, float] = MappingProxyType({"all": 1.0, "some": 0.5, "none": 0.0})
"""What an answer counts, of a day. clinical.md, section 3 (R)."""


@dataclass(frozen=True)
class DaysDone:
    """Days done, a half for a day on which some was done, of the days that were planned.

    `over`: how many days were looked at.
    """

    done: float = 0.0
    planned: int = 0
    over: int = 0

    @property
    def share(self) -> float:
        """The part that was done, 0-1; 1 where nothing is known to have been planned."""
        return self.done / self.planned if self.planned else 1.0


def days_done(answers: Iterable[str | None], per_week: int = WEEK) -> DaysDone:
    """Count the answers of some days; `per_week` is on how many days a week it is to be done.

    A day without an answer is unknown, not missed, and one with nothing planned is taken out. Where
    the person chooses the days, no more of them count as planned than the programme asks for in as
    many days as were answered: a day of rest is not missed because it was called "none".
    """
    told = [answer for answer in answers if answer and answer in (*DONE, NONE_PLANNED)]
    done = [DONE[answer] for answer in told if answer in DONE]
    planned = min(len(done), ceil(per_week * len(told) / WEEK))
    return DaysDone(min(sum(done), planned), planned)
