"""A clinic to export."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import regain
from bot.exporting.reading import find_patient, read_patient
from bot.shelf import Shelf
from flows.export import Kept
from flows.sources import Sources
from storage import open_store
from tests.exporting.people import NOW, Clinic, fill


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(Sources.shipped(), tmp_path_factory.mktemp("content"))


@pytest.fixture
def clinic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shelf: Shelf) -> Iterator[Clinic]:
    """In the data folder that the command line reads."""
    data = tmp_path / "data"
    monkeypatch.setenv("REGAIN_DATA_DIR", str(data))
    store = open_store(f"sqlite:///{data / 'regain.db'}", data)
    yield fill(store, shelf)
    store.close()


@pytest.fixture
def run() -> Callable[..., Result]:
    return lambda *words: CliRunner().invoke(regain, ["export", *map(str, words)])


@pytest.fixture
def read(clinic: Clinic) -> Callable[[int], Kept]:
    """A patient as the exports see them."""

    def read(number: int) -> Kept:
        with clinic.store.begin() as ledgers:
            person = find_patient(ledgers, number)
            return read_patient(ledgers, clinic.shelf, person, NOW, "1.2.3")

    return read
