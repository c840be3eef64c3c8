"""The journal: the events of every step, appended and never changed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

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
        return [
            JournalEntry(
                id=row.id,
                person_id=person_id,
                at=row.at,
                events=open_json(self._keys, person_id, EVENTS, row.events),
            )
            for row in reversed(rows)
        ]
