"""One engine for a database address: SQLite with one careful connection, or PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    PoolProxiedConnection,
    QueuePool,
    create_engine,
    event,
    make_url,
    text,
)
from sqlalchemy.exc import ArgumentError

from storage.errors import UnusableDatabaseError

# FULL: a commit survives a power cut. secure_delete: an erased key is overwritten as well.
SQLITE_SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "busy_timeout = 10000",
    "secure_delete = ON",
)
# Held while one of several starting processes migrates. Any number that nothing else uses.
MIGRATION_LOCK = 7_345_146


def connect(url: str) -> Engine:
    """An engine for `sqlite:///PATH` or `postgresql://...`; nothing is opened yet.

    Raises `UnusableDatabaseError` for any other address.
    """
    address = _parsed(url)
    match address.get_backend_name():
        case "sqlite":
            return _sqlite(address)
        case "postgresql":
            return create_engine(address.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
        case other:
            raise UnusableDatabaseError(f"{other}: only sqlite:/// and postgresql:// are known")


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError as error:
        # The address may hold a password: it is not repeated.
        raise UnusableDatabaseError(
            "not a database address: sqlite:///PATH or postgresql://..."
        ) from error


def _sqlite(address: URL) -> Engine:
    """One connection for all threads, which take turns: SQLite has one writer anyway.

    Before 3.51.3 a WAL that two connections write and checkpoint at once can be corrupted.
    """
    if address.database:
        Path(address.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = create_engine(
        address,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _prepare(connection: SQLiteConnection, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    for setting in SQLITE_SETTINGS:
        connection.execute(f"PRAGMA {setting}")


def _begin_immediate(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once when another wrote in between.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """One transaction that may rebuild tables; other starting processes wait for it.

    SQLite rebuilds a table by dropping it, which would take along what points to it. So foreign
    keys are not enforced meanwhile, and checked before the commit.
    """
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if sqlite:
            _outside_transaction(connection.connection, "PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                if not sqlite:
                    connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
                yield connection
                if sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise UnusableDatabaseError("a row points to one that is not there")
        finally:
            if sqlite:
                _outside_transaction(connection.connection, "PRAGMA foreign_keys = ON")


def _outside_transaction(connection: PoolProxiedConnection, statement: str) -> None:
    cursor = connection.cursor()
    cursor.execute(statement)
    cursor.close()
