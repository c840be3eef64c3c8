"""Running pieces in the background of a test."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from time import monotonic
from typing import Any

from storage import InboxItem, Store


@asynccontextmanager
async def running(*work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Runs them until the block ends; an error of theirs is raised there."""
    tasks = [asyncio.create_task(each) for each in work]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def until(holds: Callable[[], bool], seconds: float = 5) -> None:
    """Waits until something holds; raises `TimeoutError` when it does not come to."""
    end = monotonic() + seconds
    while not holds():
        if monotonic() > end:
            raise TimeoutError
        await asyncio.sleep(0.005)


def inputs(store: Store, person_id: int) -> list[InboxItem]:
    """The person's unhandled inputs in order, which are handled thereby."""
    found = []
    with store.begin() as ledgers:
        ledgers.inbox.lock(person_id)
        while item := ledgers.inbox.next(person_id):
            ledgers.inbox.handled(item.id, datetime.now(UTC))
            found.append(item)
    return found
