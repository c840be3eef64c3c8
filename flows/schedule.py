"""Wall-clock time to instants. A check-in belongs to a local date; the instant only follows.

The zone is an IANA name. A time that the clocks jump over becomes the first valid instant after the
jump, or the minute before the jump where that ends the date (Nuuk in March). A time that happens
twice means the first of the two. A local date that a place skipped (Apia, 30 December 2011) has no
instant at all.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


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
    if instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall:
        return instant
    jumped = _end_of_gap(wall, ZoneInfo(zone))
    nearest = (jumped, jumped - MINUTE)
    return next((found for found in nearest if local_date(found, zone) == day), None)


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
