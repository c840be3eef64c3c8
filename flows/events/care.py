"""What passes between a patient and their clinicians."""

from dataclasses import dataclass

from flows.clinic.caseload import CardPage, PatientView
from flows.clinic.digest import Digest
from flows.events.triage import Summary


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
