"""The inbox: every input, stored before its sender is told, handled in order for each person."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select, update

from storage.keys import PersonKeys
from storage.ledgers.hold import hold
from storage.ledgers.sealed import open_json, seal_json
from storage.records import InboxItem, Json
from storage.tables.base import insert_once
from storage.tables.inbox import WAITING, inbox

BODY, ERROR = "inbox.body", "inbox.error"

PUT = insert_once(inbox, "source", "key").returning(inbox.c.id)
NEXT = (
    select(inbox)
    .where(WAITING, inbox.c.person_id == bindparam("person_id"))
    .order_by(inbox.c.id)
    .limit(1)
)
THIS_ITEM = inbox.c.id == bindparam("item_id")
HANDLED = update(inbox).where(THIS_ITEM).values(handled_at=bindparam("now"))
OWNER = select(inbox.c.person_id).where(THIS_ITEM)
FAILED = (
    update(inbox)
    .where(THIS_ITEM)
    .values(
        attempts=inbox.c.attempts + 1,
        error=bindparam("error_text"),
        given_up_at=bindparam("given_up"),
    )
)
PEOPLE_WAITING = (
    select(inbox.c.person_id)
    .where(WAITING)
    .group_by(inbox.c.person_id)
    .order_by(func.min(inbox.c.id))
)
DEAD = select(inbox).where(inbox.c.given_up_at.is_not(None)).order_by(inbox.c.id)


class Inbox:
    """What came in, and what is still to be handled."""

    def __init__(self, connection: Connection, keys: PersonKeys) -> None:
        self._db = connection
        self._keys = keys

    def put(self, person_id: int, source: str, key: str, body: Json, received_at: datetime) -> bool:
        """Keep an input. False: this `key` of this `source` is already there."""
        row = {
            "person_id": person_id,
            "source": source,
            "key": key,
            "body": seal_json(self._keys, person_id, BODY, body),
            "received_at": received_at,
            "attempts": 0,
        }
        return self._db.execute(PUT, row).first() is not None

    def lock(self, person_id: int) -> None:
        """Wait until no other transaction holds this person, then hold them to the end of ours.

        On SQLite every transaction has the whole database to itself already.
        """
        hold(self._db, person_id)

    def next(self, person_id: int) -> InboxItem | None:
        """The person's oldest input that is neither handled nor given up. Lock them first."""
        row = self._db.execute(NEXT, {"person_id": person_id}).one_or_none()
        return None if row is None else self._item(row)

    def handled(self, item_id: int, now: datetime) -> None:
        """It is done."""
        self._db.execute(HANDLED, {"item_id": item_id, "now": now})

    def failed(self, item_id: int, error: str, now: datetime, *, give_up: bool) -> None:
        """It could not be handled. Giving up keeps it as a dead letter, and goes on without it."""
        owner = self._db.execute(OWNER, {"item_id": item_id}).scalar_one()
        change = {
            "item_id": item_id,
            "error_text": self._keys.seal(owner, ERROR, error),
            "given_up": now if give_up else None,
        }
        self._db.execute(FAILED, change)

    def people_waiting(self) -> list[int]:
        """Ids of the people with unhandled inputs, the longest waiting first."""
        return list(self._db.execute(PEOPLE_WAITING).scalars())

    def dead(self) -> list[InboxItem]:
        """The inputs that were given up, oldest first."""
        return [self._item(row) for row in self._db.execute(DEAD)]

    def _item(self, row: Row[Any]) -> InboxItem:
        error = row.error and self._keys.open(row.person_id, ERROR, row.error)
        return InboxItem(
            id=row.id,
            person_id=row.person_id,
            source=row.source,
            key=row.key,
            body=open_json(self._keys, row.person_id, BODY, row.body),
            received_at=row.received_at,
            attempts=row.attempts,
            error=error or "",
        )
