"""The composition root: everything that runs is built and wired here, and nowhere else."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from typing import Any

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot import charts, documents
from bot.alone import alone_in
from bot.clock import Clock
from bot.delivery.delivery import Delivery
from bot.delivery.traffic import Limits
from bot.drain import Drain
from bot.engines.local import LocalEngine
from bot.heartbeat import Heartbeat
from bot.settings import Settings
from bot.shelf import Shelf, open_shelf
from bot.telegram.client import connect
from bot.telegram.courtesy import Courtesy
from bot.telegram.intake import Intake
from bot.telegram.polling import Poller
from bot.telegram.profile import Profile, announce
from bot.telegram.sender import Sender
from bot.telegram.webhook import Webhook, refuse_webhook
from bot.web.app import serve, web_app
from bot.web.health import Health, Pulse
from flows.messages import Chart, Document
from flows.wording import Text, Wording
from storage import Store, open_store

_LOG = logging.getLogger(__name__)

POLL_PATIENCE = 120.0  # seconds without an answer from Telegram until health says so
BEATS_MISSED = 4
RETRY_SECONDS = 5.0

MENU = [
    "checkin",
    "change",
    "flare",
    "note",
    "progress",
    "programme",
    "week",
    "topics",
    "summary",
    "report",
    "event",
    "visit",
    "weekly",
    "daily",
    "monthly",
    "snooze",
    "pause",
    "time",
    "times",
    "days",
    "quiet",
    "place",
    "share",
    "whosees",
    "wrong",
    "help",
    "privacy",
    "stop",
    "digest",
    "invite",
]


class BadTokenError(Exception):
    """Telegram refuses the token."""


@dataclass(frozen=True)
class App:
    """The running parts, wired."""

    store: Store
    shelf: Shelf
    username: str
    engine: LocalEngine
    delivery: Delivery
    heartbeat: Heartbeat
    inlet: Poller | Webhook
    serving: Coroutine[Any, Any, None]

    async def run(self) -> None:
        """Run every part until cancelled; the first that fails for good stops all."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.engine.run())
            tasks.create_task(self.delivery.run())
            tasks.create_task(self.heartbeat.run())
            tasks.create_task(self.inlet.run())
            tasks.create_task(self.serving)

    async def settle(self) -> None:
        """Return once everything that is due now is done and delivered."""
        await self.heartbeat.beat()
        await self.engine.idle()
        await self.delivery.idle()


@asynccontextmanager
async def assemble(
    settings: Settings, clock: Clock, limits: Limits | None = None
) -> AsyncIterator[App]:
    """Build the bot of these settings; closed again at the end of the block.

    Raises `StorageError`, `BadTokenError` and `UnsoundContentError`.
    """
    store = open_store(settings.database, settings.data_dir)
    try:
        with alone_in(settings.data_dir) if store.is_sqlite else nullcontext():
            shelf = open_shelf(settings)
            async with connect_patiently(settings) as bot:
                yield await _wire(settings, clock, limits or Limits(), store, shelf, bot)
    finally:
        store.close()


async def _wire(
    settings: Settings, clock: Clock, limits: Limits, store: Store, shelf: Shelf, bot: Bot
) -> App:
    if store.is_sqlite:  # its one process starts here: nothing can still be under way
        with store.begin() as ledgers:
            ledgers.outbox.end_leases(clock.now())
    wording = shelf.current.wording
    engine = LocalEngine(store, lambda who: drain(who), lambda: delivery.wake())
    drain = Drain(store, shelf, clock, engine, bot.username)
    delivery = Delivery(store, engine, Sender(bot, _draw), clock, limits)
    heartbeat = Heartbeat(store, engine, clock, delivery.wake, settings.heartbeat_seconds)
    courtesy = Courtesy(bot, lambda code: _private_only(wording, code))
    intake = Intake(str(bot.id), store, engine, clock, courtesy)
    await announce(bot, profiles(wording))
    inlet = await _inlet(settings, bot, intake)
    pulses = {
        "telegram": Pulse(lambda: inlet.seconds_ago, POLL_PATIENCE),
        "heartbeat": Pulse(
            lambda: heartbeat.seconds_ago, BEATS_MISSED * settings.heartbeat_seconds
        ),
    }
    pages = web_app(store, Health(store, pulses), inlet if isinstance(inlet, Webhook) else None)
    serving = serve(pages, settings.http_host, settings.http_port)
    return App(store, shelf, bot.username, engine, delivery, heartbeat, inlet, serving)


async def _inlet(settings: Settings, bot: Bot, intake: Intake) -> Poller | Webhook:
    if settings.webhook_url:
        return Webhook(bot, settings.webhook_url, intake)
    await refuse_webhook(bot)
    return Poller(f"{settings.telegram_api_url}/bot{settings.token}", intake)


@asynccontextmanager
async def connect_patiently(settings: Settings) -> AsyncIterator[Bot]:
    """The bot, once Telegram can be reached; a refused token is not tried again."""
    bot = connect(settings.token, settings.telegram_api_url)
    while True:
        try:
            await bot.initialize()
            break
        except InvalidToken:
            await bot.shutdown()
            raise BadTokenError("Telegram refuses the token; copy it from @BotFather") from None
        except TelegramError as error:
            _LOG.warning("Telegram cannot be reached, trying again: %s", error)
            await asyncio.sleep(RETRY_SECONDS)
    try:
        yield bot
    finally:
        await bot.shutdown()


def profiles(wording: Wording) -> Mapping[str, Profile]:
    """What Telegram shows of the bot, in every enabled language."""
    return {language: _profile(wording, language) for language in wording.languages}


def _profile(wording: Wording, language: str) -> Profile:
    commands = {name: wording.plain(Text(f"command-{name}"), language) for name in MENU}
    return Profile(
        commands,
        wording.plain(Text("bot-description"), language),
        wording.plain(Text("bot-short"), language),
    )


def _draw(attached: Chart | Document) -> bytes:
    if isinstance(attached, Document):
        return documents.draw(attached)
    return charts.draw(attached)


def _private_only(wording: Wording, code: str) -> str:
    return wording.html(Text("private-chats-only"), wording.language_for(code))
