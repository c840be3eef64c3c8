"""A day in typed words, near today; a span of days; days of the week."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta

from babel.dates import get_day_names, get_month_names

from flows.lexicon import Lexicon, fold

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}))?(?!\d)")
_DAY_OF_MONTH = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")

MOST_DIGITS = 3
Names = Callable[..., Mapping[int, str]]
SHORTEST_NAME = 3
"""Shorter ones, such as `so` and `do`, are other words as well."""


def read_day(
    said: str, lexicon: Lexicon, language: str, today: date, span: tuple[date, date]
) -> date | None:
    """A day such as `2027-02-20`, `20.2.`, `20 Feb`, `Friday`, `tomorrow`, `in 10 days`.

    Of several days that the words can mean, the one nearest to today within `span` (both ends
    included); None when there is none. A day and a month in digits begin with the day.
    """
    found = (day for day in _meant(said, lexicon, language, today) if span[0] <= day <= span[1])
    return min(found, key=lambda day: abs(day - today), default=None)


def read_break(said: str, lexicon: Lexicon, language: str, today: date, longest: int) -> int | None:
    """For how many days, at most `longest`: `10`, `two weeks`, `until Friday`, `20 Feb`; 0 for off.

    None when the words say no such thing.
    """
    text = lexicon.in_digits(said)
    days = _span_of_days(text, lexicon)
    if lexicon.means("off", said):
        days = 0
    if days is None and not text.startswith(("-", "+")):
        first, last = today + timedelta(days=1), today + timedelta(days=longest)
        day = read_day(said, lexicon, language, today, (first, last))
        days = (day - today).days if day else None
    return days if days is not None and days <= longest else None


def _span_of_days(text: str, lexicon: Lexicon) -> int | None:
    """How long `10`, `10 days` or `a week` is; None for what is no span."""
    if text.isdecimal() and len(text) <= MOST_DIGITS:
        return int(text)
    units = "|".join(map(re.escape, sorted(lexicon.in_days, key=len, reverse=True)))
    ones = "|".join(map(re.escape, lexicon.single))
    found = re.search(rf"(?<![\w-])(?:(\d{{1,3}})|(?:{ones}))\s+({units})(?!\w)", text)
    return int(found[1] or 1) * lexicon.in_days[found[2]] if found else None


def read_weekdays(said: str, lexicon: Lexicon, language: str) -> tuple[int, ...] | None:
    """ISO weekdays: `mon wed fri`, `Monday to Friday`, `every day`; None for anything else."""
    whole = " ".join(_WORD.findall(fold(said)))
    if whole in lexicon.weekdays:
        return lexicon.weekdays[whole]
    found: list[int] = []
    is_range = False
    for word in re.findall(r"[^\W\d_]+|-", fold(said).replace("\u2013", "-")):
        day = _weekday(word, language)
        if day and is_range and found:
            found += _from_to(found[-1], day)
        elif day:
            found.append(day)
        elif word not in (*lexicon.also, *lexicon.each, *lexicon.until, "-"):
            return None
        is_range = word in (*lexicon.until, "-")
    return tuple(sorted(set(found))) or None


def _weekday(word: str, language: str) -> int | None:
    """The ISO day that a word names, in full, as it is shortened, or in the plural."""
    for width in ("wide", "abbreviated", "short"):
        for number, name in get_day_names(width, locale=language).items():
            bare = fold(name).rstrip(".")
            plural = width == "wide" and word in (f"{bare}s", bare)
            begun = width == "wide" and len(word) >= SHORTEST_NAME and bare.startswith(word)
            if word == bare or plural or begun:
                return int(number) + 1
    return None


def _from_to(first: int, last: int) -> list[int]:
    """The days after the first up to the last, over Sunday where need be."""
    return [(first + n - 1) % 7 + 1 for n in range(1, (last - first) % 7 + 1)]


def _meant(said: str, lexicon: Lexicon, language: str, today: date) -> Iterable[date]:
    text = lexicon.in_digits(said)
    if found := _ISO.search(text):
        year, month, day = map(int, found.groups())
        return _dates([year], month, day)
    if found := _NUMERIC.search(text):
        years = [int(found[3])] if found[3] else _years(today)
        return _dates(years, int(found[2]), int(found[1]))
    near = lexicon.days_to(said)
    if near is not None:
        return [today + timedelta(days=near)]
    return _in_words(text, lexicon, language, today)


def _in_words(text: str, lexicon: Lexicon, language: str, today: date) -> Iterable[date]:
    number = _DAY_OF_MONTH.search(text)
    month = _named(text, get_month_names, language)
    weekday = _named(text, get_day_names, language)
    if number and month is not None:
        return _dates(_years(today), month, int(number[1]))
    if weekday is not None:
        return [day for day in _around(today, 7) if day.weekday() == weekday]
    if not number:
        return ()
    unit = lexicon.unit_of_days(text)
    if unit:
        span = timedelta(days=unit * int(number[1]))
        return [today - span] if lexicon.mentions("ago", text) else [today + span, today - span]
    return [day for day in _around(today, 31) if day.day == int(number[1])]


def _named(text: str, names: Names, language: str) -> int | None:
    """The number of the month or weekday that is named, in full or as it is shortened."""
    words = set(_WORD.findall(text))
    for width in ("wide", "abbreviated"):
        for number, name in names(width, locale=language).items():
            bare = fold(name).rstrip(".")
            if len(bare) >= SHORTEST_NAME and bare in words:
                return int(number)
    return None


def _years(today: date) -> tuple[int, int, int]:
    return today.year - 1, today.year, today.year + 1


def _dates(years: Iterable[int], month: int, day: int) -> Iterator[date]:
    """That day of those years, where it exists."""
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _around(today: date, days: int) -> list[date]:
    return [today + timedelta(days=n) for n in range(-days, days + 1)]
