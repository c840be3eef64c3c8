"""The promise: over twelve weeks of daily looks, rarely wrong and early enough."""

from math import erf, sqrt

import numpy as np
import pytest
from click.testing import CliRunner
from scipy.stats import kendalltau

from bot.bench import methods
from bot.bench.methods import CLAIMS, mann_kendall, week_against_week
from bot.bench.oracle import oracle
from bot.bench.simulate import DAYS, KINDS, People, simulate
from bot.bench.table import ROWS, Row, crowd, figures, judged
from bot.bench.worlds import USUAL, WORLDS
from bot.cli.bench import bench
from flows.recovery.arrays import Floats
from tests.recovery.people import shipped

MEASURES = shipped()
STALLED, IMPROVING, WORSENING = CLAIMS
SAMPLING = 3.0
"""Standard errors that a share may be off by chance."""
DAYS_OFF = 3


def values(world: str, people: int, seed: int) -> list[float]:
    found, levels = {}, {}
    for kind, crowd_ in crowd(WORLDS[world], people, seed):
        levels[kind] = crowd_.level[:, :, list(WORLDS[world].present)]
        found[kind] = judged(crowd_, MEASURES, ("Regain",))["Regain"]
    return figures(found, levels, {})


def allowed(row: Row, people: int) -> Row:
    """The row with its target moved by what chance does to so few people."""
    if row.days:
        return Row(row.name, row.kind, row.measure, most=(row.most or 0) + DAYS_OFF, days=True)
    target = row.most if row.most is not None else row.least or 0.0
    error = SAMPLING * (target * (1 - target) / people) ** 0.5
    if row.most is not None:
        return Row(row.name, row.kind, row.measure, most=target + error)
    return Row(row.name, row.kind, row.measure, least=target - error)


@pytest.fixture(scope="module")
def usual() -> list[float]:
    return values("usual", 150, seed=1)


@pytest.mark.parametrize("place", range(len(ROWS)), ids=[f"{r.kind}: {r.name}" for r in ROWS])
def test_the_targets_hold_within_chance(place: int, usual: list[float]) -> None:
    assert allowed(ROWS[place], 150).held(usual[place]), ROWS[place].said(usual[place])


@pytest.mark.slow
@pytest.mark.parametrize("world", [name for name in WORLDS if name != "all of it hard"])
def test_wrong_claims_stay_rare_in_every_world(world: str) -> None:
    people = 150
    for row, value in zip(ROWS, values(world, people, seed=2), strict=True):
        if row.most is not None and not row.days:
            assert allowed(row, people).held(value), f"{row.kind}: {row.name} {row.said(value)}"


def one_person(path: Floats, answers: int = 1) -> People:
    """One person who answers what the path says, on every day."""
    lines = np.full((1, DAYS, 6), np.nan)
    lines[0, :, :answers] = path[:, None]
    noise = np.ones((1, 6))
    return People(lines, np.zeros((1, DAYS)), lines, noise, np.array([0.3]), np.array([0.3]))


def test_week_against_week_fires_on_a_point_and_stalls_below() -> None:
    found = week_against_week(one_person(np.where(np.arange(DAYS) < 40, 5.0, 6.5)))
    assert found[IMPROVING][0, 46] > 0
    assert found[STALLED][0, 39] > 0
    assert not (found[WORSENING] > 0).any()


def test_mann_kendall_is_that_of_the_textbook() -> None:
    path = np.round(np.random.default_rng(4).normal(5, 2, DAYS))
    margin = mann_kendall(one_person(path))[IMPROVING][0, 27]
    month = path[:28]
    tau, p = kendalltau(np.arange(28), month, variant="b", method="asymptotic")
    z = margin + methods.TWO_SIDED_5
    assert np.sign(z) == np.sign(tau)
    assert 2 * (1 - _normal(abs(z))) == pytest.approx(p, abs=0.02)


def _normal(z: float) -> float:
    return 0.5 * (1 + erf(z / sqrt(2)))


def test_the_oracle_sees_a_plain_gain_loss_and_standstill() -> None:
    day = np.arange(DAYS)
    for rate, claim in ((1.5, IMPROVING), (-1.25, WORSENING), (0.0, STALLED)):
        found = oracle(one_person(5 + rate * day / 28, 5), MEASURES)
        assert [verdict for verdict in CLAIMS if found[verdict][0, 70] > 0] == [claim]


def test_the_made_up_people_are_as_the_clinic_knows_them() -> None:
    people = simulate(KINDS["flat"], 300, USUAL, np.random.default_rng(3))
    answered = ~np.isnan(people.answers[:, :, 0])
    pain = people.answers[:, :, 2]
    spread = np.nanstd(pain, axis=1)
    assert 0.75 < answered.mean() < 0.9
    assert 0.7 < np.median(spread) < 1.6
    assert set(np.unique(pain[answered])) <= set(range(11))


def test_the_same_seed_gives_the_same_people() -> None:
    first, again = (dict(crowd(USUAL, 3, seed=9)) for _ in range(2))
    for kind in KINDS:
        np.testing.assert_array_equal(first[kind].answers, again[kind].answers)


def test_the_command_prints_the_table() -> None:
    result = CliRunner().invoke(bench, ["verdicts", "--patients", "4", "--seed", "2"])
    assert result.exit_code == 0, result.output
    for name in ("Regain", "week/week", "Mann-Kendall", "oracle", "stalled within 35 days"):
        assert name in result.output
