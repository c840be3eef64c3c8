"""Values as JSON has them."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

Json = dict[str, Any]


def iso(value: date | datetime | time | None) -> str | None:
    """A time or a date as ISO 8601 has it."""
    return None if value is None else value.isoformat()


def plain(fields: Mapping[str, Any]) -> Json:
    """The fields with times as text, and tuples as lists."""
    return {name: _plain(value) for name, value in fields.items()}


def _plain(value: Any) -> Any:
    match value:
        case date() | time():
            return value.isoformat()
        case tuple():
            return list(value)
        case _:
            return value
