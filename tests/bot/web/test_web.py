"""Health and metrics over HTTP."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from bot.clock import MovableClock
from bot.web.app import web_app
from bot.web.health import Health, Part, Pulse
from bot.web.metrics import Metric, Sample, exposition
from storage import DatabaseUnavailableError, Store

Get = Callable[[str], Awaitable[ClientResponse]]


class Ages:
    """How long ago things happened, as the test says."""

    telegram: float | None = 1.0
    heartbeat: float | None = 1.0


@pytest.fixture
def ages() -> Ages:
    return Ages()


@pytest.fixture
async def get(sqlite_store: Store, ages: Ages) -> AsyncIterator[Get]:
    pulses = {
        "telegram": Pulse(lambda: ages.telegram, patience=60),
        "heartbeat": Pulse(lambda: ages.heartbeat, patience=90),
    }
    app = web_app(sqlite_store, Health(sqlite_store, pulses))
    async with TestClient(TestServer(app)) as client:
        yield client.get


async def test_healthy_when_everything_moves(get: Get) -> None:
    answer = await get("/health")

    assert answer.status == 200
    assert await answer.json() == {
        "ok": True,
        "parts": {
            "database": {"ok": True, "says": ""},
            "telegram": {"ok": True, "says": "1 s ago"},
            "heartbeat": {"ok": True, "says": "1 s ago"},
        },
    }


@pytest.mark.parametrize("part", ["telegram", "heartbeat"])
@pytest.mark.parametrize(("ago", "says"), [(None, "not yet"), (91.4, "91 s ago")])
async def test_not_healthy_when_a_pulse_is_missing(
    get: Get, ages: Ages, part: str, ago: float | None, says: str
) -> None:
    setattr(ages, part, ago)
    answer = await get("/health")

    assert answer.status == 503
    assert (await answer.json())["parts"][part] == {"ok": False, "says": says}


async def test_not_healthy_when_the_database_is_away(
    sqlite_store: Store, get: Get, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_store, "ping", gone)
    answer = await get("/health")

    assert answer.status == 503
    assert (await answer.json())["parts"]["database"] == {"ok": False, "says": "gone"}


async def test_not_healthy_when_the_database_does_not_answer_in_time(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.web.health.PATIENCE", 0.01)
    monkeypatch.setattr(sqlite_store, "ping", lambda: time.sleep(0.1))

    parts = await Health(sqlite_store, {}).parts()

    assert parts == {"database": Part(False, "no answer in 0.01 s")}


def gone() -> None:
    raise DatabaseUnavailableError("gone")


async def test_metrics_count_the_ledgers(
    get: Get, sqlite_store: Store, clock: MovableClock
) -> None:
    with sqlite_store.begin() as ledgers:
        anna = ledgers.people.at_chat("42", 7, clock.now()).id
        ledgers.inbox.put(anna, "telegram:42", "1", {"text": "secret"}, clock.now())
        ledgers.outbox.add(anna, "k", {}, clock.now())
        ledgers.outbox.add(anna, "l", {}, clock.now())
    answer = await get("/metrics")
    said = await answer.text()

    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    assert 'regain_outbox_messages{state="pending"} 2\n' in said
    assert "# TYPE regain_outbox_repeats_total counter\nregain_outbox_repeats_total 0\n" in said
    assert "\nregain_inbox_people_waiting 1\n" in said
    assert "secret" not in said


def test_large_counts_are_written_in_full() -> None:
    metric = Metric("m", "Many.", "counter", (Sample(12_345_678),))

    assert exposition([metric]) == "# HELP m Many.\n# TYPE m counter\nm 12345678\n"
