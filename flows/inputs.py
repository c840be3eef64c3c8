"""Everything that a person or the clock does, as one value each."""

from dataclasses import dataclass, field
from datetime import date

from flows.adherence import Adherence
from flows.clinic.caseload import CardPage, Caseload, PatientView
from flows.events import Occasion
from flows.messages import Tap
from flows.programme import Exercise
from flows.recovery import Diary, Recovery


@dataclass(frozen=True)
class PersonSaid:
    """Typed words. `about`: the question of an occurrence that they reply to, in Telegram's way."""

    text: str
    about: Tap | None = None


@dataclass(frozen=True)
class ChoiceTapped:
    """A button was tapped. `token` names the message that carried it."""

    tap: Tap
    token: str = ""


@dataclass(frozen=True)
class StaleTapped:
    """A button was tapped that means nothing any more, or was never theirs."""


@dataclass(frozen=True)
class CommandGiven:
    """`/name argument`."""

    name: str
    argument: str = ""


@dataclass(frozen=True)
class InviteOpened:
    """`/start` with an invite: who invited (nobody: the clinic), or why it cannot be used.

    `outcome`: patient, clinician, not-for-you, unknown, expired, used.
    """

    outcome: str
    by: str = ""
    inviter: int = 0


@dataclass(frozen=True)
class OtherSent:
    """Something that is not words: `kind` is photo, sticker, voice, document, location, ..."""

    kind: str


@dataclass(frozen=True)
class LocationShared:
    """A place on the map was shared. Of it there is only its IANA zone, empty where it has none."""

    zone: str


@dataclass(frozen=True)
class MessageEdited:
    """An earlier message was edited; its new words."""

    text: str


@dataclass(frozen=True)
class OccurrenceDue:
    """The clock reached an occurrence; `instrument` is its name, here and below."""

    instrument: str
    day: date


@dataclass(frozen=True)
class ReplyOverdue:
    """It was asked a while ago and is not answered."""

    instrument: str
    day: date


@dataclass(frozen=True)
class OccurrenceExpired:
    """It can no longer be answered as of its day."""

    instrument: str
    day: date


@dataclass(frozen=True)
class ReachabilityChanged:
    """The person blocked the bot, or unblocked it."""

    reachable: bool


@dataclass(frozen=True)
class MessageUndelivered:
    """A message to the person was given up; `occurrence` is the one that it asked about, if any."""

    occurrence: str = ""


@dataclass(frozen=True)
class AlertWasSeen:
    """A clinician has read what the patient reported."""

    by: str


@dataclass(frozen=True)
class ProgrammePrescribed:
    """A linked clinician, by name and id, set the home programme."""

    by: str
    clinician: int
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True)
class RecoveryRead:
    """What the diary says today, on which occasion it was read, and what became of check-ins."""

    diary: Diary
    recovery: Recovery
    why: Occasion = Occasion.CHECK_IN
    adherence: Adherence = field(default_factory=Adherence)


@dataclass(frozen=True)
class ReportRead:
    """All that is kept of the person, read for the summary for a visit."""

    patient: PatientView


@dataclass(frozen=True)
class CaseloadRead:
    """A clinician's patients, read for a digest; `due` when the clock asked for it."""

    caseload: Caseload
    due: bool = False


@dataclass(frozen=True)
class CardRead:
    """One patient, read for a page of their card; None when they are not linked."""

    patient: PatientView | None
    page: CardPage = "recovery"


Input = (
    PersonSaid
    | ChoiceTapped
    | StaleTapped
    | CommandGiven
    | InviteOpened
    | OtherSent
    | LocationShared
    | MessageEdited
    | OccurrenceDue
    | ReplyOverdue
    | OccurrenceExpired
    | ReachabilityChanged
    | MessageUndelivered
    | AlertWasSeen
    | ProgrammePrescribed
    | RecoveryRead
    | ReportRead
    | CaseloadRead
    | CardRead
)
