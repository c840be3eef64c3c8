"""Texts and keyboards as a request gives them, made into what a message keeps."""

from collections.abc import Sequence

from ..errors import bad_request, cannot_parse_entities, not_played
from ..models.content import MessageEntity
from ..models.markup import InlineKeyboardMarkup
from ..text import (
    MAX_CAPTION_UNITS,
    MAX_TEXT_UNITS,
    FormattedText,
    parse_html,
    with_detected,
)
from ..wire import Json

_NEEDED = {"text_link": "url", "custom_emoji": "custom_emoji_id", "date_time": "unix_time"}


def text_of(
    text: str, parse_mode: str | None, entities: Sequence[MessageEntity] | None
) -> FormattedText:
    """The text of a message.

    Raises:
        ApiError: 400 when it is empty, too long, or its formatting is broken.
    """
    if not text:
        raise bad_request("message text is empty")
    formatted = _formatted(text, parse_mode, entities)
    if not formatted.text:
        raise bad_request("text must be non-empty")
    if len(formatted) > MAX_TEXT_UNITS:
        raise bad_request("message is too long")
    return formatted


def caption_of(
    caption: str | None, parse_mode: str | None, entities: Sequence[MessageEntity] | None
) -> FormattedText:
    """The caption of a picture or file, which may be empty.

    Raises:
        ApiError: 400 when it is too long or its formatting is broken.
    """
    formatted = _formatted(caption or "", parse_mode, entities)
    if len(formatted) > MAX_CAPTION_UNITS:
        raise bad_request("message caption is too long")
    return formatted


def keyboard_of(markup: object) -> Json | None:
    """The inline keyboard of a message, if that is what the markup is; empty rows are left out."""
    if not isinstance(markup, InlineKeyboardMarkup):
        return None
    rows = [row for row in markup.api()["inline_keyboard"] if row]
    return {"inline_keyboard": rows} if rows else None


def _formatted(
    text: str, parse_mode: str | None, entities: Sequence[MessageEntity] | None
) -> FormattedText:
    if parse_mode:
        parsed = _parsed(text, parse_mode)
    else:
        parsed = FormattedText(text, tuple(e.entity() for e in entities or ()))
        _check(parsed)
    return with_detected(parsed.trimmed())


def _parsed(text: str, parse_mode: str) -> FormattedText:
    """Reads a parse mode; when one is given, Telegram ignores entities."""
    mode = parse_mode.lower()
    if mode in ("markdown", "markdownv2"):
        raise not_played(f"parse mode {parse_mode}")
    if mode != "html":
        raise bad_request("unsupported parse_mode")
    return parse_html(text)


def _check(formatted: FormattedText) -> None:
    """Entities that the bot counted itself must fit the text and have what their type needs."""
    units = formatted.text.encode("utf-16-le")
    for entity in formatted.entities:
        if entity.end > len(formatted):
            raise cannot_parse_entities("entity ends after the end of the text")
        for edge in (entity.offset, entity.end):
            if _is_low_surrogate(units[edge * 2 : edge * 2 + 2]):
                raise cannot_parse_entities("entity splits a UTF-16 symbol")
        needed = _NEEDED.get(entity.type)
        if needed and getattr(entity, needed) is None:
            raise cannot_parse_entities(f"{entity.type} needs {needed}")


def _is_low_surrogate(unit: bytes) -> bool:
    return b"\xdc" <= unit[1:] <= b"\xdf"
