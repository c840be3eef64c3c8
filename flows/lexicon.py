"""The words of a language that people type instead of tapping, as data."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

T = TypeVar("T", int, float)
D = TypeVar("D", int, float, None)

_NUMBER = re.compile(r"(?<![\w.,])-?\d{1,9}(?:[.,]\d{1,9})?(?!\d)")
_SPELT = re.compile(r"[^\W\d_]+")
_MARKS = str.maketrans("\u2019", "'", "¡¿")


def fold(words: str) -> str:
    """Words as they are compared: lower case, no accents or opening marks, single spaces."""
    bare = unicodedata.normalize("NFKD", words.casefold().translate(_MARKS))
    return " ".join("".join(char for char in bare if not unicodedata.combining(char)).split())


@dataclass(frozen=True)
class Lexicon:
    """One language's words for yes, no, skip, numbers and times, folded.

    - `numbers`: the words for each number from zero on, at its own place.
    - `articles`: words for numbers that mean less than a number in a sentence, such as `one`.
    - `not_numbers`: phrases with a number word that name no number.
    - `hedges`: what people put around a score or a judgement without changing it.
    - `minus`, `point`, `half`: parts of a number, as in `minus two`, `six and a half`.
    - `between`, `until`, `starting`: around the two ends of a range.
    - `counted`: what stands behind a number that is no score, such as `hours`.
    - `better`, `worse`: the two sides of a change; `change`: what its phrases stand for, from -5
      to 5. House rule: the ends of the scale are called `much`, the steps between in order.
    - `same`: points to an earlier answer.
    - `single`: one of something, as in `a week`.
    - `off`: none of it any more; `evening`: the time of day; `each`: says that days come again.
    - `in_minutes`: how many minutes a span of time has, with a number or alone.
    - `weekdays`: words for several ISO days of the week.
    - `out_of`: what stands between a score and its scale, as in `6 out of 10`.
    - `also`: what joins the parts of a list.
    - `ago`: says that a span of time lies in the past.
    - `night`: the hours from six in the evening to midnight, and after.
    - `past`: minutes that words add to the hour named with them.
    - `in_weeks`: how many weeks other spans of time have.
    - `in_days`: how many days a span of time has.
    - `from_today`: days named by how far they are, such as tomorrow.
    - `every_day`, `days_a_week`: how often; the latter follows a number, as in `5 days`.
    """

    yes: tuple[str, ...]
    no: tuple[str, ...]
    unsure: tuple[str, ...]
    none: tuple[str, ...]
    skip: tuple[str, ...]
    back: tuple[str, ...]
    numbers: tuple[tuple[str, ...], ...]
    articles: tuple[str, ...]
    not_numbers: tuple[str, ...]
    hedges: tuple[str, ...]
    minus: tuple[str, ...]
    point: tuple[str, ...]
    half: tuple[str, ...]
    between: tuple[str, ...]
    until: tuple[str, ...]
    starting: tuple[str, ...]
    counted: tuple[str, ...]
    better: tuple[str, ...]
    worse: tuple[str, ...]
    same: tuple[str, ...]
    single: tuple[str, ...]
    off: tuple[str, ...]
    evening: tuple[str, ...]
    each: tuple[str, ...]
    out_of: tuple[str, ...]
    also: tuple[str, ...]
    noon: tuple[str, ...]
    midnight: tuple[str, ...]
    pm: tuple[str, ...]
    am: tuple[str, ...]
    ago: tuple[str, ...]
    night: tuple[str, ...]
    every_day: tuple[str, ...]
    days_a_week: tuple[str, ...]
    past: Mapping[str, int]
    in_weeks: Mapping[str, float]
    in_days: Mapping[str, int]
    from_today: Mapping[str, int]
    change: Mapping[str, float]
    in_minutes: Mapping[str, int]
    weekdays: Mapping[str, tuple[int, ...]]

    def means(self, words: str, said: str) -> bool:
        """Whether what was said is one of the words under that heading, such as `skip`."""
        return fold(said).rstrip(".! ") in getattr(self, words)

    def starts(self, words: str, said: str) -> bool:
        """Whether what was said begins with one of the words under that heading."""
        text = fold(said)
        return any(re.match(rf"{re.escape(word)}(?!\w)", text) for word in getattr(self, words))

    def mentions(self, words: str, said: str) -> bool:
        """Whether one of the words under that heading is somewhere in what was said."""
        return any(_within(word, fold(said)) for word in getattr(self, words))

    def in_digits(self, said: str) -> str:
        """Folded words with their spelt numbers in digits: `six out of ten` is `6 out of 10`."""
        return _SPELT.sub(lambda found: self._digits(found[0]), fold(said))

    def numbers_in(self, said: str) -> tuple[float, ...]:
        """The different numbers in it, in digits or in words; `6/10` is 6."""
        scale = "|".join(map(re.escape, ("/", *self.out_of)))
        text = re.sub(rf"(\d)\s*(?:{scale})\s*10\b", r"\1", self.in_digits(said))
        found = (float(number.replace(",", ".")) for number in _NUMBER.findall(text))
        return tuple(dict.fromkeys(found))

    def minutes_past(self, said: str) -> int:
        """The minutes that words such as `half past` add to the hour; negative before it."""
        return self._worth(self.past, said, 0)

    def weeks(self, said: str, number: float) -> float:
        """That number in weeks, whatever it counts: `2 years` are 104."""
        return round(number * self._worth(self.in_weeks, said, 1.0), 1)

    def days_to(self, said: str) -> int | None:
        """How many days on the day is that words such as `tomorrow` name; None without any."""
        return self._worth(self.from_today, said, None)

    def minutes(self, said: str) -> int:
        """How many minutes the span of time has that is named, such as `hours`; 0 without any."""
        return self._worth(self.in_minutes, said, 0)

    def unit_of_days(self, said: str) -> int:
        """How many days the span of time has that is named, such as `weeks`; 0 without any."""
        return self._worth(self.in_days, said, 0)

    def number(self, word: str) -> int | None:
        """The number that a folded word names."""
        return next((n for n, words in enumerate(self.numbers) if word in words), None)

    @cached_property
    def numeric(self) -> frozenset[str]:
        """Every word that stands in nothing but a number, or a range of two."""
        parts = (
            self.out_of,
            self.also,
            self.minus,
            self.point,
            self.half,
            self.between,
            self.until,
        )
        phrases = (*(word for words in self.numbers for word in words), *sum(parts, ()))
        return frozenset(word for phrase in phrases for word in _SPELT.findall(phrase))

    def _digits(self, word: str) -> str:
        number = self.number(word)
        return word if number is None else str(number)

    def _worth(self, of: Mapping[str, T], said: str, otherwise: D) -> T | D:
        """What the longest of the words in what was said stands for."""
        found = [word for word in of if _within(word, fold(said))]
        return of[max(found, key=len)] if found else otherwise


def _within(word: str, text: str) -> bool:
    """As a word of its own; a digit may stand right before it, as in `8pm`."""
    return re.search(rf"(?<![^\W\d]){re.escape(word)}(?!\w)", text) is not None


def load_lexicons(*locales: Path) -> Mapping[str, Lexicon]:
    """Read `<language>/lexicon.toml` of each locales directory; a later one overrides."""
    files = [file for folder in locales for file in sorted(folder.glob("*/lexicon.toml"))]
    latest = {file.parent.name: file for file in files}
    adapter = TypeAdapter(Lexicon)
    return {
        language: adapter.validate_python(tomllib.loads(file.read_text(encoding="utf-8")))
        for language, file in latest.items()
    }
