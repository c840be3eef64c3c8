"""Days on the time axis: which dates are written, and what is drawn for long spans."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import groupby
from statistics import fmean

from babel.dates import format_date, format_interval

from flows.messages import Chart, Series

DAILY_UP_TO = 120
"""The longest span, in days, that is drawn day by day; longer ones are drawn week by week."""

_STEPS = (1, 2, 7, 14, 28)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 36, 60, 120, 600, 6000, 60000)
_MOST_DATES = 5

Drawn = tuple[float, float]
"""When, in days after the first one, and how much."""

Tick = tuple[float, str]
"""When, in days after the first one, and the date in words."""


def span(chart: Chart) -> int:
    """How many days the chart shows, at least one."""
    return max(1, (chart.last - chart.first).days + 1)


def is_weekly(chart: Chart) -> bool:
    """Whether it shows weeks instead of days."""
    return span(chart) > DAILY_UP_TO


def runs(chart: Chart, series: Series) -> list[list[Drawn]]:
    """What to draw of a series, oldest first, split where a day (or week) has no answer."""
    step = 7 if is_weekly(chart) else 1
    drawn = _weeks(chart, series) if step == 7 else _daily(chart, series.values)
    in_a_row = groupby(enumerate(drawn), key=lambda item: item[1][0] - item[0] * step)
    return [[point for _, point in group] for _, group in in_a_row]


def dates(chart: Chart) -> list[Tick]:
    """The few dates written under the axis."""
    days = next((step for step in _STEPS if span(chart) <= step * _MOST_DATES), None)
    if days is None:
        return list(_months(chart))
    locale = _locale(chart.language)
    return [
        (float(n), format_date(chart.first + timedelta(days=n), "d MMM", locale=locale))
        for n in range(0, span(chart), days)
    ]


def period(chart: Chart) -> str:
    """The span in words, such as "5 Jan - 15 Feb 2026"."""
    last = chart.first + timedelta(days=span(chart) - 1)
    words = str(format_interval(chart.first, last, "yMMMd", locale=_locale(chart.language)))
    return " ".join(words.split())  # some locales space with signs that the font has not


def _daily(chart: Chart, values: Mapping[date, float]) -> list[Drawn]:
    inside = range(span(chart))
    placed = (((day - chart.first).days, value) for day, value in values.items())
    return sorted((float(n), value) for n, value in placed if n in inside)


def _weeks(chart: Chart, series: Series) -> list[Drawn]:
    """A point in the middle of each answered week: its mean, or for bars its worst day."""
    worst = min if not series.lower_is_better else max
    grouped = groupby(_daily(chart, series.values), key=lambda drawn: drawn[0] // 7)
    weeks = ((week, [value for _, value in days]) for week, days in grouped)
    end = span(chart) - 1
    return [(min(week * 7 + 3, end), worst(v) if series.bars else fmean(v)) for week, v in weeks]


def _months(chart: Chart) -> Iterator[Tick]:
    """The first days of some months, few enough to be read."""
    begin, end = (day.year * 12 + day.month - 1 for day in (chart.first, chart.last))
    step = next(step for step in _MONTH_STEPS if (end - begin) // step < _MOST_DATES)
    pattern = "MMM" if step < 12 else "y"
    for month in range(-(-(begin + 1) // step) * step, end + 1, step):
        day = date(month // 12, month % 12 + 1, 1)
        yield (
            float((day - chart.first).days),
            format_date(day, pattern, locale=_locale(chart.language)),
        )


def _locale(language: str) -> str:
    """English dates are read with the day first, as everywhere in the bot."""
    return "en_GB" if language == "en" else language
