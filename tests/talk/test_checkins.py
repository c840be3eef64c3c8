"""Check-ins: opened when due, answered in any way, closed with a cause, one a local date."""

from datetime import date, timedelta

import pytest

from flows import events, inputs
from tests.answers import CHECK_IN

TUESDAY = date(2026, 1, 6)


def due(talk, day=None):
    """The clock reaches the planned occurrence."""
    planned = talk.planned
    talk.now = max(talk.now, planned.due_at)
    return talk.take(inputs.OccurrenceDue("daily", day or planned.day))


def outcomes(talk):
    return {e.day: e.outcome for e in talk.events if isinstance(e, events.OccurrenceClosed)}


def test_a_due_check_in_asks_its_first_question_and_plans_the_next(patient):
    due(patient)
    assert patient.asked == "stiffness"
    assert patient.planned.day == TUESDAY + timedelta(days=1)


def test_a_check_in_takes_a_handful_of_answers_and_ends_in_a_recap(asked):
    asked.answer(CHECK_IN)
    for line in ("Morning stiffness: <b>6</b>", "Flare-up: <b>No</b>", "Sleep: <b>5</b>"):
        assert line in asked.shown
    at_eight = f'<tg-time unix="{int(asked.planned.due_at.timestamp())}">6 Jan at 08:00</tg-time>'
    assert f"Next check-in: {at_eight}." in asked.shown
    assert outcomes(asked) == {date(2026, 1, 5): "answered"}


def test_a_flare_up_is_asked_for_its_severity_only_when_there_was_one(asked):
    asked.say("6", "yes")
    assert asked.asked == "flare_severity"
    asked.press("back")
    asked.say("no")
    assert asked.asked == "sleep"


def test_the_main_task_is_named_in_the_persons_words(asked):
    asked.say("6", "no", "5")
    assert "getting dressed" in asked.shown


def test_it_moves_on_in_one_message_while_it_is_tapped(asked):
    asked.tap("stiffness", "6", "daily:2026-01-05")
    question = asked.of(events.QuestionAsked)[0]
    assert question.replaces == "token"
    assert "Morning stiffness: <b>6</b>" in asked.shown


def test_a_double_tap_records_once_and_asks_once(asked):
    asked.tap("stiffness", "6", "daily:2026-01-05")
    asked.tap("stiffness", "6", "daily:2026-01-05")
    assert asked.last == []


def test_another_tap_on_an_answered_question_corrects_it(asked):
    asked.tap("stiffness", "6", "daily:2026-01-05")
    asked.tap("stiffness", "7", "daily:2026-01-05")
    assert asked.of(events.AnswerRecorded)[0].answer == 7.0
    assert asked.asked == "flare"


def test_a_note_is_optional_and_kept_as_written(asked):
    asked.answer(CHECK_IN, until="note")
    asked.say("Managed the stairs twice!")
    assert asked.of(events.AnswerRecorded)[0].answer == "Managed the stairs twice!"


def test_one_reminder_resumes_at_the_first_unanswered_question(patient):
    due(patient)
    patient.say("6")
    opened = next(e for e in patient.events if isinstance(e, events.OccurrenceOpened))
    patient.now = opened.remind_at
    patient.take(inputs.ReplyOverdue("daily", TUESDAY))
    assert patient.of(events.OccurrenceReminded)
    assert patient.asked == "flare"


def test_no_reminder_after_the_last_answer(patient):
    due(patient)
    patient.answer(CHECK_IN)
    patient.take(inputs.ReplyOverdue("daily", TUESDAY))
    assert patient.last == []


def test_no_reminder_late_in_the_evening(patient):
    patient.say("/time 20:00")
    due(patient)
    opened = [e for e in patient.events if isinstance(e, events.OccurrenceOpened)][-1]
    assert opened.remind_at is None


@pytest.mark.parametrize(("answers", "outcome"), [((), "expired"), (("6", "no"), "partial")])
def test_an_unfinished_check_in_ends_with_its_day_and_keeps_what_was_answered(
    patient, answers, outcome
):
    due(patient)
    patient.say(*answers)
    patient.expire()
    assert outcomes(patient)[TUESDAY] == outcome
    assert patient.of(events.QuestionAsked) == []


def test_yesterdays_open_check_in_ends_when_todays_opens(patient):
    due(patient)
    due(patient)
    assert outcomes(patient)[TUESDAY] == "expired"
    assert patient.episode.checkin.day == TUESDAY + timedelta(days=1)


def test_a_late_tap_belongs_to_its_own_day(patient):
    due(patient)
    patient.expire()
    patient.wait(days=1)
    patient.tap("stiffness", "4", "daily:2026-01-06")
    recorded = patient.of(events.AnswerRecorded)[0]
    assert (recorded.occurrence, recorded.answer) == ("daily:2026-01-06", 4.0)
    assert "Saved for 6 Jan" in patient.shown


def test_a_tap_of_last_week_explains_itself_and_changes_nothing(patient):
    due(patient)
    patient.expire()
    patient.wait(days=5)
    patient.tap("stiffness", "4", "daily:2026-01-06")
    assert patient.of(events.AnswerRecorded) == []
    assert "more than three days ago" in patient.shown


def test_a_pause_closes_each_day_with_its_cause_and_asks_nothing(patient):
    patient.say("/pause 3")
    for _ in range(3):
        due(patient)
    assert list(outcomes(patient).values()) == ["paused", "paused"]
    assert patient.asked == "stiffness"


def test_a_blocked_bot_closes_days_as_blocked(patient):
    patient.take(inputs.ReachabilityChanged(reachable=False))
    due(patient)
    assert outcomes(patient)[TUESDAY] == "blocked"
    patient.take(inputs.ReachabilityChanged(reachable=True))
    due(patient)
    assert patient.asked == "stiffness"


def test_a_check_in_that_could_not_be_delivered_says_so(patient):
    due(patient)
    patient.take(inputs.MessageUndelivered("daily:2026-01-06"))
    assert outcomes(patient)[TUESDAY] == "undelivered"


def test_another_message_that_was_not_delivered_closes_no_check_in(patient):
    due(patient)
    patient.take(inputs.MessageUndelivered())
    assert outcomes(patient) == {}


def test_what_is_asked_of_our_own_accord_is_not_sent_after_bedtime(patient):
    due(patient)
    (message,) = patient.messages
    assert message.good_until == patient.episode.checkin.expires_at
    assert message.about.occurrence == "daily:2026-01-06"


def test_whoever_writes_is_answered_at_any_hour(patient):
    patient.say("/checkin")
    assert [message.good_until for message in patient.messages] == [None]


def test_after_an_outage_missed_days_are_undelivered_and_only_today_is_asked(patient):
    patient.wait(days=4)
    for _ in range(4):
        due(patient)
    said = list(outcomes(patient).values())
    assert said == ["undelivered"] * 3
    assert len([e for e in patient.events if isinstance(e, events.OccurrenceOpened)]) == 1


def test_an_occurrence_that_comes_twice_is_asked_once(patient):
    day = patient.planned.day
    due(patient, day)
    patient.take(inputs.OccurrenceDue("daily", day))
    assert patient.last == []


def test_checking_in_early_takes_the_place_of_todays(patient):
    patient.say("/checkin")
    patient.answer(CHECK_IN)
    patient.say("/checkin")
    assert "You have checked in today" in patient.shown
    assert patient.planned.day == TUESDAY


def test_a_new_time_moves_only_what_is_not_yet_sent(patient):
    patient.say("/time 18:30")
    assert patient.of(events.PlanDropped)
    assert "18:30" in patient.shown
    assert patient.planned.day == date(2026, 1, 5)


def test_another_place_keeps_the_wall_clock_time(patient):
    patient.say("/place Tokyo")
    assert patient.episode.zone == "Asia/Tokyo"
    assert patient.planned.due_at.isoformat() == "2026-01-05T23:00:00+00:00"


def test_stopping_asks_once_more_and_then_leaves_them_alone(patient):
    patient.say("/stop")
    assert patient.asked == "stop_sure"
    patient.say("yes")
    assert patient.of(events.PatientStopped)
    assert patient.of(events.PlanDropped)
    due(patient)
    assert patient.last == []


def test_start_brings_somebody_back_who_had_stopped(patient):
    patient.say("/stop", "yes", "/start")
    assert "Welcome back" in patient.shown
    assert patient.planned.day == TUESDAY


def test_a_check_in_begun_late_in_the_evening_can_still_be_finished(patient):
    patient.now = patient.now.replace(hour=22, minute=50)  # ten to midnight in Berlin
    patient.say("/checkin")
    opened = patient.of(events.OccurrenceOpened)[0]
    assert opened.expires_at - patient.now >= timedelta(hours=2)
