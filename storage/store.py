"""The store: opened once, and then one transaction after another."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionInTimeError

from storage.database import connect, migrating
from storage.errors import DatabaseUnavailableError, UnusableDatabaseError
from storage.keys import KeyRing, PersonKeys, unlock
from storage.ledgers import Ledgers
from storage.migrations import upgrade

MASTER_KEY = Path("keys", "master.key")


def open_store(url: str, data_dir: Path) -> "Store":
    """Open the database at `url`, migrated, with its keys from `data_dir`.

    The first start creates the tables and `data_dir/keys/master.key`. Raises `StorageError`s that
    say what is wrong and what to do.
    """
    try:
        engine = connect(url)
        with migrating(engine) as connection:
            upgrade(connection)
            master = unlock(connection, data_dir / MASTER_KEY)
    except DBAPIError as error:
        raise UnusableDatabaseError(f"the database cannot be opened: {_reason(error)}") from error
    except OSError as error:
        place = error.filename or data_dir
        reason = f"{place} cannot be written ({error.strerror}); name another REGAIN_DATA_DIR"
        raise UnusableDatabaseError(reason) from error
    return Store(engine, KeyRing(master))


class Store:
    """Everything that is kept. Safe to use from several threads."""

    def __init__(self, engine: Engine, ring: KeyRing) -> None:
        self._engine = engine
        self._ring = ring

    @property
    def is_sqlite(self) -> bool:
        """One connection, so transactions take turns; else any number at once."""
        return self._engine.dialect.name == "sqlite"

    @contextmanager
    def begin(self) -> Iterator[Ledgers]:
        """One transaction: committed when the block ends, rolled back when it raises.

        Blocks do not nest: on SQLite the inner one would wait for the outer one's connection.
        Raises `DatabaseUnavailableError` when the database gave up; nothing was changed then.
        """
        with self._transaction() as connection:
            keys = PersonKeys(connection, self._ring)
            yield Ledgers(connection, keys)
        self._ring.learn(keys.seen)

    def ping(self) -> None:
        """Raises `DatabaseUnavailableError` unless the database answers."""
        with self._transaction() as connection:
            connection.execute(select(1))

    def close(self) -> None:
        """Let go of all connections. The store is not to be used afterwards."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except OperationalError as error:
            raise DatabaseUnavailableError(_reason(error)) from error
        except NoConnectionInTimeError as error:
            raise DatabaseUnavailableError("all connections were busy for too long") from error


def _reason(error: DBAPIError) -> str:
    """The driver's first line: SQLAlchemy's own text repeats the statement and its values."""
    return str(error.orig).strip().partition("\n")[0]
