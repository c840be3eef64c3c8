"""Another zone or another time of day: no local date asked twice, none lost without its cause."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import events, inputs
from tests.talk.lives import ALL, Life
from tests.talk.test_whole_days import on_the_wall

BERLIN, AUCKLAND, HONOLULU = "Europe/Berlin", "Pacific/Auckland", "Pacific/Honolulu"
LOS_ANGELES, LONDON, TOKYO = "America/Los_Angeles", "Europe/London", "Asia/Tokyo"
PAGO, KIRITIMATI = "Pacific/Pago_Pago", "Pacific/Kiritimati"


@pytest.mark.parametrize(
    ("home", "clock", "leaves", "there", "asked", "lost"),
    [
        # Eastward over the date line. Monday was answered; on Tuesday their time is still ahead,
        (LOS_ANGELES, "08:00", "05T10:00", AUCKLAND, "05 08:00, 06 08:00, 07 08:00", ""),
        # or over already: then at once.
        (LOS_ANGELES, "08:00", "05T13:00", AUCKLAND, "05 08:00, 06 10:00, 07 08:00", ""),
        # Monday was still to come, and is over where they arrive.
        (LOS_ANGELES, "20:00", "05T13:00", AUCKLAND, "06 20:00, 07 20:00", "05"),
        (LOS_ANGELES, "08:00", "05T07:00", AUCKLAND, "06 08:00, 07 08:00", "05"),
        # Farther than a day: they never lived the sixth, which is not over for long.
        (PAGO, "23:45", "05T23:30", KIRITIMATI, "06 00:30, 07 23:45, 08 23:45", "05"),
        (PAGO, "20:00", "05T19:00", KIRITIMATI, "06 20:00, 07 20:00", "05"),
        # Westward over the date line: what was answered is not asked again on its second day.
        (AUCKLAND, "08:00", "06T10:00", LOS_ANGELES, "05 08:00, 06 08:00, 07 08:00, 08 08:00", ""),
        (AUCKLAND, "20:00", "06T10:00", LOS_ANGELES, "05 20:00, 06 20:00, 07 20:00", ""),
        (KIRITIMATI, "08:00", "06T09:00", PAGO, "05 08:00, 06 08:00, 07 08:00", ""),
        # Eastward over midnight: the day ended before its time had come, but not their evening.
        (LONDON, "23:45", "05T23:30", BERLIN, "05 00:30, 06 23:45, 07 23:45", ""),
        (LONDON, "21:00", "05T20:30", TOKYO, "06 21:00, 07 21:00", "05"),
        (LONDON, "23:15", "05T23:30", BERLIN, "05 23:15, 06 23:15", ""),
        # Westward over midnight: the day begins anew, and is done.
        (BERLIN, "23:45", "06T00:15", LONDON, "05 23:45, 06 23:45, 07 23:45", ""),
        (BERLIN, "00:10", "06T00:15", LONDON, "05 00:10, 06 00:10, 07 00:10", ""),
        # Within the day.
        (BERLIN, "08:00", "06T07:00", TOKYO, "05 08:00, 06 15:00, 07 08:00", ""),
        (BERLIN, "20:00", "06T07:00", TOKYO, "05 20:00, 06 20:00, 07 20:00", ""),
        (TOKYO, "08:00", "06T09:00", BERLIN, "05 08:00, 06 08:00, 07 08:00", ""),
        (TOKYO, "20:00", "06T10:00", BERLIN, "05 20:00, 06 20:00, 07 20:00", ""),
    ],
)  # fmt: skip
def test_a_journey(protocol, home, clock, leaves, there, asked, lost):
    """Leaves in the first week of January 2026; a journey takes no time at all."""
    begins = on_the_wall(home, "2026-01-04T09:00")
    life = Life(protocol, home, begins, time.fromisoformat(clock))
    life.live(until=on_the_wall(home, f"2026-01-{leaves}"))
    life.move(there)
    life.live(until=life.now + timedelta(days=3))
    days = [f"{day:%d} {at:%H:%M}" for day, at in life.at_the_clock() if day > date(2026, 1, 4)]
    assert ", ".join(days).startswith(asked)
    missed = [f"{day:%d}" for day, how in life.outcomes().items() if how == "undelivered"]
    assert ", ".join(missed) == lost
    assert set(life.outcomes().values()) <= {"answered", "undelivered"}


def test_what_is_asked_at_once_is_announced(protocol):
    life = Life(protocol, BERLIN, on_the_wall(BERLIN, "2026-01-05T09:00"), time(8))
    life.now = on_the_wall(BERLIN, "2026-01-06T07:00")
    life.move(TOKYO)
    assert "It is 15:00 for you now, and I write at 08:00" in life.shown
    assert "still open for today comes in a moment" in life.shown


def test_nothing_is_announced_that_will_not_come(protocol):
    life = Life(protocol, BERLIN, on_the_wall(BERLIN, "2026-01-05T09:00"), time(20))
    life.now = on_the_wall(BERLIN, "2026-01-06T15:30")
    life.move(AUCKLAND)  # where it is the seventh, half past three in the night
    assert "in a moment" not in life.shown
    life.live(until=life.now + timedelta(days=1))
    assert life.outcomes() == {date(2026, 1, 6): "undelivered", date(2026, 1, 7): "answered"}


def test_who_named_a_wrong_place_and_goes_back_at_once_has_lost_nothing(protocol):
    life = Life(protocol, LOS_ANGELES, on_the_wall(LOS_ANGELES, "2026-01-04T09:00"), time(20))
    life.live(until=on_the_wall(LOS_ANGELES, "2026-01-05T13:00"))
    life.move(AUCKLAND)
    life.move(LOS_ANGELES)
    life.live(until=life.now + timedelta(days=2))
    assert set(life.outcomes().values()) == {"answered"}
    assert life.at_the_clock() == [(date(2026, 1, day), time(20)) for day in (4, 5, 6)]


def test_who_goes_back_after_a_day_had_closed_is_asked_from_the_next_date_on(protocol):
    life = Life(protocol, LOS_ANGELES, on_the_wall(LOS_ANGELES, "2026-01-04T09:00"), time(20))
    life.live(until=on_the_wall(LOS_ANGELES, "2026-01-05T13:00"))
    life.move(AUCKLAND)
    life.live(until=life.now + timedelta(minutes=1))
    life.move(LOS_ANGELES)
    life.live(until=life.now + timedelta(days=2))
    asked = [day.day for day in life.days()]
    assert (asked, life.outcomes()[date(2026, 1, 5)]) == ([4, 6], "undelivered")


def test_a_date_that_passes_by_within_a_pause_was_paused(protocol):
    life = Life(protocol, LOS_ANGELES, on_the_wall(LOS_ANGELES, "2026-01-04T09:00"), time(8))
    life.say("/pause 7")
    life.live(until=on_the_wall(LOS_ANGELES, "2026-01-05T07:00"))
    life.move(AUCKLAND)
    assert "in a moment" not in life.shown
    life.live(until=life.now + timedelta(days=1))
    assert set(life.outcomes().values()) == {"paused"}


def test_another_time_of_day_that_is_over_today_asks_at_once(protocol):
    life = Life(protocol, BERLIN, on_the_wall(BERLIN, "2026-01-05T09:00"), time(18))
    life.now += timedelta(hours=1)
    life.say("/time 8:00")
    assert "still open for today comes in a moment" in life.shown
    life.live(until=life.now + timedelta(days=2))
    assert life.at_the_clock() == [
        (date(2026, 1, 5), time(10)),
        (date(2026, 1, 6), time(8)),
        (date(2026, 1, 7), time(8)),
    ]


def test_another_time_of_day_after_todays_answer_begins_tomorrow(protocol):
    life = Life(protocol, BERLIN, on_the_wall(BERLIN, "2026-01-05T09:00"), time(8))
    life.live(until=on_the_wall(BERLIN, "2026-01-06T09:00"))
    life.say("/time 18:00")
    life.live(until=life.now + timedelta(days=1, hours=12))
    assert life.at_the_clock() == [(date(2026, 1, 6), time(8)), (date(2026, 1, 7), time(18))]


def test_a_change_in_the_very_moment_that_a_check_in_is_due_does_not_swallow_it(protocol):
    life = Life(protocol, BERLIN, on_the_wall(BERLIN, "2026-01-05T09:00"), time(8))
    life.live(until=on_the_wall(BERLIN, "2026-01-07T07:59"))
    life.now += timedelta(minutes=1, seconds=10)  # before the heartbeat has looked
    life.say("/time 7:00")
    life.live(until=life.now + timedelta(hours=1))
    assert life.asked_about[-1] == (("daily", date(2026, 1, 7)), life.now - timedelta(hours=1))


def test_who_flies_west_on_their_first_day_is_not_asked_about_the_day_before(protocol):
    life = Life(protocol, AUCKLAND, on_the_wall(AUCKLAND, "2026-01-06T09:00"), time(20))
    life.live(until=life.now + timedelta(hours=1))
    life.move(HONOLULU)  # where it is the fifth, ten o'clock
    life.live(until=life.now + timedelta(days=2))
    assert life.days() == [date(2026, 1, 6)]


def test_a_weekly_check_in_keeps_its_weekday_over_the_date_line(protocol):
    life = Life(protocol, LOS_ANGELES, on_the_wall(LOS_ANGELES, "2026-01-05T09:00"), time(8))
    life.say("/weekly")  # on Mondays
    life.live(until=on_the_wall(LOS_ANGELES, "2026-01-12T09:00"))
    life.move(AUCKLAND)
    life.live(until=life.now + timedelta(weeks=2))
    assert [day.isoformat() for day in life.days()] == ["2026-01-12", "2026-01-19", "2026-01-26"]


def test_a_weekly_check_in_whose_day_is_over_there_waits_for_its_weekday(protocol):
    life = Life(protocol, LOS_ANGELES, on_the_wall(LOS_ANGELES, "2026-01-05T09:00"), time(8))
    life.say("/weekly")  # on Mondays
    life.live(until=on_the_wall(LOS_ANGELES, "2026-01-12T07:00"))
    life.move(AUCKLAND)  # where it is Tuesday
    life.live(until=life.now + timedelta(weeks=1))
    asked = [day.isoformat() for day in life.days()]
    assert (asked, life.outcomes()[date(2026, 1, 12)]) == (["2026-01-19"], "undelivered")


def test_a_clinicians_digest_that_is_over_today_comes_at_once(talk):
    talk.take(inputs.InviteOpened("clinician"))
    talk.say("/start", "Berlin", "yes", "18:00", "/time 8:00")
    [planned] = talk.of(events.OccurrencePlanned)
    assert planned.day == date(2026, 1, 5)
    assert planned.due_at < talk.now
    talk.take(inputs.OccurrenceDue("digest", planned.day))
    assert talk.of(events.DigestShown)


ODD = ("Asia/Kathmandu", "Australia/Lord_Howe", "America/Nuuk", "Pacific/Chatham")
ZONES = st.sampled_from(
    [BERLIN, LONDON, AUCKLAND, HONOLULU, LOS_ANGELES, TOKYO, PAGO, KIRITIMATI, *ODD]
)
CLOCKS = st.integers(0, 24 * 4 - 1).map(lambda quarters: time(*divmod(15 * quarters, 60)))
CHANGES = st.lists(st.tuples(st.integers(1, 24 * 60 * 6), ZONES | CLOCKS), max_size=6)


@settings(deadline=None, max_examples=40)
@given(
    home=ZONES,
    clock=CLOCKS,
    begins=st.integers(0, 60 * 24 * 366),
    changes=CHANGES,
    answers=st.sampled_from([ALL, {}]),
)
def test_whatever_the_journey_each_date_on_the_wall_is_asked_once_or_has_its_cause(
    protocol, home, clock, begins, changes, answers
):
    life = Life(protocol, home, datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=begins), clock)
    for minutes, change in changes:
        life.live(until=life.now + timedelta(minutes=minutes), answers=answers)
        if isinstance(change, time):
            life.say(f"/time {change:%H:%M}")
        else:
            life.move(change)
    life.live(until=life.now + timedelta(days=9), answers=answers)
    assert life.disturbed == []
    for name in ("daily", "weekly"):
        asked = life.days(name)
        assert asked == sorted(set(asked))
    with_cause = {
        day for (name, day), row in life.rows.items() if name == "daily" and row.has_cause
    }
    to_come = min(day for name, day in life.rows if name == "daily" and day not in with_cause)
    begun = life.episode.started_on
    assert {day for day in life.dates_lived() if begun < day < to_come} <= with_cause
    became = {row.outcome for row in life.rows.values() if row.outcome}
    assert became <= {"answered", "expired", "undelivered"}
