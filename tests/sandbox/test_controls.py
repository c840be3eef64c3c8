"""The clock of the page, over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.sandbox.controls import ControlPanel
from bot.sandbox.lives import Course
from bot.sandbox.patients import Lived, Progress


class FakeControls:
    """Moves time when it is let."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
        self.may_go_on = asyncio.Event()
        self.may_go_on.set()
        self.lives: list[tuple[int, Course, int]] = []
        self.broken = False

    def now(self) -> datetime:
        return self.time

    async def advance(self, delta: timedelta) -> None:
        await self.may_go_on.wait()
        if self.broken:
            raise RuntimeError("the bot does not answer")
        self.time += delta

    async def live(self, chat_id: int, course: Course, weeks: int, progress: Progress) -> Lived:
        self.lives.append((chat_id, course, weeks))
        progress(3, weeks * 7)
        await self.may_go_on.wait()
        return Lived(answered=37, skipped=5)


Client = TestClient[web.Request, web.Application]


@pytest.fixture
def controls() -> FakeControls:
    return FakeControls()


@pytest.fixture
async def client(controls: FakeControls) -> AsyncIterator[Client]:
    panel = ControlPanel(controls)
    application = web.Application()
    application.add_routes(panel.routes())
    async with TestClient(TestServer(application)) as client:
        yield client
    await panel.close()


async def state(client: Client) -> dict[str, Any]:
    async with client.get("/controls") as answer:
        shown: dict[str, Any] = await answer.json()
        return shown


async def post(client: Client, name: str, body: object) -> tuple[int, dict[str, Any]]:
    async with client.post(f"/controls/{name}", json=body) as answer:
        return answer.status, await answer.json()


async def settled(client: Client) -> dict[str, Any]:
    async with asyncio.timeout(5):
        while (shown := await state(client))["busy"]:
            continue
    return shown


async def test_it_shows_the_time(client: Client) -> None:
    assert await state(client) == {
        "now": "2026-01-05T09:00:00+00:00",
        "busy": None,
        "done": None,
    }


async def test_the_clock_goes_forward(client: Client) -> None:
    assert (await post(client, "advance", {"hours": 24}))[0] == 202
    shown = await settled(client)
    assert shown["now"] == "2026-01-06T09:00:00+00:00"
    assert shown["done"] == {"what": "advance", "chat": None}


async def test_weeks_are_lived_and_their_progress_is_shown(
    client: Client, controls: FakeControls
) -> None:
    controls.may_go_on.clear()
    status, _ = await post(client, "live", {"chat": 1001, "course": "stalls"})
    assert status == 202
    await asyncio.sleep(0)
    busy = (await state(client))["busy"]
    assert busy == {"what": "live", "chat": 1001, "part": 3, "of": 42}
    controls.may_go_on.set()
    done = (await settled(client))["done"]
    assert done == {"what": "live", "chat": 1001, "answered": 37, "skipped": 5}
    assert controls.lives == [(1001, Course.STALLS, 6)]


async def test_one_thing_at_a_time_moves_the_clock(client: Client, controls: FakeControls) -> None:
    controls.may_go_on.clear()
    await post(client, "advance", {"hours": 1})
    status, refused = await post(client, "advance", {"hours": 1})
    assert (status, refused) == (409, {"error": "the clock is moving already"})
    controls.may_go_on.set()
    assert (await settled(client))["now"] == "2026-01-05T10:00:00+00:00"


async def test_a_failure_is_shown_and_does_not_stop_the_clock_for_ever(
    client: Client, controls: FakeControls
) -> None:
    controls.broken = True
    await post(client, "advance", {"hours": 1})
    assert (await settled(client))["done"]["error"] == "the bot does not answer"
    controls.broken = False
    await post(client, "advance", {"hours": 1})
    assert "error" not in (await settled(client))["done"]


@pytest.mark.parametrize(
    ("name", "body", "reason"),
    [
        ("advance", {"hours": 0}, "hours: "),
        ("advance", {"hours": -5}, "hours: "),
        ("advance", {"hours": 1e9}, "hours: "),
        ("advance", {}, "hours: "),
        ("advance", {"hours": 1, "days": 2}, "days: "),
        ("live", {"chat": 1, "course": "explodes"}, "course: "),
        ("live", {"chat": 1, "course": "stalls", "weeks": 500}, "weeks: "),
    ],
)
async def test_what_is_not_understood_is_refused(
    client: Client, name: str, body: object, reason: str
) -> None:
    status, refused = await post(client, name, body)
    assert status == 400
    assert refused["error"].startswith(reason)


async def test_a_form_of_another_page_in_the_browser_is_refused(client: Client) -> None:
    async with client.post("/controls/advance", data={"hours": "1"}) as answer:
        assert answer.status == 415
