"""The house of one patient: Telegram over HTTP, the real bot on a SQLite file, a moved clock.

Everything is called in turn, from the outside. The bot can be killed at any transaction, started
again on the same file, and left off for days; Telegram can be away, slow, or give things twice.
"""

import asyncio
import shutil
from collections.abc import Coroutine, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager, suppress
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar
from unittest.mock import patch

from pydantic import SecretStr

from bot import shelf
from bot.app import App, assemble
from bot.clock import MovableClock, StoppedClock
from bot.delivery import Limits, delivery
from bot.engines import local
from bot.sandbox.botapi import BotApiServer, User
from bot.sandbox.house import running
from bot.settings import Settings
from bot.telegram import polling
from bot.travel import TimeMachine
from flows.protocol import load_protocol
from storage import DatabaseUnavailableError, Ledgers
from tests.answers import AFTER_KNEE_SURGERY, PLAN
from tests.journeys.conftest import Actor

T = TypeVar("T")

QUICK = Limits(
    bot_per_second=10_000,
    bot_burst=100,
    chat_per_second=10_000,
    chat_burst=100,
    first_pause=0.01,
    longest_pause=0.02,
    gather=0,
)
BREATH = 0.02  # real seconds in which the bot does what it can while something is out of order
PATIENCE = 10.0
MOST_ROUNDS = 50


@dataclass(frozen=True)
class Scene:
    """Where and when the months begin."""

    place: str
    begin: datetime


class House:
    """One patient's Telegram and bot. `app` is None while the bot is off."""

    def __init__(self, scene: Scene) -> None:
        self._folder = TemporaryDirectory()
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._left: int | None = None
        self.clock = MovableClock(StoppedClock(scene.begin))
        self.server = BotApiServer(now=self.clock.now)
        self.telegram_is_up = True
        self.app: App | None = None

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Let the bot live for as long as this takes."""
        return self._runner.run(work)

    @property
    def folder(self) -> Path:
        """The data of the bot."""
        return Path(self._folder.name)

    @property
    def user(self) -> User:
        """The patient."""
        return next(iter(self.server.world.users.values()))

    @property
    def now(self) -> datetime:
        """The moved clock."""
        return self.clock.now()

    @property
    def at_rest(self) -> bool:
        """Whether everything works, and all is said and done."""
        return self.app is not None and self._left is None and self.telegram_is_up

    @property
    def says_all(self) -> bool:
        """Whether nothing waits to be sent, and no trouble is planned for what comes."""
        with self.ledgers() as ledgers:
            unsent = {"pending", "sending", "uncertain"} & ledgers.outbox.counts().keys()
        return not unsent and not self.server.faults.planned

    @contextmanager
    def ledgers(self) -> Iterator[Ledgers]:
        """A look at the database of the running bot."""
        assert self.app
        with self.app.store.begin() as ledgers:
            yield ledgers

    # The bot

    def start(self) -> None:
        """Start the bot on what is there."""
        self.run(self._start())

    async def _start(self) -> None:
        settings = Settings(
            telegram_token=SecretStr(self.server.token),
            telegram_api_url=self.server.url,
            data_dir=self.folder,
            http_port=0,
            heartbeat_seconds=3600,
        )
        self.app = await self._stack.enter_async_context(assemble(settings, self.clock, QUICK))
        await self._stack.enter_async_context(running(self.app))

    def kill(self, after: int) -> None:
        """Let the bot die after so many more transactions: nothing that follows is kept.

        What it sends meanwhile may be sent without being marked, as when a process is killed.
        """
        assert self.app
        self._left = after
        begin = self.app.store.begin

        @contextmanager
        def dying() -> Iterator[Ledgers]:
            if not self._left:
                raise DatabaseUnavailableError("killed")
            self._left -= 1
            with begin() as ledgers:
                yield ledgers

        self.app.store.begin = dying  # type: ignore[method-assign]

    def bury(self) -> None:
        """The end of a bot that was killed: nothing of it runs any more."""
        self.run(self._end())
        self.app, self._left = None, None

    async def _end(self) -> None:
        await self._stack.aclose()

    # Time

    def settle(self) -> None:
        """Let the bot do everything that can be done now."""
        if self.app is None:
            self.run(asyncio.sleep(0))
        elif self._left is not None:
            self.run(self._last_breath())
            self.bury()
        else:
            self.run(self._settle())

    async def _last_breath(self) -> None:
        with suppress(TimeoutError, DatabaseUnavailableError):
            async with asyncio.timeout(5 * BREATH):
                await self._settle()

    async def _settle(self) -> None:
        assert self.app
        if not self.telegram_is_up:
            await asyncio.sleep(BREATH)
            await self.app.settle()
            return
        for _ in range(MOST_ROUNDS):
            await self._taken_in()
            await self.app.settle()
            if not self._is_waiting():
                return
            await asyncio.sleep(0.001)
        raise TimeoutError(f"still busy after {MOST_ROUNDS} rounds")

    async def _taken_in(self) -> None:
        updates = self.server.world.updates
        async with asyncio.timeout(PATIENCE):
            while updates.pending or updates._repeats:
                await self.server.world.changed.wait(0.002)

    def _is_waiting(self) -> bool:
        with self.ledgers() as ledgers:
            waits = ledgers.inbox.people_waiting() or ledgers.outbox.people_waiting(self.now)
        return bool(waits or self.server.world.updates.pending)

    def pass_time(self, by: timedelta) -> None:
        """Go forward, from one due instant to the next while the bot runs."""
        if self.app is None or self._left is not None:
            self.clock.move(by)
            self.settle()
        else:
            self.run(self.time.advance(by))

    @property
    def time(self) -> TimeMachine:
        """The moved time, as the bot lives it."""
        assert self.app
        return TimeMachine(self.app.store, self.clock, self._settle)

    # Telegram

    def telegram_goes(self) -> None:
        """Telegram cannot be reached any more."""
        self.run(self.server.stop())
        self.telegram_is_up = False

    def telegram_comes(self) -> None:
        """Telegram can be reached again, and has lost nothing."""
        self.run(self.server.start())
        self.telegram_is_up = True

    def stop(self) -> None:
        """The end; the data are kept as long as this object."""
        self.run(self._end())
        if self.telegram_is_up:
            self.run(self.server.stop())
        self._runner.close()


@contextmanager
def hurried() -> Iterator[None]:
    """Nobody waits in real time for the next try or a graceful end; content is parsed once."""
    with ExitStack() as stack:
        stack.enter_context(patch.object(shelf, "load_protocol", cache(load_protocol)))
        for pause in ("FIRST_PAUSE", "LONGEST_PAUSE"):
            stack.enter_context(patch.object(polling, pause, BREATH))
        for part in (delivery, local):
            stack.enter_context(patch.object(part, "GRACE", 0))
        yield


def open_house(scene: Scene) -> House:
    """A patient with a plan, whose first check-in is still to come; the bot runs."""
    house = House(scene)
    begun = _begun(scene)
    shutil.copytree(begun.folder, house.folder, dirs_exist_ok=True)
    house.server.world = deepcopy(begun.server.world, {id(begun.clock): house.clock})
    house.run(house.server.start())
    house.start()
    house.settle()
    return house


@cache
def _begun(scene: Scene) -> House:
    """The house of somebody who has just come to their plan, closed; made once a scene."""
    house = House(scene)
    house.run(house.server.start())
    house.start()
    assert house.app
    house.run(_begin(Actor(house.server, house.app, "Anna"), scene.place))
    house.stop()
    house.server.world.calls.clear()
    house.server.world.updates._poll = None
    return house


async def _begin(anna: Actor, place: str) -> None:
    await anna.say("/start", "agree", place, "yes")
    await anna.answer(AFTER_KNEE_SURGERY)
    await anna.answer(PLAN)
