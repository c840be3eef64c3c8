"""The plain numbers beside a verdict."""

import numpy as np
import pytest

from flows.recovery.change import baseline, gain, moved

STEP = np.where(np.arange(60) < 50, 6.0, 3.0)[:, None]
RISE = (np.arange(60) / 10.0)[:, None]


def test_a_step_counts_only_the_days_since() -> None:
    assert moved(STEP, 50, [0]) == -3.0


def test_a_rise_is_the_last_fortnight_against_the_one_before_it_set_in() -> None:
    assert moved(RISE, 30, [0]) == pytest.approx(5.25 - 2.25)


def test_from_the_start_it_is_the_last_fortnight_against_the_first() -> None:
    assert moved(RISE, 0, [0]) == gain(RISE, [0]) == pytest.approx(5.25 - 0.65)
    assert baseline(RISE, [0]) == pytest.approx(0.65)


def test_tasks_count_each_for_itself() -> None:
    """The second task is new and hard: it has no first fortnight, so it makes no loss."""
    late = np.full((60, 1), np.nan)
    late[40:] = 1.0
    assert gain(np.hstack([RISE, late]), [0, 1]) == gain(RISE, [0])


def test_two_answers_say_nothing() -> None:
    few = np.full((60, 1), np.nan)
    few[[0, 59]] = 5.0
    assert moved(few, 0, [0]) is None
    assert gain(few, [0]) is None
