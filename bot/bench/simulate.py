"""Made-up people whose true course is known: what the verdicts are calibrated and measured on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from bot.bench.worlds import World
from flows.recovery.arrays import Bools, Floats

DAYS = 84
PLATEAU_DAY, STEP_DAY = 28, 42
SERIES = ("stiffness", "sleep", "pain", "tasks", "tasks", "tasks")
NOISIER = np.array([1.0, 1.3, 1.0, 0.9, 0.9, 0.9])
"""Spread of each series against that of the person: sleep is the noisiest."""
GOAL = 8.0

Rng = np.random.Generator


@dataclass(frozen=True)
class People:
    """Diaries and the truth behind them; on every scale more is better.

    - `answers`: [people, days, series], whole numbers, NaN missing; `flare`: [people, days].
    - `level`: true level, [people, days, series].
    - `spread` [people, series], `carry` and `shared` [people]: their true noise.
    """

    answers: Floats
    flare: Floats
    level: Floats
    spread: Floats
    carry: Floats
    shared: Floats


Path = Callable[[Rng, tuple[int, int]], Floats]
"""Points from the start, [people, days, series], for a number of people and of separate rates."""


@dataclass(frozen=True)
class Kind:
    """A class of people: their path, how much better than usual they start, how they answer."""

    path: Path
    lift: float = 0.0
    flares: bool = False
    answering: float | None = None


def _days() -> Floats:
    return np.arange(DAYS, dtype=np.float64)[None, :, None]


def _flat(rng: Rng, size: tuple[int, int]) -> Floats:
    return np.zeros((size[0], DAYS, size[1]))


def _line(low: float, high: float) -> Path:
    def path(rng: Rng, size: tuple[int, int]) -> Floats:
        return rng.uniform(low, high, (size[0], 1, size[1])) / 28 * _days()

    return path


def _plateau(rng: Rng, size: tuple[int, int]) -> Floats:
    rate = rng.uniform(1.3, 1.8, (size[0], 1, size[1]))
    return rate / 28 * np.minimum(_days(), PLATEAU_DAY)


def _step(rng: Rng, size: tuple[int, int]) -> Floats:
    return np.where(_days() >= STEP_DAY, -3.0, 0.0) + _flat(rng, size)


def _to_the_goal(rng: Rng, size: tuple[int, int]) -> Floats:
    """Up at once, then level at 0.3 to 1 above the goal of the person who starts at 4."""
    top = rng.uniform(4.3, 5.0, (size[0], 1, size[1]))
    return np.minimum(rng.uniform(1.5, 3.5, (size[0], 1, 1)) / 28 * _days(), top)


IMPROVING = _line(1.3, 1.8)
KINDS: Mapping[str, Kind] = {
    "flat": Kind(_flat),
    "improving": Kind(IMPROVING),
    "plateau": Kind(_plateau),
    "worsening": Kind(_line(-1.4, -1.1), lift=2.5),
    "step": Kind(_step, lift=2.0),
    "goal": Kind(_to_the_goal),
    "flat, flares": Kind(_flat, flares=True),
    "improving, flares": Kind(IMPROVING, flares=True),
    "7% answering": Kind(_flat, answering=0.07),
}


def simulate(kind: Kind, people: int, world: World, rng: Rng) -> People:
    """`people` of one kind in one world."""
    level = _levels(kind, people, world, rng)
    spread, carry, shared = _own_noise(people, world, rng)
    noise = _noise(spread, carry, shared, world.skew, rng)
    severity = _flares(people, rng) if kind.flares else np.zeros((people, DAYS))
    noise -= np.where(severity > 0, rng.uniform(*world.dip, (people, 1)), 0.0)[:, :, None]
    answers = np.round(np.clip(level + noise, 0, 10))
    away = _away(kind, noise, world, rng)
    answers[away] = np.nan
    answers[:, :, [s for s in range(len(SERIES)) if s not in world.present]] = np.nan
    return People(answers, np.where(away, np.nan, severity), level, spread, carry, shared)


def _levels(kind: Kind, people: int, world: World, rng: Rng) -> Floats:
    rates = len(SERIES) if world.apart else 1
    start = rng.uniform(*world.start, (people, 1, 1)) + kind.lift
    start = start + rng.normal(0, 0.5, (people, 1, len(SERIES)))
    if kind.path is _to_the_goal:
        start[:] = GOAL - 4.0
    return np.clip(start + kind.path(rng, (people, rates)), 0, 10)


def _own_noise(people: int, world: World, rng: Rng) -> tuple[Floats, Floats, Floats]:
    mine = rng.uniform(*world.spread, (people, 1))
    each = mine * NOISIER * rng.uniform(0.85, 1.15, (people, len(SERIES)))
    carry, shared = rng.uniform(*world.carry, people), rng.uniform(*world.shared, people)
    return np.clip(each, 0.5, 2.1), carry, shared


def _noise(spread: Floats, carry: Floats, shared: Floats, skew: float, rng: Rng) -> Floats:
    """AR(1) noise [people, days, series] with a factor that all measures of a day share."""
    people, series = spread.shape
    load = np.sqrt(shared)[:, None, None]
    common = _shocks(rng, (people, DAYS, 1), skew)
    shocks = load * common + np.sqrt(1 - load**2) * _shocks(rng, (people, DAYS, series), skew)
    keep, fresh = carry[:, None], np.sqrt(1 - carry**2)[:, None]
    out = shocks.copy()
    for day in range(1, DAYS):
        out[:, day] = keep * out[:, day - 1] + fresh * shocks[:, day]
    noise: Floats = out * spread[:, None, :]
    return noise


def _shocks(rng: Rng, size: tuple[int, int, int], skew: float) -> Floats:
    """Shocks of variance 1; with skew, a gamma turned round, so that bad days lie further out."""
    if skew == 0:
        return rng.standard_normal(size)
    shape = 4 / skew**2
    skewed: Floats = (shape - rng.gamma(shape, 1.0, size)) / np.sqrt(shape)
    return skewed


def _flares(people: int, rng: Rng) -> Floats:
    """Severity [people, days] of 3-5 episodes of 2-7 days; 0 between them."""
    out = np.zeros((people, DAYS))
    for person in range(people):
        for start in rng.choice(np.arange(3, DAYS - 3), rng.integers(3, 6), replace=False):
            out[person, start : start + rng.integers(2, 8)] = rng.integers(4, 9)
    return out


def _away(kind: Kind, noise: Floats, world: World, rng: Rng) -> Bools:
    """Days without any answer."""
    people = len(noise)
    gap = rng.uniform(*world.missing, (people, 1))
    if kind.answering is not None:
        gap = np.full((people, 1), 1 - kind.answering)
    odds = gap / (1 - gap) * np.exp(-world.hides * noise.mean(axis=2) / 1.2)
    away: Bools = rng.random((people, DAYS)) < odds / (1 + odds)
    return away
