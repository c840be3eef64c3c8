"""The ledgers as a journey writes and reads them, within one transaction."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import count

from bot.body import pack
from bot.care import Care
from bot.diaries import read_diary
from bot.shelf import Shelf
from bot.views import adherence_of, linked_patient, view_patient
from flows import events as happened
from flows.adherence import Adherence
from flows.clinic.caseload import Caseload, PatientView
from flows.episode import Episode
from flows.facts import fact
from flows.presenting import Presenter
from flows.protocol import Protocol
from flows.recovery import Diary
from flows.schedule import local_date
from storage import Ledgers, Person
from storage.records import WakeReason

NOTE = "note"
"""The question that notes answer, and the occurrences of those told outside a check-in."""


class LedgerNotebook:
    """Keeps the events of one input of one person, and what has to be said because of them.

    `key` names the input, so that nothing is said twice even if it should be taken twice.
    """

    def __init__(
        self,
        ledgers: Ledgers,
        shelf: Shelf,
        person: Person,
        protocol: Protocol,
        care: Care,
        now: datetime,
        key: str,
    ) -> None:
        self._ledgers = ledgers
        self._shelf = shelf
        self._person = person
        self._protocol = protocol
        self._care = care
        self._now = now
        self._key = key
        self._steps = 0
        self._episode = Episode(protocol.version)

    def keep(self, episode: Episode, events: Sequence[happened.Event]) -> None:
        """Write the events to the ledgers and the messages to the outbox."""
        self._episode = episode
        facts = [told for told in map(fact, events) if told]
        if facts:
            self._ledgers.journal.append(self._person.id, self._now, facts)
        said: list[happened.Event] = []
        for event in events:
            self._write(event)
            said += [event, *self._care.answer(event, episode, self._person)]
        self._say(said)

    def _say(self, said: Sequence[happened.Event]) -> None:
        self._steps += 1
        presenter = Presenter(self._protocol.wording, self._episode.language)
        key = f"{self._key}.{self._steps}"
        for message in presenter.messages(said, self._episode, key):
            self._ledgers.outbox.add(
                self._person.id, message.key, pack(message), self._now, urgent=message.urgent
            )

    def _write(self, event: happened.Event) -> None:
        occurrences, who = self._ledgers.occurrences, self._person.id
        match event:
            case happened.AnswerRecorded(_, _, occurrence) if occurrence:
                self._write_answer(event)
            case happened.NoteKept(words, day) if day:
                self._write_note(words, day)
            case happened.AnswerRecorded(question, answer, _) if question.id == "place":
                self._ledgers.people.update(who, zone=str(answer))
            case happened.ZoneChanged(zone):
                self._ledgers.people.update(who, zone=zone)
            case happened.ContactLost():
                self._ledgers.people.update(who, unreachable_since=self._now)
            case happened.ContactRegained():
                self._ledgers.people.update(who, unreachable_since=None)
            case happened.OccurrencePlanned(instrument, day, due_at):
                if not occurrences.plan(who, instrument, day, due_at):
                    occurrences.move(who, instrument, day, due_at)
            case happened.PlanDropped(instrument):
                occurrences.drop_unsent(who, instrument)
            case happened.OccurrenceDeferred(instrument, day, until):
                occurrences.wake(who, instrument, day, until, "due")
            case happened.OccurrenceOpened(instrument, day, remind_at, expires_at, protocol):
                occurrences.mark(who, instrument, day, protocol=protocol)
                why: WakeReason = "remind" if remind_at else "expire"
                occurrences.wake(who, instrument, day, remind_at or expires_at, why)
            case happened.OccurrenceAsked(instrument, day):
                occurrences.mark(who, instrument, day, sent_at=self._now)
            case happened.OccurrenceProlonged(instrument, day, expires_at):
                occurrences.wake(who, instrument, day, expires_at, "expire")
            case happened.OccurrenceSnoozed(instrument, day, until):
                occurrences.wake(who, instrument, day, until, "remind")
            case happened.OccurrenceReminded(instrument, day, expires_at):
                occurrences.mark(who, instrument, day, reminded_at=self._now)
                occurrences.wake(who, instrument, day, expires_at, "expire")
            case happened.OccurrenceClosed(instrument, day, "answered"):
                occurrences.mark(who, instrument, day, outcome="answered", answered_at=self._now)
            case happened.OccurrenceClosed(instrument, day, outcome):
                occurrences.mark(who, instrument, day, outcome=outcome)

    def _write_answer(self, event: happened.AnswerRecorded) -> None:
        instrument, _, day = event.occurrence.partition(":")
        number = event.answer if isinstance(event.answer, float) else None
        text = " ".join(event.answer) if isinstance(event.answer, tuple) else event.answer
        on = date.fromisoformat(day)
        self._ledgers.occurrences.mark(self._person.id, instrument, on, opened_at=self._now)
        self._ledgers.answers.record(
            self._person.id,
            instrument,
            on,
            event.question.id,
            number=number,
            text=None if number is not None else str(text),
            at=self._now,
            given_by=self._person.id,
        )

    def _write_note(self, words: str, day: date) -> None:
        """A note is an occurrence of its day that is answered at once; each has its own."""
        occurrences, who = self._ledgers.occurrences, self._person.id
        names = (NOTE if number == 1 else f"{NOTE}.{number}" for number in count(1))
        name = next(name for name in names if occurrences.plan(who, name, day, self._now))
        self._ledgers.answers.record(who, name, day, NOTE, text=words, at=self._now, given_by=who)
        occurrences.mark(
            who, name, day, opened_at=self._now, answered_at=self._now, outcome="answered"
        )

    def diary(self) -> Diary:
        """The diary with everything kept so far."""
        rows = self._ledgers.answers.since(self._person.id, date.min)
        instruments_of = self._shelf.instruments_in(self._ledgers)
        return read_diary(rows, self._episode, self._protocol, instruments_of)

    def adherence(self) -> Adherence:
        """What became of the patient's check-ins of the last 14 days."""
        today = local_date(self._now, self._episode.zone)
        return adherence_of(self._ledgers, self._person.id, today)

    def own(self) -> PatientView:
        """The patient as their clinician would see them, with everything kept so far."""
        return view_patient(
            self._ledgers, self._shelf, self._person, self._episode, self._protocol, self._now
        )

    def caseload(self) -> Caseload:
        """The patients linked to this clinician."""
        linked = self._ledgers.links.patients_of(self._person.id)
        return tuple(self._view(person) for person in linked)

    def patient(self, patient_id: int) -> PatientView | None:
        """One linked patient; None when there is no such link."""
        linked = self._ledgers.links.patients_of(self._person.id)
        return next((self._view(person) for person in linked if person.id == patient_id), None)

    def _view(self, person: Person) -> PatientView:
        return linked_patient(self._ledgers, self._shelf, person, self._now)
