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
    utf16_length,
    with_detected,
)
from ..wire import Json


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
        _check_bounds(parsed)
    return with_detected(parsed.trimmed())


def _parsed(text: str, parse_mode: str) -> FormattedText:
    """Reads a parse mode; when one is given, Telegram ignores entities."""
    mode = parse_mode.lower()
    if mode in ("markdown", "markdownv2"):
        raise not_played(f"parse mode {parse_mode}")
    if mode != "html":
        raise bad_request("unsupported parse_mode")
    return parse_html(text)


def _check_bounds(formatted: FormattedText) -> None:
    for entity in formatted.entities:
        if entity.end > utf16_length(formatted.text):
            raise cannot_parse_entities("entity ends after the end of the text")
        if (entity.type == "text_link") != (entity.url is not None):
            raise cannot_parse_entities("a text_link needs a URL, and only it has one")
