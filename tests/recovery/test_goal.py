"""Reaching the goal, keeping it, losing it."""

from flows.recovery import Diary, DiaryDay, Verdict, history, judge
from tests.recovery.people import day, diary, shipped

MEASURES = shipped()
GOAL = Verdict.GOAL_REACHED


def overall(given: Diary, until: int = 83) -> list[Verdict]:
    return [d.overall for d in history(given, day(until), MEASURES)]


def test_a_bad_day_at_the_goal_changes_nothing() -> None:
    given = diary(lambda n: 0.0, level=9, sd=0.5, answered=1)
    bad = DiaryDay(day(50), {"pain": 8.0, "stiffness": 8.0, "sleep": 1.0}, (2.0, 2.0))
    assert set(overall(Diary((*given.days, bad)))[20:]) == {GOAL}


def test_just_short_of_the_goal_nobody_has_stalled() -> None:
    said = overall(diary(lambda n: 0.0, level=7.6, sd=0.6))
    assert Verdict.STALLED not in said


def test_a_week_well_short_of_a_reached_goal_is_a_recurrence() -> None:
    given = diary(lambda n: 0.0 if n < 50 else -3.0, level=9, sd=0.6, answered=1)
    before, after = judge(given, day(48), MEASURES), judge(given, day(58), MEASURES)
    assert before.overall is GOAL
    assert "recovery-recurrence" not in {text.id for text in before.also}
    assert after.overall is Verdict.WORSENING
    assert "recovery-recurrence" in {text.id for text in after.also}


def test_a_flare_at_the_goal_is_no_recurrence() -> None:
    given = diary(lambda n: 0.0, level=9, sd=0.6, flares=(range(50, 57),), answered=1)
    assert set(overall(given)[40:]) == {GOAL}


def test_the_goal_can_be_reached_again() -> None:
    given = diary(lambda n: -3.0 if 40 <= n < 55 else 0.0, level=9, sd=0.5, answered=1)
    assert overall(given)[-1] is GOAL


def test_pain_alone_is_not_the_goal_while_tasks_are_hard() -> None:
    easy = Diary(tuple(DiaryDay(day(n), {"pain": 1}, (4,)) for n in range(60)))
    assert GOAL not in overall(easy, 59)
    assert judge(easy, day(59), MEASURES).measures["pain"].verdict is GOAL


def test_a_slow_loss_is_seen_before_the_goal_is_lost() -> None:
    said = overall(diary(lambda n: -1.3 * n / 28, level=8.8, sd=0.5, answered=1))
    still_above_seven = round(28 * (8.8 - 7) / 1.3)
    assert GOAL in said[14:20]
    assert Verdict.WORSENING in said[20:still_above_seven]


def test_every_part_of_a_goal_of_ones_own_must_be_reached() -> None:
    days = tuple(DiaryDay(day(n), {"sleep": 4}, (7,)) for n in range(40))
    assert GOAL not in overall(Diary(days, goal={"tasks": 6, "sleep": 8}), 39)
    assert overall(Diary(days, goal={"tasks": 6, "sleep": 4}), 39)[-1] is GOAL
