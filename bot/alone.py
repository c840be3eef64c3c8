"""One process a SQLite database: two would deliver the same messages twice."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import StorageError


class TakenError(StorageError):
    """Another process runs on the same data."""


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Hold the data folder for this process; the lock goes with it, however it ends.

    Raises `TakenError` when another process holds it.
    """
    with (folder / "running.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            reason = f"another Regain runs on {folder}; stop it, or name another REGAIN_DATA_DIR"
            raise TakenError(reason) from None
        yield
