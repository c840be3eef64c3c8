"""Serving many: each by one at a time, a bounded number at once, nobody forgotten."""

import asyncio
from collections import Counter

import pytest

from bot.engines.turns import Turns
from tests.bot.helpers import until


class Desk:
    """Serves when told to, and remembers who was served and how many at once."""

    def __init__(self, slots: int) -> None:
        self.turns = Turns(self.serve, slots)
        self.gate = asyncio.Event()
        self.begun: list[int] = []
        self.done: Counter[int] = Counter()
        self.present: Counter[int] = Counter()
        self.failing = 0

    async def serve(self, key: int) -> None:
        self.begun.append(key)
        self.present[key] += 1
        assert self.present[key] == 1, "two at once for one key"
        try:
            await self.gate.wait()
            if self.failing:
                self.failing -= 1
                raise ConnectionError("no luck")
            self.done[key] += 1
        finally:
            self.present[key] -= 1


async def test_a_bounded_number_is_served_at_once_in_the_order_asked() -> None:
    desk = Desk(slots=2)
    desk.turns.ask([3, 1, 2])
    await asyncio.sleep(0)
    assert desk.begun == [3, 1]

    desk.gate.set()
    await desk.turns.idle()
    assert desk.begun == [3, 1, 2]


async def test_a_busy_one_takes_one_slot_and_is_served_once_more() -> None:
    desk = Desk(slots=2)
    desk.turns.ask([1])
    await asyncio.sleep(0)
    for _ in range(5):
        desk.turns.ask([1])
    desk.turns.ask([2])
    await asyncio.sleep(0)
    assert desk.begun == [1, 2]

    desk.gate.set()
    await desk.turns.idle()
    assert desk.done == {1: 2, 2: 1}


async def test_who_is_asked_for_first_goes_before_those_who_wait() -> None:
    desk = Desk(slots=1)
    desk.turns.ask([1, 2, 3])
    desk.turns.ask([4, 3], first=True)
    desk.gate.set()
    await desk.turns.idle()

    assert desk.begun == [1, 4, 3, 2]


async def test_a_failure_is_logged_and_served_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.engines.turns.FIRST_PAUSE", 0.01)
    desk = Desk(slots=1)
    desk.failing = 2
    desk.gate.set()
    desk.turns.ask([1, 2])
    await until(lambda: desk.done == {1: 1, 2: 1})

    assert caplog.text.count("ConnectionError: no luck") == 2


async def test_a_pause_after_a_failure_keeps_nobody_else_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.engines.turns.FIRST_PAUSE", 60)
    desk = Desk(slots=1)
    desk.failing = 1
    desk.gate.set()
    desk.turns.ask([1, 2])
    await desk.turns.idle()

    assert desk.done == {2: 1}


async def test_stopping_lets_the_present_ones_finish() -> None:
    desk = Desk(slots=1)
    desk.turns.ask([1, 2])
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(0.01, desk.gate.set)
    await desk.turns.stop(grace=5)

    assert desk.done == {1: 1}
    assert desk.begun == [1]


async def test_stopping_does_not_wait_for_ever() -> None:
    desk = Desk(slots=1)
    desk.turns.ask([1])
    await asyncio.sleep(0)
    await desk.turns.stop(grace=0.01)

    assert desk.present == {1: 0}
    assert desk.done == {}
