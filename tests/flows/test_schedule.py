"""Wall-clock time to instants: one instant a local date, whatever the clocks do."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.places import canonical
from flows.schedule import instant_on, local_clock, local_date, next_due

EIGHT = time(8)


@pytest.mark.parametrize(
    ("zone", "day", "at", "instant"),
    [
        ("Europe/Berlin", date(2026, 1, 5), EIGHT, "2026-01-05T07:00Z"),
        # 02:30 does not exist when Berlin springs forward: the first valid instant is 03:00.
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "2026-03-29T01:00Z"),
        # 02:30 happens twice in autumn: the first of the two counts.
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30Z"),
        ("America/New_York", date(2026, 3, 8), time(2, 30), "2026-03-08T07:00Z"),
        # Lord Howe moves its clocks by half an hour.
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "2026-10-03T15:30Z"),
        ("Asia/Kathmandu", date(2026, 1, 5), EIGHT, "2026-01-05T02:15Z"),
        ("Europe/Berlin", date(2028, 2, 29), EIGHT, "2028-02-29T07:00Z"),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), "2026-04-04T14:45Z"),
        # Casablanca is an hour behind itself during Ramadan, from 15 February to 22 March 2026.
        ("Africa/Casablanca", date(2026, 2, 14), EIGHT, "2026-02-14T07:00Z"),
        ("Africa/Casablanca", date(2026, 2, 15), EIGHT, "2026-02-15T08:00Z"),
        ("Africa/Casablanca", date(2026, 2, 15), time(2, 30), "2026-02-15T01:30Z"),
        ("Africa/Casablanca", date(2026, 3, 22), time(2, 30), "2026-03-22T02:00Z"),
        # Nuuk jumps from 23:00 to midnight: that Saturday keeps its last minute.
        ("America/Nuuk", date(2026, 3, 28), time(23, 15), "2026-03-29T00:59Z"),
        ("America/Nuuk", date(2026, 3, 28), time(22, 45), "2026-03-29T00:45Z"),
        # In Cairo the day begins at one.
        ("Africa/Cairo", date(2026, 4, 24), time(0, 15), "2026-04-23T22:00Z"),
    ],
)
def test_a_wall_clock_time_on_a_local_date_is_one_instant(zone, day, at, instant):
    assert instant_on(day, at, zone) == datetime.fromisoformat(instant)


def test_a_date_that_a_place_skipped_has_no_instant():
    assert instant_on(date(2011, 12, 30), EIGHT, "Pacific/Apia") is None
    day, _ = next_due(date(2011, 12, 29), EIGHT, "Pacific/Apia")
    assert day == date(2011, 12, 31)


def test_the_local_date_and_clock_are_those_on_the_wall():
    now = datetime(2026, 1, 5, 23, 30, tzinfo=UTC)
    assert local_date(now, "Asia/Tokyo") == date(2026, 1, 6)
    assert local_clock(now, "Asia/Tokyo") == time(8, 30)


TIMES = st.integers(0, 24 * 60 - 1).map(lambda minutes: time(*divmod(minutes, 60)))
STARTS = st.dates(date(1975, 1, 1), date(2060, 1, 1))
SPAN = timedelta(days=400)


def dues(after: date, at: time, zone: str) -> list[tuple[date, datetime]]:
    """Every occurrence of 400 days."""
    found = [next_due(after, at, zone)]
    while found[-1][0] < after + SPAN:
        found.append(next_due(found[-1][0], at, zone))
    return found


def dates_lived(first: datetime, last: datetime, zone: str) -> list[date]:
    """The local dates that a clock on the wall shows, looked at twice an hour."""
    halves = int((last - first) / timedelta(minutes=30)) + 1
    looks = [*(first + n * timedelta(minutes=30) for n in range(halves)), last]
    return list(dict.fromkeys(look.astimezone(ZoneInfo(zone)).date() for look in looks))


def is_jumped_over(wall: datetime, zone: str) -> bool:
    """Whether no clock in the zone ever shows that time."""
    folds = (wall.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
    shown = (fold.astimezone(UTC).astimezone(ZoneInfo(zone)) for fold in folds)
    return wall not in [clock.replace(tzinfo=None) for clock in shown]


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(sorted(available_timezones())), STARTS, TIMES)
@example("Pacific/Apia", date(2011, 6, 1), EIGHT)
@example("Pacific/Kwajalein", date(1993, 6, 1), EIGHT)
@example("Australia/Lord_Howe", date(2026, 1, 1), time(2, 15))
@example("Africa/Casablanca", date(2026, 1, 1), time(2, 30))
@example("America/Nuuk", date(2026, 1, 1), time(23, 15))
@example("America/Sao_Paulo", date(2018, 1, 1), time(0, 0))
@example("Asia/Pyongyang", date(2018, 1, 1), time(23, 45))
def test_everywhere_and_always_one_instant_a_local_date_that_exists(zone, start, at):
    days, instants = zip(*dues(start, at, zone), strict=True)
    assert list(instants) == sorted(set(instants))
    assert list(days) == dates_lived(instants[0], instants[-1], zone)
    for day, instant in zip(days, instants, strict=True):
        wall = instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        assert wall.date() == day
        if not is_jumped_over(datetime.combine(day, at), zone):
            assert (wall.time(), wall.fold) == (at, 0)
        elif wall.time() > at:  # the first instant after the jump
            moment_before = (instant - timedelta(seconds=1)).astimezone(ZoneInfo(zone))
            assert moment_before.replace(tzinfo=None) < datetime.combine(day, at)
        else:  # the jump ends the date
            assert local_date(instant + timedelta(minutes=1), zone) > day


def days_of_change(zone: str, since: date, years: int) -> Iterator[date]:
    """The dates on which clocks may change: the offset differs from noon to noon."""
    noons = [datetime.combine(since, time(12), UTC) + timedelta(days=n) for n in range(365 * years)]
    offsets = [noon.astimezone(ZoneInfo(zone)).utcoffset() for noon in noons]
    for noon, before, after in zip(noons[1:], offsets, offsets[1:], strict=False):
        if before != after:
            yield from (noon.date() - timedelta(days=1), noon.date())


def test_no_date_is_lost_on_which_clocks_change_in_four_years_anywhere():
    quarters = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
    zones = {canonical(zone) for zone in available_timezones()} & available_timezones()
    changes = [(z, day) for z in sorted(zones) for day in days_of_change(z, date(2025, 1, 1), 4)]
    assert len(changes) > 1000
    assert [(z, d, at) for z, d in changes for at in quarters if instant_on(d, at, z) is None] == []
