"""How much was answered of what could be: a missing check-in has a cause before it counts.

Adherence is answered / (due - paused - undelivered): a check-in that never reached the person says
nothing about them. One that was answered in part counts half: something was said, but not all that
was asked.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

Ended = Literal["answered", "partial", "expired", "skipped", "paused", "undelivered", "blocked"]

Became = Ended | Literal["not_sent"]
"""How a check-in ended; `not_sent`: it ran out behind another one and was never put."""

NOT_COUNTED = ("paused", "undelivered", "blocked", "not_sent")
"""How one ends that could not have been answered."""

IN_PART = 0.5


@dataclass(frozen=True)
class Past:
    """One check-in that is over: its local date and its name, and what became of it."""

    day: date
    name: str
    became: Became


def past(day: date, name: str, outcome: Ended, *, was_put: bool) -> Past:
    """The check-in with its cause; `was_put` says whether its first question was ever asked."""
    unseen = outcome in ("expired", "skipped") and not was_put
    return Past(day, name, "not_sent" if unseen else outcome)


@dataclass(frozen=True)
class Adherence:
    """What became of the check-ins of some days, of all instruments."""

    checkins: tuple[Past, ...] = ()

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many ended how."""
        return Counter(str(each.became) for each in self.checkins)

    @property
    def answered(self) -> int:
        """Answered to the end."""
        return self.counts.get("answered", 0)

    @property
    def in_part(self) -> int:
        """Begun, and not answered to the end."""
        return self.counts.get("partial", 0)

    @property
    def could_answer(self) -> int:
        """Those that reached the person: pauses and failed deliveries do not count."""
        return sum(n for became, n in self.counts.items() if became not in NOT_COUNTED)

    @property
    def share(self) -> float | None:
        """Adherence, 0-1; None where nothing could have been answered."""
        if not self.could_answer:
            return None
        return (self.answered + IN_PART * self.in_part) / self.could_answer

    def since(self, day: date) -> "Adherence":
        """The same from a local date on."""
        return Adherence(tuple(each for each in self.checkins if each.day >= day))
