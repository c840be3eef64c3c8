"""Wall-clock time to instants. A check-in belongs to a local date; the instant only follows.

The zone is an IANA name. A time that the clocks jump over becomes the first valid instant after the
jump; a time that happens twice means the first of the two; a local date that a place skipped (Apia,
30 December 2011) has no instant at all.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SECOND = timedelta(seconds=1)


def local_date(now: datetime, zone: str) -> date:
    """The date on the wall at `now`, an aware instant."""
    return now.astimezone(ZoneInfo(zone)).date()


def local_clock(now: datetime, zone: str) -> time:
    """The time of day on the wall at `now`, to the minute."""
    return now.astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)


def instant_on(day: date, at: time, zone: str) -> datetime | None:
    """The UTC instant of a wall-clock time on a local date, or None on a skipped date."""
    wall = datetime.combine(day, at)
    instant = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    if instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None) != wall:
        instant = _end_of_gap(wall, ZoneInfo(zone))
    return instant if local_date(instant, zone) == day else None


def next_due(after: date, at: time, zone: str) -> tuple[date, datetime]:
    """The first local date after `after` that exists in the zone, and its instant."""
    day = after
    while True:
        day += timedelta(days=1)
        instant = instant_on(day, at, zone)
        if instant is not None:
            return day, instant


def _end_of_gap(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first instant after the jump that swallowed `wall`, found by halving."""
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    after = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    offset_after = after.astimezone(zone).utcoffset()
    while after - before > SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == offset_after:
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0)
