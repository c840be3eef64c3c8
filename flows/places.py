"""Finding a person's zone from a city, a country, a zone name, or their clock."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from itertools import chain
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from flows.lexicon import fold
from flows.offsets import showing


@dataclass(frozen=True)
class Gazetteer:
    """Names of places and the IANA zone of each.

    - `zones`: by folded names, such as those of cities, of countries and of the zones themselves.
    - `by_clock`: the zones in which most people live, the first first; what is offered to somebody
      of whom only a clock is known.
    - `by_language`: the zones that go before those for who speaks that language.
    """

    zones: Mapping[str, str] = field(repr=False)
    by_clock: tuple[str, ...] = ()
    by_language: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def named(self, said: str) -> str | None:
        """The zone of a place such as "Berlin", "berlin, germany" or "Europe/Berlin"."""
        parts = [said, *said.split(",")]
        return next((self.zones[fold(p)] for p in parts if fold(p) in self.zones), None)

    def at_clock(self, clocks: Sequence[time], now: datetime, language: str) -> tuple[str, ...]:
        """A few zones in which it is about one of these times of day at `now`, likely ones first.

        None of them where no zone shows such a time, one where no other zone does.
        """
        order = (*self.by_language.get(language, ()), *self.by_clock, *_inhabited())
        return showing(clocks, now, tuple(dict.fromkeys(order)), country_at)


def country_at(zone: str) -> str:
    """The country of an IANA zone as an ISO code, empty where a zone is in none or in several."""
    country: str = get_global("zone_territories").get(canonical(zone), "")
    return country


def canonical(zone: str) -> str:
    """The present name of a zone that had others, such as Asia/Kolkata for Asia/Calcutta."""
    name: str = get_global("zone_aliases").get(zone, zone)
    return name


def city_at(zone: str, language: str) -> str:
    """The city that a zone is called after, in that language; at sea the distance from UTC."""
    if zone.startswith("Etc/"):
        offset = ZoneInfo(zone).utcoffset(None)
        return f"UTC{offset.total_seconds() / 3600:+g}" if offset else "UTC"
    return get_timezone_location(zone, locale=language, return_city=True).rpartition("/")[2]


def _inhabited() -> list[str]:
    """Every zone of a country under its present name, but for the stations of Antarctica."""
    known = available_timezones() & get_global("zone_territories").keys()
    return sorted(z for z in known if "/" in z and not z.startswith(("Etc/", "Antarctica/")))


def load_gazetteer(*content: Path, languages: Iterable[str] = ()) -> Gazetteer:
    """Read `zones.toml` of each content directory that has one.

    Cities are known by their English names and by those in the `languages`. Raises `ValueError`
    where a zone does not exist.
    """
    known = available_timezones()
    names = {**_zone_names(known), **_city_names(languages)}
    names = {name: zone for name, zone in names.items() if zone in known}
    by_clock: list[str] = []
    by_language: dict[str, tuple[str, ...]] = {}
    for file in (folder / "zones.toml" for folder in content):
        if file.exists():
            data = tomllib.loads(file.read_text(encoding="utf-8"))
            names |= {fold(name): zone for name, zone in data.get("aliases", {}).items()}
            by_clock += data.get("by_clock", ())
            by_language |= {code: tuple(z) for code, z in data.get("by_language", {}).items()}
    given = {*names.values(), *by_clock, *chain.from_iterable(by_language.values())}
    if unknown := given - known:
        raise ValueError(f"no such zones: {', '.join(sorted(unknown))}")
    return Gazetteer(names, tuple(by_clock), by_language)


def _zone_names(known: Iterable[str]) -> dict[str, str]:
    """Every zone by its whole name, and those of cities by the name of the city."""
    zones = sorted(known)
    cities = [z for z in zones if "/" in z and not z.startswith("Etc/")]
    named = {fold(zone.split("/")[-1].replace("_", " ")): canonical(zone) for zone in cities}
    return {**{fold(zone): canonical(zone) for zone in zones}, **named}


def _city_names(languages: Iterable[str]) -> dict[str, str]:
    """The cities of zones by their names in some languages, such as "Lissabon"."""
    said = [item for code in languages for item in Locale.parse(code).time_zones.items()]
    return {fold(names["city"]): canonical(zone) for zone, names in said if "city" in names}
