"""The clinical content that episodes began with, kept as long as they may need it."""

import json
import zlib
from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, select

from storage.errors import ProtocolChangedError
from storage.tables.base import insert_once
from storage.tables.episodes import protocol

KEEP = insert_once(protocol, "version")
LOAD = select(protocol.c.files).where(protocol.c.version == bindparam("version"))


class Protocols:
    """Snapshots of the content files, by version."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def keep(self, version: str, files: Mapping[str, str]) -> None:
        """Keep the files (name -> text) of a version. Again with the same files is harmless.

        Raises `ProtocolChangedError` when other files are kept under that version.
        """
        packed = zlib.compress(json.dumps(dict(files), sort_keys=True).encode())
        self._db.execute(KEEP, {"version": version, "files": packed})
        if self.load(version) != dict(files):
            raise ProtocolChangedError(
                f"protocol {version} is kept with other content: give the new content a new version"
            )

    def load(self, version: str) -> Mapping[str, str] | None:
        """The files of a version."""
        packed = self._db.execute(LOAD, {"version": version}).scalar_one_or_none()
        if packed is None:
            return None
        files: dict[str, str] = json.loads(zlib.decompress(packed))
        return files
