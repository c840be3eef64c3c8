"""Occurrences from planned to ended, and what keeps a person from them.

An occurrence's `instrument` is its name: several a day are told apart by a number behind it.
"""

from dataclasses import dataclass
from datetime import date, datetime

from flows.adherence import Ended


@dataclass(frozen=True)
class ContactLost:
    """The person cannot be reached any more: they blocked the bot, or left Telegram."""


@dataclass(frozen=True)
class ContactRegained:
    """The person can be reached again."""


@dataclass(frozen=True)
class ZoneChanged:
    """The person has moved, or travels; their IANA zone from now on."""

    zone: str


@dataclass(frozen=True)
class OccurrencePlanned:
    """The next occurrence of an instrument, for a local date, due at an instant."""

    instrument: str
    day: date
    due_at: datetime


@dataclass(frozen=True)
class PlanDropped:
    """What was planned of an instrument and not yet sent no longer stands."""

    instrument: str


@dataclass(frozen=True)
class OccurrenceDeferred:
    """It was due in quiet hours, and is looked at again at `until`."""

    instrument: str
    day: date
    until: datetime


@dataclass(frozen=True)
class OccurrenceOpened:
    """It can be answered by the content `protocol`; `remind_at` once, give up at `expires_at`."""

    instrument: str
    day: date
    remind_at: datetime | None
    expires_at: datetime
    protocol: str = ""


@dataclass(frozen=True)
class OccurrenceAsked:
    """Its question was put to the person, at first or again."""

    instrument: str
    day: date


@dataclass(frozen=True)
class OccurrenceProlonged:
    """No reminder is to come any more; it expires at `expires_at`."""

    instrument: str
    day: date
    expires_at: datetime


@dataclass(frozen=True)
class OccurrenceSnoozed:
    """The person put it off: its reminder comes at `until` instead."""

    instrument: str
    day: date
    until: datetime


@dataclass(frozen=True)
class OccurrenceReminded:
    """The one reminder was given; it still expires at `expires_at`."""

    instrument: str
    day: date
    expires_at: datetime


@dataclass(frozen=True)
class OccurrenceClosed:
    """It ended, and why: answered, partial, expired, skipped, paused, undelivered, blocked."""

    instrument: str
    day: date
    outcome: Ended


@dataclass(frozen=True)
class CadenceChosen:
    """Check-ins come on those ISO weekdays (none: on all), in every so many weeks."""

    weekdays: tuple[int, ...]
    weeks: int


@dataclass(frozen=True)
class PatientPaused:
    """No check-ins until that local date; None resumes."""

    until: date | None


@dataclass(frozen=True)
class PatientStopped:
    """They asked to be left alone."""
