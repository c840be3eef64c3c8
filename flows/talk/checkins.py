"""Check-ins: planned one ahead, opened when due, answered in any order, never asked twice."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from flows.episode import CheckIn
from flows.events import (
    AnswerRecorded,
    AnswerTakenBack,
    Choice,
    Ended,
    Occasion,
    OccurrenceClosed,
    OccurrenceOpened,
    OccurrencePlanned,
    OccurrenceReminded,
    Paragraphs,
    RecoveryAsked,
)
from flows.inputs import OccurrenceDue, OccurrenceExpired, ReplyOverdue
from flows.instruments import Instrument
from flows.messages import Tap
from flows.questions import SKIPPED, UNSURE, Answer, Kind, Question
from flows.schedule import instant_on
from flows.talk.planning import drop, plan_next, upcoming, when
from flows.talk.turn import Open, Turn, recap_line
from flows.wording import Text

DAILY = "daily"
LATE = timedelta(days=3)
LAST_REMINDER = time(21)
SHORTEST_STAY = timedelta(hours=2)


def due(turn: Turn, said: OccurrenceDue) -> None:
    """An occurrence is due: open it, or close it at once with the reason why not."""
    episode = turn.episode
    if episode.stopped_at or (episode.last_day and said.day <= episode.last_day):
        return
    why_not = _why_not(turn, said.day)
    if why_not:
        turn.change(last_day=said.day)
        turn.emit(OccurrenceClosed(DAILY, said.day, why_not))
    else:
        open_(turn, said.day)
    plan_next(turn, said.day)


def _why_not(turn: Turn, day: date) -> Ended | None:
    if _is_paused(turn, day):
        return "paused"
    if not turn.episode.reachable:
        return "blocked"
    return "undelivered" if turn.now >= _expires(turn, day) else None


def _is_paused(turn: Turn, day: date) -> bool:
    until = turn.episode.paused_until
    return until is not None and day < until


def open_(turn: Turn, day: date) -> None:
    """Put the check-in of a local date; an older one that is still open ends here.

    A question that a command had put and that was left alone does not stand in its way.
    """
    close_open(turn)
    expires = max(_expires(turn, day), turn.now + SHORTEST_STAY)
    earlier = _ended_on(turn, day)
    answers = earlier.answers if earlier else {}
    turn.change(checkin=CheckIn(DAILY, day, expires, answers), last_day=day)
    turn.dismiss()
    turn.emit(OccurrenceOpened(DAILY, day, _remind_at(turn, expires), expires))
    if not turn.episode.hold:
        turn.ask(Text("checkin-hello"))


def now_please(turn: Turn) -> None:
    """The person asks for today's check-in: before its time, or again if it was not finished."""
    day = max(turn.today, turn.episode.last_day or turn.today)
    ended = _ended_on(turn, day)
    if turn.episode.checkin:
        turn.dismiss()
        turn.ask()
    elif ended and not turn.in_checkin(ended):
        turn.tell(Text("checkin-done-today"))
    else:
        drop(turn)
        turn.emit(OccurrencePlanned(DAILY, day, turn.now))
        open_(turn, day)
        plan_next(turn, day)


def _ended_on(turn: Turn, day: date) -> CheckIn | None:
    """The check-in of that day, if it was open and is not any more."""
    ended = turn.episode.ended
    return ended if ended and ended.day == day else None


def remind(turn: Turn, said: ReplyOverdue) -> None:
    """The one reminder; it resumes at the first question that is not answered."""
    checkin = turn.episode.checkin
    if checkin is None or checkin.day != said.day:
        return
    turn.emit(OccurrenceReminded(DAILY, said.day, checkin.expires_at))
    welcome = turn.episode.reachable and not _is_paused(turn, turn.today)
    if welcome and not turn.episode.hold:
        turn.ask(Text("checkin-reminder"))


def expire(turn: Turn, said: OccurrenceExpired) -> None:
    """Its day is over; what was answered is kept."""
    checkin = turn.episode.checkin
    if checkin and checkin.day == said.day:
        close_open(turn)


def unreached(turn: Turn, why: Ended) -> None:
    """The open check-in did not reach the person; an answer shows that it did."""
    checkin = turn.episode.checkin
    if checkin and not checkin.answers:
        turn.change(checkin=None, ended=checkin)
        turn.emit(OccurrenceClosed(checkin.instrument, checkin.day, why))


def record(turn: Turn, waiting: Open, answer: Answer) -> None:
    """Keep an answer of the open check-in, and go on or finish."""
    checkin = turn.episode.checkin
    if not checkin:
        return
    answers = {**checkin.answers, waiting.question.id: answer}
    turn.change(checkin=replace(checkin, answers=answers))
    turn.emit(AnswerRecorded(waiting.question, answer, checkin.key))
    if turn.episode.checkin and turn.in_checkin(turn.episode.checkin):
        turn.ask()
    else:
        _finish(turn)


def tapped(turn: Turn, tap: Tap) -> None:
    """A button of a check-in, the open one or one of the last days."""
    name, _, when = tap.occurrence.partition(":")
    instrument = turn.protocol.instruments.get(name)
    question = instrument.questions.get(tap.question) if instrument else None
    answer = value_of(question, tap.value) if question else None
    if not instrument or not question or answer is None:
        turn.ask(Text("button-stale"))
    elif turn.episode.checkin and turn.episode.checkin.key == tap.occurrence:
        _tapped_open(turn, turn.episode.checkin, question, answer)
    elif turn.today - date.fromisoformat(when) > LATE:
        turn.ask(Text("button-too-old"))
    else:
        _tapped_late(turn, tap.occurrence, question, answer)


def _tapped_open(turn: Turn, checkin: CheckIn, question: Question, answer: Answer) -> None:
    if checkin.answers.get(question.id) == answer:
        return
    record(turn, Open(question, checkin.key), answer)


def _tapped_late(turn: Turn, occurrence: str, question: Question, answer: Answer) -> None:
    day = date.fromisoformat(occurrence.partition(":")[2])
    ended = _ended_on(turn, day)
    if ended and ended.answers.get(question.id) == answer:
        return
    if ended:
        turn.change(ended=replace(ended, answers={**ended.answers, question.id: answer}))
    turn.emit(AnswerRecorded(question, answer, occurrence))
    turn.ask(Text("saved-late", {"day": day, "what": recap_line(question, answer, turn.slots())}))


def value_of(question: Question, value: str) -> Answer | None:
    """The answer that a button's value stands for, None when it is not one of the question's."""
    if value == SKIPPED:
        return SKIPPED if question.optional else None
    if value == UNSURE and question.unsure:
        return UNSURE
    if question.kind in ("scale", "number"):
        return float(value)
    if question.kind is Kind.DATE:
        return value
    return value if value in question.options else None


def _finish(turn: Turn) -> None:
    checkin = turn.episode.checkin
    if not checkin:
        return
    turn.change(checkin=None, ended=checkin)
    turn.emit(OccurrenceClosed(checkin.instrument, checkin.day, "answered"))
    turn.tell(*recap(turn, checkin), choices=WRONG, in_place=True)
    turn.emit(RecoveryAsked(Occasion.CHECK_IN))


def back(turn: Turn) -> None:
    """Ask the last answered question of the open check-in again."""
    checkin = turn.episode.checkin
    if checkin and checkin.answers:
        *kept, (last, _) = checkin.answers.items()
        turn.change(checkin=replace(checkin, answers=dict(kept)))
        turn.emit(AnswerTakenBack(last, checkin.key))
    turn.ask()


def close_open(turn: Turn, *, unanswered: Ended = "expired") -> None:
    """End the open check-in; what was answered of it stays."""
    checkin = turn.episode.checkin
    if checkin:
        outcome: Ended = "partial" if checkin.answers else unanswered
        turn.change(checkin=None, ended=checkin)
        turn.emit(OccurrenceClosed(checkin.instrument, checkin.day, outcome))


def recap(turn: Turn, checkin: CheckIn) -> Paragraphs:
    """What was saved, and when the next one comes."""
    questions = turn.protocol.instruments[checkin.instrument].questions
    given = [(questions[k], v) for k, v in checkin.answers.items() if v != SKIPPED]
    lines = tuple(recap_line(question, answer, turn.slots()) for question, answer in given)
    next_one = upcoming(turn.episode, max(turn.today, checkin.day))
    if next_one is None:
        return Text("recap"), lines
    coming = {"day": next_one[0], **when(turn)}
    return Text("recap"), lines, Text("recap-next", coming)


def _instrument(turn: Turn) -> Instrument:
    return turn.protocol.instruments[DAILY]


def _expires(turn: Turn, day: date) -> datetime:
    """Closing time on that local date, but never sooner than two hours after it was due."""
    zone = turn.episode.zone
    closes = instant_on(day, time.fromisoformat(_instrument(turn).closes), zone)
    due_at = instant_on(day, turn.episode.clock or time(8), zone) or turn.now
    return max(closes or due_at, due_at + SHORTEST_STAY)


def _remind_at(turn: Turn, expires: datetime) -> datetime | None:
    """Some hours on, unless that is late in the evening or the end is near."""
    after = timedelta(minutes=_instrument(turn).remind_after)
    last = instant_on(turn.today, LAST_REMINDER, turn.episode.zone)
    at = turn.now + after
    return at if after and at < expires and (last is None or at <= last) else None


WRONG = ((Choice(Text("something-is-wrong"), Tap(command="wrong")),),)
