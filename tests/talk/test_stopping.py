"""Whoever has stopped is left alone, but never unheard."""

import pytest

from flows import events, inputs

ASKED = (events.QuestionAsked, events.OccurrencePlanned)


@pytest.fixture
def stopped(patient):
    patient.say("/stop", "yes")
    return patient


def test_a_check_in_left_open_is_skipped_and_not_expired(asked):
    asked.say("/stop", "yes")
    assert [event.outcome for event in asked.of(events.OccurrenceClosed)] == ["skipped"]


def test_what_was_answered_of_it_stays(asked):
    asked.say("6", "/stop", "yes")
    assert [event.outcome for event in asked.of(events.OccurrenceClosed)] == ["partial"]


@pytest.mark.parametrize("line", ["/pause 5", "/time 07:00", "/place Tokyo", "/checkin", "hello"])
def test_nothing_is_asked_or_planned_and_the_way_back_is_named(stopped, line):
    stopped.say(line)
    assert [event for event in stopped.last if isinstance(event, ASKED)] == []
    assert "/start" in stopped.shown


def test_an_old_button_asks_nothing_either(stopped):
    stopped.tap("stiffness", "6", "daily:2026-01-05")
    assert stopped.of(events.AnswerRecorded) == []
    assert "/start" in stopped.shown


def test_who_stops_in_the_middle_of_triage_is_not_asked_on(agreed):
    agreed.say("/stop", "yes", "/help")
    assert agreed.of(events.QuestionAsked) == []


def test_something_wrong_is_still_heard(stopped):
    stopped.press("wrong")
    assert stopped.asked == "wrong_words"
    stopped.say("the new exercises do not feel right")
    assert stopped.of(events.RedFlagRaised)
    assert stopped.episode.aside == ""


def test_a_clinicians_digest_is_not_planned_while_they_have_stopped(talk):
    talk.take(inputs.InviteOpened("clinician"))
    talk.say("/start", "Berlin", "yes", "8:00", "/stop", "yes", "/time 9:30")
    assert talk.episode.word("digest_time") == "09:30"
    assert talk.of(events.OccurrencePlanned) == []
