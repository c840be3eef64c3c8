"""Whom to call, by where the person is."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from flows.places import country_at


@dataclass(frozen=True)
class Help:
    """The number that calls an ambulance, and a crisis line; empty where it is not known."""

    number: str = ""
    line: str = ""


class Helplines:
    """The numbers of the countries in `help.toml`."""

    def __init__(self, countries: Mapping[str, Help]) -> None:
        self._countries = countries

    def at(self, zone: str) -> Help:
        """The numbers where that IANA zone is."""
        return self._countries.get(country_at(zone), Help())


def load_helplines(*content: Path) -> Helplines:
    """Read `help.toml` of each content directory that has one; a later one overrides a country."""
    countries: dict[str, Help] = {}
    adapter = TypeAdapter(dict[str, Help])
    for file in (folder / "help.toml" for folder in content):
        if file.exists():
            data = tomllib.loads(file.read_text(encoding="utf-8"))
            countries |= adapter.validate_python(data["country"])
    return Helplines(countries)
