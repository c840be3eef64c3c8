"""The hours in which nobody is written to of our own accord."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.schedule import instant_on, local_clock

DAY = timedelta(days=1)
HOUR = 60  # minutes


@dataclass(frozen=True)
class Quiet:
    """From one local time of day to another, usually over midnight; the same twice means never.

    Whoever writes is answered at any hour. Emergencies know no quiet hours.
    """

    begins: time = time(22)
    ends: time = time(7)

    def covers(self, clock: time) -> bool:
        """Whether a local time of day lies in them; their end does not."""
        if self.begins <= self.ends:
            return self.begins <= clock < self.ends
        return clock >= self.begins or clock < self.ends

    def at(self, instant: datetime, zone: str) -> bool:
        """Whether an instant lies in them."""
        return self.covers(local_clock(instant, zone))

    def next_begin(self, after: datetime, zone: str) -> datetime:
        """The first bedtime after an instant."""
        return _next(self.begins, after, zone)

    def next_end(self, after: datetime, zone: str) -> datetime:
        """The first end after an instant."""
        return _next(self.ends, after, zone)

    def around(self, clock: time) -> "Quiet":
        """The same hours, cut so that a local time of day and the hour after it are free."""
        is_near = self.covers(clock) or _apart(clock, self.begins) < HOUR
        if not is_near:
            return self
        evening = not self.covers(clock) or self._since_begin(clock)
        cut = Quiet(_later(clock), self.ends) if evening else Quiet(self.begins, clock)
        return Quiet(clock, clock) if cut.covers(clock) else cut

    def _since_begin(self, clock: time) -> bool:
        """Whether that time is nearer to their begin than to their end."""
        return _apart(self.begins, clock) < _apart(clock, self.ends)


def _next(clock: time, after: datetime, zone: str) -> datetime:
    day = after.astimezone(ZoneInfo(zone)).date()
    found = instant_on(day, clock, zone)
    while found is None or found <= after:
        day += DAY
        found = instant_on(day, clock, zone)
    return found


def _apart(first: time, second: time) -> int:
    minutes = (second.hour - first.hour) * 60 + second.minute - first.minute
    return minutes % (24 * 60)


def _later(clock: time) -> time:
    """An hour later."""
    return clock.replace(hour=(clock.hour + 1) % 24)
