"""The page's own API under `/sandbox/`, in JSON. It must be reachable from this machine only.

    GET  chats                  {"revision", "chats": [chat, ...]}
    GET  messages?chat=ID       {"revision", "chat", "messages", "answers"}: what changed after
         &since=REVISION        `since`, deleted messages too; with `wait` it is answered when the
         &wait=SECONDS          first change comes, or after that time with nothing
    POST user                   {"first_name", "last_name"?, "username"?, "language_code"?}: a chat
    POST say                    {"user", "text", "chat"?}; commands and reply keyboards as well
    POST link                   {"user", "payload"}: Start in a deep link
    POST tap                    {"user", "message_id", "button"}: number, label or callback data;
                                gives {"query_id"}, the answer comes in `answers` of messages
    POST press                  {"user", "message_id", "data"}: the same by callback data alone,
                                also of a button that an edit has just replaced
    POST edit                   {"user", "message_id", "text"}
    POST photo, document        {"user", "content": base64, "name"?, "caption"?}
    POST sticker, voice         {"user", "emoji"?} and {"user", "seconds"?}
    POST location               {"user", "latitude", "longitude"}
    POST block, unblock         {"user"}
    GET  faults                 the planned trouble: a list of objects with the fields of `Fault`
    PUT  faults                 replaces it
    GET  file/FILE_ID           the content of a file

A chat is what `view.shown_chat` makes, a message what `view.shown` makes. Errors are
{"error": sentence}: 400 for a request that is not understood, 404 for what does not exist, 409
for what a person in that place cannot do.
"""

from contextlib import suppress
from dataclasses import asdict

from aiohttp import web
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from .actions import ACTIONS
from .errors import ApiError
from .faults import Fault, Faults
from .files import StoredFile
from .people import Chat
from .view import shown, shown_answer, shown_chat
from .world import ImpossibleError, World

_FAULTS = TypeAdapter(list[Fault])


class Changes(BaseModel):
    """Which changes are asked for."""

    chat: int
    since: int = 0
    wait: float = Field(default=0.0, ge=0.0, le=60.0)


def application(world: World, faults: Faults) -> web.Application:
    """The routes, to be mounted under `/sandbox/`."""
    page = PageApi(world, faults)
    application = web.Application()
    application.add_routes(
        [
            web.get("/chats", page.chats),
            web.get("/messages", page.messages),
            web.get("/faults", page.faults),
            web.put("/faults", page.plan_faults),
            web.get("/file/{file_id}", page.file),
            web.post("/{action}", page.act),
        ]
    )
    return application


class PageApi:
    """The handlers, for one world."""

    def __init__(self, world: World, faults: Faults) -> None:
        self._world = world
        self._faults = faults

    async def chats(self, _: web.Request) -> web.Response:
        """All chats."""
        chats = [shown_chat(self._world, chat) for chat in self._world.chats.values()]
        return web.json_response({"revision": self._world.revision, "chats": chats})

    async def messages(self, request: web.Request) -> web.Response:
        """What changed in a chat since a revision."""
        try:
            wanted = Changes.model_validate(dict(request.query))
        except ValidationError as error:
            return _refused(400, _first(error))
        chat = self._world.chats.get(wanted.chat)
        if chat is None:
            return _refused(404, "there is no such chat")
        with suppress(TimeoutError):
            await self._world.wait_until(lambda: self._world.revision > wanted.since, wanted.wait)
        return web.json_response(self._changes(chat, wanted.since))

    def _changes(self, chat: Chat, since: int) -> dict[str, object]:
        messages = [shown(m) for m in self._world.history(chat) if m.revision > since]
        answers = [
            shown_answer(tap)
            for tap in self._world.taps.values()
            if tap.message.chat.id == chat.id and (tap.answered_in or 0) > since
        ]
        return {
            "revision": self._world.revision,
            "chat": shown_chat(self._world, chat),
            "messages": messages,
            "answers": answers,
        }

    async def act(self, request: web.Request) -> web.Response:
        """Something a person does."""
        action = ACTIONS.get(request.match_info["action"])
        if action is None:
            return _refused(404, "there is no such action")
        try:
            wanted = action.model.model_validate_json(await _json(request))
            return web.json_response(action.run(self._world, wanted))
        except ValidationError as error:
            return _refused(400, _first(error))
        except (ImpossibleError, ApiError) as error:
            return _refused(409, str(error))

    async def faults(self, _: web.Request) -> web.Response:
        """The planned trouble."""
        return web.json_response([asdict(fault) for fault in self._faults.planned])

    async def plan_faults(self, request: web.Request) -> web.Response:
        """Other trouble instead."""
        try:
            self._faults.planned = _FAULTS.validate_json(await _json(request))
        except ValidationError as error:
            return _refused(400, _first(error))
        return await self.faults(request)

    async def file(self, request: web.Request) -> web.Response:
        """The content of a file."""
        file = self._world.files.get(request.match_info["file_id"])
        if file is None:
            return _refused(404, "there is no such file")
        return web.Response(body=file.content, headers=_download_headers(file))


async def _json(request: web.Request) -> bytes:
    """The body. Other pages in the same browser can send forms here, but no JSON."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="application/json is needed")
    return await request.read()


def _refused(status: int, reason: str) -> web.Response:
    return web.json_response({"error": reason}, status=status)


def _first(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"


def _download_headers(file: StoredFile) -> dict[str, str]:
    """Only pictures are shown in the browser; a document that is a web page must not run."""
    if file.kind == "photo":
        return {"Content-Type": "image/jpeg", "X-Content-Type-Options": "nosniff"}
    return {"Content-Type": "application/octet-stream", "Content-Disposition": "attachment"}
