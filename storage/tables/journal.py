"""The record under the ledgers: every event, in order, never changed."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from storage.tables.base import Row, UtcDateTime, table_of, to_person


class JournalTable(Row, table=True):
    """The events of one step."""

    __tablename__ = "journal"
    __table_args__ = (Index(None, "person_id", "id"),)

    id: int = Field(primary_key=True)
    person_id: int = Field(sa_column=to_person())
    at: datetime = Field(sa_type=UtcDateTime)
    events: bytes  # sealed


journal = table_of(JournalTable)
