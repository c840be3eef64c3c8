"""Delivery over real HTTP, with everything that can go wrong on the way."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from telegram import Bot

from bot.clock import MovableClock, SystemClock
from bot.delivery import Delivery, Limits
from bot.sandbox.botapi import BotApiServer, Fault, FaultKind, User, World
from bot.telegram.sender import Sender
from flows.messages import Button, Chart, ChartWords, Message, Tap
from storage import Person, Store, open_store
from tests.bot.conftest import EngineProbe, Outage
from tests.bot.delivery.conftest import Outbox
from tests.bot.helpers import inputs, running, until

QUICK = Limits(
    bot_per_second=10_000,
    chat_per_second=1_000,
    chat_burst=50,
    tries=3,
    first_pause=0.02,
    longest_pause=0.05,
)
WORDS = ChartWords("", "", "", "", "", "", "")
ABOUT = Tap("stiffness", occurrence="daily:2026-01-05")
CHART = Chart("Sleep", date(2026, 1, 5), date(2026, 1, 9), (), WORDS)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short pauses while Telegram or the database is away."""
    monkeypatch.setattr("bot.delivery.traffic.LONGEST_OUTAGE", 0.02)
    monkeypatch.setattr("bot.engines.patience.FIRST_PAUSE", 0.01)
    monkeypatch.setattr("bot.engines.turns.FIRST_PAUSE", 0.01)


def no_picture(chart: Chart) -> bytes:
    raise MemoryError


def delivering(store: Store, bot: Bot, limits: Limits = QUICK) -> Delivery:
    return Delivery(store, EngineProbe(), Sender(bot, no_picture), SystemClock(), limits)


@pytest.fixture
def delivery(sqlite_store: Store, bot: Bot) -> Delivery:
    return delivering(sqlite_store, bot)


def shown(world: World, to: User) -> list[str]:
    """What the bot said in a chat."""
    return [message.text for message in world.messages(to) if message.from_bot]


async def test_everything_is_sent_in_order(
    delivery: Delivery, outbox: Outbox, world: World, anna: User, person: Person
) -> None:
    outbox.add(person, "one", "two")
    async with running(delivery.run()):
        await until(lambda: outbox.counts == {"sent": 2})
        outbox.add(person, "three")
        delivery.wake()
        await delivery.idle()

    assert shown(world, anna) == ["one", "two", "three"]
    assert outbox.counts == {"sent": 3}
    assert outbox.repeats == 0


async def test_urgent_messages_go_first(
    sqlite_store: Store,
    bot: Bot,
    outbox: Outbox,
    world: World,
    person: Person,
    second: Person,
) -> None:
    outbox.add(person, "one", "two")
    outbox.add(second, "call 112", urgent=True)
    async with running(delivering(sqlite_store, bot, replace(QUICK, at_once=1)).run()):
        await until(lambda: outbox.counts == {"sent": 3})

    sent = [c.parameters["text"] for c in world.calls if c.method == "sendMessage"]
    assert sent == ["call 112", "one", "two"]


async def test_a_message_takes_the_place_of_the_one_it_names(
    delivery: Delivery,
    outbox: Outbox,
    sqlite_store: Store,
    world: World,
    anna: User,
    person: Person,
) -> None:
    outbox.put(person, Message("How stiff?", "q", ((Button("7", Tap("stiffness", "7")),),)))
    await delivery.deliver(person.id)
    (asked,) = [message for message in world.messages(anna) if message.from_bot]
    token, _, index = asked.buttons[0]["callback_data"].rpartition(".")
    assert index == "0"

    outbox.put(person, Message("Saved: 7", "a", replaces=token))
    await delivery.deliver(person.id)

    assert shown(world, anna) == ["Saved: 7"]


@pytest.mark.parametrize(
    ("fault", "copies"),
    [
        (Fault("sendMessage", FaultKind.HANG), 2),
        (Fault("sendMessage", FaultKind.HANG, seconds=30), 2),
        (Fault("sendMessage", FaultKind.DROP), 1),
        (Fault("sendMessage", status=502), 1),
    ],
    ids=["answer lost", "no answer", "request lost", "bad gateway"],
)
async def test_what_may_have_arrived_is_repeated_once_and_counted(
    delivery: Delivery,
    outbox: Outbox,
    server: BotApiServer,
    anna: User,
    person: Person,
    fault: Fault,
    copies: int,
) -> None:
    server.faults.plan(fault)
    outbox.add(person, "one", "two")
    async with running(delivery.run()):
        await until(lambda: outbox.counts == {"sent": 2})

    assert shown(server.world, anna) == ["one"] * copies + ["two"]
    assert outbox.repeats == 1


async def test_after_too_many_doubtful_tries_a_message_is_given_up_and_that_is_said(
    delivery: Delivery,
    outbox: Outbox,
    server: BotApiServer,
    sqlite_store: Store,
    anna: User,
    person: Person,
) -> None:
    server.faults.plan(Fault("sendMessage", status=500, times=QUICK.tries))
    outbox.add(person, "one", "two")
    async with running(delivery.run()):
        await until(lambda: outbox.counts == {"dead": 1, "sent": 1})

    assert shown(server.world, anna) == ["two"]
    assert [item.body for item in inputs(sqlite_store, person.id)] == [
        {"kind": "undelivered", "message": "one", "occurrence": ""}
    ]


async def test_too_many_requests_wait_as_long_as_told_and_cost_no_try(
    sqlite_store: Store,
    bot: Bot,
    outbox: Outbox,
    server: BotApiServer,
    anna: User,
    ben: User,
    person: Person,
    second: Person,
) -> None:
    server.faults.plan(Fault("sendMessage", status=429, retry_after=1, chat_id=anna.id))
    outbox.add(person, "one", "two")
    delivery = delivering(sqlite_store, bot, replace(QUICK, tries=1))
    async with running(delivery.run()):
        await until(lambda: not server.faults.planned)
        outbox.add(second, "unhindered")
        delivery.wake()
        await until(lambda: outbox.counts == {"sent": 1, "pending": 2})
        assert shown(server.world, ben) == ["unhindered"]

        await until(lambda: outbox.counts == {"sent": 3})

    assert shown(server.world, anna) == ["one", "two"]
    assert outbox.repeats == 0


async def test_whoever_blocked_the_bot_is_told_to_be_unreachable(
    sqlite_store: Store, bot: Bot, outbox: Outbox, world: World, anna: User, person: Person
) -> None:
    engine = EngineProbe()
    delivery = Delivery(sqlite_store, engine, Sender(bot, no_picture), SystemClock(), QUICK)
    world.block(anna)
    outbox.add(person, "are you there?")
    await delivery.deliver(person.id)

    assert outbox.counts == {"dead": 1}
    assert [(item.source, item.body["kind"]) for item in inputs(sqlite_store, person.id)] == [
        ("delivery", "blocked")
    ]
    assert engine.nudged == [person.id]


async def test_what_telegram_never_takes_is_set_aside_and_the_next_goes_on(
    delivery: Delivery,
    outbox: Outbox,
    server: BotApiServer,
    sqlite_store: Store,
    anna: User,
    person: Person,
) -> None:
    outbox.add(person, "<b>broken", "whole")
    await delivery.deliver(person.id)

    assert shown(server.world, anna) == ["whole"]
    assert outbox.counts == {"dead": 1, "sent": 1}
    assert inputs(sqlite_store, person.id)[0].body["kind"] == "undelivered"


async def test_what_is_no_message_at_all_is_set_aside_and_nobody_reads_it_in_the_log(
    delivery: Delivery,
    outbox: Outbox,
    world: World,
    anna: User,
    person: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    outbox.put_body(person, "garbled", {"message": {"html": ["my secret"], "key": "k"}})
    outbox.add(person, "whole")
    await delivery.deliver(person.id)

    assert shown(world, anna) == ["whole"]
    assert outbox.counts == {"dead": 1, "sent": 1}
    assert "no message: html" in caplog.text
    assert "my secret" not in caplog.text


async def test_a_message_that_breaks_its_sending_does_not_block_its_chat_for_ever(
    sqlite_store: Store, bot: Bot, outbox: Outbox, world: World, anna: User, person: Person
) -> None:
    outbox.put(person, Message("a picture", "chart", chart=CHART))
    outbox.add(person, "whole")
    limits = replace(QUICK, lease=timedelta(milliseconds=10))
    async with running(delivering(sqlite_store, bot, limits).run()):
        await until(lambda: outbox.counts == {"dead": 1, "sent": 1})

    assert shown(world, anna) == ["whole"]


async def test_an_outage_loses_nothing_and_repeats_nothing(
    delivery: Delivery, outbox: Outbox, server: BotApiServer, anna: User, person: Person
) -> None:
    async with running(delivery.run()):
        await server.stop()
        outbox.add(person, "one", "two", "three")
        delivery.wake()
        await until(lambda: outbox.counts.get("pending", 0) > 0)
        await asyncio.sleep(0.1)
        assert "sent" not in outbox.counts

        await server.start(port=server.port)
        await until(lambda: outbox.counts == {"sent": 3})

    assert shown(server.world, anna) == ["one", "two", "three"]


async def test_what_a_dead_process_had_claimed_is_sent_when_its_lease_ends(
    sqlite_store: Store,
    bot: Bot,
    outbox: Outbox,
    world: World,
    anna: User,
    person: Person,
    clock: MovableClock,
) -> None:
    outbox.add(person, "one")
    outbox.claim(person, lease=timedelta(seconds=90))
    delivery = Delivery(sqlite_store, EngineProbe(), Sender(bot, no_picture), clock, QUICK)

    await delivery.deliver(person.id)
    assert shown(world, anna) == []

    clock.move(timedelta(seconds=91))
    await delivery.deliver(person.id)
    assert shown(world, anna) == ["one"]
    assert outbox.repeats == 1


async def test_who_was_too_slow_has_no_say_any_more(
    sqlite_store: Store, bot: Bot, outbox: Outbox, server: BotApiServer, anna: User, person: Person
) -> None:
    server.faults.plan(Fault("sendMessage", FaultKind.DELAY, seconds=0.3))
    outbox.add(person, "one")
    hasty = replace(QUICK, lease=timedelta(milliseconds=50))
    slow = asyncio.create_task(delivering(sqlite_store, bot, hasty).deliver(person.id))
    await asyncio.sleep(0.1)
    await delivering(sqlite_store, bot).deliver(person.id)
    server.world.block(anna)  # the slow one will find her unreachable
    await slow

    assert shown(server.world, anna) == ["one"]
    assert outbox.counts == {"sent": 1}
    assert inputs(sqlite_store, person.id) == []


async def test_what_is_under_way_when_delivery_stops_is_finished_and_nothing_new_begun(
    delivery: Delivery, outbox: Outbox, server: BotApiServer, anna: User, person: Person
) -> None:
    server.faults.plan(Fault("sendMessage", FaultKind.DELAY, seconds=0.2))
    outbox.add(person, "one", "two")
    async with running(delivery.run()):
        await until(lambda: outbox.counts.get("sending") == 1)

    assert shown(server.world, anna) == ["one"]
    assert outbox.counts == {"sent": 1, "pending": 1}


async def test_two_processes_send_each_message_once(
    database_url: str, tmp_path: Path, bot: Bot, world: World, anna: User, ben: User
) -> None:
    stores = [open_store(database_url, tmp_path) for _ in range(2)]
    outbox = Outbox(stores[0])
    with stores[0].begin() as ledgers:
        people = [ledgers.people.at_chat("42", u.id, SystemClock().now()) for u in (anna, ben)]
    texts = [f"message {n}" for n in range(12)]
    for who in people:
        outbox.add(who, *texts)

    async with running(*(delivering(store, bot).run() for store in stores)):
        await until(lambda: outbox.counts == {"sent": 24})

    assert shown(world, anna) == shown(world, ben) == texts
    assert outbox.repeats == 0
    for store in stores:
        store.close()


async def test_a_flooding_chat_starves_nobody(
    sqlite_store: Store,
    bot: Bot,
    outbox: Outbox,
    world: World,
    anna: User,
    ben: User,
    person: Person,
    second: Person,
) -> None:
    outbox.add(person, *(f"flood {n}" for n in range(50)))
    limits = replace(QUICK, at_once=1, chat_per_second=0.01, chat_burst=3)
    delivery = delivering(sqlite_store, bot, limits)
    async with running(delivery.run()):
        await until(lambda: len(shown(world, anna)) == 3)
        outbox.add(second, "and I?")
        delivery.wake()
        await until(lambda: shown(world, ben) == ["and I?"])

    assert len(shown(world, anna)) == 3


async def test_a_database_that_goes_away_after_sending_repeats_nothing(
    delivery: Delivery,
    outbox: Outbox,
    outage: Outage,
    server: BotApiServer,
    anna: User,
    person: Person,
) -> None:
    server.faults.plan(Fault("sendMessage", FaultKind.DELAY, seconds=0.2))
    outbox.add(person, "one")
    sending = asyncio.create_task(delivery.deliver(person.id))
    await asyncio.sleep(0.1)
    outage.on = True
    await until(lambda: outage.refused >= 3)
    outage.on = False
    await sending

    assert shown(server.world, anna) == ["one"]
    assert outbox.counts == {"sent": 1}


async def test_a_chat_that_moved_is_followed(
    delivery: Delivery, outbox: Outbox, sqlite_store: Store, world: World, anna: User
) -> None:
    old = world.add_group("Knees", [anna])
    with sqlite_store.begin() as ledgers:
        group = ledgers.people.at_chat("42", old.id, SystemClock().now())
    new = world.migrate(old)
    outbox.add(group, "hello")
    await delivery.deliver(group.id)

    assert [message.text for message in world.messages(new) if message.from_bot] == ["hello"]
    with sqlite_store.begin() as ledgers:
        assert ledgers.people.find("42", new.id) is not None


async def test_a_question_that_is_too_late_is_not_sent_and_that_is_said(
    delivery: Delivery,
    outbox: Outbox,
    world: World,
    anna: User,
    person: Person,
    sqlite_store: Store,
) -> None:
    now = SystemClock().now()
    late = Message("Time for your check-in.", "late", about=ABOUT, good_until=now)
    early = replace(late, html="A reminder.", key="early", good_until=now + timedelta(hours=1))
    outbox.put(person, late)
    outbox.put(person, early)
    async with running(delivery.run()):
        await until(lambda: "A reminder." in shown(world, anna))
    assert "Time for your check-in." not in shown(world, anna)
    assert [item.body for item in inputs(sqlite_store, person.id)] == [
        {"kind": "undelivered", "message": "late", "occurrence": "daily:2026-01-05"}
    ]
