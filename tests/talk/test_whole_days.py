"""Weeks lived under a moved clock: one check-in a local date, at the person's time, everywhere."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.talk.lives import Life

EIGHT = time(8)
WEEKS = timedelta(weeks=4)


def on_the_wall(zone: str, said: str) -> datetime:
    """The instant at which a clock in the zone shows that."""
    return datetime.fromisoformat(said).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("zone", "begins", "clock", "otherwise"),
    [
        # the day, and the time on the wall at which it asks instead
        ("Europe/Berlin", "2026-03-16T10:00", EIGHT, {}),
        ("Europe/Berlin", "2026-03-16T10:00", time(2, 30), {"2026-03-29": "03:00"}),
        ("Europe/Berlin", "2026-10-12T10:00", time(2, 30), {}),
        ("America/New_York", "2026-02-23T10:00", EIGHT, {}),
        ("America/New_York", "2026-02-23T10:00", time(2, 30), {"2026-03-08": "03:00"}),
        ("America/New_York", "2026-10-19T10:00", time(1, 30), {}),
        ("Australia/Lord_Howe", "2026-09-21T10:00", time(2, 15), {"2026-10-04": "02:30"}),
        ("Australia/Lord_Howe", "2026-03-23T10:00", time(1, 45), {}),
        ("Asia/Kathmandu", "2026-03-16T10:00", EIGHT, {}),
        ("Asia/Kathmandu", "2026-03-16T10:00", time(23, 45), {}),
        ("Europe/Berlin", "2028-02-14T10:00", EIGHT, {}),  # a leap day
        ("Pacific/Apia", "2011-12-19T10:00", EIGHT, {}),  # there was no 30 December
        ("Pacific/Apia", "2011-12-19T10:00", time(23, 45), {}),
        # Ramadan: an hour back on 15 February 2026, an hour on again on 22 March
        ("Africa/Casablanca", "2026-02-02T10:00", EIGHT, {}),
        ("Africa/Casablanca", "2026-02-02T10:00", time(2, 30), {}),
        ("Africa/Casablanca", "2026-03-09T10:00", time(2, 30), {"2026-03-22": "03:00"}),
        # clocks that change at midnight
        ("America/Nuuk", "2026-03-16T10:00", time(23, 15), {"2026-03-28": "22:59"}),
        ("Africa/Cairo", "2026-04-13T10:00", time(0, 15), {"2026-04-24": "01:00"}),
        ("America/Havana", "2026-10-19T10:00", time(0, 30), {}),
    ],
)
def test_four_weeks_of_check_ins(protocol, zone, begins, clock, otherwise):
    now = on_the_wall(zone, begins)
    life = Life(protocol, zone, now, clock)
    life.live(until=now + WEEKS)
    begun = datetime.fromisoformat(begins)
    first = begun.date() + timedelta(days=0 if clock > begun.time() else 1)
    dates = [day for day in life.dates_lived() if day >= first]
    dates = dates if life.days()[-1] == dates[-1] else dates[:-1]  # today's is still to come
    times = {date.fromisoformat(day): time.fromisoformat(at) for day, at in otherwise.items()}
    assert times.keys() <= set(dates)
    assert life.at_the_clock() == [(day, times.get(day, clock)) for day in dates]
    assert life.outcomes() == dict.fromkeys(dates, "answered")


def test_the_skipped_date_of_apia_is_not_asked_about(protocol):
    now = on_the_wall("Pacific/Apia", "2011-12-28T10:00")
    life = Life(protocol, "Pacific/Apia", now, EIGHT)
    life.live(until=now + timedelta(days=3))
    assert [day.day for day in life.days()] == [29, 31, 1]
    (_, first), (_, second), _ = life.asked_about
    assert second - first == timedelta(days=1)


def test_weekly_on_a_date_that_a_place_skips_comes_a_week_later(protocol):
    now = on_the_wall("Pacific/Apia", "2011-12-23T10:00")  # a Friday
    life = Life(protocol, "Pacific/Apia", now, EIGHT)
    life.say("/weekly")
    life.live(until=now + WEEKS)
    assert [f"{day:%m-%d}" for day in life.days()] == ["01-06", "01-13", "01-20"]


def test_who_does_not_answer_has_every_date_expire_with_one_reminder_at_most(protocol):
    now = on_the_wall("Europe/Berlin", "2026-10-12T10:00")
    life = Life(protocol, "Europe/Berlin", now, EIGHT)
    life.live(until=now + WEEKS, answers={})
    assert list(life.outcomes().values()) == ["expired"] * 27
    asked = life.days()
    assert len(asked) == len(set(asked)) == 28
