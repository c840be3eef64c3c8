"""Telegram's HTML parse mode, with its own error sentences.

A small language of its own, not HTML: unknown tags and attributes without a name are refused, and
only `&lt; &gt; &amp; &quot;` and numeric references are read. Errors point to a byte offset in the
UTF-8 source, as Telegram's do.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from ..errors import ApiError, cannot_parse_entities, not_played
from .formatted import Entity, FormattedText, utf16_length

_TYPE_OF_TAG: Mapping[str, str] = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(
    r"&(?:#x([0-9A-Fa-f]{1,6})(?![0-9A-Fa-f])|#([0-9]{1,7})(?![0-9])|([A-Za-z]+));?"
)
_RUN = re.compile(r"[^<]+")
_START = re.compile(r"<([^\s>]*)")
_END = re.compile(r"</([^\s>]*)\s*")
_ATTRIBUTE = re.compile(r"([^\s=>/\"']*)\s*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_SPACE = re.compile(r"\s*")


def parse_html(source: str) -> FormattedText:
    """Reads a text in parse mode HTML.

    Raises:
        ApiError: 400 "can't parse entities: ..." in Telegram's words.
    """
    return _Reader(source).read()


@dataclass(frozen=True)
class _OpenTag:
    name: str
    attributes: Mapping[str, str]
    offset: int


class _Reader:
    """Walks through the source once; `at` is the place of the next character to read."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.text = ""
        self.length = 0
        self.open_tags: list[_OpenTag] = []
        self.entities: list[Entity] = []

    def read(self) -> FormattedText:
        while self.at < len(self.source):
            if self.source.startswith("</", self.at):
                self._end_tag()
            elif self.source[self.at] == "<":
                self._start_tag()
            else:
                self._add_text(_dereferenced(self._take(_RUN)))
        if self.open_tags:
            last = self.open_tags[-1].name
            raise cannot_parse_entities(f'Can\'t find end tag corresponding to start tag "{last}"')
        return FormattedText(self.text, tuple(map(_final, self.entities))).sorted()

    def _add_text(self, text: str) -> None:
        self.text += text
        self.length += utf16_length(text)

    def _take(self, pattern: re.Pattern[str]) -> str:
        """Reads on over a pattern; gives its first group, or all of it."""
        match = pattern.match(self.source, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match[match.re.groups]

    def _next(self) -> str:
        return self.source[self.at : self.at + 1]

    def _error(self, reason: str, index: int, rest: str = "") -> ApiError:
        offset = len(self.source[:index].encode())
        return cannot_parse_entities(f"{reason} at byte offset {offset}{rest}")

    def _start_tag(self) -> None:
        begin = self.at
        name = self._take(_START).lower()
        if not self._next():
            raise self._error("Unclosed start tag", begin)
        if name not in _TYPE_OF_TAG:
            raise self._error(f'Unsupported start tag "{name}"', begin)
        attributes: dict[str, str] = {}
        while self._take(_SPACE) is not None and self._next() != ">":
            attribute, value = self._attribute(name, begin)
            attributes[attribute] = value
        self.at += 1
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._error('Tag "span" must have class "tg-spoiler"', begin)
        self.open_tags.append(_OpenTag(name, attributes, self.length))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        unclosed = self._error(f'Unclosed start tag "{tag}"', begin)
        if not self._next():
            raise unclosed
        name = self._take(_ATTRIBUTE)
        if not name:
            raise self._error(f'Empty attribute name in the tag "{tag}"', begin)
        if not self._next():
            raise unclosed
        if self._next() != "=":
            return name, ""
        self.at += 1
        self._take(_SPACE)
        if not self._next():
            raise unclosed
        value = self._attribute_value()
        if not self._next():
            raise self._error("Unclosed start tag", begin)
        return name, value

    def _attribute_value(self) -> str:
        quote, begin = self._next(), self.at
        if quote not in "'\"":
            token = self._take(_TOKEN).lower()
            if self._next() and not self._next().isspace() and self._next() != ">":
                raise self._error("Unexpected end of name token", begin)
            return token
        end = self.source.find(quote, begin + 1)
        self.at = len(self.source) if end < 0 else end + 1
        return _dereferenced(self.source[begin + 1 : self.at - 1])

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open_tags:
            raise self._error("Unexpected end tag", begin)
        name = self._take(_END).lower()
        if self._next() != ">":
            raise self._error("Unclosed end tag", begin)
        self.at += 1
        tag = self.open_tags.pop()
        if name not in ("", tag.name):
            rest = f', expected "</{tag.name}>", found "</{name}>"'
            raise self._error("Unmatched end tag", begin, rest)
        if self.length > tag.offset:
            self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        inside = self.text.encode("utf-16-le")[tag.offset * 2 :].decode("utf-16-le")
        entity = _entity(tag, inside)
        if entity is None:
            return
        last = self.entities[-1] if self.entities else None
        pair = {entity.type, last.type} if last else set()
        same_place = last and (last.offset, last.length) == (entity.offset, entity.length)
        if last and same_place and pair == {"pre", "code"} and (last.language or entity.language):
            language = last.language or entity.language
            self.entities[-1] = replace(last, type="pre", language=language)
        else:
            self.entities.append(entity)


def _entity(tag: _OpenTag, inside: str) -> Entity | None:
    """What a closed tag means; None for a link that Telegram would not make."""
    plain = Entity(_TYPE_OF_TAG[tag.name], tag.offset, utf16_length(inside))
    given = tag.attributes
    match tag.name:
        case "a":
            url = _checked_link(given.get("href") or inside)
            return replace(plain, url=url) if url else None
        case "code":
            before, _, language = given.get("class", "").partition("language-")
            return replace(plain, language=None if before else language or None)
        case "blockquote" if "expandable" in given:
            return replace(plain, type="expandable_blockquote")
        case "tg-emoji":
            if not given.get("emoji-id", "").isdecimal():
                raise cannot_parse_entities("Invalid custom emoji identifier specified")
            return replace(plain, custom_emoji_id=given["emoji-id"])
        case "tg-time":
            if not given.get("unix", "").isdecimal():
                raise cannot_parse_entities("Invalid Unix time specified")
            when, style = int(given["unix"]), given.get("format") or None
            return replace(plain, unix_time=when, date_time_format=style)
    return plain


def _final(entity: Entity) -> Entity:
    """A language means something only for code inside pre."""
    return replace(entity, language=None) if entity.type == "code" else entity


def _dereferenced(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        hexadecimal, decimal, name = match.groups()
        if name:
            return _NAMED.get(name, match[0])
        code = int(hexadecimal, 16) if hexadecimal else int(decimal)
        readable = 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF
        return chr(code) if readable else match[0]

    return _REFERENCE.sub(character, text)


def _checked_link(url: str) -> str | None:
    """The link as Telegram stores it, or None when it makes none of it."""
    if url.startswith("tg://user?"):
        raise not_played("mentions by tg://user links")
    if url.startswith("tg://"):
        return url
    parts = urlsplit(url if "://" in url else f"http://{url}")
    if parts.scheme not in ("http", "https") or "." not in parts.netloc or " " in parts.netloc:
        return None
    return parts._replace(path=parts.path or "/").geturl()
