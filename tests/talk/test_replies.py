"""A reply in Telegram's way is the answer to the question it replies to, also hours later."""

import pytest

from flows import events
from tests.answers import CHECK_IN
from tests.talk.test_checkins import TUESDAY, due, outcomes

DAY = "daily:2026-01-06"


@pytest.fixture
def opened(patient):
    """Tuesday's check-in is open at its first question."""
    due(patient)
    return patient


def recorded(talk):
    return [(e.question.id, e.answer, e.occurrence) for e in talk.of(events.AnswerRecorded)]


def test_a_reply_to_the_open_question_is_its_answer(opened):
    opened.reply("about a 6", "stiffness", DAY)
    assert recorded(opened) == [("stiffness", 6, DAY)]
    assert opened.asked == "flare"


def test_a_question_that_a_command_put_is_left_for_a_reply_or_a_tap(opened):
    opened.say("/time")
    opened.reply("6", "stiffness", DAY)
    assert recorded(opened) == [("stiffness", 6, DAY)]
    assert opened.asked == "flare"
    opened.say("/time")
    opened.tap("flare", "no", DAY)
    assert opened.asked == "sleep"


def test_a_reply_to_an_earlier_question_corrects_its_answer(opened):
    opened.say("6", "no")
    opened.reply("7", "stiffness", DAY)
    assert recorded(opened) == [("stiffness", 7, DAY)]
    assert opened.asked == "sleep"


def test_a_reply_to_a_check_in_that_is_over_still_belongs_to_it(opened):
    opened.say("6")
    opened.expire()
    due(opened)
    opened.reply("no", "flare", DAY)
    assert recorded(opened) == [("flare", "no", DAY)]
    assert "Saved for 6 Jan" in opened.shown
    assert opened.asked == "sleep"


def test_after_the_last_late_answer_the_recap_says_for_which_day_and_todays_goes_on(opened):
    opened.expire()
    due(opened)
    opened.reply("6", "stiffness", DAY)
    opened.answer({**CHECK_IN, "stiffness": ""}, until="stiffness")
    assert "Saved for 6 Jan. Thank you." in opened.shown
    assert "Morning stiffness: <b>6</b>" in opened.shown
    assert outcomes(opened)[TUESDAY] == "answered"
    assert opened.of(events.QuestionAsked)[-1].occurrence == "daily:2026-01-07"


def test_a_reply_to_one_that_waits_makes_it_the_one_that_is_asked_about(opened):
    opened.say("6")
    due(opened)  # a day later; the first has ended
    opened.reply("4", "stiffness", "daily:2026-01-07")
    assert recorded(opened) == [("stiffness", 4, "daily:2026-01-07")]


def test_after_three_days_a_reply_is_explained_and_kept_as_a_note(opened):
    opened.expire()
    opened.wait(days=4)
    opened.reply("6", "stiffness", DAY)
    assert recorded(opened) == []
    assert [e.words for e in opened.of(events.NoteKept)] == ["6"]
    assert "more than three days ago" in opened.shown


def test_a_reply_that_is_no_answer_is_kept_and_asked_for_again(opened):
    opened.expire()
    opened.reply("rather bad", "stiffness", DAY)
    assert recorded(opened) == []
    assert [e.words for e in opened.of(events.NoteKept)] == ["rather bad"]
    assert "one number from 0 to 10" in opened.shown
    assert "reply to that message once more" in opened.shown


def test_a_reply_with_the_same_answer_says_what_is_saved_and_saves_nothing(opened):
    opened.say("6")
    opened.reply("6", "stiffness", DAY)
    assert recorded(opened) == []
    assert "Saved for 6 Jan. Morning stiffness: <b>6</b>" in opened.shown


def test_a_reply_to_a_question_that_is_asked_no_more_is_kept(opened):
    opened.reply("6", "grip", DAY)
    assert [e.words for e in opened.of(events.NoteKept)] == ["6"]
    assert "kept your words as a note" in opened.shown


def test_danger_in_a_reply_comes_first(opened):
    opened.expire()
    opened.reply("I cannot feel my legs and I wet myself", "note", DAY)
    assert opened.of(events.RedFlagRaised)
    assert recorded(opened) == []


def test_after_stop_a_reply_is_a_note(opened):
    opened.say("/stop", "yes")
    opened.reply("6", "stiffness", DAY)
    assert recorded(opened) == []
    assert "have stopped" in opened.shown


def test_words_that_reply_to_nothing_answer_the_open_question(opened):
    opened.say("6")
    assert recorded(opened) == [("stiffness", 6, DAY)]
