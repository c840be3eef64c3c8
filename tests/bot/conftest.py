"""The real pieces around a local Bot API server: a bot, a store, and a clock that can be moved."""

from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from telegram import Bot

from bot.clock import MovableClock
from bot.sandbox.botapi import BotApiServer, User, World
from bot.telegram.client import connect
from storage import DatabaseUnavailableError, Ledgers, Person, Store, open_store


class EngineProbe:
    """An engine that only remembers who was woken, and in which half of the wake."""

    def __init__(self) -> None:
        self.promised: list[int] = []
        self.nudged: list[int] = []

    def wake(self, ledgers: Ledgers, person_id: int) -> None:
        self.promised.append(person_id)

    def nudge(self, person_ids: Iterable[int]) -> None:
        self.nudged += person_ids

    async def run(self) -> None:
        raise NotImplementedError

    async def idle(self) -> None:
        raise NotImplementedError


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def sqlite_store(sqlite_url: str, tmp_path: Path) -> Iterator[Store]:
    opened = open_store(sqlite_url, tmp_path)
    yield opened
    opened.close()


class Outage:
    """Lets the database of a store be away while `on`."""

    def __init__(self, store: Store) -> None:
        self.on = False
        self.refused = 0
        self._begin = store.begin

    @contextmanager
    def begin(self) -> Iterator[Ledgers]:
        if self.on:
            self.refused += 1
            raise DatabaseUnavailableError("gone for lunch")
        with self._begin() as ledgers:
            yield ledgers


@pytest.fixture
def outage(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> Outage:
    outage = Outage(sqlite_store)
    monkeypatch.setattr(sqlite_store, "begin", outage.begin)
    return outage


@pytest.fixture
def engine() -> EngineProbe:
    return EngineProbe()


@pytest.fixture
async def server(clock: MovableClock) -> AsyncIterator[BotApiServer]:
    server = BotApiServer(now=clock.now)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def world(server: BotApiServer) -> World:
    return server.world


@pytest.fixture
def anna(world: World) -> User:
    """Someone who may be written to."""
    anna = world.add_user("Anna", language_code="de")
    world.say(anna, "/start")
    return anna


@pytest.fixture
async def bot(server: BotApiServer) -> AsyncIterator[Bot]:
    async with connect(server.token, server.url, answer_seconds=1) as bot:
        yield bot


@pytest.fixture
def person(sqlite_store: Store, anna: User, clock: MovableClock) -> Person:
    """What the store knows of Anna."""
    with sqlite_store.begin() as ledgers:
        return ledgers.people.at_chat("42", anna.id, clock.now())
