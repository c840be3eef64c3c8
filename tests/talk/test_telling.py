"""Flare-ups and notes, told at any time outside a check-in."""

from datetime import date

import pytest

from flows import events, inputs
from tests.answers import CHECK_IN
from tests.talk.test_checkins import TUESDAY, due, outcomes

MONDAY = date(2026, 1, 5)
FLARE = {"flare_severity": "7", "flare_duration": "hours", "note": "after the garden"}


def labels(talk):
    return [b.label for m in talk.messages for row in m.rows for b in row]


def recorded(talk):
    told = [e for e in talk.events if isinstance(e, events.AnswerRecorded) and e.occurrence]
    return {(e.occurrence, e.question.id): e.answer for e in told}


def of_day(talk, day=MONDAY):
    (found,) = [d for d in talk.diary().days if d.date == day]
    return found


# Flare-ups


def test_a_flare_up_is_asked_how_bad_and_how_long_and_for_words(patient):
    patient.say("/flare")
    assert patient.asked == "flare_severity"
    patient.answer({**FLARE, "flare_duration": "some hours"})
    assert recorded(patient) == {
        ("flare:2026-01-05", "flare_severity"): 7,
        ("flare:2026-01-05", "flare_duration"): "hours",
        ("flare:2026-01-05", "note"): "after the garden",
    }
    assert "Flare-up, how bad: <b>7</b>" in patient.shown
    assert "Something is wrong" in labels(patient)


def test_it_feeds_the_flare_measure_of_its_day_the_worst_of_several(patient):
    for severity in ("4", "7", "5"):
        patient.say("/flare")
        patient.answer({**FLARE, "flare_severity": severity})
    occurrences = {name for name, _ in recorded(patient)}
    assert occurrences == {"flare:2026-01-05", "flare.2:2026-01-05", "flare.3:2026-01-05"}
    assert of_day(patient).flare == 7


def test_a_day_later_the_count_begins_anew(patient):
    patient.say("/flare")
    patient.answer(FLARE)
    patient.wait(days=1)
    patient.say("/flare 3")
    assert ("flare:2026-01-06", "flare_severity") in recorded(patient)


def test_one_told_earlier_on_the_day_outweighs_a_check_in_without(asked):
    asked.answer(CHECK_IN)
    asked.say("/flare 6", "several days", "skip")
    assert of_day(asked).flare == 6


@pytest.mark.parametrize(
    ("words", "question", "answer"),
    [
        ("7", "flare_severity", 7),
        ("six out of ten", "flare_severity", 6),
        ("after a long walk", "note", "after a long walk"),
        ("since 3 in the morning", "note", "since 3 in the morning"),
    ],
)
def test_a_part_may_be_said_with_the_command(patient, words, question, answer):
    patient.say(f"/flare {words}")
    assert recorded(patient) == {("flare:2026-01-05", question): answer}
    assert patient.asked == ("flare_duration" if question == "flare_severity" else "flare_severity")


def test_one_that_is_open_goes_on(patient):
    patient.say("/flare 7", "/flare")
    assert patient.asked == "flare_duration"
    assert {name for name, _ in recorded(patient)} == {"flare:2026-01-05"}


def test_it_comes_before_a_check_in_that_is_being_answered_which_then_goes_on(patient):
    due(patient)
    patient.say("6", "/flare")
    assert patient.asked == "flare_severity"
    patient.answer(FLARE)
    assert patient.asked == "flare"
    assert patient.of(events.QuestionAsked)[0].occurrence == "daily:2026-01-06"


def test_the_last_tap_leaves_its_recap_and_the_check_in_goes_on_below(patient):
    due(patient)
    patient.say("6", "/flare 7", "some hours")
    patient.tap("note", "", "flare:2026-01-06")
    told, question = patient.messages
    assert (told.replaces, question.replaces) == ("token", "")


def test_left_unfinished_it_keeps_what_was_told_and_is_no_missed_check_in(patient):
    patient.say("/flare 7")
    patient.expire()
    assert outcomes(patient) == {MONDAY: "partial"}
    assert of_day(patient).flare == 7
    patient.say("/checkin")
    assert "Flare-up" not in " ".join(labels(patient))


def test_it_cannot_be_put_off(patient):
    patient.say("/flare")
    assert "Later" not in labels(patient)


def test_it_can_be_told_during_a_pause(patient):
    patient.say("/pause 10", "/flare 7")
    assert patient.asked == "flare_duration"


def test_its_answers_can_be_changed(patient):
    patient.say("/flare 7", "some hours", "skip", "/change")
    patient.press("change", "flare:2026-01-05 flare_severity")
    patient.say("5")
    assert of_day(patient).flare == 5


def test_danger_comes_first(patient):
    patient.say("/flare I cannot feel my legs and I wet myself")
    assert patient.of(events.RedFlagRaised)
    assert patient.of(events.OccurrenceOpened) == []


def test_the_next_check_in_is_asked_as_ever(patient):
    patient.say("/flare 7")
    due(patient)
    assert patient.asked == "stiffness"
    assert patient.episode.last_days["daily"] == TUESDAY


# Notes


def test_a_note_is_kept_with_its_date(patient):
    patient.say("/note new shoes since today")
    assert patient.of(events.NoteKept) == [events.NoteKept("new shoes since today", MONDAY)]
    assert "kept your note" in patient.shown


def test_without_words_it_asks_for_them(patient):
    patient.say("/note")
    assert patient.asked == "note_words"
    patient.say("new shoes")
    assert patient.of(events.NoteKept) == [events.NoteKept("new shoes", MONDAY)]


def test_words_while_nothing_is_asked_are_a_note_too(patient):
    patient.say("what a day")
    assert patient.of(events.NoteKept) == [events.NoteKept("what a day", MONDAY)]
    assert labels(patient) == ["It is a flare-up", "Something is wrong"]
    patient.press("flare")
    assert patient.asked == "flare_severity"


def test_the_open_question_is_put_again_below(asked):
    asked.say("/note new shoes")
    assert "kept your note" in asked.shown
    assert asked.asked == "stiffness"
    assert asked.of(events.QuestionAsked)


def test_danger_in_a_note_comes_first_and_the_words_stay(patient):
    patient.say("/note I cannot feel my legs and I wet myself")
    assert patient.of(events.RedFlagRaised)
    assert [e.words for e in patient.of(events.NoteKept)]
    assert "kept your note" not in patient.shown


def test_before_there_is_a_plan_words_stay_in_the_journal(agreed):
    agreed.say("/note new shoes")
    assert agreed.of(events.NoteKept) == [events.NoteKept("new shoes")]
    assert "It is a flare-up" not in labels(agreed)


def test_after_stop_a_note_is_kept_and_nothing_asked(patient):
    patient.say("/stop", "yes", "/note I will be back")
    assert patient.of(events.NoteKept)
    assert patient.of(events.QuestionAsked) == []
    assert "have stopped" in patient.shown


def test_after_three_days_a_reply_becomes_a_note_of_today(patient):
    due(patient)
    patient.expire()
    patient.wait(days=4)
    patient.reply("it was a 6", "stiffness", "daily:2026-01-06")
    (kept,) = patient.of(events.NoteKept)
    assert kept.day == date(2026, 1, 10)


def test_a_blocked_bot_ends_a_report_that_was_not_begun(patient):
    patient.say("/flare")
    patient.take(inputs.ReachabilityChanged(reachable=False))
    assert outcomes(patient) == {MONDAY: "blocked"}
