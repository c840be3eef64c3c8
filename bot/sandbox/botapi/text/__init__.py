"""Formatted text: Telegram's HTML, entities, and lengths in UTF-16 code units."""

from .detect import with_detected
from .formatted import (
    MAX_CAPTION_UNITS,
    MAX_TEXT_UNITS,
    NO_TEXT,
    Entity,
    FormattedText,
    utf16_length,
)
from .html import parse_html

__all__ = [
    "MAX_CAPTION_UNITS",
    "MAX_TEXT_UNITS",
    "NO_TEXT",
    "Entity",
    "FormattedText",
    "parse_html",
    "utf16_length",
    "with_detected",
]
