"""The digest: who needs attention first, one line of reason each, then who improves.

Source: PRO-TECT (PMID 38771558): a third of surveys raise an alert, so rank the worst first and
say only what changed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from flows.clinic.caseload import Caseload, PatientView
from flows.recovery import Verdict
from flows.wording import Text

SILENT_AFTER = timedelta(days=3)
DAY = timedelta(days=1)
"""Days without a check-in while they are weekly."""
MOST_LINES = 12


class Attention(IntEnum):
    """Why a patient is named, the most pressing first."""

    RED_FLAG = 0
    WORSENING = 1
    STALLED = 2
    UNREACHABLE = 3
    SILENT = 4
    IMPROVING = 5
    STEADY = 6


@dataclass(frozen=True)
class Line:
    """One patient's line: why they are named, and the reason in words."""

    patient: PatientView
    attention: Attention
    reason: Text


@dataclass(frozen=True)
class Digest:
    """The lines that need attention, those who improve, and how many are neither.

    `more` counts the lines left out so that it fits a screen.
    """

    day: date
    urgent: tuple[Line, ...]
    improving: tuple[Line, ...]
    steady: int
    patients: int
    more: int = 0


def make_digest(caseload: Caseload, today: date) -> Digest:
    """Rank a caseload as of a clinician's local date."""
    lines = sorted(
        (_line(patient, today) for patient in caseload),
        key=lambda line: (line.attention, line.patient.name.casefold(), line.patient.id),
    )
    urgent = [line for line in lines if line.attention < Attention.IMPROVING]
    improving = [line for line in lines if line.attention is Attention.IMPROVING]
    return Digest(
        today,
        tuple(urgent[:MOST_LINES]),
        tuple(improving[:MOST_LINES]),
        sum(line.attention is Attention.STEADY for line in lines),
        len(lines),
        max(0, len(urgent) - MOST_LINES) + max(0, len(improving) - MOST_LINES),
    )


def _line(patient: PatientView, today: date) -> Line:
    for attention, find in _reasons():
        reason = find(patient, today)
        if reason:
            return Line(patient, attention, reason)
    return Line(patient, Attention.STEADY, Text("digest-steady"))


def _reasons() -> Sequence[tuple[Attention, Callable[[PatientView, date], Text | None]]]:
    return (
        (Attention.RED_FLAG, _red_flag),
        (Attention.WORSENING, _verdict(Verdict.WORSENING)),
        (Attention.STALLED, _verdict(Verdict.STALLED)),
        (Attention.UNREACHABLE, _unreachable),
        (Attention.SILENT, _silent),
        (Attention.IMPROVING, _verdict(Verdict.IMPROVING, Verdict.GOAL_REACHED)),
    )


def _red_flag(patient: PatientView, _today: date) -> Text | None:
    alerts = patient.open_alerts
    if not alerts:
        return None
    day = alerts[0].raised_at.date()
    return Text("digest-red-flag", {"flags": alerts[0].flag_names, "day": day})


def _verdict(*verdicts: Verdict) -> Callable[[PatientView, date], Text | None]:
    def find(patient: PatientView, _today: date) -> Text | None:
        recovery = patient.recovery
        found = recovery and recovery.overall in verdicts
        return for_clinician(recovery.reason) if recovery and found else None

    return find


def for_clinician(reason: Text) -> Text:
    """A reason of the recovery verdict in a clinician's words."""
    return Text(f"{reason.id}.clinician", reason.args)


def _unreachable(patient: PatientView, _today: date) -> Text | None:
    since = patient.unreachable_since
    return Text("digest-unreachable", {"day": since.date()}) if since else None


def _silent(patient: PatientView, today: date) -> Text | None:
    """Nobody who paused, stopped or has not begun counts as silent.

    Nor does anybody whom no check-in reached since their last answer: missing has a cause.
    """
    episode = patient.episode
    paused = episode.paused_until is not None and today < episode.paused_until
    since = patient.last_answer or episode.started_on
    quiet = SILENT_AFTER + episode.cadence.longest_gap - DAY
    if episode.stopped_at or paused or not since or today - since < quiet:
        return None
    missed = patient.adherence.since(since + DAY)
    if missed.checkins and not missed.could_answer:
        return None
    return Text("digest-silent", {"days": (today - since).days})
