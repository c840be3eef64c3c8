"""Whom to call where: emergency numbers and crisis lines by country, read from data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ANYWHERE = "112"  # answered by most mobile networks, and the number of the European Union


@dataclass(frozen=True, slots=True)
class Place:
    """The numbers of one country. `verified` says whether anybody read them at their source."""

    country: str
    emergency: str
    crisis_name: str = ""
    crisis_number: str = ""
    source: str = ""
    checked: date | None = None
    verified: bool = False

    @property
    def crisis_line(self) -> str:
        """Name and number of the crisis line; the emergency number where none is known."""
        return f"{self.crisis_name} {self.crisis_number}".strip() or self.emergency


class Places:
    """The places of one or more content directories, later ones over earlier ones."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        self._places = places

    @property
    def countries(self) -> tuple[str, ...]:
        """ISO 3166 codes, in order."""
        return tuple(sorted(self._places))

    def of(self, country: str | None) -> Place:
        """The numbers of a country by its ISO code; 112 where the country is not known."""
        code = (country or "").upper()
        return self._places.get(code, Place(code, ANYWHERE))


def load_places(*content_dirs: Path) -> Places:
    """Read `places/*.toml` of each directory."""
    places: dict[str, Place] = {}
    for directory in content_dirs:
        for path in sorted((directory / "places").glob("*.toml")):
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            about = {key: table[key] for key in ("source", "checked", "verified")}
            for country, numbers in table["places"].items():
                places[country] = Place(country, **{**about, **numbers})
    return Places(places)
