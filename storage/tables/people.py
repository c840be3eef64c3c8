"""Who there is, and the keys that seal what is kept about them."""

from datetime import datetime
from typing import get_args

from sqlalchemy import BigInteger, CheckConstraint, UniqueConstraint
from sqlmodel import Field

from storage.records import Role
from storage.tables.base import (
    NEVER_REUSED,
    Row,
    UtcDateTime,
    one_of,
    table_of,
    to_person,
)


class PersonTable(Row, table=True):
    """Somebody in one private chat with one bot."""

    __tablename__ = "person"
    __table_args__ = (
        UniqueConstraint("bot", "chat_id"),
        one_of("role", get_args(Role)),
        NEVER_REUSED,
    )

    id: int = Field(primary_key=True)
    bot: str
    chat_id: int = Field(sa_type=BigInteger)
    role: str
    language: str | None
    zone: str | None
    name: bytes | None  # sealed
    unreachable_since: datetime | None = Field(sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)


class PersonKeyTable(Row, table=True):
    """A person's own key, wrapped by the master key. Without this row nothing of theirs opens."""

    __tablename__ = "person_key"

    person_id: int = Field(sa_column=to_person(primary_key=True))
    wrapped: bytes


class VaultTable(Row, table=True):
    """One known text under the master key: tells a wrong key before anything is written."""

    __tablename__ = "vault"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: int = Field(primary_key=True)
    proof: bytes


person = table_of(PersonTable)
person_key = table_of(PersonKeyTable)
vault = table_of(VaultTable)
