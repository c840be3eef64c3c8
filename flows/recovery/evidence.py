"""Which way is it going? What the answers of the last weeks say for each candidate shape.

Each shape is a straight-line model in two coefficients: `now`, the current rate, and `other`, the
rate before a bend or the size of a step. The level is free. Information adds: series are summed to
measures, and measures to the whole, before anything is decided.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import log

import numpy as np
from numpy.typing import NDArray

from flows.recovery.arrays import Floats
from flows.recovery.measures import Move, Shapes, Way

FOUR_WEEKS = 28.0
MIDDLE = 5.0
WAYS = tuple(Way)


@dataclass(frozen=True)
class Information:
    """About the two coefficients of each shape: precision matrix and score, [..., shapes] each."""

    now: Floats
    mixed: Floats
    other: Floats
    now_score: Floats
    other_score: Floats

    @property
    def parts(self) -> tuple[Floats, ...]:
        """The five arrays."""
        return (self.now, self.mixed, self.other, self.now_score, self.other_score)


def columns(ago: Floats, shapes: Shapes) -> tuple[Floats, Floats]:
    """The regressors `now` and `other` of each shape, [*ago, shapes], at days before now."""
    time = -ago / FOUR_WEEKS
    pairs = [(time, np.zeros_like(time))]
    for days in shapes.bend_days_ago:
        since = time + days / FOUR_WEEKS
        pairs.append((np.maximum(since, 0), np.minimum(since, 0)))
    pairs += [(time, (ago < days).astype(np.float64)) for days in shapes.step_days_ago]
    now, other = zip(*pairs, strict=True)
    return np.stack(now, axis=-1), np.stack(other, axis=-1)


def information(
    values: Floats, first: int, window: int, shapes: Shapes
) -> tuple[Information, Floats]:
    """Information at unit noise [patients, on, series, shapes], and answers [patients, on, series].

    `values`: [patients, days, series], NaN missing. It is looked back from every day from `first`
    on, over `window` days.
    """
    people, days, series = values.shape
    rows = values.transpose(0, 2, 1).reshape(people * series, days)
    counted, scored = _kernels(days, first, window, shapes)
    size = (people, series, days - first)
    known = (~np.isnan(rows)).astype(np.float64)
    count, n1, n2, n11, n12, n22 = counted.sums(known, size)
    score, y1, y2 = scored.sums(np.nan_to_num(rows - MIDDLE), size)
    n = np.maximum(count, np.float32(1))
    mean = score / n
    found = Information(
        np.maximum(n11 - n1 * n1 / n, 0),
        n12 - n1 * n2 / n,
        np.maximum(n22 - n2 * n2 / n, 0),
        y1 - n1 * mean,
        y2 - n2 * mean,
    )
    return found, count[..., 0]


@dataclass(frozen=True)
class _Kernel:
    """What each day counts for on each day looked back from.

    - `weights`: [days, on * columns], equal columns only once.
    - `places`: for each table that was asked for, its columns among those.
    """

    weights: Floats
    places: tuple[NDArray[np.intp], ...]

    def sums(self, block: Floats, size: tuple[int, int, int]) -> list[Floats]:
        """Of [patients * series, days] the weighted sums, a table each: [patients, on, series, .].

        Added up in double precision, so that other days and people do not change a single bit that
        matters; the rest is done in single.
        """
        sums = (block @ self.weights).astype(np.float32).reshape(*size, -1).transpose(0, 2, 1, 3)
        return [sums[..., place] for place in self.places]


@lru_cache(maxsize=4)
def _kernels(days: int, first: int, window: int, shapes: Shapes) -> tuple[_Kernel, _Kernel]:
    """For counts and for scores; the same for everybody whose diary is as long."""
    recent = np.arange(window, dtype=np.float64)
    now, other = columns(recent, shapes)
    one = np.ones((window, 1))
    ago = np.arange(first, days)[None, :] - np.arange(days)[:, None]
    ago = np.where((ago >= 0) & (ago < window), ago, window)
    counts = (one, now, other, now * now, now * other, other * other)
    return _kernel(ago, counts), _kernel(ago, (one, now, other))


def _kernel(ago: NDArray[np.intp], tables: tuple[Floats, ...]) -> _Kernel:
    distinct, place = np.unique(np.concatenate(tables, axis=1), axis=1, return_inverse=True)
    weights = np.vstack([distinct, np.zeros(distinct.shape[1])])[ago]
    ends = np.cumsum([table.shape[1] for table in tables])[:-1]
    return _Kernel(weights.reshape(len(ago), -1), tuple(np.split(place.ravel(), ends)))


@dataclass(frozen=True)
class Candidates:
    """Every candidate's shape (its place among the shapes) and what it is, [candidates] each."""

    shape: tuple[int, ...]
    way: tuple[Way, ...]


def candidates(shapes: Shapes) -> Candidates:
    """The candidates in the order of `log_weights`."""
    bends, steps = len(shapes.bend_days_ago), len(shapes.step_days_ago)
    order = [(0, m.way) for m in shapes.line]
    order += [(1 + i, m.way) for m in shapes.bend for i in range(bends)]
    order += [(1 + bends + i, m.way) for m in shapes.step for i in range(steps)]
    return Candidates(tuple(s for s, _ in order), tuple(w for _, w in order))


@dataclass(frozen=True)
class _Kind:
    """Shapes of one kind: their prior SDs, the fixed prior mean, and which coefficient moves."""

    part: slice
    weight: float
    now_sd: float
    other_sd: float
    fixed: float
    moves: tuple[Move, ...]
    moves_now: bool = True


def _kinds(shapes: Shapes) -> tuple[_Kind, ...]:
    bends = 1 + len(shapes.bend_days_ago)
    rate, before = shapes.rate_sd, shapes.before_sd
    return (
        _Kind(slice(0, 1), shapes.line_weight, rate, 1.0, 0.0, shapes.line),
        _Kind(slice(1, bends), shapes.bend_weight, rate, before, shapes.before_rate, shapes.bend),
        _Kind(
            slice(bends, None),
            shapes.step_weight,
            shapes.step_rate_sd,
            shapes.step_sd,
            shapes.step_rate,
            shapes.step,
            moves_now=False,
        ),
    )


def log_weights(info: Information, shapes: Shapes) -> Floats:
    """Log posterior weight of every candidate, up to a constant: [..., candidates]."""
    return np.concatenate([w for kind in _kinds(shapes) for w in _log_bayes(info, kind)], axis=-1)


def _log_bayes(info: Information, kind: _Kind) -> list[Floats]:
    """Log Bayes factor against "nothing moves", plus log weight, of each move of a kind.

    With prior precision P and mean m the factor is `(|P|/|A+P|)^1/2 exp(h'(A+P)^-1 h / 2 -
    m'Pm / 2)`, `h = score + Pm`: a square in the size of the move, whose three terms are shared.
    """
    p, q = kind.now_sd**-2, kind.other_sd**-2
    a, b, d, x, y = (part[..., kind.part] for part in info.parts)
    a, d = a + p, d + q
    if not kind.moves_now:
        a, d, x, y, p, q = d, a, y, x, q, p
    det = a * d - b * b
    y = y + q * kind.fixed
    start = 0.5 * ((x * x * d - 2 * x * y * b + y * y * a) / det + np.log(p * q / det))
    start += log(kind.weight / det.shape[-1]) - 0.5 * q * kind.fixed**2
    slope = p * (x * d - y * b) / det
    curve = 0.5 * p * (p * d / det - 1)
    return [
        start + move.size * (slope + move.size * curve) + log(move.weight) for move in kind.moves
    ]


def chances(log_weight: Floats, ways: tuple[Way, ...]) -> dict[Way, Floats]:
    """Posterior probability of each way of going, [...]."""
    weight = np.exp(log_weight - log_weight.max(axis=-1, keepdims=True))
    member = np.array([[way is w for w in WAYS] for way in ways], dtype=weight.dtype)
    share = weight @ member
    share /= share.sum(axis=-1, keepdims=True)
    return {way: share[..., i] for i, way in enumerate(WAYS)}
