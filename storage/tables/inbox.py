"""The first ledger: what came in."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from storage.tables.base import NEVER_REUSED, Row, UtcDateTime, at_least, table_of, to_person

WAITING = text("handled_at IS NULL AND given_up_at IS NULL")


class InboxTable(Row, table=True):
    """One row an update or a tick of the clock, committed before its sender is told."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("source", "key"),
        at_least("attempts", 0),
        Index(
            "ix_inbox_waiting",
            "person_id",
            "id",
            sqlite_where=WAITING,
            postgresql_where=WAITING,
        ),
        NEVER_REUSED,
    )

    id: int = Field(primary_key=True)
    person_id: int = Field(sa_column=to_person())
    source: str
    key: str
    body: bytes  # sealed
    received_at: datetime = Field(sa_type=UtcDateTime)
    handled_at: datetime | None = Field(sa_type=UtcDateTime)
    given_up_at: datetime | None = Field(sa_type=UtcDateTime)
    attempts: int
    error: bytes | None  # sealed


inbox = table_of(InboxTable)
