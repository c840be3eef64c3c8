"""Finding a person's zone from a city, a country, a zone name, or their clock."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global

from flows.lexicon import fold

STEP = timedelta(minutes=15)
DAY = timedelta(days=1)


class Gazetteer:
    """Names of places and the IANA zone of each.

    `aliases` maps further names, such as countries and large cities, to zones; the first zones
    listed under `by_clock` stand for their offsets when only a clock is known.
    """

    def __init__(self, aliases: Mapping[str, str], by_clock: Iterable[str]) -> None:
        named = {fold(zone.split("/")[-1].replace("_", " ")): zone for zone in _cities()}
        whole = {fold(zone): zone for zone in available_timezones()}
        self._zones = {**whole, **named, **{fold(name): zone for name, zone in aliases.items()}}
        self._by_clock = tuple(by_clock)

    def named(self, said: str) -> str | None:
        """The zone of a place such as "Berlin", "berlin, germany" or "Europe/Berlin"."""
        parts = [said, *said.split(",")]
        return next((self._zones[fold(p)] for p in parts if fold(p) in self._zones), None)

    def at_clock(self, clock: time, now: datetime) -> str | None:
        """A zone in which it is about that time of day at `now`."""
        wanted = timedelta(hours=clock.hour, minutes=clock.minute)
        return next((z for z in self._by_clock if _apart(now, z, wanted) < STEP / 2), None)


def _apart(now: datetime, zone: str, wanted: timedelta) -> timedelta:
    local = now.astimezone(ZoneInfo(zone))
    off = (timedelta(hours=local.hour, minutes=local.minute) - wanted) % DAY
    return min(off, DAY - off)


def _cities() -> list[str]:
    return sorted(z for z in available_timezones() if "/" in z and not z.startswith("Etc/"))


def country_at(zone: str) -> str:
    """The country of an IANA zone as an ISO code, empty where a zone is in none or in several."""
    country: str = get_global("zone_territories").get(zone, "")
    return country


def load_gazetteer(*content: Path) -> Gazetteer:
    """Read `zones.toml` of each content directory that has one."""
    aliases: dict[str, str] = {}
    by_clock: list[str] = []
    for file in (folder / "zones.toml" for folder in content):
        if file.exists():
            data = tomllib.loads(file.read_text(encoding="utf-8"))
            aliases |= data["aliases"]
            by_clock += data["by_clock"]
    return Gazetteer(aliases, by_clock)
