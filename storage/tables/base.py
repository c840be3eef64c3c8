"""What every table shares: names for constraints, times that stay UTC, ranges that are held."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    MetaData,
    Table,
    TypeDecorator,
    inspect,
)
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.orm import registry
from sqlmodel import SQLModel

# Every constraint has a name, so that a later migration can find it on either database.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
# Ids are never used twice, also not after a row was deleted: they live on in keys of other rows.
NEVER_REUSED = {"sqlite_autoincrement": True}


class Row(SQLModel, registry=registry(metadata=MetaData(naming_convention=NAMES))):
    """The base of all tables."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, in UTC to the microsecond. Refuses naive values, and returns aware ones.

    SQLite keeps no zone: a plain `DateTime(timezone=True)` would drop it without a word.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Into the database."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"a time without a zone cannot be kept: {value}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Out of the database."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def table_of(model: type[Row]) -> Table:
    """The table behind a model, for statements."""
    table = inspect(model).local_table
    assert isinstance(table, Table)  # noqa: S101 - a model with table=True always has one
    return table


def to_person(*, gone: str = "CASCADE", primary_key: bool = False, **kwargs: Any) -> Column[Any]:
    """A column that points to a person. `gone` is what their removal does to the row."""
    key = ForeignKey("person.id", ondelete=gone)
    nullable = gone == "SET NULL"
    return Column(key, primary_key=primary_key, nullable=nullable, **kwargs)


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """The database refuses any other value (SQLModel tables validate nothing)."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def at_least(column: str, least: int) -> CheckConstraint:
    """The database refuses smaller numbers."""
    return CheckConstraint(f"{column} >= {least}", name=column)


def insert_once(table: Table, *unique: str) -> Insert:
    """An INSERT that does nothing when a row with these unique columns is there.

    PostgreSQL's construct, which SQLite's compiler reads as well.
    """
    return insert(table).on_conflict_do_nothing(index_elements=[table.c[name] for name in unique])
