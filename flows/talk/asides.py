"""Single questions that a command put in front of everything else."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from flows.events import Choice, Choices, PatientPaused, PatientStopped
from flows.messages import Tap
from flows.questions import SKIPPED, Answer, Question
from flows.screen.urgency import Urgency
from flows.talk import (
    barriers,
    checkins,
    exercises,
    happenings,
    planning,
    prescribing,
    safety,
    travel,
    visits,
)
from flows.talk.turn import Open, Turn
from flows.wording import Text


def record(turn: Turn, waiting: Open, answer: Answer) -> None:
    """Do what the answer says, then take up what was open before."""
    question = waiting.question.id
    turn.change(aside="")
    if question in turn.protocol.instruments["programme"].questions:
        _of_programme(turn, waiting.question, answer)
        return
    settle: Mapping[str, Callable[[Turn, str], None]] = {
        "wrong_words": _something_wrong,
        "pause_for": pause,
        "stop_sure": _stop,
        "new_place": travel.move,
        "there_now": travel.confirmed,
        "new_time": travel.retime,
        "visit_on": visits.set_date,
        "visit_outcome": visits.outcome,
        "what_changed": happenings.explain,
    }
    if answer == SKIPPED and question != happenings.WORDS:
        turn.dismiss()
        turn.ask(Text("left-as-it-was"))
    elif question in settle:
        settle[question](turn, str(answer))
    else:
        happenings.answered(turn, question, answer)


def _of_programme(turn: Turn, question: Question, answer: Answer) -> None:
    if question.id in (barriers.BARRIER, barriers.WORDS):
        barriers.answered(turn, question, answer)
    elif question.id == prescribing.LINES:
        prescribing.answered(turn, str(answer))
    else:
        exercises.answered(turn, question.id, answer)


def _something_wrong(turn: Turn, words: str) -> None:
    """The words were screened already; a person who pressed the button is heard either way."""
    if not turn.raised:
        safety.raise_flags(turn, ("other",), Urgency.SAME_DAY, words)
    if not turn.episode.hold:
        turn.ask()


def pause(turn: Turn, days: str) -> None:
    """No check-ins for that many days; `resume` ends the pause."""
    count = days.removeprefix("days_")
    until = turn.today + timedelta(days=int(count)) if count.isdecimal() else None
    turn.change(paused_on=turn.today if until else None, paused_until=until)
    turn.emit(PatientPaused(until))
    if until:
        turn.tell(Text("paused", {"until": until}), choices=_reasons(until), in_place=True)
    else:
        happenings.end_spans(turn)
        turn.ask(Text("resumed"))


def _reasons(until: date) -> Choices:
    """Why they pause, with the days of the pause: verdicts leave those out."""
    buttons = [
        Choice(Text(f"pause-reason.{why}"), Tap(command="because", value=f"{why} {until}"))
        for why in happenings.PAUSES
    ]
    return tuple(buttons[:2]), tuple(buttons[2:])


def _stop(turn: Turn, sure: str) -> None:
    if sure == "yes":
        planning.drop(turn)
        visits.drop_all(turn)
        checkins.close_all(turn, unanswered="skipped")
        turn.change(stopped_at=turn.now)
        turn.emit(PatientStopped())
        turn.tell(Text("stopped"), in_place=True)
    else:
        turn.ask(Text("left-as-it-was"))
