"""Everything that follows from an input, in the past tense. Side effects only interpret these."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from flows.clinic.caseload import CardPage, PatientView
from flows.clinic.digest import Digest
from flows.messages import Chart, Document, Tap
from flows.questions import Answer, Question
from flows.recovery import Diary, Recovery
from flows.screen.urgency import Urgency
from flows.timeline import Happening
from flows.triage import Disposition, Facts
from flows.wording import Arg, Text


@dataclass(frozen=True)
class Choice:
    """A button by the sentence on it; `copies` is text to copy instead of a tap."""

    label: Text
    tap: Tap | None = None
    copies: str = ""


Ended = Literal["answered", "partial", "expired", "skipped", "paused", "undelivered", "blocked"]

Choices = tuple[tuple[Choice, ...], ...]
Paragraphs = tuple[Text | tuple[Text, ...], ...]


@dataclass(frozen=True)
class Told:
    """Something was said that asks for nothing, or only for a button.

    One paragraph a text; a tuple of texts is one paragraph of several lines.
    """

    texts: Paragraphs
    choices: Choices = ()
    replaces: str = ""
    chart: Chart | None = None
    document: Document | None = None
    urgent: bool = False


@dataclass(frozen=True)
class QuestionAsked:
    """A question was put.

    `before` are sentences ahead of it, `saved` the answers of this check-in so far, `args` fill its
    slots, `chosen` is what is ticked, and `replaces` names the message that moves on in place.
    """

    question: Question
    occurrence: str = ""
    args: Mapping[str, Arg] = field(default_factory=dict)
    before: tuple[Text, ...] = ()
    saved: tuple[Text, ...] = ()
    chosen: tuple[str, ...] = ()
    replaces: str = ""
    can_go_back: bool = False


@dataclass(frozen=True)
class AnswerRecorded:
    """An answer was given, or corrected. `occurrence` is empty outside check-ins."""

    question: Question
    answer: Answer
    occurrence: str = ""
    args: Mapping[str, Arg] = field(default_factory=dict)
    replaces: str = ""


@dataclass(frozen=True)
class AnswerTakenBack:
    """The answer no longer stands, and its question is asked again.

    That of an `occurrence` stays in the diary until another takes its place.
    """

    question: str
    occurrence: str = ""


@dataclass(frozen=True)
class NoteKept:
    """Words that answered no question were kept for the clinician."""

    words: str


@dataclass(frozen=True)
class RedFlagRaised:
    """A red flag was seen: in words, or ticked. `key` is unique within the episode.

    `number` is the emergency number and `line` the crisis line of where the person is.
    """

    key: str
    flags: tuple[str, ...]
    urgency: Urgency
    words: str
    number: str = ""
    line: str = ""


@dataclass(frozen=True)
class RedFlagStands:
    """An emergency is still not settled: that comes before anything else."""

    key: str


@dataclass(frozen=True)
class RedFlagSettled:
    """The person answered the advice: `done` or `misunderstood`."""

    key: str
    how: str


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


@dataclass(frozen=True)
class ContactLost:
    """The person cannot be reached any more: they blocked the bot, or left Telegram."""


@dataclass(frozen=True)
class ContactRegained:
    """The person can be reached again."""


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
class OccurrenceOpened:
    """It was put to the person; look again at `remind_at`, and give up at `expires_at`."""

    instrument: str
    day: date
    remind_at: datetime | None
    expires_at: datetime


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


class Occasion(StrEnum):
    """Why the diary is read."""

    CHECK_IN = "check_in"  # one has ended
    PROGRESS = "progress"  # the person asked
    REMINDER = "reminder"  # they wanted to be reminded of a re-evaluation


@dataclass(frozen=True)
class RecoveryAsked:
    """The diary is to be read."""

    why: Occasion


@dataclass(frozen=True)
class ProgressShown:
    """Progress, as a picture and a sentence."""

    diary: Diary
    recovery: Recovery
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True)
class RecoveryStalled:
    """A re-evaluation was suggested: progress stalled, or things got worse."""

    recovery: Recovery


@dataclass(frozen=True)
class RecoveryImproved:
    """A gain was named."""

    recovery: Recovery


@dataclass(frozen=True)
class GoalReached:
    """The goal was reached: maintenance begins, and fewer check-ins are offered."""

    recovery: Recovery


@dataclass(frozen=True)
class RecoveryRecurred:
    """A week was well short of a goal that had been reached."""

    recovery: Recovery


@dataclass(frozen=True)
class TimelineKept:
    """Something that happened was kept; the latest of a kind and first day counts."""

    kind: Happening
    first: date
    last: date | None = None
    words: str = ""


@dataclass(frozen=True)
class AppointmentMade:
    """The person has an appointment on that local date."""

    day: date


@dataclass(frozen=True)
class CadenceChosen:
    """Check-ins come weekly, or daily again."""

    weekly: bool


@dataclass(frozen=True)
class ReportAsked:
    """The person wants a summary of their weeks for a visit."""


@dataclass(frozen=True)
class ReportShown:
    """The summary for a visit, as of a local date."""

    patient: PatientView
    day: date


@dataclass(frozen=True)
class PatientPaused:
    """No check-ins until that local date; None resumes."""

    until: date | None


@dataclass(frozen=True)
class PatientStopped:
    """They asked to be left alone."""


@dataclass(frozen=True)
class ShareOffered:
    """The patient wants a link to pass on to a clinician."""


@dataclass(frozen=True)
class InviteWanted:
    """A clinician wants a link to pass on to a patient."""


@dataclass(frozen=True)
class LinksAsked:
    """The patient asked who sees their answers."""


@dataclass(frozen=True)
class LinkEnded:
    """The patient ended a clinician's link."""

    clinician: int


@dataclass(frozen=True)
class CaseloadAsked:
    """A clinician's digest is to be made; `due` when the clock asked for it."""

    due: bool


@dataclass(frozen=True)
class CardAsked:
    """A clinician asked for a page of a patient's card."""

    patient: int
    page: CardPage = "recovery"


@dataclass(frozen=True)
class DigestShown:
    """A clinician was shown their digest."""

    digest: Digest


@dataclass(frozen=True)
class CardShown:
    """A clinician was shown a patient's card."""

    patient: PatientView


@dataclass(frozen=True)
class TriageShown:
    """A clinician was shown a patient's triage; None before it has come to an end."""

    patient: PatientView
    summary: Summary | None


@dataclass(frozen=True)
class AlertSeen:
    """A clinician has read an alert."""

    alert: int


Event = (
    Told
    | QuestionAsked
    | AnswerRecorded
    | AnswerTakenBack
    | NoteKept
    | RedFlagRaised
    | RedFlagStands
    | RedFlagSettled
    | ConsentGiven
    | ConsentDeclined
    | DispositionReached
    | TopicsOffered
    | SummaryShown
    | SummaryPassedOn
    | ContactLost
    | ContactRegained
    | OccurrencePlanned
    | PlanDropped
    | OccurrenceOpened
    | OccurrenceReminded
    | OccurrenceClosed
    | RecoveryAsked
    | ProgressShown
    | RecoveryStalled
    | RecoveryImproved
    | GoalReached
    | RecoveryRecurred
    | TimelineKept
    | AppointmentMade
    | CadenceChosen
    | ReportAsked
    | ReportShown
    | PatientPaused
    | PatientStopped
    | ShareOffered
    | InviteWanted
    | LinksAsked
    | LinkEnded
    | CaseloadAsked
    | CardAsked
    | DigestShown
    | CardShown
    | TriageShown
    | AlertSeen
)
