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


Size = tuple[int, int, int]
"""People, days, and separate rates: one for all series, or one each."""
Path = Callable[[Rng, Size], Floats]
"""Points from the start, [people, days, rates]."""


@dataclass(frozen=True)
class Kind:
    """A class of people: their path, how much better than usual they start, how they answer."""

    path: Path
    lift: float = 0.0
    flares: bool = False
    answering: float | None = None


def _day(size: Size) -> Floats:
    return np.arange(size[1], dtype=np.float64)[None, :, None]


def _flat(rng: Rng, size: Size) -> Floats:
    return np.zeros(size)


def _line(low: float, high: float) -> Path:
    def path(rng: Rng, size: Size) -> Floats:
        return rng.uniform(low, high, (size[0], 1, size[2])) / 28 * _day(size)

    return path


def _plateau(rng: Rng, size: Size) -> Floats:
    rate = rng.uniform(1.3, 1.8, (size[0], 1, size[2]))
    return rate / 28 * np.minimum(_day(size), PLATEAU_DAY)


def _step(rng: Rng, size: Size) -> Floats:
    return np.where(_day(size) >= STEP_DAY, -3.0, 0.0) + _flat(rng, size)


def _to_the_goal(rng: Rng, size: Size) -> Floats:
    """Up at once, then level at 0.3 to 1 above the goal of the person who starts at 4."""
    top = rng.uniform(4.3, 5.0, (size[0], 1, size[2]))
    return np.minimum(rng.uniform(1.5, 3.5, (size[0], 1, 1)) / 28 * _day(size), top)


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


def simulate(kind: Kind, people: int, world: World, rng: Rng, days: int = DAYS) -> People:
    """`people` of one kind in one world."""
    level = _levels(kind, (people, days, len(SERIES) if world.apart else 1), world, rng)
    spread, carry, shared = _own_noise(people, world, rng)
    noise = _noise(_shocks_of_a_day(shared, days, world.skew, rng), carry) * spread[:, None, :]
    severity = _flares(people, days, rng) if kind.flares else np.zeros((people, days))
    noise -= np.where(severity > 0, rng.uniform(*world.dip, (people, 1)), 0.0)[:, :, None]
    answers = np.round(np.clip(level + noise, 0, 10))
    away = _away(kind, noise, world, rng)
    answers[away] = np.nan
    answers[:, :, [s for s in range(len(SERIES)) if s not in world.present]] = np.nan
    return People(answers, np.where(away, np.nan, severity), level, spread, carry, shared)


def _levels(kind: Kind, size: Size, world: World, rng: Rng) -> Floats:
    start = rng.uniform(*world.start, (size[0], 1, 1)) + kind.lift
    start = start + rng.normal(0, 0.5, (size[0], 1, len(SERIES)))
    if kind.path is _to_the_goal:
        start[:] = GOAL - 4.0
    return np.clip(start + kind.path(rng, size), 0, 10)


def _own_noise(people: int, world: World, rng: Rng) -> tuple[Floats, Floats, Floats]:
    mine = rng.uniform(*world.spread, (people, 1))
    each = mine * NOISIER * rng.uniform(0.85, 1.15, (people, len(SERIES)))
    carry, shared = rng.uniform(*world.carry, people), rng.uniform(*world.shared, people)
    return np.clip(each, 0.5, 2.1), carry, shared


def _shocks_of_a_day(shared: Floats, days: int, skew: float, rng: Rng) -> Floats:
    """[people, days, series] with a factor that all measures of a day share."""
    people, series = len(shared), len(SERIES)
    load = np.sqrt(shared)[:, None, None]
    common = _shocks(rng, (people, days, 1), skew)
    own = _shocks(rng, (people, days, series), skew)
    shocks: Floats = load * common + np.sqrt(1 - load**2) * own
    return shocks


def _noise(shocks: Floats, carry: Floats) -> Floats:
    """AR(1) noise of variance 1."""
    keep, fresh = carry[:, None], np.sqrt(1 - carry**2)[:, None]
    out = shocks.copy()
    for day in range(1, shocks.shape[1]):
        out[:, day] = keep * out[:, day - 1] + fresh * shocks[:, day]
    return out


def _shocks(rng: Rng, size: Size, skew: float) -> Floats:
    """Shocks of variance 1; with skew, a gamma turned round, so that bad days lie further out."""
    if skew == 0:
        return rng.standard_normal(size)
    shape = 4 / skew**2
    skewed: Floats = (shape - rng.gamma(shape, 1.0, size)) / np.sqrt(shape)
    return skewed


def _flares(people: int, days: int, rng: Rng) -> Floats:
    """Severity [people, days] of 3-5 episodes of 2-7 days; 0 between them."""
    out = np.zeros((people, days))
    for person in range(people):
        for start in rng.choice(np.arange(3, days - 3), rng.integers(3, 6), replace=False):
            out[person, start : start + rng.integers(2, 8)] = rng.integers(4, 9)
    return out


def _away(kind: Kind, noise: Floats, world: World, rng: Rng) -> Bools:
    """Days without any answer."""
    people, days = noise.shape[:2]
    gap = rng.uniform(*world.missing, (people, 1))
    if kind.answering is not None:
        gap = np.full((people, 1), 1 - kind.answering)
    odds = gap / (1 - gap) * np.exp(-world.hides * noise.mean(axis=2) / 1.2)
    away: Bools = rng.random((people, days)) < odds / (1 + odds)
    return away
