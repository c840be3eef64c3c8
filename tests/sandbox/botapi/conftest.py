"""A server on a free port, the people of its world, and the two clients that read its answers."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot as AiogramBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientSession, FormData
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.sandbox.botapi import BotApiServer, User, World


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def move(self, **distance: float) -> None:
        self.time += timedelta(**distance)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[BotApiServer]:
    server = BotApiServer(now=clock.now)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def world(server: BotApiServer) -> World:
    return server.world


@pytest.fixture
def anna(world: World) -> User:
    """A person who has written to the bot; the bot has confirmed that update."""
    anna = world.add_user("Anna", language_code="de")
    world.say(anna, "/start")
    world.updates.drop()
    return anna


def plain_http() -> HTTPXRequest:
    """Reading the machine's certificates for each test would take longer than the test."""
    return HTTPXRequest(httpx_kwargs={"verify": False})


@pytest.fixture
async def ptb(server: BotApiServer) -> AsyncIterator[Bot]:
    bot = Bot(
        server.token,
        base_url=f"{server.url}/bot",
        base_file_url=f"{server.url}/file/bot",
        request=plain_http(),
        get_updates_request=plain_http(),
    )
    async with bot:
        yield bot


@pytest.fixture
async def aiogram(server: BotApiServer) -> AsyncIterator[AiogramBot]:
    api = TelegramAPIServer.from_base(server.url)
    async with AiogramBot(server.token, session=AiohttpSession(api=api)) as bot:
        yield bot


class Raw:
    """A client without manners: sends anything, and gives the answer whatever it is."""

    def __init__(self, session: ClientSession, url: str) -> None:
        self._session = session
        self._url = url

    async def __call__(self, method: str, **parameters: object) -> dict[str, Any]:
        """Posts parameters as JSON."""
        return await self._post(method, json=parameters)

    async def upload(
        self, method: str, files: dict[str, bytes], **parameters: object
    ) -> dict[str, Any]:
        """Posts parameters and files as multipart."""
        form = FormData({name: str(value) for name, value in parameters.items()})
        for name, content in files.items():
            form.add_field(name, content, filename=f"{name}.bin")
        return await self._post(method, data=form)

    async def _post(self, method: str, **body: Any) -> dict[str, Any]:
        async with self._session.post(f"{self._url}/{method}", **body) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer


@pytest.fixture
async def raw(server: BotApiServer) -> AsyncIterator[Raw]:
    async with ClientSession() as session:
        yield Raw(session, f"{server.url}/bot{server.token}")
