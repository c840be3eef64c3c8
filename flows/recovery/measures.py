"""The measures of a check-in and the constants of the method, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal

import numpy as np
from pydantic import ConfigDict, Field

from flows.recovery.arrays import Bools, Floats
from flows.wording import Text

BEST = 10.0
"""Every measure runs from 0 to 10."""
TASKS = "tasks"
"""The one measure that has a line of answers for each task of the person."""

Change = Annotated[float, Field(gt=0, le=BEST)]
Score = Annotated[float, Field(ge=0, le=BEST)]
Words = Annotated[str, Field(min_length=1)]


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
    - `recall`: the time that is asked about.
    - `series`: how many lines of answers it has (the person's own tasks are one each).
    """

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: str
    better: Literal["higher", "lower"]
    matters: Change
    spread: Change
    goal: Score
    domain: Literal["function", "symptom"]
    source: Words
    recall: str = ""
    matters_share: Annotated[float, Field(gt=0, le=1)] | None = None
    gate: bool = False
    series: Annotated[int, Field(ge=1)] = 1

    @property
    def name(self) -> Text:
        """What it is called within a sentence."""
        return Text(f"recovery-measure-{self.id}")

    @property
    def heading(self) -> Text:
        """What it is called over a chart."""
        return Text(f"recovery-measure-{self.id}.chart")

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

    def of(self, answered: Bools) -> "Measures":
        """Without those that are not answered: [measures]."""
        kept = zip(self.all, answered.tolist(), strict=True)
        return Measures(self.version, tuple(m for m, some in kept if some), self.method)

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
