"""The outbox: messages committed with their cause, sent after it, claim by claim.

A message is *pending* until it is claimed; *sending* under a lease that ends on its own; then
*sent*, *pending* again (surely not sent), *uncertain* (maybe sent), or *dead*. A claim whose lease
ran out without a mark counts as uncertain. Each claim raises the fence, and only the holder of the
latest fence may mark.
"""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    String,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)

from storage.keys import PersonKeys
from storage.ledgers.hold import hold
from storage.ledgers.sealed import open_json, seal_json
from storage.records import Delivery, Json, OutboxId, OutboxItem
from storage.tables.base import UtcDateTime, insert_once
from storage.tables.outbox import UNSENT, outbox
from storage.tables.people import person

BODY, ERROR = "outbox.body", "outbox.error"
TOKEN_BYTES = 7  # 10 characters in callback data

column = outbox.c
NOW = bindparam("now", type_=UtcDateTime)
DUE = or_(column.not_before.is_(None), column.not_before <= NOW)
LEASED = and_(column.state == "sending", column.lease_until > NOW)
LAPSED = and_(column.state == "sending", column.lease_until <= NOW)
READY = or_(LAPSED, and_(column.state != "sending", DUE))
# A message that was tried and waits holds back the later ones; a scheduled one does not.
IN_LINE = or_(column.fence > 0, DUE)
# A person's messages stand in line behind the one that is being sent, urgent ones first.
LINE: tuple[ColumnElement[Any], ...] = (
    case((LEASED, 0), else_=1),
    column.urgent.desc(),
    column.id,
)


def _one_if(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


ADD = insert_once(outbox, "person_id", "key").returning(column.id)
WITH_CHAT = select(outbox, person.c.chat_id).join_from(outbox, person)
BY_TOKEN = WITH_CHAT.where(column.token == bindparam("token"))
BY_MESSAGE = (
    WITH_CHAT.where(
        column.person_id == bindparam("person_id"), column.message_id == bindparam("message_id")
    )
    .order_by(column.id.desc())
    .limit(1)
)
HEAD = (
    select(column.id, READY.label("ready"), person.c.chat_id)
    .join_from(outbox, person)
    .where(UNSENT, column.person_id == bindparam("person_id"), IN_LINE)
    .order_by(*LINE)
    .limit(1)
)
CLAIM = (
    update(outbox)
    .where(column.id == bindparam("outbox_id"))
    .values(
        state="sending",
        fence=column.fence + 1,
        lease_until=bindparam("until"),
        attempts=column.attempts + _one_if(LAPSED),
        repeats=column.repeats + _one_if(and_(LAPSED, column.maybe_sent)),
        maybe_sent=or_(LAPSED, column.maybe_sent),
    )
    .returning(outbox)
)
NEW_STATE = bindparam("new_state", type_=String)
MARK = (
    update(outbox)
    .where(
        column.id == bindparam("outbox_id"),
        column.fence == bindparam("held_fence"),
        column.state == "sending",
    )
    .values(
        state=NEW_STATE,
        lease_until=None,
        not_before=bindparam("again_at"),
        attempts=column.attempts + bindparam("tries"),
        repeats=column.repeats
        + _one_if(and_(column.maybe_sent, or_(NEW_STATE == "sent", NEW_STATE == "uncertain"))),
        maybe_sent=or_(column.maybe_sent, NEW_STATE == "uncertain"),
        message_id=func.coalesce(bindparam("new_message_id"), column.message_id),
        marked_at=NOW,
        error=bindparam("error_text"),
    )
    .returning(column.id)
)
OWNER = select(column.person_id).where(column.id == bindparam("outbox_id"))
IN_LINES = (
    select(
        column.person_id,
        column.urgent,
        column.id,
        READY.label("ready"),
        func.row_number().over(partition_by=column.person_id, order_by=LINE).label("place"),
    )
    .where(UNSENT, IN_LINE)
    .subquery()
)
PEOPLE_WAITING = (
    select(IN_LINES.c.person_id)
    .where(IN_LINES.c.place == 1, IN_LINES.c.ready)
    .order_by(IN_LINES.c.urgent.desc(), IN_LINES.c.id)
)
END_LEASES = update(outbox).where(UNSENT, LEASED).values(lease_until=NOW)
COUNTS = select(column.state, func.count().label("messages")).group_by(column.state)
REPEATS = select(func.coalesce(func.sum(column.repeats), 0))
CANCEL = (
    update(outbox)
    .where(
        column.person_id == bindparam("of_person"),
        or_(column.state == "pending", column.state == "uncertain"),
        func.substr(column.key, 1, func.length(bindparam("prefix", type_=String)))
        == bindparam("prefix", type_=String),
    )
    .values(state="cancelled")
)


class Outbox:
    """What is to be sent, and what became of it."""

    def __init__(self, connection: Connection, keys: PersonKeys) -> None:
        self._db = connection
        self._keys = keys

    def add(
        self,
        person_id: int,
        key: str,
        body: Json,
        at: datetime,
        *,
        urgent: bool = False,
        not_before: datetime | None = None,
    ) -> OutboxId | None:
        """A message to send, with a random token for its buttons. None: the key is there."""
        row = {
            "person_id": person_id,
            "key": key,
            "body": seal_json(self._keys, person_id, BODY, body),
            "token": secrets.token_urlsafe(TOKEN_BYTES),
            "urgent": urgent,
            "state": "pending",
            "added_at": at,
            "not_before": not_before,
            "fence": 0,
            "attempts": 0,
            "maybe_sent": False,
            "repeats": 0,
        }
        return self._db.execute(ADD, row).scalar_one_or_none()

    def by_token(self, token: str) -> OutboxItem | None:
        """The message a button belongs to."""
        row = self._db.execute(BY_TOKEN, {"token": token}).one_or_none()
        return None if row is None else self._item(row, row.chat_id)

    def by_message(self, person_id: int, message_id: int) -> OutboxItem | None:
        """What a Telegram message in the person's chat shows now: the last that took its place."""
        which = {"person_id": person_id, "message_id": message_id}
        row = self._db.execute(BY_MESSAGE, which).one_or_none()
        return None if row is None else self._item(row, row.chat_id)

    def claim(self, person_id: int, now: datetime, lease: timedelta) -> OutboxItem | None:
        """The person's next message, ours to send until the lease ends.

        Urgent ones first, then in order. None when nothing is to be sent now: also while another
        claim is live, or while a message that was tried waits for its next time.
        """
        # Two claims for one person take turns: the second sees what the first has claimed.
        hold(self._db, person_id)
        head = self._db.execute(HEAD, {"person_id": person_id, "now": now}).one_or_none()
        if head is None or not head.ready:
            return None
        claim = {"outbox_id": head.id, "now": now, "until": now + lease}
        return self._item(self._db.execute(CLAIM, claim).one(), head.chat_id)

    def mark(
        self,
        outbox_id: int,
        fence: int,
        state: Delivery,
        now: datetime,
        *,
        message_id: int | None = None,
        error: str = "",
        not_before: datetime | None = None,
        count_attempt: bool = True,
    ) -> bool:
        """What became of a claim. False: the fence is old, somebody else has the message.

        `not_before` is when a pending or uncertain message may be tried again, None for at once.
        Whatever is not sent counts as an attempt unless `count_attempt` is False.
        """
        change = {
            "outbox_id": outbox_id,
            "held_fence": fence,
            "new_state": state,
            "now": now,
            "again_at": not_before,
            "tries": int(count_attempt and state != "sent"),
            "new_message_id": message_id,
            "error_text": self._sealed_error(outbox_id, error),
        }
        return self._db.execute(MARK, change).first() is not None

    def people_waiting(self, now: datetime) -> list[int]:
        """Ids of the people for whom `claim` has something now, urgent messages first."""
        return list(self._db.execute(PEOPLE_WAITING, {"now": now}).scalars())

    def end_leases(self, now: datetime) -> int:
        """Give back everything that was being sent when its process died; returns how many.

        Only for whoever starts as the one process on this database.
        """
        return self._db.execute(END_LEASES, {"now": now}).rowcount

    def counts(self) -> dict[str, int]:
        """How many messages are in each state; states without any are left out."""
        return {row.state: row.messages for row in self._db.execute(COUNTS)}

    def repeats(self) -> int:
        """How many tries were made although an earlier one may have reached the person."""
        return int(self._db.execute(REPEATS).scalar_one())

    def message_of(self, token: str) -> tuple[int, int] | None:
        """Chat id and Telegram's message id, once it was sent."""
        row = self._db.execute(BY_TOKEN, {"token": token}).one_or_none()
        if row is None or row.message_id is None:
            return None
        return row.chat_id, row.message_id

    def cancel(self, person_id: int, key_prefix: str) -> int:
        """Never send (again) what waits under keys that begin so; returns how many."""
        return self._db.execute(CANCEL, {"of_person": person_id, "prefix": key_prefix}).rowcount

    def _sealed_error(self, outbox_id: int, error: str) -> bytes | None:
        if not error:
            return None
        owner = self._db.execute(OWNER, {"outbox_id": outbox_id}).scalar_one()
        return self._keys.seal(owner, ERROR, error)

    def _item(self, row: Row[Any], chat_id: int) -> OutboxItem:
        return OutboxItem(
            id=row.id,
            person_id=row.person_id,
            chat_id=chat_id,
            key=row.key,
            body=open_json(self._keys, row.person_id, BODY, row.body),
            token=row.token,
            urgent=row.urgent,
            state=row.state,
            fence=row.fence,
            attempts=row.attempts,
            uncertain=row.maybe_sent,
            message_id=row.message_id,
            added_at=row.added_at,
        )
