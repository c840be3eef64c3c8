"""Every rule decides for its own examples and spares its near misses."""

from collections.abc import Iterator, Mapping

import pytest

from flows.triage import Triage, load_triage
from flows.triage.conditions import Known
from flows.triage.rules import Rule
from tests.triage.conftest import FLOWS
from tests.triage.people import person

CONTENT = load_triage(FLOWS / "content").content


def examples(kind: str) -> Iterator[object]:
    for rule in CONTENT.rules:
        for number, example in enumerate(getattr(rule, kind)):
            yield pytest.param(rule, example, id=f"{rule.id}-{number}")


def deciding(triage: Triage, facts: Mapping[str, object]) -> set[str]:
    """The rules that decide, table by table, whether or not the outcome asks for that table."""
    known = Known(person(triage, **facts).values())
    tables = (triage.content.recommendation, triage.content.lead, triage.content.digital_pt)
    raising = {rule.id for rule in triage.content.urgency if rule.holds(known)}
    return raising | {table.decide(known).id for table in tables}


@pytest.mark.parametrize(("rule", "example"), examples("fires"))
def test_a_rule_decides_for_its_examples(
    triage: Triage, rule: Rule, example: Mapping[str, object]
) -> None:
    assert rule.id in deciding(triage, example)


@pytest.mark.parametrize(("rule", "example"), examples("spares"))
def test_a_rule_spares_its_near_misses(
    triage: Triage, rule: Rule, example: Mapping[str, object]
) -> None:
    assert rule.id not in deciding(triage, example)
