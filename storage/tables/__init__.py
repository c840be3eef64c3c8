"""The tables, one file a noun. `TABLES` knows them all: migrations are compared with it."""

from sqlalchemy import MetaData

from storage.tables import care, episodes, inbox, journal, occurrences, outbox, people
from storage.tables.base import Row

TABLES: MetaData = Row.metadata

__all__ = ["TABLES", "care", "episodes", "inbox", "journal", "occurrences", "outbox", "people"]
