"""The local engine: one process, its drains in a few threads."""

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

from bot.engines.turns import Turns
from storage import Ledgers, Store

POSTGRESQL_THREADS = 8
GRACE = 10.0  # seconds that running drains get when the engine stops


class LocalEngine:
    """Drains in threads: one for SQLite, which has one writer, several for PostgreSQL.

    - `drain`: takes a person's unhandled inputs, in a thread.
    - `drained`: called on the event loop after each drain: there may be something to deliver.
    """

    def __init__(
        self, store: Store, drain: Callable[[int], object], drained: Callable[[], None]
    ) -> None:
        threads = 1 if store.is_sqlite else POSTGRESQL_THREADS
        self._store = store
        self._drain = drain
        self._drained = drained
        self._pool = ThreadPoolExecutor(threads, "drain")
        self._turns = Turns(self._drain_one, threads)
        self._loop: asyncio.AbstractEventLoop | None = None

    def wake(self, ledgers: Ledgers, person_id: int) -> None:
        """Nothing to store: the unhandled inbox row is the promise."""

    def nudge(self, person_ids: Iterable[int]) -> None:
        """Drain these people. Before `run` nothing happens: it begins with everyone who waits."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._turns.ask, tuple(person_ids))

    async def run(self) -> None:
        """Drain everyone who waits, then whoever is nudged, until cancelled."""
        self._loop = asyncio.get_running_loop()
        try:
            self.nudge(await asyncio.to_thread(self._everyone))
            await self._loop.create_future()
        finally:
            self._loop = None
            await self._turns.stop(GRACE)
            self._pool.shutdown(wait=False, cancel_futures=True)

    async def idle(self) -> None:
        """Return once no drain is queued or running, those of earlier nudges included."""
        await asyncio.sleep(0)  # a nudge reaches the queue in the loop's next round
        await self._turns.idle()

    def _everyone(self) -> list[int]:
        with self._store.begin() as ledgers:
            return ledgers.inbox.people_waiting()

    async def _drain_one(self, person_id: int) -> None:
        await asyncio.get_running_loop().run_in_executor(self._pool, self._drain, person_id)
        self._drained()
