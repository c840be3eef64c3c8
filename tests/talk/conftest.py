"""One person talking, without ledgers: the pure step, and an episode that goes through JSON."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from flows import events, inputs
from flows.adherence import Adherence, past
from flows.clinic.caseload import PatientView
from flows.diary import Answered, diary_of
from flows.episode import Episode
from flows.instruments import instrument_of
from flows.journey import advance
from flows.messages import Message, Tap
from flows.presenting import Presenter
from flows.protocol import Protocol, load_protocol
from flows.recovery import Diary, judge
from flows.rhythm import CHECK_INS
from flows.schedule import local_date
from flows.sources import Sources
from tests.answers import AFTER_KNEE_SURGERY, PLAN

MONDAY = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
"""A Monday, nine o'clock in Berlin."""


@pytest.fixture(scope="session")
def protocol() -> Protocol:
    return load_protocol(Sources.shipped())


class Talk:
    """Plays one person, and remembers everything that happened to them."""

    def __init__(self, protocol: Protocol, now: datetime = MONDAY) -> None:
        self.protocol = protocol
        self.now = now
        self.episode = Episode(protocol.version)
        self.events: list[events.Event] = []
        self.last: list[events.Event] = []
        self._answers: dict[tuple[str, object], dict[str, object]] = {}

    def take(self, said: inputs.Input) -> list[events.Event]:
        """One input; what followed from it. The episode is written and read back each time."""
        self.last = []
        episode = advance(self.episode, said, self.protocol, self.now, self)
        self.episode = Episode.from_json(episode.to_json())
        assert self.episode == episode
        return self.last

    def say(self, *lines: str) -> list[events.Event]:
        for line in lines:
            command = line.startswith("/")
            name, _, rest = line[1:].partition(" ")
            self.take(inputs.CommandGiven(name, rest) if command else inputs.PersonSaid(line))
        return self.last

    def reply(self, words: str, question: str, occurrence: str) -> list[events.Event]:
        """Words in reply to the message that asked that question of that occurrence."""
        return self.take(inputs.PersonSaid(words, Tap(question, occurrence=occurrence)))

    def answer(self, answers: Mapping[str, str], until: str = "") -> list[events.Event]:
        """Answer what is asked, as long as there is an answer for it, up to a question."""
        while self.asked != until and (line := answers.get(self.asked)) is not None:
            asked = self.asked
            self.say(line)
            if not self.of(events.QuestionAsked) or self.asked == asked:
                break
        return self.last

    def tap(self, question: str, value: str, occurrence: str = "") -> list[events.Event]:
        return self.take(inputs.ChoiceTapped(Tap(question, value, occurrence), "token"))

    def expire(self) -> list[events.Event]:
        """The clock reaches the end of the check-in that is open."""
        checkin = self.episode.checkin
        assert checkin is not None
        self.now = checkin.expires_at
        return self.take(inputs.OccurrenceExpired(checkin.name, checkin.day))

    def press(self, command: str, value: str = "") -> list[events.Event]:
        return self.take(inputs.ChoiceTapped(Tap(command=command, value=value), "token"))

    def wait(self, **span: float) -> None:
        self.now += timedelta(**span)

    def of(self, kind: type[events.Event]) -> list[events.Event]:
        """The events of a kind that the last input had."""
        return [event for event in self.last if isinstance(event, kind)]

    @property
    def asked(self) -> str:
        """The question that was asked last, of all."""
        asked = [e for e in self.events if isinstance(e, events.QuestionAsked)]
        return asked[-1].question.id if asked else ""

    @property
    def shown(self) -> str:
        """What the last input made the person read, as plain text."""
        return "\n".join(message.html for message in self.messages)

    @property
    def messages(self) -> list[Message]:
        """The messages that the last input led to."""
        presenter = Presenter(self.protocol.wording, self.episode.language)
        return presenter.messages(self.last, self.episode, "k")

    @property
    def planned(self) -> events.OccurrencePlanned:
        """The check-in that was planned last."""
        planned = [e for e in self.events if isinstance(e, events.OccurrencePlanned)]
        return [e for e in planned if e.instrument == "daily"][-1]

    # The notebook

    def keep(self, episode: Episode, happened: tuple[events.Event, ...]) -> None:
        self.episode = episode
        self.events += happened
        self.last += happened
        for event in happened:
            if isinstance(event, events.AnswerRecorded) and event.occurrence:
                name, _, day = event.occurrence.partition(":")
                key = name, datetime.fromisoformat(day).date()
                self._answers.setdefault(key, {})[event.question.id] = event.answer

    def diary(self) -> Diary:
        instruments = self.protocol.instruments
        answered = (
            Answered(day, instruments[instrument_of(name)], answers)
            for (name, day), answers in self._answers.items()
        )
        return diary_of(answered, self.episode)

    def adherence(self) -> Adherence:
        closed = {
            (e.instrument, e.day): e for e in self.events if type(e) is events.OccurrenceClosed
        }
        put = {(e.instrument, e.day) for e in self.events if type(e) is events.OccurrenceAsked}
        first = local_date(self.now, self.episode.zone) - timedelta(days=13)
        return Adherence(
            tuple(
                past(day, name, event.outcome, was_put=(name, day) in put)
                for (name, day), event in closed.items()
                if day >= first and instrument_of(name) in CHECK_INS
            )
        )

    def own(self) -> PatientView:
        diary = self.diary()
        today = local_date(self.now, self.episode.zone)
        recovery = judge(diary, today, self.protocol.measures)
        return PatientView(1, "Anna", self.episode, diary, recovery, adherence=self.adherence())

    def caseload(self) -> tuple[()]:
        return ()

    def patient(self, patient_id: int) -> None:
        return None


@pytest.fixture
def talk(protocol: Protocol) -> Talk:
    return Talk(protocol)


@pytest.fixture
def agreed(talk: Talk) -> Talk:
    """Somebody who has agreed and whose clock is known; triage begins."""
    talk.say("/start", "agree", "Berlin", "yes")
    return talk


@pytest.fixture
def planning(agreed: Talk) -> Talk:
    """Somebody at the end of triage, who is asked for their tasks."""
    agreed.answer(AFTER_KNEE_SURGERY)
    return agreed


@pytest.fixture
def patient(planning: Talk) -> Talk:
    """Somebody whose plan is complete; the first check-in is planned for tomorrow."""
    planning.answer(PLAN)
    return planning


@pytest.fixture
def asked(patient: Talk) -> Talk:
    """Somebody whose check-in is open, at the first question."""
    patient.say("/checkin")
    return patient
