"""Moving a clock forward without skipping what falls due on the way."""

from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from bot.clock import MovableClock
from storage import Store


class TimeMachine:
    """Goes from due instant to due instant, so that days are lived one after another.

    `settle` does what is due at the present instant, and returns when all is done.
    """

    def __init__(
        self, store: Store, clock: MovableClock, settle: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        self._store = store
        self._clock = clock
        self._settle = settle

    def now(self) -> datetime:
        """The present instant of the moved clock."""
        return self._clock.now()

    async def settle(self) -> None:
        """Do what is due now."""
        await self._settle()

    async def advance(self, by: timedelta) -> None:
        """Go forward by so much."""
        end = self.now() + by
        while self.now() < end:
            await self.step(end)

    async def step(self, until: datetime) -> None:
        """Go to the next instant at which something is due, at most to `until`, and settle."""
        with self._store.begin() as ledgers:
            ripe = ledgers.occurrences.ripe(until, 1)
        due = ripe[0].wake_at if ripe else None
        self._clock.move_to(max(due or until, self.now()))
        await self._settle()
