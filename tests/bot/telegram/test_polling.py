"""Long polling: no update is confirmed before it is stored, and none is stored twice."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.clock import MovableClock
from bot.sandbox.botapi import BotApiServer, Fault, FaultKind, User, World
from bot.telegram.courtesy import Courtesy
from bot.telegram.intake import Intake
from bot.telegram.polling import Poller
from storage import Person, Store
from tests.bot.conftest import EngineProbe, Outage
from tests.bot.helpers import inputs, running, until


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short pauses after failures, and short polls."""
    monkeypatch.setattr("bot.telegram.polling.FIRST_PAUSE", 0.01)
    monkeypatch.setattr("bot.telegram.polling.LONGEST_PAUSE", 0.02)
    monkeypatch.setattr("bot.telegram.polling.HOLD_SECONDS", 1)
    monkeypatch.setattr("bot.engines.patience.FIRST_PAUSE", 0.01)


@pytest.fixture
def poller(sqlite_store: Store, engine: EngineProbe, clock: MovableClock, bot: Bot) -> Poller:
    courtesy = Courtesy(bot, lambda language: f"Private chats only ({language}).")
    return Poller(bot.base_url, Intake("42", sqlite_store, engine, clock, courtesy))


def offsets(world: World) -> Iterator[int]:
    """The offsets that were asked from, in order."""
    return (int(c.parameters["offset"]) for c in world.calls if c.method == "getUpdates")


def words(store: Store, person: Person) -> list[str]:
    return [item.body.get("text", "") for item in inputs(store, person.id)]


async def test_updates_are_stored_in_order_and_their_people_woken(
    poller: Poller,
    world: World,
    sqlite_store: Store,
    engine: EngineProbe,
    anna: User,
    person: Person,
) -> None:
    world.say(anna, "one")
    async with running(poller.run()):
        world.say(anna, "two")
        await until(lambda: len(world.updates.confirmed) == 3)

    assert words(sqlite_store, person) == ["", "one", "two"]
    assert engine.promised == [person.id] * 3
    assert set(engine.nudged) == {person.id}


async def test_nothing_is_confirmed_while_the_database_is_away(
    poller: Poller, world: World, sqlite_store: Store, outage: Outage, anna: User, person: Person
) -> None:
    outage.on = True
    async with running(poller.run()):
        await until(lambda: outage.refused >= 3)
        assert list(offsets(world)) == [0]
        assert len(world.updates.pending) == 1

        outage.on = False
        await until(lambda: len(world.updates.confirmed) == 1)

    assert len(inputs(sqlite_store, person.id)) == 1


async def test_an_update_that_comes_again_is_stored_once(
    poller: Poller,
    server: BotApiServer,
    world: World,
    sqlite_store: Store,
    engine: EngineProbe,
    anna: User,
    person: Person,
) -> None:
    async with running(poller.run()):
        await until(lambda: len(world.updates.confirmed) == 1)
        server.faults.plan(Fault("getUpdates", FaultKind.REPEAT, times=1, count=2))
        world.say(anna, "again")
        await until(lambda: not server.faults.planned)
        world.say(anna, "and on")
        await until(lambda: not world.updates.pending)

    assert words(sqlite_store, person) == ["", "again", "and on"]
    assert engine.promised == [person.id] * 3


async def test_once_everything_is_confirmed_no_number_is_held_against_later_ones(
    poller: Poller, world: World, anna: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.polling.HOLD_SECONDS", 0)
    last = world.updates.pending[-1]["update_id"]
    async with running(poller.run()):
        await until(lambda: list(offsets(world))[:3] == [0, last + 1, 0])


async def test_a_new_numbering_after_a_quiet_week_loses_nothing(
    poller: Poller,
    world: World,
    sqlite_store: Store,
    clock: MovableClock,
    anna: User,
    person: Person,
) -> None:
    async with running(poller.run()):
        await until(lambda: len(world.updates.confirmed) == 1)
        clock.move(timedelta(days=8))
        world.say(anna, "back again")
        await until(lambda: len(world.updates.confirmed) == 2)

    assert world.updates.confirmed[1]["update_id"] != world.updates.confirmed[0]["update_id"] + 1
    assert words(sqlite_store, person) == ["", "back again"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault("getUpdates", status=500, times=3),
        Fault("getUpdates", status=409, times=3),
        Fault("getUpdates", status=429, retry_after=1),
        Fault("getUpdates", FaultKind.DROP, times=3),
        Fault("getUpdates", FaultKind.HANG, times=3),
    ],
    ids=["500", "409", "429", "dropped", "answer lost"],
)
async def test_polling_goes_on_after_every_failure(
    poller: Poller,
    server: BotApiServer,
    world: World,
    sqlite_store: Store,
    anna: User,
    person: Person,
    fault: Fault,
) -> None:
    server.faults.plan(fault)
    async with running(poller.run()):
        await until(lambda: len(world.updates.confirmed) == 1)

    assert len(inputs(sqlite_store, person.id)) == 1


async def test_polling_goes_on_when_telegram_was_away(
    poller: Poller,
    server: BotApiServer,
    world: World,
    sqlite_store: Store,
    anna: User,
    person: Person,
) -> None:
    async with running(poller.run()):
        await until(lambda: len(world.updates.confirmed) == 1)
        await server.stop()
        world.say(anna, "are you there?")
        await server.start(port=server.port)
        await until(lambda: len(world.updates.confirmed) == 2)

    assert words(sqlite_store, person) == ["", "are you there?"]


async def test_a_conflict_is_said_in_words_that_help(
    poller: Poller,
    server: BotApiServer,
    anna: User,
    world: World,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.faults.plan(Fault("getUpdates", status=409, times=1))
    async with running(poller.run()):
        await until(lambda: len(world.updates.confirmed) == 1)

    assert "someone else gets this bot's updates: stop the other process" in caplog.text


async def test_an_update_that_nobody_understands_is_kept_and_blocks_nobody(
    poller: Poller,
    world: World,
    sqlite_store: Store,
    clock: MovableClock,
    anna: User,
    person: Person,
) -> None:
    world.updates.add("message", {"message_id": "of a new kind", "chat": None})
    world.say(anna, "and I?")
    async with running(poller.run()):
        await until(lambda: len(world.updates.confirmed) == 3)

    with sqlite_store.begin() as ledgers:
        nobody = ledgers.people.at_chat("42", 0, clock.now())
    (kept,) = inputs(sqlite_store, nobody.id)
    assert kept.body["kind"] == "unknown"
    assert kept.body["update"]["message"]["message_id"] == "of a new kind"
    assert words(sqlite_store, person) == ["", "and I?"]


async def test_a_group_is_told_once_and_left_and_what_was_said_there_is_not_kept(
    poller: Poller, world: World, sqlite_store: Store, anna: User, person: Person
) -> None:
    inputs(sqlite_store, person.id)
    group = world.add_group("Knees", [anna])
    world.say(anna, "a secret", chat=group)
    async with running(poller.run()):
        await until(lambda: any(call.method == "leaveChat" for call in world.calls))

    told = [message.text for message in world.messages(group) if message.from_bot]
    assert told == ["Private chats only (de)."]
    with sqlite_store.begin() as ledgers:
        assert ledgers.people.find("42", group.id) is None


async def test_the_button_stops_spinning_at_once(
    poller: Poller, world: World, sqlite_store: Store, bot: Bot, anna: User, person: Person
) -> None:
    buttons = InlineKeyboardMarkup.from_button(InlineKeyboardButton("7", callback_data="k.0"))
    sent = await bot.send_message(anna.id, "How stiff?", reply_markup=buttons)
    world.tap(anna, sent.message_id, "7")
    async with running(poller.run()):
        await until(lambda: any(call.method == "answerCallbackQuery" for call in world.calls))

    tap = inputs(sqlite_store, person.id)[-1]
    assert (tap.body["kind"], tap.body["token"], tap.body["index"]) == ("tap", "k", 0)


async def test_the_age_of_the_last_poll_is_known(
    poller: Poller, server: BotApiServer, world: World, anna: User
) -> None:
    assert poller.seconds_ago is None
    async with running(poller.run()):
        await until(lambda: poller.seconds_ago is not None)

    assert poller.seconds_ago is not None
    assert poller.seconds_ago >= 0
