"""Every sentence a person reads, by its id: Fluent files, one folder a language.

Rules and dialogue never build sentences. They name one (`Text`), and `Wording` says it in the
reader's language at the last moment.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from html import escape
from pathlib import Path
from typing import TypeAlias

from babel.dates import format_skeleton, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

from flows.places import city_at

Arg: TypeAlias = (
    "str | int | float | date | datetime | time | Moment | Zone | Text | tuple[Text, ...]"
)


@dataclass(frozen=True)
class Zone:
    """An IANA zone, said by the city that it is called after."""

    name: str


@dataclass(frozen=True)
class Text:
    """A sentence by its id, with what fills its slots.

    `id` is a Fluent message id, or `message.attribute`. A slot may hold words, a number, a date, a
    time, a `Moment`, a `Zone`, another `Text`, or several of them, which are joined as the
    language joins a list.
    """

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True)
class Moment:
    """An instant, `said` on the clock that the person has told us of.

    Telegram shows it as it is said, and on a tap in the time and the format of the reader's device.
    """

    at: datetime
    said: Text


LONGEST_SLOT = 1000
"""Characters; from 2,500 on Fluent says `{???}` instead of the whole sentence."""


class MissingTextError(KeyError):
    """A sentence was named that no enabled language has."""


class Wording:
    """The sentences of the enabled languages."""

    def __init__(self, bundles: Mapping[str, FluentBundle], default: str = "en") -> None:
        self._bundles = bundles
        self._default = default

    @property
    def languages(self) -> tuple[str, ...]:
        """The enabled languages, the default one first."""
        return tuple(sorted(self._bundles, key=lambda code: (code != self._default, code)))

    def language_for(self, code: str | None) -> str:
        """The enabled language nearest to a client's language code such as `de-AT`."""
        short = (code or "").split("-")[0].casefold()
        return short if short in self._bundles else self._default

    def has(self, text_id: str, language: str) -> bool:
        """Whether that very language has the sentence."""
        return self._pattern(text_id, language) is not None

    def plain(self, text: Text, language: str) -> str:
        """The sentence as plain words."""
        return self._say(text, language, escaped=False)

    def html(self, text: Text, language: str) -> str:
        """The sentence as Telegram HTML; whatever fills a slot is escaped."""
        return self._say(text, language, escaped=True)

    def _say(self, text: Text, language: str, *, escaped: bool) -> str:
        for code in (language, self._default):
            pattern = self._pattern(text.id, code)
            if pattern is not None:
                args = {k: self._slot(v, code, escaped=escaped) for k, v in text.args.items()}
                return _filled(self._bundles[code], pattern, args)
        raise MissingTextError(text.id)

    def _named(self, text: Text, language: str, *, escaped: bool) -> str:
        """What fills a slot. A measure or a flag that a clinic has since taken out has no name here
        any more; it is said by its id, so that the sentence is still said.
        """
        try:
            return self._say(text, language, escaped=escaped)
        except MissingTextError:
            return text.id

    def _pattern(self, text_id: str, language: str) -> Pattern | None:
        bundle = self._bundles.get(language)
        name, _, attribute = text_id.partition(".")
        if bundle is None or not bundle.has_message(name):
            return None
        message = bundle.get_message(name)
        found: Pattern | None = message.attributes.get(attribute) if attribute else message.value
        return found

    def _slot(self, value: Arg, language: str, *, escaped: bool) -> str | int | float:
        match value:
            case Moment(at, on_the_clock):
                words = self._say(on_the_clock, language, escaped=escaped)
                unix = int(at.timestamp())
                return f'<tg-time unix="{unix}">{words}</tg-time>' if escaped else words
            case Text():
                return self._named(value, language, escaped=escaped)
            case tuple():
                said = [self._named(item, language, escaped=escaped) for item in value]
                return format_list(said, locale=language)
            case Zone(name):
                return self._slot(city_at(name, language), language, escaped=escaped)
            case str():
                return escape(value, quote=False) if escaped else value
            case datetime() | time():
                return format_time(value, "short", locale=_region(language))
            case date():
                return format_skeleton("MMMd", value, locale=_region(language))
            case _:
                return value


def _filled(bundle: FluentBundle, pattern: Pattern, args: Mapping[str, str | int | float]) -> str:
    """The sentence with its slots filled. Long words go in last: Fluent gives up on them."""
    long = {k: v for k, v in args.items() if isinstance(v, str) and len(v) > LONGEST_SLOT}
    said, _errors = bundle.format_pattern(pattern, {**args, **{k: f"\0{k}\0" for k in long}})
    parts = str(said).split("\0")
    return "".join(long.get(part, part) if n % 2 else part for n, part in enumerate(parts))


def _region(language: str) -> str:
    """English clocks have 24 hours and English dates begin with the day, as elsewhere."""
    return "en_GB" if language == "en" else language


def load_wording(*folders: Path, default: str = "en") -> Wording:
    """Read the Fluent files of each `folder/<language>/*.ftl`; a later folder overrides."""
    return Wording(dict(_bundles(folders)), default)


def _bundles(folders: tuple[Path, ...]) -> Iterator[tuple[str, FluentBundle]]:
    languages = sorted({sub.name for folder in folders for sub in folder.iterdir() if sub.is_dir()})
    for language in languages:
        bundle = FluentBundle([language], use_isolating=False)
        for folder in folders:
            for file in sorted((folder / language).glob("*.ftl")):
                source = FluentResource(file.read_text(encoding="utf-8"))
                bundle.add_resource(source, allow_overrides=True)
        yield language, bundle
