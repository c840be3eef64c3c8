"""The sandbox: the real bot, a local Bot API server, a page, and a clock that can be moved."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta

from pydantic import SecretStr

from bot.app import App, assemble
from bot.body import tap_at, unpack
from bot.care import INVITE_LIFETIME
from bot.clock import MovableClock
from bot.delivery.traffic import Limits
from bot.sandbox.botapi import BotApiServer
from bot.sandbox.controls import ControlPanel
from bot.sandbox.lives import Course
from bot.sandbox.patients import Lived, Progress, patient
from bot.sandbox.web import page_routes
from bot.settings import Settings
from bot.travel import TimeMachine
from flows.messages import Tap
from storage import Store

UNHURRIED = Limits(
    bot_per_second=10_000, bot_burst=100, chat_per_second=1_000, chat_burst=50, gather=0
)
"""Nobody waits for Telegram's limits in a sandbox."""
TAKE_IN_SECONDS = 10.0
LOOK_SECONDS = 0.005


class Sandbox:
    """Moves the sandbox's time, and people through it."""

    def __init__(self, clock: MovableClock) -> None:
        self.panel = ControlPanel(self)
        routes = [*page_routes(), *self.panel.routes()]
        self.server = BotApiServer(now=clock.now, extra_routes=routes)
        self._clock = clock
        self._app: App | None = None

    @property
    def app(self) -> App:
        """The bot, which runs while the sandbox is open."""
        if self._app is None:
            raise RuntimeError("the sandbox is not open")
        return self._app

    @property
    def time(self) -> TimeMachine:
        """The sandbox's time, as the bot lives it."""
        return TimeMachine(self.app.store, self._clock, self.settle)

    @asynccontextmanager
    async def open(self, settings: Settings) -> AsyncIterator["Sandbox"]:
        """Serve the page at the host and port of the settings, and run the bot behind it.

        The bot itself speaks to the local server, whatever the settings say.
        """
        await self.server.start(settings.http_host, settings.http_port)
        try:
            inner = _inner(settings, self.server)
            async with assemble(inner, self._clock, UNHURRIED) as self._app, running(self._app):
                yield self
        finally:
            await self.panel.close()
            await self.server.stop()

    def now(self) -> datetime:
        """The sandbox's instant."""
        return self._clock.now()

    async def advance(self, delta: timedelta) -> None:
        """Go forward by so much, from one due instant to the next; return when all is settled."""
        await self.time.advance(delta)

    async def live(self, chat_id: int, course: Course, weeks: int, progress: Progress) -> Lived:
        """Live these weeks as the patient in that chat."""
        living = patient(self.server.world, chat_id, course, weeks, self._meaning)
        return await living.live(self.time, weeks, progress)

    async def settle(self) -> None:
        """Return when the bot has taken everything in and sent everything out."""
        await settle(self.server, self.app)

    def populate(self) -> None:
        """Somebody to begin with: a patient who has not written yet, and an invited clinician."""
        with self.app.store.begin() as ledgers:
            invite = ledgers.invites.create("clinician", None, self.now(), INVITE_LIFETIME)
        self.server.world.add_user("Anna")
        self.server.world.open_link(self.server.world.add_user("Dr. Okafor"), invite)

    def _meaning(self, data: str) -> Tap | None:
        token, _, index = data.rpartition(".")
        return meaning(self.app.store, token, int(index)) if index.isdecimal() else None


async def settle(server: BotApiServer, app: App) -> None:
    """Return when a bot has taken everything in from its server and sent everything out."""
    async with asyncio.timeout(TAKE_IN_SECONDS):
        while server.world.updates.pending:
            await server.world.changed.wait(LOOK_SECONDS)
    await app.settle()


def _inner(settings: Settings, server: BotApiServer) -> Settings:
    own = {
        "telegram_token": SecretStr(server.token),
        "telegram_api_url": server.url,
        "http_port": 0,
        "webhook_url": None,
    }
    return settings.model_copy(update=own)


@asynccontextmanager
async def running(app: App) -> AsyncIterator[None]:
    """The parts of the bot run inside the block."""
    task = asyncio.create_task(app.run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def meaning(store: Store, token: str, index: int) -> Tap | None:
    """What a button means to the bot; None when it knows no such button."""
    with store.begin() as ledgers:
        sent = ledgers.outbox.by_token(token)
    return tap_at(unpack(sent.body), index) if sent else None
