"""Triage: from answers to a recommendation that can say why.

triage = load_triage(Path("flows/content"))
while question := triage.next(answers):
    answers[question] = ...
facts = triage.facts(answers)
disposition = triage.decide(facts)
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flows.questions import Answer, Question
from flows.screen.urgency import Urgency
from flows.triage import afterwards as _afterwards
from flows.triage import disposition as _disposition
from flows.triage import interview as _interview
from flows.triage.afterwards import summary
from flows.triage.content import Access, Content
from flows.triage.disposition import Disposition
from flows.triage.facts import Facts
from flows.triage.linting import lint
from flows.triage.loading import ContentError, load_content
from flows.triage.reading import FactsError, read_facts
from flows.wording import Text

__all__ = [
    "Access",
    "ContentError",
    "Disposition",
    "Facts",
    "FactsError",
    "Triage",
    "lint",
    "load_triage",
    "summary",
]


@dataclass(frozen=True)
class Triage:
    """One version of the clinical content, ready to ask and to decide."""

    content: Content

    @property
    def version(self) -> str:
        """Names the content; another wording of a rule is another version."""
        return self.content.version

    @property
    def questions(self) -> Mapping[str, Question]:
        """Every question, by id, in the order in which they are considered."""
        return {name: asked.question for name, asked in self.content.questions.items()}

    def next(self, answers: Mapping[str, Answer]) -> str | None:
        """The next question worth asking; None when decided, or on an emergency."""
        return _interview.next_question(self.content, answers)

    def flags(self, answers: Mapping[str, Answer]) -> tuple[tuple[str, Urgency], ...]:
        """The red flags answered so far, each with its level."""
        return _interview.flags_from(self.content, answers)

    def screens(self, answers: Mapping[str, Answer]) -> tuple[str, ...]:
        """The red-flag questions that concern somebody with these answers, or may."""
        return _interview.screens_for(self.content, answers)

    def facts(self, answers: Mapping[str, Answer]) -> Facts:
        """What the answers say; what was not asked keeps its assumed value."""
        return _interview.facts_from(self.content, answers)

    def read_facts(self, raw: object) -> Facts:
        """Facts from decoded JSON. Raises FactsError, which names the field."""
        return read_facts(self.content, raw)

    def decide(self, facts: Facts) -> Disposition:
        """The recommendation, with its reasons."""
        return _disposition.decide(self.content, facts)

    def topics(self, disposition: Disposition, facts: Facts) -> tuple[str, ...]:
        """The ids of the topics that concern this person; their buttons say `topic-<id>.title`."""
        return _afterwards.topics_for(self.content, disposition, facts)

    def topic_texts(
        self, topic: str, disposition: Disposition, facts: Facts, country: str = ""
    ) -> tuple[Text, ...]:
        """The sentences of a topic, one a paragraph; `country` is an ISO code, empty if unknown."""
        return _afterwards.topic_texts(self.content, topic, disposition, facts, country)


def load_triage(*content_dirs: Path) -> Triage:
    """The triage of the shipped content and, after it, a clinic's own. Raises ContentError."""
    return Triage(load_content(*content_dirs))
