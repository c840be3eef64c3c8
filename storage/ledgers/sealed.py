"""JSON in and out of sealed columns."""

import json
from typing import Any

from storage.keys import PersonKeys


def seal_json(keys: PersonKeys, person_id: int, place: str, value: Any) -> bytes:
    """A JSON value about a person, sealed."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return keys.seal(person_id, place, text)


def open_json(keys: PersonKeys, person_id: int, place: str, sealed: bytes) -> Any:
    """The JSON value again."""
    return json.loads(keys.open(person_id, place, sealed))
