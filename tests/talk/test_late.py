"""What was missed can be made up for within three days, and is told apart from today."""

import pytest

from flows import events
from tests.answers import CHECK_IN
from tests.talk.test_checkins import TUESDAY, due, outcomes

DAY = "daily:2026-01-06"


@pytest.fixture
def missed(patient):
    """Tuesday's check-in was not answered at all; it is Wednesday, before the next."""
    due(patient)
    patient.expire()
    patient.wait(hours=9)
    return patient


def labels(talk):
    return [b.label for m in talk.messages for row in m.rows for b in row]


def test_its_old_buttons_lead_through_all_of_it(missed):
    missed.tap("stiffness", "6", DAY)
    assert "Saved for 6 Jan. We go on with that day." in missed.shown
    missed.answer(CHECK_IN)
    assert "Saved for 6 Jan. Thank you." in missed.shown
    assert outcomes(missed)[TUESDAY] == "answered"


def test_checkin_asks_for_today_and_offers_the_day_that_was_missed(missed):
    missed.say("/checkin")
    assert "Check-in, 6 Jan" in labels(missed)
    assert missed.of(events.QuestionAsked)[-1].occurrence == "daily:2026-01-07"
    missed.press("checkin", DAY)
    assert "You answer for 6 Jan now" in missed.shown
    missed.answer(CHECK_IN)
    assert list(outcomes(missed).values()) == ["answered", "answered"]  # and today's after it


@pytest.mark.parametrize("words", ["yesterday", "6 Jan", "Tuesday"])
def test_checkin_takes_the_day_in_words(missed, words):
    missed.say(f"/checkin {words}")
    assert "You answer for 6 Jan now" in missed.shown
    assert missed.asked == "stiffness"


def test_when_todays_is_done_what_was_missed_is_offered(missed):
    missed.say("/checkin")
    missed.answer(CHECK_IN)
    missed.say("/checkin")
    assert "You have checked in today" in missed.shown
    assert "Check-in, 6 Jan" in labels(missed)


def test_what_was_begun_goes_on_where_it_stopped(patient):
    due(patient)
    patient.say("6")
    patient.expire()
    patient.wait(hours=9)
    patient.say("/checkin yesterday")
    assert patient.asked == "flare"
    assert "Morning stiffness: <b>6</b>" in patient.shown


@pytest.mark.parametrize("words", ["1 Jan", "soon", "daily:2025-12-01"])
def test_a_day_that_has_nothing_open_is_said_so(missed, words):
    missed.say(f"/checkin {words}")
    assert "no open check-in for that day" in missed.shown


def test_after_three_days_it_is_offered_no_more(missed):
    missed.wait(days=3)
    missed.say("/checkin")
    assert "6 Jan" not in " ".join(labels(missed))


def test_one_answered_to_its_end_is_not_offered(patient):
    due(patient)
    patient.answer(CHECK_IN)
    patient.wait(days=1)
    patient.say("/checkin")
    assert "still answer for a day" not in patient.shown
