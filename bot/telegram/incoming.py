"""What a person did in Telegram, cut down to the few facts that are needed, ready to be stored."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from bot.telegram.location import zone_at

Json = Mapping[str, Any]
"""A JSON object as Telegram sends it."""

UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""The updates that are asked for. Telegram remembers the list, so it is named every time."""


class Kind(StrEnum):
    """What sort of thing happened."""

    TEXT = "text"
    COMMAND = "command"
    TAP = "tap"
    EDITED = "edited"
    PHOTO = "photo"
    STICKER = "sticker"
    VOICE = "voice"
    DOCUMENT = "document"
    LOCATION = "location"
    CONTACT = "contact"
    OTHER = "other"  # something else that a person can send: a video, a poll
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    FOLLOWED = "followed"  # where a live location has moved to; that it is shared was said once
    GROUP = "group"  # anything outside a private chat
    UNKNOWN = "unknown"  # nothing that a person said: a service message, a new sort of update


@dataclass(frozen=True)
class Incoming:
    """One update.

    - `chat_id`: 0 when the update names no chat; its kind is then `unknown`.
    - `text`: the words or the caption; of a command, what follows it.
    - `zone`: the IANA zone of a location, the only thing that is kept of it; empty where none is.
    - `command`: without the slash, in lower case.
    - `token` and `index`: the message and the button that were tapped; -1 for forged data.
    - `reply_to`: the message that is replied to.
    - `at`: when it was sent, in seconds since 1970 UTC; 0 when Telegram does not say.
    """

    kind: Kind
    chat_id: int
    user_id: int = 0
    first_name: str = ""
    language: str = ""
    text: str = ""
    zone: str = ""
    command: str = ""
    token: str = ""
    index: int = -1
    query_id: str = ""
    message_id: int = 0
    reply_to: int = 0
    at: int = 0

    def body(self) -> dict[str, Any]:
        """The facts that are there, as a JSON object."""
        said = {field.name: getattr(self, field.name) for field in fields(self)}
        return {f.name: said[f.name] for f in fields(self) if said[f.name] != f.default}


def incoming(update: Json) -> Incoming:
    """What an update says, given as Telegram sent it. Never raises, whatever it looks like."""
    try:
        return _read(update)
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError):
        return Incoming(Kind.UNKNOWN, 0)


def _read(update: Json) -> Incoming:
    match update:
        case {"message": message}:
            return _message(message)
        case {"edited_message": {"location": _} as message}:
            return _from(message, Kind.FOLLOWED)
        case {"edited_message": message}:
            return _from(message, Kind.EDITED, text=_words(message))
        case {"callback_query": query}:
            return _tap(query)
        case {"my_chat_member": change}:
            gone = change["new_chat_member"]["status"] in ("kicked", "left")
            return _from(change, Kind.BLOCKED if gone else Kind.UNBLOCKED)
        case _:
            return Incoming(Kind.UNKNOWN, 0)


_COMMAND = re.compile(r"/(\w+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_KINDS = ("photo", "sticker", "voice", "document", "location", "contact")
_SERVICE = ("pinned_message", "message_auto_delete_timer_changed", "chat_background_set",
            "write_access_allowed", "connected_website")  # fmt: skip


def _message(message: Json) -> Incoming:
    words = _words(message)
    if "text" in message:
        command = _COMMAND.fullmatch(words)
        if command:
            name, rest = command.groups(default="")
            return _from(message, Kind.COMMAND, command=name.lower(), text=rest.strip())
        return _from(message, Kind.TEXT, text=words)
    if any(name in message for name in _SERVICE):
        return _from(message, Kind.UNKNOWN)
    kind = next((Kind(name) for name in _KINDS if name in message), Kind.OTHER)
    if kind is Kind.LOCATION:
        return _from(message, kind, zone=_zone(message["location"]))
    return _from(message, kind, text=words)


def _words(message: Json) -> str:
    return str(message.get("text") or message.get("caption") or "")


def _zone(location: Json) -> str:
    return zone_at(float(location["latitude"]), float(location["longitude"]))


def without_places(found: Any) -> Any:
    """JSON without the positions on earth that are in it, however deep."""
    match found:
        case dict():
            kept = ((k, v) for k, v in found.items() if k not in ("location", "venue"))
            return {key: without_places(value) for key, value in kept}
        case list():
            return [without_places(item) for item in found]
        case _:
            return found


def _tap(query: Json) -> Incoming:
    token, _, index = str(query.get("data", "")).rpartition(".")
    message = query.get("message") or {"chat": {"id": query["from"]["id"], "type": "private"}}
    return _from(
        {**message, "from": query["from"], "date": 0},
        Kind.TAP,
        token=token,
        index=int(index) if re.fullmatch(r"\d{1,3}", index, re.ASCII) else -1,
        query_id=str(query["id"]),
    )


def _from(source: Json, kind: Kind, **facts: Any) -> Incoming:
    chat, user = source["chat"], source.get("from") or {}
    if chat["type"] != "private":
        return Incoming(Kind.GROUP, int(chat["id"]), language=str(user.get("language_code", "")))
    return Incoming(
        kind,
        int(chat["id"]),
        user_id=int(user.get("id", 0)),
        first_name=str(user.get("first_name", "")),
        language=str(user.get("language_code", "")),
        message_id=int(source.get("message_id", 0)),
        reply_to=int((source.get("reply_to_message") or {}).get("message_id", 0)),
        at=int(source.get("date", 0)),
        **facts,
    )
