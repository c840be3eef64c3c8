"""The HTTP side: a Bot API server for one bot, on the local machine.

    server = BotApiServer(token="42:sandbox", now=clock.now)
    url = await server.start()           # the bot's REGAIN_TELEGRAM_API_URL
    anna = server.world.add_user("Anna")
    server.world.say(anna, "/start")
    await server.world.wait_for(anna, lambda message: "Welcome" in message.text)
    await server.stop()

The world outlives `stop`, so a server that starts again plays on where it was: an outage.
"""

import asyncio
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from inspect import isawaitable

from aiohttp import web

from . import faults, incoming, page_api
from .errors import ApiError, not_found, not_played, unauthorized
from .faults import ConnectionCutError, Faults
from .incoming import Incoming
from .limits import Limits
from .methods import METHODS
from .people import User
from .validation import read_request
from .wire import Json
from .world import Call, World

DEFAULT_TOKEN = "42:sandbox"  # noqa: S105 - opens nothing but the sandbox
CUT_AFTER_SECONDS = 0.01
"""Requests that are under way when the server stops are cut: zero would wait for them."""
NO_ANSWER = 0
"""The status of a call whose client was cut off or had gone."""
_ID = re.compile(r"-?[0-9]{1,16}")
_TOKEN = re.compile(r"(\d{1,16}):[\w-]+")


class BotApiServer:
    """A local Telegram for one bot.

    Attributes:
        world: what people do and see.
        faults: planned trouble.
        limits: flood limits; None, as at first, for none.
    """

    def __init__(
        self,
        token: str = DEFAULT_TOKEN,
        *,
        now: Callable[[], datetime],
        name: str = "Regain",
        username: str = "regain_sandbox_bot",
        extra_routes: Sequence[web.AbstractRouteDef] = (),
    ) -> None:
        """Prepares a server; `extra_routes` is the place for a page and its clock.

        Raises:
            ValueError: the token is not of Telegram's form, `<number>:<letters>`.
        """
        match = _TOKEN.fullmatch(token)
        if match is None:
            raise ValueError("a bot token looks like 42:letters")
        self.token = token
        self.world = World(User(int(match[1]), name, username=username, is_bot=True), now)
        self.faults = Faults()
        self.limits: Limits | None = None
        self.host, self.port = "127.0.0.1", 0
        self._extra_routes = extra_routes
        self._runner: web.AppRunner | None = None
        self._delivery: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Where it listens, without a slash at the end."""
        return f"http://{self.host}:{self.port}"

    async def start(self, host: str | None = None, port: int | None = None) -> str:
        """Listens, and returns the address; again on the same port after a stop."""
        self.host = host or self.host
        runner = web.AppRunner(
            self.application(),
            handler_cancellation=True,
            shutdown_timeout=CUT_AFTER_SECONDS,
            access_log=None,
        )
        await runner.setup()
        await web.TCPSite(runner, self.host, self.port if port is None else port).start()
        self.port = runner.addresses[0][1]
        self._runner = runner
        self._delivery = asyncio.create_task(self.world.webhook.run())
        return self.url

    async def stop(self) -> None:
        """Stops listening and cuts every connection; the world stays as it is."""
        if self._delivery is not None:
            self._delivery.cancel()
            with suppress(asyncio.CancelledError):
                await self._delivery
        if self._runner is not None:
            await self._runner.cleanup()
        self._delivery = self._runner = None

    def application(self) -> web.Application:
        """The routes: the Bot API, the page's API, and what the owner added."""
        application = web.Application(client_max_size=incoming.MAX_REQUEST_BYTES)
        application.router.add_route("*", "/bot{token}/{method}", self._call)
        application.router.add_get("/file/bot{token}/{path:.+}", self._download)
        application.add_routes(self._extra_routes)
        application.add_subapp("/sandbox/", page_api.application(self.world, self.faults))
        return application

    async def _call(self, request: web.Request) -> web.StreamResponse:
        """One Bot API request, from token to answer."""
        name = request.match_info["method"]
        asked = Incoming()
        status, answer = NO_ANSWER, Json()
        try:
            self._check_token(request.match_info["token"])
            asked = await incoming.read(request)
            result = await self._perform(name, asked)
            status, answer = 200, {"ok": True, "result": result}
        except ApiError as error:
            status, answer = error.status, error.envelope()
        except ConnectionCutError:
            _cut(request)
        finally:
            self.world.record(Call(name, asked.parameters, status, answer, self.world.now()))
        return web.json_response(answer, status=status or 500)  # nobody reads it when cut

    async def _perform(self, name: str, asked: Incoming) -> object:
        """The result of a method, with the planned trouble before and after it."""
        played = METHODS.get(name.lower())
        if played is None:
            raise not_played(f"the method {name}")
        method = played.model.api_name()
        chat_id = _chat_id(asked.parameters.get("chat_id"))
        fault = self.faults.take(method, chat_id)
        await faults.before(fault, self.world.updates)
        request = read_request(played.model, asked.parameters, asked.files)
        asked.parameters = request.model_dump(exclude_none=True)  # as understood, for the record
        if self.limits and played.sends and chat_id is not None:
            self.limits.count(chat_id, self.world.now())
        result = played.handle(self.world, request)
        result = await result if isawaitable(result) else result
        await faults.after(fault)
        return result

    async def _download(self, request: web.Request) -> web.Response:
        """The content of a file, at the path that getFile told."""
        try:
            self._check_token(request.match_info["token"])
        except ApiError as error:
            return web.json_response(error.envelope(), status=error.status)
        file = self.world.files.at(request.match_info["path"])
        if file is None:
            return web.json_response(not_found().envelope(), status=404)
        return web.Response(body=file.content)

    def _check_token(self, token: str) -> None:
        if not _TOKEN.fullmatch(token):
            raise not_found()
        if token != self.token:
            raise unauthorized()


def _chat_id(value: object) -> int | None:
    """The chat of a request that has not been checked yet."""
    return int(str(value)) if _ID.fullmatch(str(value)) else None


def _cut(request: web.Request) -> None:
    """Ends the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
