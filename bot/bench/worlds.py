"""What noise made-up people have: the usual, and one thing at a time that is harder."""

from collections.abc import Mapping
from dataclasses import dataclass

Range = tuple[float, float]


@dataclass(frozen=True)
class World:
    """What noise people have; each person draws from the ranges.

    - `spread`: within-person SD in points; `carry`: lag-1 autocorrelation; `shared`: correlation
      between two measures of one day.
    - `missing`: share of days without any answer; `hides`: how much likelier a bad day is missing.
    - `skew`: 0 normal, else bad days lie further out than good ones.
    - `start`: level at the beginning, more is better.
    - `present`: which of `SERIES` are answered; `apart`: every measure has a rate of its own.
    - `dip`: points that a flare costs.
    """

    spread: Range = (0.7, 1.6)
    carry: Range = (0.2, 0.55)
    shared: Range = (0.2, 0.5)
    missing: Range = (0.10, 0.25)
    hides: float = 0.0
    skew: float = 0.0
    start: Range = (3.0, 5.0)
    present: tuple[int, ...] = (0, 1, 2, 3, 4)
    apart: bool = False
    dip: Range = (1.5, 3.5)


STIFFNESS, SLEEP, PAIN, FIRST_TASK, SECOND_TASK = range(5)
USUAL = World()
WORLDS: Mapping[str, World] = {
    "usual": USUAL,
    "spread 1.0-1.3": World(spread=(1.0, 1.3)),
    "spread 0.7-0.9": World(spread=(0.7, 0.9)),
    "spread 1.4-1.6": World(spread=(1.4, 1.6)),
    "carry 0.20-0.25": World(carry=(0.2, 0.25)),
    "carry 0.50-0.55": World(carry=(0.5, 0.55)),
    "measures apart": World(shared=(0.0, 0.1)),
    "measures alike": World(shared=(0.5, 0.7)),
    "skewed": World(skew=1.0),
    "bad days hidden": World(missing=(0.25, 0.25), hides=1.0),
    "starts higher": World(start=(4.0, 5.5)),
    "own rates": World(apart=True),
    "one task only": World(present=(FIRST_TASK,)),
    "two tasks only": World(present=(FIRST_TASK, SECOND_TASK)),
    "stiffness and sleep": World(present=(STIFFNESS, SLEEP)),
    "three measures": World(present=(STIFFNESS, SLEEP, FIRST_TASK)),
    "all of it hard": World(
        present=(STIFFNESS, SLEEP), spread=(1.3, 1.6), carry=(0.45, 0.55), shared=(0.4, 0.6)
    ),
}
"""Ranges of clinical.md, section 4, and their corners."""
