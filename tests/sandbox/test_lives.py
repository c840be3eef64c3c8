"""Simulated weeks must look like weeks of real people."""

from datetime import date, timedelta
from pathlib import Path
from statistics import fmean

import pytest

import flows
from bot.sandbox.lives import Course, Life
from flows.recovery import Diary, DiaryDay, Verdict, judge, load_measures

FIRST = date(2026, 1, 5)
MEASURES = load_measures(Path(flows.__file__).parent / "content")
SCALE = [str(n) for n in range(11)]


def mean(life: Life, question: str, days: range) -> float:
    return fmean(float(life.choose(question, SCALE, day)) for day in days)


@pytest.mark.parametrize(
    ("course", "question", "change"),
    [
        (Course.IMPROVES, "stiffness", -3),
        (Course.IMPROVES, "sleep", 2),
        (Course.IMPROVES, "task", 3),
        (Course.IMPROVES, "task_1", 3),
        (Course.STALLS, "stiffness", 0),
        (Course.STALLS, "sleep", 0),
        (Course.STALLS, "task", 0),
        (Course.WORSENS, "stiffness", 2),
        (Course.WORSENS, "task", -2),
        (Course.WORSENS, "something_new", 0),
    ],
)
def test_the_course_is_to_be_seen_in_the_answers(
    course: Course, question: str, change: float
) -> None:
    life = Life(course, days=42)
    began, ended = mean(life, question, range(10)), mean(life, question, range(32, 42))
    assert ended - began == pytest.approx(change, abs=1)


def diary(life: Life) -> Diary:
    """What the person would have answered."""

    def score(question: str, day: int) -> float:
        return float(life.choose(question, SCALE, day))

    return Diary(
        tuple(
            DiaryDay(
                FIRST + timedelta(days=day),
                {"stiffness": score("stiffness", day), "sleep": score("sleep", day)},
                (score("task", day),),
            )
            for day in range(life.days)
            if not life.skips_day(day)
        )
    )


@pytest.mark.parametrize(
    ("course", "verdict"),
    [
        (Course.IMPROVES, Verdict.IMPROVING),
        (Course.STALLS, Verdict.STALLED),
        (Course.WORSENS, Verdict.WORSENING),
    ],
)
@pytest.mark.parametrize("seed", [1001, 1002, 1003, 1004])
def test_six_weeks_are_enough_to_tell_the_course(
    course: Course, verdict: Verdict, seed: int
) -> None:
    life = Life(course, days=42, seed=seed)
    assert judge(diary(life), FIRST + timedelta(days=41), MEASURES).overall == verdict


def test_a_worsening_patient_has_more_flare_ups() -> None:
    def flares(course: Course) -> int:
        life = Life(course, days=42)
        return sum(life.choose("flare", ["no", "yes"], day) == "yes" for day in range(42))

    assert flares(Course.IMPROVES) < flares(Course.WORSENS)


def test_the_same_seed_lives_the_same_life() -> None:
    def told(seed: int) -> list[str]:
        life = Life(Course.STALLS, 42, seed)
        return [life.choose("sleep", SCALE, day) for day in range(42)]

    assert told(1) == told(1)
    assert told(1) != told(2)


def test_some_days_are_skipped_and_most_are_not() -> None:
    life = Life(Course.STALLS, 365)
    assert 0.05 < fmean(life.skips_day(day) for day in range(365)) < 0.2


@pytest.mark.parametrize(
    ("values", "chosen"),
    [
        (["numb:on", "fever:on", "none"], "none"),  # a red flag is never made up
        (["yes", "no"], "no"),
        (["something", ""], ""),  # what may be left out is left out
        (["morning", "evening"], "morning"),
    ],
)
def test_a_question_that_is_not_known_gets_the_calm_answer(values: list[str], chosen: str) -> None:
    assert Life(Course.WORSENS, 42).choose("unheard_of", values, 20) == chosen


def test_only_what_is_offered_is_chosen() -> None:
    life = Life(Course.WORSENS, 42)
    assert {life.choose("stiffness", ["1", "2", "3"], day) for day in range(42)} <= {"1", "2", "3"}
    assert life.choose("programme", ["done", "not_done"], 3) == "done"
