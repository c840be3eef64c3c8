"""Where a person is: recent means, and whether the goal has been reached and kept."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from flows.recovery.arrays import Bools, Floats, by_measure, last_day
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

    - `recent`: [measures, courses, days], mean of two weeks, NaN with too few answers.
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
            self.recent[..., first:],
            self.there[:, first:],
            self.reached[:, first:],
            self.lapsed[:, first:],
            self.short[:, first:],
        )


def find_levels(values: Floats, goal: Floats, own_goal: Bools, measures: Measures) -> Levels:
    """Of answers [series, courses, days] without flare days, and goals [measures, courses].

    `own_goal`: [courses], whether those are the goals of the person.
    """
    answered = ~np.isnan(values)
    known = np.cumsum(answered, axis=-1, dtype=np.float64)
    total = np.cumsum(np.where(answered, values, 0.0), axis=-1)
    recent, week, month = (_means(known, total, s, measures) for s in (RECENT, WEEK, MONTH))
    counts = _deciding(month, goal, own_goal, measures)
    target = goal[..., None]
    missed = np.logical_or.reduce(counts & ~(recent >= target))
    there = np.logical_or.reduce(counts) & ~missed
    slipped = np.logical_or.reduce(counts & (week < target - LAPSE))
    reached, lapsed = kept(there, slipped)
    short = np.logical_or.reduce(counts & (month < target - SHORT))
    return Levels(recent, there, reached, lapsed, short)


def _means(known: Floats, total: Floats, span: int, measures: Measures) -> Floats:
    """Means of each measure over `span` days; of tasks, the mean of their means.

    From how many answers there were so far, and their sum: [series, courses, days] both.
    """
    number, points = _within(known, span), _within(total, span)
    enough = number >= LEAST_ANSWERS
    mean = np.where(enough, points / np.maximum(number, 1), 0.0)
    told = by_measure(np.add, enough.astype(np.float64), measures.heads)
    sums = by_measure(np.add, mean, measures.heads)
    means: Floats = np.where(told > 0, sums / np.maximum(told, 1), np.nan)
    return means


def _within(running: Floats, span: int) -> Floats:
    """What the last `span` days have added to running sums."""
    added = running.copy()
    added[..., span:] -= running[..., :-span]
    return added


def _deciding(means: Floats, goal: Floats, own_goal: Bools, measures: Measures) -> Bools:
    """Which measures decide: the gates where they are answered, else all that are."""
    present: Bools = ~np.isnan(means) & ~np.isnan(goal)[..., None]
    gates: Bools = present & np.array([m.gate for m in measures.all])[:, None, None]
    chosen: Bools = np.where(np.logical_or.reduce(gates) & ~own_goal[:, None], gates, present)
    return chosen


def kept(there: Bools, slipped: Bools) -> tuple[Bools, Bools]:
    """[courses, days] both: a goal once reached is kept until a week slips, and then lost."""
    at_goal, slips = last_day(there), last_day(slipped & ~there)
    reached: Bools = at_goal > slips
    held = np.pad(reached, ((0, 0), (1, 0)))[:, :-1]
    lapsed: Bools = last_day(held & slipped & ~there) > at_goal
    return reached, lapsed
