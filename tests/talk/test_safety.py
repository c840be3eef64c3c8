"""Safety before state: whatever is open, words that mean danger are heard first."""

import pytest

from flows import events, inputs
from flows.screen.urgency import Urgency
from tests.answers import CHECK_IN

DANGER = "my face is drooping on one side and my speech is slurred"
NOT_NOW = "my calf is swollen, hot and painful since the operation"


def raised(talk):
    return talk.of(events.RedFlagRaised)


@pytest.fixture(params=["fresh", "agreed", "planning", "patient", "asked", "note", "stopped"])
def anywhere(request, talk):
    """Somebody at each place of the conversation."""
    place = request.param
    if place == "fresh":
        return talk
    if place in ("note", "stopped"):
        asked = request.getfixturevalue("asked")
        asked.answer(CHECK_IN, until="note")
        if place == "stopped":
            asked.say("/stop", "yes")
        return asked
    return request.getfixturevalue(place)


def test_an_emergency_is_heard_in_every_state(anywhere):
    anywhere.say(DANGER)
    assert [e.urgency for e in raised(anywhere)] == [Urgency.EMERGENCY]
    assert "stroke" in raised(anywhere)[0].flags
    assert raised(anywhere)[0].words == DANGER


def test_the_advice_comes_first_and_nothing_else_is_asked(asked):
    asked.say(DANGER)
    assert "112" in asked.shown
    assert asked.of(events.QuestionAsked) == []


def test_the_emergency_number_is_that_of_the_place(talk):
    talk.say("/start", "agree", "Chicago", "yes", DANGER)
    assert "911" in talk.shown


def test_until_it_is_settled_everything_else_waits_and_nothing_is_lost(asked):
    asked.say(DANGER, "6")
    assert "Before we go on" in asked.shown
    assert [e.words for e in asked.of(events.NoteKept)] == ["6"]
    asked.tap("stiffness", "6", "daily:2026-01-05")
    assert asked.of(events.AnswerRecorded)[0].answer == 6.0


@pytest.mark.parametrize("how", ["done", "misunderstood"])
def test_once_settled_it_goes_on_where_it_was(asked, how):
    asked.say(DANGER)
    asked.press("flag", f"{how} {asked.episode.hold}")
    assert asked.of(events.RedFlagSettled)[0].how == how
    assert asked.asked == "stiffness"


def test_what_can_wait_a_little_is_said_and_the_question_asked_again(asked):
    asked.say(NOT_NOW)
    assert [e.urgency for e in raised(asked)] == [Urgency.SAME_DAY]
    assert asked.asked == "stiffness"
    assert asked.of(events.QuestionAsked)


def test_a_note_with_a_red_flag_is_still_the_note(asked):
    asked.say("6", "no", "5", "3", "some", NOT_NOW)
    assert raised(asked)
    assert [e.answer for e in asked.of(events.AnswerRecorded)] == [NOT_NOW]


def test_an_edited_message_and_a_caption_are_heard_too(patient):
    patient.take(inputs.MessageEdited(DANGER))
    assert raised(patient)


def test_words_behind_a_command_are_heard_too(patient):
    patient.say(f"/wrong {DANGER}")
    assert raised(patient)


def test_something_is_wrong_is_heard_out_and_told_to_the_clinician_in_any_case(patient):
    patient.press("wrong")
    assert patient.asked == "wrong_words"
    patient.say("it just does not feel right, different from before")
    assert raised(patient)[0].words == "it just does not feel right, different from before"


def test_a_plain_complaint_raises_nothing(patient):
    patient.say("a bit sore after the exercises, but fine")
    assert raised(patient) == []
    assert "I have kept your note" in patient.shown


def test_no_words_of_a_clinician_are_taken_for_their_own_symptoms(talk):
    talk.take(inputs.InviteOpened("clinician"))
    talk.say("/start", DANGER)
    assert raised(talk) == []


@pytest.mark.parametrize("how", ["tapped", "typed"])
def test_not_sure_of_an_emergency_counts_as_yes(agreed, how):
    agreed.say("Me")
    if how == "tapped":
        agreed.tap("flags_now", "unsure")
    else:
        agreed.say("not sure")
    (flag,) = raised(agreed)
    assert flag.urgency is Urgency.EMERGENCY
    assert {"stroke", "cauda_equina"} <= set(flag.flags)
    assert flag.words == "Not sure"


def test_a_tick_that_was_a_misunderstanding_is_taken_back_and_asked_again(agreed):
    agreed.say("Me")
    agreed.tap("flags_now", "chest:on")
    agreed.tap("flags_now", "done")
    agreed.press("flag", f"misunderstood {agreed.episode.hold}")
    assert agreed.asked == "flags_now"
    assert "flags_now" not in agreed.episode.answers


def test_after_a_real_emergency_nothing_is_asked_until_they_come_back(agreed):
    agreed.say("Me")
    agreed.tap("flags_now", "chest:on")
    agreed.tap("flags_now", "done")
    agreed.press("flag", f"done {agreed.episode.hold}")
    assert agreed.of(events.DispositionReached)
    assert agreed.of(events.QuestionAsked) == []
    agreed.say("they keep me here tonight")
    assert agreed.of(events.NoteKept)
    agreed.wait(days=6)
    agreed.say("/start")
    assert agreed.asked == "who"


def test_the_buttons_of_an_older_alarm_do_not_settle_a_newer_one(asked):
    asked.say(DANGER)
    first = asked.episode.hold
    asked.wait(minutes=1)
    asked.say(DANGER)
    asked.press("flag", f"done {first}")
    assert asked.episode.hold
    assert asked.of(events.RedFlagSettled) == []


@pytest.mark.parametrize("line", ["/checkin", "/help", "/pause 3", "/start"])
def test_a_command_is_done_but_the_emergency_still_comes_first(patient, line):
    patient.say(DANGER, line)
    assert patient.of(events.RedFlagStands)


@pytest.mark.parametrize("command", ["start", "pause", "checkin"])
def test_danger_behind_a_command_is_heard_instead_of_the_command(agreed, command):
    agreed.say(f"/{command} {DANGER}")
    assert agreed.of(events.RedFlagRaised)
    assert agreed.of(events.QuestionAsked) == []


def test_danger_in_an_edit_is_told_once(patient):
    patient.take(inputs.MessageEdited(DANGER))
    assert patient.of(events.RedFlagRaised)
    assert patient.of(events.RedFlagStands) == []
