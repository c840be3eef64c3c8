"""How often: every day, on chosen weekdays, once a week, once in four weeks."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest

from flows.rhythm import AGAIN, DAILY, WEEKLY, Cadence, patient_slots

MONDAY = date(2026, 1, 5)
WEEKS = [MONDAY + timedelta(days=n) for n in range(56)]


@pytest.mark.parametrize(
    ("cadence", "days", "gap"),
    [
        (Cadence(), 56, 1),
        (Cadence((1, 3, 5)), 24, 3),
        (Cadence((4,)), 8, 7),
        (Cadence((4,), 4, MONDAY), 2, 28),
    ],
    ids=["daily", "three a week", "weekly", "monthly"],
)
def test_how_many_days_it_asks_in_eight_weeks(cadence: Cadence, days: int, gap: int) -> None:
    asked = [day for day in WEEKS if cadence.includes(day)]
    assert len(asked) == days
    assert max(b - a for a, b in pairwise(asked)).days == gap
    assert cadence.longest_gap.days == gap


def first(name: str, cadence: Cadence, more: tuple[time, ...] = ()) -> list[date]:
    slots = {slot.name: slot for slot in patient_slots(time(8), more, cadence, MONDAY)}
    day, found = MONDAY, []
    for _ in range(3):
        day, _ = slots[name].after(day, "Europe/Berlin")
        found.append(day)
    return found


@pytest.mark.parametrize(
    ("cadence", "days"),
    [
        (Cadence(), [7, 14, 21]),
        (Cadence((1, 4)), [7, 14, 21]),
        (Cadence((3, 5)), [11, 18, 25]),
        (Cadence((4,), 4, MONDAY), [31, 59, 87]),
    ],
    ids=["daily", "with its weekday", "without it: the last of the week", "monthly"],
)
def test_the_review_ends_a_week_and_never_comes_in_the_first(
    cadence: Cadence, days: list[int]
) -> None:
    assert [(day - MONDAY).days for day in first(WEEKLY, cadence)] == days


def test_the_review_comes_after_the_check_in_of_its_day() -> None:
    slots = {slot.name: slot for slot in patient_slots(time(8), (), Cadence(), MONDAY)}
    daily, review = (slots[n].on(MONDAY, "Europe/Berlin") for n in (DAILY, WEEKLY))
    assert daily
    assert review
    assert daily < review


def test_further_times_of_a_day_have_names_of_their_own() -> None:
    slots = patient_slots(time(8), (time(14), time(20)), Cadence(), MONDAY)
    assert [slot.name for slot in slots] == [DAILY, AGAIN, "again.2", WEEKLY]
