"""A facts object is lenient about what is left out and strict about what is wrong."""

import pytest

from flows.triage import FactsError, Triage

LEAST = {"age_group": "adult", "cause": "injury", "seen_by_clinician": "no"}


def test_lists_goal_and_weeks_may_be_left_out(triage: Triage) -> None:
    facts = triage.read_facts(LEAST)
    assert (facts.movement_limits, facts.red_flags) == ((), ())
    assert (facts.goal, facts.weeks) == ("both", None)


def test_a_line_may_carry_its_own_id(triage: Triage) -> None:
    assert triage.read_facts({**LEAST, "id": "v17"}) == triage.read_facts(LEAST)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"age_group": "robot"}, "age_group: 'robot' is not one of child, adult, older_adult"),
        ({"cause": 3}, "cause: 3 is not one of"),
        ({"movement_limits": ["flying"]}, "movement_limits: 'flying' is not one of walking"),
        ({"task_limits": "dressing"}, "task_limits: a list is needed, not 'dressing'"),
        ({"task_limits": None}, "task_limits: a list is needed, not None"),
        ({"red_flags": ["headache"]}, "red_flags: 'headache' is not one of"),
        ({"weeks": "three"}, "weeks: a number is needed, not 'three'"),
        ({"weeks": True}, "weeks: a number is needed, not True"),
        ({"weeks": -1}, "weeks: -1 is not a number from 0"),
        ({"weeks": float("nan")}, "weeks: nan is not a number from 0 to 5200"),
        ({"weeks": 10**400}, "weeks: 1000"),
        ({"red_flag": ["stroke"]}, "red_flag: no such fact"),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_wrong_is_refused_by_name(
    triage: Triage, wrong: dict[str, object], message: str
) -> None:
    with pytest.raises(FactsError) as refused:
        triage.read_facts({**LEAST, **wrong})
    assert str(refused.value).startswith(message)


@pytest.mark.parametrize("name", LEAST)
def test_what_decides_most_must_be_there(triage: Triage, name: str) -> None:
    with pytest.raises(FactsError, match=f"{name}: is missing"):
        triage.read_facts({key: value for key, value in LEAST.items() if key != name})


@pytest.mark.parametrize("raw", [[], "text", 3, None])
def test_anything_but_an_object_is_refused(triage: Triage, raw: object) -> None:
    with pytest.raises(FactsError, match="a facts object is needed"):
        triage.read_facts(raw)
