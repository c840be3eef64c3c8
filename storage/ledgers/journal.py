"""The journal: the events of every step, appended and never changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from storage.keys import PersonKeys
from storage.ledgers.sealed import open_json, seal_json
from storage.records import JournalEntry, Json
from storage.tables.journal import journal

EVENTS = "journal.events"

APPEND = insert(journal)
LATEST = (
    select(journal)
    .where(journal.c.person_id == bindparam("person_id"))
    .order_by(journal.c.id.desc())
    .limit(bindparam("most"))
)

EVERYTHING = (
    select(journal).where(journal.c.person_id == bindparam("person_id")).order_by(journal.c.id)
)


class Journal:
    """What happened, person by person."""

    def __init__(self, connection: Connection, keys: PersonKeys) -> None:
        self._db = connection
        self._keys = keys

    def append(self, person_id: int, at: datetime, events: Sequence[Json]) -> None:
        """Add the events of one step; none is nothing to add."""
        if events:
            sealed = seal_json(self._keys, person_id, EVENTS, list(events))
            self._db.execute(APPEND, {"person_id": person_id, "at": at, "events": sealed})

    def of(self, person_id: int, limit: int) -> list[JournalEntry]:
        """The latest `limit` entries of a person, oldest first."""
        rows = self._db.execute(LATEST, {"person_id": person_id, "most": limit}).all()
        return [self._entry(row) for row in reversed(rows)]

    def whole(self, person_id: int) -> list[JournalEntry]:
        """Every entry of a person, oldest first."""
        return [self._entry(row) for row in self._db.execute(EVERYTHING, {"person_id": person_id})]

    def _entry(self, row: Row[Any]) -> JournalEntry:
        return JournalEntry(
            id=row.id,
            person_id=row.person_id,
            at=row.at,
            events=open_json(self._keys, row.person_id, EVENTS, row.events),
        )
