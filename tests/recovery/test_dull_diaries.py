"""Real diaries are dull, full of holes, or odd."""

from datetime import timedelta

import numpy as np
import pytest

from flows.recovery import Diary, DiaryDay, Mark, MarkKind, Verdict, history, judge
from tests.recovery.people import START, day, diary, line, shipped

MEASURES = shipped()


def every(days: int, score: float, *, step: int = 1) -> Diary:
    entries = (
        DiaryDay(day(n), {"stiffness": score, "pain": score, "sleep": score}, (score,))
        for n in range(0, days, step)
    )
    return Diary(tuple(entries))


def test_always_five_has_stalled() -> None:
    said = [d.overall for d in history(every(60, 5), day(59), MEASURES)]
    assert said[-1] is Verdict.STALLED
    assert set(said) <= {Verdict.TOO_LITTLE_DATA, Verdict.UNCERTAIN, Verdict.STALLED}


def test_scores_may_have_decimals() -> None:
    assert judge(every(60, 4.5), day(59), MEASURES).overall is Verdict.STALLED


def test_once_a_week_is_too_little_until_the_eighth_answer() -> None:
    said = {d.date: d.overall for d in history(every(84, 5, step=7), day(83), MEASURES)}
    assert said[day(48)] is Verdict.TOO_LITTLE_DATA
    assert said[day(49)] is Verdict.UNCERTAIN


def test_one_day_in_fourteen_says_nothing() -> None:
    said = {d.overall for d in history(every(84, 5, step=14), day(83), MEASURES)}
    assert said == {Verdict.TOO_LITTLE_DATA}


def test_whoever_starts_at_the_goal_is_at_the_goal() -> None:
    at_ease = Diary(tuple(DiaryDay(day(n), {"pain": 0}, (10, 9)) for n in range(40)))
    said = [d.overall for d in history(at_ease, day(39), MEASURES)]
    assert set(said[14:]) == {Verdict.GOAL_REACHED}


def test_without_pain_and_tasks_the_other_measures_make_the_goal() -> None:
    rested = Diary(tuple(DiaryDay(day(n), {"stiffness": 1, "sleep": 9}) for n in range(30)))
    assert judge(rested, day(29), MEASURES).overall is Verdict.GOAL_REACHED
    stiff = Diary(tuple(DiaryDay(day(n), {"stiffness": 6, "sleep": 9}) for n in range(50)))
    assert judge(stiff, day(49), MEASURES).overall is not Verdict.GOAL_REACHED


def test_a_goal_of_ones_own_counts_instead() -> None:
    usual = diary(line(0), level=7, sd=0.5)
    own = Diary(usual.days, goal={"tasks": 6.0})
    assert judge(usual, day(60), MEASURES).overall is Verdict.STALLED
    assert judge(own, day(60), MEASURES).overall is Verdict.GOAL_REACHED


def test_after_a_gap_of_weeks_old_answers_do_not_speak_for_today() -> None:
    gone = Diary(diary(line(1.5), 40).days)
    said = history(gone, day(120), MEASURES)
    assert said[-1].overall is Verdict.TOO_LITTLE_DATA


def test_answers_after_the_last_day_and_empty_days_are_no_answers() -> None:
    empty = DiaryDay(START - timedelta(days=9), {"pain": None}, (None,))
    later = DiaryDay(day(70), {"pain": 0})
    given = diary(line(0), 50, answered=1)
    found = history(Diary((empty, *given.days, later)), day(49), MEASURES)
    assert found == history(given, day(49), MEASURES)


def test_tasks_that_are_not_asked_every_day_do_not_make_a_trend() -> None:
    """The second task is much harder and asked twice a week: no jump in the mean."""
    rng = np.random.default_rng(3)

    def entry(n: int) -> DiaryDay:
        easy, hard = np.clip(np.round(rng.normal((7, 2), 0.8)), 0, 10).tolist()
        asked = n > 40 or n % 4 == 0
        return DiaryDay(day(n), tasks=(easy, hard if asked else None))

    said = history(Diary(tuple(entry(n) for n in range(84))), day(83), MEASURES)
    assert not {Verdict.IMPROVING, Verdict.WORSENING} & {d.overall for d in said}


@pytest.mark.parametrize("kind", [MarkKind.HOLIDAY, MarkKind.ILLNESS])
def test_a_mark_of_one_day_takes_that_day_out(kind: MarkKind) -> None:
    given = diary(line(0), 60, answered=1)
    kept = tuple(d for d in given.days if d.date != day(20))
    marked = Diary(given.days, marks=(Mark(kind, day(20)),))
    assert history(marked, day(59), MEASURES) == history(Diary(kept), day(59), MEASURES)


def test_a_flare_of_three_weeks_is_no_flare() -> None:
    given = diary(line(0), 84, level=7, flares=(range(50, 84),))
    said = {d.date: d.overall for d in history(given, day(83), MEASURES)}
    assert said[day(60)] is not Verdict.WORSENING
    assert said[day(75)] is Verdict.WORSENING
