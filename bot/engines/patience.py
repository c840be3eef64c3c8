"""Work in the database that has to be done, however long the database stays away."""

import asyncio
import logging
from collections.abc import Callable
from typing import TypeVar

from storage import DatabaseUnavailableError

T = TypeVar("T")

_LOG = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 15.0  # seconds between two tries


async def insist(work: Callable[[], T]) -> T:
    """Do the work in a thread, again and again until the database takes it."""
    pause = FIRST_PAUSE
    while True:
        try:
            return await asyncio.to_thread(work)
        except DatabaseUnavailableError as error:
            _LOG.warning("the database is away, again in %g s: %s", pause, error)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
