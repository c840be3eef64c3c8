"""People: one row a private chat with a bot."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypedDict, Unpack

from sqlalchemy import Connection, Row, bindparam, select, update

from storage.keys import PersonKeys
from storage.records import Person, Role
from storage.tables.base import insert_once
from storage.tables.people import person

NAME = "person.name"

BY_ID = select(person).where(person.c.id == bindparam("person_id"))
BY_CHAT = select(person).where(
    person.c.bot == bindparam("bot"), person.c.chat_id == bindparam("chat_id")
)
IN_ROLE = select(person.c.id).where(person.c.role == bindparam("wanted")).order_by(person.c.id)
ADD = insert_once(person, "bot", "chat_id").returning(person.c.id)
CHANGE = update(person).where(person.c.id == bindparam("person_id"))
FOLLOW = (
    update(person)
    .where(person.c.chat_id == bindparam("old_chat"))
    .values(chat_id=bindparam("new_chat"))
)


class PersonChanges(TypedDict, total=False):
    """What may change about a person. None forgets it, or ends being unreachable."""

    role: Role
    language: str | None
    zone: str | None
    name: str | None
    unreachable_since: datetime | None


class People:
    """Who there is."""

    def __init__(self, connection: Connection, keys: PersonKeys) -> None:
        self._db = connection
        self._keys = keys

    def at_chat(self, bot: str, chat_id: int, now: datetime) -> Person:
        """The person in this chat; a new one, with a key of their own, at the first word."""
        return self.find(bot, chat_id) or self._add(bot, chat_id, now)

    def find(self, bot: str, chat_id: int) -> Person | None:
        """The person in this chat, if they ever wrote."""
        row = self._db.execute(BY_CHAT, {"bot": bot, "chat_id": chat_id}).one_or_none()
        return None if row is None else self._person(row)

    def by_id(self, person_id: int) -> Person | None:
        """The person with this id."""
        row = self._db.execute(BY_ID, {"person_id": person_id}).one_or_none()
        return None if row is None else self._person(row)

    def in_role(self, role: Role) -> list[int]:
        """The ids of everybody in that role, the first who came first."""
        return list(self._db.execute(IN_ROLE, {"wanted": role}).scalars())

    def update(self, person_id: int, **changes: Unpack[PersonChanges]) -> None:
        """Change what is named, and nothing else."""
        values: dict[str, Any] = {**changes}
        if (name := changes.get("name")) is not None:
            values["name"] = self._keys.seal(person_id, NAME, name)
        if values:
            self._db.execute(CHANGE.values(values), {"person_id": person_id})

    def follow(self, chat_id: int, new_chat_id: int) -> None:
        """Telegram moved a chat to another id."""
        self._db.execute(FOLLOW, {"old_chat": chat_id, "new_chat": new_chat_id})

    def destroy_key(self, person_id: int) -> None:
        """Make names, words and states of this person unreadable, for good, in every copy."""
        self._keys.destroy(person_id)

    def is_erased(self, person_id: int) -> bool:
        """Whether nothing of this person can be read any more."""
        return not self._keys.exists(person_id)

    def of_rows(self, rows: Iterable[Row[Any]]) -> list[Person]:
        """People from full rows of the person table."""
        return [self._person(row) for row in rows]

    def _add(self, bot: str, chat_id: int, now: datetime) -> Person:
        fresh = {"bot": bot, "chat_id": chat_id, "role": "none", "created_at": now}
        person_id = self._db.execute(ADD, fresh).scalar_one_or_none()
        if person_id is not None:
            self._keys.create(person_id)
        # None: another transaction added them in this very moment, and its row is there now.
        found = self.find(bot, chat_id)
        assert found is not None  # noqa: S101 - inserted above, by us or by them
        return found

    def _person(self, row: Row[Any]) -> Person:
        return Person(
            id=row.id,
            bot=row.bot,
            chat_id=row.chat_id,
            role=row.role,
            language=row.language,
            zone=row.zone,
            name=self._name(row),
            unreachable_since=row.unreachable_since,
            created_at=row.created_at,
        )

    def _name(self, row: Row[Any]) -> str | None:
        if row.name is None or not self._keys.exists(row.id):
            return None
        return self._keys.open(row.id, NAME, row.name)
