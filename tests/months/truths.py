"""What must hold of the ledgers and the chat, whatever a patient and the world around them did."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy import select

from flows.episode import Episode
from flows.schedule import instant_on
from storage import AnswerRow, Ledgers, Occurrence
from storage.records import JournalEntry, Json
from storage.tables.inbox import inbox
from storage.tables.occurrences import earlier_answer
from storage.tables.outbox import outbox
from tests.months.chat import PATIENT, Chat
from tests.months.house import House
from tests.months.model import Given, Model, Place

RHYTHM = "daily"
LATE = timedelta(days=2)  # an answer taken in so long after its day must be kept; later, it may be
CAUSE = re.compile(r"in:(\d+)\.")


@dataclass(frozen=True)
class Sent:
    """A message and the input that caused it."""

    key: str
    token: str
    state: str
    source: str
    cause: str
    added_at: datetime
    marked_at: datetime | None
    repeats: int

    @property
    def unasked(self) -> bool:
        """Whether the clock caused it, and not the person."""
        return self.source == "clock"

    @property
    def what(self) -> tuple[str, str]:
        """What the clock wanted (due, remind, expire), and of which occurrence."""
        why, _, instrument, day, _ = self.cause.split(":")
        return why, f"{instrument}:{day}"


@dataclass(frozen=True)
class Kept:
    """All that is kept of the patient."""

    now: datetime
    episode: Episode
    occurrences: dict[str, Occurrence]
    closings: dict[str, list[tuple[datetime, str]]]
    first_answers: dict[str, datetime]
    answers: dict[Place, AnswerRow]
    earlier: int
    sent: list[Sent]
    dead: int

    @property
    def planned(self) -> list[Occurrence]:
        """What is still to come."""
        return [o for o in self.occurrences.values() if o.wake_for == "due"]


def read(house: House) -> Kept:
    """Read everything, in one transaction."""
    with house.ledgers() as ledgers:
        journal = ledgers.journal.of(PATIENT, 100_000)
        stored = ledgers.episodes.load(PATIENT)
        assert stored
        return Kept(
            now=house.now,
            episode=Episode.from_json(stored.state),
            occurrences={_key(o): o for o in ledgers.occurrences.of(PATIENT, date.min)},
            closings=_closings(journal),
            first_answers=_first_answers(journal),
            answers={(_key(a), a.question): a for a in ledgers.answers.since(PATIENT, date.min)},
            earlier=len(ledgers.connection.execute(select(earlier_answer.c.id)).all()),
            sent=_sent(ledgers),
            dead=len(ledgers.inbox.dead()),
        )


def _key(row: Occurrence | AnswerRow) -> str:
    return f"{row.instrument}:{row.local_date.isoformat()}"


def _closings(journal: list[JournalEntry]) -> dict[str, list[tuple[datetime, str]]]:
    found = defaultdict(list)
    for at, event in _events(journal, "OccurrenceClosed"):
        found[f"{event['instrument']}:{event['day']}"].append((at, event["outcome"]))
    return dict(found)


def _first_answers(journal: list[JournalEntry]) -> dict[str, datetime]:
    found: dict[str, datetime] = {}
    for at, event in _events(journal, "AnswerRecorded"):
        found.setdefault(event["occurrence"], at)
    return found


def _events(journal: list[JournalEntry], name: str) -> Iterator[tuple[datetime, Json]]:
    return ((entry.at, e) for entry in journal for e in entry.events if e["event"] == name)


def _sent(ledgers: Ledgers) -> list[Sent]:
    causes = {row.id: row for row in ledgers.connection.execute(select(inbox))}
    found = []
    for row in ledgers.connection.execute(select(outbox).order_by(outbox.c.id)):
        match = CAUSE.match(row.key)
        cause = causes[int(match[1])] if match else None
        source, key = (cause.source, cause.key) if cause else ("", "")
        found.append(
            Sent(
                row.key, row.token, row.state, source, key, row.added_at, row.marked_at, row.repeats
            )
        )
    return found


# The truths


def nothing_is_set_aside(kept: Kept, model: Model, chat: Chat) -> None:
    """No input failed for good."""
    assert kept.dead == 0


def someone_will_come_back(kept: Kept, model: Model, chat: Chat) -> None:
    """An occurrence without an outcome is looked at again, so that none is forgotten."""
    for key, each in kept.occurrences.items():
        assert each.outcome or each.wake_at, f"{key} is forgotten"


def the_rhythm_goes_on(kept: Kept, model: Model, chat: Chat) -> None:
    """Whoever has not left has exactly one check-in to come, at their time of day."""
    coming = [o for o in kept.planned if o.instrument == RHYTHM]
    assert len(coming) == (0 if model.stopped else 1), f"{len(coming)} check-ins to come"
    for each in coming:
        assert each.due_at <= kept.now + timedelta(days=9), f"none until {each.local_date}"
        assert each.due_at == instant_on(each.local_date, model.clock, model.zone)


def every_end_has_its_cause(kept: Kept, model: Model, chat: Chat) -> None:
    """An occurrence ends as what really was, and stays that; only an answer may still come."""
    for key, ends in kept.closings.items():
        outcomes = [outcome for _, outcome in ends]
        assert outcomes.count("answered") <= 1, f"{key} ended as {outcomes}"
        each = kept.occurrences[key]
        if each.instrument == RHYTHM:
            at, outcome = ends[0]
            assert outcome in _causes(kept, model, each, at), f"{key} is {outcome}"
    for key, each in kept.occurrences.items():
        told = [outcome for _, outcome in kept.closings.get(key, [])]
        assert each.outcome == ("answered" if "answered" in told else told[0] if told else None)


def _causes(kept: Kept, model: Model, each: Occurrence, at: datetime) -> Iterator[str]:
    """What may have become of an occurrence that ended then, by what the model knows."""
    answered = kept.first_answers.get(_key(each))
    before = answered is not None and answered <= at
    if model.was_paused(each.local_date):
        yield "paused"
    if model.was("blocked", each.due_at, at) or model.was("refused", each.due_at, at):
        yield "blocked"
    if any(model.was(trouble, each.due_at, at) for trouble in ("away", "refused")):
        yield "undelivered"
    if not model.was_known_blocked(each.due_at, at) or before:
        yield from ("answered", "partial") if before else ("expired",)
    yield "skipped"


def every_day_has_its_occurrence(kept: Kept, model: Model, chat: Chat) -> None:
    """Between the first check-in and the last no day is missing, but those that do not exist."""
    days = sorted(o.local_date for o in kept.occurrences.values() if o.instrument == RHYTHM)
    for first, second in pairwise(days):
        day = first + timedelta(days=1)
        while day < second:
            exists = instant_on(day, time(12), model.zone) is not None
            assert not exists or model.may_be_missing(day), f"{day} has no check-in"
            day += timedelta(days=1)


def every_answer_is_kept_once(kept: Kept, model: Model, chat: Chat) -> None:
    """What stands is the last that was given, and what was replaced is no more than was given."""
    for place, row in kept.answers.items():
        said = _said(row)
        given = [each.value for each in model.given[place]]
        assert said in given or said in model.typed, f"{place}: {said} was never given"
    for place, given in model.given.items():
        must = _must(kept, model, given)
        if must is not None:
            assert place in kept.answers, f"{place}: {must} is lost"
            said = _said(kept.answers[place])
            assert said == must or said in model.typed, f"{place}: {must} was given, {said} stands"
    changes = sum(_changes(given) for given in model.given.values())
    assert kept.earlier <= changes + len(model.typed)


def _said(row: AnswerRow) -> str:
    return (row.text or "") if row.number is None else f"{row.number:g}"


def _must(kept: Kept, model: Model, given: list[Given]) -> str | None:
    """The answer that must stand: the last, if nothing about it is doubtful."""
    if not given:
        return None
    last = given[-1]
    day = date.fromisoformat(last.place[0].rpartition(":")[2])
    in_time = last.taken_at and model.today(last.taken_at) - day <= LATE
    return last.value if last.sure and in_time else None


def _changes(given: list[Given]) -> int:
    values = [each.value for each in given]
    return sum(one != other for one, other in pairwise(values))


def one_reminder_and_none_after_the_answer(kept: Kept, model: Model, chat: Chat) -> None:
    """The clock speaks of an occurrence twice at most, and not once it is answered."""
    spoken: Counter[tuple[str, str]] = Counter(
        sent.what for sent in kept.sent if sent.unasked and sent.state != "cancelled"
    )
    for (why, key), times in spoken.items():
        assert why != "remind" or times == 1, f"{times} reminders of {key}"
    for sent in kept.sent:
        if sent.unasked and sent.what[0] == "remind" and sent.state == "sent":
            at = kept.occurrences[sent.what[1]].answered_at
            assert at is None or (sent.marked_at and sent.marked_at <= at), (
                f"reminded of {sent.what[1]} at {sent.marked_at}, answered at {at}"
            )


def nobody_is_disturbed(kept: Kept, model: Model, chat: Chat) -> None:
    """The clock says nothing in a pause, nor to whoever has blocked the bot."""
    for sent in kept.sent:
        if sent.unasked and sent.what[1].startswith(RHYTHM):
            day = date.fromisoformat(sent.what[1].partition(":")[2])
            assert not _was_paused_when_due(kept, model, sent, day), f"{sent.what} in a pause"
            assert not model.was_known_blocked(sent.added_at, sent.added_at), (
                f"{sent.what}: blocked"
            )


def _was_paused_when_due(kept: Kept, model: Model, sent: Sent, day: date) -> bool:
    closed = kept.occurrences[sent.what[1]].outcome == "paused"
    return closed and sent.what[0] == "due"


def nights_are_quiet(kept: Kept, model: Model, chat: Chat) -> None:
    """Nothing that the person did not cause comes in their quiet hours, where they are then."""
    hours = _quiet_hours(kept.episode)
    for sent in kept.sent:
        if hours and sent.unasked and sent.state == "sent" and sent.marked_at:
            wall = sent.marked_at.astimezone(ZoneInfo(model.zone_at(sent.marked_at))).time()
            assert not _is_between(wall, *hours), f"{sent.what} at {wall}"


def _quiet_hours(episode: Episode) -> tuple[time, time] | None:
    """From when until when; None where an episode has none."""
    begin, end = getattr(episode, "quiet_from", None), getattr(episode, "quiet_until", None)
    return (begin, end) if begin and end else None


def _is_between(wall: time, begin: time, end: time) -> bool:
    return begin <= wall < end if begin < end else not end <= wall < begin


def nothing_is_said_twice(kept: Kept, model: Model, chat: Chat) -> None:
    """Telegram was given each message once, and again only where the outbox counts a repeat."""
    repeats = {sent.token: sent.repeats for sent in kept.sent}
    for token, times in Counter(chat.sent_tokens()).items():
        assert times <= 1 + repeats.get(token, 0), f"sent {times} times"


TRUTHS: tuple[Callable[[Kept, Model, Chat], None], ...] = (
    nothing_is_set_aside,
    someone_will_come_back,
    the_rhythm_goes_on,
    every_end_has_its_cause,
    every_day_has_its_occurrence,
    every_answer_is_kept_once,
    one_reminder_and_none_after_the_answer,
    nobody_is_disturbed,
    nights_are_quiet,
    nothing_is_said_twice,
)
