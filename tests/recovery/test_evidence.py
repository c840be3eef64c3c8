"""The arithmetic, against the same thing done the long way."""

import numpy as np
import pytest
from scipy.stats import multivariate_normal

from flows.recovery.arrays import Floats
from flows.recovery.evidence import WAYS, candidates, chances, information, log_weights
from flows.recovery.measures import Way
from tests.recovery.people import shipped

SHAPES = shipped().method.shapes
WINDOW = 70
TODAY = 59
VAGUE = 1e3
"""SD of a level about which nothing is known."""


def answers(seed: int = 1) -> Floats:
    rng = np.random.default_rng(seed)
    values = 5 + 0.03 * np.arange(TODAY + 1) + rng.normal(0, 1, TODAY + 1)
    values[rng.random(TODAY + 1) < 0.2] = np.nan
    return values


def regressors(ago: Floats) -> tuple[Floats, Floats]:
    """`now` and `other` of each shape, [*ago, shapes], at days before today: README.md, step 4."""
    time = -ago / 28
    pairs = [(time, 0 * time)]
    for days in SHAPES.bend_days_ago:
        since = time + days / 28
        pairs.append((np.maximum(since, 0), np.minimum(since, 0)))
    pairs += [(time, (ago < days).astype(float)) for days in SHAPES.step_days_ago]
    now, other = zip(*pairs, strict=True)
    return np.stack(now, axis=-1), np.stack(other, axis=-1)


def marginal(y: Floats, x: Floats, mean: Floats, sds: Floats) -> float:
    """Log density of y = level + x b + noise of variance 1, b ~ N(mean, sds^2), level vague."""
    covariance = np.eye(len(y)) + (x * sds**2) @ x.T + VAGUE**2
    return float(multivariate_normal.logpdf(y - 5, x @ mean, covariance))


def test_the_weights_are_those_of_the_full_likelihood() -> None:
    values = answers()
    info, _ = information(values[None, None], TODAY, WINDOW, SHAPES)
    found = log_weights(info, SHAPES)[:, 0, 0, 0]
    seen = ~np.isnan(values)
    now, other = regressors(TODAY - np.flatnonzero(seen).astype(float))
    y = values[seen]
    nothing = marginal(y, np.zeros((len(y), 2)), np.zeros(2), np.zeros(2))

    def expected(shape: int, mean: tuple[float, float], sds: tuple[float, float]) -> float:
        x = np.column_stack([now[:, shape], other[:, shape]])
        return marginal(y, x, np.array(mean), np.array(sds)) - nothing

    line = SHAPES.line[0]
    assert found[0] - np.log(SHAPES.line_weight * line.weight) == pytest.approx(
        expected(0, (line.size, 0.0), (SHAPES.rate_sd, 0.0)), abs=1e-3
    )
    bends = len(SHAPES.bend_days_ago)
    bend, second = SHAPES.bend[1], len(SHAPES.line) + bends + 2
    assert found[second] - np.log(SHAPES.bend_weight * bend.weight / bends) == pytest.approx(
        expected(3, (bend.size, SHAPES.before_rate), (SHAPES.rate_sd, SHAPES.before_sd)), abs=1e-3
    )
    steps = len(SHAPES.step_days_ago)
    assert found[-1] - np.log(SHAPES.step_weight * SHAPES.step[-1].weight / steps) == pytest.approx(
        expected(
            bends + steps,
            (SHAPES.step_rate, SHAPES.step[-1].size),
            (SHAPES.step_rate_sd, SHAPES.step_sd),
        ),
        abs=1e-3,
    )


def test_every_candidate_has_a_weight_and_the_chances_add_up_to_one() -> None:
    info, _ = information(answers()[None, None], 30, WINDOW, SHAPES)
    weights = log_weights(info, SHAPES)
    order = candidates(SHAPES)
    assert len(weights) == len(order.way) == len(order.shape)
    total = sum(chances(weights, order.way)[way] for way in WAYS)
    assert total == pytest.approx(np.ones((1, 1, 30)), abs=1e-5)


def test_without_answers_only_the_prior_speaks() -> None:
    empty = np.full((1, 1, 60), np.nan)
    info, count = information(empty, 59, WINDOW, SHAPES)
    chance = chances(log_weights(info, SHAPES), candidates(SHAPES).way)
    kinds = ((SHAPES.line, SHAPES.line_weight), (SHAPES.bend, SHAPES.bend_weight))
    up = sum(m.weight * w for moves, w in kinds for m in moves if m.way is Way.UP)
    whole = sum(m.weight * w for moves, w in kinds for m in moves)
    whole += SHAPES.step_weight * sum(m.weight for m in SHAPES.step)
    assert count.item() == 0
    assert chance[Way.UP].item() == pytest.approx(up / whole, rel=1e-4)


def test_answers_older_than_the_window_do_not_count() -> None:
    values = answers()
    values[:20] = 10
    whole, _ = information(values[None, None], TODAY, 40, SHAPES)
    recent, _ = information(values[None, None, 20:], TODAY - 20, 40, SHAPES)
    assert log_weights(whole, SHAPES) == pytest.approx(log_weights(recent, SHAPES), abs=1e-4)
