"""Private files: only this user can read them, and each is there whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TextIO

ADVICE = "name another place, or add --force to write over it"


def private(path: Path, encoding: str = "utf-8") -> TextIO:
    """A new file to write to; lines end as they are written."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    return os.fdopen(descriptor, "w", encoding=encoding, newline="")


def write(path: Path, text: str) -> None:
    """A new file with that text."""
    with private(path) as file:
        file.write(text)


@contextmanager
def staged(folder: Path, *, force: bool, one: str = "") -> Iterator[Path]:
    """A place to write to; its files are moved to `folder` when the block ends well.

    The folder is made where it is missing. Raises `FileExistsError` where something is in the way
    and `force` does not say to write over it: the file `one`, or without it any file of the folder.
    """
    made = _made(folder)
    try:
        _refuse(folder, one, force=force)
        staging = Path(mkdtemp(prefix=".export-", dir=folder))
        try:
            yield staging
            for file in sorted(staging.iterdir()):
                file.replace(folder / file.name)
        finally:
            shutil.rmtree(staging)
    except BaseException:
        for new in made:
            new.rmdir()
        raise


def _made(folder: Path) -> list[Path]:
    """Make a folder and those above it; returns the new ones, the deepest first."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return missing


def _refuse(folder: Path, one: str, *, force: bool) -> None:
    if one and (folder / one).is_dir():
        raise FileExistsError(f"{folder / one} is a folder; {ADVICE}")
    if force:
        return
    if one and (folder / one).exists():
        raise FileExistsError(f"{folder / one} is there already; {ADVICE}")
    if not one and any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty; {ADVICE}")
