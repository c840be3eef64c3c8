"""The measures of a check-in and the constants of the method, as data."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from flows.recovery.arrays import Bools, Floats

BEST = 10.0
"""Every measure runs from 0 to 10."""


class Way(StrEnum):
    """Which way a measure is going now."""

    UP = "up"
    SLIGHTLY_UP = "slightly_up"
    FLAT = "flat"
    SLIGHTLY_DOWN = "slightly_down"
    DOWN = "down"


@dataclass(frozen=True)
class Measure:
    """One measure, 0-10.

    - `better`: "higher" or "lower".
    - `matters`: the smallest change that matters, in points; `matters_share`: or that share of the
      person's baseline, where it is known.
    - `spread`: within-person SD to expect from day to day, in points.
    - `goal`: the score from which it needs no more work; `gate`: it decides "goal reached".
    - `domain`: "function" or "symptom".
    - `series`: how many lines of answers it has (the person's own tasks are one each).
    """

    id: str
    better: str
    recall: str
    matters: float
    spread: float
    goal: float
    domain: str
    source: str
    matters_share: float | None = None
    gate: bool = False
    series: int = 1

    def oriented(self, score: float) -> float:
        """The score on a scale on which more is better."""
        return score if self.better == "higher" else BEST - score


@dataclass(frozen=True)
class NoisePrior:
    """What is believed about a person's noise before the first answer.

    `carry`: lag-1 autocorrelation; `shared`: correlation between two answers of one day; `floor`:
    least SD, since answers are whole numbers. The `_answers` say how many answers a belief weighs.
    """

    carry: float
    carry_answers: float
    spread_answers: float
    alike_answers: float
    shared: float
    shared_answers: float
    floor: float


@dataclass(frozen=True)
class Move:
    """One candidate: a rate per four weeks (or the size of a step), its weight, what it is."""

    size: float
    weight: float
    way: Way


@dataclass(frozen=True)
class Shapes:
    """The shapes that recent weeks may have: a line, a bend, or a step some days ago."""

    line: tuple[Move, ...]
    bend: tuple[Move, ...]
    step: tuple[Move, ...]
    line_weight: float
    bend_weight: float
    step_weight: float
    bend_days_ago: tuple[int, ...]
    step_days_ago: tuple[int, ...]
    rate_sd: float
    before_rate: float
    before_sd: float
    step_rate: float
    step_rate_sd: float
    step_sd: float


@dataclass(frozen=True)
class Claim:
    """How strong the evidence for a claim must be, in log odds, after so many days answered.

    `thin` is added for each standard error by which a gain that matters stands out less than
    `enough`.
    """

    answers: tuple[float, ...]
    odds: tuple[float, ...]
    thin: float
    enough: float

    def needed(self, answers: Floats, tells: Floats) -> Floats:
        """Log odds after `answers` days, when a gain that matters is `tells` standard errors."""
        by_answers = np.interp(answers, self.answers, self.odds)
        needed: Floats = by_answers + self.thin * np.maximum(self.enough - tells, 0)
        return needed


@dataclass(frozen=True)
class Method:
    """The constants of the method; `claims` by verdict: how strong its evidence must be."""

    window_days: int
    least_days: int
    least_answers: int
    noise_caution: float
    room: float
    noise: NoisePrior
    shapes: Shapes
    claims: Mapping[str, Claim]


@dataclass(frozen=True)
class Measures:
    """All measures, and how verdicts are reached from them."""

    version: str
    all: tuple[Measure, ...]
    method: Method

    def __getitem__(self, measure_id: str) -> Measure:
        return next(m for m in self.all if m.id == measure_id)

    @cached_property
    def series(self) -> tuple[int, ...]:
        """For each series the index of its measure."""
        return tuple(i for i, m in enumerate(self.all) for _ in range(m.series))

    @cached_property
    def _columns(self) -> Mapping[str, list[int]]:
        return {
            m.id: [s for s, of in enumerate(self.series) if of == i] for i, m in enumerate(self.all)
        }

    @cached_property
    def heads(self) -> list[int]:
        """The first series of each measure."""
        return [self.series.index(i) for i in range(len(self.all))]

    def columns(self, measure_id: str) -> list[int]:
        """The series of a measure."""
        return self._columns[measure_id]

    @cached_property
    def turned(self) -> Bools:
        """[series]: asked so that less is better."""
        return np.array([self.all[i].better == "lower" for i in self.series])

    def goals(self, own: Mapping[str, float]) -> Floats:
        """The goals that decide, [measures], NaN for the rest: the person's own, else the usual."""
        return self._oriented(own) if own else self._usual_goals

    @cached_property
    def _usual_goals(self) -> Floats:
        return self._oriented({m.id: m.goal for m in self.all})

    def _oriented(self, goals: Mapping[str, float]) -> Floats:
        return np.array([m.oriented(goals.get(m.id, np.nan)) for m in self.all])


def load_measures(*content: Path) -> Measures:
    """Read `measures.toml` in the folders of clinical content; a later one overrides."""
    data: Mapping[str, Any] = {}
    for file in (folder / "measures.toml" for folder in content):
        if file.exists():
            data = _overlaid(data, tomllib.loads(file.read_text(encoding="utf-8")))
    measures = tuple(Measure(id=name, **fields) for name, fields in data["measure"].items())
    return Measures(data["version"], measures, _method(data["method"]))


def _overlaid(below: Any, above: Any) -> Any:
    if not (isinstance(below, Mapping) and isinstance(above, Mapping)):
        return above
    merged = {key: _overlaid(below[key], above[key]) for key in below.keys() & above.keys()}
    return {**below, **above, **merged}


def _method(data: Mapping[str, Any]) -> Method:
    parts = {
        "noise": NoisePrior(**data["noise"]),
        "shapes": _shapes(data["shapes"]),
        "claims": {name: Claim(**_tuples(c)) for name, c in data["claims"].items()},
    }
    return Method(**{**data, **parts})


def _shapes(data: Mapping[str, Any]) -> Shapes:
    moves = {kind: _moves(data[kind]) for kind in ("line", "bend", "step")}
    return Shapes(**_tuples(data) | moves)


def _moves(rows: Sequence[tuple[float, float, str]]) -> tuple[Move, ...]:
    return tuple(Move(size, weight, Way(way)) for size, weight, way in rows)


def _tuples(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()}
