"""What Telegram's errors mean, each made by a real request over a real connection."""

import socket
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import TelegramError

from bot.sandbox.botapi import BotApiServer, Fault, FaultKind, User
from bot.telegram.client import connect
from bot.telegram.errors import Failure, Meaning, failure


async def said(bot: Bot, chat_id: int) -> Failure:
    """What a refused message means."""
    with pytest.raises(TelegramError) as refused:
        await bot.send_message(chat_id, "hello")
    return failure(refused.value)


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        (Fault(status=500), Meaning.UNCERTAIN),
        (Fault(status=502), Meaning.UNCERTAIN),
        (Fault(status=504), Meaning.UNCERTAIN),
        (Fault(kind=FaultKind.HANG), Meaning.UNCERTAIN),
        (Fault(kind=FaultKind.HANG, seconds=3), Meaning.UNCERTAIN),
        (Fault(kind=FaultKind.DROP), Meaning.UNCERTAIN),
        (Fault(status=429, retry_after=7), Meaning.WAIT),
        (Fault(status=401, description="Unauthorized"), Meaning.NOT_SENT),
        (Fault(status=403, description="Forbidden: bot was blocked by the user"),
         Meaning.UNREACHABLE),
        (Fault(status=403, description="Forbidden: user is deactivated"), Meaning.UNREACHABLE),
        (Fault(status=400, description="Bad Request: chat not found"), Meaning.UNREACHABLE),
        (Fault(status=400, description="Bad Request: can't parse entities: <"), Meaning.INVALID),
        (Fault(status=400, description="Bad Request: query is too old and response timeout "
               "expired or query ID is invalid"), Meaning.ALREADY),
        (Fault(status=400, description="Bad Request: message is not modified: specified new "
               "message content and reply markup are exactly the same"), Meaning.ALREADY),
        (Fault(status=400, description="Bad Request: message can't be edited"),
         Meaning.NOT_EDITABLE),
    ],
)  # fmt: skip
async def test_an_answer_or_none(
    server: BotApiServer, bot: Bot, anna: User, fault: Fault, meaning: Meaning
) -> None:
    server.faults.plan(fault)

    assert (await said(bot, anna.id)).meaning is meaning


async def test_too_many_requests_say_how_long_to_wait(
    server: BotApiServer, bot: Bot, anna: User
) -> None:
    server.faults.plan(Fault(status=429, retry_after=7))

    assert (await said(bot, anna.id)).retry_after == timedelta(seconds=7)


async def test_a_chat_that_moved_says_where_to(server: BotApiServer, bot: Bot, anna: User) -> None:
    group = server.world.add_group("Knees", [anna])
    new = server.world.migrate(group)

    moved = await said(bot, group.id)

    assert (moved.meaning, moved.chat_id) == (Meaning.MIGRATED, new.id)


async def test_where_nobody_listens_nothing_was_sent(
    server: BotApiServer, bot: Bot, anna: User
) -> None:
    await server.stop()

    # A connection that was open may have carried it away; after that none can be made.
    assert (await said(bot, anna.id)).meaning is Meaning.UNCERTAIN
    assert (await said(bot, anna.id)).meaning is Meaning.NOT_SENT


async def test_a_name_that_does_not_resolve_was_not_sent() -> None:
    lost = connect("42:lost", "http://regain.invalid")
    with pytest.raises(TelegramError) as refused:
        await lost.initialize()
    await lost.shutdown()

    assert failure(refused.value).meaning is Meaning.NOT_SENT


async def test_a_connection_that_is_never_accepted_was_not_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.telegram.client.CONNECT_SECONDS", 0.2)
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = fill_backlog(full.getsockname())
        lost = connect("42:lost", f"http://127.0.0.1:{full.getsockname()[1]}")
        with pytest.raises(TelegramError) as refused:
            await lost.initialize()
        await lost.shutdown()
        for each in waiting:
            each.close()

    assert failure(refused.value).meaning is Meaning.NOT_SENT


def fill_backlog(address: tuple[str, int]) -> list[socket.socket]:
    """Connections that take every place in a queue that nobody serves."""
    waiting = []
    for _ in range(4):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex(address)
        waiting.append(client)
    return waiting
