"""How many points a measure has moved: plain numbers to show beside a verdict."""

from collections.abc import Sequence

import numpy as np

from flows.recovery.arrays import Floats
from flows.recovery.measures import BEST, Measure

FORTNIGHT = 14
LEAST_ANSWERS = 3


def moved(values: Floats, since: int, columns: Sequence[int]) -> float | None:
    """Points from day `since` of [days, series] to the last; more is better.

    The last two weeks (less, when `since` is nearer) against the two weeks up to `since`; at the
    very start, against the two weeks from it.
    """
    end = len(values)
    late = max(since, end - FORTNIGHT)
    before = values[max(0, since - FORTNIGHT) : since]
    if since < FORTNIGHT:
        before = values[:FORTNIGHT]
    return _difference(before[:, columns], values[late:, columns])


def baseline(values: Floats, columns: Sequence[int]) -> float | None:
    """Mean of the first two weeks; more is better."""
    return _mean(values[:FORTNIGHT, columns])


def gain(values: Floats, columns: Sequence[int]) -> float | None:
    """The last two weeks against the first two."""
    return _difference(values[:FORTNIGHT, columns], values[-FORTNIGHT:, columns])


def worth(values: Floats, measure: Measure, columns: Sequence[int]) -> float:
    """The smallest change that matters to this person, in points."""
    start = baseline(values, columns)
    if measure.matters_share is None or start is None:
        return measure.matters
    asked = start if measure.better == "higher" else BEST - start
    return max(1.0, round(measure.matters_share * asked, 1))


def _difference(before: Floats, after: Floats) -> float | None:
    """Mean over the series that both have."""
    pairs = [(_mean(before[:, [i]]), _mean(after[:, [i]])) for i in range(before.shape[1])]
    known = [b - a for a, b in pairs if a is not None and b is not None]
    return round(sum(known) / len(known), 1) if known else None


def _mean(block: Floats) -> float | None:
    answers = block[~np.isnan(block)]
    return float(answers.mean()) if len(answers) >= LEAST_ANSWERS else None
