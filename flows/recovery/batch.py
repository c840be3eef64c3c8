"""Judge many diaries together: the same arithmetic for one person and for ten thousand."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from flows.recovery.arrays import Bools, Codes, by_measure
from flows.recovery.diary import Diary
from flows.recovery.grid import Course, Grid, courses, side_by_side
from flows.recovery.measures import Measures
from flows.recovery.subjects import OVERALL
from flows.recovery.verdicts import CODE, VERDICTS, Verdict, find

TOGETHER, TOGETHER_AT_END = 16, 128
"""Courses in one block, every day or only the last judged: enough for numpy, few for the cache."""
NEVER = -1
"""In place of a code: not answered so far."""


class DayVerdict(NamedTuple):
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
    parts = [courses(diary, until, measures) for diary, until in diaries]
    return judged(parts, measures, last_only=last_only)


def judged(
    people: Sequence[tuple[Course, ...]], measures: Measures, *, last_only: bool = False
) -> list[tuple[DayVerdict, ...]]:
    """As `histories`, from the courses of each person."""
    owned = [
        (owner, course)
        for owner, parts in enumerate(people)
        for course in (parts[-1:] if last_only else parts)
    ]
    found: list[list[DayVerdict]] = [[] for _ in people]
    said = _Said(measures)
    for block in _blocks(owned, TOGETHER_AT_END if last_only else TOGETHER):
        days = _judge_block([course for _, course in block], said, last_only=last_only)
        for (owner, _), of_course in zip(block, days, strict=True):
            found[owner].extend(of_course)
    return [tuple(sorted(days, key=lambda day: day.date)) for days in found]


def _blocks(owned: list[tuple[int, Course]], size: int) -> Iterator[list[tuple[int, Course]]]:
    """Courses of like length together."""
    owned = sorted(owned, key=lambda item: len(item[1].flare))
    for start in range(0, len(owned), size):
        yield owned[start : start + size]


class _Said(dict[bytes, tuple[Verdict, Mapping[str, Verdict]]]):
    """What a row of codes says; made once, since most days say the same."""

    def __init__(self, measures: Measures) -> None:
        super().__init__()
        self.measures = measures

    def __missing__(self, row: bytes) -> tuple[Verdict, Mapping[str, Verdict]]:
        overall, *each = np.frombuffer(row, dtype=np.int8).tolist()
        named = zip(self.measures.all, each, strict=True)
        said = VERDICTS[overall], {m.id: VERDICTS[code] for m, code in named if code != NEVER}
        self[row] = said
        return said


def _judge_block(
    block: list[Course], said: _Said, *, last_only: bool
) -> Iterator[list[DayVerdict]]:
    grid = side_by_side(block, at_end=last_only)
    longest = grid.flare.shape[1]
    codes = _codes(grid, longest - 1 if last_only else 0, said.measures)
    for course, rows in zip(block, codes, strict=True):
        yield _day_verdicts(course, rows[: len(course.flare)], said)


def _codes(grid: Grid, first: int, measures: Measures) -> Codes:
    """[courses, days, subjects] from day `first` on.

    The days that are too early for any verdict cost nothing, nor do measures that nobody answered.
    """
    answered = _answered(grid, measures)
    some = np.logical_or.reduce(answered[..., -1], axis=1)
    length = grid.flare.shape[1]
    early = min(max(measures.method.least_days - 1 - first, 0), length - first)
    shape = (1 + len(measures.all), len(grid.flare), length - first)
    codes = np.full(shape, CODE[Verdict.TOO_LITTLE_DATA], dtype=np.int8)
    if first + early < length and some.any():
        found = find(grid.of(some, measures), first + early, measures.of(some))
        codes[[OVERALL, *np.flatnonzero(some) + 1], :, early:] = found.codes
    codes[1:][~answered[..., first:]] = NEVER
    return np.ascontiguousarray(codes.transpose(1, 2, 0))


def _answered(grid: Grid, measures: Measures) -> Bools:
    """[measures, courses, days]: has it been answered so far?"""
    ever = np.logical_or.accumulate(~np.isnan(grid.values), axis=-1)
    answered: Bools = by_measure(np.logical_or, ever, measures.heads)
    return answered


def _day_verdicts(course: Course, codes: Codes, said: _Said) -> list[DayVerdict]:
    """One a row of codes; the last row is the last day of the course."""
    rows, width = codes.tobytes(), codes.shape[1]
    starts = range(0, len(rows), width)
    days = range(course.last.toordinal() - len(codes) + 1, course.last.toordinal() + 1)
    return [
        DayVerdict(date.fromordinal(day), *said[rows[start : start + width]])
        for day, start in zip(days, starts, strict=True)
    ]
