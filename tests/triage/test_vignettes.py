"""The triage against people labelled by hand: the targets of the issue, held on both halves.

`python -m tests.triage.report` prints the figures and what was missed.
"""

import pytest

from flows.triage import Triage
from tests.triage.report import Judged, judge
from tests.triage.vignettes import load


@pytest.fixture(scope="module", params=[False, True], ids=["development", "set aside"])
def judged(triage: Triage, request: pytest.FixtureRequest) -> tuple[Judged, ...]:
    return judge(triage, (one for one in load() if one.held_out is request.param))


def test_the_recommendation_is_right_in_97_of_100(judged: tuple[Judged, ...]) -> None:
    assert sum(one.right for one in judged) >= 0.97 * len(judged)


def test_the_urgency_is_never_too_low(judged: tuple[Judged, ...]) -> None:
    assert [one.vignette.story for one in judged if one.too_low] == []


def test_a_doctor_is_not_called_for_without_need(judged: tuple[Judged, ...]) -> None:
    others = [one for one in judged if one.vignette.recommendation != "medical_review"]
    assert sum(one.over_called for one in others) <= 0.02 * len(others)


def test_most_people_answer_ten_questions_or_fewer(judged: tuple[Judged, ...]) -> None:
    assert sum(one.questions <= 10 for one in judged) > len(judged) / 2


def test_the_set_is_large_enough() -> None:
    assert len(load()) >= 150
