"""What travels between server and clients: plain JSON objects."""

from datetime import datetime
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


def compact(**fields: object) -> Json:
    """An object without the fields that are None: the Bot API leaves absent fields out."""
    return {name: value for name, value in fields.items() if value is not None}


def unix(moment: datetime) -> int:
    """An aware moment as the Bot API writes it: whole seconds since 1970 in UTC."""
    return int(moment.timestamp())
