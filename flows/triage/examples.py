"""The examples in the rules, run: a rule decides for its own people and spares its near misses."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from flows.triage.conditions import Known
from flows.triage.content import Content
from flows.triage.reading import read_facts
from flows.triage.rules import Rule

ORDINARY: Mapping[str, object] = MappingProxyType(
    {
        "age_group": "adult",
        "cause": "gradual",
        "body_areas": ["knee"],
        "weeks": 8,
        "seen_by_clinician": "yes",
    }
)
"""The person whom examples vary: examined, no limits, no red flags."""


def failing_examples(content: Content, rule: Rule) -> Iterator[str]:
    """What is wrong with the rule's examples, a sentence each. Raises FactsError."""
    for example in rule.fires:
        if rule.id not in deciding_rules(content, example):
            yield f"does not decide for its example {dict(example)}"
    for example in rule.spares:
        if rule.id in deciding_rules(content, example):
            yield f"decides for its near miss {dict(example)}"


def deciding_rules(content: Content, example: Mapping[str, object]) -> set[str]:
    """The rules that decide for an ordinary person with these facts, table by table."""
    known = Known(read_facts(content, {**ORDINARY, **example}).values())
    tables = (content.recommendation, content.lead, content.digital_pt)
    raising = {rule.id for rule in content.urgency if rule.holds(known)}
    return raising | {table.decide(known).id for table in tables}
