"""From numbers to verdicts, for many courses and days at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from flows.recovery.arrays import Bools, Codes, Floats
from flows.recovery.evidence import (
    Information,
    candidates,
    chances,
    information,
    log_weights,
)
from flows.recovery.grid import Grid, flare_days
from flows.recovery.levels import Levels, find_levels
from flows.recovery.measures import Claim, Measures, Way
from flows.recovery.noise import learn_noise


class Verdict(StrEnum):
    """What can be said about a recovery on one day."""

    TOO_LITTLE_DATA = "too_little_data"
    IMPROVING = "improving"
    STALLED = "stalled"
    WORSENING = "worsening"
    UNCERTAIN = "uncertain"
    GOAL_REACHED = "goal_reached"


VERDICTS = tuple(Verdict)
CODE: Mapping[Verdict, int] = {verdict: code for code, verdict in enumerate(VERDICTS)}
OVERALL = 0
"""The first subject is the whole person, the others are the measures in their order."""
TWO = 2
"""Domains that must agree (clinical.md, section 4), where a person answers as many."""


@dataclass(frozen=True)
class Findings:
    """On every judged day of every course; a subject is the whole (0) or a measure (1, 2, ...).

    - `codes`: [courses, days, subjects], positions in `VERDICTS`.
    - `chance`: probability of each way of going; [courses, days, subjects] each.
    - `weights`: log posterior weights, [courses, days, subjects, candidates].
    - `answers`: days answered within the window, [courses, days, subjects].
    - `levels`: on every day, judged or not.
    """

    codes: Codes
    chance: Mapping[Way, Floats]
    weights: Floats
    answers: Floats
    levels: Levels


def find(grid: Grid, on: Floats, measures: Measures) -> Findings:
    """Judge each course on the days `on` (0 is its first), with what was known on that day."""
    method = measures.method
    values = np.where(flare_days(grid.flare)[:, :, None], np.nan, grid.values)
    levels = find_levels(values, grid.goal, measures)
    info, answers = _subjects(values, levels, on, measures)
    weights = log_weights(info, method.shapes)
    chance = chances(weights, candidates(method.shapes).way)
    tells = 1.3 * np.sqrt(info.now[..., 0])
    claims = {
        verdict: score > claim.needed(on[None, :, None] + 1, tells)
        for verdict, claim, score in _scored(chance, measures)
    }
    codes = _codes(claims, chance, answers, levels, on, grid.goal, measures)
    return Findings(codes, chance, weights, answers, levels)


def _scored(
    chance: Mapping[Way, Floats], measures: Measures
) -> list[tuple[Verdict, Claim, Floats]]:
    """For each claim its evidence: log odds against what it denies."""
    method = measures.method
    up, down, flat = chance[Way.UP], chance[Way.DOWN], chance[Way.FLAT]
    rising, sinking = chance[Way.SLIGHTLY_UP], chance[Way.SLIGHTLY_DOWN]
    still = flat + sinking
    return [
        (
            Verdict.STALLED,
            method.stalled,
            _odds(still + down, up, (still > down) & (flat > rising)),
        ),
        (Verdict.IMPROVING, method.improving, _odds(up + rising, still + down, up > down)),
        (Verdict.WORSENING, method.worsening, _odds(down, flat + rising + up, down > up)),
    ]


def _odds(claimed: Floats, denied: Floats, plausible: Bools) -> Floats:
    tiny = np.float32(1e-12)
    return np.where(plausible, np.log(claimed + tiny) - np.log(denied + tiny), -np.inf)


def _subjects(
    values: Floats, levels: Levels, on: Floats, measures: Measures
) -> tuple[Information, Floats]:
    """Information about each subject, [courses, on, subjects, shapes], and answers it rests on."""
    method = measures.method
    days = on.astype(np.intp)
    spread = np.array([measures.all[i].spread for i in measures.series])
    noise = learn_noise(values, spread, method.noise)
    info, counts = information(values, on, method.window_days, method.shapes)
    precision = 1 / (noise.variance[:, days] * method.noise_caution)
    room = ~(levels.recent[:, days] > 10.0 - method.room)
    heads = np.searchsorted(measures.series, np.arange(len(measures.all)))
    told = info.now[..., 0] * precision
    share = _once(told, room, heads, noise.shared[:, days], measures)
    subjects = Information(
        *(_pooled(part * precision[..., None], room, share, heads) for part in info.parts)
    )
    most = np.maximum.reduceat(counts, heads, axis=2)
    return subjects, np.concatenate([most.max(axis=2, keepdims=True), most], axis=2)


def _once(
    told: Floats, room: Bools, heads: NDArray[np.intp], shared: Floats, measures: Measures
) -> Floats:
    """[courses, on, subjects]: the share left when what series tell twice is counted once.

    The mean of k equally noisy answers with correlation r tells `k / (1 + (k - 1) r)` times as much
    as one of them; k is counted by what each series tells.
    """
    whole = told * room[:, :, np.array(measures.series)]
    sums, squares = (
        np.concatenate([w.sum(axis=2, keepdims=True), np.add.reduceat(t, heads, axis=2)], axis=2)
        for w, t in ((whole, told), (whole**2, told**2))
    )
    effective = sums**2 / np.maximum(squares, 1e-12)
    once: Floats = 1 / (1 + np.maximum(effective - 1, 0) * shared[:, :, None])
    return once


def _pooled(part: Floats, room: Bools, share: Floats, heads: NDArray[np.intp]) -> Floats:
    """Sum series to measures, and measures with room to improve to the whole."""
    each = np.add.reduceat(part, heads, axis=2)
    whole = np.einsum("pdmh,pdm->pdh", each, room.astype(np.float64))
    together = np.concatenate([whole[:, :, None], each], axis=2)
    return (together * share[..., None]).astype(np.float32)


def _codes(
    claims: Mapping[Verdict, Bools],
    chance: Mapping[Way, Floats],
    answers: Floats,
    levels: Levels,
    on: Floats,
    goal: Floats,
    measures: Measures,
) -> Codes:
    """One verdict each; what is set later goes first."""
    days = on.astype(np.intp)
    agreed = _agreed(claims, chance, answers)
    agreed[Verdict.STALLED] &= _subject_wise(levels.short[:, days], np.True_, answers)
    codes = np.full(answers.shape, CODE[Verdict.UNCERTAIN], dtype=np.int8)
    for verdict in (Verdict.STALLED, Verdict.IMPROVING, Verdict.WORSENING):
        codes[agreed[verdict]] = CODE[verdict]
    at_goal = levels.recent[:, days] >= goal[:, None, :]
    done = _subject_wise(levels.reached[:, days], at_goal, answers)
    codes[done] = CODE[Verdict.GOAL_REACHED]
    method = measures.method
    thin = (answers < method.least_answers) | (on < method.least_days - 1)[None, :, None]
    codes[thin] = CODE[Verdict.TOO_LITTLE_DATA]
    return codes


def _subject_wise(whole: Bools, each: Bools | np.bool_, answers: Floats) -> Bools:
    out = np.empty(answers.shape, dtype=np.bool_)
    out[:, :, OVERALL], out[:, :, OVERALL + 1 :] = whole, each
    return out


def _agreed(
    claims: Mapping[Verdict, Bools], chance: Mapping[Way, Floats], answers: Floats
) -> dict[Verdict, Bools]:
    """A claim about the whole needs measures that lean its way: two, where two are answered."""
    up = chance[Way.UP] + chance[Way.SLIGHTLY_UP]
    down = chance[Way.DOWN] + chance[Way.SLIGHTLY_DOWN]
    leans = {Verdict.STALLED: chance[Way.UP] < 0.5, Verdict.WORSENING: down > up}
    out = {verdict: claim.copy() for verdict, claim in claims.items()}
    present = answers[:, :, 1:] > 0
    for verdict, lean in leans.items():
        agree = (lean[:, :, 1:] & present).sum(axis=2)
        out[verdict][:, :, OVERALL] &= agree >= np.minimum(present.sum(axis=2), TWO)
    return out
