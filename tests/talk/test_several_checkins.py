"""Several check-ins: a weekly review beside the daily one, one asked about at a time."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from flows import events, inputs
from flows.quiet import Quiet
from flows.talk import planning
from tests.answers import CHECK_IN, REVIEW

SUNDAY, MONDAY = date(2026, 1, 11), date(2026, 1, 12)


def last(talk, name):
    planned = [e for e in talk.events if isinstance(e, events.OccurrencePlanned)]
    return [e for e in planned if e.instrument == name][-1]


def due(talk, name):
    planned = last(talk, name)
    talk.now = max(talk.now, planned.due_at)
    return talk.take(inputs.OccurrenceDue(name, planned.day))


def outcomes(talk, name):
    closed = [e for e in talk.events if isinstance(e, events.OccurrenceClosed)]
    return [e.outcome for e in closed if e.instrument == name]


@pytest.fixture
def week_later(patient):
    """The eighth day: the daily check-in is due, and a minute later the first review."""
    while last(patient, "daily").day < MONDAY:
        due(patient, "daily")
        patient.answer(CHECK_IN)
    return patient


@pytest.fixture
def both_open(week_later):
    due(week_later, "daily")
    due(week_later, "weekly")
    return week_later


def test_the_review_waits_until_the_check_in_is_answered(both_open):
    assert both_open.asked == "stiffness"
    both_open.answer(CHECK_IN)
    assert "Your weekly review" in both_open.shown
    assert both_open.asked == "psfs_2"


def test_the_review_asks_what_the_check_in_of_that_day_did_not(both_open):
    both_open.answer(CHECK_IN)
    both_open.answer(REVIEW)
    asked = {e.question.id for e in both_open.events if isinstance(e, events.AnswerRecorded)}
    assert asked >= {"psfs_2", "peg_pain", "peg_activity", "motion", "global_change"}
    assert "psfs_1" not in asked  # the main task was asked in the check-in
    assert "psfs_3" not in asked  # there is no third task
    assert outcomes(both_open, "weekly") == ["answered"]


def test_a_review_alone_asks_for_the_main_task_too(week_later):
    week_later.episode = replace(week_later.episode, ended=())
    due(week_later, "weekly")
    assert week_later.asked == "psfs_1"
    assert "getting dressed" in week_later.shown


def test_the_mean_of_its_three_questions_is_the_peg(both_open):
    both_open.answer(CHECK_IN)
    both_open.answer({**REVIEW, "peg_pain": "6", "peg_enjoyment": "3", "peg_activity": "3"})
    (day,) = [day for day in both_open.diary().days if day.date == MONDAY]
    assert day.scores["peg"] == 4
    assert day.tasks == (3, 5)


def test_a_peg_that_was_not_finished_counts_for_nothing(both_open):
    both_open.answer(CHECK_IN)
    both_open.answer(REVIEW, until="peg_activity")
    (day,) = [day for day in both_open.diary().days if day.date == MONDAY]
    assert "peg" not in day.scores


def test_who_is_at_it_is_not_interrupted_by_the_next_check_in(both_open):
    both_open.answer(CHECK_IN)
    both_open.now = last(both_open, "daily").due_at - timedelta(minutes=5)
    both_open.say("4")
    due(both_open, "daily")
    assert both_open.last == [] or both_open.asked == "peg_pain"
    both_open.answer(REVIEW)
    assert both_open.asked == "stiffness"


def test_the_next_check_in_goes_before_a_review_that_was_left(both_open):
    both_open.answer(CHECK_IN)
    both_open.say("4")
    due(both_open, "daily")
    assert both_open.asked == "stiffness"
    both_open.answer(CHECK_IN)
    assert "where you stopped" in both_open.shown
    assert both_open.asked == "peg_pain"


def test_a_button_of_one_that_waits_answers_it(both_open):
    both_open.answer(CHECK_IN)
    both_open.say("4")
    due(both_open, "daily")
    both_open.tap("peg_pain", "5", "weekly:2026-01-12")
    assert both_open.of(events.AnswerRecorded)[0].occurrence == "weekly:2026-01-12"
    assert both_open.asked == "peg_enjoyment"


def test_the_review_can_be_begun_for_two_days(week_later):
    due(week_later, "weekly")
    opened = week_later.of(events.OccurrenceOpened)[0]
    assert opened.expires_at - week_later.now == timedelta(hours=48)


def test_the_review_is_reminded_of_once_when_nothing_else_is_asked(week_later):
    due(week_later, "weekly")
    (opened,) = week_later.of(events.OccurrenceOpened)
    week_later.now = opened.remind_at
    week_later.take(inputs.ReplyOverdue("weekly", MONDAY))
    assert week_later.of(events.OccurrenceReminded)
    week_later.take(inputs.ReplyOverdue("weekly", MONDAY))
    assert outcomes(week_later, "weekly") == []


def test_a_check_in_is_drawn_out_while_somebody_answers_up_to_its_latest(patient):
    due(patient, "daily")
    bedtime = patient.episode.checkin.expires_at
    patient.now = bedtime - timedelta(minutes=10)
    patient.say("6")
    assert patient.episode.checkin.expires_at == patient.now + timedelta(minutes=30)
    patient.take(inputs.OccurrenceExpired("daily", patient.episode.checkin.day))
    assert outcomes(patient, "daily") == []
    patient.now = bedtime + timedelta(minutes=115)
    patient.say("no")
    assert patient.episode.checkin.expires_at == bedtime + timedelta(minutes=120)


def test_a_check_in_ends_at_bedtime(patient):
    due(patient, "daily")
    assert patient.episode.checkin.expires_at.isoformat() == "2026-01-06T21:00:00+00:00"


def test_what_was_due_in_an_outage_is_asked_when_the_quiet_hours_end(week_later):
    planned = last(week_later, "weekly")
    week_later.now = planned.due_at + timedelta(hours=15)  # eleven at night
    week_later.take(inputs.OccurrenceDue("weekly", MONDAY))
    (deferred,) = week_later.of(events.OccurrenceDeferred)
    assert week_later.of(events.QuestionAsked) == []
    week_later.now = deferred.until
    week_later.take(inputs.OccurrenceDue("weekly", MONDAY))
    assert week_later.asked == "psfs_1"


def test_a_time_chosen_in_quiet_hours_moves_them(patient):
    patient.say("/time 23:00")
    assert patient.episode.quiet == Quiet(time(0), time(7))
    due(patient, "daily")
    assert patient.asked == "stiffness"


def test_several_times_a_day_ask_little_the_second_time(patient):
    patient.episode = replace(patient.episode, more_times=(time(14), time(20)))
    patient.take(inputs.CommandGiven("time", "8:00"))
    due(patient, "again")
    due(patient, "again.2")
    due(patient, "daily")
    patient.answer(CHECK_IN)
    due(patient, "again")
    assert patient.asked == "flare"
    patient.answer({"flare": "no", "task": "5"})
    due(patient, "again.2")
    patient.answer({"flare": "no", "task": "7"})
    (day,) = [day for day in patient.diary().days if day.date == date(2026, 1, 6)]
    assert day.tasks == (5,)  # the mean of 3, 5 and 7
    assert last(patient, "again").day == date(2026, 1, 7)


def test_everything_that_comes_has_one_plan_at_a_time(patient):
    assert set(planning.slots(patient.episode)) == {"daily", "weekly"}
    for name in ("daily", "weekly"):
        assert last(patient, name).due_at > patient.now


def test_a_state_of_an_earlier_version_is_read_and_its_check_in_still_ends(patient):
    due(patient, "daily")
    state = patient.episode.to_json()
    assert '"last_days":' in state
    old = state.replace('"last_days":{"daily":"2026-01-06"}', '"last_day":"2026-01-06","weekly":4')
    patient.episode = type(patient.episode).from_json(old)
    assert patient.episode.cadence.weekdays == (4,)
    assert patient.episode.last_days == {"daily": date(2026, 1, 6)}
    patient.take(inputs.OccurrenceExpired("daily", date(2026, 1, 6)))
    assert outcomes(patient, "daily") == ["expired"]
