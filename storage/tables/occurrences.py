"""The second and third ledger: check-ins and what was answered."""

from datetime import date, datetime
from typing import get_args

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, UniqueConstraint, text
from sqlmodel import Field

from storage.records import Outcome, WakeReason
from storage.tables.base import (
    NEVER_REUSED,
    Row,
    UtcDateTime,
    at_least,
    one_of,
    table_of,
    to_person,
)

WAKING = text("wake_at IS NOT NULL")
# No measure comes near it; it keeps out the infinities, and on PostgreSQL NaN.
FINITE = "number > -1e9 AND number < 1e9"


class OccurrenceTable(Row, table=True):
    """One check-in of one local day. Without an outcome it is still to come, or open."""

    __tablename__ = "occurrence"
    __table_args__ = (
        UniqueConstraint("person_id", "instrument", "local_date"),
        one_of("outcome", get_args(Outcome)),
        one_of("wake_for", get_args(WakeReason)),
        CheckConstraint("(wake_at IS NULL) = (wake_for IS NULL)", name="wake"),
        CheckConstraint("outcome IS NULL OR wake_at IS NULL", name="at_rest"),
        at_least("version", 1),
        Index("ix_occurrence_ripe", "wake_at", sqlite_where=WAKING, postgresql_where=WAKING),
        NEVER_REUSED,
    )

    id: int = Field(primary_key=True)
    person_id: int = Field(sa_column=to_person())
    instrument: str
    protocol: str | None
    local_date: date
    due_at: datetime = Field(sa_type=UtcDateTime)
    sent_at: datetime | None = Field(sa_type=UtcDateTime)
    opened_at: datetime | None = Field(sa_type=UtcDateTime)
    reminded_at: datetime | None = Field(sa_type=UtcDateTime)
    answered_at: datetime | None = Field(sa_type=UtcDateTime)
    wake_at: datetime | None = Field(sa_type=UtcDateTime)
    wake_for: str | None
    outcome: str | None
    version: int


def _to_occurrence() -> Column[int]:
    return Column(ForeignKey("occurrence.id", ondelete="CASCADE"), nullable=False)


class AnswerTable(Row, table=True):
    """The answer that stands to one question of one check-in. Numbers are plain, words sealed."""

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("occurrence_id", "question"),
        CheckConstraint(FINITE, name="number"),
        CheckConstraint("number IS NOT NULL OR text IS NOT NULL", name="something"),
    )

    id: int = Field(primary_key=True)
    occurrence_id: int = Field(sa_column=_to_occurrence())
    question: str
    number: float | None
    text: bytes | None  # sealed
    at: datetime = Field(sa_type=UtcDateTime)
    given_by: int | None = Field(sa_column=to_person(gone="SET NULL"))


class EarlierAnswerTable(Row, table=True):
    """A value that a correction replaced."""

    __tablename__ = "earlier_answer"
    __table_args__ = (Index(None, "answer_id"),)

    id: int = Field(primary_key=True)
    answer_id: int = Field(
        sa_column=Column(ForeignKey("answer.id", ondelete="CASCADE"), nullable=False)
    )
    number: float | None
    text: bytes | None  # sealed
    at: datetime = Field(sa_type=UtcDateTime)
    given_by: int | None = Field(sa_column=to_person(gone="SET NULL"))


occurrence = table_of(OccurrenceTable)
answer = table_of(AnswerTable)
earlier_answer = table_of(EarlierAnswerTable)
