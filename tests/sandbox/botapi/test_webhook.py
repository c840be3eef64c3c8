"""Delivery to a webhook."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot

from bot.sandbox.botapi import User, World

from .conftest import Raw


@dataclass
class Receiver:
    """A bot's web server: remembers what it was sent, and can refuse it."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    async def receive(self, request: web.Request) -> web.Response:
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.texts.append((await request.json())["message"]["text"])
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    application = web.Application()
    application.router.add_post("/hook", receiver.receive)
    async with TestServer(application) as running:
        receiver.url = str(running.make_url("/hook"))
        yield receiver


async def delivered(world: World) -> None:
    await world.wait_until(lambda: not world.updates.pending)


async def test_updates_are_posted_with_the_secret(
    ptb: Bot, world: World, anna: User, receiver: Receiver
) -> None:
    await ptb.set_webhook(receiver.url, secret_token="s3cret")
    world.say(anna, "hello")
    await delivered(world)
    assert receiver.secrets == ["s3cret"]
    assert receiver.texts == ["hello"]
    assert (await ptb.get_webhook_info()).pending_update_count == 0


async def test_what_waits_when_the_webhook_is_set_is_posted_too(
    ptb: Bot, world: World, anna: User, receiver: Receiver
) -> None:
    world.say(anna, "before")
    await ptb.set_webhook(receiver.url)
    await delivered(world)
    assert receiver.texts == ["before"]
    assert receiver.secrets == [None]


async def test_a_refused_update_is_posted_again_before_the_next(
    ptb: Bot, world: World, anna: User, receiver: Receiver
) -> None:
    receiver.statuses = [500, 302, 403]
    world.say(anna, "one")
    world.say(anna, "two")
    await ptb.set_webhook(receiver.url)
    await delivered(world)
    assert receiver.texts == ["one", "one", "one", "one", "two"]
    info = await ptb.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 403 Forbidden"
    assert info.last_error_date == world.now()


async def test_updates_wait_for_a_receiver_that_is_away(
    ptb: Bot, world: World, anna: User, receiver: Receiver
) -> None:
    await ptb.set_webhook("http://127.0.0.1:9/nobody")
    world.say(anna, "hello")
    await world.wait_until(lambda: world.webhook.last_error is not None)
    info = await ptb.get_webhook_info()
    assert (info.pending_update_count, info.last_error_message) == (
        1,
        "Connection failed: ClientConnectorError",
    )
    await ptb.set_webhook(receiver.url)
    await delivered(world)
    assert receiver.texts == ["hello"]


async def test_polling_takes_over_when_the_webhook_is_deleted(
    ptb: Bot, world: World, anna: User, receiver: Receiver
) -> None:
    await ptb.set_webhook(receiver.url)
    await ptb.delete_webhook()
    world.say(anna, "hello")
    (update,) = await ptb.get_updates()
    assert update.message is not None
    assert update.message.text == "hello"
    assert receiver.texts == []


@pytest.mark.parametrize("method", ["setWebhook", "deleteWebhook"])
async def test_waiting_updates_can_be_dropped(
    raw: Raw, world: World, anna: User, method: str
) -> None:
    world.say(anna, "hello")
    where = {"url": "http://127.0.0.1:9/"} if method == "setWebhook" else {}
    assert (await raw(method, **where, drop_pending_updates=True))["ok"]
    assert world.updates.pending == []
