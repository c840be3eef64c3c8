"""The best that can be done: told the noise of each person and every course that a person may take.

It weighs the exact likelihood of each course, day by day. What it does not know is which course a
person takes, how steep, and from which level.
"""

from collections.abc import Mapping

import numpy as np

from bot.bench.methods import Margins
from bot.bench.simulate import DAYS, PLATEAU_DAY, STEP_DAY, People
from flows.recovery import Measures, Verdict
from flows.recovery.arrays import Bools, Floats
from flows.recovery.flares import flare_days

UP, DOWN = (1.3, 1.45, 1.6, 1.8), (1.1, 1.25, 1.4)
"""Rates per four weeks."""
PRIOR: Mapping[str, float] = {"flat": 0.3, "up": 0.3, "plateau": 0.1, "down": 0.2, "step": 0.1}
PLAUSIBLE = 0.4
TINY = 1e-12


def oracle(people: People, measures: Measures) -> Margins:
    """Log odds of each claim less what Regain would ask for, before it is set to its 5%."""
    names, courses = _courses()
    weights = _log_likelihood(people, courses)
    shares = {name: names.count(name) for name in PRIOR}
    weights += np.log([PRIOR[name] / shares[name] for name in names])
    chance = np.exp(weights - weights.max(axis=2, keepdims=True))
    chance /= chance.sum(axis=2, keepdims=True)
    up, down = ((chance * now).sum(axis=2) for now in _going(names))
    flat = 1 - up - down
    so_far = np.cumsum(~np.isnan(people.answers).all(axis=2), axis=1, dtype=np.float64)
    odds = {
        Verdict.STALLED: np.where(flat > PLAUSIBLE, _log(flat + down) - _log(up), -np.inf),
        Verdict.IMPROVING: np.where(up > down, _log(up) - _log(flat + down), -np.inf),
        Verdict.WORSENING: np.where(down > up, _log(down) - _log(flat + up), -np.inf),
    }
    asked = {verdict: measures.method.claims[verdict.value] for verdict in odds}
    enough = {verdict: np.array(claim.enough) for verdict, claim in asked.items()}
    return {
        verdict: o - asked[verdict].needed(so_far, enough[verdict]) for verdict, o in odds.items()
    }


def _log(chance: Floats) -> Floats:
    logged: Floats = np.log(np.maximum(chance, TINY))
    return logged


def _courses() -> tuple[list[str], Floats]:
    """Every course by its name, in points from the start: [courses, days]."""
    day = np.arange(DAYS, dtype=np.float64)
    courses = [("flat", 0 * day), ("step", np.where(day >= STEP_DAY, -3.0, 0.0))]
    courses += [("up", rate / 28 * day) for rate in UP]
    courses += [("plateau", rate / 28 * np.minimum(day, PLATEAU_DAY)) for rate in UP]
    courses += [("down", -rate / 28 * day) for rate in DOWN]
    return [name for name, _ in courses], np.array([course for _, course in courses])


def _going(names: list[str]) -> tuple[Bools, Bools]:
    """On which days each course goes up, and down: [days, courses]."""
    name, day = np.array(names)[None, :], np.arange(DAYS)[:, None]
    up = (name == "up") | ((name == "plateau") & (day <= PLATEAU_DAY))
    return up, (name == "down") | ((name == "step") & (day >= STEP_DAY))


def _log_likelihood(people: People, courses: Floats) -> Floats:
    """[people, days, courses] of all answers up to each day, every level equally likely before.

    The measures of a day are made independent, then each is made independent of the day before;
    the level is integrated out.
    """
    answers = np.where(flare_days(people.flare)[:, :, None], np.nan, people.answers)
    present = ~np.isnan(answers).all(axis=(0, 1))
    spread = people.spread[:, present]
    mixed = _apart(spread, people.shared)
    own = np.einsum("pjk,ptk->ptj", mixed, answers[:, :, present])
    ones = mixed.sum(axis=2)
    seen = ~np.isnan(own[:, :, 0])
    gap, before = _gaps(seen)
    keep = people.carry[:, None] ** gap
    fresh = np.sqrt(1 - keep**2)

    def whitened(line: Floats) -> Floats:
        previous = np.take_along_axis(line, before[:, :, None], axis=1)
        white = (line - keep[:, :, None] * previous) / fresh[:, :, None]
        return np.where(seen[:, :, None], white, 0.0)

    level = whitened(np.ones_like(own[:, :, :1]))
    known = np.cumsum(level**2, axis=1)
    data = whitened(np.nan_to_num(own))
    out = np.empty((*seen.shape, len(courses)))
    for number, course in enumerate(courses):
        shape = np.broadcast_to(course[None, :, None], (*seen.shape, 1))
        left = data - whitened(shape) * ones[:, None, :]
        explained = np.cumsum(left * level, axis=1) ** 2 / np.maximum(known, TINY)
        out[:, :, number] = -0.5 * (np.cumsum(left**2, axis=1) - explained).sum(axis=2)
    return out


def _apart(spread: Floats, shared: Floats) -> Floats:
    """[people, measures, measures]: what makes the measures of a day independent, of variance 1."""
    number = spread.shape[1]
    alike = shared[:, None, None] + (1 - shared)[:, None, None] * np.eye(number)
    covariance = alike * spread[:, :, None] * spread[:, None, :] + np.eye(number) / 12
    apart: Floats = np.linalg.inv(np.linalg.cholesky(covariance))
    return apart


def _gaps(seen: Bools) -> tuple[Floats, np.ndarray]:
    """Days since the answered day before (infinite without one), and which day that was."""
    day = np.where(seen, np.arange(seen.shape[1]), -1)
    last = np.maximum.accumulate(day, axis=1)
    before = np.concatenate([np.full((len(seen), 1), -1), last[:, :-1]], axis=1)
    gap = np.where(before >= 0, np.arange(seen.shape[1]) - before, np.inf)
    return gap, np.maximum(before, 0)
