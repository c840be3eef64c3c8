"""Patients read one after the other, each in a short transaction of its own."""

import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime
from importlib.metadata import version

from bot.exporting.reading import NobodyToExportError, find_patient, read_patient
from bot.shelf import Shelf
from flows.export import Kept, Mask
from storage import Store

KEY_BYTES = 32


class Patients:
    """The patients of a store, as they were at `now`.

    For `research` without identities. The key of their pseudonyms is made here and kept nowhere,
    so another export has other pseudonyms, and nobody can tell whose they are.
    """

    def __init__(self, store: Store, shelf: Shelf, now: datetime, *, research: bool) -> None:
        self._store = store
        self._shelf = shelf
        self._now = now
        self._key = secrets.token_bytes(KEY_BYTES) if research else b""

    def numbers(self) -> list[int]:
        """Everybody who is a patient; in an order that says nothing, where identities are out."""
        with self._store.begin() as ledgers:
            found = ledgers.people.in_role("patient")
        return sorted(found, key=self._pseudonym) if self._key else found

    def read(self, number: int) -> Kept:
        """One patient. Raises `NobodyToExportError`."""
        with self._store.begin() as ledgers:
            person = find_patient(ledgers, number)
            kept = read_patient(ledgers, self._shelf, person, self._now, version("regain"))
        return Mask.of(str(number), self._key).apply(kept) if self._key else kept

    def all(self, numbers: Iterable[int], left_out: list[int]) -> Iterator[Kept]:
        """All of them; whoever was erased is left out, and noted there."""
        for number in numbers:
            try:
                yield self.read(number)
            except NobodyToExportError:
                left_out.append(number)

    def _pseudonym(self, number: int) -> str:
        return Mask.of(str(number), self._key).pseudonym
