"""The patients of `regain replay`: one a line of JSON, checked and turned into numbers.

Checks go over whole columns at once, since a study has millions of answers. Only when one fails,
the days are looked at one by one, for what to say.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain, zip_longest
from typing import Any

import numpy as np

from bot.cli.batch import BadLineError
from flows.recovery.arrays import Floats
from flows.recovery.entries import Entries
from flows.recovery.grid import Course, courses_of
from flows.recovery.measures import BEST, Measures

LONGEST = 3 * 366
"""Days from the first answer to `until`; beyond, a date must be wrong."""
PROGRAMMES = ("all", "some", "none", "none_planned", None)
NUMBERS = (int, float)
"""Neither text nor true and false."""
ANSWERS = frozenset((*NUMBERS, type(None)))
LISTS = frozenset((list, tuple))
UNUSABLE = (AttributeError, KeyError, OverflowError, TypeError, ValueError)
"""What a day that is no such object makes of the columns."""


@dataclass(frozen=True)
class Patient:
    """One line of input."""

    id: Any
    courses: tuple[Course, ...]


class PatientReader:
    """Reads lines of input; raises `BadLineError` that says what is wrong and where."""

    def __init__(self, measures: Measures) -> None:
        self._measures = measures
        self._scored = [m.id for m in measures.all if m.series == 1]
        self._tasks = measures.columns("tasks")
        self._columns = [measures.columns(name)[0] for name in self._scored]
        self._dates = _Dates()

    def read(self, line: bytes) -> Patient:
        """One line of input."""
        try:
            data = json.loads(line)
        except ValueError as error:
            raise BadLineError(f"is not JSON in UTF-8: {error}") from error
        if not isinstance(data, dict) or "patient" not in data:
            raise BadLineError('needs an object with "patient" and "days"')
        if not isinstance(data.get("days"), list):
            raise BadLineError('"days" must be a list of objects, one a day')
        entries = self._entries(data["days"])
        _date(data, "started")
        until = _date(data, "until") or date.fromordinal(entries.day.max(initial=1))
        _check_span(entries, until)
        return Patient(data["patient"], courses_of(entries, until, self._measures))

    def _entries(self, days: list[Any]) -> Entries:
        try:
            answers = np.full((len(days), len(self._measures.series) + 1), np.nan)
            tasks = self._tasks_of(days)
            columns = [[day.get(name) for day in days] for name in (*self._scored, "flare")]
            places = [*self._columns, -1, *self._tasks[: len(tasks)]]
            answers[:, places] = _numbers([*columns, *tasks], len(days)).T
            if not {day.get("programme") for day in days}.issubset(PROGRAMMES):
                raise ValueError
            ordinals = [self._dates[day["date"]] for day in days]
            return Entries(np.array(ordinals, dtype=np.intp), answers)
        except UNUSABLE as error:
            wrong = next(_complaints(days, self._scored, len(self._tasks)), str(error))
            raise BadLineError(wrong) from error

    def _tasks_of(self, days: list[Any]) -> list[tuple[Any, ...]]:
        """The answers about the first task, about the second, and so on."""
        lists = [day.get("tasks") or () for day in days]
        tasks = list(zip_longest(*lists))
        if len(tasks) > len(self._tasks) or not LISTS.issuperset(map(type, lists)):
            raise ValueError
        return tasks


class _Dates(dict[str, int]):
    """Ordinals by date as text. Each is read once: patients of a study share their days."""

    def __missing__(self, text: str) -> int:
        self[text] = date.fromisoformat(text).toordinal()
        return self[text]


def _numbers(columns: list[Any], length: int) -> Floats:
    """[columns, length], NaN for what was not answered."""
    cells = list(chain.from_iterable(columns))
    kinds = set(map(type, cells))
    numbers = np.array(cells, dtype=np.float64)
    answered = len(cells) - (cells.count(None) if type(None) in kinds else 0)
    within = np.count_nonzero((numbers >= 0) & (numbers <= BEST))
    if within != answered or not kinds <= ANSWERS:
        raise ValueError
    return numbers.reshape(len(columns), length)


def _complaints(days: list[Any], scored: list[str], most_tasks: int) -> Iterator[str]:
    """What is wrong with days, one by one."""
    for number, day in enumerate(days, start=1):
        if not isinstance(day, dict):
            yield f"day {number}: must be an object"
        on = _date(day, "date")
        tasks = day.get("tasks") or ()
        if on is None or not isinstance(tasks, list | tuple) or len(tasks) > most_tasks:
            yield f'day {number}: needs a "date", and "tasks" of at most {most_tasks}'
        if day.get("programme") not in PROGRAMMES:
            yield f"day {number}: {day['programme']!r} is no programme: {PROGRAMMES}"
        for score in (*(day.get(name) for name in scored), *tasks, day.get("flare")):
            if score is not None and not (type(score) in NUMBERS and 0 <= score <= BEST):
                yield f"day {number}: {score!r} is not a score from 0 to 10"


def _date(data: Mapping[str, Any], name: str) -> date | None:
    value = data.get(name)
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise BadLineError(f'"{name}" must be like "2026-01-05", not {value!r}') from error


def _check_span(entries: Entries, until: date) -> None:
    first = int(entries.day.min(initial=until.toordinal()))
    if until.toordinal() - first > LONGEST:
        start = date.fromordinal(first)
        raise BadLineError(f"{start} to {until} is more than {LONGEST} days: is a date wrong?")
