"""Charts to draw in tests."""

from collections.abc import Mapping
from datetime import date, timedelta

from flows.messages import Chart, ChartWords, Series

FIRST = date(2026, 1, 5)
WORDS = ChartWords(
    better="better",
    baseline="at the start",
    goal="goal",
    matters="a change that matters",
    shaded="no clear change",
    empty="no answers yet",
    weekly="week by week",
)


def day(n: int) -> date:
    """The day n days after the first."""
    return FIRST + timedelta(days=n)


def on_days(*days: int, value: float = 5) -> Mapping[date, float]:
    """The same value on each of the days."""
    return {day(n): value for n in days}


def chart(*series: Series, days: int = 42, shaded: tuple[int, int] | None = None) -> Chart:
    """A chart of so many days."""
    window = (day(shaded[0]), day(shaded[1])) if shaded else None
    return Chart("Your progress", FIRST, day(days - 1), series, WORDS, shaded=window)
