"""Holding a person, so that transactions about them take turns."""

from sqlalchemy import Connection, bindparam, select

from storage.tables.people import person

# FOR NO KEY UPDATE: plain FOR UPDATE would hold up every insert of a row that points to them.
HOLD = (
    select(person.c.id).where(person.c.id == bindparam("person_id")).with_for_update(key_share=True)
)


def hold(connection: Connection, person_id: int) -> None:
    """Wait until no other transaction holds this person, then hold them to the end of ours.

    On SQLite there is nothing to do: each transaction has the whole database to itself.
    """
    if connection.dialect.name != "sqlite":
        connection.execute(HOLD, {"person_id": person_id})
