"""Judge many diaries together: the same arithmetic for one person and for ten thousand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from flows.recovery.arrays import Codes, Floats
from flows.recovery.diary import Diary
from flows.recovery.grid import Course, Grid, courses, side_by_side
from flows.recovery.measures import Measures
from flows.recovery.subjects import OVERALL
from flows.recovery.verdicts import CODE, VERDICTS, Verdict, find

TOGETHER = 32
"""Courses in one block: large enough for numpy, small enough for the cache."""
NEVER = -1
"""In place of a code: not answered so far."""


@dataclass(frozen=True, slots=True)
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
    grid = side_by_side(block, at_end=last_only)
    longest = grid.flare.shape[1]
    codes = _codes(grid, longest - 1 if last_only else 0, measures)
    return [
        _day_verdicts(course, codes[row, : len(course.flare)], measures)
        for row, course in enumerate(block)
    ]


def _codes(grid: Grid, first: int, measures: Measures) -> Codes:
    """Codes from day `first` on; the days that are too early for any verdict cost nothing."""
    length = grid.flare.shape[1]
    early = min(max(measures.method.least_days - 1 - first, 0), length - first)
    shape = (len(grid.flare), length - first, 1 + len(measures.all))
    codes = np.full(shape, CODE[Verdict.TOO_LITTLE_DATA], dtype=np.int8)
    if first + early < length:
        codes[:, early:] = find(grid, first + early, measures).codes
    return codes


def _day_verdicts(course: Course, codes: Codes, measures: Measures) -> list[DayVerdict]:
    """One a row of codes; the last row is the last day of the course."""
    first = len(course.flare) - len(codes)
    day = np.arange(first, len(course.flare))[:, None]
    codes[:, OVERALL + 1 :][day < _first_answers(course, measures)] = NEVER
    said: dict[tuple[int, ...], tuple[Verdict, Mapping[str, Verdict]]] = {}
    found = []
    for number, row in enumerate(map(tuple, codes.tolist()), start=first):
        overall, each = said.get(row) or said.setdefault(row, _said(row, measures))
        found.append(DayVerdict(course.first + timedelta(days=number), overall, each))
    return found


def _said(row: tuple[int, ...], measures: Measures) -> tuple[Verdict, Mapping[str, Verdict]]:
    overall, *each = row
    named = zip(measures.all, each, strict=True)
    return VERDICTS[overall], {m.id: VERDICTS[code] for m, code in named if code != NEVER}


def _first_answers(course: Course, measures: Measures) -> Floats:
    """For each measure the day of its first answer; never is infinity."""
    known = ~np.isnan(course.values)
    days = np.where(known.any(axis=0), known.argmax(axis=0), np.inf)
    heads = [measures.columns(m.id)[0] for m in measures.all]
    first: Floats = np.minimum.reduceat(days, heads)
    return first
