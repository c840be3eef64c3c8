"""Answers to check-ins: of the one that is asked about, of one that waits, of one that is over."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from flows.episode import Amending, CheckIn
from flows.events import (
    AnswerTakenBack,
    Choice,
    Choices,
    Ended,
    Occasion,
    OccurrenceClosed,
    Paragraphs,
    RecoveryAsked,
)
from flows.instruments import instrument_of
from flows.messages import Tap
from flows.questions import SKIPPED, UNSURE, Answer, Kind, Question
from flows.rhythm import CHECK_INS
from flows.talk import checkins, rescreening
from flows.talk.planning import next_one
from flows.talk.turn import Open, Turn, recap_line
from flows.wording import Text

CHANGE = Choice(Text("change-button"), Tap(command="change"))
AFTERWARDS: Choices = ((CHANGE,), *checkins.WRONG)
"""What is offered under a recap."""


def record(turn: Turn, waiting: Open, answer: Answer) -> None:
    """Keep an answer of an occurrence, and go on or finish."""
    amending = turn.amending
    if amending and amending.checkin.key == waiting.occurrence:
        amend(turn, amending.checkin, waiting.question, answer)
        return
    checkin = turn.episode.checkin
    if not checkin:
        return
    answered = checkins.touch(turn, checkin)
    answered = replace(answered, answers={**checkin.answers, waiting.question.id: answer})
    turn.change(checkin=answered)
    rescreening.keep(turn, waiting.question, answer, checkin.key)
    if turn.in_checkin(answered):
        turn.ask()
    else:
        _finish(turn, answered)


def _finish(turn: Turn, checkin: CheckIn) -> None:
    checkins.close(turn, checkin, outcome="answered")
    if instrument_of(checkin.name) in CHECK_INS:
        turn.tell(*recap(turn, checkin), choices=AFTERWARDS, in_place=True)
        turn.emit(RecoveryAsked(Occasion.CHECK_IN))
    else:
        lines = tuple(recap_lines(turn, checkin))
        _said_and_on(turn, Text("recap"), lines, Text("flare-kept"))


def tapped(turn: Turn, tap: Tap) -> None:
    """A button of a check-in: of the one asked about, of one that waits, or of the last days."""
    name, _, _day = tap.occurrence.partition(":")
    instrument = turn.protocol.instruments.get(instrument_of(name))
    question = instrument.questions.get(tap.question) if instrument else None
    answer = value_of(question, tap.value) if question else None
    if not instrument or not question or answer is None:
        turn.ask(Text("button-stale"))
    elif is_too_old(turn, tap.occurrence):
        turn.ask(Text("button-too-old"))
    else:
        answer_to(turn, tap.occurrence, question, answer)


def is_too_old(turn: Turn, occurrence: str) -> bool:
    """Whether its day is long over; one that is still open never is."""
    day = date.fromisoformat(occurrence.partition(":")[2])
    is_open = occurrence in {checkin.key for checkin in turn.episode.open}
    return not is_open and turn.today - day > checkins.LATE


def answer_to(turn: Turn, occurrence: str, question: Question, answer: Answer) -> bool:
    """An answer to a question of an occurrence that is open, waits, or is over since a while.

    A question that a command had put is left for it. False, and nothing done, when that answer is
    there already.
    """
    is_open = {checkin.key: checkin for checkin in turn.episode.open}
    checkin = is_open.get(occurrence) or checkins.find_ended(turn, occurrence)
    if checkin and checkin.answers.get(question.id) == answer:
        return False
    turn.dismiss()
    if occurrence in is_open and checkin:
        others = tuple(c for c in turn.episode.open if c.key != checkin.key)
        turn.change(checkin=checkin, waiting=others, amending=None)
        record(turn, Open(question, checkin.key), answer)
    elif checkin:
        amend(turn, checkin, question, answer)
    else:
        _record_forgotten(turn, occurrence, question, answer)
    return True


def _record_forgotten(turn: Turn, occurrence: str, question: Question, answer: Answer) -> None:
    """An occurrence of which no more is known than its name."""
    name, _, when = occurrence.partition(":")
    day = date.fromisoformat(when)
    rescreening.keep(turn, question, answer, occurrence)
    turn.emit(OccurrenceClosed(name, day, "partial"))
    turn.ask(saved_late(turn, day, question, answer))


def amend(turn: Turn, checkin: CheckIn, question: Question, answer: Answer) -> None:
    """Keep an answer of an occurrence that is over; what was left open of it is asked next."""
    was_open = question.id not in checkin.answers
    answered = replace(
        checkin, touched_at=turn.now, answers={**checkin.answers, question.id: answer}
    )
    rescreening.keep(turn, question, answer, checkin.key)
    checkins.keep_ended(turn, answered)
    goes_on = turn.in_checkin(answered)
    turn.change(amending=Amending(answered) if was_open and goes_on else None)
    if was_open:
        outcome: Ended = "partial" if goes_on else "answered"
        turn.emit(OccurrenceClosed(checkin.name, checkin.day, outcome))
    if was_open and goes_on:
        turn.ask(Text("late-goes-on", {"day": checkin.day}))
    elif was_open:
        _finish_late(turn, answered)
    else:
        turn.ask(saved_late(turn, checkin.day, question, answer))


def _finish_late(turn: Turn, checkin: CheckIn) -> None:
    """All of it is answered now: say so, and for which day; then go on with what is open."""
    _said_and_on(turn, Text("recap-late", {"day": checkin.day}), tuple(recap_lines(turn, checkin)))


def _said_and_on(turn: Turn, *texts: Text | tuple[Text, ...]) -> None:
    """Say what is saved in place of the last question, and go on with what is open."""
    turn.tell(*texts, choices=AFTERWARDS, in_place=True)
    turn.token = ""  # the message is taken: what is asked next needs one of its own
    if not checkins.bring_forward(turn):
        turn.ask()


def saved_late(turn: Turn, day: date, question: Question, answer: Answer) -> Text:
    """What was saved, and for which day."""
    line = recap_line(question, answer, turn.slots())
    return Text("saved-late", {"day": day, "what": line})


def value_of(question: Question, value: str) -> Answer | None:
    """The answer that a button's value stands for, None when it is not one of the question's."""
    if value == SKIPPED:
        return SKIPPED if question.optional else None
    if value == UNSURE and question.unsure:
        return UNSURE
    if question.kind in (Kind.SCALE, Kind.NUMBER):
        return float(value)
    if question.kind in (Kind.DATE, Kind.ZONE):
        return value
    return value if value in question.options else None


def back(turn: Turn) -> None:
    """Ask the last answered question of the check-in again."""
    checkin = turn.episode.checkin
    if turn.amending:
        turn.change(amending=None)
    elif checkin and checkin.answers:
        *kept, (last, _) = checkin.answers.items()
        turn.change(checkin=replace(checkin, answers=dict(kept)))
        turn.emit(AnswerTakenBack(last, checkin.key))
    turn.ask()


def recap(turn: Turn, checkin: CheckIn) -> Paragraphs:
    """What was saved, and when the next one comes."""
    lines = tuple(recap_lines(turn, checkin))
    coming = next_one(turn, max(turn.today, checkin.day))
    return Text("recap"), lines, *((Text("recap-next", coming),) if coming else ())


def recap_lines(turn: Turn, checkin: CheckIn) -> Iterable[Text]:
    """Its answers, a line each; what was skipped is left out."""
    questions = turn.instrument(checkin).questions
    given = ((questions[k], v) for k, v in checkin.answers.items() if v != SKIPPED)
    return (recap_line(question, answer, turn.slots()) for question, answer in given)
