"""Where each person is in the conversation, and the clinical content they began with."""

from sqlalchemy import Column, ForeignKey
from sqlmodel import Field

from storage.tables.base import Row, at_least, table_of, to_person


class ProtocolTable(Row, table=True):
    """One version of the clinical content: its files, compressed. Never changed."""

    __tablename__ = "protocol"

    version: str = Field(primary_key=True)
    files: bytes


class EpisodeTable(Row, table=True):
    """The state of one person. `version` grows by one with each save."""

    __tablename__ = "episode"
    __table_args__ = (at_least("version", 1),)

    person_id: int = Field(sa_column=to_person(primary_key=True))
    state: bytes  # sealed
    protocol: str = Field(sa_column=Column(ForeignKey("protocol.version"), nullable=False))
    version: int


protocol = table_of(ProtocolTable)
episode = table_of(EpisodeTable)
