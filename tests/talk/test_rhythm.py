"""Once a week instead of daily, and back."""

from datetime import date

from bot.terminal import plain
from flows import inputs
from tests.answers import CHECK_IN

MONDAY = date(2026, 1, 5)


def test_weekly_check_ins_keep_their_weekday(patient):
    patient.press("weekly")
    days = []
    for _ in range(3):
        planned = patient.planned
        patient.now = planned.due_at
        patient.take(inputs.OccurrenceDue("daily", planned.day))
        days.append(planned.day)
    assert days == [date(2026, 1, 12), date(2026, 1, 19), date(2026, 1, 26)]


def test_the_recap_names_the_day_of_next_week(patient):
    patient.press("weekly")
    patient.say("/checkin")
    patient.answer(CHECK_IN)
    assert "Next check-in: 12 Jan at 08:00" in plain(patient.shown)


def test_daily_leads_back(patient):
    patient.press("weekly")
    patient.say("/daily")
    assert patient.planned.day == date(2026, 1, 6)
    assert "each day at 08:00" in patient.shown


def test_another_time_of_day_keeps_the_weekday(patient):
    patient.press("weekly")
    patient.say("/time 18:00")
    assert patient.planned.day.isoweekday() == MONDAY.isoweekday()


def test_nothing_changes_unless_it_is_chosen(patient):
    assert patient.episode.cadence.is_daily
