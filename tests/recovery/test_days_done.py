"""Days done of days planned: what each answer counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from flows.recovery import DaysDone, days_done

ANSWERS = some.lists(some.sampled_from(["all", "some", "none", "none_planned", None]), max_size=28)


@pytest.mark.parametrize(
    ("answers", "per_week", "found"),
    [
        pytest.param([], 7, (0, 0), id="nothing is known"),
        pytest.param(["all", "some", "none"], 7, (1.5, 3), id="a part counts a half"),
        pytest.param(["all", "none_planned"], 7, (1, 1), id="a day with nothing planned is out"),
        pytest.param(["all", None, None], 7, (1, 1), id="no answer is unknown, not missed"),
        pytest.param(["all"] * 5 + ["none"] * 2, 5, (5, 5), id="a rest day called none"),
        pytest.param(["all"] * 5 + ["none_planned"] * 2, 5, (5, 5), id="nor one not planned"),
        pytest.param(["all"] * 7, 5, (5, 5), id="more than was asked for is all of it"),
        pytest.param(["all"] + ["none"] * 6, 3, (1, 3), id="less is less"),
    ],
)  # fmt: skip
def test_counted(answers, per_week, found):
    counted = days_done(answers, per_week)
    assert (counted.done, counted.planned) == found


def test_where_nothing_was_planned_nothing_is_missed():
    assert DaysDone().share == 1


@given(ANSWERS, some.integers(1, 7))
def test_never_more_than_planned_and_never_more_planned_than_answered(answers, per_week):
    counted = days_done(answers, per_week)
    assert 0 <= counted.done <= counted.planned <= len(answers)


@given(ANSWERS, some.integers(1, 7))
def test_an_unanswered_day_changes_nothing(answers, per_week):
    assert days_done([*answers, None], per_week) == days_done(answers, per_week)
