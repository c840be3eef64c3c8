"""What must hold of every diary."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.recovery import DayVerdict, Diary, Measures, histories, history, judge
from tests.recovery.people import day, diary, line, shipped

MEASURES = shipped()
few = settings(max_examples=15, deadline=None, derandomize=True)
diaries = st.builds(
    lambda rate, seed, days, answered, level, sd: diary(
        line(rate), days, seed=seed, answered=answered, level=level, sd=sd
    ),
    st.floats(-2, 2),
    st.integers(0, 999),
    st.integers(20, 90),
    st.floats(0.2, 1),
    st.floats(1, 9),
    st.floats(0, 2),
)


def plain(days: tuple[DayVerdict, ...]) -> list[tuple[str, dict[str, str]]]:
    return [(d.overall.value, {k: v.value for k, v in d.measures.items()}) for d in days]


@few
@given(diaries, st.integers(1, 60))
def test_days_to_come_never_change_the_past(whole: Diary, after: int) -> None:
    early = replace(whole, days=tuple(d for d in whole.days if d.date <= day(after)))
    assert history(early, day(after), MEASURES) == tuple(
        d for d in history(whole, day(90), MEASURES) if d.date <= day(after)
    )


@few
@given(diaries, st.integers(-4000, 4000))
def test_the_calendar_does_not_matter(given_: Diary, days: int) -> None:
    shift = timedelta(days=days)
    moved = replace(
        given_, days=tuple(replace(d, date=d.date + shift) for d in given_.days), started=None
    )
    said = history(given_, day(90), MEASURES)
    assert plain(history(moved, day(90) + shift, MEASURES)) == plain(said)


@few
@given(diaries, st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter(given_: Diary, random: Random) -> None:
    mixed = list(given_.days)
    random.shuffle(mixed)
    until = day(90)
    assert history(replace(given_, days=tuple(mixed)), until, MEASURES) == history(
        given_, until, MEASURES
    )


def turned(measures: Measures) -> Measures:
    """The same measures, each asked the other way round."""
    other = {"higher": "lower", "lower": "higher"}
    return replace(
        measures,
        all=tuple(replace(m, better=other[m.better], goal=10 - m.goal) for m in measures.all),
    )


@few
@given(diaries)
def test_asking_the_other_way_round_changes_nothing(given_: Diary) -> None:
    asked = tuple(
        replace(
            d,
            scores={k: 10 - v for k, v in d.scores.items() if v is not None},
            tasks=tuple(10 - t for t in d.tasks if t is not None),
        )
        for d in given_.days
    )
    said = history(replace(given_, days=asked), day(90), turned(MEASURES))
    assert said == history(given_, day(90), MEASURES)


@few
@given(st.lists(diaries, min_size=2, max_size=5))
def test_people_judged_together_are_judged_as_if_alone(several: list[Diary]) -> None:
    together = histories([(d, day(90)) for d in several], MEASURES)
    assert together == [history(d, day(90), MEASURES) for d in several]


@few
@given(diaries)
def test_the_verdict_of_a_day_is_the_last_of_its_history(given_: Diary) -> None:
    until = max(d.date for d in given_.days)
    found, last = judge(given_, until, MEASURES), history(given_, until, MEASURES)[-1]
    assert found.overall is last.overall
    assert {name: m.verdict for name, m in found.measures.items()} == last.measures


@few
@given(diaries)
def test_how_sure_is_a_probability_and_the_window_holds_the_day(given_: Diary) -> None:
    found = judge(given_, day(60), MEASURES)
    assert 0 <= found.sure <= 1
    assert all(0 <= m.sure <= 1 for m in found.measures.values())
    first, last = found.window
    assert first <= last == day(60)
    assert all(np.isfinite(m.matters) for m in found.measures.values())
