"""How fast may be sent: so many a second, with a few at once."""

from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")

_TIDY_ABOVE = 10_000  # keys remembered before those long at rest are forgotten


class Pace(Generic[Key]):
    """A limit for each key on its own (the generic cell rate algorithm).

    - `per_second`: the rate that may be kept up.
    - `burst`: how many may go at once after a rest.
    - `now`: a monotonic clock in seconds.
    """

    def __init__(self, per_second: float, burst: int, now: Callable[[], float]) -> None:
        self._step = 1 / per_second
        self._slack = (burst - 1) * self._step
        self._now = now
        self._due: dict[Key, float] = {}  # when the key's bucket is full again

    def wait(self, key: Key) -> float:
        """Seconds until the key may go; 0 when it may now."""
        return max(0.0, self._due.get(key, 0.0) - self._slack - self._now())

    def take(self, key: Key) -> float:
        """Book one for the key; the seconds until it may go."""
        wait = self.wait(key)
        self._due[key] = max(self._due.get(key, 0.0), self._now()) + self._step
        if len(self._due) > _TIDY_ABOVE:
            self._due = {each: due for each, due in self._due.items() if due > self._now()}
        return wait

    def hold(self, key: Key, seconds: float) -> None:
        """Let the key wait so long at least, and go on without a burst."""
        self._due[key] = max(self._due.get(key, 0.0), self._now() + seconds + self._slack)
