"""Many diaries as one block of numbers: courses x days x series.

A course is a stretch of one diary that begins anew at its start, after surgery or a change of
therapy. A series is one line of answers: a measure, or one of the person's own tasks. Tasks are
series of their own because not every task is asked every day: the mean of whichever were answered
would jump.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from flows.recovery.arrays import Floats
from flows.recovery.diary import NEW_START, Diary, DiaryDay, Mark
from flows.recovery.measures import Measures


@dataclass(frozen=True)
class Course:
    """One course of one diary.

    - `first`, `last`: its days, both included.
    - `values`: [days, series], more is better, NaN where there is no answer or the day is excused.
    - `flare`: [days], 0 none, above 0 its severity, NaN not answered.
    - `goal`: [measures], more is better.
    """

    first: date
    last: date
    values: Floats
    flare: Floats
    goal: Floats


@dataclass(frozen=True)
class Grid:
    """Courses side by side.

    `values`: [courses, days, series]; `flare`: [courses, days]; `goal`: [courses, measures];
    `begins`: [courses], the day on which each begins.
    """

    values: Floats
    flare: Floats
    goal: Floats
    begins: Floats


def courses(diary: Diary, until: date, measures: Measures) -> tuple[Course, ...]:
    """The courses of a diary up to `until`, from the first answer on; empty without answers."""
    days = [day for day in diary.days if day.date <= until]
    first = min((day.date for day in days), default=until)
    values, flare = _fill(days, first, until, measures)
    answered = ~np.isnan(values).all(axis=1)
    if not answered.any():
        return ()
    late = int(answered.argmax())
    first, values, flare = first + timedelta(days=late), values[late:], flare[late:]
    _excuse(values, diary.marks, first)
    starts = [first, *sorted(_new_starts(diary.marks, first, until))]
    ends = [start - timedelta(days=1) for start in starts[1:]] + [until]
    goal = _goal(diary.goal, measures)
    return tuple(
        Course(a, b, values[_part(a, b, first)], flare[_part(a, b, first)], goal)
        for a, b in zip(starts, ends, strict=True)
    )


def _part(start: date, end: date, first: date) -> slice:
    return slice((start - first).days, (end - first).days + 1)


def _new_starts(marks: Iterable[Mark], first: date, until: date) -> set[date]:
    return {mark.first for mark in marks if mark.kind in NEW_START and first < mark.first <= until}


def _fill(
    days: Iterable[DiaryDay], first: date, until: date, measures: Measures
) -> tuple[Floats, Floats]:
    """Answers turned so that more is better; a later entry for a day overrides its answers."""
    columns = {m.id: measures.series.index(i) for i, m in enumerate(measures.all)}
    length = (until - first).days + 1
    asked = np.full((length, len(measures.series)), np.nan)
    flare = np.full(length, np.nan)
    tasks, most = columns["tasks"], measures["tasks"].series
    for day in days:
        row = (day.date - first).days
        for name, score in day.scores.items():
            if score is not None and name in columns:
                asked[row, columns[name]] = score
        for i, score in enumerate(day.tasks[:most]):
            if score is not None:
                asked[row, tasks + i] = score
        if day.flare is not None:
            flare[row] = day.flare
    lower = np.array([measures.all[i].better == "lower" for i in measures.series])
    return np.where(lower, 10.0 - asked, asked), flare


def _excuse(values: Floats, marks: Iterable[Mark], first: date) -> None:
    """Take the days of illness and holidays out."""
    for mark in marks:
        if mark.kind not in NEW_START:
            start = max((mark.first - first).days, 0)
            end = ((mark.last or mark.first) - first).days + 1
            values[start : max(end, 0)] = np.nan


def _goal(own: Mapping[str, float], measures: Measures) -> Floats:
    """The goals that decide, NaN for the rest: the person's own, else those of the measures."""
    chosen = own or {m.id: m.goal for m in measures.all}
    return np.array([m.oriented(chosen.get(m.id, np.nan)) for m in measures.all])


def side_by_side(parts: Sequence[Course], *, at_end: bool = False) -> Grid:
    """One grid of courses that begin on the same day, or with `at_end` that end on the same day.

    Shorter ones are filled up with days without answers.
    """
    lengths = np.array([len(part.flare) for part in parts])
    longest = int(lengths.max())
    begins = (longest - lengths) * at_end
    values = np.full((len(parts), longest, parts[0].values.shape[1]), np.nan)
    flare = np.full((len(parts), longest), np.nan)
    for row, (part, begin, length) in enumerate(zip(parts, begins, lengths, strict=True)):
        values[row, begin : begin + length] = part.values
        flare[row, begin : begin + length] = part.flare
    return Grid(values, flare, np.array([part.goal for part in parts]), begins.astype(np.float64))
