"""Sums over the answers of the last days, for every day that is looked back from.

Running sums are taken once; those of any number of days are a difference of two. They are added up
in double precision, and of whole numbers exactly: other days and people do not change them.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np

from flows.recovery.arrays import Floats

FOUR_WEEKS = 28.0
MIDDLE = 5.0
"""Answers count from the middle of the scale."""


@dataclass(frozen=True)
class Regressor:
    """What some answers have to do with a number that belongs to the day of each.

    Sums over the answers, each [series, courses, on]. `total`: of the number; `squared`: of its
    square; `score`: of the number times the answer.
    """

    total: Floats
    squared: Floats
    score: Floats

    def less(self, part: Self) -> Self:
        """Without those that are a part of them."""
        return type(self)(
            self.total - part.total, self.squared - part.squared, self.score - part.score
        )

    def single(self) -> Self:
        """In single precision."""
        return type(self)(
            *(sums.astype(np.float32) for sums in (self.total, self.squared, self.score))
        )


@dataclass(frozen=True)
class Sums:
    """Sums over the answers of the last days, each [series, courses, on].

    `on`: [on], the days that are looked back from; `count`: of 1 for each answer; `day` and
    `day_squared`: of the day on which it was given; `score`: of the answers, `score_day`: of the
    answer times the day.
    """

    on: Floats
    count: Floats
    day: Floats
    day_squared: Floats
    score: Floats
    score_day: Floats

    def one(self) -> Regressor:
        """The number 1."""
        return Regressor(self.count, self.count, self.score)

    def time_from(self, days_ago: int) -> Regressor:
        """The time from a day so many days ago, in four weeks: before it, negative."""
        start = self.on - days_ago
        total = self.day - start * self.count
        squared = self.day_squared - start * (self.day + total)
        score = self.score_day - start * self.score
        return Regressor(total / FOUR_WEEKS, squared / FOUR_WEEKS**2, score / FOUR_WEEKS)


@dataclass(frozen=True)
class Past:
    """Running sums over [series, courses, days], looked back from every day from `first` on."""

    running: Floats
    first: int

    @classmethod
    def of(cls, values: Floats, first: int) -> Self:
        """From answers, NaN missing."""
        day = np.arange(values.shape[-1], dtype=np.float64)
        known = ~np.isnan(values)
        terms = np.empty((5, *values.shape))
        terms[0] = known
        terms[1] = known * day
        terms[2] = known * day**2
        terms[3] = np.where(known, values - MIDDLE, 0.0)
        terms[4] = terms[3] * day
        return cls(np.cumsum(terms, axis=-1, out=terms), first)

    def last(self, days: int) -> Sums:
        """Over the last `days` days."""
        until = self.running.shape[-1]
        days = min(days, until)
        begun = max(days, self.first)
        sums = self.running[..., self.first :].copy()
        sums[..., begun - self.first :] -= self.running[..., begun - days : until - days]
        return Sums(np.arange(self.first, until, dtype=np.float64), *sums)
