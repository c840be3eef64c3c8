"""kill -9 of the real process in the middle of a check-in: no answer is lost."""

import asyncio
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import assemble
from bot.clock import SystemClock
from bot.sandbox.botapi import BotApiServer, Message, User
from bot.sandbox.house import UNHURRIED, running
from bot.settings import Settings
from storage import open_store
from tests.answers import AFTER_KNEE_SURGERY, PLAN
from tests.journeys.conftest import Actor

PATIENCE = 30.0  # seconds for a process to start and answer
TAPS = (
    ("How stiff", "6"),
    ("Any flare-up", "No"),
    ("did you sleep", "5"),
    ("could you do this", "3"),
    ("home exercises?", "Some"),
)
TAKEN_IN = ("Any flare-up", "could you do this")
"""After these taps the process is killed once Telegram was told; after the others, at once."""


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    server = BotApiServer(now=SystemClock().now)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def settings(tmp_path: Path, server: BotApiServer) -> Settings:
    return Settings(
        telegram_token=SecretStr(server.token),
        telegram_api_url=server.url,
        data_dir=tmp_path,
        http_port=0,
    )


@pytest.fixture
async def anna(server: BotApiServer, settings: Settings) -> User:
    """A patient with a plan, made in this process, which then ends."""
    async with assemble(settings, SystemClock(), UNHURRIED) as app, running(app):
        patient = Actor(server, app, "Anna")
        await patient.say("/start", "agree", "Berlin", "yes")
        await patient.answer(AFTER_KNEE_SURGERY)
        await patient.answer(PLAN)
    return patient.user


@asynccontextmanager
async def bot_process(settings: Settings) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as an operator runs it; killed without warning at the end of the block."""
    environment = {
        **os.environ,
        "REGAIN_TELEGRAM_TOKEN": settings.token,
        "REGAIN_TELEGRAM_API_URL": settings.telegram_api_url,
        "REGAIN_DATA_DIR": str(settings.data_dir),
        "REGAIN_HTTP_PORT": "0",
        "REGAIN_LOG_LEVEL": "WARNING",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env=environment, stdout=asyncio.subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        await process.wait()


async def test_answers_outlive_a_process_that_is_killed_after_each_of_them(server, settings, anna):
    world = server.world
    world.say(anna, "/checkin")
    for words, label in TAPS:
        async with bot_process(settings):
            message = await world.wait_for(anna, shows(words), seconds=PATIENCE)
            world.tap(anna, message.id, label)
            if words in TAKEN_IN:
                await world.wait_until(lambda: not world.updates.pending, seconds=PATIENCE)
    world.say(anna, "walked to the shop")
    async with bot_process(settings):
        await world.wait_for(anna, shows("Saved"), seconds=PATIENCE)
    assert recorded(settings) == {
        **{"stiffness": 6.0, "flare": "no", "sleep": 5.0, "task": 3.0, "programme": "some"},
        "note": "walked to the shop",
    }
    assert sum(asked_again(server).values()) <= repeats(settings)


def shows(words: str) -> Callable[[Message], bool]:
    """A message that says so."""
    return lambda message: words in message.text


def recorded(settings: Settings) -> dict[str, float | str | None]:
    store = open_store(settings.database, settings.data_dir)
    with store.begin() as ledgers:
        rows = ledgers.answers.since(1, date.min)
    store.close()
    return {row.question: row.text if row.number is None else row.number for row in rows}


def repeats(settings: Settings) -> int:
    store = open_store(settings.database, settings.data_dir)
    with store.begin() as ledgers:
        count = ledgers.outbox.repeats()
    store.close()
    return count


def asked_again(server: BotApiServer) -> Counter[str]:
    """Messages with buttons that Telegram was given more than once, by what they said."""
    said = Counter(
        call.parameters["text"]
        for call in server.world.calls
        if call.method in ("sendMessage", "editMessageText")
        and call.status == 200
        and "stiff" in call.parameters.get("text", "")
    )
    return Counter({text: count - 1 for text, count in said.items() if count > 1})
