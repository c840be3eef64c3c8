"""Trouble on demand, as the bot meets it: each kind seen from the client's side."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.sandbox.botapi import BotApiServer, Fault, FaultKind, Limits, User, World

from .conftest import Clock

TOO_LONG = 60.0
"""Longer than any client here waits, in seconds."""

# PTB announces that a later version gives times as timedelta.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


def from_bot(world: World, user: User) -> list[str]:
    return [message.text for message in world.messages(user) if message.from_bot]


class TestFail:
    async def test_the_next_calls_fail_without_effect(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        server.faults.plan(Fault("sendMessage", times=2, status=502))
        for _ in range(2):
            with pytest.raises(NetworkError, match="Bad Gateway"):
                await ptb.send_message(anna.id, "lost")
        await ptb.send_message(anna.id, "sent")
        assert from_bot(world, anna) == ["sent"]

    async def test_only_the_named_method_fails(
        self, server: BotApiServer, ptb: Bot, anna: User
    ) -> None:
        server.faults.plan(Fault("editMessageText"))
        assert await ptb.send_message(anna.id, "sent")

    async def test_only_the_named_chat_fails(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        ben = world.add_user("Ben")
        world.say(ben, "/start")
        server.faults.plan(Fault("sendMessage", status=403, chat_id=ben.id, times=None))
        await ptb.send_message(anna.id, "sent")
        for _ in range(2):
            with pytest.raises(Forbidden):
                await ptb.send_message(ben.id, "lost")

    async def test_flood_control_says_how_long_to_wait(
        self, server: BotApiServer, ptb: Bot, anna: User
    ) -> None:
        server.faults.plan(Fault("sendMessage", retry_after=7))
        with pytest.raises(RetryAfter, match="Retry in 7 seconds"):
            await ptb.send_message(anna.id, "too much")

    async def test_any_sentence_can_be_given(
        self, server: BotApiServer, ptb: Bot, anna: User
    ) -> None:
        server.faults.plan(Fault(status=400, description="Bad Request: have a break"))
        with pytest.raises(BadRequest, match="Have a break"):
            await ptb.send_message(anna.id, "x")

    async def test_cleared_trouble_is_over(
        self, server: BotApiServer, ptb: Bot, anna: User
    ) -> None:
        server.faults.plan(Fault(times=None))
        server.faults.clear()
        assert await ptb.send_message(anna.id, "sent")


class TestLostAnswers:
    async def test_a_cut_connection_hides_what_was_done(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        server.faults.plan(Fault("sendMessage", FaultKind.HANG))
        with pytest.raises(NetworkError):
            await ptb.send_message(anna.id, "sent all the same")
        assert from_bot(world, anna) == ["sent all the same"]
        assert world.calls[-1].status == 0

    async def test_a_stalled_answer_times_out_though_it_was_done(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        server.faults.plan(Fault("sendMessage", FaultKind.HANG, seconds=TOO_LONG))
        with pytest.raises(TimedOut):
            await ptb.send_message(anna.id, "sent all the same", read_timeout=0.5)
        assert from_bot(world, anna) == ["sent all the same"]

    async def test_a_dropped_request_was_not_done(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        server.faults.plan(Fault("sendMessage", FaultKind.DROP))
        with pytest.raises(NetworkError):
            await ptb.send_message(anna.id, "lost")
        assert from_bot(world, anna) == []

    async def test_a_delayed_request_is_not_done_before_its_time(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        server.faults.plan(Fault("sendMessage", FaultKind.DELAY, seconds=TOO_LONG))
        sending = asyncio.create_task(ptb.send_message(anna.id, "late", read_timeout=0.1))
        with pytest.raises(TimedOut):
            await sending
        assert from_bot(world, anna) == []

    async def test_a_slow_server_answers_in_the_end(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        server.faults.plan(Fault(kind=FaultKind.DELAY, seconds=0.01, times=None))
        assert await ptb.send_message(anna.id, "one")
        assert await ptb.send_message(anna.id, "two")
        assert from_bot(world, anna) == ["one", "two"]


class TestRepeatedUpdates:
    async def test_confirmed_updates_come_again(
        self, server: BotApiServer, ptb: Bot, world: World, anna: User
    ) -> None:
        for text in ("one", "two", "three"):
            world.say(anna, text)
        first = await ptb.get_updates()
        after = first[-1].update_id + 1
        await ptb.get_updates(offset=after)
        server.faults.plan(Fault("getUpdates", FaultKind.REPEAT, count=2))
        assert await ptb.get_updates(offset=after) == first[1:]
        assert await ptb.get_updates(offset=after) == ()

    async def test_a_test_can_repeat_them_too(self, ptb: Bot, world: World, anna: User) -> None:
        world.say(anna, "one")
        (update,) = await ptb.get_updates()
        await ptb.get_updates(offset=update.update_id + 1)
        world.updates.repeat(1)
        assert await ptb.get_updates() == (update,)


class TestLimits:
    @pytest.fixture(autouse=True)
    def limited(self, server: BotApiServer) -> None:
        server.limits = Limits(per_chat=1, per_bot=2)

    async def test_one_message_a_second_in_a_chat(self, ptb: Bot, anna: User, clock: Clock) -> None:
        await ptb.send_message(anna.id, "one")
        with pytest.raises(RetryAfter, match="Retry in 1 seconds"):
            await ptb.send_message(anna.id, "two")
        clock.move(seconds=1)
        assert await ptb.send_message(anna.id, "two")

    async def test_so_many_from_the_whole_bot(self, ptb: Bot, world: World, anna: User) -> None:
        people = [anna, world.add_user("Ben"), world.add_user("Cleo")]
        for person in people[1:]:
            world.say(person, "/start")
        await ptb.send_message(people[0].id, "x")
        await ptb.send_message(people[1].id, "x")
        with pytest.raises(RetryAfter):
            await ptb.send_message(people[2].id, "x")

    async def test_other_calls_do_not_count(self, ptb: Bot, anna: User) -> None:
        sent = await ptb.send_message(anna.id, "0")
        for number in range(1, 4):
            assert await ptb.send_chat_action(anna.id, "typing")
            assert await ptb.edit_message_text(str(number), anna.id, sent.message_id)
