"""Around a re-evaluation: the reminder, the appointment, and what became of it."""

from datetime import date, timedelta

from flows import events, inputs
from flows.events import OccurrenceClosed, OccurrencePlanned, PlanDropped
from flows.recovery import Mark, MarkKind
from flows.timeline import Happening
from tests.answers import CHECK_IN

MONDAY = date(2026, 1, 5)


def planned(talk, instrument):
    """The local dates that stand planned of an instrument."""
    days = []
    for event in talk.events:
        match event:
            case PlanDropped(name) if name == instrument:
                days = []
            case OccurrencePlanned(name, day, _) if name == instrument:
                days.append(day)
    return days


def due(talk, instrument):
    day = planned(talk, instrument)[-1]
    at = [e.due_at for e in talk.events if isinstance(e, OccurrencePlanned) and e.day == day]
    talk.now = max(talk.now, at[-1])
    return talk.take(inputs.OccurrenceDue(instrument, day))


def test_a_reminder_comes_in_a_week_and_once(patient):
    patient.press("later")
    assert "12 Jan" in patient.shown
    patient.press("later")
    assert planned(patient, "reminder") == [MONDAY + timedelta(days=7)]
    assert any(isinstance(e, events.RecoveryAsked) for e in due(patient, "reminder"))
    assert patient.take(inputs.OccurrenceDue("reminder", MONDAY + timedelta(days=7))) == []


def test_a_reminder_says_when_it_is_no_longer_needed(patient):
    patient.press("later")
    due(patient, "reminder")
    assert "does not look needed" in patient.shown


def test_whoever_cannot_be_reached_is_reminded_a_day_later(patient):
    patient.press("later")
    patient.take(inputs.ReachabilityChanged(reachable=False))
    due(patient, "reminder")
    assert patient.of(OccurrenceClosed)[0].outcome == "undelivered"
    assert planned(patient, "reminder") == [MONDAY + timedelta(days=8)]


def test_an_appointment_is_asked_about_the_day_after(patient):
    patient.press("visit")
    assert patient.asked == "visit_on"
    patient.say("14 Jan")
    assert "14 Jan" in patient.shown
    assert planned(patient, "visit") == [date(2026, 1, 15)]
    assert patient.episode.appointment == date(2026, 1, 14)
    due(patient, "visit")
    assert patient.asked == "visit_outcome"


def test_another_date_takes_the_place_of_the_first(patient):
    patient.say("/visit 14 Jan", "/visit 20 Jan")
    assert planned(patient, "visit") == [date(2026, 1, 21)]
    assert patient.take(inputs.OccurrenceDue("visit", date(2026, 1, 15))) == []


def test_an_appointment_takes_the_place_of_the_reminder(patient):
    patient.press("later")
    patient.say("/visit 14 Jan")
    assert planned(patient, "reminder") == []


def test_a_new_plan_restarts_on_the_day_of_the_visit(patient):
    patient.say("/visit 14 Jan")
    due(patient, "visit")
    patient.say("I have a new plan", "hand weights")
    assert patient.diary().marks == (Mark(MarkKind.THERAPY_CHANGE, date(2026, 1, 14)),)
    assert patient.episode.timeline[0].words == "hand weights"


def test_the_same_plan_marks_the_timeline_and_restarts_nothing(patient):
    patient.say("/visit 14 Jan")
    due(patient, "visit")
    patient.tap("visit_outcome", "same_plan")
    assert [e.kind for e in patient.episode.timeline] == [Happening.SAME_PLAN]
    assert patient.diary().marks == ()


def test_a_new_date_settles_what_became_of_the_old_one(patient):
    patient.say("/visit 14 Jan")
    due(patient, "visit")
    patient.say("/visit 20 Jan", "/checkin")
    assert patient.asked == "stiffness"


def test_a_visit_that_did_not_happen_leads_to_a_new_date_or_a_reminder(patient):
    patient.say("/visit 14 Jan")
    due(patient, "visit")
    patient.say("It did not happen")
    labels = [b.label for row in patient.messages[-1].rows for b in row]
    assert labels == ["I have an appointment", "Remind me in a week"]


def test_the_question_waits_behind_whatever_else_is_asked_and_is_not_lost(patient):
    patient.say("/visit 14 Jan")
    due(patient, "visit")
    patient.say("/pause", "3 days", "/checkin")
    assert patient.asked == "visit_outcome"
    patient.say("The plan stays")
    assert patient.asked == "stiffness"


def test_an_emergency_comes_before_the_question(patient):
    patient.say("/visit 14 Jan", "my face is drooping and my arm went weak")
    due(patient, "visit")
    assert patient.of(events.QuestionAsked) == []
    assert planned(patient, "visit") == [date(2026, 1, 16)]


def test_nothing_more_comes_after_stop(patient):
    patient.press("later")
    patient.say("/visit 14 Jan", "/stop", "yes")
    assert (planned(patient, "reminder"), planned(patient, "visit")) == ([], [])


def test_whoever_comes_back_after_stop_is_not_asked_of_an_old_visit(patient):
    patient.say("/visit 14 Jan")
    due(patient, "visit")
    patient.say("/stop", "yes", "/start")
    assert (patient.episode.appointment, patient.episode.visited) == (None, None)


def test_it_follows_the_clock_of_the_person(patient):
    patient.say("/visit 14 Jan", "/time 18:00")
    assert planned(patient, "visit") == [date(2026, 1, 15)]
    at = [e.due_at for e in patient.events if isinstance(e, OccurrencePlanned)][-1]
    assert f"{at:%H:%M}" == "18:00"  # an hour after the check-in, in UTC


def test_the_summary_has_the_weeks_on_one_page(asked):
    asked.answer(CHECK_IN)
    asked.wait(days=1)
    asked.take(inputs.OccurrenceDue("daily", date(2026, 1, 6)))
    asked.answer({**CHECK_IN, "task": "5"})
    asked.say("/report")
    page = asked.messages[-1].document
    assert page.name == "summary-2026-01-06.pdf"
    assert "- getting dressed: 3 → 5 (0–10, answers: 2)" in page.paragraphs
    assert "- walking to the shop: 4 (0–10, asked once)" in page.paragraphs
    assert page.chart
    assert "Too little data" in asked.shown


def test_the_summary_tells_what_happened_on_the_way_in_the_order_of_days(asked):
    asked.answer(CHECK_IN)
    asked.press("event", "therapy_change")
    asked.say("hand weights", "/event illness", "2 Jan", "4 Jan", "/visit 14 Jan", "/report")
    page = asked.messages[-1].document.paragraphs
    happened = page.index("# What happened")
    assert page[happened + 1 : happened + 4] == (
        "- 2 Jan – 4 Jan: illness",
        "- 5 Jan: plan changed – “hand weights”",
        "- 14 Jan: appointment",
    )


def test_a_part_that_would_be_empty_is_left_out(asked):
    asked.answer(CHECK_IN)
    asked.say("/report")
    assert "# What happened" not in asked.messages[-1].document.paragraphs
