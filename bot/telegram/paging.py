"""Telegram takes no long texts, and counts them in UTF-16 units: cut them where a reader would."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from itertools import takewhile

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def length(html: str) -> int:
    """How long Telegram takes an HTML text to be: UTF-16 units, tags left out, entities read."""
    return sum(char.units for char in _chars(html))


def pages(html: str, limit: int = TEXT_LIMIT) -> list[str]:
    """The text in pieces of at most `limit`, cut after a paragraph, else a line, else a word.

    Tags that are open at a cut are closed before it and opened again after it.
    """
    rest = _chars(html)
    if sum(char.units for char in rest) <= limit:
        return [html]
    cut = []
    while rest:
        end = _cut(rest, limit)
        cut.append(_html(_trimmed(rest[:end])))
        rest = rest[end:]
    return [page for page in cut if page]


@dataclass(frozen=True)
class _Char:
    """One character as written, and the start tags that are open around it."""

    written: str
    tags: tuple[str, ...]

    @property
    def read(self) -> str:
        return unescape(self.written)

    @property
    def units(self) -> int:
        return len(self.read.encode("utf-16-le", "surrogatepass")) // 2


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.tags: tuple[str, ...] = ()
        self.chars: list[_Char] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags += (self.get_starttag_text() or f"<{tag}>",)

    def handle_endtag(self, tag: str) -> None:
        self.tags = self.tags[:-1]

    def handle_data(self, data: str) -> None:
        self.chars += [_Char(char, self.tags) for char in data]

    def handle_entityref(self, name: str) -> None:
        self.chars.append(_Char(f"&{name};", self.tags))

    def handle_charref(self, name: str) -> None:
        self.chars.append(_Char(f"&#{name};", self.tags))


def _chars(html: str) -> list[_Char]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.chars


def _cut(chars: Sequence[_Char], limit: int) -> int:
    fitting, units = 0, 0
    while fitting < len(chars) and units + chars[fitting].units <= limit:
        units += chars[fitting].units
        fitting += 1
    if fitting == len(chars):
        return fitting
    plain = "".join(char.read for char in chars[: fitting + 1])
    ends = (plain.rfind(gap) for gap in ("\n\n", "\n", " "))
    return next((end for end in ends if end > 0), fitting)


def _trimmed(chars: Sequence[_Char]) -> Sequence[_Char]:
    plain = "".join(char.read for char in chars)
    return chars[len(plain) - len(plain.lstrip()) : len(plain.rstrip())]


def _html(chars: Sequence[_Char]) -> str:
    return "".join(_written(chars))


def _written(chars: Sequence[_Char]) -> Iterator[str]:
    tags: tuple[str, ...] = ()
    for char in (*chars, _Char("", ())):
        pairs = zip(tags, char.tags, strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        yield from (f"</{tag[1:-1].split()[0]}>" for tag in reversed(tags[shared:]))
        yield from char.tags[shared:]
        yield char.written
        tags = char.tags
