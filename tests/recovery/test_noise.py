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
    """Answers around 5 of [people, days, 4 series]."""
    rng = np.random.default_rng(seed)
    common = rng.normal(size=(PEOPLE, DAYS, 1))
    shocks = np.sqrt(shared) * common + np.sqrt(1 - shared) * rng.normal(size=(PEOPLE, DAYS, 4))
    out = shocks.copy()
    for day in range(1, DAYS):
        out[:, day] = carry * out[:, day - 1] + np.sqrt(1 - carry**2) * shocks[:, day]
    return 5 + sd * out


def last(noise: Noise) -> tuple[float, float]:
    return float(noise.variance[:, -1].mean()), float(noise.shared[:, -1].mean())


@pytest.mark.parametrize(
    ("sd", "carry", "shared"), [(0.8, 0.2, 0.1), (1.1, 0.4, 0.35), (1.7, 0.5, 0.6)]
)
def test_after_twelve_weeks_it_is_nearly_right(sd: float, carry: float, shared: float) -> None:
    variance, together = last(learn_noise(ar1(sd, carry, shared), SPREAD, PRIOR))
    long_run = sd**2 * (1 + 2 * COMPLETION * carry / (1 - carry))
    assert variance == pytest.approx(long_run, rel=0.3)
    assert together == pytest.approx(shared, abs=0.12)


def test_on_the_first_day_it_is_what_was_believed_before() -> None:
    noise = learn_noise(ar1(2.0, 0.5, 0.5), SPREAD, PRIOR)
    stretch = 1 + 2 * COMPLETION * PRIOR.carry / (1 - PRIOR.carry)
    assert noise.variance[:, 0] == pytest.approx(np.full((PEOPLE, 4), 1.1**2 * stretch))
    assert noise.shared[:, 0] == pytest.approx(np.full(PEOPLE, PRIOR.shared))


def test_a_trend_does_not_pass_for_noise_and_a_step_only_in_part() -> None:
    answers = ar1(1.0, 0.35, 0.3)
    day = np.arange(DAYS)[None, :, None]
    still = last(learn_noise(answers, SPREAD, PRIOR))[0]
    rising = last(learn_noise(answers + 1.5 * day / 28, SPREAD, PRIOR))[0]
    fallen = last(learn_noise(answers - 3.0 * (day > 42), SPREAD, PRIOR))[0]
    assert rising == pytest.approx(still, rel=0.1)
    assert still < fallen < 2 * still


def test_a_person_who_never_varies_still_rounds() -> None:
    noise = learn_noise(np.full((1, 84, 4), 5.0), SPREAD, PRIOR)
    assert noise.variance.min() >= PRIOR.floor**2
