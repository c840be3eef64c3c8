"""Quiet hours: over midnight, by day, and never where somebody asked for a time within them."""

from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.quiet import Quiet

NIGHT = Quiet(time(22), time(7))
TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("quiet", "clock", "covered"),
    [
        (NIGHT, time(21, 59), False),
        (NIGHT, time(22), True),
        (NIGHT, time(0), True),
        (NIGHT, time(6, 59), True),
        (NIGHT, time(7), False),
        (Quiet(time(9), time(17)), time(12), True),  # somebody who works at night
        (Quiet(time(9), time(17)), time(20), False),
        (Quiet(time(8), time(8)), time(8), False),  # never
    ],
)
def test_what_they_cover(quiet: Quiet, clock: time, covered: bool) -> None:
    assert quiet.covers(clock) is covered


@pytest.mark.parametrize(
    ("clock", "begins", "ends"),
    [
        (time(6), time(22), time(6)),  # who gets up early
        (time(23), time(0), time(7)),  # who goes to bed late has an hour to answer
        (time(21, 30), time(22, 30), time(7)),
        (time(12), time(22), time(7)),
    ],
)
def test_a_time_that_somebody_chose_goes_before_them(clock: time, begins: time, ends: time) -> None:
    assert NIGHT.around(clock) == Quiet(begins, ends)


@given(TIMES, TIMES, TIMES)
def test_a_chosen_time_never_lies_in_them(begins: time, ends: time, clock: time) -> None:
    assert not Quiet(begins, ends).around(clock).covers(clock)


@pytest.mark.parametrize(
    ("now", "zone", "bedtime", "morning"),
    [
        ("2026-01-05T20:00", "Europe/Berlin", "2026-01-05T21:00", "2026-01-06T06:00"),
        ("2026-01-05T21:00", "Europe/Berlin", "2026-01-06T21:00", "2026-01-06T06:00"),
        ("2026-03-28T23:00", "Europe/Berlin", "2026-03-29T20:00", "2026-03-29T05:00"),
        ("2026-01-05T20:00", "Asia/Kathmandu", "2026-01-06T16:15", "2026-01-06T01:15"),
    ],
    ids=["evening", "at bedtime", "the clocks go forward", "a quarter of an hour off"],
)
def test_bedtime_and_morning_are_local(now: str, zone: str, bedtime: str, morning: str) -> None:
    instant, down, up = (
        datetime.fromisoformat(t).replace(tzinfo=UTC) for t in (now, bedtime, morning)
    )
    assert NIGHT.next_begin(instant, zone) == down
    assert NIGHT.next_end(instant, zone) == up
