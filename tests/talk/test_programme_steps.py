"""Stepping up gradually: offered when it is time, never imposed; and back after a flare-up."""

from datetime import timedelta

import pytest

from flows import events
from flows.inputs import RecoveryRead
from flows.recovery import Diary, Verdict, judge
from tests.talk.days import buttons, check_in, days, press, said

FORTNIGHT = ["all"] * 14


@pytest.fixture
def exercising(patient):
    patient.say("/programme add Heel slides, 7 days: 10 times; 15 times; 20 times")
    return patient


def offers(talk, *, up=True):
    return [event for event in said(talk, events.StepsOffered) if event.up is up]


def now_at(talk):
    return talk.episode.programme.exercises[0].dose


def test_after_two_weeks_done_the_next_step_is_offered(exercising):
    days(exercising, *FORTNIGHT[:-1])
    assert offers(exercising) == []
    check_in(exercising)
    assert "Heel slides: 10 times → 15 times" in exercising.shown
    assert buttons(exercising) == ["Heel slides: 15 times", "Not yet"]
    assert now_at(exercising) == "10 times"


def test_it_is_taken_by_the_person_and_only_once(exercising):
    days(exercising, *FORTNIGHT)
    tap = exercising.messages[-1].rows[0][0].tap
    press(exercising, "Heel slides: 15 times")
    assert now_at(exercising) == "15 times"
    assert exercising.of(events.ProgrammeChanged)[0].change == "step_up"
    exercising.press(tap.command, tap.value)
    assert now_at(exercising) == "15 times"
    assert exercising.of(events.ProgrammeChanged) == []


def test_after_not_yet_it_is_offered_again_in_a_week(exercising):
    days(exercising, *FORTNIGHT)
    press(exercising, "Not yet")
    days(exercising, *["all"] * 6)
    assert len(offers(exercising)) == 1
    check_in(exercising)
    assert len(offers(exercising)) == 2
    assert now_at(exercising) == "10 times"


def test_after_a_step_it_takes_two_weeks_again(exercising):
    days(exercising, *FORTNIGHT)
    press(exercising, "Heel slides: 15 times")
    days(exercising, *["all"] * 13)
    assert len(offers(exercising)) == 1
    days(exercising, "all", "all")
    assert len(offers(exercising)) == 2


def test_one_thing_at_a_time_a_suggestion_about_recovery_comes_first(exercising):
    led = [check_in(exercising) for _ in range(30)]
    both = [
        then
        for then in led
        if of(then, events.RecoveryStalled)
        and (of(then, events.StepsOffered) or of(then, events.ProgrammePraised))
    ]
    assert any(of(then, events.RecoveryStalled) for then in led)
    assert both == []


def test_the_last_step_is_the_last(exercising):
    for stage in (1, 2):
        exercising.press("programme", f"step {stage} Heel slides")
    days(exercising, *["all"] * 20)
    assert offers(exercising) == []


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        pytest.param(["all"] * 11 + ["none"] * 3, True, id="most of it done"),
        pytest.param(["all"] * 10 + ["none"] * 4, False, id="not most of it"),
        pytest.param(["all"] * 3 + ["none_planned"] * 10 + ["all"], True, id="few days, all done"),
        pytest.param(["all"] * 3 + ["none_planned"] * 11, False, id="too few days known"),
        pytest.param(["some"] * 14, False, id="half of it"),
    ],
)
def test_most_planned_days_must_be_done(exercising, answers, offered):
    days(exercising, *answers)
    assert bool(offers(exercising)) is offered


def test_not_within_two_weeks_of_a_flare_up(exercising):
    check_in(exercising, flare="yes", flare_severity="6")
    days(exercising, *["all"] * 13)
    assert offers(exercising) == []
    check_in(exercising)
    assert len(offers(exercising)) == 1


def test_not_within_two_weeks_of_a_worsening(exercising):
    empty = judge(Diary(()), exercising.now.date(), exercising.protocol.measures)
    days(exercising, *["all"] * 5)
    worse = type(empty)(**{**vars(empty), "overall": Verdict.WORSENING})
    exercising.take(RecoveryRead(Diary(()), worse))
    days(exercising, *["all"] * 13)
    assert offers(exercising) == []
    check_in(exercising)
    assert len(offers(exercising)) == 1


def test_of_several_each_goes_up_by_itself(exercising):
    exercising.say("/programme add Bridge, 7 days: 5 times; 8 times")
    days(exercising, *FORTNIGHT)
    assert buttons(exercising) == ["Heel slides: 15 times", "Bridge: 8 times", "Not yet"]


def test_after_a_flare_up_a_step_back_is_offered_once(exercising):
    exercising.press("programme", "step 1 Heel slides")
    check_in(exercising, flare="yes", flare_severity="6")
    assert "Heel slides: 15 times → 10 times" in exercising.shown
    assert buttons(exercising) == ["Heel slides: 10 times", "Stay as it is"]
    check_in(exercising, flare="yes", flare_severity="6")
    assert len(offers(exercising, up=False)) == 1


def test_a_step_back_is_taken_or_left(exercising):
    exercising.press("programme", "step 1 Heel slides")
    check_in(exercising, flare="yes", flare_severity="6")
    back = exercising.messages[-1]
    press(exercising, "Stay as it is")
    assert now_at(exercising) == "15 times"
    tap = back.rows[0][0].tap
    exercising.press(tap.command, tap.value)
    assert now_at(exercising) == "10 times"
    assert exercising.of(events.ProgrammeChanged)[0].change == "step_back"


def test_from_the_first_step_there_is_no_way_back(exercising):
    check_in(exercising, flare="yes", flare_severity="6")
    assert offers(exercising, up=False) == []


def test_the_person_may_step_at_any_time_one_at_a_time(exercising):
    exercising.press("programme", "open Heel slides")
    press(exercising, "Step up: 15 times")
    exercising.press("programme", "open Heel slides")
    assert buttons(exercising)[:2] == ["Step up: 20 times", "Step back: 10 times"]
    exercising.press("programme", "step 0 Heel slides")
    exercising.press("programme", "step 2 Heel slides")
    assert now_at(exercising) == "10 times"
    assert "earlier question" in exercising.shown


@pytest.mark.parametrize("place", ["9", "x", "-1", ""])
def test_a_step_that_there_is_not_changes_nothing(exercising, place):
    exercising.say(f"/programme step {place} Heel slides")
    assert now_at(exercising) == "10 times"


def test_nothing_is_offered_on_a_day_with_a_red_flag(exercising):
    days(exercising, *FORTNIGHT[:-1])
    exercising.now = exercising.planned.due_at - timedelta(hours=1)
    exercising.say("since today my calf is swollen, hot and painful")
    assert exercising.of(events.RedFlagRaised)
    check_in(exercising)
    assert offers(exercising) == []
    check_in(exercising)
    assert len(offers(exercising)) == 1


# Praise


def test_what_was_done_is_named_once_a_week(exercising):
    led = [check_in(exercising) for _ in range(10)]
    praised = [day for day, then in enumerate(led, 1) if of(then, events.ProgrammePraised)]
    assert praised == [3, 10]


def test_praise_names_the_exercise_and_the_days(exercising):
    days(exercising, "all", "all", "all")
    assert "on all 3 planned days this week you did Heel slides" in exercising.shown


def test_what_was_done_before_an_exercise_was_set_is_not_praised(patient):
    days(patient, "all", "all", "all")
    patient.say("/programme add Heel slides, 7 days: 10 times; 15 times")
    days(patient, "all", "all")
    assert said(patient, events.ProgrammePraised) == []
    check_in(patient, "all")
    assert said(patient, events.ProgrammePraised)[0].days == 3


def test_nor_is_one_that_came_later_praised_for_the_days_before_it(exercising):
    days(exercising, "all", "all")
    exercising.say("/programme add Bridge, 7 days: 5 times")
    check_in(exercising)
    assert said(exercising, events.ProgrammePraised)[0].names == ("Heel slides",)


def test_of_an_exercise_once_a_week_once_is_all(patient):
    patient.say("/programme add Long walk, Wed: an hour; two hours")
    days(patient, *["all"] * 3)
    assert "on the planned day this week you did Long walk" in patient.shown
    days(patient, *["all"] * 11)
    assert offers(patient)[0].exercises[0].name == "Long walk"


def test_of_several_the_one_that_was_done_most_is_named(exercising):
    exercising.say("/programme add Bridge, Wed: 5 times")
    days(exercising, "all", "all", "all")
    assert said(exercising, events.ProgrammePraised)[0].names == ("Heel slides",)


def test_days_that_were_not_done_are_not_spoken_of(exercising):
    days(exercising, "some", *["all"] * 6)
    (praise,) = said(exercising, events.ProgrammePraised)
    assert (praise.days, praise.full) == (4, False)


def test_half_is_not_praised_and_not_blamed(exercising):
    led = days(exercising, *["some"] * 8)
    assert [type(e) for then in led for e in then if isinstance(e, events.ProgrammePraised)] == []
    assert said(exercising, events.StepsOffered) == []


def test_without_a_programme_nothing_is_praised(patient):
    days(patient, *["all"] * 8)
    assert said(patient, events.ProgrammePraised) == []


def of(led, kind):
    return [event for event in led if isinstance(event, kind)]
