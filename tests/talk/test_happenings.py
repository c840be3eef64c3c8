"""What happened on the way: told in the chat, kept on the timeline, respected by verdicts."""

from datetime import date, timedelta

import pytest

from flows import events, inputs
from flows.recovery import Mark, MarkKind
from flows.timeline import Entry, Happening
from tests.answers import CHECK_IN

MONDAY = date(2026, 1, 5)


def marks(talk):
    return talk.diary().marks


def test_a_new_plan_is_kept_at_once_and_asked_for_one_line(patient):
    patient.press("event", "therapy_change")
    assert marks(patient) == (Mark(MarkKind.THERAPY_CHANGE, MONDAY),)
    assert "start afresh" in patient.shown
    patient.say("more stairs, less stretching")
    assert patient.episode.timeline == (
        Entry(Happening.THERAPY_CHANGE, MONDAY, None, "more stairs, less stretching"),
    )


def test_the_line_may_be_left_out(patient):
    patient.press("event", "therapy_change")
    patient.say("skip")
    assert marks(patient) == (Mark(MarkKind.THERAPY_CHANGE, MONDAY),)
    assert patient.episode.timeline[0].words == ""


def test_red_flags_are_seen_in_what_changed(patient):
    patient.press("event", "therapy_change")
    patient.say("since then my face is drooping and my arm is weak")
    assert patient.of(events.RedFlagRaised)


def test_an_illness_has_a_first_and_a_last_day_tapped_or_typed(patient):
    patient.say("/event", "Illness")
    assert patient.asked == "event_first"
    patient.tap("event_first", "2026-01-02")
    patient.say("8 Jan")
    assert marks(patient) == (Mark(MarkKind.ILLNESS, date(2026, 1, 2), date(2026, 1, 8)),)
    assert "from 2 Jan to 8 Jan" in patient.shown


def test_days_are_offered_from_today_on(patient):
    patient.say("/event holiday")
    labels = [b.label for b in buttons(patient)]
    assert labels[:4] == ["Today", "4 Jan", "2 Jan", "29 Dec"]


def test_surgery_may_be_weeks_ago(patient):
    patient.say("/event surgery", "3 weeks ago", "a new knee")
    assert patient.episode.timeline == (
        Entry(Happening.SURGERY, date(2025, 12, 15), None, "a new knee"),
    )


def test_a_day_that_is_none_is_asked_again(patient):
    patient.say("/event holiday", "soon")
    assert "I need a day from 7 Oct to 6 Mar" in patient.shown
    assert patient.asked == "event_first"


def test_skipping_leaves_all_as_it_was(patient):
    patient.say("/event", "skip")
    assert "as it was" in patient.shown
    assert patient.episode.timeline == ()
    patient.say("/event holiday", "skip")
    assert (patient.episode.timeline, patient.episode.draft) == ((), {})


def test_the_open_check_in_goes_on_after_it(asked):
    asked.say("6", "/event holiday", "today", "8 Jan")
    assert asked.asked == "flare"


def test_the_reason_of_a_pause_takes_its_days_out(patient):
    patient.say("/pause 7")
    holiday = next(b.tap for b in buttons(patient) if b.label == "Holiday")
    patient.take(inputs.ChoiceTapped(holiday))
    assert marks(patient) == (Mark(MarkKind.HOLIDAY, MONDAY, date(2026, 1, 11)),)
    patient.take(inputs.ChoiceTapped(holiday))
    assert len(marks(patient)) == 1


def test_coming_back_early_ends_the_holiday(patient):
    patient.say("/pause 7")
    patient.press("because", "holiday 2026-01-12")
    patient.wait(days=2)
    patient.say("/pause 0")
    assert marks(patient) == (Mark(MarkKind.HOLIDAY, MONDAY, date(2026, 1, 6)),)


def test_a_pause_without_a_reason_is_no_mark(patient):
    patient.say("/pause 7")
    patient.press("because", "other 2026-01-12")
    assert marks(patient) == ()


def test_the_reason_of_a_pause_that_is_over_changes_nothing(patient):
    patient.say("/pause 7", "/pause 0")
    patient.press("because", "illness 2026-01-12")
    assert marks(patient) == ()
    assert "earlier question" in patient.shown


@pytest.mark.parametrize("typed", ["", "holiday", "tired 2026-01-12", "holiday soon"])
def test_a_reason_that_is_none_changes_nothing(patient, typed):
    patient.say("/pause 7", f"/because {typed}")
    assert marks(patient) == ()


def test_a_new_plan_restarts_the_verdict(patient):
    for _ in range(30):
        planned = patient.planned
        patient.now = planned.due_at + timedelta(minutes=5)
        patient.take(inputs.OccurrenceDue("daily", planned.day))
        patient.answer(CHECK_IN)
    patient.say("/progress")
    before = patient.of(events.ProgressShown)[0].recovery.overall
    patient.press("event", "therapy_change")
    patient.say("skip", "/progress")
    after = patient.of(events.ProgressShown)[0].recovery.overall
    assert (before != "too_little_data", after) == (True, "too_little_data")


@pytest.mark.parametrize("command", ["event", "visit", "later", "weekly", "daily", "report"])
def test_none_of_this_before_there_is_a_plan(talk, command):
    talk.say("/start", "agree", f"/{command}")
    assert "once we have set up your plan" in talk.shown


def buttons(talk):
    return [button for row in talk.messages[-1].rows for button in row]
