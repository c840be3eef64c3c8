"""From series to what verdicts are about: each measure, and the person as a whole."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from flows.recovery.arrays import Bools, Floats
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


def find_subjects(values: Floats, recent: Floats, on: Floats, measures: Measures) -> Subjects:
    """From answers [courses, days, series], flare days taken out, on the days `on`.

    `recent`: recent means [courses, days, measures]; a measure with no room left to improve tells
    nothing about the whole.
    """
    method = measures.method
    days = on.astype(np.intp)
    used, heads = _used(values, measures)
    of_measure = np.array(measures.series)[used]
    spread = np.array([measures.all[i].spread for i in of_measure])
    noise = learn_noise(values[:, :, used], spread, method.noise)
    info, counts = information(values[:, :, used], on, method.window_days, method.shapes)
    precision = (1 / (method.noise_caution * noise.variance[:, days])).astype(np.float32)
    shared = noise.shared[:, days, None].astype(np.float32)
    room = ~(recent[:, days] > BEST - method.room)
    told = info.now[..., 0] * precision
    once = _once(told, room[:, :, of_measure], heads, shared)
    parts = (_added(part * precision[..., None], room, heads) for part in info.parts)
    so_far = np.cumsum(~np.isnan(values[:, :, used]), axis=1, dtype=np.float32)
    return Subjects(
        Information(*(part * once[..., None] for part in parts)),
        _answers(counts, heads),
        _answers(so_far[:, days], heads),
    )


def _used(values: Floats, measures: Measures) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The series that anybody answered, one at least of each measure, and where measures begin."""
    series = np.array(measures.series)
    first = np.searchsorted(series, np.arange(len(measures.all)))
    answered = ~np.isnan(values).all(axis=(0, 1))
    used = np.union1d(np.flatnonzero(answered), first)
    return used, np.searchsorted(series[used], np.arange(len(measures.all)))


def _added(part: Floats, room: Bools, heads: NDArray[np.intp]) -> Floats:
    """Series added up to measures, and measures that have room to the whole."""
    each = np.add.reduceat(part, heads, axis=2)
    whole = np.einsum("cdmh,cdm->cdh", each, room.astype(np.float32))
    return np.concatenate([whole[:, :, None], each], axis=2)


def _once(told: Floats, room: Bools, heads: NDArray[np.intp], shared: Floats) -> Floats:
    """The share of the sum that is left when what series tell twice is counted once.

    The mean of k equally noisy answers with correlation r tells `k / (1 + (k - 1) r)` times as much
    as one of them; k is counted by how much each series tells.
    """
    sums, squares = (
        np.concatenate(
            [(told_ * room).sum(axis=2, keepdims=True), np.add.reduceat(told_, heads, axis=2)],
            axis=2,
        )
        for told_ in (told, told**2)
    )
    effective = sums**2 / np.maximum(squares, np.float32(1e-12))
    once: Floats = 1 / (1 + np.maximum(effective - 1, 0) * shared)
    return once


def _answers(counts: Floats, heads: NDArray[np.intp]) -> Floats:
    """Of the series of a subject, the one answered most often."""
    each = np.maximum.reduceat(counts, heads, axis=2)
    return np.concatenate([each.max(axis=2, keepdims=True), each], axis=2)
