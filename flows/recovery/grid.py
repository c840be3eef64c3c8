"""Many diaries as one block of numbers: series x courses x days.

A course is a stretch of one diary that begins anew at its start, after surgery or a change of
therapy. A series is one line of answers: a measure, or one of the person's own tasks. Tasks are
series of their own because not every task is asked every day: the mean of whichever were answered
would jump.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Self

import numpy as np

from flows.recovery.arrays import Bools, Floats
from flows.recovery.diary import NEW_START, Diary, Mark
from flows.recovery.entries import Entries, entries_of
from flows.recovery.measures import BEST, Measures


@dataclass(frozen=True)
class Course:
    """One course of one diary.

    - `first`, `last`: its days, both included.
    - `values`: [days, series], more is better, NaN where there is no answer or the day is excused.
    - `flare`: [days], 0 none, above 0 its severity, NaN not answered.
    - `goal`: [measures], more is better, NaN where there is none; `own_goal`: it is the person's.
    """

    first: date
    last: date
    values: Floats
    flare: Floats
    goal: Floats
    own_goal: bool = False


@dataclass(frozen=True)
class Grid:
    """Courses side by side.

    `values`: [series, courses, days]; `flare`: [courses, days]; `goal`: [measures, courses];
    `own_goal`: [courses], whether it is the person's; `begins`: [courses], the day on which each
    begins. Days come last: sums over days, and whatever
    is the same for all of them, run through memory in one line.
    """

    values: Floats
    flare: Floats
    goal: Floats
    own_goal: Bools
    begins: Floats

    def of(self, answered: Bools, measures: Measures) -> Self:
        """Without the measures that are not answered: [measures]."""
        series = answered[np.array(measures.series)]
        return replace(self, values=self.values[series], goal=self.goal[answered])


def courses(diary: Diary, until: date, measures: Measures) -> tuple[Course, ...]:
    """The courses of a diary up to `until`, from the first answer on; empty without answers."""
    return courses_of(entries_of(diary.days, measures), until, measures, diary.marks, diary.goal)


def courses_of(
    entries: Entries,
    until: date,
    measures: Measures,
    marks: Iterable[Mark] = (),
    goal: Mapping[str, float] = MappingProxyType({}),
) -> tuple[Course, ...]:
    """As `courses`, of what was entered."""
    asked, flare = entries.by_day(until)
    values = np.where(measures.turned, BEST - asked, asked)
    answered = (~np.isnan(values)).any(axis=1)
    if not answered.any():
        return ()
    late = int(answered.argmax())
    values, flare = values[late:], flare[late:]
    first = until - timedelta(days=len(values) - 1)
    _excuse(values, marks, first)
    starts = [first, *sorted(_new_starts(marks, first, until))]
    ends = [start - timedelta(days=1) for start in starts[1:]] + [until]
    goals = measures.goals(goal)
    return tuple(
        Course(a, b, values[_part(a, b, first)], flare[_part(a, b, first)], goals, bool(goal))
        for a, b in zip(starts, ends, strict=True)
    )


def _part(start: date, end: date, first: date) -> slice:
    return slice((start - first).days, (end - first).days + 1)


def _new_starts(marks: Iterable[Mark], first: date, until: date) -> set[date]:
    return {mark.first for mark in marks if mark.kind in NEW_START and first < mark.first <= until}


def _excuse(values: Floats, marks: Iterable[Mark], first: date) -> None:
    """Take the days of illness and holidays out."""
    for mark in marks:
        if mark.kind not in NEW_START:
            start = max((mark.first - first).days, 0)
            end = ((mark.last or mark.first) - first).days + 1
            values[start : max(end, 0)] = np.nan


def side_by_side(parts: Sequence[Course], *, at_end: bool = False) -> Grid:
    """One grid of courses that begin on the same day, or with `at_end` that end on the same day.

    Shorter ones are filled up with days without answers.
    """
    lengths = np.array([len(part.flare) for part in parts])
    longest = int(lengths.max())
    begins = (longest - lengths) * at_end
    values = np.full((len(parts), longest, parts[0].values.shape[1]), np.nan)
    flare = np.full((len(parts), longest), np.nan)
    for row, (part, begin) in enumerate(zip(parts, begins.tolist(), strict=True)):
        end = begin + len(part.flare)
        values[row, begin:end] = part.values
        flare[row, begin:end] = part.flare
    goal = np.stack([part.goal for part in parts], axis=1)
    values = np.ascontiguousarray(values.transpose(2, 0, 1))
    own_goal = np.array([part.own_goal for part in parts])
    return Grid(values, flare, goal, own_goal, begins.astype(np.float64))
