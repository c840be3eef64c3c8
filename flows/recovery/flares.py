"""Which days belong to a flare: they are told as flares and taken out of the trend."""

import numpy as np

from flows.recovery.arrays import Bools, Floats

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
    length = np.zeros(len(flare))
    silent = np.zeros(len(flare))
    within = np.zeros(flare.shape, dtype=np.bool_)
    for day in range(flare.shape[1]):
        today = flare[:, day]
        silent = np.where(np.isnan(today), silent + 1, 0)
        goes_on = (today > 0) | (np.isnan(today) & (length > 0) & (silent <= FLARE_GAP))
        length = np.where(goes_on, length + 1, 0)
        within[:, day] = goes_on & (length <= FLARE_DAYS)
    return within
