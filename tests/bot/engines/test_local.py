"""The local engine: whoever is woken is drained, and nobody is drained twice at once."""

import asyncio
import threading
import time
from collections import Counter

import pytest

from bot.clock import MovableClock
from bot.engines.local import LocalEngine
from bot.engines.posting import posting
from storage import Store
from tests.bot.conftest import EngineProbe
from tests.bot.helpers import running, until

SOURCE = "telegram:42"


class Drainer:
    """Handles a person's inputs as the real drain does, and remembers what it saw."""

    def __init__(self, store: Store, clock: MovableClock) -> None:
        self.store = store
        self.clock = clock
        self.handled: list[tuple[int, str]] = []
        self.crashes = 0
        self.busy: Counter[int] = Counter()
        self.most_at_once = 0
        self._lock = threading.Lock()

    def drain(self, person_id: int) -> None:
        with self._lock:
            self.busy[person_id] += 1
            self.most_at_once = max(self.most_at_once, self.busy[person_id])
        try:
            self._all(person_id)
        finally:
            with self._lock:
                self.busy[person_id] -= 1

    def _all(self, person_id: int) -> None:
        with self.store.begin() as ledgers:
            ledgers.inbox.lock(person_id)
            while item := ledgers.inbox.next(person_id):
                if self.crashes:
                    self.crashes -= 1
                    raise RuntimeError("a drain that breaks")
                ledgers.inbox.handled(item.id, self.clock.now())
                self.handled.append((person_id, item.key))


@pytest.fixture
def drainer(store: Store, clock: MovableClock) -> Drainer:
    return Drainer(store, clock)


def people(store: Store, clock: MovableClock, count: int) -> list[int]:
    with store.begin() as ledgers:
        return [ledgers.people.at_chat("42", n, clock.now()).id for n in range(1, count + 1)]


async def test_each_is_drained_in_order_and_by_one_at_a_time(
    store: Store, clock: MovableClock, drainer: Drainer
) -> None:
    delivered: list[None] = []
    engine = LocalEngine(store, drainer.drain, lambda: delivered.append(None))
    ids = people(store, clock, 5)

    async with running(engine.run()):
        for n in range(20):
            with posting(store, engine) as post:
                for person in ids:
                    post.put(person, SOURCE, f"{person}-{n}", {}, clock.now())
        await until(lambda: len(drainer.handled) == 100)
        await engine.idle()

    for person in ids:
        mine = [key for who, key in drainer.handled if who == person]
        assert mine == [f"{person}-{n}" for n in range(20)]
    assert drainer.most_at_once == 1
    assert delivered


async def test_idle_waits_for_whoever_was_nudged_just_now(
    store: Store, clock: MovableClock, drainer: Drainer
) -> None:
    engine = LocalEngine(store, drainer.drain, lambda: None)
    (person,) = people(store, clock, 1)

    async with running(engine.run()):
        await asyncio.sleep(0.05)
        with posting(store, engine) as post:
            post.put(person, SOURCE, "1", {}, clock.now())
        await engine.idle()
        assert drainer.handled == [(person, "1")]


async def test_it_begins_with_those_whom_a_crash_left_waiting(
    store: Store, clock: MovableClock, drainer: Drainer
) -> None:
    (person,) = people(store, clock, 1)
    with store.begin() as ledgers:
        ledgers.inbox.put(person, SOURCE, "left over", {}, clock.now())

    async with running(LocalEngine(store, drainer.drain, lambda: None).run()):
        await until(lambda: drainer.handled == [(person, "left over")])


async def test_a_drain_that_breaks_is_tried_again(
    store: Store, clock: MovableClock, drainer: Drainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.engines.turns.FIRST_PAUSE", 0.01)
    engine = LocalEngine(store, drainer.drain, lambda: None)
    (person,) = people(store, clock, 1)
    drainer.crashes = 2

    async with running(engine.run()):
        with posting(store, engine) as post:
            post.put(person, SOURCE, "1", {}, clock.now())
        await until(lambda: drainer.handled == [(person, "1")])


async def test_a_drain_under_way_when_the_engine_stops_is_finished(
    sqlite_store: Store, clock: MovableClock
) -> None:
    steps: list[str] = []

    def slow(person_id: int) -> None:
        steps.append("begun")
        time.sleep(0.1)
        steps.append("done")

    engine = LocalEngine(sqlite_store, slow, lambda: None)
    async with running(engine.run()):
        await asyncio.sleep(0.05)
        engine.nudge([1])
        await until(lambda: steps == ["begun"])

    assert steps == ["begun", "done"]


async def test_what_is_rolled_back_wakes_nobody(
    sqlite_store: Store, clock: MovableClock, engine: EngineProbe
) -> None:
    (person,) = people(sqlite_store, clock, 1)

    def put_and_fail() -> None:
        with posting(sqlite_store, engine) as post:
            post.put(person, SOURCE, "1", {}, clock.now())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        put_and_fail()

    assert engine.nudged == []
    with sqlite_store.begin() as ledgers:
        assert ledgers.inbox.people_waiting() == []


async def test_what_is_there_already_wakes_nobody_again(
    sqlite_store: Store, clock: MovableClock, engine: EngineProbe
) -> None:
    (person,) = people(sqlite_store, clock, 1)
    for _ in range(2):
        with posting(sqlite_store, engine) as post:
            post.put(person, SOURCE, "1", {}, clock.now())

    assert engine.nudged == [person]
