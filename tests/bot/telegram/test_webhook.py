"""The webhook: stored before Telegram gets its 200, and nobody else gets in."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp.test_utils import unused_port
from telegram import Bot

from bot.clock import MovableClock
from bot.sandbox.botapi import BotApiServer, Fault, User, World
from bot.telegram.courtesy import Courtesy
from bot.telegram.intake import Intake
from bot.telegram.webhook import HEADER, Webhook, WebhookInTheWayError, refuse_webhook
from bot.web.app import serve, web_app
from bot.web.health import Health
from storage import Person, Store
from tests.bot.conftest import EngineProbe, Outage
from tests.bot.helpers import inputs, running, until


@pytest.fixture
async def webhook(
    sqlite_store: Store, engine: EngineProbe, clock: MovableClock, bot: Bot
) -> AsyncIterator[Webhook]:
    """A webhook that is served, and registered with the Bot API server."""
    port = unused_port()
    intake = Intake("42", sqlite_store, engine, clock, Courtesy(bot, str))
    webhook = Webhook(bot, f"http://127.0.0.1:{port}", intake)
    app = web_app(sqlite_store, Health(sqlite_store, {}), webhook)
    async with running(serve(app, "127.0.0.1", port), webhook.run()):
        await until(lambda: webhook.seconds_ago is not None)
        yield webhook


async def test_updates_are_delivered_stored_and_woken(
    webhook: Webhook,
    world: World,
    sqlite_store: Store,
    engine: EngineProbe,
    anna: User,
    person: Person,
) -> None:
    world.say(anna, "one")
    world.say(anna, "two")
    await until(lambda: not world.updates.pending)

    texts = [item.body.get("text") for item in inputs(sqlite_store, person.id)]
    assert texts == [None, "one", "two"]
    assert engine.nudged == [person.id] * 3


async def test_telegram_is_not_told_before_the_update_is_stored(
    webhook: Webhook,
    world: World,
    sqlite_store: Store,
    outage: Outage,
    anna: User,
    person: Person,
) -> None:
    await until(lambda: not world.updates.pending)
    outage.on = True
    world.say(anna, "one")
    await until(lambda: outage.refused >= 2)
    assert len(world.updates.pending) == 1
    assert "503" in (world.webhook.last_error or "")

    outage.on = False
    await until(lambda: not world.updates.pending)
    assert [item.body.get("text") for item in inputs(sqlite_store, person.id)] == [None, "one"]


@pytest.mark.parametrize("headers", [{}, {HEADER: "guessed"}, {HEADER: "grün"}])
async def test_a_stranger_is_turned_away(
    webhook: Webhook, world: World, sqlite_store: Store, headers: dict[str, str]
) -> None:
    async with aiohttp.ClientSession() as session:
        update = {"update_id": 1, "message": {"text": "forged"}}
        async with session.post(world.webhook.url, json=update, headers=headers) as answer:
            assert answer.status == 403
    with sqlite_store.begin() as ledgers:
        assert ledgers.inbox.people_waiting() == []


async def test_path_and_secret_follow_from_the_token_and_do_not_show_it(
    webhook: Webhook, world: World, bot: Bot
) -> None:
    again = Webhook(bot, "https://elsewhere.example", webhook._intake)

    assert again.path == webhook.path
    assert world.webhook.url.endswith(webhook.path)
    assert bot.token.split(":")[1] not in world.webhook.url
    assert world.webhook.secret_token not in (None, "", bot.token)


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot, world: World) -> None:
    await refuse_webhook(bot)
    world.webhook.set("https://other.example/telegram/secret-path", "s", None)

    with pytest.raises(WebhookInTheWayError) as refused:
        await refuse_webhook(bot)

    assert "https://other.example" in str(refused.value)
    assert "secret-path" not in str(refused.value)
    assert "REGAIN_WEBHOOK_URL" in str(refused.value)


async def test_registering_goes_on_until_telegram_can_be_reached(
    sqlite_store: Store,
    engine: EngineProbe,
    clock: MovableClock,
    bot: Bot,
    server: BotApiServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.telegram.webhook.WATCH_SECONDS", 0.01)
    server.faults.plan(Fault("setWebhook", status=502, times=3))
    intake = Intake("42", sqlite_store, engine, clock, Courtesy(bot, str))
    webhook = Webhook(bot, "http://127.0.0.1:9", intake)

    async with running(webhook.run()):
        await until(lambda: webhook.seconds_ago is not None)

    assert server.world.webhook.url.endswith(webhook.path)


async def test_it_is_not_well_while_telegram_cannot_deliver(
    sqlite_store: Store,
    engine: EngineProbe,
    clock: MovableClock,
    bot: Bot,
    world: World,
    anna: User,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("bot.telegram.webhook.WATCH_SECONDS", 0.05)
    intake = Intake("42", sqlite_store, engine, clock, Courtesy(bot, str))
    nobody_listens = Webhook(bot, f"http://127.0.0.1:{unused_port()}", intake)

    async with running(nobody_listens.run()):
        await until(lambda: "Telegram cannot deliver: Connection failed" in caplog.text)


async def test_only_what_is_needed_is_asked_for(
    webhook: Webhook, server: BotApiServer, world: World
) -> None:
    assert world.updates.allowed == {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    }
