"""All that is kept about one patient, as plain records: what every export is made from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from flows.diary import Answered
from flows.episode import Episode
from flows.instruments import Instrument, Item
from flows.protocol import Protocol
from flows.questions import Answer, Question

PATIENT, SOMEBODY = "patient", "unknown"
"""Who gave an answer, beside `person-<number>`: the patient, or somebody no longer known."""

CLINICIAN, RELATION = "clinician", "other"
"""What somebody else is to the patient."""


@dataclass(frozen=True)
class Profile:
    """Who the patient is. `id` names them in the export: their number, or a pseudonym."""

    id: str
    created_at: datetime
    bot: str = ""
    chat_id: int | None = None
    name: str | None = None
    language: str | None = None
    zone: str | None = None
    unreachable_since: datetime | None = None


@dataclass(frozen=True)
class Given:
    """A value as it was given: a number, words, or both; when, and by whom."""

    number: float | None
    text: str | None
    at: datetime
    by: str

    @property
    def value(self) -> Answer:
        """The number, or else the words."""
        return self.number if self.number is not None else self.text or ""


@dataclass(frozen=True)
class KeptAnswer:
    """The answer that stands to a question of a check-in, and those that it replaced in turn."""

    question: str
    stands: Given
    earlier: tuple[Given, ...] = ()


@dataclass(frozen=True)
class KeptCheckIn:
    """One check-in of one local date; times are UTC.

    - `name`: its instrument, with a number behind it where one comes several times a day.
    - `content`: the version of the content that it was asked by.
    - `instrument`: as it was then; None where that content has no such instrument.
    - `outcome`: how it ended, which is also why answers are missing; None while it has not.
    """

    name: str
    day: date
    content: str
    instrument: Instrument | None
    due_at: datetime
    sent_at: datetime | None = None
    opened_at: datetime | None = None
    reminded_at: datetime | None = None
    answered_at: datetime | None = None
    outcome: str | None = None
    answers: tuple[KeptAnswer, ...] = ()

    @property
    def key(self) -> str:
        """What names it among the check-ins of a patient."""
        return f"{self.name}:{self.day.isoformat()}"

    @property
    def has_begun(self) -> bool:
        """Whether it was sent, or has come to an end; otherwise it is only planned."""
        return bool(self.sent_at or self.opened_at or self.outcome or self.answers)

    @property
    def is_corrected(self) -> bool:
        """Whether any of its answers was changed."""
        return any(answer.earlier for answer in self.answers)

    @property
    def answered(self) -> Answered | None:
        """Its answers as the diary reads them."""
        if self.instrument is None:
            return None
        values = {answer.question: answer.stands.value for answer in self.answers}
        return Answered(self.day, self.instrument, values)

    def item(self, question: str) -> Item | None:
        """The question in its place; None where the instrument does not have it."""
        items = self.instrument.items if self.instrument else ()
        return next((item for item in items if item.question.id == question), None)


@dataclass(frozen=True)
class Outside:
    """An answer outside check-ins. `at` is when it was last given, None where nobody knows.

    These are given in the patient's own chat, and so by the patient.
    """

    instrument: str
    id: str
    question: Question | None
    value: Answer
    at: datetime | None = None
    by: str = PATIENT


@dataclass(frozen=True)
class KeptAlert:
    """A red flag that was raised: its level, the patient's words, and who saw it first."""

    id: int
    flags: tuple[str, ...]
    level: str
    words: str
    raised_at: datetime
    seen_by: str | None = None
    seen_at: datetime | None = None


@dataclass(frozen=True)
class KeptLink:
    """Somebody looks after the patient, until `ended_at`."""

    person: str
    began_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True)
class Other:
    """Somebody else who is named in the export, as `person-<number>`."""

    id: str
    role: str
    name: str | None = None


@dataclass(frozen=True)
class Exercise:
    """A part of the home programme: its doses, the gentlest first, and which one holds."""

    name: str
    doses: tuple[str, ...]
    stage: int
    per_week: int
    weekdays: tuple[int, ...]
    since: date | None
    by: str


@dataclass(frozen=True)
class Kept:
    """All of one patient at the moment `now`.

    - `contents`: every version of the content that they were asked by.
    - `journal`: what happened, as (when, the events).
    - `research`: identities were taken out.
    """

    patient: Profile
    episode: Episode
    contents: Mapping[str, Protocol]
    now: datetime
    software: str = ""
    check_ins: tuple[KeptCheckIn, ...] = ()
    outside: tuple[Outside, ...] = ()
    programme: tuple[Exercise, ...] = ()
    alerts: tuple[KeptAlert, ...] = ()
    links: tuple[KeptLink, ...] = ()
    people: tuple[Other, ...] = ()
    journal: tuple[tuple[datetime, tuple[Mapping[str, Any], ...]], ...] = field(default=())
    research: bool = False

    @property
    def protocol(self) -> Protocol:
        """The content that the patient's episode runs on now."""
        return self.contents[self.episode.protocol]

    def values(self, check_in: KeptCheckIn) -> Iterator[tuple[str, float]]:
        """What each measure got from a check-in."""
        answered = check_in.answered
        return answered.values(self.episode.answers) if answered else iter(())
