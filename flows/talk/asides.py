"""Single questions that a command put in front of everything else."""

from collections.abc import Callable, Mapping

from flows.events import PatientStopped
from flows.questions import SKIPPED, Answer, Question
from flows.screen.urgency import Urgency
from flows.talk import (
    barriers,
    checkins,
    exercises,
    happenings,
    pausing,
    planning,
    prescribing,
    safety,
    snoozing,
    telling,
    times,
    travel,
    visits,
)
from flows.talk.turn import Open, Turn
from flows.understanding import Misunderstood
from flows.wording import Text


def record(turn: Turn, waiting: Open, answer: Answer) -> None:
    """Do what the answer says, then take up what was open before."""
    question = waiting.question.id
    turn.change(aside="", chosen=())
    if question in turn.protocol.instruments["programme"].questions:
        _of_programme(turn, waiting.question, answer)
        return
    settle: Mapping[str, Callable[[Turn, str], None]] = {
        "wrong_words": _something_wrong,
        pausing.QUESTION: pausing.pause,
        snoozing.QUESTION: snoozing.chosen,
        "stop_sure": _stop,
        "new_place": travel.move,
        "there_now": travel.confirmed,
        "new_time": times.retime,
        telling.NOTE: telling.note,
        "visit_on": visits.set_date,
        "visit_outcome": visits.outcome,
        "what_changed": happenings.explain,
    }
    if answer == SKIPPED and question != happenings.WORDS:
        turn.dismiss()
        turn.ask(Text("left-as-it-was"))
    elif question in (times.QUIET, times.TIMES, times.DAYS):
        times.settle(turn, waiting.question, answer)
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


def read(turn: Turn, question: Question, words: str) -> Answer | Misunderstood:
    """What typed words answer; some of these questions take more than their buttons say."""
    readers: Mapping[str, Callable[[Turn, Question, str], Answer | Misunderstood]] = {
        pausing.QUESTION: pausing.read,
        snoozing.QUESTION: snoozing.read,
        times.QUIET: times.read,
        times.TIMES: times.read,
        times.DAYS: times.read,
    }
    lexicon = turn.reader.lexicon
    is_off = question.id == times.QUIET and lexicon.means("off", words)
    if question.optional and lexicon.means("skip", words) and not is_off:
        return SKIPPED
    if question.id in readers:
        return readers[question.id](turn, question, words)
    return turn.reader.read(question, words)


def _something_wrong(turn: Turn, words: str) -> None:
    """The words were screened already; a person who pressed the button is heard either way."""
    if not turn.raised:
        safety.raise_flags(turn, ("other",), Urgency.SAME_DAY, words)
    if not turn.episode.hold:
        turn.ask()


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
