"""`regain export`: everything kept about patients, as JSON, CSV or FHIR."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bot.cli.failing import refusing
from bot.exporting.files import staged, write
from bot.exporting.formats import file_name, text_of, writing
from bot.exporting.patients import Patients
from bot.settings import load_settings
from bot.shelf import open_shelf
from flows.export import Kept
from storage import open_store


@click.command()
@click.option("--patient", type=int, metavar="NUMBER", help="One patient, by their number.")
@click.option("--all", "everybody", is_flag=True, help="All patients who are kept here.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "csv", "fhir"]),
    default="json",
    show_default=True,
    help="json: a file a patient. csv: tables. fhir: a FHIR R4 bundle a patient.",
)
@click.option(
    "--research",
    is_flag=True,
    help="No names, chats or free text; other dates. See docs/export.md.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="The file for one patient (else standard output); the folder for --all and for csv.",
)
@click.option("--force", is_flag=True, help="Write over what is there.")
def export(
    *,
    patient: int | None,
    everybody: bool,
    form: str,
    research: bool,
    out: Path | None,
    force: bool,
) -> None:
    """Write down everything kept about one patient, or about all of them.

    The bot can go on running. The files are readable for this user alone; keep them like the
    database.
    """
    if everybody == (patient is not None):
        raise click.UsageError("name one patient with --patient NUMBER, or take --all")
    if out is None and (everybody or form == "csv"):
        raise click.UsageError("say with --out into which folder")
    with refusing(), _opened(research=research) as patients:
        if patient is None:
            _all(patients, form, out or Path(), force=force)
        else:
            _one(patients.read(patient), form, out, force=force)


@contextmanager
def _opened(*, research: bool) -> Iterator[Patients]:
    """Earlier content is unpacked apart from where a running bot may be reading it."""
    settings = load_settings()
    store = open_store(settings.database, settings.data_dir)
    try:
        with TemporaryDirectory(prefix="regain-") as apart:
            shelf = open_shelf(settings.model_copy(update={"data_dir": Path(apart)}))
            yield Patients(store, shelf, datetime.now(UTC), research=research)
    finally:
        store.close()


def _one(kept: Kept, form: str, out: Path | None, *, force: bool) -> None:
    """To standard output; or a file of its own, in a folder if there is one of that name."""
    if out is None:
        click.echo(text_of(kept, form), nl=False)
    elif form == "csv":
        with staged(out, force=force) as folder, writing(folder, form) as add:
            add(kept)
    else:
        place = out / file_name(kept, form) if out.is_dir() else out
        with staged(place.parent, force=force, one=place.name) as folder:
            write(folder / place.name, text_of(kept, form))


def _all(patients: Patients, form: str, out: Path, *, force: bool) -> None:
    numbers, left_out = patients.numbers(), list[int]()
    with staged(out, force=force) as folder, writing(folder, form) as add, _bar(numbers) as bar:
        for kept in patients.all(bar, left_out):
            add(kept)
    if left_out:
        click.echo(f"left out, because they were erased: {len(left_out)}", err=True)


def _bar(numbers: list[int]) -> AbstractContextManager[Iterable[int]]:
    """How far it is, for somebody who looks on."""
    hidden = not sys.stderr.isatty()
    return click.progressbar(
        numbers, label="patients", show_pos=True, file=sys.stderr, hidden=hidden
    )
