"""The tables come from migrations alone, and are what the code believes they are."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, DateTime, Engine, text

from storage import DatabaseTooNewError, UnusableDatabaseError, open_store
from storage.database import MIGRATION_LOCK, connect, migrating
from storage.migrations import upgrade
from storage.tables import TABLES
from storage.tables.base import UtcDateTime
from tests.storage.moments import NOW


def migrated(url: str) -> Engine:
    engine = connect(url)
    with migrating(engine) as connection:
        upgrade(connection)
    return engine


def test_tables_and_migrations_agree(new_database_url: str) -> None:
    engine = migrated(new_database_url)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), TABLES)
    engine.dispose()
    assert differences == []


def test_they_agree_on_constraints_too(tmp_path: Path) -> None:
    """Alembic compares no CHECKs: on SQLite, the tables as text say all."""
    by_migration = migrated(f"sqlite:///{tmp_path / 'migrated.db'}")
    by_code = connect(f"sqlite:///{tmp_path / 'created.db'}")
    with by_code.begin() as connection:
        TABLES.create_all(connection)
    assert _definitions(by_migration) == _definitions(by_code)
    by_migration.dispose()
    by_code.dispose()


def _definitions(engine: Engine) -> dict[str, list[str]]:
    listing = text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    with engine.connect() as connection:
        rows = connection.execute(listing).all()
    return {row.name: sorted(_parts(row.sql)) for row in rows if row.name != "alembic_version"}


def _parts(sql: str) -> list[str]:
    """What stands between the outer commas; a column that was added later stands at the end."""
    parts, depth = [""], 0
    for char in " ".join(sql.split()).replace("( ", "(").replace(" )", ")"):
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "," and depth == 1:
            parts.append("")
        else:
            parts[-1] += char
    head, _, first = parts[0].partition("(")
    return [part.strip() for part in (head, first, *parts[1:-1], parts[-1].removesuffix(")"))]


def test_migrating_again_changes_nothing(new_database_url: str, tmp_path: Path) -> None:
    for _ in range(2):
        store = open_store(new_database_url, tmp_path)
        with store.begin() as ledgers:
            assert ledgers.people.at_chat("7", 1001, NOW).chat_id == 1001
        store.close()


def test_a_database_of_a_newer_version_is_refused(new_database_url: str, tmp_path: Path) -> None:
    engine = migrated(new_database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(DatabaseTooNewError, match="9999"):
        open_store(new_database_url, tmp_path)


def test_a_migration_that_fails_leaves_the_database_as_it_was(new_database_url: str) -> None:
    class HalfWayError(Exception):
        pass

    def half_way(connection: Connection) -> None:
        upgrade(connection)
        raise HalfWayError

    engine = connect(new_database_url)
    with pytest.raises(HalfWayError), migrating(engine) as connection:
        half_way(connection)
    with engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_heads() == ()
        assert not engine.dialect.has_table(connection, "person")
    engine.dispose()


def test_while_one_process_migrates_the_others_wait(new_postgresql_url: str) -> None:
    try_lock = text(f"SELECT pg_try_advisory_xact_lock({MIGRATION_LOCK})")
    engine = connect(new_postgresql_url)
    with migrating(engine), engine.begin() as other:
        assert not other.execute(try_lock).scalar_one()
    with engine.begin() as other:
        assert other.execute(try_lock).scalar_one()
    engine.dispose()


def test_a_migration_may_rebuild_a_table_and_keep_what_points_to_it(sqlite_url: str) -> None:
    """Alembic drops the old one; with foreign keys enforced, episodes would go with it."""
    engine = migrated(sqlite_url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO protocol VALUES ('v1', x'00')"))
        _person_with_episode(connection)
    with migrating(engine) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("person", recreate="always") as person:
            person.alter_column("bot", new_column_name="account")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM episode")).scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    engine.dispose()


def test_a_migration_that_leaves_rows_pointing_nowhere_is_undone(sqlite_url: str) -> None:
    engine = migrated(sqlite_url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO protocol VALUES ('v1', x'00')"))
        _person_with_episode(connection)
    with pytest.raises(UnusableDatabaseError), migrating(engine) as connection:
        connection.execute(text("DELETE FROM person"))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM person")).scalar_one() == 1
    engine.dispose()


def _person_with_episode(connection: Connection) -> None:
    connection.execute(
        text(
            "INSERT INTO person (id, bot, chat_id, role, created_at)"
            " VALUES (1, '7', 1001, 'none', '2026-03-01 00:00:00.000000')"
        )
    )
    connection.execute(text("INSERT INTO episode VALUES (1, x'00', 'v1', 1)"))


def test_every_time_in_every_table_keeps_its_zone() -> None:
    """A plain `DateTime` on SQLite loses it without a word: hours wrong outside UTC."""
    times = {
        f"{table.name}.{column.name}": type(column.type)
        for table in TABLES.sorted_tables
        for column in table.columns
        if isinstance(column.type, DateTime | UtcDateTime)
    }
    assert len(times) > 20
    assert set(times.values()) == {UtcDateTime}
