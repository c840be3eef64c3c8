"""What the diary was read for, and what was said of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from flows.clinic.caseload import PatientView
from flows.recovery import Diary, Recovery
from flows.taper import Why
from flows.timeline import Happening
from flows.wording import Arg


class Occasion(StrEnum):
    """Why the diary is read."""

    CHECK_IN = "check_in"  # one has ended
    PROGRESS = "progress"  # the person asked
    PROGRAMME = "programme"  # they asked for their home programme
    REMINDER = "reminder"  # they wanted to be reminded of a re-evaluation
    WEEK = "week"  # a weekly review begins, and the week is put into words
    WORDS = "words"  # the person asked for their week in words
    SILENCE = "silence"  # a check-in comes, and none was answered for days


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
    """The goal was reached: maintenance begins, and `fewer` check-ins are offered."""

    recovery: Recovery
    fewer: bool = True


@dataclass(frozen=True)
class FewerOffered:
    """Fewer check-ins were offered, and why."""

    why: Why


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
class ReportAsked:
    """The person wants a summary of their weeks for a visit."""


@dataclass(frozen=True)
class ReportShown:
    """The summary for a visit, as of a local date."""

    patient: PatientView
    day: date
