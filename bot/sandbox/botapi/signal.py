"""A bell: whoever waits for the next change is woken by it."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Signal:
    """Rings once for everyone who waits at that moment."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        """Wakes everyone who waits."""
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)

    @contextmanager
    def wakes(self, waiting: asyncio.Future[None]) -> Iterator[None]:
        """The future is resolved by the next ring inside this block."""
        self._waiting.add(waiting)
        try:
            yield
        finally:
            self._waiting.discard(waiting)

    async def wait(self, seconds: float) -> bool:
        """Waits for the next ring; False when the time is over first."""
        waiting = asyncio.get_running_loop().create_future()
        with self.wakes(waiting):
            done, _ = await asyncio.wait([waiting], timeout=seconds)
        return bool(done)
