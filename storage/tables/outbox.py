"""The fourth ledger: what is to be sent, and what became of it."""

from datetime import datetime
from typing import get_args

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from storage.records import OutboxState
from storage.tables.base import (
    NEVER_REUSED,
    Row,
    UtcDateTime,
    at_least,
    one_of,
    table_of,
    to_person,
)

UNSENT = text("state IN ('pending', 'sending', 'uncertain')")


class OutboxTable(Row, table=True):
    """One message, committed with the state change that caused it."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("person_id", "key"),
        UniqueConstraint("token"),
        one_of("state", get_args(OutboxState)),
        at_least("fence", 0),
        at_least("attempts", 0),
        at_least("repeats", 0),
        Index(
            "ix_outbox_unsent",
            "person_id",
            "id",
            sqlite_where=UNSENT,
            postgresql_where=UNSENT,
        ),
        NEVER_REUSED,
    )

    id: int = Field(primary_key=True)
    person_id: int = Field(sa_column=to_person())
    key: str
    body: bytes  # sealed
    token: str
    urgent: bool
    state: str
    added_at: datetime = Field(sa_type=UtcDateTime)
    not_before: datetime | None = Field(sa_type=UtcDateTime)
    lease_until: datetime | None = Field(sa_type=UtcDateTime)
    fence: int
    attempts: int
    maybe_sent: bool  # an earlier try may have reached the person
    repeats: int  # tries made although an earlier one may have
    message_id: int | None
    marked_at: datetime | None = Field(sa_type=UtcDateTime)
    error: bytes | None  # sealed


outbox = table_of(OutboxTable)
