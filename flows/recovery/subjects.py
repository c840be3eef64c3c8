"""From series to what verdicts are about: each measure, and the person as a whole."""

from dataclasses import dataclass

import numpy as np

from flows.recovery.arrays import Bools, Floats, Places, by_measure, running
from flows.recovery.evidence import Information, information
from flows.recovery.measures import BEST, Measures
from flows.recovery.noise import learn_noise

OVERALL = 0
"""The first subject is the whole person, the others are the measures in their order."""


@dataclass(frozen=True)
class Subjects:
    """All [..., subjects, courses, days].

    - `info`: what the answers say about the shapes of the last weeks, noise taken into account.
    - `answers`: days answered within the window; `so_far`: since the course began.
    """

    info: Information
    answers: Floats
    so_far: Floats


def find_subjects(values: Floats, recent: Floats, first: int, measures: Measures) -> Subjects:
    """From answers [series, courses, days], flare days taken out, on every day from `first` on.

    `recent`: recent means [measures, courses, days]; a measure with no room left to improve tells
    nothing about the whole.
    """
    method = measures.method
    used = _used(values, measures)
    values, of_measure = values[used], np.array(measures.series)[used]
    spread = np.array([measures.all[i].spread for i in of_measure])
    noise = learn_noise(values, first, spread, method.noise)
    info, counts = information(values, first, method.window_days, method.shapes)
    precision = (1 / (method.noise_caution * noise.variance)).astype(np.float32)
    groups = _Groups(
        heads=np.searchsorted(of_measure, np.arange(len(measures.all))).tolist(),
        has_room=~(recent[of_measure, :, first:] > BEST - method.room),
    )
    once = _once(precision * info.now[0], noise.shared, groups)
    so_far = running(~np.isnan(values), first).astype(np.float32)
    return Subjects(
        Information(*(groups.sums(part * precision) * once for part in info.parts)),
        groups.most(counts),
        groups.most(so_far),
    )


def _used(values: Floats, measures: Measures) -> Places:
    """The series that anybody answered, and one at least of each measure."""
    answered = ~np.isnan(values).all(axis=(1, 2))
    return np.union1d(np.flatnonzero(answered), measures.heads)


@dataclass(frozen=True)
class _Groups:
    """Which series belong to which subject: to the whole all, to a measure those of its own.

    - `heads`: the first series of each measure.
    - `has_room`: [series, courses, on], whether it tells about the whole.
    """

    heads: list[int]
    has_room: Bools

    def sums(self, told: Floats) -> Floats:
        """Of [..., series, courses, on] the sum for each subject: [..., subjects, courses, on]."""
        whole = (told * self.has_room).sum(axis=-3, keepdims=True)
        return np.concatenate([whole, by_measure(np.add, told, self.heads)], axis=-3)

    def most(self, counts: Floats) -> Floats:
        """Of the series of each subject, the one answered most often."""
        whole = counts.max(axis=0, keepdims=True)
        return np.concatenate([whole, by_measure(np.maximum, counts, self.heads)])


def _once(told: Floats, shared: Floats, groups: _Groups) -> Floats:
    """[subjects, courses, on]: the share that is left when what series tell twice is counted once.

    The mean of k equally noisy answers with correlation r tells `k / (1 + (k - 1) r)` times as much
    as one of them; k is counted by how much each series tells, [series, courses, on].
    """
    squares = np.maximum(groups.sums(told**2), np.float32(1e-12))
    twice = np.maximum(groups.sums(told) ** 2 / squares - 1, 0) * shared
    once: Floats = (1 / (1 + twice)).astype(np.float32)
    return once
