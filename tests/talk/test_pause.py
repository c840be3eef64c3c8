"""A break, by days or until a date; what is open may still be answered."""

from datetime import date

import pytest

from flows import events, inputs
from tests.answers import CHECK_IN
from tests.talk.test_checkins import TUESDAY, due, outcomes


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("10", date(2026, 1, 15)),
        ("20 Feb", date(2026, 2, 20)),
        ("until Friday", date(2026, 1, 9)),
        ("two weeks", date(2026, 1, 19)),
        ("a week", date(2026, 1, 12)),
        ("90", date(2026, 4, 5)),
        ("tomorrow", date(2026, 1, 6)),
    ],
)
def test_the_end_may_be_said_in_words(patient, words, until):
    patient.say(f"/pause {words}")
    assert patient.of(events.PatientPaused)[0].until == until
    patient.say("/pause 0", "/pause", words)  # the same beside the buttons
    assert patient.of(events.PatientPaused)[0].until == until


@pytest.mark.parametrize("words", ["91", "1 June", "until the cows come home", "yesterday"])
def test_what_is_too_long_or_no_date_says_how(patient, words):
    patient.say(f"/pause {words}")
    assert "number of days, up to 90" in patient.shown
    patient.say("/pause", words)
    assert "number of days, up to 90" in patient.shown
    assert patient.asked == "pause_for"
    assert patient.episode.paused_until is None


def test_the_buttons_still_work(patient):
    patient.say("/pause")
    patient.tap("pause_for", "days_14")
    assert patient.episode.paused_until == date(2026, 1, 19)


def test_until_that_day_nothing_comes_and_on_that_day_it_does(patient):
    patient.say("/pause until Thursday")
    for _ in range(3):
        due(patient)
    assert list(outcomes(patient).values()) == ["paused", "paused"]
    assert patient.of(events.QuestionAsked)[0].occurrence == "daily:2026-01-08"


def test_an_open_check_in_may_still_be_answered(patient):
    due(patient)
    patient.say("/pause 10")
    assert "can still be answered" in patient.shown
    patient.answer(CHECK_IN)
    patient.tap("stiffness", "6", "daily:2026-01-06")
    patient.answer(CHECK_IN)
    assert outcomes(patient)[TUESDAY] == "answered"


def test_left_open_it_ends_as_paused_and_no_reminder_comes(patient):
    due(patient)
    patient.say("/pause 10")
    patient.wait(hours=3)
    patient.take(inputs.ReplyOverdue("daily", TUESDAY))
    assert patient.of(events.QuestionAsked) == []
    patient.expire()
    assert outcomes(patient)[TUESDAY] == "paused"


def test_what_was_answered_of_it_stays(patient):
    due(patient)
    patient.say("6", "/pause 10")
    patient.expire()
    assert outcomes(patient)[TUESDAY] == "partial"


def test_once_the_pause_has_ended_a_check_in_left_open_has_expired(patient):
    due(patient)
    patient.say("/pause 10", "/pause off")
    patient.expire()
    assert outcomes(patient)[TUESDAY] == "expired"
