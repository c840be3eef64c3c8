"""The table: what each method says of each class of people over twelve weeks of daily looks."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from bot.bench.methods import CLAIMS, Margins, Method, mann_kendall, regain, week_against_week
from bot.bench.oracle import oracle
from bot.bench.simulate import DAYS, GOAL, KINDS, PLATEAU_DAY, STEP_DAY, People, simulate
from bot.bench.worlds import World
from flows.recovery import Measures, Verdict
from flows.recovery.arrays import Bools, Floats

STALLED, IMPROVING, WORSENING = CLAIMS
WRONG = 0.05
WRONGED: Mapping[Verdict, tuple[str, ...]] = {
    STALLED: ("improving", "improving, flares"),
    IMPROVING: ("flat", "flat, flares"),
    WORSENING: ("flat", "flat, flares"),
}
"""Of whom each claim is wrong."""

Claims = Mapping[Verdict, Bools]
"""[people, days] each."""


@dataclass(frozen=True)
class Row:
    """One target: of a class of people a share, or a median number of days.

    `measure` takes the claims and the true levels; `most` or `least` is the target.
    """

    name: str
    kind: str
    measure: Callable[[Claims, Floats], float]
    most: float | None = None
    least: float | None = None
    days: bool = False

    def said(self, value: float) -> str:
        """The value as it is printed."""
        if self.days:
            return f"{value:.0f} d" if value < np.inf else "never"
        return f"{100 * value:.1f}%"

    def target(self) -> str:
        """The target as it is printed."""
        bound, sign = (self.most, "<=") if self.most is not None else (self.least, ">=")
        return f"{sign} {self.said(bound or 0.0)}"

    def held(self, value: float) -> bool:
        """Whether the value is as good as the target."""
        return (self.most is None or value <= self.most) and (
            self.least is None or value >= self.least
        )


def _ever(verdict: Verdict) -> Callable[[Claims, Floats], float]:
    """Share of people of whom it is ever said before they are at the goal."""

    def measure(claims: Claims, level: Floats) -> float:
        return float((claims[verdict] & ~_at_goal(level)).any(axis=1).mean())

    return measure


def _at_goal(level: Floats) -> Bools:
    there: Bools = (level >= GOAL).min(axis=2) > 0
    return there


def _found(verdict: Verdict, after: int = 0) -> Callable[[Claims, Floats], Floats]:
    """Days until it is first said, counted from day `after` (the first day is 1)."""

    def measure(claims: Claims, _level: Floats) -> Floats:
        said = claims[verdict][:, after:]
        return np.where(said.any(axis=1), said.argmax(axis=1) + 1.0, np.inf)

    return measure


def _within(verdict: Verdict, days: int, after: int = 0) -> Callable[[Claims, Floats], float]:
    return lambda claims, level: float((_found(verdict, after)(claims, level) <= days).mean())


def _median(verdict: Verdict, after: int = 0) -> Callable[[Claims, Floats], float]:
    return lambda claims, level: float(np.median(_found(verdict, after)(claims, level)))


def _after_the_goal(claims: Claims, level: Floats) -> float:
    return float((claims[STALLED] & _at_goal(level)).any(axis=1).mean())


def _any_claim(claims: Claims, _level: Floats) -> float:
    return float(np.logical_or.reduce([claims[v].any(axis=1) for v in CLAIMS]).mean())


ROWS = (
    Row("wrongly stalled", "improving", _ever(STALLED), most=WRONG),
    Row("wrongly stalled", "improving, flares", _ever(STALLED), most=WRONG),
    Row("wrongly worsening", "flat", _ever(WORSENING), most=WRONG),
    Row("wrongly worsening", "flat, flares", _ever(WORSENING), most=WRONG),
    Row("wrongly improving", "flat", _ever(IMPROVING), most=WRONG),
    Row("wrongly improving", "flat, flares", _ever(IMPROVING), most=WRONG),
    Row("stalled after the goal", "goal", _after_the_goal, most=0.02),
    Row("any claim", "7% answering", _any_claim, most=WRONG),
    Row("stalled by day 56", "flat", _within(STALLED, 56), least=0.9),
    Row("stalled within 35 days", "plateau", _within(STALLED, 35, PLATEAU_DAY), least=0.8),
    Row("worsening, median", "step", _median(WORSENING, STEP_DAY), most=7, days=True),
    Row("worsening, ever", "worsening", _within(WORSENING, DAYS), least=0.9),
    Row("worsening, median", "worsening", _median(WORSENING), most=42, days=True),
    Row("improving, median", "improving", _median(IMPROVING), most=30, days=True),
)
METHODS = ("Regain", "week/week", "Mann-Kendall", "oracle")


def crowd(world: World, number: int, seed: int) -> Iterator[tuple[str, People]]:
    """People of every class, the same ones for the same seed."""
    for place, (name, kind) in enumerate(KINDS.items()):
        yield name, simulate(kind, number, world, np.random.default_rng([seed, place]))


def judged(people: People, measures: Measures, methods: tuple[str, ...]) -> dict[str, Margins]:
    """What each method makes of some people."""
    known: Mapping[str, Method] = {
        "Regain": regain(measures),
        "week/week": week_against_week,
        "Mann-Kendall": mann_kendall,
        "oracle": lambda these: oracle(these, measures),
    }
    return {name: known[name](people) for name in methods}


def level_of(found: Mapping[str, Margins], levels: Mapping[str, Floats]) -> dict[Verdict, float]:
    """What to add to each bar for the oracle to be wrong of exactly 5%."""

    def worst(verdict: Verdict, kind: str) -> float:
        margin = np.where(_at_goal(levels[kind]), -np.inf, found[kind][verdict])
        return float(np.quantile(margin.max(axis=1), 1 - WRONG))

    return {v: max(worst(v, kind) for kind in kinds) for v, kinds in WRONGED.items()}


def figures(
    found: Mapping[str, Margins], levels: Mapping[str, Floats], bars: Mapping[Verdict, float]
) -> list[float]:
    """The value of each row, from what one method found of each class."""
    claims = {
        kind: {verdict: margin > bars.get(verdict, 0.0) for verdict, margin in margins.items()}
        for kind, margins in found.items()
    }
    return [row.measure(claims[row.kind], levels[row.kind]) for row in ROWS]
