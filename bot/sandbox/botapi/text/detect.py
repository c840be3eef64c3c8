"""The entities that Telegram finds by itself: commands, mentions, hashtags, addresses."""

import re
from collections.abc import Iterator
from dataclasses import replace

from .formatted import Entity, FormattedText, utf16_length

_PATTERNS = (
    ("url", re.compile(r"\bhttps?://[^\s<>\"]*[^\s<>\".,;:!?()]")),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])", re.A)),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}\b", re.A)),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d_]\w*")),
)
_CLOSED_TO_OTHERS = {"code", "pre", "text_link", "url", "email", "bot_command", "mention"}


def with_detected(formatted: FormattedText) -> FormattedText:
    """The same text with the detected entities among those already given."""
    found = formatted
    for kind, pattern in _PATTERNS:
        closed = [e for e in found.entities if e.type in _CLOSED_TO_OTHERS]
        new = [e for e in _matches(kind, pattern, found.text) if not _overlaps(e, closed)]
        found = replace(found, entities=found.entities + tuple(new))
    return found.sorted()


def _matches(kind: str, pattern: re.Pattern[str], text: str) -> Iterator[Entity]:
    for match in pattern.finditer(text):
        yield Entity(kind, utf16_length(text[: match.start()]), utf16_length(match[0]))


def _overlaps(entity: Entity, others: list[Entity]) -> bool:
    return any(entity.offset < other.end and other.offset < entity.end for other in others)
