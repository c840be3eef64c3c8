"""What is said of people whose course is plain to see."""

from dataclasses import replace

import pytest

from flows.recovery import Diary, DiaryDay, Mark, MarkKind, Verdict, history, judge
from tests.recovery.people import day, diary, line, shipped

MEASURES = shipped()
STALLED, IMPROVING, WORSENING = Verdict.STALLED, Verdict.IMPROVING, Verdict.WORSENING


def test_ann_has_not_moved_for_eight_weeks() -> None:
    found = judge(diary(line(0)), day(55), MEASURES)
    assert found.overall is STALLED
    assert found.reason.id == "recovery-stalled"
    assert found.sure > 0.8
    assert found.since == day(0)


def test_ben_gains_a_point_and_a_half_every_four_weeks() -> None:
    found = judge(diary(line(1.5), level=3), day(41), MEASURES)
    assert found.overall is IMPROVING
    assert found.measures["tasks"].change == pytest.approx(1.5, abs=1)


def test_cora_gained_for_four_weeks_and_then_stopped() -> None:
    cora = diary(lambda n: line(1.7)(min(n, 28)))
    found = judge(cora, day(69), MEASURES)
    assert found.overall is STALLED
    assert found.since is not None
    assert day(14) <= found.since <= day(42)


def test_dan_gets_slowly_worse() -> None:
    assert judge(diary(line(-1.3), level=7), day(50), MEASURES).overall is WORSENING


def test_eve_lost_three_points_in_a_day() -> None:
    eve = diary(lambda n: -3.0 if n >= 42 else 0.0, level=6)
    found = judge(eve, day(49), MEASURES)
    assert found.overall is WORSENING
    assert found.since is not None
    assert day(38) <= found.since <= day(46)


def test_fay_has_flares_and_no_trend() -> None:
    fay = diary(line(0), level=6, flares=(range(10, 15), range(30, 36), range(60, 65)))
    said = {d.overall for d in history(fay, day(83), MEASURES)}
    assert WORSENING not in said
    assert IMPROVING not in said


def test_gus_reached_his_goal_and_stays() -> None:
    gus = diary(lambda n: min(line(2.5)(n), 4.7))
    said = [d.overall for d in history(gus, day(83), MEASURES)]
    assert said[-1] is Verdict.GOAL_REACHED
    assert STALLED not in said


def test_ida_reached_her_goal_and_had_a_bad_week_after() -> None:
    ida = diary(lambda n: 4.7 if n < 60 else 0.0)
    found = judge(ida, day(70), MEASURES)
    assert found.overall is WORSENING
    assert "recovery-recurrence" in {text.id for text in found.also}


def test_nothing_is_said_in_the_first_two_weeks() -> None:
    said = history(diary(line(-3), level=8, answered=1), day(12), MEASURES)
    assert {d.overall for d in said} == {Verdict.TOO_LITTLE_DATA}


def test_without_answers_there_is_nothing_to_judge() -> None:
    assert judge(Diary(()), day(3), MEASURES).overall is Verdict.TOO_LITTLE_DATA
    assert history(Diary(()), day(3), MEASURES) == ()


def test_surgery_begins_a_new_course() -> None:
    mark = Mark(MarkKind.SURGERY, day(50))
    found = judge(diary(line(0), marks=(mark,)), day(60), MEASURES)
    assert found.overall is Verdict.TOO_LITTLE_DATA
    assert found.window[0] == day(50)


def test_days_of_illness_do_not_count() -> None:
    def ill(n: int) -> float:
        return -3.0 if 50 <= n < 60 else 0.0

    mark = Mark(MarkKind.ILLNESS, day(50), day(59))
    assert judge(diary(ill, level=6), day(59), MEASURES).overall is WORSENING
    found = judge(diary(ill, level=6, marks=(mark,)), day(59), MEASURES)
    assert found.overall is not WORSENING


def test_exercises_left_undone_change_the_advice_and_not_the_verdict() -> None:
    done, undone = (
        judge(diary(line(0), programme=programme), day(55), MEASURES)
        for programme in ("all", "none")
    )
    assert done.overall is undone.overall is STALLED
    assert {t.id for t in undone.also} - {t.id for t in done.also} == {"recovery-barriers"}


@pytest.mark.parametrize(
    ("rate", "number", "said"),
    [(0, 27, False), (0, 28, True), (0, 42, True), (0, 43, False), (2.5, 35, False)],
)
def test_in_weeks_four_to_six_the_calendar_asks_for_a_look_when_little_has_changed(
    rate: float, number: int, said: bool
) -> None:
    also = {text.id for text in judge(diary(line(rate)), day(number), MEASURES).also}
    assert ("recovery-calendar" in also) is said


def test_kim_whose_pain_and_sleep_cannot_get_better_is_judged_by_what_can() -> None:
    kim = Diary(
        tuple(replace(d, scores={"pain": 0, "sleep": 10}) for d in diary(line(1.6), level=3).days)
    )
    assert judge(kim, day(45), MEASURES).overall is IMPROVING


def test_one_measure_alone_does_not_speak_for_the_whole() -> None:
    """Leo gets stiffer by the week; his pain, sleep and tasks stay as they were."""
    leo = Diary(
        tuple(
            DiaryDay(day(n), {"stiffness": min(10, 2 + round(n / 8)), "pain": 5, "sleep": 5}, (5,))
            for n in range(60)
        )
    )
    found = judge(leo, day(59), MEASURES)
    assert found.measures["stiffness"].verdict is WORSENING
    assert found.overall is not WORSENING


def test_the_later_of_two_entries_for_a_day_counts() -> None:
    once = diary(line(0), 60)
    twice = Diary((DiaryDay(day(3), {"pain": 0.0}), *once.days[::-1]))
    overridden = {d.date for d in once.days} >= {day(3)}
    assert overridden
    assert history(twice, day(59), MEASURES) == history(once, day(59), MEASURES)
