"""Which columns the tables have, and what they mean: `columns.toml`, the data dictionary."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from flows.export.cells import harmless
from flows.export.kept import Kept
from flows.export.sheets import TABLES


@dataclass(frozen=True)
class Dictionary:
    """The columns of each table, and the meaning of each column."""

    tables: Mapping[str, list[str]]
    meaning: Mapping[str, str]

    @property
    def rows(self) -> Iterator[list[str]]:
        """The dictionary as a table itself."""
        yield ["table", "column", "meaning"]
        for table, columns in self.tables.items():
            for column in columns:
                yield [table, column, self.meaning[column]]

    def cells(self, table: str, kept: Kept) -> Iterator[list[str | float | int]]:
        """The rows of a patient in a table, cell by cell, harmless to a spreadsheet."""
        for row in TABLES[table](kept):
            yield [harmless(row.get(column)) for column in self.tables[table]]


def load_dictionary() -> Dictionary:
    """The dictionary that comes with Regain."""
    text = (Path(__file__).parent / "columns.toml").read_text(encoding="utf-8")
    return Dictionary(**tomllib.loads(text))
