"""The questions outside check-ins: welcome, triage and plan, or a clinician's few.

What is asked next follows from the answers alone, so going back is forgetting an answer, and a
person may return after days to exactly where they were.
"""

from collections.abc import Callable, Mapping

from flows.episode import Role
from flows.events import AnswerRecorded, Choice, ConsentDeclined, ConsentGiven
from flows.messages import Tap
from flows.questions import UNSURE, Answer, Kind, Question
from flows.talk import (
    answering,
    asides,
    checkins,
    hearing,
    planning,
    recommending,
    rescreening,
    safety,
)
from flows.talk.turn import DOUBT, Open, Turn
from flows.wording import Text

CHOSEN = "on"
DONE = "done"
NONE = "none"
DECLINED = ("consent", "decline")


def settle(turn: Turn, waiting: Open, answer: Answer) -> None:
    """An answer to the open question, wherever it belongs."""
    if waiting.question.id.startswith(DOUBT):
        hearing.settle(turn, answer)
        if not turn.episode.hold:
            resume(turn)
    elif turn.is_aside(waiting.question):
        asides.record(turn, waiting, answer)
    elif turn.is_screening(waiting):
        rescreening.record(turn, waiting.question, answer)
    elif waiting.occurrence:
        answering.record(turn, waiting, answer)
    else:
        record(turn, waiting, answer)


def record(turn: Turn, waiting: Open, answer: Answer) -> None:
    """Keep an answer, show that it is kept, draw its consequence, and go on."""
    question = waiting.question
    turn.remember(question.id, answer)
    if question.id == "place":
        turn.forget("clock_right")
    turn.emit(AnswerRecorded(question, answer, "", turn.slots(), turn.token))
    consequences: Mapping[tuple[str, Answer], Callable[[Turn], None]] = {
        ("consent", "agree"): lambda turn: turn.emit(ConsentGiven()),
        DECLINED: _declined,
        ("clock_right", "no"): _wrong_clock,
    }
    consequences.get((question.id, answer), _nothing)(turn)
    if question.id in turn.protocol.triage.questions:
        safety.raise_ticked(turn, question.id)
    if not turn.episode.hold and (question.id, answer) != DECLINED:
        go_on(turn)


def _nothing(_turn: Turn) -> None:
    """Most answers only lead to the next question."""


def _declined(turn: Turn) -> None:
    turn.change(answers={}, asked=(), outcome=None)
    turn.emit(ConsentDeclined())
    turn.tell(Text("declined"))


def _wrong_clock(turn: Turn) -> None:
    turn.forget("place", "clock_right")


def go_on(turn: Turn) -> None:
    """Ask what comes next; announce what has just been completed."""
    if _triage_is_complete(turn):
        recommending.conclude(turn)
    if turn.open():
        turn.ask()
    elif not turn.episode.started_on and not turn.episode.is_emergency:
        _begin(turn)


def resume(turn: Turn) -> None:
    """Take up what was open before something else came first."""
    if turn.episode.started_on:
        if not checkins.bring_forward(turn):
            turn.ask()
    elif not turn.episode.stopped_at:
        go_on(turn)


def _triage_is_complete(turn: Turn) -> bool:
    episode = turn.episode
    return (
        episode.role is Role.PATIENT
        and episode.outcome is None
        and turn.next_in("welcome") is None
        and turn.next_in("triage") is None
    )


def after_emergency(turn: Turn) -> None:
    """Somebody comes back after an emergency: the triage begins anew, with the red flags."""
    if turn.episode.is_emergency:
        turn.change(outcome=None)
        turn.forget(*turn.protocol.triage.questions)


def _begin(turn: Turn) -> None:
    """All is answered: the check-ins, or the digests, begin."""
    quiet = turn.episode.quiet
    clock = turn.episode.clock
    turn.change(started_on=turn.today, quiet=quiet.around(clock) if clock else quiet)
    planning.plan_anew(turn)
    if turn.episode.role is Role.CLINICIAN:
        turn.tell(Text("desk-ready", planning.when(turn)))
        return
    now = Choice(Text("check-in-now"), Tap(command="checkin"))
    turn.tell(Text("all-set", planning.when(turn)), choices=((now,),))


def tapped(turn: Turn, tap: Tap) -> None:
    """A button of a question outside check-ins."""
    question = turn.question(tap.question)
    waiting = turn.open()
    if not question:
        turn.ask(Text("button-stale"))
    elif question.kind is Kind.MANY:
        _ticked(turn, question, tap.value, is_open=waiting == Open(question))
    else:
        _chosen(turn, question, tap.value, is_open=waiting == Open(question))


def _chosen(turn: Turn, question: Question, value: str, *, is_open: bool) -> None:
    answer = answering.value_of(question, value)
    if answer is None or not (is_open or _may_change(turn, question)):
        turn.ask(Text("button-stale"))
    elif is_open:
        settle(turn, Open(question), answer)
    elif turn.episode.answers[question.id] != answer:
        _reconsider(turn, question.id)
        record(turn, Open(question), answer)


def _may_change(turn: Turn, question: Question) -> bool:
    """An old button may change its answer until check-ins, or digests, begin."""
    return question.id in turn.episode.answers and not turn.episode.started_on


def _ticked(turn: Turn, question: Question, value: str, *, is_open: bool) -> None:
    if not is_open:
        turn.ask(Text("button-stale"))
    elif value == UNSURE and question.unsure:
        settle(turn, Open(question), UNSURE)
    elif value in (DONE, NONE):
        settle(turn, Open(question), turn.episode.chosen if value == DONE else ())
    else:
        option, _, state = value.partition(":")
        rest = tuple(o for o in turn.episode.chosen if o != option)
        turn.change(chosen=(*rest, option) if state == CHOSEN else rest)
        turn.ask(in_place=True)


def back(turn: Turn) -> None:
    """Take back the last answer and ask it again."""
    asked = turn.episode.asked
    if turn.episode.doubt:
        turn.ask()
    elif turn.episode.aside:
        turn.dismiss()
        turn.ask(Text("left-as-it-was"))
    elif turn.screening:
        turn.ask()
    elif turn.amending or turn.episode.checkin:
        answering.back(turn)
    elif asked and not turn.episode.started_on:
        _reconsider(turn, asked[-1])
        turn.forget(asked[-1])
        turn.ask()
    else:
        turn.ask(Text("nothing-to-take-back"))


def _reconsider(turn: Turn, question: str) -> None:
    """A changed answer of the triage may change where it leads: it is decided again."""
    in_triage = question in turn.protocol.triage.questions
    if in_triage and turn.episode.outcome and not turn.episode.started_on:
        turn.change(outcome=None)
