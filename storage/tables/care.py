"""Who looks after whom: invites, care links, and alerts."""

from datetime import datetime
from typing import get_args

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field

from storage.records import AlertLevel, InviteRole
from storage.tables.base import NEVER_REUSED, Row, UtcDateTime, one_of, table_of, to_person

CURRENT = text("ended_at IS NULL")
UNSEEN = text("seen_at IS NULL")


class InviteTable(Row, table=True):
    """A single-use invitation. Only the hash of its token is kept."""

    __tablename__ = "invite"
    __table_args__ = (one_of("role", get_args(InviteRole)),)

    token_hash: str = Field(primary_key=True)
    role: str
    created_by: int | None = Field(sa_column=to_person(gone="SET NULL"))
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    redeemed_by: int | None = Field(sa_column=to_person(gone="SET NULL"))
    redeemed_at: datetime | None = Field(sa_type=UtcDateTime)


class CareLinkTable(Row, table=True):
    """A clinician looks after a patient, from then until it ended."""

    __tablename__ = "care_link"
    __table_args__ = (
        CheckConstraint("patient_id <> clinician_id", name="two_people"),
        Index(
            "uq_care_link_current",
            "patient_id",
            "clinician_id",
            unique=True,
            sqlite_where=CURRENT,
            postgresql_where=CURRENT,
        ),
        Index(None, "clinician_id"),
    )

    id: int = Field(primary_key=True)
    patient_id: int = Field(sa_column=to_person())
    clinician_id: int = Field(sa_column=to_person())
    began_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(sa_type=UtcDateTime)


class AlertTable(Row, table=True):
    """Something about a patient that a clinician should see now."""

    __tablename__ = "alert"
    __table_args__ = (
        UniqueConstraint("patient_id", "key"),
        one_of("level", get_args(AlertLevel)),
        CheckConstraint("seen_at IS NOT NULL OR seen_by IS NULL", name="seen"),
        Index("ix_alert_open", "patient_id", sqlite_where=UNSEEN, postgresql_where=UNSEEN),
        NEVER_REUSED,
    )

    id: int = Field(primary_key=True)
    patient_id: int = Field(sa_column=to_person())
    key: str
    kind: str
    level: str
    words: bytes  # sealed
    raised_at: datetime = Field(sa_type=UtcDateTime)
    seen_by: int | None = Field(sa_column=to_person(gone="SET NULL"))
    seen_at: datetime | None = Field(sa_type=UtcDateTime)


invite = table_of(InviteTable)
care_link = table_of(CareLinkTable)
alert = table_of(AlertTable)
