"""How soon someone must be seen. Levels as in the red-flag table of the clinical facts."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Urgency(StrEnum):
    """From nothing to do up to calling the emergency number now; ordered by `rank`."""

    NONE = "none"
    SOON = "soon"
    SAME_DAY = "same_day"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """0 (none) to 3 (emergency)."""
        return _ORDER[self]


_ORDER = {level: rank for rank, level in enumerate(Urgency)}


def combine(levels: Iterable[Urgency]) -> Urgency:
    """The highest level, none when there is none. Adding a level never lowers it."""
    return max(levels, key=lambda level: level.rank, default=Urgency.NONE)
