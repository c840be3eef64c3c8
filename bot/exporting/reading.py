"""One patient from the ledgers, as the records that exports are made from."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from bot.exporting.people import Names
from bot.shelf import Shelf
from flows.episode import Episode
from flows.export.kept import (
    Given,
    Kept,
    KeptAlert,
    KeptAnswer,
    KeptCheckIn,
    KeptLink,
    Profile,
)
from flows.export.outside import outside_of
from flows.export.programme import exercises
from flows.instruments import instrument_of
from flows.protocol import Protocol
from storage import (
    Alert,
    AnswerRow,
    CareLink,
    EarlierAnswer,
    Ledgers,
    Occurrence,
    Person,
    StorageError,
)

Contents = Mapping[str, Protocol]
"""Versions of the content."""
Answers = Mapping[tuple[str, date], list[KeptAnswer]]
"""The answers of each check-in: its name and its local date."""


class NobodyToExportError(StorageError):
    """There is no such patient, or they were erased."""


def find_patient(ledgers: Ledgers, number: int) -> Person:
    """The person of that number. Raises `NobodyToExportError` where there is nothing to export."""
    person = ledgers.people.by_id(number)
    if person is None:
        raise NobodyToExportError(f"there is no patient {number}")
    if person.role == "clinician":
        raise NobodyToExportError(f"{number} is a clinician; only patients are exported")
    if ledgers.people.is_erased(number):
        raise NobodyToExportError(f"patient {number} was erased; nothing of them can be read")
    return person


def read_patient(
    ledgers: Ledgers, shelf: Shelf, person: Person, now: datetime, software: str
) -> Kept:
    """Everything kept about one patient, within one transaction."""
    stored = ledgers.episodes.load(person.id)
    state = stored.state if stored else Episode(shelf.current.version).to_json()
    episode, names = Episode.from_json(state), Names(person)
    rows = ledgers.answers.since(person.id, date.min)
    replaced = ledgers.answers.replaced(person.id)
    occurrences = ledgers.occurrences.of(person.id, date.min)
    alerts, links = ledgers.alerts.of(person.id), ledgers.links.history(person.id)
    journal = tuple((e.at, tuple(e.events)) for e in ledgers.journal.whole(person.id))
    versions = {episode.protocol, *(o.protocol for o in occurrences if o.protocol)}
    contents = {version: shelf.of(version, ledgers) for version in versions}
    answers = _answers(rows, replaced, names)
    others = (
        *(row.given_by for row in rows),
        *(row.given_by for row in replaced),
        *(alert.seen_by for alert in alerts),
        *(link.clinician_id for link in links),
    )
    return Kept(
        patient=_profile(person),
        episode=episode,
        contents=contents,
        now=now,
        software=software,
        check_ins=tuple(_check_in(o, contents, answers, episode.protocol) for o in occurrences),
        outside=tuple(outside_of(episode, contents[episode.protocol], journal)),
        programme=exercises(json.loads(state)),
        alerts=tuple(_alert(alert, names) for alert in alerts),
        links=tuple(_link(link, names) for link in links),
        people=tuple(names.others(ledgers, others)),
        journal=journal,
    )


def _profile(person: Person) -> Profile:
    return Profile(
        id=str(person.id),
        created_at=person.created_at,
        bot=person.bot,
        chat_id=person.chat_id,
        name=person.name,
        language=person.language,
        zone=person.zone,
        unreachable_since=person.unreachable_since,
    )


def _answers(rows: Iterable[AnswerRow], replaced: Iterable[EarlierAnswer], names: Names) -> Answers:
    earlier = defaultdict(list)
    for old in replaced:
        earlier[old.instrument, old.local_date, old.question].append(_given(old, names))
    found = defaultdict(list)
    for row in rows:
        before = earlier[row.instrument, row.local_date, row.question]
        answer = KeptAnswer(row.question, _given(row, names), tuple(before))
        found[row.instrument, row.local_date].append(answer)
    return found


def _given(row: AnswerRow | EarlierAnswer, names: Names) -> Given:
    return Given(row.number, row.text, row.at, names.of(row.given_by))


def _check_in(
    occurrence: Occurrence, contents: Contents, answers: Answers, pinned: str
) -> KeptCheckIn:
    """Where nobody wrote down by which content it was asked, it was by that of the episode."""
    version = occurrence.protocol or pinned
    return KeptCheckIn(
        name=occurrence.instrument,
        day=occurrence.local_date,
        content=version,
        instrument=contents[version].instruments.get(instrument_of(occurrence.instrument)),
        due_at=occurrence.due_at,
        sent_at=occurrence.sent_at,
        opened_at=occurrence.opened_at,
        reminded_at=occurrence.reminded_at,
        answered_at=occurrence.answered_at,
        outcome=occurrence.outcome,
        answers=tuple(answers.get((occurrence.instrument, occurrence.local_date), ())),
    )


def _alert(alert: Alert, names: Names) -> KeptAlert:
    return KeptAlert(
        id=alert.id,
        flags=tuple(alert.kind.split()),
        level=alert.level,
        words=alert.words,
        raised_at=alert.raised_at,
        seen_by=names.of(alert.seen_by) if alert.seen_at else None,
        seen_at=alert.seen_at,
    )


def _link(link: CareLink, names: Names) -> KeptLink:
    return KeptLink(names.of(link.clinician_id), link.began_at, link.ended_at)
