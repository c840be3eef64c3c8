"""What the ledgers hand out: plain frozen records, never table rows. Times are aware UTC."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal, NewType, TypeAlias

Json: TypeAlias = dict[str, Any]

Role = Literal["none", "patient", "clinician"]
InviteRole = Literal["patient", "clinician"]
WakeReason = Literal["due", "remind", "expire"]
Outcome = Literal["answered", "partial", "expired", "skipped", "paused", "undelivered", "blocked"]
OutboxState = Literal["pending", "sending", "sent", "uncertain", "dead", "cancelled"]
Delivery = Literal["sent", "pending", "uncertain", "dead"]
AlertLevel = Literal["emergency", "same_day", "soon", "routine"]
Refusal = Literal["unknown", "expired", "used"]

OutboxId = NewType("OutboxId", int)


@dataclass(frozen=True)
class Person:
    """Somebody in one private chat with one bot.

    `zone` is an IANA name. `language`, `zone` and `name` are None until they are known; `name` is
    None for good once the person's key is erased.
    """

    id: int
    bot: str
    chat_id: int
    role: Role
    language: str | None
    zone: str | None
    name: str | None
    unreachable_since: datetime | None
    created_at: datetime

    @property
    def called(self) -> str:
        """Their name, or their number while there is none."""
        return self.name or f"#{self.id}"


@dataclass(frozen=True)
class InboxItem:
    """One input as it arrived. `attempts` counts the failures so far, `error` is the last one."""

    id: int
    person_id: int
    source: str
    key: str
    body: Json
    received_at: datetime
    attempts: int
    error: str


@dataclass(frozen=True)
class StoredEpisode:
    """An episode as JSON, the save it is (1, 2, ...), and the protocol version it is pinned to."""

    state: str
    version: int
    protocol: str


@dataclass(frozen=True)
class Occurrence:
    """One check-in of one local day, from planned to its outcome.

    `wake_at` and `wake_for` say when the heartbeat looks at it again, and for what. `version`
    counts its changes.
    """

    id: int
    person_id: int
    instrument: str
    local_date: date
    due_at: datetime
    sent_at: datetime | None
    opened_at: datetime | None
    reminded_at: datetime | None
    answered_at: datetime | None
    wake_at: datetime | None
    wake_for: WakeReason | None
    outcome: Outcome | None
    version: int
    protocol: str | None


class Recorded(StrEnum):
    """What recording an answer did."""

    NEW = "recorded"
    UNCHANGED = "unchanged"
    CORRECTED = "corrected"


@dataclass(frozen=True)
class AnswerRow:
    """The answer that stands. `earlier` is how many values it replaced."""

    instrument: str
    local_date: date
    question: str
    number: float | None
    text: str | None
    at: datetime
    given_by: int | None
    earlier: int
    protocol: str | None = None


@dataclass(frozen=True)
class EarlierAnswer:
    """A value that a correction replaced."""

    instrument: str
    local_date: date
    question: str
    number: float | None
    text: str | None
    at: datetime
    given_by: int | None


@dataclass(frozen=True)
class OutboxItem:
    """One message to send.

    `fence` is the number of the claim and must come back with its mark; `attempts` counts the
    tries that failed; `uncertain` says that an earlier try may have reached the person.
    """

    id: OutboxId
    person_id: int
    chat_id: int
    key: str
    body: Json
    token: str
    urgent: bool
    state: OutboxState
    fence: int
    attempts: int
    uncertain: bool
    message_id: int | None
    added_at: datetime


@dataclass(frozen=True)
class JournalEntry:
    """The events of one step."""

    id: int
    person_id: int
    at: datetime
    events: list[Json]


@dataclass(frozen=True)
class Redeemed:
    """An invite that was good: what it makes the person, and who asked them in."""

    role: InviteRole
    created_by: int | None


@dataclass(frozen=True)
class Refused:
    """An invite that was not."""

    reason: Refusal


@dataclass(frozen=True)
class CareLink:
    """A clinician looks after a patient; `ended_at` is None while they do."""

    clinician_id: int
    began_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True)
class Alert:
    """Something a clinician should see now, and who saw it first."""

    id: int
    patient_id: int
    kind: str
    level: AlertLevel
    words: str
    raised_at: datetime
    seen_by: int | None
    seen_at: datetime | None
