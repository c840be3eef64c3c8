"""The measures and the constants are data that a clinic may change."""

from pathlib import Path

import numpy as np
import pytest

import flows
from flows.recovery import Verdict, history, load_measures
from tests.recovery.people import day, diary, line, shipped

CONTENT = Path(flows.__file__).parent / "content"


def test_every_measure_names_its_source_and_its_thresholds() -> None:
    for measure in shipped().all:
        assert measure.source
        assert measure.better in {"higher", "lower"}
        assert 0 < measure.matters <= 3
        assert 0 <= measure.goal <= 10


def test_function_and_symptoms_are_told_apart() -> None:
    measures = shipped()
    assert [m.id for m in measures.all if m.domain == "function"] == ["tasks"]
    assert len(measures.columns("tasks")) == 3


def test_a_clinic_changes_one_number_and_keeps_the_rest(tmp_path: Path) -> None:
    (tmp_path / "measures.toml").write_text("[measure.tasks]\nmatters = 2.0\n")
    changed = load_measures(CONTENT, tmp_path)
    assert changed["tasks"].matters == 2.0
    assert changed["tasks"].source == shipped()["tasks"].source
    assert changed.method == shipped().method


def test_a_stricter_threshold_says_less(tmp_path: Path) -> None:
    strict = "[method.claims.stalled]\nodds = [20.0, 20.0, 20.0, 20.0, 20.0, 20.0]\n"
    (tmp_path / "measures.toml").write_text(strict)
    said = history(diary(line(0)), day(83), load_measures(CONTENT, tmp_path))
    assert Verdict.STALLED not in {d.overall for d in said}


def test_what_is_needed_lies_between_the_numbers_that_are_named() -> None:
    claim = shipped().method.claims["stalled"]
    first, last = np.array(claim.answers[2]), np.array(claim.answers[3])
    enough, thin = np.array(claim.enough), np.array(claim.enough - 1)
    middle = claim.needed((first + last) / 2, enough)
    assert middle == pytest.approx((claim.odds[2] + claim.odds[3]) / 2)
    assert claim.needed(first, thin) == pytest.approx(claim.odds[2] + claim.thin)
