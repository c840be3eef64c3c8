"""Judge many diaries together: the same arithmetic for one person and for ten thousand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from flows.recovery.arrays import Bools, Codes
from flows.recovery.diary import Diary
from flows.recovery.grid import Course, Grid, courses, side_by_side
from flows.recovery.measures import Measures
from flows.recovery.verdicts import CODE, OVERALL, VERDICTS, Verdict, find

TOGETHER = 32
"""Courses in one block: large enough for numpy, small enough for the cache."""


@dataclass(frozen=True)
class DayVerdict:
    """The verdicts of one day; measures that were never answered are left out."""

    date: date
    overall: Verdict
    measures: Mapping[str, Verdict]


def histories(
    diaries: Sequence[tuple[Diary, date]], measures: Measures, *, last_only: bool = False
) -> list[tuple[DayVerdict, ...]]:
    """For each (diary, until): the verdict of every day from the first answer, or of the last.

    Each day is judged with what was known on it alone.
    """
    owned = [
        (owner, course)
        for owner, (diary, until) in enumerate(diaries)
        for course in _wanted(courses(diary, until, measures), last_only=last_only)
    ]
    found: list[list[DayVerdict]] = [[] for _ in diaries]
    for block in _blocks(owned):
        judged = _judge_block([course for _, course in block], measures, last_only=last_only)
        for (owner, _), days in zip(block, judged, strict=True):
            found[owner].extend(days)
    return [tuple(sorted(days, key=lambda day: day.date)) for days in found]


def _wanted(parts: tuple[Course, ...], *, last_only: bool) -> tuple[Course, ...]:
    return parts[-1:] if last_only else parts


def _blocks(owned: list[tuple[int, Course]]) -> Iterator[list[tuple[int, Course]]]:
    """Courses of like length together."""
    owned = sorted(owned, key=lambda item: len(item[1].flare))
    for start in range(0, len(owned), TOGETHER):
        yield owned[start : start + TOGETHER]


def _judge_block(
    block: list[Course], measures: Measures, *, last_only: bool
) -> list[list[DayVerdict]]:
    if last_only and len({len(course.flare) for course in block}) > 1:
        return [_judge_block([course], measures, last_only=True)[0] for course in block]
    grid = side_by_side(block)
    length = grid.flare.shape[1]
    first = length - 1 if last_only else 0
    codes = _codes(grid, first, measures)
    return [
        _day_verdicts(course, codes[row, : len(course.flare) - first], first, measures)
        for row, course in enumerate(block)
    ]


def _codes(grid: Grid, first: int, measures: Measures) -> Codes:
    """Codes from day `first` on; the days that are too early for any verdict cost nothing."""
    length = grid.flare.shape[1]
    early = min(max(measures.method.least_days - 1 - first, 0), length - first)
    shape = (len(grid.flare), length - first, 1 + len(measures.all))
    codes = np.full(shape, CODE[Verdict.TOO_LITTLE_DATA], dtype=np.int8)
    on = np.arange(first + early, length, dtype=np.float64)
    if len(on):
        codes[:, early:] = find(grid, on, measures).codes
    return codes


def _day_verdicts(course: Course, codes: Codes, first: int, measures: Measures) -> list[DayVerdict]:
    seen: Bools = np.cumsum(~np.isnan(course.values), axis=0) > 0
    subjects = [
        (1 + i, m.id, seen[first:, measures.columns(m.id)].max(axis=1).tolist())
        for i, m in enumerate(measures.all)
    ]
    rows = codes.tolist()
    return [
        DayVerdict(
            course.first + timedelta(days=first + day),
            VERDICTS[row[OVERALL]],
            {name: VERDICTS[row[at]] for at, name, known in subjects if known[day]},
        )
        for day, row in enumerate(rows)
    ]
