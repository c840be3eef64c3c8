"""The formats of an export: a JSON file a patient, or tables of all of them."""

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from bot.exporting.files import private, write
from flows.export import Kept, bundle, document, load_dictionary

Add = Callable[[Kept], None]
"""Takes one patient."""
BOM = "utf-8-sig"
"""Without the mark at the beginning Excel reads a CSV file as something else than UTF-8."""

DOCUMENTS: Mapping[str, Callable[[Kept], Mapping[str, Any]]] = {"json": document, "fhir": bundle}
SUFFIX: Mapping[str, str] = {"json": ".json", "fhir": ".fhir.json"}


def text_of(kept: Kept, form: str) -> str:
    """A patient as JSON text, in the form `json` or `fhir`."""
    return json.dumps(DOCUMENTS[form](kept), ensure_ascii=False, indent=1) + "\n"


def file_name(kept: Kept, form: str) -> str:
    """What the file of a patient is called."""
    return f"patient-{kept.patient.id}{SUFFIX[form]}"


@contextmanager
def writing(folder: Path, form: str) -> Iterator[Add]:
    """Write patients into an empty folder, one after the other."""
    with _tables(folder) if form == "csv" else _documents(folder, form) as add:
        yield add


@contextmanager
def _documents(folder: Path, form: str) -> Iterator[Add]:
    def add(kept: Kept) -> None:
        write(folder / file_name(kept, form), text_of(kept, form))

    yield add


@contextmanager
def _tables(folder: Path) -> Iterator[Add]:
    dictionary = load_dictionary()
    with ExitStack() as files:

        def sheet(name: str) -> Any:
            return csv.writer(files.enter_context(private(folder / f"{name}.csv", BOM)))

        sheet("columns").writerows(dictionary.rows)
        sheets = {table: sheet(table) for table in dictionary.tables}
        for table, columns in dictionary.tables.items():
            sheets[table].writerow(columns)

        def add(kept: Kept) -> None:
            for table, writer in sheets.items():
                writer.writerows(dictionary.cells(table, kept))

        yield add
