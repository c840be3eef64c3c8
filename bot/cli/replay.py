"""`regain replay`: verdicts over time, one patient a line in, one JSON object a line out."""

import gc
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import click

import flows
from bot.cli.batch import BadLineError
from bot.cli.failing import refusing
from bot.cli.stored import replay_stored
from bot.cli.verdicts import as_json
from bot.settings import load_settings
from flows.recovery import Diary, DiaryDay, Measures, histories, load_measures
from flows.recovery.measures import BEST

TOGETHER = 128
"""Lines that are judged together."""
LONGEST = 3 * 366
"""Days from the first answer to `until`; beyond, a date must be wrong."""
MOST_TASKS = 3
PROGRAMMES = ("all", "some", "none", "none_planned", None)
NUMBERS = (int, float)
"""Neither text nor true and false."""


@dataclass(frozen=True)
class Patient:
    """One line of input."""

    id: Any
    diary: Diary
    until: date


@click.command()
@click.option("--last", is_flag=True, help="Only the last day of each patient.")
@click.option(
    "--content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    multiple=True,
    help="Also read measures.toml here: what would another threshold have said?",
)
@click.option(
    "--stored",
    is_flag=True,
    help="Over the patients kept here; with --content only what it would have said otherwise.",
)
def replay(*, last: bool, content: tuple[Path, ...], stored: bool) -> None:
    """Verdicts over time: one patient a line in, one JSON object a line out."""
    if stored:
        with refusing():
            for answer in replay_stored(load_settings(), content, last_only=last):
                click.echo(answer)
        return
    measures = load_measures(Path(flows.__file__).parent / "content", *content)
    with _no_search_for_cycles():
        wrong = sum(_replay(lines, measures, last_only=last) for lines in _batches())
    sys.exit(1 if wrong else 0)


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Diaries hold none, and looking for them takes a third of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _replay(lines: Iterable[tuple[int, bytes]], measures: Measures, *, last_only: bool) -> int:
    """Answer some lines; how many of them were bad."""
    patients: list[Patient] = []
    wrong = 0
    for number, line in lines:
        try:
            patients.append(read_patient(line, measures))
        except BadLineError as error:
            wrong += 1
            click.echo(f"line {number}: {error}", err=True)
    for answer in _answers(patients, measures, last_only=last_only):
        click.echo(answer)
    return wrong


def _batches() -> Iterator[list[tuple[int, bytes]]]:
    lines = enumerate(sys.stdin.buffer, start=1)
    while batch := list(islice(lines, TOGETHER)):
        yield [(number, line) for number, line in batch if line.strip()]


def _answers(patients: list[Patient], measures: Measures, *, last_only: bool) -> Iterator[str]:
    asked = [(patient.diary, patient.until) for patient in patients]
    found = histories(asked, measures, last_only=last_only)
    for patient, days in zip(patients, found, strict=True):
        yield json.dumps({"patient": patient.id, "verdicts": [as_json(day) for day in days]})


def read_patient(line: bytes, measures: Measures) -> Patient:
    """One line of input. Raises `BadLineError` that says what is wrong and where."""
    try:
        data = json.loads(line)
    except ValueError as error:
        raise BadLineError(f"is not JSON in UTF-8: {error}") from error
    if not isinstance(data, dict) or "patient" not in data:
        raise BadLineError('needs an object with "patient" and "days"')
    days = data.get("days")
    if not isinstance(days, list):
        raise BadLineError('"days" must be a list of objects, one a day')
    scored = [m.id for m in measures.all if m.series == 1]
    diary = Diary(tuple(_days(days, scored)), started=_date(data, "started", None))
    last = max((day.date for day in diary.days), default=date.min)
    until = _date(data, "until", last) or last
    _check_span(diary.days, until)
    return Patient(data["patient"], diary, until)


def _days(days: Iterable[Any], scored: list[str]) -> Iterator[DiaryDay]:
    for number, day in enumerate(days, start=1):
        if not isinstance(day, dict):
            raise BadLineError(f"day {number}: must be an object")
        on = _date(day, "date", None)
        tasks = day.get("tasks") or ()
        if on is None or not isinstance(tasks, list | tuple) or len(tasks) > MOST_TASKS:
            raise BadLineError(f'day {number}: needs a "date", and "tasks" of at most {MOST_TASKS}')
        if day.get("programme") not in PROGRAMMES:
            raise BadLineError(f"day {number}: {day['programme']!r} is no programme: {PROGRAMMES}")
        scores = {name: day[name] for name in scored if name in day}
        flare = day.get("flare")
        for score in (*scores.values(), *tasks, flare):
            if score is not None and not (type(score) in NUMBERS and 0 <= score <= BEST):
                raise BadLineError(f"day {number}: {score!r} is not a score from 0 to 10")
        yield DiaryDay(on, scores, tuple(tasks), flare, day.get("programme"))


def _date(data: Mapping[str, Any], name: str, default: date | None) -> date | None:
    value = data.get(name)
    if value is None:
        return default
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise BadLineError(f'"{name}" must be like "2026-01-05", not {value!r}') from error


def _check_span(days: tuple[DiaryDay, ...], until: date) -> None:
    first = min((day.date for day in days), default=until)
    if (until - first).days > LONGEST:
        raise BadLineError(f"{first} to {until} is more than {LONGEST} days: is a date wrong?")
