"""Receiving updates: nothing is lost, nothing is given twice once it was confirmed."""

import asyncio
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Bot, Update
from telegram.error import Conflict, NetworkError

from bot.sandbox.botapi import BotApiServer, User, World
from bot.sandbox.botapi.updates import UpdateQueue

from .conftest import Clock, Raw


def texts(updates: tuple[Update, ...]) -> list[str | None]:
    return [update.message.text if update.message else None for update in updates]


@pytest.fixture
def said(world: World, anna: User) -> list[str]:
    """Three messages wait for the bot."""
    return [world.say(anna, text).text for text in ("one", "two", "three")]


class TestOffsets:
    async def test_updates_come_again_until_they_are_confirmed(
        self, ptb: Bot, said: list[str]
    ) -> None:
        first = await ptb.get_updates()
        again = await ptb.get_updates()
        assert texts(first) == said
        assert again == first
        assert await ptb.get_updates(offset=first[-1].update_id + 1) == ()
        assert await ptb.get_updates() == ()

    async def test_ids_count_up(self, ptb: Bot, said: list[str]) -> None:
        one, two, three = (update.update_id for update in await ptb.get_updates())
        assert (two, three) == (one + 1, one + 2)

    async def test_an_offset_confirms_only_what_lies_before_it(
        self, ptb: Bot, said: list[str]
    ) -> None:
        updates = await ptb.get_updates()
        rest = await ptb.get_updates(offset=updates[1].update_id)
        assert texts(rest) == ["two", "three"]
        assert texts(await ptb.get_updates()) == ["two", "three"]

    async def test_a_negative_offset_forgets_all_but_the_last(
        self, ptb: Bot, said: list[str]
    ) -> None:
        assert texts(await ptb.get_updates(offset=-2)) == ["two", "three"]
        assert texts(await ptb.get_updates()) == ["two", "three"]

    async def test_a_limit_gives_the_oldest(self, ptb: Bot, said: list[str]) -> None:
        assert texts(await ptb.get_updates(limit=2)) == ["one", "two"]

    async def test_a_hundred_come_at_once_at_most(self, ptb: Bot, world: World, anna: User) -> None:
        for number in range(101):
            world.say(anna, str(number))
        assert len(await ptb.get_updates(limit=1000)) == 100

    async def test_after_a_quiet_week_numbers_start_anew(
        self, ptb: Bot, world: World, anna: User, clock: Clock
    ) -> None:
        world.say(anna, "before")
        (before,) = await ptb.get_updates()
        await ptb.get_updates(offset=before.update_id + 1)
        clock.move(days=7)
        world.say(anna, "after")
        (after,) = await ptb.get_updates(offset=before.update_id + 1)
        assert after.update_id != before.update_id + 1
        await ptb.get_updates(offset=after.update_id + 1)
        assert await ptb.get_updates() == ()


class Poller:
    """A bot that polls for numbered updates, and confirms what it has seen with its next poll."""

    def __init__(self, queue: UpdateQueue) -> None:
        self.queue = queue
        self.offset: int | None = None
        self.seen: set[int] = set()

    def poll(self) -> None:
        for update in self.poll_in_vain():
            self.seen.add(update["message"]["number"])
            self.offset = update["update_id"] + 1

    def poll_in_vain(self) -> list[dict[str, Any]]:
        """The answer does not arrive."""
        return asyncio.run(self.queue.poll(self.offset))

    def restart(self) -> None:
        """It forgets how far it was."""
        self.offset = None


@settings(deadline=None)
@given(st.lists(st.sampled_from(["message", "week", "poll", "poll in vain", "restart"])))
def test_whatever_happens_each_update_is_seen_and_then_confirmed_once(events: list[str]) -> None:
    clock = Clock()
    queue = UpdateQueue(clock.now)
    bot = Poller(queue)
    sent = 0
    for event in [*events, "poll", "poll"]:
        match event:
            case "message":
                queue.add("message", {"number": sent})
                sent += 1
            case "week":
                clock.move(weeks=1)
            case "poll":
                bot.poll()
            case "poll in vain":
                bot.poll_in_vain()
            case "restart":
                bot.restart()
    assert bot.seen == set(range(sent))
    assert [update["message"]["number"] for update in queue.confirmed] == list(range(sent))


class TestLongPolling:
    async def test_a_poll_waits_for_the_next_update(
        self, ptb: Bot, world: World, anna: User
    ) -> None:
        poll = asyncio.create_task(ptb.get_updates(timeout=10))
        await world.updates.polled.wait(5)
        world.say(anna, "at last")
        assert texts(await poll) == ["at last"]

    async def test_a_poll_ends_empty_when_its_time_is_over(self, ptb: Bot) -> None:
        assert await ptb.get_updates(timeout=1) == ()

    async def test_a_second_poll_ends_the_first_with_a_conflict(
        self, raw: Raw, ptb: Bot, world: World, anna: User
    ) -> None:
        first = asyncio.create_task(raw("getUpdates", timeout=10))
        await world.updates.polled.wait(5)
        second = asyncio.create_task(ptb.get_updates(timeout=10))
        conflict = await first
        assert conflict["error_code"] == 409
        assert conflict["description"] == (
            "Conflict: terminated by other getUpdates request; make sure that only one bot "
            "instance is running"
        )
        world.say(anna, "for the second")
        assert texts(await second) == ["for the second"]

    async def test_no_polling_while_a_webhook_is_set(self, ptb: Bot, raw: Raw) -> None:
        await ptb.set_webhook("http://127.0.0.1:9/")
        answer = await raw("getUpdates")
        assert answer["error_code"] == 409
        assert answer["description"] == (
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
            "delete the webhook first"
        )

    async def test_setting_a_webhook_ends_a_poll(self, ptb: Bot, world: World, raw: Raw) -> None:
        poll = asyncio.create_task(ptb.get_updates(timeout=10))
        await world.updates.polled.wait(5)
        await raw("setWebhook", url="http://127.0.0.1:9/")
        with pytest.raises(Conflict, match="terminated by setWebhook request"):
            await poll

    async def test_a_poller_killed_in_its_poll_leaves_no_trace(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        url = f"{server.url}/bot{server.token}/getUpdates?timeout=50"
        code = f"from urllib.request import urlopen; urlopen({url!r})"
        poller = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
        await world.updates.polled.wait(10)
        poller.kill()
        await poller.wait()
        await world.wait_until(lambda: world.calls[-1].status == 0)
        next_poll = asyncio.create_task(ptb.get_updates(timeout=10))
        await world.updates.polled.wait(5)
        world.say(anna, "still there?")
        assert texts(await next_poll) == ["still there?"]


class TestAllowedUpdates:
    async def test_only_what_was_asked_for_is_kept(
        self, ptb: Bot, world: World, anna: User
    ) -> None:
        await ptb.get_updates(allowed_updates=["message"])
        world.block(anna)
        world.unblock(anna)
        world.say(anna, "hello")
        assert texts(await ptb.get_updates()) == ["hello"]

    async def test_what_was_asked_for_is_remembered(
        self, ptb: Bot, world: World, anna: User
    ) -> None:
        await ptb.get_updates(allowed_updates=["my_chat_member"])
        await ptb.get_updates()
        world.say(anna, "nobody listens")
        assert await ptb.get_updates() == ()
        await ptb.get_updates(allowed_updates=[])
        world.say(anna, "now they do")
        assert texts(await ptb.get_updates()) == ["now they do"]

    async def test_what_came_before_is_given_all_the_same(self, ptb: Bot, said: list[str]) -> None:
        assert texts(await ptb.get_updates(allowed_updates=["callback_query"])) == said


class TestOutage:
    async def test_a_waiting_poll_is_cut(
        self, server: BotApiServer, ptb: Bot, world: World
    ) -> None:
        poll = asyncio.create_task(ptb.get_updates(timeout=10))
        await world.updates.polled.wait(5)
        await server.stop()
        with pytest.raises(NetworkError):
            await poll

    async def test_the_server_comes_back_at_the_same_place_with_everything(
        self, server: BotApiServer, ptb: Bot, said: list[str]
    ) -> None:
        address = server.url
        await server.stop()
        with pytest.raises(NetworkError):
            await ptb.get_updates()
        assert await server.start() == address
        assert texts(await ptb.get_updates()) == said
