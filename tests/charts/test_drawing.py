"""What is to be seen in a chart."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from bot.charts import draw
from bot.charts.inks import TINTED, Ink, palette
from flows.messages import Series
from tests.charts.examples import chart, day, on_days
from tests.charts.pixels import Drawn

STIFFNESS = Series("Morning stiffness", on_days(*range(42)), lower_is_better=True)


def line(*days: int, **more: object) -> Series:
    return replace(STIFFNESS, values=on_days(*days), **more)


def test_it_is_a_png_as_wide_as_a_phone_at_two_pixels_a_point() -> None:
    with Image.open(BytesIO(draw(chart(STIFFNESS)))) as image:
        assert image.format == "PNG"
        assert image.width == 800


def test_four_measures_are_sent_by_telegram_without_being_made_smaller() -> None:
    flares = replace(STIFFNESS, bars=True)
    full = replace(STIFFNESS, baseline=6, goal=2, matters=2)
    drawn = Drawn(chart(full, flares, full, full, shaded=(20, 41)))
    assert max(drawn.pixels.shape) <= 1280


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert draw(chart(STIFFNESS)) == draw(chart(STIFFNESS))


def test_days_without_an_answer_stay_empty() -> None:
    drawn = Drawn(chart(line(*range(10), *range(15, 42))))
    assert [n for n in range(42) if Ink.DATA not in drawn.on_day(n)] == [10, 11, 12, 13, 14]


def test_even_a_single_missing_day_is_not_bridged() -> None:
    drawn = Drawn(chart(line(0, 1, 3, 4), days=5))
    between = slice(drawn.column(1.2), drawn.column(2.8))
    assert Ink.DATA not in drawn.inks(slice(*drawn.plot), between)
    assert Ink.DATA in drawn.inks(slice(*drawn.plot), slice(drawn.column(0.2), drawn.column(0.8)))


def test_one_answer_is_one_dot() -> None:
    drawn = Drawn(chart(line(3), days=7))
    assert [n for n in range(7) if Ink.DATA in drawn.on_day(n)] == [3]


def test_a_bar_is_as_high_as_its_value() -> None:
    values = {day(0): 2.0, day(1): 5.0, day(2): 10.0}
    drawn = Drawn(chart(replace(STIFFNESS, values=values, bars=True), days=5))
    assert [drawn.bar(n) for n in range(4)] == pytest.approx([20, 50, 100, 0], abs=1)


def test_a_day_without_a_flare_is_told_from_a_day_without_an_answer() -> None:
    flares = Series("Flare-ups", on_days(0, 1, value=0), lower_is_better=True, bars=True)
    drawn = Drawn(chart(flares, days=5))
    assert [Ink.QUIET in drawn.on_day(n) for n in range(4)] == [True, True, False, False]


@pytest.mark.parametrize(
    ("lower_is_better", "tinted"),
    [
        # at the start 6, and 2 matter: from 4 down, or from 8 up
        (True, [1, 3]),
        (False, [9]),
    ],
)
def test_the_area_of_a_change_that_matters_is_on_the_better_side(
    lower_is_better: bool, tinted: list[int]
) -> None:
    series = line(0, 41, baseline=6, matters=2)
    drawn = Drawn(chart(replace(series, lower_is_better=lower_is_better)))
    assert [value for value in (1, 3, 5, 7, 9) if drawn.is_tinted(value)] == tinted


def test_the_stalled_window_and_only_that_is_hatched() -> None:
    drawn = Drawn(chart(line(0, 41), shaded=(21, 34)))
    hatched = [n for n in range(42) if Ink.HATCH in drawn.on_day(n)]
    assert hatched == list(range(21, 35))


def test_hatching_lets_the_ground_show() -> None:
    hatched = Drawn(chart(line(0, 41, baseline=6, matters=2), shaded=(0, 41)))
    assert [value for value in (1, 3, 5, 7) if hatched.is_tinted(value)] == [1, 3]


def test_goal_and_baseline_are_told_apart_without_colour() -> None:
    drawn = Drawn(chart(line(0), days=42))
    marked = Drawn(chart(line(0, baseline=6, goal=2), days=42))
    free = slice(drawn.column(3), drawn.column(41))

    def share_inked(value: float, ink: Ink) -> float:
        return float(np.mean((marked.pixels[marked.row(value), free] & (TINTED - 1)) == ink.full))

    assert share_inked(2, Ink.GOAL) > 0.95
    assert 0.5 < share_inked(6, Ink.QUIET) < 0.7


def test_every_ink_of_words_and_data_stands_out_on_both_grounds() -> None:
    colours = np.frombuffer(palette(), np.uint8).reshape(2, TINTED, 3) / 255
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    light = linear @ (0.2126, 0.7152, 0.0722)
    for ground in light:
        for ink in (Ink.QUIET, Ink.GOAL, Ink.BARS, Ink.DATA, Ink.TEXT):
            assert (ground[0] + 0.05) / (ground[ink.full] + 0.05) >= 4.5, ink.name


LONG = "Sich nach dem Aufstehen vollständig ankleiden und die Treppe hinuntergehen " * 3


@pytest.mark.parametrize("days", [1, 7, 42, 365, 1500])
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_no_words_reach_the_edge(days: int, language: str) -> None:
    series = line(days - 1, label=LONG, baseline=6, goal=2, matters=2)
    words = replace(chart().words, better=LONG, matters=LONG, empty=LONG, weekly=LONG)
    wordy = replace(chart(series, days=days), title=LONG, words=words, language=language)
    drawn = Drawn(wordy).pixels
    assert not drawn[:, :20].any()
    assert not drawn[:, -20:].any()
    assert not drawn[:10].any()
    assert not drawn[-6:].any()


def test_a_measure_without_answers_says_so_instead_of_showing_marks() -> None:
    drawn = Drawn(chart(line(baseline=6, goal=2, matters=2)))
    assert Ink.GOAL not in drawn.inks(slice(*drawn.plot), slice(drawn.column(0), drawn.column(41)))
    middle = sum(drawn.plot) // 2
    words = drawn.inks(slice(middle - 10, middle + 10), slice(drawn.column(16), drawn.column(24)))
    assert Ink.QUIET in words


def test_values_outside_the_days_shown_are_left_out() -> None:
    inside, more = line(1, 2), line(1, 2, -3, 60)
    assert draw(chart(inside)) == draw(chart(more))


def test_what_lies_outside_the_scale_is_left_out() -> None:
    inside = line(1, 2)
    stray = replace(inside, values={**inside.values, day(5): 11.0, day(6): float("nan")}, goal=-1)
    assert draw(chart(stray)) == draw(chart(inside))


def test_a_year_is_drawn_week_by_week() -> None:
    year = {day(n): 2.0 if n % 7 else 9.0 for n in range(364)}
    drawn = Drawn(chart(replace(STIFFNESS, values=year), days=364))
    mean = drawn.row((6 * 2 + 9) / 7)
    free = slice(drawn.column(10), drawn.column(350))
    assert Ink.DATA in drawn.inks(slice(mean - 2, mean + 2), free)
    assert Ink.DATA not in drawn.inks(slice(drawn.plot[0], drawn.row(4)), free)


def test_a_week_of_bars_shows_its_worst_day() -> None:
    values = on_days(*range(364), value=0) | {day(10): 8.0}
    flares = Series("Flare-ups", values, lower_is_better=True, bars=True)
    drawn = Drawn(chart(flares, days=364))
    assert drawn.bar(10) == pytest.approx(80, abs=1)
    assert drawn.bar(17) == 0
