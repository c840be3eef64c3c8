"""An export without identities. What stays is chosen: whatever is new stays out by itself.

Out: names, chats, languages, places, all free text, who else there is, the journal. Every date and
time moves by the same whole number of weeks, so weekdays and intervals stay; times are cut to the
minute, because a whole instant would tell the row to whoever has the database.
"""

import hmac
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.episode import Episode
from flows.export.kept import (
    PATIENT,
    Exercise,
    Given,
    Kept,
    KeptAlert,
    KeptAnswer,
    KeptCheckIn,
    Outside,
    Profile,
)
from flows.questions import UNSURE, Answer, Kind, Question
from flows.rhythm import Cadence
from flows.timeline import Entry

WITHHELD = "[withheld]"
"""In place of free text."""
OTHER = "other"
"""In place of somebody beside the patient."""
MOST_WEEKS = 52
PSEUDONYM = 16  # hexadecimal digits

_CHOICES = (Kind.CHOICE, Kind.MANY)
_CLOCK = re.compile(r"\d\d:\d\d")


@dataclass(frozen=True)
class Mask:
    """What a patient is called in an export, and by how many weeks their dates move back."""

    pseudonym: str
    back: timedelta

    @classmethod
    def of(cls, patient: str, key: bytes) -> "Mask":
        """The same patient and key give the same mask; without the key it tells nothing."""
        digest = hmac.digest(key, patient.encode(), "sha256")
        weeks = 1 + int.from_bytes(digest[PSEUDONYM // 2 :], "big") % MOST_WEEKS
        return cls(f"p-{digest.hex()[:PSEUDONYM]}", timedelta(weeks=weeks))

    def apply(self, kept: Kept) -> Kept:
        """The same patient without identity."""
        return Kept(
            patient=Profile(self.pseudonym, self._at(kept.patient.created_at)),
            episode=self._episode(kept),
            contents=kept.contents,
            now=self._at(kept.now),
            software=kept.software,
            check_ins=tuple(map(self._check_in, kept.check_ins)),
            outside=tuple(map(self._outside, kept.outside)),
            programme=tuple(map(self._exercise, kept.programme)),
            alerts=tuple(self._alert(n, alert) for n, alert in enumerate(kept.alerts, start=1)),
            research=True,
        )

    def _at(self, at: datetime) -> datetime:
        return at.replace(second=0, microsecond=0) - self.back

    def _maybe_at(self, at: datetime | None) -> datetime | None:
        return at and self._at(at)

    def _day(self, day: date | None) -> date | None:
        return day and day - self.back

    def _episode(self, kept: Kept) -> Episode:
        episode = kept.episode
        return Episode(
            episode.protocol,
            answers=dict(_answers(kept.outside)),
            outcome=episode.outcome,
            started_on=self._day(episode.started_on),
            stopped_at=self._maybe_at(episode.stopped_at),
            paused_on=self._day(episode.paused_on),
            paused_until=self._day(episode.paused_until),
            suggested_on=self._day(episode.suggested_on),
            suggested=episode.suggested,
            goal_on=self._day(episode.goal_on),
            appointment=self._day(episode.appointment),
            more_times=episode.more_times,
            cadence=Cadence(episode.cadence.weekdays, episode.cadence.weeks),
            timeline=tuple(map(self._entry, episode.timeline)),
        )

    def _entry(self, entry: Entry) -> Entry:
        last = self._day(entry.last)
        return Entry(entry.kind, entry.first - self.back, last, _words(entry.words))

    def _check_in(self, check_in: KeptCheckIn) -> KeptCheckIn:
        return replace(
            check_in,
            day=check_in.day - self.back,
            due_at=self._at(check_in.due_at),
            sent_at=self._maybe_at(check_in.sent_at),
            opened_at=self._maybe_at(check_in.opened_at),
            reminded_at=self._maybe_at(check_in.reminded_at),
            answered_at=self._maybe_at(check_in.answered_at),
            answers=tuple(self._answers(check_in)),
        )

    def _answers(self, check_in: KeptCheckIn) -> Iterable[KeptAnswer]:
        for answer in check_in.answers:
            item = check_in.item(answer.question)
            question = item.question if item else None
            earlier = tuple(self._given(question, given) for given in answer.earlier)
            yield KeptAnswer(answer.question, self._given(question, answer.stands), earlier)

    def _given(self, question: Question | None, given: Given) -> Given:
        text = None if given.text is None else _chosen(question, given.text)
        by = given.by if given.by == PATIENT else OTHER
        return Given(given.number, text, self._at(given.at), by)

    def _outside(self, answer: Outside) -> Outside:
        value = _shown(answer.question, answer.value)
        return replace(answer, value=value, at=self._maybe_at(answer.at))

    def _exercise(self, exercise: Exercise) -> Exercise:
        doses = tuple(map(_words, exercise.doses))
        since = self._day(exercise.since)
        return replace(exercise, name=WITHHELD, doses=doses, since=since, by="")

    def _alert(self, number: int, alert: KeptAlert) -> KeptAlert:
        """Numbered anew: the number in the database tells when it was, among everybody's."""
        raised_at, seen_at = self._at(alert.raised_at), self._maybe_at(alert.seen_at)
        words = _words(alert.words)
        return KeptAlert(number, alert.flags, alert.level, words, raised_at, None, seen_at)


def _answers(outside: Iterable[Outside]) -> Iterator[tuple[str, Answer]]:
    """What the episode goes on from; of words, that there are any."""
    for answer in outside:
        shown = _shown(answer.question, answer.value)
        if shown != WITHHELD or (answer.question and answer.question.kind is Kind.TEXT):
            yield answer.id, shown


def _words(said: str) -> str:
    return WITHHELD if said else ""


def _shown(question: Question | None, value: Answer) -> Answer:
    """Numbers and choices stay."""
    if isinstance(value, float):
        return value
    if isinstance(value, tuple):
        return tuple(_chosen(question, option) for option in value)
    return _chosen(question, value)


def _chosen(question: Question | None, text: str) -> str:
    """Words that were offered stay, several of them too; a time of day does as well."""
    offered = set(question.options) if question and question.kind in _CHOICES else set()
    if question and question.kind is Kind.CLOCK and _CLOCK.fullmatch(text):
        return text
    return text if {*offered, UNSURE, WITHHELD} >= set(text.split()) else WITHHELD
