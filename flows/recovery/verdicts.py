"""From evidence to verdicts, for many courses and days at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from flows.recovery.arrays import Bools, Codes, Floats
from flows.recovery.evidence import candidates, chances, log_weights
from flows.recovery.flares import flare_days
from flows.recovery.grid import Grid
from flows.recovery.levels import Levels, find_levels
from flows.recovery.measures import Measures, Way
from flows.recovery.subjects import OVERALL, Subjects, find_subjects


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
TWO = 2
"""Domains that must agree (clinical.md, section 4), where a person answers as many."""
EVEN = np.float32(0.5)
MATTERS = 1.3
"""A gain that matters, in points per four weeks."""

Chance = Mapping[Way, Floats]
"""Probability of each way of going, [subjects, courses, days] each."""


@dataclass(frozen=True)
class Findings:
    """On every judged day of every course; a subject is the whole (0) or a measure (1, 2, ...).

    - `codes`: [subjects, courses, days], positions in `VERDICTS`.
    - `chance`: probability of each way of going.
    - `weights`: log posterior weights, [candidates, subjects, courses, days].
    - `answers`: days answered within the window, [subjects, courses, days].
    - `levels`: where the person is, on those days.
    """

    codes: Codes
    chance: Chance
    weights: Floats
    answers: Floats
    levels: Levels


def find(grid: Grid, first: int, measures: Measures) -> Findings:
    """Judge each course on every day of the grid from `first` on, with what was known on it."""
    shapes = measures.method.shapes
    values = np.where(flare_days(grid.flare), np.nan, grid.values)
    levels = find_levels(values, grid.goal, grid.own_goal, measures)
    subjects = find_subjects(values, levels.recent, first, measures)
    levels = levels.since(first)
    weights = log_weights(subjects.info, shapes)
    chance = chances(weights, candidates(shapes).way)
    day = np.arange(first, values.shape[-1]) - grid.begins[:, None] + 1
    claims = _claims(chance, subjects, measures)
    codes = _codes(_agreed(claims, chance, subjects.answers), levels, grid.goal)
    few = subjects.answers < measures.method.least_answers
    codes[few | (day < measures.method.least_days)] = CODE[Verdict.TOO_LITTLE_DATA]
    return Findings(codes, chance, weights, subjects.answers, levels)


def evidence(chance: Chance) -> dict[Verdict, Floats]:
    """For each claim the log odds of what it says against what it denies; -inf if implausible.

    - stalled: no gain that matters, against one; and flat rather than slowly rising.
    - improving: a gain, against none. worsening: a loss that matters, against none.
    """
    up, rising, flat, sinking, down = (chance[way] for way in Way)
    still = flat + sinking
    return {
        Verdict.STALLED: _odds(still + down, up, (still > down) & (flat > rising)),
        Verdict.IMPROVING: _odds(up + rising, still + down, up > down),
        Verdict.WORSENING: _odds(down, flat + rising + up, down > up),
    }


def _odds(claimed: Floats, denied: Floats, plausible: Bools) -> Floats:
    tiny = np.float32(1e-12)
    return np.where(plausible, np.log(claimed + tiny) - np.log(denied + tiny), -np.inf)


def _claims(chance: Chance, subjects: Subjects, measures: Measures) -> dict[Verdict, Bools]:
    """[subjects, courses, days]: is the evidence for each claim strong enough?"""
    tells = MATTERS * np.sqrt(subjects.info.now[0])
    needed = measures.method.claims
    return {
        verdict: odds > needed[verdict.value].needed(subjects.so_far, tells)
        for verdict, odds in evidence(chance).items()
    }


def _agreed(
    claims: Mapping[Verdict, Bools], chance: Chance, answers: Floats
) -> dict[Verdict, Bools]:
    """A claim about the whole needs measures that lean its way: two, where two are answered."""
    leans = {
        Verdict.STALLED: chance[Way.UP] < EVEN,
        Verdict.WORSENING: chance[Way.DOWN] > EVEN / 2,
    }
    out = {verdict: claim.copy() for verdict, claim in claims.items()}
    present = answers[OVERALL + 1 :] > 0
    needed = np.minimum(present.sum(axis=0), TWO)
    for verdict, lean in leans.items():
        out[verdict][OVERALL] &= (lean[OVERALL + 1 :] & present).sum(axis=0) >= needed
    return out


def _codes(claims: Mapping[Verdict, Bools], levels: Levels, goal: Floats) -> Codes:
    """One verdict each: a loss goes before a gain, and a goal that is kept before all of them."""
    worsening = claims[Verdict.WORSENING]
    at_goal = levels.recent >= goal[..., None]
    kept = _with_whole(levels.reached, at_goal) & ~(worsening & ~_with_whole(levels.there, at_goal))
    short = _with_whole(levels.short, np.ones_like(at_goal))
    codes = np.full(worsening.shape, CODE[Verdict.UNCERTAIN], dtype=np.int8)
    codes[claims[Verdict.STALLED] & short] = CODE[Verdict.STALLED]
    codes[claims[Verdict.IMPROVING]] = CODE[Verdict.IMPROVING]
    codes[worsening] = CODE[Verdict.WORSENING]
    codes[kept] = CODE[Verdict.GOAL_REACHED]
    return codes


def _with_whole(whole: Bools, each: Bools) -> Bools:
    return np.concatenate([whole[None], each])
