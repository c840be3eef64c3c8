"""The week in words comes before a weekly review, and whenever it is asked for."""

from flows import events
from tests.answers import CHECK_IN, REVIEW
from tests.talk.test_several_checkins import both_open, due, week_later

__all__ = ["both_open", "week_later"]


def told(talk) -> list[str]:
    return [m.html for m in talk.messages if "in words" in m.html]


def test_a_review_begins_with_the_week_in_words_in_a_message_of_its_own(both_open):
    both_open.answer(CHECK_IN)
    words, question = both_open.messages[-2:]
    assert words.html.splitlines() == [
        "<b>Your week in words</b>",
        "• morning stiffness: 6",
        "• sleep: 5",
        "• days with a flare-up: 0",
        "• getting dressed: 3",
        "This is the first look. Later on I can say what has changed.",
    ]
    assert "Your weekly review" in question.html


def test_it_is_said_once_also_when_the_review_is_taken_up_again(both_open):
    both_open.answer(CHECK_IN)
    both_open.say("4")
    due(both_open, "daily")
    both_open.answer(CHECK_IN)
    assert both_open.asked == "peg_pain"
    assert told(both_open) == []


def test_the_second_week_is_compared_with_the_first(both_open):
    both_open.answer(CHECK_IN)
    both_open.answer(REVIEW)
    for _ in range(7):
        due(both_open, "daily")
        both_open.answer({**CHECK_IN, "stiffness": "3"})
    due(both_open, "weekly")
    assert "• morning stiffness: 6 → 3 (better)" in told(both_open)[0]
    assert "• sleep: 5, about the same as before (5)" in told(both_open)[0]


def test_it_is_said_when_asked_for_and_the_open_question_stays(week_later):
    due(week_later, "daily")
    week_later.say("/week")
    assert "• morning stiffness: 6" in told(week_later)[0]
    assert week_later.asked == "stiffness"
    assert week_later.of(events.QuestionAsked)


def test_before_anything_was_answered_it_says_so(patient):
    patient.say("/week")
    assert "too few answers this week" in told(patient)[0]


def test_it_needs_a_plan(agreed):
    agreed.say("/week")
    assert "once we have set up your plan" in agreed.shown
