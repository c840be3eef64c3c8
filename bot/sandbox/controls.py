"""The page's clock under `/controls`, in JSON: what time it is, and how it is moved.

    GET  /controls           {"now": instant, "busy": doing or null, "done": outcome or null}
    POST /controls/advance   {"hours": number}: the clock goes forward
    POST /controls/live      {"chat": id, "course": "improves"|"stalls"|"worsens", "weeks": number}

A POST answers 202 with the same object at once; the work goes on, and GET tells how far it is.
`doing` is {"what", "chat", "part", "of"}, the last two in days; `outcome` is {"what", "chat",
"answered", "skipped"} in check-ins, or {"what", "error"}. Errors are {"error": sentence}: 400 for
a request that is not understood, 409 while something is under way.
"""

import asyncio
import json
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.sandbox.lives import Course
from bot.sandbox.patients import Lived, Progress

M = TypeVar("M", bound=BaseModel)


class Controls(Protocol):
    """Moves the sandbox's time, and people through it."""

    def now(self) -> datetime:
        """The sandbox's instant."""

    async def advance(self, delta: timedelta) -> None:
        """Go forward by so much, from one due instant to the next; return when all is settled."""

    async def live(self, chat_id: int, course: Course, weeks: int, progress: Progress) -> Lived:
        """Live these weeks as the patient in that chat."""


class Advance(BaseModel):
    """How far to go."""

    model_config = ConfigDict(extra="forbid")
    hours: float = Field(gt=0, le=24 * 366)


class Live(BaseModel):
    """Whose life, how it goes, and for how long."""

    model_config = ConfigDict(extra="forbid")
    chat: int
    course: Course
    weeks: int = Field(default=6, ge=1, le=52)


@dataclass(frozen=True)
class Doing:
    """What is under way, and how many of its days are over."""

    what: str
    chat: int | None = None
    part: int = 0
    of: int = 0


class ControlPanel:
    """The handlers. One thing at a time moves the clock."""

    def __init__(self, controls: Controls) -> None:
        self._controls = controls
        self._task: asyncio.Task[Lived | None] | None = None
        self._doing: Doing | None = None
        self._done: dict[str, Any] | None = None

    def routes(self) -> list[web.AbstractRouteDef]:
        """What is to be added to the server's routes."""
        return [
            web.get("/controls", self._state),
            web.post("/controls/advance", self._advance),
            web.post("/controls/live", self._live),
        ]

    async def close(self) -> None:
        """Stop what is under way."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _state(self, _: web.Request) -> web.Response:
        return self._shown()

    async def _advance(self, request: web.Request) -> web.Response:
        wanted = await _read(request, Advance)
        return self._begin(Doing("advance"), self._moved(timedelta(hours=wanted.hours)))

    async def _live(self, request: web.Request) -> web.Response:
        wanted = await _read(request, Live)
        life = self._controls.live(wanted.chat, wanted.course, wanted.weeks, self._progress)
        return self._begin(Doing("live", wanted.chat, of=wanted.weeks * 7), life)

    async def _moved(self, delta: timedelta) -> None:
        await self._controls.advance(delta)

    def _begin(self, doing: Doing, work: Coroutine[Any, Any, Lived | None]) -> web.Response:
        if self._doing is not None:
            work.close()
            return _refused(409, "the clock is moving already")
        self._doing, self._done = doing, None
        self._task = asyncio.create_task(work)
        self._task.add_done_callback(self._finish)
        return self._shown(202)

    def _progress(self, part: int, of: int) -> None:
        if self._doing is not None:
            self._doing = replace(self._doing, part=part, of=of)

    def _finish(self, task: asyncio.Task[Lived | None]) -> None:
        if task.cancelled() or self._doing is None:
            return
        what = {"what": self._doing.what, "chat": self._doing.chat}
        failure = task.exception()
        if failure is not None:
            self._done = {**what, "error": str(failure) or type(failure).__name__}
        else:
            lived = task.result()
            self._done = {**what, **(asdict(lived) if lived else {})}
        self._doing = None

    def _shown(self, status: int = 200) -> web.Response:
        state = {
            "now": self._controls.now().isoformat(),
            "busy": asdict(self._doing) if self._doing else None,
            "done": self._done,
        }
        return web.json_response(state, status=status)


async def _read(request: web.Request, model: type[M]) -> M:
    """The body. Other pages in the same browser can send forms here, but no JSON."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="application/json is needed")
    try:
        return model.model_validate_json(await request.read())
    except ValidationError as error:
        first = error.errors()[0]
        reason = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        body = json.dumps({"error": reason})
        raise web.HTTPBadRequest(text=body, content_type="application/json") from error


def _refused(status: int, reason: str) -> web.Response:
    return web.json_response({"error": reason}, status=status)
