"""When the person is asked: times, days and quiet hours; the latest wish wins and is said back."""

from dataclasses import replace
from datetime import date, time

import pytest

from flows import events, inputs
from flows.quiet import Quiet
from tests.talk.test_checkins import due
from tests.talk.test_several_checkins import due as due_of
from tests.talk.test_several_checkins import last


def labels(talk):
    return [b.label for m in talk.messages for row in m.rows for b in row]


def times(talk):
    return talk.episode.clock, *talk.episode.more_times


# Quiet hours


def test_quiet_shows_what_holds_and_asks(patient):
    patient.say("/quiet")
    assert "from 22:00 to 07:00" in patient.shown
    patient.say("23:00 8:00")
    assert patient.episode.quiet == Quiet(time(23), time(8))
    assert "from 23:00 to 08:00" in patient.shown


@pytest.mark.parametrize(
    ("words", "quiet"),
    [
        ("22:00 7:00", Quiet(time(22), time(7))),
        ("21:30-6:30", Quiet(time(21, 30), time(6, 30))),
        ("10 pm to 7 am", Quiet(time(22), time(7))),
        ("10 to 7", Quiet(time(22), time(7))),
        ("13:00 15:00", Quiet(time(13), time(15))),
    ],
)
def test_two_times_set_them(patient, words, quiet):
    patient.say(f"/quiet {words}")
    assert patient.episode.quiet == quiet


def test_off_means_never(patient):
    patient.say("/quiet off")
    assert "no quiet hours" in patient.shown
    patient.say("/time 3:00")
    due(patient)
    assert patient.asked == "stiffness"


@pytest.mark.parametrize("words", ["22:00", "late", "1:00 2:00 3:00"])
def test_what_is_not_two_times_is_asked_again(patient, words):
    patient.say(f"/quiet {words}")
    assert "two times, such as 22:00 7:00" in patient.shown
    assert patient.asked == "new_quiet"
    patient.say("skip")
    assert patient.episode.quiet == Quiet()


def test_a_check_in_in_the_new_quiet_hours_moves_to_their_end_and_is_said_so(patient):
    patient.say("/quiet 21:00 9:30")
    assert "it moves. Check-ins now come at 09:30" in patient.shown
    assert patient.episode.clock == time(9, 30)
    assert last(patient, "daily").due_at.isoformat() == "2026-01-05T08:30:00+00:00"
    assert last(patient, "weekly").due_at.isoformat() == "2026-01-12T08:31:00+00:00"


def test_a_time_chosen_later_wins_over_them_and_moves_them(patient):
    patient.say("/quiet 21:00 9:30", "/time 8:00")
    assert "From now on it is 08:00" in patient.shown
    assert "from 21:00 to 08:00" in patient.shown
    assert patient.episode.quiet == Quiet(time(21), time(8))


def test_a_reminder_in_the_new_quiet_hours_does_not_come(patient):
    due(patient)
    patient.say("/quiet 9:00 20:00")
    patient.wait(hours=3)
    patient.take(inputs.ReplyOverdue("daily", date(2026, 1, 6)))
    assert patient.of(events.QuestionAsked) == []


def test_no_follow_up_of_a_visit_is_planned_into_them(patient):
    patient.say("/time 21:30", "/quiet 22:00 7:00", "/visit tomorrow")
    assert last(patient, "visit").due_at.isoformat() == "2026-01-07T20:30:00+00:00"


def test_a_follow_up_that_an_outage_brings_into_them_waits_for_their_end(patient):
    patient.say("/visit tomorrow")
    planned = last(patient, "visit")
    patient.now = planned.due_at.replace(hour=23)
    patient.take(inputs.OccurrenceDue("visit", planned.day))
    (deferred,) = patient.of(events.OccurrenceDeferred)
    assert patient.of(events.QuestionAsked) == []
    patient.now = deferred.until
    patient.take(inputs.OccurrenceDue("visit", planned.day))
    assert patient.asked == "visit_outcome"


# Several times a day


def test_times_shows_what_holds_and_asks(patient):
    patient.say("/times")
    assert "Check-ins come at 08:00" in patient.shown
    patient.say("8:00 14:00 20:00")
    assert times(patient) == (time(8), time(14), time(20))
    assert "I ask at 08:00, 14:00, and 20:00" in patient.shown


def test_the_first_is_the_daily_check_in_and_the_others_the_short_one(patient):
    patient.say("/times 20:00, 8:00 and 2 pm")
    assert times(patient) == (time(8), time(14), time(20))
    assert last(patient, "again.2").due_at.isoformat() == "2026-01-05T19:00:00+00:00"
    due_of(patient, "again")
    assert patient.asked == "flare"
    patient.answer({"flare": "no", "task": "5"})
    due(patient)
    assert patient.asked == "stiffness"


def test_one_time_leads_back_to_one_check_in_a_day(patient):
    patient.say("/times 8:00 14:00", "/times 9:00")
    assert times(patient) == (time(9),)
    dropped = {e.instrument for e in patient.of(events.PlanDropped)}
    planned = {e.instrument for e in patient.of(events.OccurrencePlanned)}
    assert "again" in dropped - planned


@pytest.mark.parametrize("words", ["8:00 8:30", "8 10 12 14", "whenever", "23:30 0:15"])
def test_too_many_or_too_near_times_are_asked_again(patient, words):
    patient.say(f"/times {words}")
    assert "one to 3 times, an hour apart" in patient.shown
    assert times(patient) == (time(8),)


def test_a_time_in_quiet_hours_moves_them(patient):
    patient.say("/times 8:00 22:30")
    assert patient.episode.quiet == Quiet(time(23, 30), time(7))
    assert "from 23:30 to 07:00" in patient.shown


def test_time_changes_the_first_and_leaves_the_others(patient):
    patient.say("/times 8:00 14:00 20:00", "/time 9:00")
    assert times(patient) == (time(9), time(14), time(20))
    assert "I ask at 09:00, 14:00, and 20:00" in patient.shown
    patient.say("/time 14:00")
    assert times(patient) == (time(14), time(20))


# Days


def test_days_are_ticked(patient):
    patient.say("/days")
    assert labels(patient)[:7] == [
        f"☑ {day}day" for day in ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
    ]
    for day in ("tue", "thu", "sat", "sun"):
        patient.tap("new_days", f"{day}:off")
    patient.tap("new_days", "done")
    assert patient.episode.cadence.weekdays == (1, 3, 5)
    assert "on Monday, Wednesday, and Friday, at 08:00" in patient.shown
    assert patient.planned.day == date(2026, 1, 7)


@pytest.mark.parametrize(
    ("words", "days"),
    [("mon wed fri", (1, 3, 5)), ("Mon-Fri", (1, 2, 3, 4, 5)), ("weekends", (6, 7)), ("all", ())],
)
def test_days_are_typed(patient, words, days):
    patient.say(f"/days {words}")
    assert patient.episode.cadence.weekdays == days
    patient.say("/days tue", "/days", words)
    assert patient.episode.cadence.weekdays == days


def test_every_day_is_said_so(patient):
    patient.say("/days tue", "/days all")
    assert "every day at 08:00" in patient.shown


def test_no_day_at_all_is_asked_again(patient):
    patient.say("/days")
    patient.tap("new_days", "none")
    assert "one day or more" in patient.shown
    assert patient.asked == "new_days"
    assert patient.episode.cadence.weekdays == ()


def test_the_ticked_days_follow_the_cadence(patient):
    patient.say("/days tue", "/days")
    assert [label for label in labels(patient) if label.startswith("☑")] == ["☑ Tuesday"]


@pytest.mark.parametrize(
    ("city", "words", "said"),
    [
        ("Berlin", "mo mi fr", "Montag, Mittwoch und Freitag"),
        ("Madrid", "lun y vie", "Lunes y Viernes"),
    ],
)
def test_days_are_read_in_the_persons_language(patient, city, words, said):
    patient.episode = replace(patient.episode, language="de" if city == "Berlin" else "es")
    patient.say(f"/days {words}")
    assert said in patient.shown


@pytest.mark.parametrize("command", ["quiet", "times", "days", "snooze"])
def test_they_wait_for_a_plan(agreed, command):
    agreed.say(f"/{command}")
    assert "once we have set up your plan" in agreed.shown
