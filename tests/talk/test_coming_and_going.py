"""Travel, pauses, stops and questions left alone: no day is lost, doubled or said to be done."""

import pytest

from flows import events, inputs
from flows.questions import SKIPPED
from tests.answers import CHECK_IN
from tests.talk.test_checkins import TUESDAY, due, outcomes


def test_westward_over_the_date_line_no_date_is_asked_twice_and_the_check_ins_go_on(patient):
    patient.say("/place Auckland")
    due(patient)
    patient.answer(CHECK_IN)
    patient.say("/place Honolulu")
    assert patient.planned.day == TUESDAY.replace(day=7)
    due(patient)
    assert patient.asked == "stiffness"
    assert patient.planned.day == TUESDAY.replace(day=8)


def test_westward_over_the_date_line_the_day_that_was_answered_is_done(patient):
    patient.say("/place Auckland")
    due(patient)
    patient.answer(CHECK_IN)
    patient.say("/place Honolulu", "/checkin")
    assert "You have checked in today" in patient.shown
    assert patient.episode.last_days["daily"] == TUESDAY


def test_an_open_check_in_travels_along(patient):
    due(patient)
    patient.say("6", "/place Honolulu")
    assert patient.asked == "flare"
    patient.answer(CHECK_IN)
    assert outcomes(patient) == {TUESDAY: "answered"}


def leave_and_return(talk):
    talk.say("/stop", "yes", "/start")


def resume(talk):
    talk.say("/pause 0")


def unblock(talk):
    talk.take(inputs.ReachabilityChanged(reachable=True))


def let_it_expire(talk):
    talk.expire()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (lambda talk: None, leave_and_return),
        (lambda talk: talk.say("/pause 3"), resume),
        (lambda talk: talk.take(inputs.ReachabilityChanged(reachable=False)), unblock),
        (lambda talk: None, let_it_expire),
    ],
    ids=["stopped", "paused", "blocked", "expired"],
)
def test_a_day_that_was_missed_can_still_be_checked_in_while_it_lasts(patient, before, after):
    before(patient)
    due(patient)
    after(patient)
    patient.say("/checkin")
    assert patient.asked == "stiffness"
    patient.answer(CHECK_IN)
    assert outcomes(patient)[TUESDAY] == "answered"
    assert patient.planned.day == TUESDAY.replace(day=7)


def test_who_comes_back_on_the_same_day_goes_on_at_the_first_unanswered_question(patient):
    due(patient)
    patient.say("6", "/stop", "yes", "/start", "/checkin")
    assert patient.asked == "flare"
    assert "Morning stiffness: <b>6</b>" in patient.shown


def test_a_pause_silences_the_reminder_of_the_open_check_in(patient):
    due(patient)
    patient.say("/pause 7")
    patient.take(inputs.ReplyOverdue("daily", TUESDAY))
    assert patient.shown == ""


def test_a_question_left_alone_does_not_stand_in_the_way_of_the_check_in(patient):
    patient.say("/pause")
    due(patient)
    assert patient.asked == "stiffness"


def test_checkin_leaves_another_open_question_for_the_open_check_in(asked):
    asked.say("/pause", "/checkin")
    assert asked.asked == "stiffness"


def test_who_decides_not_to_pause_goes_on_with_the_open_check_in(asked):
    asked.say("6", "/pause", "do not pause")
    assert "go on as planned" in asked.shown
    assert asked.asked == "flare"


def test_back_leaves_a_question_that_a_command_put_and_takes_no_answer_back(agreed):
    agreed.say("Me", "/wrong")
    answers = agreed.episode.answers
    agreed.say("back")
    assert "All stays as it was" in agreed.shown
    assert agreed.episode.answers == answers
    assert agreed.asked == "flags_now"


@pytest.mark.parametrize("line", ["/checkin", "/pause", "/pause 3", "/time 9:00", "/place Tokyo"])
def test_after_stop_nothing_is_planned_until_start(patient, line):
    patient.say("/stop", "yes", line)
    assert "/start" in patient.shown
    assert patient.of(events.OccurrencePlanned) == []
    assert patient.episode.paused_until is None


def test_who_has_stopped_is_still_heard_when_something_is_wrong(patient):
    patient.say("/stop", "yes", "/wrong", "I do not feel like myself")
    assert patient.of(events.RedFlagRaised)


def test_the_last_button_tapped_twice_says_nothing_twice(asked):
    asked.answer(CHECK_IN, until="note")
    for _ in range(2):
        asked.tap("note", SKIPPED, "daily:2026-01-05")
    assert asked.last == []


def test_a_late_button_tapped_twice_is_saved_once(patient):
    due(patient)
    patient.expire()
    patient.wait(days=1)
    for _ in range(2):
        patient.tap("stiffness", "4", "daily:2026-01-06")
    assert patient.last == []


@pytest.mark.parametrize(
    ("question", "value"),
    [("consent", "decline"), ("clock_right", "no"), ("checkin_time", "18:00"), ("score_1", "9")],
)
def test_once_the_plan_is_made_its_old_buttons_change_nothing(patient, question, value):
    before = patient.episode
    patient.tap(question, value)
    assert "from an earlier question" in patient.shown
    assert patient.episode == before


def test_a_clinician_is_asked_for_a_time_until_there_is_one(talk):
    talk.take(inputs.InviteOpened("clinician"))
    talk.say("/start", "Berlin", "yes", "/time")
    assert talk.asked == "digest_time"
    talk.say("8:00")
    planned = talk.of(events.OccurrencePlanned)[0]
    assert (planned.instrument, planned.day) == ("digest", TUESDAY)
