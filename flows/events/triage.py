"""Consent, the recommendation, and what can be read or handed on after it."""

from dataclasses import dataclass
from datetime import date

from flows.triage import Disposition, Facts
from flows.wording import Text


@dataclass(frozen=True)
class ConsentGiven:
    """They agreed to be asked and to have it kept."""


@dataclass(frozen=True)
class ConsentDeclined:
    """They did not agree, or not any more."""


@dataclass(frozen=True)
class DispositionReached:
    """Triage decided: `ask_for` says what to ask for, `topics` can be read about."""

    disposition: Disposition
    ask_for: tuple[Text, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class TopicsOffered:
    """The person was shown what there is to read, from that page on (1 is the first)."""

    topics: tuple[str, ...]
    page: int = 1
    replaces: str = ""


@dataclass(frozen=True)
class Summary:
    """A triage to hand on: what was decided on which facts, and the person's main tasks."""

    facts: Facts
    disposition: Disposition
    tasks: tuple[str, ...]
    day: date


@dataclass(frozen=True)
class SummaryShown:
    """The person was given the summary of their triage, to pass on by themselves."""

    summary: Summary


@dataclass(frozen=True)
class SummaryPassedOn:
    """The person wants their linked clinicians to have the summary."""

    summary: Summary
