"""The whole journey in the terminal, as a transcript that is kept and read by people.

`make golden` writes it anew after a change that is meant; the difference belongs in the review.
The episode is written to the ledgers as JSON and read back between every two messages.
"""

import os
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from bot.clock import MovableClock, StoppedClock
from bot.shelf import Shelf
from bot.terminal import Terminal
from flows.sources import Sources
from flows.wording import load_wording
from storage import open_store
from tests.answers import AFTER_KNEE_SURGERY, PLAN, asked_in

GOLDEN = Path(__file__).parent / "golden" / "six_weeks_that_stall.txt"
ANSWERS = {**AFTER_KNEE_SURGERY, **PLAN}
FULL_DAYS = 2
DAYS = 42


@pytest.fixture
async def terminal(tmp_path: Path) -> AsyncIterator[Terminal]:
    store = open_store(f"sqlite:///{tmp_path / 'chat.db'}", tmp_path)
    clock = MovableClock(StoppedClock(datetime(2027, 1, 4, 8, 0, tzinfo=UTC)))
    yield Terminal(store, Shelf(Sources.shipped(), tmp_path / "content"), clock, "en")
    store.close()


async def test_the_journey_reads_as_it_always_did(terminal):
    transcript = "\n\n".join([part async for part in _journey(terminal)]) + "\n"
    if os.environ.get("REGAIN_WRITE_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(transcript, encoding="utf-8")
    assert transcript == GOLDEN.read_text(encoding="utf-8")


async def _journey(terminal: Terminal) -> AsyncIterator[str]:
    said: list[str] = []
    for line in ("/start", "agree", "Berlin", "yes"):
        said = await _exchange(terminal, line)
        for part in said:
            yield part
    wording = load_wording(*Sources.shipped().locales)
    while question := asked_in(said[-1], wording, ANSWERS):
        said = await _exchange(terminal, ANSWERS[question])
        for part in said:
            yield part
    chance = Random(7)
    for day in range(1, DAYS + 1):
        said = await _day(terminal, chance)
        for part in said if day <= FULL_DAYS else _news(day, said):
            yield part
    for line in ("/progress", "/pause 7", "/whosees", "/stop", "yes"):
        for said in await _exchange(terminal, line):
            yield said


async def _exchange(terminal: Terminal, line: str) -> list[str]:
    return [f"> {line}", *await terminal.enter(line)]


async def _day(terminal: Terminal, chance: Random) -> list[str]:
    """A day of somebody on whom nothing changes but the noise."""

    def around(middle: int) -> str:
        return str(min(10, max(0, middle + chance.choice((-1, 0, 0, 1)))))

    said = await _exchange(terminal, "/skip 1d")
    for line in (around(5), "no", around(5), around(4), "all", "skip"):
        said += await _exchange(terminal, line)
    return said


def _news(day: int, said: Iterable[str]) -> list[str]:
    """Of a day like any other, only what is more than the check-in itself."""
    known = ("> ", "[", "Time for your check-in", "Morning stiffness:", "Saved.")
    news = [part for part in said if not part.startswith(known)]
    return [f"(day {day}: checked in as before)", *news]
