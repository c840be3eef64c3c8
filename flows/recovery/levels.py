"""Where a person is: recent means, and whether the goal has been reached and kept."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from flows.recovery.arrays import Bools, Floats
from flows.recovery.measures import Measures

RECENT, WEEK, MONTH = 14, 7, 28
LEAST_ANSWERS = 4
"""Answers that a mean must rest on."""
LAPSE = 1.5
"""A week this many points short of a reached goal is a recurrence."""
SHORT = 0.75
"""Less than this short of the goal, over a month, nobody has stalled."""


@dataclass(frozen=True)
class Levels:
    """All on a scale on which more is better.

    - `recent`: [courses, days, measures], mean of two weeks, NaN with too few answers.
    - `there`: [courses, days], at the goal; `reached`: it has been reached and kept.
    - `lapsed`: the goal was reached, and a week has been short of it since.
    - `short`: clearly short of the goal.
    """

    recent: Floats
    there: Bools
    reached: Bools
    lapsed: Bools
    short: Bools

    def since(self, first: int) -> Self:
        """Those of day `first` and later."""
        return type(self)(
            self.recent[:, first:],
            self.there[:, first:],
            self.reached[:, first:],
            self.lapsed[:, first:],
            self.short[:, first:],
        )


def find_levels(values: Floats, goal: Floats, measures: Measures) -> Levels:
    """Of answers [courses, days, series] without flare days, and goals [courses, measures]."""
    recent, week, month = (_means(values, span, measures) for span in (RECENT, WEEK, MONTH))
    counts = _deciding(month, goal, measures)
    target = goal[:, None, :]
    missed = np.logical_or.reduce(counts & ~(recent >= target), axis=2)
    there = np.logical_or.reduce(counts, axis=2) & ~missed
    slipped = np.logical_or.reduce(counts & (week < target - LAPSE), axis=2)
    reached, lapsed = _keep(there, slipped)
    short = np.logical_or.reduce(counts & (month < target - SHORT), axis=2)
    return Levels(recent, there, reached, lapsed, short)


def _means(values: Floats, span: int, measures: Measures) -> Floats:
    """Running means of each measure over `span` days; of tasks, the mean of their means."""
    known = np.cumsum(~np.isnan(values), axis=1, dtype=np.float64)
    total = np.cumsum(np.nan_to_num(values), axis=1)
    for running in (known, total):
        running[:, span:] -= running[:, :-span].copy()
    enough = known >= LEAST_ANSWERS
    mean = np.where(enough, total / np.maximum(known, 1), 0.0)
    series = np.array(measures.series)
    member = (series[:, None] == np.arange(len(measures.all))[None, :]).astype(np.float64)
    number = enough.astype(np.float64) @ member
    means: Floats = np.where(number > 0, (mean @ member) / np.maximum(number, 1), np.nan)
    return means


def _deciding(means: Floats, goal: Floats, measures: Measures) -> Bools:
    """Which measures decide: the gates where they are answered, else all that are."""
    present: Bools = ~np.isnan(means) & ~np.isnan(goal)[:, None, :]
    gates: Bools = present & np.array([m.gate for m in measures.all])
    own = np.logical_or.reduce(np.isnan(goal), axis=1)
    chosen: Bools = np.where(
        np.logical_or.reduce(gates, axis=2, keepdims=True) & ~own[:, None, None], gates, present
    )
    return chosen


def _keep(there: Bools, slipped: Bools) -> tuple[Bools, Bools]:
    """Day by day: a goal once reached is kept until a week slips."""
    reached = np.zeros(there.shape, dtype=np.bool_)
    lapsed = np.zeros(there.shape, dtype=np.bool_)
    holds = np.zeros(len(there), dtype=np.bool_)
    lost = np.zeros(len(there), dtype=np.bool_)
    for day in range(there.shape[1]):
        lost = (lost | (holds & slipped[:, day])) & ~there[:, day]
        holds = there[:, day] | (holds & ~slipped[:, day])
        reached[:, day], lapsed[:, day] = holds, lost
    return reached, lapsed
