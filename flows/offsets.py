"""Zones by the time that their clocks show: what can be told from "it is 14:30 for me"."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
NEAR = timedelta(minutes=15)
"""Clocks are read a little late, and some zones lie a quarter of an hour apart."""
AHEAD = 400
"""Days over which two zones have to agree to be taken as one: a year, and whatever moves in it."""
MOST = 5
"""Cities to choose between, unless clocks go on in more ways than that."""


def showing(
    clocks: Sequence[time], now: datetime, zones: Sequence[str], country_at: Callable[[str], str]
) -> tuple[str, ...]:
    """A few of the zones in which it is nearest to one of the times of day at `now`.

    Those that show the first time come first, otherwise they are in order. Of zones in one country
    whose clocks go alike, the first is enough. Every way in which their clocks go on is among them:
    the choice has to settle what the clocks will do in summer.
    """
    apart = [(zone, _apart(now, zone, clock)) for clock in clocks for zone in zones]
    nearest = min((off for _, off in apart), default=DAY)
    if nearest >= NEAR:
        return ()
    found = {zone: _course(now, zone) for zone, off in apart if off == nearest}
    unlike = _firsts(found, lambda zone: found[zone])
    elsewhere = _firsts(found, lambda zone: (found[zone], country_at(zone)))
    chosen = tuple(dict.fromkeys((*unlike, *elsewhere)))[: max(MOST, len(unlike))]
    return tuple(zone for zone in found if zone in chosen)


def _firsts(zones: Iterable[str], kind: Callable[[str], object]) -> tuple[str, ...]:
    """The first zone of each kind."""
    firsts: dict[object, str] = {}
    for zone in zones:
        firsts.setdefault(kind(zone), zone)
    return tuple(firsts.values())


def _apart(now: datetime, zone: str, clock: time) -> timedelta:
    """How far the clock in the zone is from that one, either way around the dial."""
    local = now.astimezone(ZoneInfo(zone))
    off = timedelta(hours=local.hour - clock.hour, minutes=local.minute - clock.minute) % DAY
    return min(off, DAY - off)


def _course(now: datetime, zone: str) -> tuple[timedelta | None, ...]:
    """How far the zone is from UTC, day by day."""
    info = ZoneInfo(zone)
    return tuple((now + n * DAY).astimezone(info).utcoffset() for n in range(AHEAD))
