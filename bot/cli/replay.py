"""`regain replay`: verdicts over time, one patient a line in, one JSON object a line out."""

import gc
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import click

from bot.cli.batch import BadLineError
from bot.cli.patients import Patient, PatientReader
from bot.cli.refusal import refuse
from bot.cli.verdicts import as_line
from bot.settings import UnusableSettingsError, load_content_dir
from flows.recovery import Measures, UnusableMeasuresError, load_measures
from flows.recovery.batch import judged
from flows.recovery.reading import FILE
from flows.sources import Sources

TOGETHER = 128
"""Lines that are judged together."""


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
        _replay_stored(content, last_only=last)
        return
    measures = _measures(content)
    reader = PatientReader(measures)
    with _no_search_for_cycles():
        wrong = sum(_replay(lines, reader, measures, last_only=last) for lines in _batches())
    sys.exit(1 if wrong else 0)


def _measures(content: tuple[Path, ...]) -> Measures:
    """Those in use here, with what is laid over them; what cannot be used is refused."""
    try:
        return load_measures(*Sources.shipped(load_content_dir()).content, *content)
    except UnusableSettingsError as error:
        refuse(error.lines)
    except UnusableMeasuresError as error:
        refuse(f"{FILE}: {where}: {what}" for where, what in error.problems)
    except (KeyError, TypeError, ValueError) as error:
        refuse([f"{FILE}: cannot be read: {error}"])


def _replay_stored(content: tuple[Path, ...], *, last_only: bool) -> None:
    """Imported here: the whole house takes longer to start than thousands of lines to judge."""
    from bot.cli.failing import refusing
    from bot.cli.stored import replay_stored
    from bot.settings import load_settings

    with refusing():
        for answer in replay_stored(load_settings(), content, last_only=last_only):
            click.echo(answer)


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Diaries hold none, and looking for them takes a third of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _replay(
    lines: Iterable[tuple[int, bytes]],
    reader: PatientReader,
    measures: Measures,
    *,
    last_only: bool,
) -> int:
    """Answer some lines; how many of them were bad."""
    patients: list[Patient] = []
    wrong = 0
    for number, line in lines:
        try:
            patients.append(reader.read(line))
        except BadLineError as error:
            wrong += 1
            click.echo(f"line {number}: {error}", err=True)
    found = judged([patient.courses for patient in patients], measures, last_only=last_only)
    for patient, days in zip(patients, found, strict=True):
        click.echo(as_line(patient.id, days))
    return wrong


def _batches() -> Iterator[list[tuple[int, bytes]]]:
    lines = enumerate(sys.stdin.buffer, start=1)
    while batch := list(islice(lines, TOGETHER)):
        yield [(number, line) for number, line in batch if line.strip()]
