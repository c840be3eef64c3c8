"""Check-ins: put when due, one at a time, closed with a cause.

Several may be open: one is asked about, the others wait for their turn. A check-in that somebody is
about to answer is not interrupted. The limits follow formr's model of expiry: one limit to begin,
and a later one to finish that is drawn out as long as the person goes on. Unlike there, whoever has
begun never has less time than whoever has not.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from types import MappingProxyType

from flows.episode import CheckIn
from flows.events import (
    AnswerRecorded,
    Choice,
    Ended,
    Occasion,
    OccurrenceAsked,
    OccurrenceClosed,
    OccurrenceDeferred,
    OccurrenceOpened,
    OccurrenceProlonged,
    OccurrenceReminded,
    OccurrenceSnoozed,
    RecoveryAsked,
)
from flows.inputs import OccurrenceDue, OccurrenceExpired, ReplyOverdue
from flows.instruments import Instrument, instrument_of
from flows.messages import Tap
from flows.questions import Answer
from flows.rhythm import DAILY, WEEKLY
from flows.talk import tapering
from flows.talk.planning import plan_next, slots
from flows.talk.turn import Turn
from flows.wording import Text

LATE = timedelta(days=3)
"""How long an occurrence that is over can still be answered, or an answer of it changed."""
WRONG = ((Choice(Text("something-is-wrong"), Tap(command="wrong")),),)


def due(turn: Turn, said: OccurrenceDue) -> None:
    """An occurrence is due: open it, or close it at once with the reason why not."""
    name, day = said.instrument, said.day
    last = turn.episode.last_days.get(name)
    if turn.episode.stopped_at or (last and day <= last):
        return
    why_not = _why_not(turn, name, day)
    if not why_not and turn.episode.quiet.at(turn.now, turn.episode.zone):
        until = turn.episode.quiet.next_end(turn.now, turn.episode.zone)
        turn.emit(OccurrenceDeferred(name, day, until))
    elif why_not:
        _seen(turn, name, day)
        turn.emit(OccurrenceClosed(name, day, why_not))
    else:
        open_(turn, name, day, _due_at(turn, name, day))
    plan_next(turn, name, day)


def _why_not(turn: Turn, name: str, day: date) -> Ended | None:
    if is_paused(turn, day):
        return "paused"
    if not turn.episode.reachable:
        return "blocked"
    return "undelivered" if turn.now >= _start_by(turn, name, _due_at(turn, name, day)) else None


def is_paused(turn: Turn, day: date) -> bool:
    """Whether the person wants no check-in on that local date."""
    until = turn.episode.paused_until
    return until is not None and day < until


def open_(
    turn: Turn,
    name: str,
    day: date,
    since: datetime,
    answers: Mapping[str, Answer] = MappingProxyType({}),
    wanted: Text | None = None,
) -> None:
    """Open the occurrence of a local date, which came at `since`; an older one of its kind ends.

    It is put at once, unless another is being answered. A question that a command had put and that
    was left alone does not stand in its way. `answers` are known already; `wanted` greets somebody
    who asked for it, and then it comes before all others.
    """
    for other in tuple(turn.episode.open):
        if instrument_of(other.name) == instrument_of(name):
            close(turn, other)
    checkin = replace(_opened(turn, name, day, since), answers=dict(answers))
    _seen(turn, name, day)
    turn.emit(
        OccurrenceOpened(name, day, checkin.remind_at, checkin.expires_at, turn.protocol.version)
    )
    questions = turn.instrument(checkin).questions
    for question, answer in answers.items():
        turn.emit(AnswerRecorded(questions[question], answer, checkin.key))
    if wanted:
        put_first(turn, checkin, wanted)
    elif turn.episode.hold or _is_busy(turn):
        turn.change(waiting=(*turn.episode.waiting, checkin))
    else:
        put_first(turn, checkin, Text("checkin-hello"))


def _opened(turn: Turn, name: str, day: date, since: datetime) -> CheckIn:
    instrument = turn.protocol.instruments[instrument_of(name)]
    start_by = _start_by(turn, name, since)
    return CheckIn(
        name,
        day,
        expires_at=start_by,
        latest=start_by + timedelta(minutes=instrument.finish_within),
        remind_at=_remind_at(turn, instrument, start_by),
    )


def _seen(turn: Turn, name: str, day: date) -> None:
    turn.change(last_days={**turn.episode.last_days, name: day})


def _due_at(turn: Turn, name: str, day: date) -> datetime:
    slot = slots(turn.episode).get(name)
    at = slot.on(day, turn.episode.zone) if slot else None
    return at or turn.now


def _start_by(turn: Turn, name: str, since: datetime) -> datetime:
    """Until when an occurrence that came at `since` can be begun."""
    instrument = turn.protocol.instruments[instrument_of(name)]
    quiet, zone = turn.episode.quiet, turn.episode.zone
    if instrument.start_within:
        return since + timedelta(minutes=instrument.start_within)
    if quiet.at(since, zone):
        return since + timedelta(minutes=instrument.finish_within)
    return quiet.next_begin(since, zone)


def _remind_at(turn: Turn, instrument: Instrument, start_by: datetime) -> datetime | None:
    """Some time on, unless that is in quiet hours or too late to begin."""
    at = turn.now + timedelta(minutes=instrument.remind_after)
    is_quiet = turn.episode.quiet.at(at, turn.episode.zone)
    return at if instrument.remind_after and at < start_by and not is_quiet else None


def _is_busy(turn: Turn) -> bool:
    """Whether the person is about to answer what was put last."""
    checkin = turn.episode.checkin
    if not checkin or not checkin.touched_at:
        return False
    rest = turn.instrument(checkin).rest
    return turn.now < checkin.touched_at + timedelta(minutes=rest)


def put_first(turn: Turn, checkin: CheckIn, before: Text) -> None:
    """Ask about that one; the one that was asked about so far waits.

    Before the first question of a weekly review, the diary of the week is read; and before that of
    a check-in after days of silence, what became of the others.
    """
    others = [each for each in turn.episode.open if each.key != checkin.key]
    is_new = checkin.touched_at is None and not checkin.answers
    touched = replace(checkin, touched_at=turn.now)
    turn.change(checkin=touched, waiting=tuple(others), amending=None)
    turn.dismiss()
    turn.emit(OccurrenceAsked(checkin.name, checkin.day))
    if is_new and checkin.name == WEEKLY:
        turn.emit(RecoveryAsked(Occasion.WEEK))
    elif is_new and checkin.name == DAILY and tapering.may_be_silent(turn):
        turn.emit(RecoveryAsked(Occasion.SILENCE))
    else:
        turn.ask(before)


def bring_forward(turn: Turn) -> bool:
    """Ask about the one that waits longest, if nothing else is asked about; whether it did."""
    episode = turn.episode
    if episode.checkin or not episode.waiting or episode.hold or turn.open():
        return False
    put_first(turn, episode.waiting[0], Text("checkin-goes-on"))
    return True


def find_ended(turn: Turn, occurrence: str) -> CheckIn | None:
    """The one of the last days by that key."""
    return next((c for c in turn.episode.ended if c.key == occurrence), None)


def remind(turn: Turn, said: ReplyOverdue) -> None:
    """The one reminder; it resumes at the first question that is not answered."""
    checkin = _find(turn, said.instrument, said.day)
    if checkin is None:
        return
    if checkin.remind_at and turn.now < checkin.remind_at:
        turn.emit(OccurrenceSnoozed(checkin.name, checkin.day, checkin.remind_at))
        return
    reminded = replace(checkin, remind_at=None)
    replace_(turn, reminded)
    episode = turn.episode
    is_first = episode.checkin is not None and episode.checkin.key == checkin.key
    is_welcome = episode.reachable and not episode.hold and not is_paused(turn, turn.today)
    if not is_welcome or episode.quiet.at(turn.now, episode.zone) or _is_elsewhere(turn, is_first):
        turn.emit(OccurrenceProlonged(checkin.name, checkin.day, checkin.expires_at))
        return
    became = OccurrenceProlonged if checkin.reminded else OccurrenceReminded
    turn.emit(became(checkin.name, checkin.day, checkin.expires_at))
    begun = "yes" if checkin.answers else "no"
    before = Text("checkin-reminder", {"begun": begun})
    put_first(turn, replace(reminded, reminded=True), before)


def _is_elsewhere(turn: Turn, is_first: bool) -> bool:
    return not is_first and _is_busy(turn)


def expire(turn: Turn, said: OccurrenceExpired) -> None:
    """Its time is over; what was answered is kept. One that was prolonged stays.

    Whoever took a break from its day on has not failed to answer it.
    """
    checkin = _find(turn, said.instrument, said.day)
    if checkin is None:
        turn.emit(OccurrenceClosed(said.instrument, said.day, "expired"))
    elif turn.now < checkin.expires_at:
        turn.emit(OccurrenceProlonged(checkin.name, checkin.day, checkin.expires_at))
    else:
        close(turn, checkin, unanswered="paused" if is_paused(turn, checkin.day) else "expired")


def unreached(turn: Turn, why: Ended, occurrence: str | None = None) -> None:
    """That check-in, or all, did not reach the person; an answer shows that one did."""
    for checkin in tuple(turn.episode.open):
        if not checkin.answers and occurrence in (None, checkin.key):
            close(turn, checkin, unanswered=why)


def close(
    turn: Turn, checkin: CheckIn, *, unanswered: Ended = "expired", outcome: Ended | None = None
) -> None:
    """End an open check-in; what was answered of it stays."""
    _drop(turn, checkin)
    keep_ended(turn, checkin)
    became = outcome or ("partial" if checkin.answers else unanswered)
    turn.emit(OccurrenceClosed(checkin.name, checkin.day, became))


def close_all(turn: Turn, *, unanswered: Ended) -> None:
    """End whatever is open."""
    for checkin in tuple(turn.episode.open):
        close(turn, checkin, unanswered=unanswered)


def keep_ended(turn: Turn, checkin: CheckIn) -> None:
    """Remember it for as long as it can be answered late or changed."""
    others = (c for c in turn.episode.ended if c.key != checkin.key)
    kept = [c for c in (checkin, *others) if turn.today - c.day <= LATE]
    turn.change(ended=tuple(sorted(kept, key=lambda c: c.day, reverse=True)))


def touch(turn: Turn, checkin: CheckIn) -> CheckIn:
    """The person goes on with it: it is drawn out, up to its latest."""
    rest = timedelta(minutes=turn.instrument(checkin).rest)
    drawn_out = min(checkin.latest, turn.now + rest)
    touched = replace(checkin, touched_at=turn.now, expires_at=max(checkin.expires_at, drawn_out))
    if touched.expires_at > checkin.expires_at and not checkin.remind_at:
        turn.emit(OccurrenceProlonged(checkin.name, checkin.day, touched.expires_at))
    return touched


def _find(turn: Turn, name: str, day: date) -> CheckIn | None:
    return next((c for c in turn.episode.open if (c.name, c.day) == (name, day)), None)


def replace_(turn: Turn, checkin: CheckIn) -> None:
    """The same check-in with other values, in its place."""
    first = turn.episode.checkin
    if first and first.key == checkin.key:
        turn.change(checkin=checkin)
    waiting = tuple(checkin if c.key == checkin.key else c for c in turn.episode.waiting)
    turn.change(waiting=waiting)


def _drop(turn: Turn, checkin: CheckIn) -> None:
    first = turn.episode.checkin
    if first and first.key == checkin.key:
        turn.change(checkin=None)
    turn.change(waiting=tuple(c for c in turn.episode.waiting if c.key != checkin.key))
