"""Clocks tell aware UTC, and only go forward."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.clock import MovableClock, StoppedClock, SystemClock

NOON_IN_TOKYO = datetime(2026, 1, 5, 12, 0, tzinfo=timezone(timedelta(hours=9)))


def test_the_system_clock_tells_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_any_zone_is_told_in_utc() -> None:
    assert StoppedClock(NOON_IN_TOKYO).now().isoformat() == "2026-01-05T03:00:00+00:00"


def test_a_movable_clock_goes_on_from_where_it_was_moved_to() -> None:
    clock = MovableClock(StoppedClock(NOON_IN_TOKYO))

    assert clock.move(timedelta(hours=1)) == clock.now() == datetime(2026, 1, 5, 4, tzinfo=UTC)
    assert clock.move_to(datetime(2026, 2, 1, tzinfo=UTC)) == datetime(2026, 2, 1, tzinfo=UTC)


def test_a_movable_clock_keeps_running() -> None:
    clock = MovableClock()
    first = clock.now()

    assert clock.now() >= first


def test_time_does_not_go_back() -> None:
    clock = MovableClock(StoppedClock(NOON_IN_TOKYO))

    with pytest.raises(ValueError, match="only goes forward"):
        clock.move(timedelta(seconds=-1))
