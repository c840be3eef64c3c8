"""A patient as their clinician may see them, read from the ledgers."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from bot.diaries import read_diary
from bot.shelf import Shelf
from flows.clinic.caseload import Alert, PatientView
from flows.episode import Episode
from flows.instruments import instrument_of
from flows.protocol import Protocol
from flows.recovery import judge
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
    recent = [o for o in ledgers.occurrences.of(person.id, today - RECENT) if _ended(o)]
    return PatientView(
        id=person.id,
        name=person.called,
        episode=episode,
        diary=diary,
        recovery=judge(diary, today, protocol.measures) if episode.started_on else None,
        last_answer=max((r.local_date for r in rows if _is_check_in(r.instrument)), default=None),
        unreachable_since=person.unreachable_since,
        outcomes=Counter(str(occurrence.outcome) for occurrence in recent),
        alerts=tuple(_alert(ledgers, alert) for alert in ledgers.alerts.of(person.id)),
        notes=tuple(_notes(rows)),
    )


def _ended(occurrence: Occurrence) -> bool:
    return _is_check_in(occurrence.instrument) and occurrence.outcome is not None


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
