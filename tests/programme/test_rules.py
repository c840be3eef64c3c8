"""The thresholds are data, with their sources; a clinic may change one and keep the others."""

from pathlib import Path

import pytest

import flows
from flows.programme import load_rules
from flows.soundness import problems
from flows.sources import Sources

SHIPPED = Path(flows.__file__).parent / "content"


def test_every_rule_names_its_source():
    rules = load_rules(SHIPPED)
    parts = (
        *(rules.limits, rules.recall, rules.shown, rules.step_up),
        *(rules.step_back, rules.barriers, rules.praise),
    )
    assert all(part.source for part in parts)


def test_a_clinic_changes_one_value(tmp_path):
    (tmp_path / "programme.toml").write_text("[step_up]\ndays = 21\n", encoding="utf-8")
    shipped, own = load_rules(SHIPPED), load_rules(SHIPPED, tmp_path)
    assert (shipped.step_up.days, own.step_up.days) == (14, 21)
    assert own.step_up.share == shipped.step_up.share
    assert own.barriers == shipped.barriers


@pytest.mark.parametrize(
    "text", ["[step_up]\ndais = 21\n", '[praise]\ndays = "a week"\n', "[nonsense]\ndays = 1\n"]
)
def test_a_slip_is_found_before_anybody_meets_it(tmp_path, text):
    (tmp_path / "programme.toml").write_text(text, encoding="utf-8")
    assert any("programme.toml" in line for line in problems(Sources.shipped(tmp_path)))


def test_a_barrier_without_an_answer_that_helps_is_found(tmp_path):
    barrier = (SHIPPED / "instruments" / "programme.toml").read_text(encoding="utf-8")
    own = tmp_path / "instruments" / "programme.toml"
    own.parent.mkdir()
    own.write_text(barrier.replace('"forgot"', '"forgot", "fear"'), encoding="utf-8")
    assert any("barrier-answer.fear" in line for line in problems(Sources.shipped(tmp_path)))
