"""A text with entities, as messages carry it. Offsets and lengths are UTF-16 code units."""

from dataclasses import asdict, dataclass, replace
from html import escape
from itertools import pairwise

from ..wire import Json, compact

MAX_TEXT_UNITS = 4096
MAX_CAPTION_UNITS = 1024

_SIMPLE_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "blockquote": "blockquote",
}


def utf16_length(text: str) -> int:
    """How long Telegram says a text is: an emoji outside the basic plane counts twice."""
    return len(text) + sum(character > "\uffff" for character in text)


@dataclass(frozen=True)
class Entity:
    """One stretch of formatting; the optional fields belong to single types."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None

    @property
    def end(self) -> int:
        """The offset after the last unit."""
        return self.offset + self.length

    def api(self) -> Json:
        """The MessageEntity object of the Bot API."""
        return compact(**asdict(self))

    def tags(self) -> tuple[str, str]:
        """What opens and closes it in Telegram's HTML; nothing for detected types."""
        if tag := _SIMPLE_TAGS.get(self.type):
            return f"<{tag}>", f"</{tag}>"
        match self.type:
            case "text_link":
                return f'<a href="{escape(self.url or "")}">', "</a>"
            case "pre" if self.language:
                return f'<pre><code class="language-{escape(self.language)}">', "</code></pre>"
            case "pre":
                return "<pre>", "</pre>"
            case "expandable_blockquote":
                return "<blockquote expandable>", "</blockquote>"
            case "custom_emoji":
                return f'<tg-emoji emoji-id="{self.custom_emoji_id}">', "</tg-emoji>"
            case "date_time":
                style = escape(self.date_time_format or "")
                wish = f' format="{style}"' if style else ""
                return f'<tg-time unix="{self.unix_time}"{wish}>', "</tg-time>"
        return "", ""


@dataclass(frozen=True)
class FormattedText:
    """A text and its entities, outermost first."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    def __len__(self) -> int:
        return utf16_length(self.text)

    def entities_api(self) -> list[Json] | None:
        """The entities for the Bot API; None when there are none, as they are then left out."""
        return [entity.api() for entity in self.entities] or None

    def sorted(self) -> "FormattedText":
        """The same, entities in Telegram's order: by place, the longer one first."""
        order = sorted(self.entities, key=lambda entity: (entity.offset, -entity.length))
        return replace(self, entities=tuple(order))

    def trimmed(self) -> "FormattedText":
        """The same without white space at both ends, as Telegram stores texts."""
        text = self.text.strip()
        cut = utf16_length(self.text) - utf16_length(self.text.lstrip())
        moved = (_clipped(entity, cut, utf16_length(text)) for entity in self.entities)
        return FormattedText(text, tuple(entity for entity in moved if entity.length > 0))

    @property
    def html(self) -> str:
        """The text as safe HTML, with the tags that Telegram's parse mode reads."""
        units = self.text.encode("utf-16-le")
        ends = {0, len(units) // 2}.union(*((e.offset, e.end) for e in self.entities))
        written: list[str] = []
        opened: list[Entity] = []
        for start, stop in pairwise(sorted(ends)):
            covering = [e for e in self.entities if e.offset <= start and stop <= e.end]
            written += _turn(opened, covering)
            written.append(_escaped(units[start * 2 : stop * 2].decode("utf-16-le")))
            opened = covering
        return "".join([*written, *_turn(opened, [])])


NO_TEXT = FormattedText()


def _escaped(text: str) -> str:
    return escape(text, quote=False)


def _clipped(entity: Entity, cut: int, length: int) -> Entity:
    start = max(entity.offset - cut, 0)
    end = min(entity.end - cut, length)
    return replace(entity, offset=start, length=end - start)


def _turn(opened: list[Entity], wanted: list[Entity]) -> list[str]:
    """The tags that lead from one set of open entities to the next, properly nested."""
    same = 0
    while same < min(len(opened), len(wanted)) and opened[same] is wanted[same]:
        same += 1
    closing = [entity.tags()[1] for entity in reversed(opened[same:])]
    return closing + [entity.tags()[0] for entity in wanted[same:]]
