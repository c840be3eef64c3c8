"""From series to what verdicts are about: each measure, and the person as a whole."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from flows.recovery.arrays import Floats
from flows.recovery.evidence import Information, information
from flows.recovery.measures import BEST, Measures
from flows.recovery.noise import learn_noise

OVERALL = 0
"""The first subject is the whole person, the others are the measures in their order."""


@dataclass(frozen=True)
class Subjects:
    """All [courses, days, subjects, ...].

    - `info`: what the answers say about the shapes of the last weeks, noise taken into account.
    - `answers`: days answered within the window; `so_far`: since the course began.
    """

    info: Information
    answers: Floats
    so_far: Floats


def find_subjects(values: Floats, recent: Floats, first: int, measures: Measures) -> Subjects:
    """From answers [courses, days, series], flare days taken out, on every day from `first` on.

    `recent`: recent means [courses, days, measures]; a measure with no room left to improve tells
    nothing about the whole.
    """
    method = measures.method
    used = _used(values, measures)
    values, of_measure = values[:, :, used], np.array(measures.series)[used]
    spread = np.array([measures.all[i].spread for i in of_measure])
    noise = learn_noise(values, spread, method.noise)
    info, counts = information(values, first, method.window_days, method.shapes)
    member = _members(of_measure, measures)
    precision = 1 / (method.noise_caution * noise.variance[:, first:])
    weight = (member * precision[:, :, None, :]).astype(np.float32)
    weight[:, :, OVERALL] *= ~(recent[:, first:, of_measure] > BEST - method.room)
    weight *= _once(weight * info.now[:, :, None, :, 0], noise.shared[:, first:])
    so_far = np.cumsum(~np.isnan(values), axis=1, dtype=np.float32)[:, first:]
    return Subjects(
        Information(*(weight @ part for part in info.parts)),
        _most(counts, member),
        _most(so_far, member),
    )


def _used(values: Floats, measures: Measures) -> NDArray[np.intp]:
    """The series that anybody answered, and one at least of each measure."""
    answered = ~np.isnan(values).all(axis=(0, 1))
    return np.union1d(np.flatnonzero(answered), [measures.columns(m.id)[0] for m in measures.all])


def _members(of_measure: NDArray[np.intp], measures: Measures) -> Floats:
    """[subjects, series]: 1 where a series belongs; all belong to the whole."""
    each = np.arange(len(measures.all))[:, None] == of_measure
    return np.vstack([np.ones(len(of_measure)), each]).astype(np.float32)


def _once(told: Floats, shared: Floats) -> Floats:
    """[..., subjects, 1]: the share that is left when what series tell twice is counted once.

    The mean of k equally noisy answers with correlation r tells `k / (1 + (k - 1) r)` times as much
    as one of them; k is counted by how much each series tells, [..., subjects, series].
    """
    squares = np.maximum((told**2).sum(axis=3), np.float32(1e-12))
    twice = np.maximum(told.sum(axis=3) ** 2 / squares - 1, 0) * shared[:, :, None]
    once: Floats = (1 / (1 + twice)).astype(np.float32)
    return once[..., None]


def _most(counts: Floats, member: Floats) -> Floats:
    """Of the series of each subject, the one answered most often."""
    most: Floats = (counts[:, :, None, :] * member).max(axis=3)
    return most
