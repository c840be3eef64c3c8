"""Which dates are written under a chart."""

from dataclasses import replace

import pytest

from bot.charts.days import dates, period
from tests.charts.examples import chart


@pytest.mark.parametrize(
    ("days", "written"),
    [
        (1, ["5 Jan"]),
        (7, ["5 Jan", "7 Jan", "9 Jan", "11 Jan"]),
        (28, ["5 Jan", "12 Jan", "19 Jan", "26 Jan"]),
        (42, ["5 Jan", "19 Jan", "2 Feb"]),
        (90, ["5 Jan", "2 Feb", "2 Mar", "30 Mar"]),
        (365, ["Apr", "Jul", "Oct", "Jan"]),
        (3650, ["2028", "2031", "2034"]),
    ],
)
def test_few_dates_are_written_whatever_the_span(days: int, written: list[str]) -> None:
    assert [words for _, words in dates(chart(days=days))] == written


def test_dates_are_written_as_the_language_writes_them() -> None:
    german = replace(chart(), language="de")
    assert [words for _, words in dates(german)] == ["5 Jan.", "19 Jan.", "2 Feb."]
    assert period(german) == "5. Jan. – 15. Feb. 2026"
    assert period(chart()) == "5 Jan – 15 Feb 2026"
