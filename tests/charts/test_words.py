"""A chart in words, for whoever does not see it."""

from dataclasses import replace
from pathlib import Path

import pytest

import flows
from flows.charts import chart_words, describe
from flows.messages import Series
from flows.wording import Wording, load_wording
from tests.charts.examples import WORDS, chart, day, on_days


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording(Path(flows.__file__).parent / "locales")


def test_the_words_drawn_come_from_the_language(wording: Wording) -> None:
    assert chart_words(wording, "en") == WORDS


STIFFNESS = Series("Stiffness", {day(0): 7, day(1): 6, day(9): 3.25}, lower_is_better=True)
SLEEP = replace(STIFFNESS, label="Sleep", lower_is_better=False)
FLARES = Series("Flare-ups", on_days(1, 2, value=0) | on_days(3, value=6), bars=True)


@pytest.mark.parametrize(
    ("series", "said"),
    [
        (STIFFNESS, "Stiffness: 7 at the start, 3.2 now. That is better."),
        (SLEEP, "Sleep: 7 at the start, 3.2 now. That is worse."),
        (replace(STIFFNESS, baseline=3.25), "Stiffness: 3.2 at the start and now."),
        (FLARES, "Flare-ups: on 1 of 3 days."),
        (replace(FLARES, values=on_days(3)), "Flare-ups: on 1 of 1 day."),
        (replace(STIFFNESS, values=on_days(99)), "Stiffness: no answers yet."),
    ],
)
def test_each_measure_is_said_in_a_sentence(wording: Wording, series: Series, said: str) -> None:
    assert [wording.plain(text, "en") for text in describe(chart(series))] == [said]
