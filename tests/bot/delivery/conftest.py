"""Two people to write to, and an outbox to put messages in."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.body import pack
from bot.sandbox.botapi import User, World
from flows.messages import Message
from storage import OutboxItem, Person, Store


class Outbox:
    """Puts messages into a store's outbox, and tells what became of them."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def add(self, person: Person, *texts: str, urgent: bool = False) -> None:
        """Plain messages, each with its text as key."""
        for text in texts:
            self.put(person, Message(text, key=text), urgent=urgent)

    def put(self, person: Person, message: Message, *, urgent: bool = False) -> None:
        self.put_body(person, message.key, pack(message), urgent=urgent)

    def put_body(
        self, person: Person, key: str, body: dict[str, object], *, urgent: bool = False
    ) -> None:
        with self.store.begin() as ledgers:
            ledgers.outbox.add(person.id, key, body, datetime.now(UTC), urgent=urgent)

    def claim(self, person: Person, lease: timedelta) -> OutboxItem:
        """What a process does that dies right after it."""
        with self.store.begin() as ledgers:
            item = ledgers.outbox.claim(person.id, datetime.now(UTC), lease)
        assert item is not None
        return item

    @property
    def counts(self) -> dict[str, int]:
        """How many messages are in each state."""
        with self.store.begin() as ledgers:
            return ledgers.outbox.counts()

    @property
    def repeats(self) -> int:
        """How many tries were made although an earlier one may have arrived."""
        with self.store.begin() as ledgers:
            return ledgers.outbox.repeats()


@pytest.fixture
def outbox(sqlite_store: Store) -> Outbox:
    return Outbox(sqlite_store)


@pytest.fixture
def ben(world: World) -> User:
    """Someone else who may be written to."""
    ben = world.add_user("Ben")
    world.say(ben, "/start")
    return ben


@pytest.fixture
def second(sqlite_store: Store, ben: User) -> Person:
    """What the store knows of Ben."""
    with sqlite_store.begin() as ledgers:
        return ledgers.people.at_chat("42", ben.id, datetime.now(UTC))
