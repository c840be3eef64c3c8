"""The heartbeat: what is due goes into inboxes, once, however often and however late it looks."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.clock import MovableClock, StoppedClock
from bot.heartbeat import Heartbeat
from storage import Person, Store
from tests.bot.conftest import EngineProbe, Outage
from tests.bot.helpers import inputs, running, until

MORNING = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
DAY = date(2026, 1, 5)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(StoppedClock(MORNING - timedelta(hours=1)))


@pytest.fixture
def beats() -> list[None]:
    """One entry for each time delivery was woken."""
    return []


@pytest.fixture
def heart(
    sqlite_store: Store, engine: EngineProbe, clock: MovableClock, beats: list[None]
) -> Heartbeat:
    return Heartbeat(sqlite_store, engine, clock, lambda: beats.append(None), seconds=0.05)


@pytest.fixture
def anna(sqlite_store: Store, clock: MovableClock) -> Person:
    """Someone with a check-in this morning."""
    with sqlite_store.begin() as ledgers:
        person = ledgers.people.at_chat("42", 1, clock.now())
        ledgers.occurrences.plan(person.id, "daily", DAY, MORNING)
        ledgers.occurrences.wake(person.id, "daily", DAY, MORNING, "due")
    return person


async def test_nothing_is_put_before_its_time(
    heart: Heartbeat, sqlite_store: Store, anna: Person
) -> None:
    await heart.beat()

    assert inputs(sqlite_store, anna.id) == []


async def test_what_is_due_is_put_once_and_its_person_woken(
    heart: Heartbeat, sqlite_store: Store, clock: MovableClock, engine: EngineProbe, anna: Person
) -> None:
    clock.move_to(MORNING)
    await heart.beat()
    assert engine.promised == [anna.id]
    assert anna.id in engine.nudged

    (due,) = inputs(sqlite_store, anna.id)
    assert due.body == {"kind": "due", "instrument": "daily", "date": "2026-01-05"}

    await heart.beat()
    assert inputs(sqlite_store, anna.id) == []


async def test_the_same_reminder_may_be_asked_for_again(
    heart: Heartbeat, sqlite_store: Store, clock: MovableClock, anna: Person
) -> None:
    reminders = []
    for hours in (2, 4):
        with sqlite_store.begin() as ledgers:
            at = MORNING + timedelta(hours=hours)
            ledgers.occurrences.wake(anna.id, "daily", DAY, at, "remind")
        clock.move_to(at)
        await heart.beat()
        reminders += inputs(sqlite_store, anna.id)

    assert [item.body["kind"] for item in reminders] == ["remind", "remind"]


async def test_after_an_outage_everything_that_is_due_is_put(
    heart: Heartbeat,
    sqlite_store: Store,
    clock: MovableClock,
    engine: EngineProbe,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.heartbeat.AT_ONCE", 10)
    with sqlite_store.begin() as ledgers:
        for chat in range(1, 36):
            person = ledgers.people.at_chat("42", chat, clock.now()).id
            ledgers.occurrences.plan(person, "daily", DAY, MORNING)
            ledgers.occurrences.wake(person, "daily", DAY, MORNING, "due")
    clock.move(timedelta(days=3))
    await heart.beat()

    assert len(engine.promised) == 35


async def test_who_was_left_waiting_is_woken_again(
    heart: Heartbeat,
    sqlite_store: Store,
    clock: MovableClock,
    engine: EngineProbe,
    anna: Person,
    beats: list[None],
) -> None:
    with sqlite_store.begin() as ledgers:
        ledgers.inbox.put(anna.id, "telegram:42", "1", {}, clock.now())
    await heart.beat()

    assert engine.nudged == [anna.id]
    assert beats == [None]


async def test_it_goes_on_beating_through_an_outage_and_says_when_it_last_did(
    heart: Heartbeat, outage: Outage, beats: list[None]
) -> None:
    outage.on = True
    async with running(heart.run()):
        await until(lambda: outage.refused >= 2)
        assert heart.seconds_ago is None

        outage.on = False
        await until(lambda: len(beats) >= 2)
        assert heart.seconds_ago is not None
