"""The heartbeat: one interval job that looks for what is due."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.engines.port import Engine
from bot.engines.posting import Post, posting
from storage import Occurrence, Store

AT_ONCE = 500  # occurrences a transaction


class Heartbeat:
    """Puts what is due into inboxes, and wakes whoever was left waiting.

    `after` is called on the event loop after each beat: there may be something to deliver.
    """

    def __init__(
        self, store: Store, engine: Engine, clock: Clock, after: Callable[[], None], seconds: float
    ) -> None:
        self._store = store
        self._engine = engine
        self._clock = clock
        self._after = after
        self._seconds = seconds
        self._last: float | None = None

    @property
    def seconds_ago(self) -> float | None:
        """How long ago the last beat was done; None before the first."""
        return None if self._last is None else time.monotonic() - self._last

    async def run(self) -> None:
        """Beat now and every so many seconds, until cancelled. A beat that fails is logged."""
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_job(
            self.beat,
            "interval",
            seconds=self._seconds,
            next_run_time=datetime.now(UTC),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        scheduler.start()
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            scheduler.shutdown(wait=False)

    async def beat(self) -> None:
        """Look once; everyone concerned is woken when it returns."""
        while await asyncio.to_thread(self._put_ripe) == AT_ONCE:
            pass
        self._engine.nudge(await asyncio.to_thread(self._left_waiting))
        self._after()
        self._last = time.monotonic()

    def _put_ripe(self) -> int:
        """Put what is due, at most `AT_ONCE`; how many."""
        with posting(self._store, self._engine) as post:
            ripe = post.ledgers.occurrences.ripe(self._clock.now(), AT_ONCE)
            for occurrence in ripe:
                self._put(post, occurrence)
        return len(ripe)

    def _put(self, post: Post, due: Occurrence) -> None:
        """One input a wake: the key holds its instant, since one may be asked for again."""
        day, person = due.local_date.isoformat(), due.person_id
        key = f"{due.wake_for}:{person}:{due.instrument}:{day}:{due.wake_at:%Y%m%dT%H%M%S.%f}"
        body = {"kind": due.wake_for, "instrument": due.instrument, "date": day}
        post.put(person, "clock", key, body, self._clock.now())
        post.ledgers.occurrences.wake(person, due.instrument, due.local_date, None, None)

    def _left_waiting(self) -> list[int]:
        with self._store.begin() as ledgers:
            return ledgers.inbox.people_waiting()
