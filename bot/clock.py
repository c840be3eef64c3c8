"""What time it is: a port, so that tests and the sandbox can move it."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class StoppedClock:
    """Stands still at an instant."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """The instant at which it stands."""
        return self._at


class MovableClock:
    """Another clock, set forward by as much as was asked for."""

    def __init__(self, base: Clock | None = None) -> None:
        self._base = base or SystemClock()
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The moved instant, aware, in UTC."""
        return self._base.now() + self._ahead

    def move(self, by: timedelta) -> datetime:
        """Go forward by so much (time never goes back); the new instant."""
        if by < timedelta():
            raise ValueError(f"time only goes forward, not by {by}")
        self._ahead += by
        return self.now()

    def move_to(self, at: datetime) -> datetime:
        """Go forward to that instant; the new instant."""
        return self.move(at - self.now())
