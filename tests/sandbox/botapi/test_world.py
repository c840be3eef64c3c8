"""What people can do and see, from the side of tests and the page."""

import asyncio

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox.botapi import ImpossibleError, User, World

from .conftest import Clock, Raw

YES_OR_NO = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Yes", callback_data="y")],
        [InlineKeyboardButton("No", callback_data="n")],
        [InlineKeyboardButton("Read", url="https://example.org")],
    ]
)


@pytest.fixture
async def asked(ptb: Bot, anna: User) -> int:
    """The bot asks Anna a question; the id of that message."""
    return (await ptb.send_message(anna.id, "Walk?", reply_markup=YES_OR_NO)).message_id


class TestTaps:
    @pytest.mark.parametrize("button", [1, "No", "n"])
    async def test_by_number_label_or_data(
        self, world: World, anna: User, asked: int, button: int | str
    ) -> None:
        assert world.tap(anna, asked, button).data == "n"

    @pytest.mark.parametrize("button", [7, "Maybe", "Read"])
    async def test_only_what_is_there_and_sends_something(
        self, world: World, anna: User, asked: int, button: int | str
    ) -> None:
        with pytest.raises(ImpossibleError):
            world.tap(anna, asked, button)

    async def test_not_once_the_buttons_are_gone(
        self, ptb: Bot, world: World, anna: User, asked: int
    ) -> None:
        await ptb.edit_message_text("Walk: yes", anna.id, asked)
        with pytest.raises(ImpossibleError):
            world.tap(anna, asked, "No")

    async def test_an_old_client_can_tap_all_the_same(
        self, ptb: Bot, world: World, anna: User, asked: int
    ) -> None:
        await ptb.delete_message(anna.id, asked)
        world.forge_tap(anna, asked, "n")
        (update,) = await ptb.get_updates()
        assert update.callback_query is not None
        assert update.callback_query.data == "n"
        assert update.callback_query.message is not None
        assert not update.callback_query.message.is_accessible

    async def test_two_taps_are_two_queries(self, world: World, anna: User, asked: int) -> None:
        assert world.tap(anna, asked, "Yes").id != world.tap(anna, asked, "Yes").id


class TestBlocking:
    def test_who_has_blocked_cannot_write(self, world: World, anna: User) -> None:
        world.block(anna)
        with pytest.raises(ImpossibleError, match="has blocked the bot"):
            world.say(anna, "hello?")

    def test_the_bot_is_told_once(self, world: World, anna: User) -> None:
        world.block(anna)
        world.block(anna)
        assert len(world.updates.pending) == 1

    def test_only_who_has_blocked_can_unblock(self, world: World) -> None:
        ben = world.add_user("Ben")
        world.unblock(ben)
        assert world.chats[ben.id].standing == "never_wrote"
        assert world.updates.pending == []


class TestEdits:
    def test_only_of_ones_own_messages(self, world: World, anna: User, asked: int) -> None:
        with pytest.raises(ImpossibleError):
            world.edit(anna, asked, "Run?")

    def test_show_in_the_chat(self, world: World, anna: User, clock: Clock) -> None:
        said = world.say(anna, "7")
        clock.move(minutes=1)
        world.edit(anna, said.id, "8")
        assert world.message(anna, said.id).text == "8"
        assert world.message(anna, said.id).edited_at == clock.now()


class TestGroups:
    async def test_a_bot_hears_only_what_is_meant_for_it(
        self, ptb: Bot, world: World, anna: User
    ) -> None:
        group = world.add_group("Family", [anna])
        world.say(anna, "dinner?", chat=group)
        world.say(anna, "/help", chat=group)
        world.say(anna, "hey @regain_sandbox_bot", chat=group)
        joined, created, command, mention = await ptb.get_updates()
        assert joined.my_chat_member is not None
        assert created.message is not None
        assert created.message.group_chat_created
        assert [update.message.text for update in (command, mention) if update.message] == [
            "/help",
            "hey @regain_sandbox_bot",
        ]

    def test_only_members_write_there(self, world: World, anna: User) -> None:
        group = world.add_group("Family", [anna])
        with pytest.raises(ImpossibleError, match="Ben is not in that group"):
            world.say(world.add_user("Ben"), "/help", chat=group)

    async def test_a_group_that_moves_says_so(self, ptb: Bot, world: World, anna: User) -> None:
        group = world.add_group("Family", [anna])
        world.updates.drop()
        new = world.migrate(group)
        old, moved = (update.message for update in await ptb.get_updates())
        assert old is not None
        assert moved is not None
        assert old.migrate_to_chat_id == new.id == moved.chat.id
        assert moved.migrate_from_chat_id == group.id


class TestLinks:
    async def test_a_deep_link_starts_with_its_payload(self, ptb: Bot, world: World) -> None:
        ben = world.add_user("Ben")
        world.open_link(ben, "invite-1")
        (update,) = await ptb.get_updates()
        assert update.message is not None
        assert update.message.text == "/start invite-1"

    @pytest.mark.parametrize("payload", ["", "a b", "ä", "x" * 65])
    def test_a_payload_must_be_one(self, world: World, payload: str) -> None:
        with pytest.raises(ImpossibleError):
            world.open_link(world.add_user("Ben"), payload)


class TestWaiting:
    async def test_for_a_message(self, ptb: Bot, world: World, anna: User) -> None:
        waiting = asyncio.create_task(world.wait_for(anna, lambda m: "two" in m.text))
        await ptb.send_message(anna.id, "one")
        await ptb.send_message(anna.id, "two")
        assert (await waiting).text == "two"

    async def test_for_something_new(self, ptb: Bot, world: World, anna: User) -> None:
        sent = await ptb.send_message(anna.id, "Walk?")
        before = world.revision
        with pytest.raises(TimeoutError):
            await world.wait_for(anna, lambda m: True, since=before, seconds=0.01)
        await ptb.edit_message_text("Walk: yes", anna.id, sent.message_id)
        edited = await world.wait_for(anna, lambda m: True, since=before)
        assert edited.text == "Walk: yes"

    async def test_in_vain_says_what_is_there_instead(self, world: World, anna: User) -> None:
        with pytest.raises(TimeoutError, match=r"the chat shows \['/start'\]"):
            await world.wait_for(anna, lambda m: True, seconds=0.01)

    async def test_until_anything_holds(self, world: World) -> None:
        with pytest.raises(TimeoutError):
            await world.wait_until(lambda: False, seconds=0.01)


async def test_every_call_is_kept_for_assertions(raw: Raw, world: World, anna: User) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    await raw("sendMessage", chat_id=anna.id, text="hello", reply_markup=keyboard)
    await raw("sendMessage", chat_id=1, text="nobody")
    good, bad = world.calls
    assert (good.method, good.status, good.parameters["reply_markup"]) == (
        "sendMessage",
        200,
        keyboard,
    )
    assert good.answer["result"]["text"] == "hello"
    assert (bad.status, bad.answer["description"]) == (400, "Bad Request: chat not found")


async def test_messages_have_the_time_of_the_given_clock(
    ptb: Bot, world: World, anna: User, clock: Clock
) -> None:
    clock.move(weeks=1)
    assert (await ptb.send_message(anna.id, "a week later")).date == clock.now()
