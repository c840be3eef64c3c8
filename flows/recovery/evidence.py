"""Which way is it going? What the answers of the last weeks say for each candidate shape.

Each shape is a straight-line model in two coefficients: `now`, the current rate, and `other`, the
rate before a bend or the size of a step. The level is free. Information adds: series are summed to
measures, and measures to the whole, before anything is decided.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import log

import numpy as np

from flows.recovery.arrays import Floats
from flows.recovery.measures import Move, Shapes, Way
from flows.recovery.past import Past, Regressor

WAYS = tuple(Way)


@dataclass(frozen=True)
class Information:
    """About the two coefficients of each shape: precision matrix and score, [shapes, ...] each."""

    now: Floats
    mixed: Floats
    other: Floats
    now_score: Floats
    other_score: Floats

    @property
    def parts(self) -> tuple[Floats, ...]:
        """The five arrays."""
        return (self.now, self.mixed, self.other, self.now_score, self.other_score)


def information(
    values: Floats, first: int, window: int, shapes: Shapes
) -> tuple[Information, Floats]:
    """Information at unit noise [shapes, series, courses, on], answers [series, courses, on].

    `values`: [series, courses, days], NaN missing. It is looked back from every day from `first`
    on, over `window` days.
    """
    past = Past.of(values, first)
    whole = past.last(window)
    n = np.maximum(whole.count, 1).astype(np.float32)
    mean = whole.score.astype(np.float32) / n
    pairs = list(_regressors(past, window, shapes))
    parts = np.empty((5, len(pairs), *n.shape), dtype=np.float32)
    for shape, (now, other, both) in enumerate(pairs):
        own, mixed, others, now_score, other_score = parts[:, shape]
        np.maximum(now.squared - now.total * now.total / n, 0, out=own)
        np.subtract(both, now.total * other.total / n, out=mixed)
        np.maximum(other.squared - other.total * other.total / n, 0, out=others)
        np.subtract(now.score, now.total * mean, out=now_score)
        np.subtract(other.score, other.total * mean, out=other_score)
    return Information(*parts), whole.count.astype(np.float32)


def _regressors(
    past: Past, window: int, shapes: Shapes
) -> Iterator[tuple[Regressor, Regressor, Floats]]:
    """For each shape: `now`, `other`, and the sum of their product over the answers.

    - A line: `now` is the time from today, in four weeks.
    - A bend: `now` is the time since, `other` the time before.
    - A step: `now` is that of the line, `other` is 1 since.
    """
    whole = past.last(window)
    line, nothing = whole.time_from(0).single(), np.zeros((), dtype=np.float32)
    yield line, Regressor(nothing, nothing, nothing), nothing
    for days in shapes.bend_days_ago:
        since = past.last(min(days, window)).time_from(days)
        before = whole.time_from(days).less(since)
        yield since.single(), before.single(), nothing
    for days in shapes.step_days_ago:
        answered = past.last(min(days, window))
        yield line, answered.one().single(), answered.time_from(0).single().total


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
    """Log posterior weight of every candidate, up to a constant: [candidates, ...]."""
    kinds = _kinds(shapes)
    number = sum(len(kind.moves) * len(info.now[kind.part]) for kind in kinds)
    weights = np.empty((number, *info.now.shape[1:]), dtype=np.float32)
    start = 0
    for kind in kinds:
        end = start + len(kind.moves) * len(info.now[kind.part])
        _log_bayes(info, kind, weights[start:end])
        start = end
    return weights


def _log_bayes(info: Information, kind: _Kind, out: Floats) -> None:
    """Log Bayes factor against "nothing moves", plus log weight, of each move of a kind.

    With prior precision P and mean m the factor is `(|P|/|A+P|)^1/2 exp(h'(A+P)^-1 h / 2 -
    m'Pm / 2)`, `h = score + Pm`: a square in the size of the move, whose three terms are shared.
    """
    p, q = kind.now_sd**-2, kind.other_sd**-2
    a, b, d, x, y = (part[kind.part] for part in info.parts)
    a, d = a + p, d + q
    if not kind.moves_now:
        a, d, x, y, p, q = d, a, y, x, q, p
    det = a * d - b * b
    y = y + q * kind.fixed
    start = 0.5 * ((x * x * d - 2 * x * y * b + y * y * a) / det + np.log(p * q / det))
    start += log(kind.weight / len(det)) - 0.5 * q * kind.fixed**2
    slope = p * (x * d - y * b) / det
    curve = 0.5 * p * (p * d / det - 1)
    for move, weight in zip(kind.moves, out.reshape(len(kind.moves), *det.shape), strict=True):
        np.multiply(curve, move.size, out=weight)
        weight += slope
        weight *= move.size
        weight += start
        weight += log(move.weight)


def chances(log_weight: Floats, ways: tuple[Way, ...]) -> dict[Way, Floats]:
    """Posterior probability of each way of going, [...], from [candidates, ...]."""
    weight = np.exp(log_weight - log_weight.max(axis=0))
    member = np.array([[way is w for way in ways] for w in WAYS], dtype=weight.dtype)
    share = (member @ weight.reshape(len(weight), -1)).reshape(-1, *weight.shape[1:])
    share /= share.sum(axis=0)
    return dict(zip(WAYS, share, strict=True))
