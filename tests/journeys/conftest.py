"""The whole house over HTTP: a sandbox with its real bot, and people who tap and type in it."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.care import INVITE_LIFETIME
from bot.clock import MovableClock
from bot.sandbox.botapi import Message, User
from bot.sandbox.house import Sandbox
from bot.settings import Settings

MONDAY = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
"""A Monday, nine o'clock in Berlin."""

TRIAGE = (
    *("Me", "none", "none", "surgery", "yes"),
    *("walking, stairs", "dressing, bathing", "none", "knee", "both"),
)
PLAN = ("getting dressed", "walking to the shop", "skip", "3", "4", "8:00")


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

    def __init__(self, sandbox: Sandbox, name: str) -> None:
        self._sandbox = sandbox
        self.user: User = sandbox.server.world.add_user(name)

    @property
    def messages(self) -> list[Message]:
        """The messages of the bot in this chat, oldest first."""
        return [m for m in self._sandbox.server.world.messages(self.user) if m.from_bot]

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
            self._sandbox.server.world.say(self.user, line)
            await self._sandbox.settle()
        return self.last

    async def open(self, payload: str) -> str:
        self._sandbox.server.world.open_link(self.user, payload)
        await self._sandbox.settle()
        return self.last

    async def tap(self, label: str) -> str:
        """Tap the newest button with that label."""
        message = self.with_button(label)
        self._sandbox.server.world.tap(self.user, message.id, label)
        await self._sandbox.settle()
        return self.last

    def with_button(self, label: str) -> Message:
        """The newest message that has a button with that label."""
        return next(m for m in reversed(self.messages) if label in [b["text"] for b in m.buttons])


@pytest.fixture
def arrive(sandbox: Sandbox) -> Callable[[str], Actor]:
    """Somebody new opens a chat with the bot."""
    return lambda name: Actor(sandbox, name)


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
    await invited.say("agree", "Berlin", "yes", *TRIAGE, *PLAN)
    return invited
