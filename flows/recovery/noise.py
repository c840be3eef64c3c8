"""How noisy is this person? Learnt from how answers differ a few days apart, with a prior.

The mean square of the difference between answers `lag` days apart is `2 s^2 (1 - carry^lag)` for
AR(1) noise. Near days tell the autocorrelation, days further apart the spread; slow change hardly
touches either, so trends, plateaus and steps do not pass for noise.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from flows.recovery.arrays import Floats, running
from flows.recovery.measures import NoisePrior

LAGS = (1, 2, 4, 6)
FAR = (4, 6)
MOST_CARRY = 0.75
COMPLETION = 0.82
"""Share of days answered (clinical.md, section 4): gaps weaken autocorrelation."""


@dataclass(frozen=True)
class Noise:
    """As known on each judged day.

    - `variance`: [series, courses, days], the variance of a mean of n answers, times n.
    - `shared`: [courses, days], correlation between two series on the same day.
    """

    variance: Floats
    shared: Floats


@dataclass(frozen=True)
class _Differences:
    """Up to each day, for one lag: sum of squares and number, [series, courses, days] each."""

    squares: Floats
    count: Floats


def learn_noise(values: Floats, first: int, spread: Floats, prior: NoisePrior) -> Noise:
    """As known on every day from `first` on.

    From answers [series, courses, days], NaN missing; `spread`: expected SD of each series.
    """
    usual = spread[:, None, None]
    steps = {lag: _steps(values, lag) for lag in LAGS}
    seen = {lag: _squares(step, first) for lag, step in steps.items()}
    carry = _carry(seen, usual, prior)
    total, count = np.zeros_like(seen[1].squares), np.zeros_like(seen[1].count)
    for lag, differences in seen.items():
        total += differences.squares / (2 * (1 - carry**lag))
        count += differences.count
    variance = _shrunken(total / usual**2, count, prior) * usual**2
    stretch = 1 + 2 * COMPLETION * carry / (1 - carry)
    return Noise(
        np.maximum(variance, prior.floor**2) * stretch,
        _shared([step / usual for step in steps.values()], first, prior),
    )


def _shrunken(total: Floats, count: Floats, prior: NoisePrior) -> Floats:
    """How much noisier than usual each series is: drawn to the person, who is drawn to 1."""
    usual, alike = prior.spread_answers * len(LAGS), prior.alike_answers * len(LAGS)
    person = (usual + total.sum(axis=0)) / (usual + count.sum(axis=0))
    each: Floats = (alike * person + total) / (alike + count)
    return each


def _steps(values: Floats, lag: int) -> Floats:
    out = np.full(values.shape, np.nan)
    out[..., lag:] = values[..., lag:] - values[..., :-lag]
    return out


def _squares(step: Floats, first: int) -> _Differences:
    known = ~np.isnan(step)
    squares = np.where(known, step, 0.0) ** 2
    return _Differences(running(squares, first), running(known, first))


def _carry(seen: Mapping[int, _Differences], spread: Floats, prior: NoisePrior) -> Floats:
    """Lag-1 autocorrelation [courses, days], one for all series of a person."""
    near = seen[1]
    far = _Differences(
        np.mean([seen[lag].squares for lag in FAR], axis=0),
        np.mean([seen[lag].count for lag in FAR], axis=0),
    )
    apart = 1 - fmean(prior.carry**lag for lag in FAR)
    together = 1 - prior.carry
    weight = 2 * prior.spread_answers
    total = weight * spread**2 + (far.squares / apart + near.squares / together) / 2
    scale = total / (weight + far.count + near.count)
    ratio = _level(near, scale, 2 * together, prior) / _level(far, scale, 2 * apart, prior)
    return np.clip(1 - ratio * apart, 0.0, MOST_CARRY)


def _level(seen: _Differences, scale: Floats, expected: float, prior: NoisePrior) -> Floats:
    """Mean square over all series of a person, each in units of its own `scale`."""
    weight = prior.carry_answers
    squares = (seen.squares / scale).sum(axis=0)
    level: Floats = (weight * expected + squares) / (weight + seen.count.sum(axis=0))
    return level


def _shared(steps: Sequence[Floats], first: int, prior: NoisePrior) -> Floats:
    """Correlation [courses, days]: the square of a sum against the sum of the squares."""
    cross = np.zeros(steps[0].shape[1:])
    own = np.zeros(steps[0].shape[1:])
    for step in steps:
        known = ~np.isnan(step)
        step = np.where(known, step, 0.0)
        squares = np.einsum("scd,scd->cd", step, step)
        cross += step.sum(axis=0) ** 2 - squares
        own += np.maximum(known.sum(axis=0) - 1, 0) * squares
    weight = 2 * prior.shared_answers * len(LAGS)
    told, asked = running(cross, first), running(own, first)
    return np.clip((weight * prior.shared + told) / (weight + asked), 0.0, 0.95)
