"""What gets in the way: asked seldom, kept with the check-in, answered with one thing to do."""

from datetime import date, timedelta

import pytest

from flows import events, inputs
from tests.answers import CHECK_IN
from tests.talk.days import asked, buttons, check_in, days, press, said

FEW = ["none"] * 4
"""Too little of it done, on enough days."""


def barrier(talk, answer):
    return talk.tap("barrier", answer)


def times_asked(talk):
    questions = [e.question.id for e in said(talk, events.QuestionAsked)]
    return questions.count("barrier")


@pytest.fixture
def hindered(patient):
    """Somebody with an exercise at its second step, who is asked what gets in the way."""
    patient.say("/programme add Heel slides, 7 days: 10 times; 15 times")
    patient.press("programme", "step 1 Heel slides")
    days(patient, *FEW)
    assert asked(patient, "barrier")
    return patient


@pytest.mark.parametrize(
    ("answers", "due"),
    [
        pytest.param(["none"] * 3, False, id="three days known are too few"),
        pytest.param(["none"] * 4, True, id="four days"),
        pytest.param(["some"] * 6, False, id="half of it is not under half"),
        pytest.param(["none", "some", "some", "some"], True, id="just under half"),
        pytest.param(["none", None, "none", None, "none", None], False, id="unanswered is unknown"),
        pytest.param(["none_planned"] * 6, False, id="nothing was planned"),
        pytest.param(["all", "all", "none", "none"], False, id="half of the days"),
    ],
)
def test_asked_under_half_of_four_planned_days_known(patient, answers, due):
    days(patient, *answers)
    assert bool(times_asked(patient)) is due


def test_rest_days_that_were_called_none_are_no_reason_to_ask(patient):
    patient.say("/programme add Walk, 3 days: 10 minutes")
    days(patient, *(["all", "none", "none"] * 7))
    assert times_asked(patient) == 0
    patient.say("/progress")
    (shown,) = patient.of(events.ProgressShown)
    assert [text for text in shown.recovery.also if text.id == "recovery-barriers"] == []


def test_not_because_of_days_before_the_programme_was_there(patient):
    days(patient, *["none"] * 3)
    patient.say("/programme add Walk, 7 days: 10 minutes")
    days(patient, *["none"] * 3)
    assert times_asked(patient) == 0
    check_in(patient, "none")
    assert times_asked(patient) == 1


def test_asked_at_most_once_in_two_weeks(hindered):
    days(hindered, *["none"] * 13)
    assert times_asked(hindered) == 1
    check_in(hindered, "none")
    assert times_asked(hindered) == 2


def test_never_on_a_day_with_a_red_flag(patient):
    days(patient, *["none"] * 3)
    patient.now = patient.planned.due_at - timedelta(hours=1)
    patient.say("since today my calf is swollen, hot and painful")
    assert patient.of(events.RedFlagRaised)
    check_in(patient, "none")
    assert not asked(patient, "barrier")
    check_in(patient, "none")
    assert asked(patient, "barrier")


def test_never_while_an_emergency_waits(patient):
    days(patient, *["none"] * 3)
    patient.say("my face is drooping and my arm went weak")
    planned = patient.planned
    patient.now = planned.due_at
    patient.take(inputs.OccurrenceDue("daily", planned.day))
    for question, value in {**CHECK_IN, "programme": "none", "note": ""}.items():
        patient.tap(question, value, f"daily:{planned.day}")
    assert patient.of(events.OccurrenceClosed)
    assert times_asked(patient) == 0


def test_never_before_another_question_that_waits(patient):
    patient.say("/visit 8 Jan")
    days(patient, *["none"] * 3)
    planned = patient.planned
    patient.now = planned.due_at
    patient.take(inputs.OccurrenceDue("daily", planned.day))
    patient.take(inputs.OccurrenceDue("visit", planned.day))
    for question, value in {**CHECK_IN, "programme": "none", "note": ""}.items():
        patient.tap(question, value, f"daily:{planned.day}")
    assert patient.of(events.OccurrenceClosed)
    assert times_asked(patient) == 0


def test_the_answer_is_one_of_that_check_in(hindered):
    barrier(hindered, "time")
    (answer,) = hindered.of(events.AnswerRecorded)
    assert (answer.question.id, answer.answer) == ("barrier", "time")
    assert answer.occurrence == "daily:2026-01-09"
    days_told = {day.date: day.barrier for day in hindered.diary().days}
    assert days_told[date(2026, 1, 9)] == "time"


@pytest.mark.parametrize(
    ("answer", "help_", "ways"),
    [
        ("pain", "not nothing", ["Heel slides: 10 times"]),
        ("time", "Five minutes count", []),
        ("unclear", "somebody has shown you", []),
        ("forgot", "right before you want to do them", ["Another time of day"]),
    ],
)
def test_each_answer_is_met_with_one_thing_that_helps(hindered, answer, help_, ways):
    barrier(hindered, answer)
    assert help_ in hindered.shown
    assert buttons(hindered) == ways


def test_pain_leads_a_step_back(hindered):
    barrier(hindered, "pain")
    press(hindered, "Heel slides: 10 times")
    assert hindered.episode.programme.exercises[0].dose == "10 times"


def test_forgetting_leads_to_another_time_of_day(hindered):
    barrier(hindered, "forgot")
    press(hindered, "Another time of day")
    hindered.say("18:00")
    assert hindered.episode.word("checkin_time") == "18:00"


def test_what_is_unclear_may_be_told_to_a_clinician(hindered):
    barrier(hindered, "unclear")
    assert hindered.of(events.HelpOffered)
    hindered.press("programme", "tell")
    assert hindered.of(events.HelpWanted)


def test_something_else_is_asked_for_in_words(hindered):
    barrier(hindered, "other")
    assert hindered.asked == "barrier_words"
    hindered.say("my dog is ill and needs me")
    (answer,) = hindered.of(events.AnswerRecorded)
    assert (answer.answer, answer.occurrence) == ("my dog is ill and needs me", "daily:2026-01-09")
    assert "next visit" in hindered.shown


def test_words_are_screened_for_red_flags(hindered):
    barrier(hindered, "other")
    hindered.say("my face is drooping and my arm went weak")
    assert hindered.of(events.RedFlagRaised)


@pytest.mark.parametrize("leaves", ["skip", "back"])
def test_it_need_not_be_answered(hindered, leaves):
    hindered.say(leaves)
    assert hindered.of(events.AnswerRecorded) == []
    hindered.say("a note")
    assert not asked(hindered, "barrier")


def test_left_alone_it_does_not_stand_in_the_way_of_the_next_check_in(hindered):
    check_in(hindered, "all")
    assert hindered.of(events.OccurrenceClosed)
    barrier(hindered, "time")
    assert "earlier question" in hindered.shown
    assert hindered.of(events.AnswerRecorded) == []


def test_it_may_be_typed(hindered):
    hindered.say("no time")
    assert hindered.of(events.AnswerRecorded)[0].answer == "time"


def test_no_more_than_the_question_is_said_on_that_day(hindered):
    assert said(hindered, events.StepsOffered) == []
    assert said(hindered, events.ProgrammePraised) == []


def test_a_suggestion_of_re_evaluation_names_it_first(patient):
    for _ in range(60):
        check_in(patient, "none")
        if patient.of(events.RecoveryStalled):
            break
        if asked(patient, "barrier"):
            barrier(patient, "pain")
    stalled = next(m for m in patient.messages if "re-evaluation" in m.html)
    told = stalled.html.split("\n\n")[1]
    assert "0% of the time. You said that pain gets in the way." in told


def test_the_barrier_told_last_is_named_with_the_adherence(hindered):
    barrier(hindered, "pain")
    days(hindered, *["none"] * 10)
    hindered.say("/progress")
    (shown,) = hindered.of(events.ProgressShown)
    (text,) = [text for text in shown.recovery.also if text.id == "recovery-barriers"]
    said_ = hindered.protocol.wording.plain(text, "en")
    assert "You said that pain gets in the way." in said_


def test_a_check_in_that_ended_by_itself_asks_nothing(patient):
    days(patient, *["none"] * 3)
    planned = patient.planned
    patient.now = planned.due_at
    patient.take(inputs.OccurrenceDue("daily", planned.day))
    patient.say("6")
    patient.take(inputs.OccurrenceExpired("daily", planned.day))
    assert times_asked(patient) == 0
