"""The engine port: who gets a person's inbox drained, and when."""

from collections.abc import Iterable
from typing import Protocol

from storage import Ledgers


class Engine(Protocol):
    """Sees to it that every person who is woken is drained, one drain a person at a time.

    A wake has two halves, so that no drain looks before there is something to see: `wake` inside
    the transaction that puts the input, `nudge` after it. An engine with a job queue stores its
    job in the first and needs no second; a local one needs only the second, since the unhandled
    inbox row itself outlives a crash.
    """

    def wake(self, ledgers: Ledgers, person_id: int) -> None:
        """Promise a drain within this transaction: it is rolled back with it."""

    def nudge(self, person_ids: Iterable[int]) -> None:
        """These people's transaction is committed. May be called from any thread."""

    async def run(self) -> None:
        """Drain whoever is woken, until cancelled."""

    async def idle(self) -> None:
        """Return once nothing is queued or running here."""
