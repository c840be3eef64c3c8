"""The whole house over HTTP: a sandbox with its real bot, and people who tap and type in it."""

from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import App
from bot.care import INVITE_LIFETIME
from bot.clock import MovableClock
from bot.sandbox.botapi import BotApiServer, Message, User
from bot.sandbox.house import Sandbox, settle
from bot.settings import Settings
from tests.answers import AFTER_KNEE_SURGERY, PLAN, asked_in

MONDAY = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
"""A Monday, nine o'clock in Berlin."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, http_port=0, heartbeat_seconds=3600)


@pytest.fixture
def clock() -> MovableClock:
    clock = MovableClock()
    clock.move_to(MONDAY)
    return clock


@pytest.fixture
async def sandbox(settings: Settings, clock: MovableClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(clock).open(settings) as sandbox:
        yield sandbox


class Actor:
    """Somebody in a chat, who waits until the bot has done everything before looking."""

    def __init__(self, server: BotApiServer, app: App, name: str, language: str = "en") -> None:
        self._server = server
        self._app = app
        self.user: User = server.world.add_user(name, language_code=language)

    @property
    def messages(self) -> list[Message]:
        """The messages of the bot in this chat, oldest first."""
        return [m for m in self._server.world.messages(self.user) if m.from_bot]

    @property
    def last(self) -> str:
        """The bot's newest message."""
        return self.messages[-1].text

    @property
    def everything(self) -> str:
        """All that the bot's messages say now."""
        return "\n\n".join(message.text for message in self.messages)

    async def say(self, *lines: str) -> str:
        for line in lines:
            self._server.world.say(self.user, line)
            await settle(self._server, self._app)
        return self.last

    async def answer(self, answers: Mapping[str, str]) -> str:
        """Answer what is asked, as long as there is an answer for it."""
        wording = self._app.shelf.current.wording
        while question := asked_in(self.last, wording, answers):
            await self.say(answers[question])
        return self.last

    async def reply(self, message: Message, words: str) -> str:
        """Answer one message of the bot."""
        self._server.world.reply(self.user, message.id, words)
        await settle(self._server, self._app)
        return self.last

    async def open(self, payload: str) -> str:
        self._server.world.open_link(self.user, payload)
        await settle(self._server, self._app)
        return self.last

    async def tap(self, label: str) -> str:
        """Tap the newest button with that label."""
        message = self.with_button(label)
        self._server.world.tap(self.user, message.id, label)
        await settle(self._server, self._app)
        return self.last

    def with_button(self, label: str) -> Message:
        """The newest message that has a button with that label."""
        return next(m for m in reversed(self.messages) if label in [b["text"] for b in m.buttons])


@pytest.fixture
def arrive(sandbox: Sandbox) -> Callable[[str], Actor]:
    """Somebody new opens a chat with the bot."""
    return lambda name: Actor(sandbox.server, sandbox.app, name)


@pytest.fixture
async def clinician(sandbox: Sandbox, arrive: Callable[[str], Actor]) -> Actor:
    """A clinician whom the clinic has invited, with a digest at eight."""
    with sandbox.app.store.begin() as ledgers:
        token = ledgers.invites.create("clinician", None, sandbox.now(), INVITE_LIFETIME)
    okafor = arrive("Dr. Okafor")
    await okafor.open(token)
    await okafor.say("Berlin", "yes", "8:00")
    return okafor


@pytest.fixture
async def invited(arrive: Callable[[str], Actor], clinician: Actor) -> Actor:
    """A patient who has opened the clinician's invite."""
    said = await clinician.say("/invite")
    anna = arrive("Anna")
    await anna.open(said.rpartition("start=")[2].strip())
    return anna


@pytest.fixture
async def patient(invited: Actor) -> Actor:
    """A patient with a plan, linked to the clinician."""
    await invited.say("agree", "Berlin", "yes")
    await invited.answer(AFTER_KNEE_SURGERY)
    await invited.answer(PLAN)
    return invited
