"""Serving many, each one at a time."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import Any

_LOG = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds before someone is served again after a failure: at first, and at most."""

Serve = Callable[[int], Coroutine[Any, Any, object]]


class Turns:
    """Serves each key by one task at a time, and a bounded number of keys at once.

    A key waits for its own turn first and for a slot second, so that a busy one never holds two.
    Asked for while it is served, it is served once more. A failure is logged, and the key is
    served again after a pause that doubles each time.
    """

    def __init__(self, serve: Serve, slots: int) -> None:
        self._serve = serve
        self._slots = slots
        self._waiting: OrderedDict[int, None] = OrderedDict()
        self._serving: dict[int, asyncio.Task[object]] = {}
        self._failures: dict[int, int] = {}
        self._idle = asyncio.Event()
        self._idle.set()

    def ask(self, keys: Iterable[int], *, first: bool = False) -> None:
        """Serve these too, in this order: after everyone who waits, or before."""
        asked = OrderedDict.fromkeys(keys)
        self._waiting = asked | self._waiting if first else self._waiting | asked
        self._fill()

    async def idle(self) -> None:
        """Return once nobody is served and nobody waits, those in a pause left aside."""
        await self._idle.wait()

    async def stop(self, grace: float) -> None:
        """Serve nobody new; give those being served `grace` seconds, then cancel them."""
        self._slots = 0
        if self._serving:
            _, late = await asyncio.wait(self._serving.values(), timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _fill(self) -> None:
        while len(self._serving) < self._slots and (key := self._next()) is not None:
            del self._waiting[key]
            task = asyncio.get_running_loop().create_task(self._serve(key))
            self._serving[key] = task
            task.add_done_callback(partial(self._done, key))
        if self._waiting or self._serving:
            self._idle.clear()
        else:
            self._idle.set()

    def _next(self) -> int | None:
        return next((key for key in self._waiting if key not in self._serving), None)

    def _done(self, key: int, task: asyncio.Task[object]) -> None:
        del self._serving[key]
        error = None if task.cancelled() else task.exception()
        if error:
            self._failed(key, error)
        else:
            self._failures.pop(key, None)
        self._fill()

    def _failed(self, key: int, error: BaseException) -> None:
        failures = self._failures[key] = self._failures.get(key, 0) + 1
        pause = min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE)
        _LOG.error("%s failed, again in %g s", self._serve.__qualname__, pause, exc_info=error)
        asyncio.get_running_loop().call_later(pause, self.ask, [key])
