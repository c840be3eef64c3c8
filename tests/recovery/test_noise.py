"""How noisy a person is, learnt from their own answers."""

import numpy as np
import pytest

from flows.recovery.arrays import Floats
from flows.recovery.noise import COMPLETION, Noise, learn_noise
from tests.recovery.people import shipped

MEASURES = shipped()
PRIOR = MEASURES.method.noise
SPREAD = np.full(4, 1.1)
PEOPLE, DAYS = 40, 84


def ar1(sd: float, carry: float, shared: float, seed: int = 5) -> Floats:
    """Answers around 5 of [4 series, people, days]."""
    rng = np.random.default_rng(seed)
    common = rng.normal(size=(PEOPLE, DAYS))
    shocks = np.sqrt(shared) * common + np.sqrt(1 - shared) * rng.normal(size=(4, PEOPLE, DAYS))
    out = shocks.copy()
    for day in range(1, DAYS):
        out[..., day] = carry * out[..., day - 1] + np.sqrt(1 - carry**2) * shocks[..., day]
    return 5 + sd * out


def learnt(answers: Floats, first: int = 0) -> Noise:
    return learn_noise(answers, first, SPREAD, PRIOR)


def last(noise: Noise) -> tuple[float, float]:
    return float(noise.variance[..., -1].mean()), float(noise.shared[:, -1].mean())


@pytest.mark.parametrize(
    ("sd", "carry", "shared"), [(0.8, 0.2, 0.1), (1.1, 0.4, 0.35), (1.7, 0.5, 0.6)]
)
def test_after_twelve_weeks_it_is_nearly_right(sd: float, carry: float, shared: float) -> None:
    variance, together = last(learnt(ar1(sd, carry, shared)))
    long_run = sd**2 * (1 + 2 * COMPLETION * carry / (1 - carry))
    assert variance == pytest.approx(long_run, rel=0.3)
    assert together == pytest.approx(shared, abs=0.12)


def test_on_the_first_day_it_is_what_was_believed_before() -> None:
    noise = learnt(ar1(2.0, 0.5, 0.5))
    stretch = 1 + 2 * COMPLETION * PRIOR.carry / (1 - PRIOR.carry)
    assert noise.variance[..., 0] == pytest.approx(np.full((4, PEOPLE), 1.1**2 * stretch))
    assert noise.shared[:, 0] == pytest.approx(np.full(PEOPLE, PRIOR.shared))


def test_a_trend_does_not_pass_for_noise_and_a_step_only_in_part() -> None:
    answers = ar1(1.0, 0.35, 0.3)
    day = np.arange(DAYS)
    still = last(learnt(answers))[0]
    rising = last(learnt(answers + 1.5 * day / 28))[0]
    fallen = last(learnt(answers - 3.0 * (day > 42)))[0]
    assert rising == pytest.approx(still, rel=0.1)
    assert still < fallen < 2 * still


def test_a_person_who_never_varies_still_rounds() -> None:
    noise = learnt(np.full((4, 1, 84), 5.0))
    assert noise.variance.min() >= PRIOR.floor**2


def test_what_is_known_on_a_day_does_not_depend_on_where_one_starts_to_look() -> None:
    whole, late = learnt(ar1(1.2, 0.4, 0.3)), learnt(ar1(1.2, 0.4, 0.3), first=60)
    np.testing.assert_allclose(late.variance, whole.variance[..., 60:])
    np.testing.assert_allclose(late.shared, whole.shared[:, 60:])
