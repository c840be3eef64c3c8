"""What the screen says, and the red flags it knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flows.screen.urgency import Urgency


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a flag was raised: the condition that held and the person's words it was found in."""

    flag: str
    urgency: Urgency
    rule: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Screening:
    """The outcome for one message.

    `flags` are ordered worst first. `clarify` is the id of one question that would settle an
    ambiguous message; until it is answered the message counts as `urgency`.
    """

    urgency: Urgency
    flags: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    clarify: str | None = None


@dataclass(frozen=True, slots=True)
class Clarify:
    """A question for an ambiguous message and what each answer means."""

    id: str
    flag: str
    yes: Urgency
    no: Urgency
    not_sure: Urgency

    @property
    def text(self) -> str:
        """Fluent id of the question."""
        return f"clarify-{self.id}"


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A red flag as the rest of the app sees it."""

    id: str
    version: int
    source: str
    levels: tuple[Urgency, ...]
    examples: Mapping[str, Mapping[str, tuple[str, ...]]]

    @property
    def what(self) -> str:
        """Fluent id: what it could mean, without a diagnosis."""
        return f"flag-{self.id}-what"

    @property
    def name(self) -> str:
        """Fluent id: a short name for lists and alerts."""
        return f"flag-{self.id}-name"

    @property
    def do(self) -> str:
        """Fluent id: what to do now; takes `$number`, the local emergency number."""
        return f"flag-{self.id}-do"
