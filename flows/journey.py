"""One input all the way: steps, and what must be read in between.

The steps are pure. What they need from the ledgers (the diary, a clinician's caseload) is read
through a `Notebook`, and handed back as one more input.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Protocol as Port

from flows.adherence import Adherence
from flows.clinic.caseload import Caseload, PatientView
from flows.episode import Episode
from flows.events import CardAsked, CaseloadAsked, Event, RecoveryAsked, ReportAsked
from flows.inputs import CardRead, CaseloadRead, Input, RecoveryRead, ReportRead
from flows.protocol import Protocol
from flows.recovery import Diary, judge
from flows.schedule import local_date
from flows.talk.engine import step


class Notebook(Port):
    """Where a journey writes what happened, and reads what was written before."""

    def keep(self, episode: Episode, events: Sequence[Event]) -> None:
        """Write what followed from an input."""

    def diary(self) -> Diary:
        """The patient's diary, with everything kept so far."""

    def adherence(self) -> Adherence:
        """What became of the patient's check-ins of the last 14 days."""

    def own(self) -> PatientView:
        """All that is kept of the patient, as their clinician would see it."""

    def caseload(self) -> Caseload:
        """The patients linked to this clinician."""

    def patient(self, patient_id: int) -> PatientView | None:
        """One linked patient; None when there is no such link."""


def advance(
    episode: Episode, said: Input, protocol: Protocol, now: datetime, notebook: Notebook
) -> Episode:
    """Take one input all the way; every event is kept in the notebook, in order."""
    waiting = [said]
    while waiting:
        episode, events = step(episode, waiting.pop(0), protocol, now)
        notebook.keep(episode, events)
        waiting += _read(episode, events, protocol, now, notebook)
    return episode


def _read(
    episode: Episode,
    events: Sequence[Event],
    protocol: Protocol,
    now: datetime,
    notebook: Notebook,
) -> Iterator[Input]:
    for event in events:
        match event:
            case RecoveryAsked(why):
                diary = notebook.diary()
                on = local_date(now, episode.zone)
                recovery = judge(diary, on, protocol.measures)
                yield RecoveryRead(diary, recovery, why, notebook.adherence())
            case ReportAsked():
                yield ReportRead(notebook.own())
            case CaseloadAsked(due):
                yield CaseloadRead(notebook.caseload(), due)
            case CardAsked(patient_id, page):
                yield CardRead(notebook.patient(patient_id), page)
