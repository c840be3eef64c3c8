"""All that is remembered of one person between two messages, as plain data."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter

from flows.instruments import instrument_of
from flows.programme.model import Programme
from flows.questions import Answer
from flows.quiet import Quiet
from flows.rescreen import Reading, Rescreen
from flows.rhythm import DAILY, DIGEST, Cadence
from flows.screen.urgency import Urgency
from flows.timeline import Entry


class Role(StrEnum):
    """Who the person is to Regain."""

    PATIENT = "patient"
    CLINICIAN = "clinician"


@dataclass(frozen=True)
class CheckIn:
    """One occurrence that is being answered: its name, its local date, the answers so far.

    - `name`: the instrument, with a number behind it where one comes several times a day.
    - `expires_at`: it can be answered until then, and while somebody goes on, until `latest`.
    - `remind_at`: when the one reminder is to come, or what they put it off to; None when there is
      none, or no more.
    - `reminded`: the one reminder was given. Whoever then puts it off is asked again all the same.
    - `touched_at`: when it was last put or answered; None while it waits for its turn.
    """

    name: str
    day: date
    expires_at: datetime
    latest: datetime
    touched_at: datetime | None = None
    remind_at: datetime | None = None
    reminded: bool = False
    answers: Mapping[str, Answer] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What buttons name it by: `name:local-date`."""
        return f"{self.name}:{self.day.isoformat()}"


@dataclass(frozen=True)
class Amending:
    """An occurrence that is over and that the person came back to, for a while.

    `question` is the one whose answer they want to change; empty: what they left open is asked.
    """

    checkin: CheckIn
    question: str = ""


@dataclass(frozen=True)
class Outcome:
    """Where triage led: the recommendation, its urgency, and the therapy to lead.

    `topics` can be read about; `trace` are the rules that decided, for the clinician.
    """

    recommendation: str
    urgency: Urgency
    lead: str = ""
    topics: tuple[str, ...] = ()
    trace: tuple[str, ...] = ()


@dataclass(frozen=True)
class Doubt:
    """Words that may mean danger, and the clarifying question of the screen that settles it."""

    question: str
    words: str


@dataclass(frozen=True)
class Episode:
    """One person's way through Regain.

    - `protocol`: the version of the content it began with.
    - `greeted`: they were told what this is.
    - `answers`: everything answered outside check-ins, by question; `asked` is their order. What is
      asked next follows from them alone.
    - `chosen`: what is ticked so far in an open question of several choices.
    - `aside`: a single question that a command put in front of everything else.
    - `hold`: a raised emergency that waits for the person to say that they have acted.
    - `doubt`: a clarifying question that comes before any other.
    - `checkin`: the occurrence that is asked about, if any; `waiting`: others that are open and
      wait for their turn; `ended`: those of the last days, the latest first.
    - `amending`: an occurrence that is over, or an answer, that the person came back to.
    - `last_days`: for each occurrence's name the last local date that was opened, or closed.
    - `quiet`: their quiet hours.
    - `more_times`: further local times of day at which they are asked, beside the first.
    - `paused_on`, `paused_until`: no check-ins from the first to before the second local date.
    - `suggested_on`, `suggested`: the last local date a re-evaluation was suggested, and why.
    - `goal_on`: the local date on which they were told that the goal is reached, while it lasts.
    - `cadence`: how often their check-ins come; `cadence_on`: since which local date, the start
      when None.
    - `active_on`: the last local date on which they answered a check-in, or asked for one.
    - `offered`: the last local date on which a cadence was offered, by its name.
    - `verdict`, `unsettled_on`: the last verdict, and the last local date of one that was stalled
      or worsening.
    - `rescreen`: the red-flag questions that were asked again last, if any.
    - `readings`, `alarmed`: for each alarm of check-ins its latest readings, and the local date on
      which it was raised last.
    - `timeline`: what happened on the way, as it was told.
    - `draft`: answers about something that happened, until all of them are given; or the zone of a
      shared location, until it is confirmed.
    - `follow_ups`: the local date on which a reminder or the question after a visit is to come.
    - `appointment`, `visited`: the local date of an appointment to come, and of one that is over
      and of which they have not told yet.
    - `programme`: their exercises and habits at home.
    - `flagged_on`: the last local date on which they raised a red flag.
    """

    protocol: str
    role: Role = Role.PATIENT
    language: str = "en"
    invited_by: str = ""
    inviter: int = 0
    greeted: bool = False
    answers: Mapping[str, Answer] = field(default_factory=dict)
    asked: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    aside: str = ""
    hold: str = ""
    doubt: Doubt | None = None
    outcome: Outcome | None = None
    checkin: CheckIn | None = None
    waiting: tuple[CheckIn, ...] = ()
    ended: tuple[CheckIn, ...] = ()
    amending: Amending | None = None
    last_days: Mapping[str, date] = field(default_factory=dict)
    quiet: Quiet = field(default_factory=Quiet)
    more_times: tuple[time, ...] = ()
    started_on: date | None = None
    paused_on: date | None = None
    paused_until: date | None = None
    stopped_at: datetime | None = None
    reachable: bool = True
    suggested_on: date | None = None
    suggested: str = ""
    praised_on: date | None = None
    goal_on: date | None = None
    cadence: Cadence = field(default_factory=Cadence)
    cadence_on: date | None = None
    active_on: date | None = None
    offered: Mapping[str, date] = field(default_factory=dict)
    verdict: str = ""
    unsettled_on: date | None = None
    rescreen: Rescreen | None = None
    readings: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)
    alarmed: Mapping[str, date] = field(default_factory=dict)
    timeline: tuple[Entry, ...] = ()
    draft: Mapping[str, Answer] = field(default_factory=dict)
    follow_ups: Mapping[str, date] = field(default_factory=dict)
    appointment: date | None = None
    visited: date | None = None
    programme: Programme = field(default_factory=Programme)
    flagged_on: date | None = None

    @property
    def zone(self) -> str:
        """The person's IANA zone, UTC until it is known."""
        return self.word("place") or "UTC"

    @property
    def clock(self) -> time | None:
        """The local time of day at which they are asked, or sent their digest."""
        at = self.word("checkin_time") or self.word("digest_time")
        return time.fromisoformat(at) if at else None

    @property
    def tasks(self) -> tuple[str, ...]:
        """The tasks that matter to them, in their own words, the main one first."""
        return tuple(filter(None, (self.word(f"task_{n}") for n in (1, 2, 3))))

    @property
    def baseline(self) -> tuple[float, ...]:
        """How well each task went at the start, 0 unable to 10 as before."""
        scores = (self.answers.get(f"score_{n}") for n in (1, 2, 3))
        return tuple(score for score in scores if isinstance(score, float))

    @property
    def open(self) -> Iterator[CheckIn]:
        """The occurrences that are open, the one that is asked about first."""
        yield from filter(None, (self.checkin, *self.waiting))

    def can_renew(self, name: str) -> bool:
        """Whether newer content can be used when the occurrence of that name comes.

        Nothing else must be open: what was asked is answered by the content that asked it.
        """
        others = any(instrument_of(c.name) != instrument_of(name) for c in self.open)
        return not (self.started_on is None or others or self.doubt or self.aside)

    @property
    def is_emergency(self) -> bool:
        """Triage ended in an emergency: nothing is asked until the person comes back."""
        return self.outcome is not None and self.outcome.urgency is Urgency.EMERGENCY

    @property
    def words(self) -> Mapping[str, str]:
        """The answers that are words, to fill the slots of sentences."""
        return {key: value for key, value in self.answers.items() if isinstance(value, str)}

    def word(self, question: str) -> str:
        """A one-word answer, empty while there is none."""
        answer = self.answers.get(question, "")
        return answer if isinstance(answer, str) else ""

    def to_json(self) -> str:
        """The episode as JSON text."""
        return _ADAPTER.dump_json(self).decode()

    @classmethod
    def from_json(cls, text: str) -> "Episode":
        """The episode read back; raises pydantic's ValidationError when it is not one."""
        if EARLIER not in text:
            return _ADAPTER.validate_json(text)
        return _ADAPTER.validate_python(_renewed(json.loads(text)))


EARLIER = '"last_day":'
"""Stands in every state that was written before several check-ins could be open."""


def _renewed(state: dict[str, Any]) -> dict[str, Any]:
    """A state as it is written today, from one that an earlier version wrote.

    An open check-in of that time is let go: its answers are in the ledger, its time ends it there.
    """
    if "last_day" not in state:
        return state
    weekly, day = state.pop("weekly", None), state.pop("last_day")
    name = DIGEST if state.get("role") == Role.CLINICIAN else DAILY
    state |= {"checkin": None, "ended": ()}
    state |= {"last_days": {name: day} if day else {}}
    return state | ({"cadence": {"weekdays": [weekly]}} if weekly else {})


_ADAPTER = TypeAdapter(Episode)
