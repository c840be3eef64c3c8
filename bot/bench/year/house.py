"""The real bot around a Telegram in memory: ledgers, intake, drain, heartbeat and delivery."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from bot.bench.year.edge import Edge
from bot.clock import MovableClock, StoppedClock
from bot.delivery import Delivery, Limits
from bot.drain import Drain
from bot.engines.local import LocalEngine
from bot.heartbeat import Heartbeat
from bot.shelf import Shelf
from bot.telegram.intake import Intake
from flows.questions import Question
from flows.sources import Sources
from storage import Ledgers, Store, open_store

BOT = "1"
TOGETHER = 100
"""Updates that Telegram gives at once."""
AT_ONCE = Limits(
    bot_per_second=1e9,
    bot_burst=1_000_000,
    chat_per_second=1e9,
    chat_burst=1_000_000,
    first_pause=0,
    longest_pause=0,
    gather=0,
)
"""Time is moved: nobody waits in real time."""


class Nobody:
    """Sees to no courtesies: buttons in memory do not spin."""

    def tapped(self, query_id: str) -> None:
        """Nothing to do."""

    def in_group(self, chat_id: int, language: str) -> None:
        """Nobody is in a group."""


@dataclass
class YearHouse:
    """The parts, wired, on a clock that is moved."""

    store: Store
    shelf: Shelf
    clock: MovableClock
    edge: Edge
    engine: LocalEngine
    delivery: Delivery
    heartbeat: Heartbeat
    intake: Intake
    taken_in: int = 0

    async def beat(self) -> None:
        """Do what is due now."""
        await self.heartbeat.beat()
        await self.settle()

    async def settle(self) -> None:
        """Return when every input is handled and every message sent."""
        await self.engine.idle()
        await self.delivery.idle()
        await self.engine.idle()

    async def take_in(self, updates: Sequence[dict[str, Any]]) -> None:
        """Hand over updates, as many at once as Telegram does, and settle."""
        for start in range(0, len(updates), TOGETHER):
            batch = updates[start : start + TOGETHER]
            await self.intake.put([self._numbered(each) for each in batch])
        await self.settle()

    def _numbered(self, update: dict[str, Any]) -> dict[str, Any]:
        self.taken_in += 1
        return {"update_id": self.taken_in, **update}

    def asked(self, chats: Iterable[int]) -> dict[int, Question]:
        """What each of these people was asked last, outside check-ins."""
        with self.store.begin() as ledgers:
            found = {chat: self._asked(ledgers, chat) for chat in chats}
        return {chat: question for chat, question in found.items() if question}

    def _asked(self, ledgers: Ledgers, chat: int) -> Question | None:
        person = ledgers.people.find(BOT, chat)
        entries = ledgers.journal.of(person.id, 1) if person else []
        events = [event for entry in entries for event in entry.events]
        asked = [event["question"] for event in events if event["event"] == "QuestionAsked"]
        return self._questions.get(asked[-1]) if asked else None

    @cached_property
    def _questions(self) -> Mapping[str, Question]:
        protocol = self.shelf.current
        forms = protocol.instruments.values()
        known = {name: q for form in forms for name, q in form.questions.items()}
        return {**known, **protocol.triage.questions}

    def next_due(self, until: datetime) -> datetime:
        """The next instant at which the heartbeat finds something."""
        with self.store.begin() as ledgers:
            ripe = ledgers.occurrences.ripe(until, 1)
        return (ripe[0].wake_at if ripe else None) or until


@asynccontextmanager
async def open_house(folder: Path, begin: datetime, seed: int) -> AsyncIterator[YearHouse]:
    """The bot on a new SQLite file in the folder; it runs inside the block."""
    store = open_store(f"sqlite:///{folder / 'year.db'}", folder)
    clock = MovableClock(StoppedClock(begin))
    shelf = Shelf(Sources.shipped(), folder / "content")
    edge = Edge(clock.now, seed)
    engine = LocalEngine(store, lambda who: drain(who), lambda: delivery.wake())
    drain = Drain(store, shelf, clock, engine, "year_bot")
    delivery = Delivery(store, engine, edge, clock, AT_ONCE)
    heartbeat = Heartbeat(store, engine, clock, delivery.wake, 1)
    intake = Intake(BOT, store, engine, clock, Nobody())
    tasks = [asyncio.create_task(work()) for work in (engine.run, delivery.run)]
    try:
        await asyncio.sleep(0)
        yield YearHouse(store, shelf, clock, edge, engine, delivery, heartbeat, intake)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        store.close()
