"""The store: one transaction after another, on a database that is what it should be."""

import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import StatementError

from storage import (
    DatabaseUnavailableError,
    Person,
    Store,
    UnusableDatabaseError,
    open_store,
)
from storage.database import connect
from tests.storage.moments import NOW


class StumbleError(Exception):
    """Something goes wrong in the middle of a transaction."""


def test_a_failed_transaction_leaves_nothing_behind(store: Store, ann: Person) -> None:
    def stumble() -> None:
        with store.begin() as ledgers:
            ledgers.people.update(ann.id, name="Ann")
            ledgers.inbox.put(ann.id, "telegram:7", "1", {}, NOW)
            raise StumbleError

    with pytest.raises(StumbleError):
        stumble()
    with store.begin() as ledgers:
        assert ledgers.people.by_id(ann.id) == ann
        assert ledgers.inbox.people_waiting() == []


def test_a_reopened_store_has_what_was_committed(database_url: str, tmp_path: Path) -> None:
    first = open_store(database_url, tmp_path)
    with first.begin() as ledgers:
        ann = ledgers.people.at_chat("7", 1001, NOW)
        ledgers.people.update(ann.id, name="Ann")
    first.close()
    second = open_store(database_url, tmp_path)
    with second.begin() as ledgers:
        person = ledgers.people.by_id(ann.id)
    second.close()
    assert person is not None
    assert person.name == "Ann"


def test_ping_answers_while_the_database_does(store: Store) -> None:
    store.ping()


def test_a_database_that_goes_away_is_said_so_and_found_again(
    postgresql_url: str, tmp_path: Path
) -> None:
    store = open_store(postgresql_url, tmp_path)
    with pytest.raises(DatabaseUnavailableError), store.begin() as ledgers:
        ledgers.connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
    store.ping()
    store.close()


def test_a_database_that_others_keep_busy_is_said_so(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url, tmp_path)
    with store.begin() as ledgers:
        ledgers.connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(tmp_path / "regain.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnavailableError, match="locked"):
        store.ping()
    other.execute("ROLLBACK")
    other.close()
    store.ping()
    store.close()


def test_every_instant_comes_back_in_utc_to_the_microsecond(store: Store, ann: Person) -> None:
    tokyo = timezone(timedelta(hours=9))
    moment = datetime(2026, 3, 29, 2, 30, 0, 1, tzinfo=tokyo)
    with store.begin() as ledgers:
        ledgers.people.update(ann.id, unreachable_since=moment)
        person = ledgers.people.by_id(ann.id)
    assert person is not None
    assert person.unreachable_since == moment
    assert person.unreachable_since.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="without a zone"), store.begin() as ledgers:
        ledgers.people.at_chat("7", 1001, datetime(2026, 3, 1))  # noqa: DTZ001


def test_each_connection_to_sqlite_is_set_up_for_safety(sqlite_url: str) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
    engine = connect(sqlite_url)
    with engine.connect() as connection:
        settings = {n: connection.exec_driver_sql(f"PRAGMA {n}").scalar_one() for n in names}
    engine.dispose()
    full = 2
    assert settings == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 10_000,
    }


@pytest.mark.parametrize("url", ["mysql://host/db", "data/regain.db", ""])
def test_an_address_that_is_no_database_of_ours_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(UnusableDatabaseError, match="sqlite"):
        open_store(url, tmp_path)


def test_an_unreachable_database_is_refused_in_one_line(tmp_path: Path) -> None:
    url = f"postgresql://regain:s3cret@/regain?host={tmp_path}"
    with pytest.raises(UnusableDatabaseError) as refusal:
        open_store(url, tmp_path)
    assert "\n" not in str(refusal.value)
    assert "s3cret" not in str(refusal.value)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "regain.db").write_text("Dear diary, ..." * 100)
    with pytest.raises(UnusableDatabaseError, match="not a database"):
        open_store(f"sqlite:///{tmp_path / 'regain.db'}", tmp_path)
