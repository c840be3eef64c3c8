"""Ways to reach a verdict: ours and two that are in use.

Each says for every person and day how far the evidence for a claim is above what it asks for: the
claim is made where the margin is above 0.
"""

from collections.abc import Callable, Mapping

import numpy as np

from bot.bench.simulate import DAYS, SERIES, People
from flows.recovery import Measures, Verdict
from flows.recovery.arrays import Floats
from flows.recovery.grid import Grid
from flows.recovery.subjects import OVERALL
from flows.recovery.verdicts import CODE, find

CLAIMS = (Verdict.STALLED, Verdict.IMPROVING, Verdict.WORSENING)
WEEK, MONTH = 7, 28
TOGETHER = 16
LEAST_ANSWERS = 3
POINT, TWO_SIDED_5 = 1.0, 1.96

Margins = Mapping[Verdict, Floats]
"""For each claim [people, days]."""
Method = Callable[[People], Margins]


def regain(measures: Measures) -> Method:
    """The verdicts of Regain, of the measures that people are made up to answer."""
    measures = measures.of(np.array([m.id in SERIES for m in measures.all]))
    goal = np.array([m.oriented(m.goal) for m in measures.all])
    first = measures.method.least_days - 1

    def judge(people: People) -> Margins:
        codes = np.full(people.flare.shape, CODE[Verdict.TOO_LITTLE_DATA], dtype=np.int8)
        for start in range(0, len(codes), TOGETHER):
            rows = slice(start, start + TOGETHER)
            number = len(codes[rows])
            values = np.ascontiguousarray(people.answers[rows].transpose(2, 0, 1))
            goals, own = np.tile(goal[:, None], number), np.zeros(number, dtype=np.bool_)
            grid = Grid(values, people.flare[rows], goals, own, np.zeros(number))
            codes[rows, first:] = find(grid, first, measures).codes[OVERALL]
        return {claim: (codes == CODE[claim]) - 0.5 for claim in CLAIMS}

    return judge


def week_against_week(people: People) -> Margins:
    """This week's mean against last week's: a point better, a point worse, or neither."""
    daily = _daily(people)
    week = np.full(daily.shape, np.nan)
    for day in range(WEEK - 1, DAYS):
        week[:, day] = _mean(daily[:, day - WEEK + 1 : day + 1])
    moved = np.full(daily.shape, np.nan)
    moved[:, WEEK:] = week[:, WEEK:] - week[:, :-WEEK]
    return _margins(moved, POINT)


def mann_kendall(people: People) -> Margins:
    """A trend in the ranks of the last four weeks at p < 0.05; without one, stalled."""
    daily = _daily(people)
    z = np.full(daily.shape, np.nan)
    for day in range(MONTH - 1, DAYS):
        z[:, day] = _trend(daily[:, day - MONTH + 1 : day + 1])
    return _margins(z, TWO_SIDED_5)


def _daily(people: People) -> Floats:
    """[people, days]: the mean of the day's answers."""
    count = (~np.isnan(people.answers)).sum(axis=2)
    total = np.nansum(people.answers, axis=2)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _mean(block: Floats) -> Floats:
    count = (~np.isnan(block)).sum(axis=1)
    total = np.nansum(block, axis=1)
    return np.where(count >= LEAST_ANSWERS, total / np.maximum(count, 1), np.nan)


def _trend(block: Floats) -> Floats:
    """The Mann-Kendall statistic of each row in standard errors, ties accounted for."""
    later = block[:, None, :] - block[:, :, None]
    score = np.nansum(np.sign(np.triu(np.nan_to_num(later))), axis=(1, 2))
    n = (~np.isnan(block)).sum(axis=1)
    tied = (later == 0).sum(axis=2)
    ties = np.where(tied > 0, (tied - 1) * (2 * tied + 5), 0).sum(axis=1)
    variance = np.maximum((n * (n - 1) * (2 * n + 5) - ties) / 18, 1)
    return np.where(n >= LEAST_ANSWERS, (score - np.sign(score)) / np.sqrt(variance), np.nan)


def _margins(moved: Floats, enough: float) -> Margins:
    return {
        Verdict.STALLED: np.nan_to_num(enough - np.abs(moved), nan=-1.0),
        Verdict.IMPROVING: np.nan_to_num(moved - enough, nan=-1.0),
        Verdict.WORSENING: np.nan_to_num(-moved - enough, nan=-1.0),
    }
