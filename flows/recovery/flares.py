"""Which days belong to a flare: they are told as flares and taken out of the trend."""

import numpy as np

from flows.recovery.arrays import Bools, Floats, last_day

FLARE_DAYS = 14
"""A flare lasts 2-7 days, and two may touch; after that it is how the person is now."""
FLARE_GAP = 2
"""Days without an answer that a flare may span."""


def flare_days(flare: Floats) -> Bools:
    """[courses, days]: days of a flare, at most the first `FLARE_DAYS` of each.

    `flare`: [courses, days], severity, 0 none, NaN not answered. Judged from the past alone. A day
    without an answer goes on with the flare before it. Flares that are never asked about cannot be
    told from a loss: they are the limit of the method (README.md).
    """
    day = np.arange(flare.shape[1])
    told = last_day(~np.isnan(flare))
    severity = np.take_along_axis(flare, np.maximum(told, 0), axis=1)
    goes_on = (severity > 0) & (day - told <= FLARE_GAP)
    within: Bools = goes_on & (day - last_day(~goes_on) <= FLARE_DAYS)
    return within
