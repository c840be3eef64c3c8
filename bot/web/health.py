"""Is everything moving? One answer for each part."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass

from storage import StorageError, Store

PATIENCE = 3.0  # seconds that the database gets to answer


@dataclass(frozen=True)
class Part:
    """The state of one part, and in words what is wrong with it."""

    ok: bool
    says: str = ""


@dataclass(frozen=True)
class Pulse:
    """Something that must happen again and again.

    - `seconds_ago`: how long ago it last did, None for never.
    - `patience`: how many seconds may pass.
    """

    seconds_ago: Callable[[], float | None]
    patience: float

    def part(self) -> Part:
        """Whether it happened lately."""
        ago = self.seconds_ago()
        if ago is None:
            return Part(False, "not yet")
        return Part(ago <= self.patience, f"{ago:.0f} s ago")


class Health:
    """The database, and the pulses by name (`telegram`, `heartbeat`)."""

    def __init__(self, store: Store, pulses: Mapping[str, Pulse]) -> None:
        self._store = store
        self._pulses = pulses

    async def parts(self) -> dict[str, Part]:
        """The state of every part."""
        beating = {name: pulse.part() for name, pulse in self._pulses.items()}
        return {"database": await self._database()} | beating

    async def _database(self) -> Part:
        try:
            await asyncio.wait_for(asyncio.to_thread(self._store.ping), PATIENCE)
        except StorageError as error:
            return Part(False, str(error))
        except TimeoutError:
            return Part(False, f"no answer in {PATIENCE:g} s")
        return Part(True)


def as_json(parts: Mapping[str, Part]) -> dict[str, object]:
    """What `/health` answers."""
    return {
        "ok": all(part.ok for part in parts.values()),
        "parts": {name: asdict(part) for name, part in parts.items()},
    }
