"""Alerts: what a clinician should see now, and who saw it first."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from storage.keys import PersonKeys
from storage.records import Alert, AlertLevel
from storage.tables.base import insert_once
from storage.tables.care import UNSEEN, alert

WORDS = "alert.words"

RAISE = insert_once(alert, "patient_id", "key").returning(alert.c.id)
OPEN = select(alert).where(alert.c.patient_id == bindparam("patient"), UNSEEN).order_by(alert.c.id)
SEE = (
    update(alert)
    .where(alert.c.id == bindparam("alert_id"), UNSEEN)
    .values(seen_by=bindparam("who"), seen_at=bindparam("now"))
)
ALL = select(alert).where(alert.c.patient_id == bindparam("patient")).order_by(alert.c.id)
GET = select(alert).where(alert.c.id == bindparam("alert_id"))


class Alerts:
    """What cannot wait for a digest."""

    def __init__(self, connection: Connection, keys: PersonKeys) -> None:
        self._db = connection
        self._keys = keys

    def raise_(
        self,
        patient_id: int,
        kind: str,
        level: AlertLevel,
        words: str,
        now: datetime,
        key: str,
    ) -> int | None:
        """Raise an alert, in a few words. None: this patient's `key` was raised already."""
        row = {
            "patient_id": patient_id,
            "key": key,
            "kind": kind,
            "level": level,
            "words": self._keys.seal(patient_id, WORDS, words),
            "raised_at": now,
        }
        return self._db.execute(RAISE, row).scalar_one_or_none()

    def open_for(self, patient_id: int) -> list[Alert]:
        """The alerts about a patient that nobody has seen, oldest first."""
        return [self._alert(row) for row in self._db.execute(OPEN, {"patient": patient_id})]

    def of(self, patient_id: int) -> list[Alert]:
        """Every alert about a patient, oldest first."""
        return [self._alert(row) for row in self._db.execute(ALL, {"patient": patient_id})]

    def by_id(self, alert_id: int) -> Alert | None:
        """The alert with this id."""
        row = self._db.execute(GET, {"alert_id": alert_id}).one_or_none()
        return None if row is None else self._alert(row)

    def seen(self, alert_id: int, by: int, now: datetime) -> Alert | None:
        """Somebody has seen it. The alert says who did first; None: there is no such alert."""
        self._db.execute(SEE, {"alert_id": alert_id, "who": by, "now": now})
        return self.by_id(alert_id)

    def _alert(self, row: Row[Any]) -> Alert:
        return Alert(
            id=row.id,
            patient_id=row.patient_id,
            kind=row.kind,
            level=row.level,
            words=self._keys.open(row.patient_id, WORDS, row.words),
            raised_at=row.raised_at,
            seen_by=row.seen_by,
            seen_at=row.seen_at,
        )
