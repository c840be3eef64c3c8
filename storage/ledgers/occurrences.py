"""Occurrences: each check-in of each local day, from planned to an outcome with its cause.

A check-in is named by person, instrument and local date, so planning it twice is harmless.
"""

from datetime import date, datetime
from typing import Any, TypedDict, Unpack

from sqlalchemy import (
    Connection,
    String,
    and_,
    bindparam,
    case,
    delete,
    func,
    null,
    or_,
    select,
    update,
)

from storage.records import Occurrence, Outcome, WakeReason
from storage.tables.base import UtcDateTime, insert_once
from storage.tables.occurrences import occurrence

column = occurrence.c
THIS_PERSON = column.person_id == bindparam("who")
THIS_INSTRUMENT = column.instrument == bindparam("what")
THIS_DAY = column.local_date == bindparam("day")
THIS = and_(THIS_PERSON, THIS_INSTRUMENT, THIS_DAY)
# What was opened has the content that it asks by, even while it waits for another to be answered.
UNTOUCHED = and_(
    column.sent_at.is_(None),
    column.opened_at.is_(None),
    column.outcome.is_(None),
    column.protocol.is_(None),
)
NEXT_VERSION = column.version + 1

NEW_DUE = bindparam("new_due", type_=UtcDateTime)
NEW_OUTCOME = bindparam("new_outcome", type_=String)
NEW_PROTOCOL = bindparam("new_protocol", type_=String)

PLAN = insert_once(occurrence, "person_id", "instrument", "local_date").returning(column.id)
MOVE = (
    update(occurrence)
    .where(THIS, UNTOUCHED)
    .values(
        due_at=NEW_DUE,
        wake_at=case((column.wake_for == "due", NEW_DUE), else_=column.wake_at),
        version=NEXT_VERSION,
    )
)
DROP = delete(occurrence).where(THIS_PERSON, THIS_INSTRUMENT, UNTOUCHED)
GET = select(occurrence).where(THIS)
LATEST = (
    select(occurrence)
    .where(THIS_PERSON, THIS_INSTRUMENT)
    .order_by(column.local_date.desc())
    .limit(1)
)
SINCE = (
    select(occurrence)
    .where(THIS_PERSON, column.local_date >= bindparam("first_day"))
    .order_by(column.local_date, column.instrument)
)
WAKE = (
    update(occurrence)
    .where(THIS, column.outcome.is_(None))
    .values(wake_at=bindparam("at"), wake_for=bindparam("why"), version=NEXT_VERSION)
)
RIPE = (
    select(occurrence)
    .where(column.wake_at <= bindparam("now"))
    .order_by(column.wake_at, column.id)
    .limit(bindparam("most"))
)
# An outcome stands, except that answers may still come, all or some, whatever kept them away.
STILL_OPEN = or_(
    NEW_OUTCOME.is_(None),
    column.outcome.is_(None),
    column.outcome == NEW_OUTCOME,
    NEW_OUTCOME == "answered",
    and_(NEW_OUTCOME == "partial", column.outcome != "answered"),
)
MARKS = ("sent_at", "opened_at", "reminded_at", "answered_at")
MARK = (
    update(occurrence)
    .where(THIS, STILL_OPEN)
    .values(
        # What happened first stays: a repeat does not move it.
        **{mark: func.coalesce(column[mark], bindparam(f"new_{mark}")) for mark in MARKS},
        protocol=func.coalesce(column.protocol, NEW_PROTOCOL),
        outcome=func.coalesce(NEW_OUTCOME, column.outcome),
        wake_at=case((NEW_OUTCOME.is_(None), column.wake_at), else_=null()),
        wake_for=case((NEW_OUTCOME.is_(None), column.wake_for), else_=null()),
        version=NEXT_VERSION,
    )
)


class Marks(TypedDict, total=False):
    """What became of an occurrence."""

    sent_at: datetime
    opened_at: datetime
    reminded_at: datetime
    answered_at: datetime
    outcome: Outcome
    protocol: str


class Occurrences:
    """The check-ins, and when the heartbeat looks at them again."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def plan(self, person_id: int, instrument: str, local_date: date, due_at: datetime) -> bool:
        """Plan a check-in, and wake it when it is due. False: that day has it already."""
        row = {
            "person_id": person_id,
            "instrument": instrument,
            "local_date": local_date,
            "due_at": due_at,
            "wake_at": due_at,
            "wake_for": "due",
            "version": 1,
        }
        return self._db.execute(PLAN, row).first() is not None

    def move(self, person_id: int, instrument: str, local_date: date, due_at: datetime) -> bool:
        """Another time on the same day. False, and nothing changed, once it was sent or opened."""
        change = {**_this(person_id, instrument, local_date), "new_due": due_at}
        return self._db.execute(MOVE, change).rowcount > 0

    def drop_unsent(self, person_id: int, instrument: str) -> int:
        """Unplan what was neither sent nor opened nor decided; returns how many."""
        return self._db.execute(DROP, {"who": person_id, "what": instrument}).rowcount

    def get(self, person_id: int, instrument: str, local_date: date) -> Occurrence | None:
        """That day's check-in."""
        row = self._db.execute(GET, _this(person_id, instrument, local_date)).one_or_none()
        return None if row is None else Occurrence(**row._mapping)

    def latest(self, person_id: int, instrument: str) -> Occurrence | None:
        """The one of the latest day, sent or not."""
        row = self._db.execute(LATEST, {"who": person_id, "what": instrument}).one_or_none()
        return None if row is None else Occurrence(**row._mapping)

    def of(self, person_id: int, since: date) -> list[Occurrence]:
        """All of a person from that day on, by day."""
        rows = self._db.execute(SINCE, {"who": person_id, "first_day": since})
        return [Occurrence(**row._mapping) for row in rows]

    def wake(
        self,
        person_id: int,
        instrument: str,
        local_date: date,
        at: datetime | None,
        why: WakeReason | None,
    ) -> bool:
        """When to look at it again and for what; None and None for never.

        False, and nothing changed, once it has an outcome.
        """
        change = {**_this(person_id, instrument, local_date), "at": at, "why": why}
        return self._db.execute(WAKE, change).rowcount > 0

    def ripe(self, now: datetime, limit: int) -> list[Occurrence]:
        """At most `limit` that are to be looked at now, the most overdue first."""
        rows = self._db.execute(RIPE, {"now": now, "most": limit})
        return [Occurrence(**row._mapping) for row in rows]

    def mark(
        self, person_id: int, instrument: str, local_date: date, **marks: Unpack[Marks]
    ) -> bool:
        """Write down what became of it. A time or a protocol that is already there stays.

        An outcome is final, except that answers may still come: any becomes `answered`, and any
        but that `partial`. False, and nothing changed, when another one stands. With an outcome it
        wakes no more.
        """
        change: dict[str, Any] = _this(person_id, instrument, local_date)
        change |= {f"new_{name}": marks.get(name) for name in (*MARKS, "outcome", "protocol")}
        return self._db.execute(MARK, change).rowcount > 0


def _this(person_id: int, instrument: str, local_date: date) -> dict[str, Any]:
    return {"who": person_id, "what": instrument, "day": local_date}
