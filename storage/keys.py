"""The master key in its file, and the persons' keys that it wraps.

Each person has a key of their own. What is sealed with it cannot be read once that one key is
destroyed, wherever copies of the database may be.
"""

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.errors import (
    KeyErasedError,
    MasterKeyMissingError,
    MasterKeyWrongError,
    UnreadableError,
)
from storage.sealing import KEY_BYTES, Key
from storage.tables.people import person_key, vault

PROOF = b"regain"
PROOF_PLACE = "vault.proof"

READ_PROOF = select(vault.c.proof)
KEEP_PROOF = insert(vault)
READ_KEY = select(person_key.c.wrapped).where(person_key.c.person_id == bindparam("person_id"))
KEEP_KEY = insert(person_key)
DESTROY_KEY = delete(person_key).where(person_key.c.person_id == bindparam("gone"))


def unlock(connection: Connection, path: Path) -> Key:
    """The master key of this database, made at the first start.

    Raises `MasterKeyMissingError` or `MasterKeyWrongError`; neither changes anything.
    """
    proof = connection.execute(READ_PROOF).scalar_one_or_none()
    if proof is None:
        master = _read(path) if path.exists() else _create(path)
        connection.execute(KEEP_PROOF, {"id": 1, "proof": master.seal(PROOF_PLACE, PROOF)})
        return master
    if not path.exists():
        raise MasterKeyMissingError(
            f"{path} is missing, and the database cannot be read without it: put the key file back"
        )
    return _proven(_read(path), proof, path)


def _proven(master: Key, proof: bytes, path: Path) -> Key:
    try:
        master.open(PROOF_PLACE, proof)
    except UnreadableError as error:
        raise MasterKeyWrongError(f"{path} is not the key of this database") from error
    return master


def _create(path: Path) -> Key:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    text = urlsafe_b64encode(os.urandom(KEY_BYTES)) + b"\n"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(text)
        file.flush()
        os.fsync(descriptor)
    return _read(path)


def _read(path: Path) -> Key:
    try:
        secret = urlsafe_b64decode(path.read_bytes().strip())
    except ValueError:
        secret = b""
    if len(secret) != KEY_BYTES:
        raise MasterKeyWrongError(f"{path} does not hold a key of {KEY_BYTES} bytes in base64")
    return Key(secret)


def _place(person_id: int) -> str:
    return f"person_key.wrapped:{person_id}"


class KeyRing:
    """Unwrapped persons' keys, shared by all threads. Holds only what was committed."""

    def __init__(self, master: Key, limit: int = 10_000) -> None:
        self.master = master
        self._limit = limit
        self._keys: dict[int, Key] = {}
        self._lock = Lock()

    def get(self, person_id: int) -> Key | None:
        """The person's key, when it is at hand."""
        return self._keys.get(person_id)

    def learn(self, seen: Mapping[int, Key | None]) -> None:
        """Keep the keys that a committed transaction has seen; None was destroyed."""
        with self._lock:
            for person_id, key in seen.items():
                self._keys.pop(person_id, None)
                if key is not None:
                    self._add(person_id, key)

    def _add(self, person_id: int, key: Key) -> None:
        if len(self._keys) >= self._limit:
            self._keys.clear()
        self._keys[person_id] = key


class PersonKeys:
    """Sealing and opening within one transaction."""

    def __init__(self, connection: Connection, ring: KeyRing) -> None:
        self._connection = connection
        self._ring = ring
        self.seen: dict[int, Key | None] = {}

    def create(self, person_id: int) -> None:
        """Give a new person their key."""
        key = Key.new()
        wrapped = self._ring.master.wrap(_place(person_id), key)
        self._connection.execute(KEEP_KEY, {"person_id": person_id, "wrapped": wrapped})
        self.seen[person_id] = key

    def destroy(self, person_id: int) -> None:
        """Make everything that was sealed for this person unreadable, for good."""
        self._connection.execute(DESTROY_KEY, {"gone": person_id})
        self.seen[person_id] = None

    def seal(self, person_id: int, place: str, text: str) -> bytes:
        """Words about a person, for a place such as `answer.text`."""
        return self._key(person_id).seal(place, text.encode())

    def open(self, person_id: int, place: str, sealed: bytes) -> str:
        """The words again. Raises `KeyErasedError` or `UnreadableError`."""
        return self._key(person_id).open(place, sealed).decode()

    def exists(self, person_id: int) -> bool:
        """Whether anything of this person can still be read."""
        return self._find(person_id) is not None

    def _key(self, person_id: int) -> Key:
        key = self._find(person_id)
        if key is None:
            raise KeyErasedError(f"person {person_id} was erased")
        return key

    def _find(self, person_id: int) -> Key | None:
        if person_id not in self.seen:
            self.seen[person_id] = self._ring.get(person_id) or self._load(person_id)
        return self.seen[person_id]

    def _load(self, person_id: int) -> Key | None:
        wrapped = self._connection.execute(READ_KEY, {"person_id": person_id}).scalar_one_or_none()
        return wrapped and self._ring.master.unwrap(_place(person_id), wrapped)
