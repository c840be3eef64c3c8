"""Words that may mean danger or may not: one question settles it before anything else."""

from dataclasses import replace

import pytest

from flows import events, inputs
from flows.facts import fact
from flows.screen.urgency import Urgency

FEVER = "I have a fever"
"""Could be same-day."""

WEAK_ARM = "my arm feels weak"
"""Could be an emergency."""

EMERGENCY = "my face is drooping on one side and my speech is slurred"


def levels(talk) -> list[Urgency]:
    return [event.urgency for event in talk.of(events.RedFlagRaised)]


def test_the_question_comes_before_what_was_open(asked):
    asked.say(WEAK_ARM)
    assert levels(asked) == []
    assert asked.asked == "clarify-arm_sudden"
    assert "Did it come on suddenly" in asked.shown
    assert [e.words for e in asked.of(events.NoteKept)] == [WEAK_ARM]
    assert "did not get that" not in asked.shown


@pytest.mark.parametrize(
    ("words", "answer", "level"),
    [
        (WEAK_ARM, "yes", Urgency.EMERGENCY),
        (WEAK_ARM, "not sure", Urgency.EMERGENCY),
        (FEVER, "yes", Urgency.SAME_DAY),
        (FEVER, "not sure", Urgency.SAME_DAY),
    ],
)
def test_yes_and_not_sure_raise_it_with_the_words_and_the_answer(asked, words, answer, level):
    asked.say(words, answer)
    assert levels(asked) == [level]
    (raised,) = asked.of(events.RedFlagRaised)
    assert raised.words.startswith(words)
    assert raised.words.casefold().endswith(f"{answer})")


def test_no_raises_nothing_and_the_conversation_goes_on(asked):
    asked.say(WEAK_ARM, "no")
    assert levels(asked) == []
    assert "If that changes, tell me at once" in asked.shown
    assert asked.asked == "stiffness"


def test_the_answer_is_recorded_by_its_question(asked):
    asked.say(WEAK_ARM)
    asked.tap("clarify-arm_sudden", "no")
    (recorded,) = asked.of(events.AnswerRecorded)
    assert fact(recorded) == {
        "event": "AnswerRecorded",
        "question": "clarify-arm_sudden",
        "answer": "no",
        "occurrence": "",
    }


def test_an_emergency_is_never_put_off_by_a_question(asked):
    asked.say(f"{WEAK_ARM}, and {EMERGENCY}")
    assert levels(asked) == [Urgency.EMERGENCY]
    assert asked.of(events.QuestionAsked) == []


def test_nothing_is_asked_that_could_not_raise_the_level(asked):
    asked.say("my back hurts and I have a fever")
    assert levels(asked) == [Urgency.SAME_DAY]
    assert asked.asked == "stiffness"


def test_any_other_words_leave_the_question_open(asked):
    asked.say(WEAK_ARM, "what do you mean?")
    assert asked.asked == "clarify-arm_sudden"
    assert asked.episode.doubt.words == WEAK_ARM


def test_words_that_settle_it_themselves_are_heard_at_once(asked):
    asked.say(WEAK_ARM, f"yes, and {EMERGENCY}")
    assert levels(asked) == [Urgency.EMERGENCY]
    assert asked.episode.doubt is None


def test_of_a_second_doubt_the_worst_is_taken(asked):
    asked.say(WEAK_ARM, FEVER)
    assert levels(asked) == [Urgency.SAME_DAY]
    assert asked.asked == "clarify-arm_sudden"


def test_left_open_until_the_next_check_in_it_counts_as_not_sure(patient):
    patient.say(WEAK_ARM)
    patient.wait(days=1)
    patient.take(inputs.OccurrenceDue("daily", patient.planned.day))
    assert levels(patient) == [Urgency.EMERGENCY]
    assert patient.of(events.RedFlagRaised)[0].words.endswith("no answer yet)")
    assert patient.of(events.QuestionAsked) == []


def test_the_words_are_still_the_note_they_were_said_as(asked):
    asked.say("6", "no", "5", "3", "some", FEVER)
    assert [e.answer for e in asked.of(events.AnswerRecorded)] == [FEVER]
    assert asked.asked == "clarify-fever"


def test_a_stale_button_of_it_explains_itself(asked):
    asked.say(WEAK_ARM, "no")
    asked.tap("clarify-arm_sudden", "yes")
    assert "from an earlier question" in asked.shown
    assert levels(asked) == []


def test_the_button_of_one_question_does_not_answer_another(asked):
    asked.say(WEAK_ARM, "no", FEVER)
    asked.tap("clarify-arm_sudden", "no")
    assert asked.asked == "clarify-fever"
    assert asked.of(events.AnswerRecorded) == []


@pytest.mark.parametrize("command", ["/back", "/skip", "/checkin", "/help"])
def test_commands_do_not_get_around_it(asked, command):
    asked.say(WEAK_ARM, command)
    assert asked.asked == "clarify-arm_sudden"


@pytest.mark.parametrize("way", [(), ("/start",), ("/start", "agree", "Berlin", "yes")])
def test_it_is_asked_before_triage_too_and_that_goes_on_afterwards(talk, way):
    talk.say(*way)
    before = talk.asked or "consent"
    talk.say(WEAK_ARM)
    assert talk.asked == "clarify-arm_sudden"
    talk.say("no")
    assert talk.asked == before


def test_somebody_who_stopped_is_asked_and_then_left_alone(patient):
    patient.say("/stop", "yes", WEAK_ARM)
    assert patient.asked == "clarify-arm_sudden"
    patient.say("no")
    assert patient.of(events.QuestionAsked) == []


def test_an_edited_message_is_asked_about_too(patient):
    patient.take(inputs.MessageEdited(WEAK_ARM))
    assert patient.asked == "clarify-arm_sudden"


@pytest.mark.parametrize(
    ("language", "words", "yes"),
    [("de", "ich habe Fieber", "ja"), ("es", "tengo fiebre", "sí")],
)
def test_it_is_asked_and_answered_in_the_persons_language(patient, language, words, yes):
    patient.episode = replace(patient.episode, language=language)
    patient.say(words)
    assert patient.asked == "clarify-fever"
    patient.say(yes)
    assert levels(patient) == [Urgency.SAME_DAY]
