"""Every rule decides for its own examples and spares its near misses; the content has no fault."""

import pytest

from flows.triage import Triage, lint, load_triage
from flows.triage.examples import failing_examples
from flows.triage.rules import Rule
from flows.wording import Wording
from tests.triage.conftest import FLOWS

RULES = load_triage(FLOWS / "content").content.rules


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_decides_for_its_examples_and_spares_its_near_misses(
    triage: Triage, rule: Rule
) -> None:
    assert list(failing_examples(triage.content, rule)) == []


def test_the_shipped_content_has_no_fault(wording: Wording) -> None:
    assert [str(problem) for problem in lint([FLOWS / "content"], wording)] == []
