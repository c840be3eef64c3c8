"""An answer of the last days can be changed; the earlier value stays in the ledger."""

from datetime import timedelta

import pytest

from flows import events
from tests.answers import CHECK_IN

DAY = "daily:2026-01-05"


@pytest.fixture
def answered(asked):
    asked.answer(CHECK_IN)
    return asked


def test_the_recap_offers_to_change_an_answer(answered):
    assert "Change an answer" in [b.label for m in answered.messages for r in m.rows for b in r]


def test_with_one_check_in_its_answers_are_offered_at_once(answered):
    answered.say("/change")
    labels = [b.label for m in answered.messages for r in m.rows for b in r]
    assert labels[:3] == ["Morning stiffness: 6", "Flare-up: No", "Sleep: 5"]


def test_the_question_is_asked_again_and_the_new_answer_recorded(answered):
    answered.press("change", f"{DAY} sleep")
    assert answered.asked == "sleep"
    answered.say("8")
    (recorded,) = answered.of(events.AnswerRecorded)
    assert (recorded.answer, recorded.occurrence) == (8, DAY)
    assert "Saved for 5 Jan" in answered.shown
    answered.say("9")
    assert answered.of(events.NoteKept)  # nothing is asked any more


def test_of_several_days_one_is_chosen_first(answered):
    answered.wait(days=1)
    answered.say("/checkin", "7", "/change")
    assert "Which check-in" in answered.shown
    answered.press("change", DAY)
    assert "Sleep: 5" in [b.label for m in answered.messages for r in m.rows for b in r]


def test_an_answer_of_the_open_check_in_is_asked_again_in_it(asked):
    asked.say("6", "no")
    asked.press("change", f"{DAY} stiffness")
    assert asked.asked == "stiffness"
    asked.say("7")
    assert asked.asked == "sleep"


def test_after_a_while_words_are_no_answer_to_it_any_more(answered):
    answered.press("change", f"{DAY} sleep")
    answered.wait(hours=1)
    answered.say("8")
    assert answered.of(events.AnswerRecorded) == []


def test_what_is_older_than_three_days_stays(answered):
    for _ in range(4):
        answered.wait(days=1)
        answered.say("/checkin")
        answered.answer(CHECK_IN)
    days = {checkin.day for checkin in answered.episode.ended}
    assert max(days) - min(days) == timedelta(days=3)


def test_without_answers_there_is_nothing_to_change(patient):
    patient.say("/change")
    assert "no answer of the last three days" in patient.shown


def test_back_leaves_the_answer_as_it_was(answered):
    answered.press("change", f"{DAY} sleep")
    answered.say("back")
    answered.say("8")
    assert answered.of(events.AnswerRecorded) == []


def test_an_expired_check_in_can_be_answered_late_to_its_end(asked):
    asked.say("6")
    asked.expire()
    asked.wait(hours=1)
    asked.tap("flare", "no", DAY)
    assert "Saved for 5 Jan" in asked.shown
    assert asked.asked == "sleep"
    asked.answer(CHECK_IN)
    closed = [e.outcome for e in asked.events if isinstance(e, events.OccurrenceClosed)]
    assert (closed[0], closed[-1]) == ("partial", "answered")
