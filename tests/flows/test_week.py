"""The week in words: what is compared with what, what counts as a change, and what is not said."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.protocol import Protocol, load_protocol
from flows.recovery import Diary, DiaryDay, Mark, MarkKind
from flows.rhythm import Cadence
from flows.sources import Sources
from flows.week import in_words
from flows.wording import Text

PROTOCOL: Protocol = load_protocol(Sources.shipped())
START = date(2026, 1, 5)
DAY = timedelta(days=1)
DAILY, WEEKLY, MONTHLY = Cadence(), Cadence((1,)), Cadence((1,), 4, START)


def days(values: Iterable[float | None], every: int = 1, **more: object) -> tuple[DiaryDay, ...]:
    """A day with that morning stiffness each, None for a day without an answer."""
    return tuple(
        DiaryDay(START + n * every * DAY, {"stiffness": value}, **more)  # type: ignore[arg-type]
        for n, value in enumerate(values)
    )


def said(
    found: Sequence[DiaryDay],
    cadence: Cadence = DAILY,
    tasks: tuple[str, ...] = (),
    **more: object,
) -> list[str]:
    """The lines for the day of the last entry."""
    diary = Diary(tuple(found), started=START, **more)  # type: ignore[arg-type]
    return [PROTOCOL.wording.plain(text, "en") for text in words(diary, cadence, tasks)]


def words(diary: Diary, cadence: Cadence = DAILY, tasks: tuple[str, ...] = ()) -> list[Text]:
    today = max((day.date for day in diary.days), default=START)
    return list(in_words(diary, today, cadence, tasks, PROTOCOL.measures, PROTOCOL.week))


def test_a_change_beyond_the_noise_of_its_measure_is_said_with_both_means():
    assert said(days([6] * 7 + [4] * 7)) == [
        "<b>Your week in words</b>",
        "• morning stiffness: 6 → 4 (better)",
    ]


@pytest.mark.parametrize(
    ("before", "now", "line"),
    [
        ([6] * 7, [5] * 7, "• morning stiffness: 5, about the same as before (6)"),
        ([4] * 7, [6] * 7, "• morning stiffness: 4 → 6 (worse)"),
        ([6, 5, 6, 5, 6, 5, 6], [3] * 7, "• morning stiffness: 5.6 → 3 (better)"),
        ([None] * 4 + [6] * 3, [3] * 7, "• morning stiffness: 6 → 3 (better)"),
        ([None] * 4 + [6] * 3, [4] * 7, "• morning stiffness: 4, about the same as before (6)"),
        ([None] * 5 + [6] * 2, [4] * 7, "• morning stiffness: 4"),
    ],
    ids=[
        "noise",
        "worse",
        "with a decimal",
        "three answers",
        "three and less of a change",
        "two answers",
    ],
)
def test_one_measure(before, now, line):
    assert said(days([*before, *now]))[1] == line


def test_slow_gains_are_told_against_the_start():
    slowly = [8 - n / 7 for n in range(35)]
    line = said(days(slowly))[1]
    assert line == "• morning stiffness: 7.6 → 3.6 (better than at the start)"


def test_the_start_is_that_of_the_latest_new_plan():
    values = [9] * 7 + [5] * 35
    anew = (Mark(MarkKind.THERAPY_CHANGE, START + 7 * DAY),)
    assert "better than at the start" in said(days(values))[1]
    assert (
        said(days(values), marks=anew)[1] == "• morning stiffness: 5, about the same as before (5)"
    )


def test_flare_ups_are_counted():
    flares = [0, 5, 0, 4, 0, 3, 0, 0, 0, 6, 0, 0, 0, 0]
    found = [DiaryDay(START + n * DAY, flare=value) for n, value in enumerate(flares)]
    assert said(found)[1] == "• days with a flare-up: 1, down from 3"


@pytest.mark.parametrize(
    ("before", "now", "line"),
    [
        ([0] * 7, [0] * 7, "0, as before"),
        ([0] * 7, [4, 4] + [0] * 5, "2, up from 0"),
        ([3, 3] + [0] * 5, [3] + [None] * 4 + [0, 0], "1, 2 before"),
        ([None] * 7, [3] + [0] * 6, "1"),
    ],
    ids=["none", "more", "fewer only because fewer were answered", "the first week"],
)
def test_fewer_flare_ups_are_claimed_only_of_as_many_answers(before, now, line):
    found = [DiaryDay(START + n * DAY, flare=value) for n, value in enumerate([*before, *now])]
    assert said(found)[1] == f"• days with a flare-up: {line}"


def test_tasks_are_called_by_the_persons_own_words():
    found = [DiaryDay(START + n * DAY, tasks=(3 if n < 7 else 5, None)) for n in range(14)]
    assert (
        said(found, tasks=("getting dressed", "stairs"))[-1] == "• getting dressed: 3 → 5 (better)"
    )


def test_the_first_week_has_numbers_and_no_comparison():
    assert said(days([6] * 7))[1:] == [
        "• morning stiffness: 6",
        "This is the first look. Later on I can say what has changed.",
    ]


@pytest.mark.parametrize("values", [[], [6], [6, 6], [6] * 7 + [None] * 5 + [2, 2]])
def test_too_little_is_said_kindly(values):
    assert said(days(values))[1:] == [
        "There are too few answers this week to say more. That is all right."
    ]


def test_weekly_check_ins_are_taken_four_together():
    assert said(days([7, 7, 6, 6, 3, 4, 4, 3], every=7), WEEKLY) == [
        "<b>Your last 4 weeks in words</b>",
        "• morning stiffness: 6.5 → 3.5 (better)",
    ]


def test_monthly_check_ins_are_taken_four_together():
    lines = said(days([7, 7, 6, 6, 3, 4, 4, 3], every=28), MONTHLY)
    assert lines == [
        "<b>Your last 16 weeks in words</b>",
        "• morning stiffness: 6.5 → 3.5 (better)",
    ]


def test_after_daily_weeks_the_last_weekly_ones_are_compared_with_the_start():
    daily = [8] * 21 + [5] * 35
    weekly = [None] * 6 + [5]
    lines = said(days([*daily, *weekly * 8]), WEEKLY)
    assert lines[1] == "• morning stiffness: 8 → 5 (better than at the start)"


SCORES = st.one_of(st.none(), st.integers(0, 10).map(float))
DAYS = st.lists(st.tuples(SCORES, SCORES, SCORES), max_size=60)
CADENCES = st.sampled_from([DAILY, Cadence((1, 3, 5)), WEEKLY, MONTHLY])


@given(DAYS, CADENCES)
def test_no_change_is_claimed_from_fewer_than_three_answers_and_numbers_are_means(found, cadence):
    diary = Diary(
        tuple(
            DiaryDay(START + n * DAY, {"stiffness": a, "sleep": b}, tasks=(c,))
            for n, (a, b, c) in enumerate(found)
        ),
        started=START,
    )
    series = {
        "recovery-measure-stiffness": [a for a, _, _ in found],
        "recovery-measure-sleep": [b for _, b, _ in found],
        "as-said": [c for _, _, c in found],
    }
    for text in words(diary, cadence, ("stairs",)):
        if text.id in ("week-change", "week-same", "week-only"):
            told = text.args["what"]
            assert isinstance(told, Text)
            _holds(text, series[told.id])


def _holds(text: Text, values: list[float | None]) -> None:
    """Its numbers are means of the diary: of the last days, and of days before or at the start."""
    length = 7 * int(str(text.args["weeks"]))
    now, earlier = values[-length:], values[:-length]
    given = [v for v in now if v is not None]
    assert len(given) >= 3
    assert text.args["now"] == round(fmean(given), 1)
    if text.id == "week-only":
        return
    before = earlier[-length:]
    starts = (earlier[:7], earlier[:length])
    spans = [before] if text.args["since"] == "before" else starts
    means = [
        round(fmean(known), 1)
        for span in spans
        if len(known := [v for v in span if v is not None]) >= 3
    ]
    assert text.args["from"] in means
    if text.id == "week-change":
        better = (text.args["now"] > text.args["from"]) != (
            text.args["what"].id.endswith("stiffness")
        )
        assert text.args["way"] == ("better" if better else "worse")
