"""What holds for every decision, whoever it is about."""

import json
import random
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.triage import Facts, Triage, load_triage
from flows.wording import Wording
from tests.triage.conftest import FLOWS
from tests.triage.people import person
from tests.triage.vignettes import load

TRIAGE = load_triage(FLOWS / "content")
FLAGS = tuple(TRIAGE.content.flag_levels)
LISTS = ("body_areas", "movement_limits", "task_limits", "skill_limits", "red_flags", "tried")
SOMEONE = st.sampled_from([one.facts for one in load()])


@settings(max_examples=300, deadline=None)
@given(SOMEONE, st.sampled_from(FLAGS))
def test_one_more_red_flag_never_lowers_the_urgency(facts: Mapping[str, object], flag: str) -> None:
    before = TRIAGE.read_facts(facts)
    after = replace(before, red_flags=(*before.red_flags, flag))
    assert TRIAGE.decide(after).urgency.rank >= TRIAGE.decide(before).urgency.rank
    assert TRIAGE.decide(after).recommendation == "medical_review"


@settings(max_examples=200, deadline=None)
@given(SOMEONE, st.randoms(use_true_random=False))
def test_the_order_of_a_list_does_not_matter(
    facts: Mapping[str, object], chance: random.Random
) -> None:
    shuffled = {name: _shuffled(value, chance) for name, value in facts.items()}
    assert TRIAGE.decide(TRIAGE.read_facts(shuffled)) == TRIAGE.decide(TRIAGE.read_facts(facts))


def _shuffled(value: object, chance: random.Random) -> object:
    return chance.sample(value, len(value)) if isinstance(value, list) else value


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_sends_to_a_doctor_at_its_own_level(triage: Triage, flag: str) -> None:
    disposition = triage.decide(person(triage, red_flags=[flag], movement_limits=["walking"]))
    level = triage.content.flag_levels[flag]
    assert (disposition.recommendation, disposition.urgency) == ("medical_review", level)


def test_the_limitation_decides_and_not_the_diagnosis(triage: Triage) -> None:
    def recommended(cause: str, moving: list[str], doing: list[str]) -> str:
        facts = person(triage, cause=cause, movement_limits=moving, task_limits=doing)
        return triage.decide(facts).recommendation

    for cause in ("neurological", "long_term_condition", "surgery"):
        assert recommended(cause, ["walking"], []) == "pt"
        assert recommended(cause, [], ["dressing"]) == "ot"
        assert recommended(cause, ["stairs"], ["dressing"]) == "both"


def test_reasons_name_the_answers_that_decided(triage: Triage, wording: Wording) -> None:
    facts = person(triage, movement_limits=["stairs"], task_limits=["dressing", "bathing"])
    said = [wording.plain(reason, "en") for reason in triage.decide(facts).reasons]
    assert said[0] == (
        "Moving is hard (stairs), which PT is for. Daily things and skills are hard too "
        "(getting dressed and bath or shower), which OT is for."
    )
    assert said[1] == "Start with OT, as more is hard about daily things."


def test_the_trace_names_rules_and_facts(triage: Triage) -> None:
    facts = person(triage, movement_limits=["balance", "walking"])
    assert triage.decide(facts).trace == (
        "moving: movement_limits=walking+balance",
        "digital_falls: movement_limits=walking+balance",
    )


@pytest.mark.parametrize("language", ["en", "es", "de"])
def test_every_reason_can_be_said(triage: Triage, wording: Wording, language: str) -> None:
    for vignette in load():
        for reason in triage.decide(triage.read_facts(vignette.facts)).reasons:
            assert "{" not in wording.plain(reason, language)


def test_unknown_length_is_taken_as_recent(triage: Triage) -> None:
    stroke = {"cause": "neurological", "movement_limits": ["walking"], "weeks": None}
    assert triage.decide(person(triage, **stroke)).digital_pt == "not_suitable"


def test_facts_survive_json(triage: Triage) -> None:
    facts = person(triage, task_limits=["eating"])
    raw = {name: value for name, value in facts.values().items() if name != "more_limits"}
    assert _same(triage.read_facts(json.loads(json.dumps(raw))), facts)


def _same(one: Facts, other: Facts) -> bool:
    return one.values() == other.values()
