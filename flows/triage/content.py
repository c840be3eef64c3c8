"""What a triage is made of: its questions, rules, topics and facts about access, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.questions import Question
from flows.screen.urgency import Urgency
from flows.triage.conditions import ALWAYS, Condition
from flows.triage.facts import Value
from flows.triage.rules import DecisionTable, Rule

MEDICAL_REVIEW = "medical_review"
"""The recommendation to see a doctor first."""


@dataclass(frozen=True)
class Asked:
    """A question of the triage and what its answer means.

    - `fact`: the fact that it answers (its own id, except that red-flag screens share one).
    - `always`: it is asked whatever else is known; otherwise only while its fact matters.
    - `applies`: whom it concerns at all; an answer that does not apply is not looked at.
    - `flags`: for red-flag screens, the flag and its level that each option stands for.
    - `narrows`: what an option says about other facts, as the values that are left of them.
    - `unsure_means`: the value that "not sure" stands for.
    """

    question: Question
    fact: str
    source: str
    always: bool = False
    applies: Condition = ALWAYS
    flags: Mapping[str, tuple[str, Urgency]] = field(default_factory=dict)
    narrows: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    unsure_means: Value = None


@dataclass(frozen=True)
class Topic:
    """A short text after the recommendation, for those whom it concerns."""

    id: str
    recommendations: frozenset[str]
    digital_pt: frozenset[str]
    when: Condition
    source: str


@dataclass(frozen=True)
class Access:
    """How one gets to each therapy in one country, and who pays; words of `access-*` texts."""

    id: str
    pt: str
    ot: str
    cover: str
    source: str
    checked: str


@dataclass(frozen=True)
class Content:
    """Everything that a triage is made of."""

    version: str
    questions: Mapping[str, Asked]
    flag_levels: Mapping[str, Urgency]
    recommendation: DecisionTable
    urgency: tuple[Rule, ...]
    lead: DecisionTable
    digital_pt: DecisionTable
    topics: tuple[Topic, ...]
    access: Mapping[str, Access]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, table by table."""
        tables = (self.recommendation, self.lead, self.digital_pt)
        return (*self.urgency, *(rule for table in tables for rule in table.rules))
