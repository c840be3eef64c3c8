"""A day in typed words, near today."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta

from babel.dates import get_day_names, get_month_names

from flows.lexicon import Lexicon, fold

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}))?(?!\d)")
_DAY_OF_MONTH = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")

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
