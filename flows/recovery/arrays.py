"""Names for arrays, and what several rules do with them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.floating[Any]]
Bools: TypeAlias = NDArray[np.bool_]
Codes: TypeAlias = NDArray[np.int8]
Places: TypeAlias = NDArray[np.intp]


def last_day(true: Bools) -> Places:
    """On each day of [..., days] the last day up to it on which it was true; -1: never so far."""
    days: Places = np.where(true, np.arange(true.shape[-1]), -1)
    return np.maximum.accumulate(days, axis=-1)


def by_measure(take: np.ufunc, series: Any, heads: Sequence[int]) -> Any:
    """Of [..., series, courses, days] the `take` over the series of each measure.

    `heads`: the first series of each measure. (`reduceat` does the same, several times slower.)
    """
    shape = (*series.shape[:-3], len(heads), *series.shape[-2:])
    out = np.empty(shape, dtype=series.dtype)
    for measure, (start, end) in enumerate(pairwise((*heads, series.shape[-3]))):
        take.reduce(series[..., start:end, :, :], axis=-3, out=out[..., measure, :, :])
    return out


def running(terms: Floats | Bools, first: int) -> Floats:
    """Sums of [..., days] up to each day from `first` on."""
    sums = terms[..., first:].astype(np.float64)
    sums[..., 0] += terms[..., :first].sum(axis=-1)
    return np.cumsum(sums, axis=-1, out=sums)
