"""Wall-clock time to instants: one instant a local date, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"]
)
DAYS = st.dates(date(2000, 1, 1), date(2040, 1, 1))
TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0))


@given(ZONES, DAYS, TIMES)
def test_an_instant_always_lies_on_its_local_date_and_never_before_its_time(zone, day, at):
    instant = instant_on(day, at, zone)
    if instant is None:
        return
    wall = instant.astimezone(ZoneInfo(zone))
    assert wall.date() == day
    assert wall.time() >= at


@given(ZONES, DAYS, TIMES)
def test_the_days_go_by_one_after_another(zone, day, at):
    following, instant = next_due(day, at, zone)
    assert timedelta(days=1) <= following - day <= timedelta(days=2)
    assert instant > datetime.combine(day, time(), UTC) - timedelta(days=1)
