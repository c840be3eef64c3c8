"""A patient as their clinician may see them, read from the ledgers."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from bot.diaries import read_diary
from bot.shelf import Shelf
from flows.adherence import Adherence, Past, past
from flows.clinic.caseload import Alert, PatientView
from flows.episode import Episode
from flows.instruments import instrument_of
from flows.programme import Outlook
from flows.protocol import Protocol
from flows.recovery import DaysDone, Diary, judge
from flows.rhythm import CHECK_INS
from flows.schedule import local_date
from flows.screen.urgency import Urgency
from storage import Alert as StoredAlert
from storage import AnswerRow, Ledgers, Occurrence, Person

RECENT = timedelta(days=13)
"""Before today, so that a fortnight is looked at."""


def linked_patient(ledgers: Ledgers, shelf: Shelf, person: Person, now: datetime) -> PatientView:
    """Everything a digest line or a card says about one patient.

    Their answers are read by the content that they were asked by, not by the clinician's.
    """
    stored = ledgers.episodes.load(person.id)
    episode = Episode.from_json(stored.state) if stored else Episode(shelf.current.version)
    protocol = shelf.of(episode.protocol, ledgers)
    return view_patient(ledgers, shelf, person, episode, protocol, now)


def view_patient(
    ledgers: Ledgers,
    shelf: Shelf,
    person: Person,
    episode: Episode,
    protocol: Protocol,
    now: datetime,
) -> PatientView:
    """The same, with the episode as it is by now."""
    today = local_date(now, episode.zone)
    rows = ledgers.answers.since(person.id, date.min)
    diary = read_diary(rows, episode, protocol, shelf.instruments_in(ledgers))
    return PatientView(
        id=person.id,
        name=person.called,
        episode=episode,
        diary=diary,
        recovery=judge(diary, today, protocol.measures) if episode.started_on else None,
        last_answer=max((r.local_date for r in rows if _is_check_in(r.instrument)), default=None),
        unreachable_since=person.unreachable_since,
        adherence=adherence_of(ledgers, person.id, today),
        alerts=tuple(_alert(ledgers, alert) for alert in ledgers.alerts.of(person.id)),
        notes=tuple(_notes(rows)),
        programme=_done(episode, diary, protocol, today),
        barriers=tuple(_barriers(rows)),
    )


def adherence_of(ledgers: Ledgers, person_id: int, today: date) -> Adherence:
    """What became of a person's check-ins of the last 14 local dates."""
    recent = ledgers.occurrences.of(person_id, today - RECENT)
    return Adherence(tuple(_past(recent)))


def _past(occurrences: Iterable[Occurrence]) -> Iterator[Past]:
    for each in occurrences:
        if each.outcome and _is_check_in(each.instrument):
            was_put = each.sent_at is not None
            yield past(each.local_date, each.instrument, each.outcome, was_put=was_put)


def _is_check_in(occurrence: str) -> bool:
    """Whether it was asked of them, not told of their own accord."""
    return instrument_of(occurrence) in CHECK_INS


def _alert(ledgers: Ledgers, stored: StoredAlert) -> Alert:
    seen = ledgers.people.by_id(stored.seen_by) if stored.seen_by else None
    return Alert(
        stored.id,
        tuple(stored.kind.split()),
        Urgency(stored.level),
        stored.words,
        stored.raised_at,
        seen.called if seen else "",
    )


def _notes(rows: Iterable[AnswerRow]) -> Iterable[tuple[date, str]]:
    return ((row.local_date, row.text) for row in rows if row.question == "note" and row.text)


def _done(episode: Episode, diary: Diary, protocol: Protocol, today: date) -> DaysDone:
    return Outlook(episode.programme, diary, protocol.programme, today, episode.clock).shown


def _barriers(rows: Iterable[AnswerRow]) -> Iterable[tuple[date, str, str]]:
    """What got in the way of the home programme, with the words where there are any."""
    told = {(row.local_date, row.question): row.text or "" for row in rows}
    for (day, question), what in told.items():
        if question == "barrier" and what:
            yield day, what, told.get((day, "barrier_words"), "")
