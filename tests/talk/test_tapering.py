"""Fewer check-ins: offered with buttons, at most once in four weeks, never imposed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows import events, inputs
from flows.adherence import Adherence, Past
from flows.recovery import Diary, Verdict, judge
from flows.rhythm import DAILY
from flows.taper import Why
from tests.answers import CHECK_IN
from tests.talk.test_several_checkins import due, last


def offers(happened: list[events.Event]) -> list[Why]:
    return [event.why for event in happened if isinstance(event, events.FewerOffered)]


def labels(talk) -> list[str]:
    found = next(m for m in talk.messages if "If you like" in m.html or "suit you better" in m.html)
    return [button.label for row in found.rows for button in row]


@pytest.fixture
def read(patient):
    """Reads the diary as after a check-in, with a verdict and an adherence of our choice."""

    def read(verdict: Verdict, answered: int = 14):
        empty = judge(Diary(()), patient.now.date(), patient.protocol.measures)
        names = ["answered"] * answered + ["expired"] * (14 - answered)
        found = Adherence(tuple(Past(patient.now.date(), "daily", name) for name in names))
        recovery = replace(empty, overall=verdict)
        return patient.take(inputs.RecoveryRead(Diary(()), recovery, adherence=found))

    return read


def test_after_seven_steady_weeks_fewer_are_offered_and_not_again_for_four_weeks(patient, read):
    said = []
    for day in range(90):
        if offers(read(Verdict.UNCERTAIN)):
            said.append(day)
        patient.wait(days=1)
    assert said == [49, 77]
    assert patient.episode.cadence.is_daily


def test_the_offer_has_a_button_for_it_and_one_for_as_it_is(patient, read):
    patient.wait(days=49)
    read(Verdict.UNCERTAIN)
    assert labels(patient) == ["Ask me once a week", "Keep it as it is"]
    patient.press("keep")
    assert patient.episode.cadence.is_daily
    assert "All stays as it was" in patient.shown
    patient.press("weekly")
    assert patient.episode.cadence.a_week == 1


def test_after_a_stall_two_settled_weeks_come_first(patient, read):
    patient.wait(days=49)
    read(Verdict.STALLED)
    patient.wait(days=13)
    assert offers(read(Verdict.UNCERTAIN)) == []
    patient.wait(days=1)
    assert offers(read(Verdict.UNCERTAIN)) == [Why.STABLE]


def test_nothing_is_offered_beside_something_else_that_is_said(patient, read):
    patient.wait(days=49)
    assert [type(e).__name__ for e in read(Verdict.IMPROVING)] == ["RecoveryImproved"]
    patient.wait(days=1)
    assert offers(read(Verdict.IMPROVING)) == [Why.STABLE]


def test_when_few_are_answered_it_is_asked_kindly_after_the_next_answer(patient, read):
    patient.wait(days=20)
    assert offers(read(Verdict.UNCERTAIN, answered=6)) == [Why.UNANSWERED]
    assert "Would fewer check-ins suit you better?" in patient.shown


def test_eight_weeks_at_the_goal_once_a_week_bring_the_offer_of_monthly(patient, read):
    read(Verdict.GOAL_REACHED)
    patient.press("weekly")
    patient.wait(days=55)
    assert offers(read(Verdict.GOAL_REACHED)) == []
    patient.wait(days=1)
    assert offers(read(Verdict.GOAL_REACHED)) == [Why.MAINTENANCE]
    assert labels(patient) == ["Ask me every four weeks", "Keep it as it is"]


def test_a_goal_reached_with_weekly_check_ins_is_not_offered_what_there_is(patient, read):
    patient.press("weekly")
    read(Verdict.GOAL_REACHED)
    (message,) = patient.messages
    assert "You did it" in message.html
    assert [button.label for row in message.rows for button in row] == ["See my progress"]


def silent_days(talk, count: int) -> list[list[Why]]:
    """Check-ins that come and run out; what was offered on each day."""
    found = []
    for _ in range(count):
        found.append(offers(due(talk, DAILY)))
        talk.expire()
    return found


def test_seven_silent_days_bring_one_message_and_no_more_until_they_answer(patient):
    due(patient, DAILY)
    patient.answer(CHECK_IN)
    said = silent_days(patient, 60)
    assert [day for day, why in enumerate(said, start=1) if why] == [8]
    assert said[7] == [Why.SILENT]
    assert patient.episode.cadence.is_daily


def test_the_message_comes_before_the_check_in_which_is_asked_as_ever(patient):
    due(patient, DAILY)
    patient.answer(CHECK_IN)
    silent_days(patient, 7)
    due(patient, DAILY)
    offer, question = patient.messages
    assert "suit you better" in offer.html
    assert "Time for your check-in" in question.html
    patient.say("6")
    assert patient.of(events.AnswerRecorded)


def test_a_new_silence_after_an_answer_may_be_asked_about_again(patient):
    silent_days(patient, 30)
    due(patient, DAILY)
    patient.answer(CHECK_IN)
    said = silent_days(patient, 10)
    assert [day for day, why in enumerate(said, start=1) if why] == [8]


def test_who_asks_for_a_check_in_is_not_silent(patient):
    due(patient, DAILY)
    patient.answer(CHECK_IN)
    silent_days(patient, 7)
    patient.wait(hours=9)
    patient.say("/checkin")
    assert patient.asked == "stiffness"
    assert offers(patient.last) == []


def test_days_that_did_not_reach_the_person_are_no_silence(patient):
    due(patient, DAILY)
    patient.answer(CHECK_IN)
    said = []
    for _ in range(12):
        due(patient, DAILY)
        patient.take(inputs.MessageUndelivered(patient.episode.checkin.key))
        said += offers(patient.events)
    assert said == []


def test_who_pauses_is_not_silent(patient):
    due(patient, DAILY)
    patient.answer(CHECK_IN)
    patient.say("/pause 14")
    for _ in range(14):
        due(patient, DAILY)
    assert offers(patient.events) == []
    assert last(patient, DAILY).day == date(2026, 1, 21)
    assert offers(due(patient, DAILY)) == []


def test_every_four_weeks_keep_their_weekday(patient):
    patient.say("/monthly")
    assert "every four weeks" in patient.shown
    days = []
    for _ in range(3):
        days.append(patient.planned.day)
        due(patient, DAILY)
    first = date(2026, 2, 2)
    assert days == [first + timedelta(weeks=4 * n) for n in range(3)]
    patient.say("/daily")
    assert patient.episode.cadence.is_daily


def test_the_weeks_of_a_cadence_count_from_its_choice(patient):
    patient.wait(days=3)
    patient.say("/weekly")
    assert patient.episode.cadence_on == date(2026, 1, 8)
    patient.wait(days=3)
    patient.say("/weekly")
    assert patient.episode.cadence_on == date(2026, 1, 8)
