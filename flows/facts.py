"""What the journal keeps of an event: what happened, not how it was said."""

from dataclasses import fields
from datetime import date, datetime
from typing import Any

from flows import events as happened
from flows.programme import Exercise

SAID_ONLY = (
    happened.Told,
    happened.ProgressShown,
    happened.TopicsOffered,
    happened.DigestShown,
    happened.RecoveryAsked,
    happened.ReportAsked,
    happened.CaseloadAsked,
    happened.ProgrammeShown,
    happened.ExerciseShown,
    happened.ProgrammePreviewed,
    happened.HelpOffered,
)


def fact(event: happened.Event) -> dict[str, Any] | None:
    """The event as JSON under its name; None for what is only a way of saying something."""
    match event:
        case _ if isinstance(event, SAID_ONLY):
            return None
        case happened.QuestionAsked(question, occurrence):
            told: dict[str, Any] = {"question": question.id, "occurrence": occurrence}
        case happened.AnswerRecorded(question, answer, occurrence):
            told = {"question": question.id, "answer": answer, "occurrence": occurrence}
        case happened.DispositionReached(disposition):
            told = {
                "recommendation": disposition.recommendation,
                "urgency": disposition.urgency,
                "lead": disposition.lead,
                "trace": list(disposition.trace),
            }
        case (
            happened.RecoveryStalled(recovery)
            | happened.RecoveryImproved(recovery)
            | happened.GoalReached(recovery)
            | happened.RecoveryRecurred(recovery)
        ):
            told = {"overall": recovery.overall, "reason": recovery.reason.id}
        case happened.FewerOffered(why):
            told = {"why": why}
        case happened.ReportShown(_, day):
            told = {"day": day.isoformat()}
        case happened.SummaryShown(summary) | happened.SummaryPassedOn(summary):
            told = {"day": summary.day.isoformat()}
        case (
            happened.CardShown(patient)
            | happened.TriageShown(patient)
            | happened.PatientProgrammeShown(patient)
        ):
            told = {"patient": patient.id}
        case _:
            told = _fields(event)
    return {"event": type(event).__name__, **told}


def _fields(value: Any) -> dict[str, Any]:
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def _plain(value: Any) -> Any:
    match value:
        case date() | datetime():
            return value.isoformat()
        case tuple():
            return [_plain(item) for item in value]
        case Exercise():
            return _fields(value)
        case _:
            return value
