"""Safety before state: every word a patient writes is screened, whatever question is open.

What the words mean in any case is said at once. Where they may mean more, one question settles it;
it comes before any other, and whoever leaves it open is taken to be not sure.
"""

from collections.abc import Mapping

from flows.episode import Doubt, Episode
from flows.events import AnswerRecorded, QuestionAsked
from flows.questions import UNSURE, Answer
from flows.screen import Clarify
from flows.screen.urgency import Urgency, combine
from flows.talk import safety
from flows.talk.turn import Turn, doubt_question
from flows.wording import Arg, Text


def hear(turn: Turn, words: str) -> bool:
    """Raise what the words show, and keep what has to be asked about them.

    Says whether anything was raised.
    """
    seen = turn.protocol.screener.screen(words, turn.episode.language)
    if seen.urgency is not Urgency.NONE:
        safety.raise_flags(turn, seen.flags, seen.urgency, words)
    doubt = turn.episode.doubt
    if doubt and _could_be(turn, doubt.question).rank <= seen.urgency.rank:
        turn.change(doubt=None)
    if seen.clarify and _could_be(turn, seen.clarify).rank > seen.urgency.rank:
        _wonder(turn, seen.clarify, words)
    return turn.raised


def _could_be(turn: Turn, clarify: str) -> Urgency:
    return combine(_levels(turn.protocol.screener.questions[clarify]).values())


def _wonder(turn: Turn, clarify: str, words: str) -> None:
    """One question at a time: of a second doubt the worst is taken."""
    doubt = turn.episode.doubt
    if not doubt:
        turn.change(doubt=Doubt(clarify, words))
    elif doubt.question != clarify:
        flag = turn.protocol.screener.questions[clarify].flag
        safety.raise_flags(turn, (flag,), _could_be(turn, clarify), words)


def settle(turn: Turn, answer: Answer) -> None:
    """The answer raises the red flag, or takes the doubt away."""
    doubt = turn.episode.doubt
    if not doubt:
        return
    clarify = turn.protocol.screener.questions[doubt.question]
    question = doubt_question(clarify.id)
    turn.change(doubt=None)
    turn.emit(AnswerRecorded(question, answer, "", turn.slots(), turn.token))
    level = _levels(clarify)[answer]
    if level is Urgency.NONE:
        turn.tell(Text("doubt-settled"))
    else:
        label = "not-sure" if answer == UNSURE else question.label(str(answer))
        safety.raise_flags(turn, (clarify.flag,), level, _said(turn, doubt, label))


def leave(turn: Turn) -> None:
    """Time has passed without an answer: that is taken for not sure."""
    doubt = turn.episode.doubt
    if doubt:
        clarify = turn.protocol.screener.questions[doubt.question]
        turn.change(doubt=None)
        level = _levels(clarify)[UNSURE]
        safety.raise_flags(turn, (clarify.flag,), level, _said(turn, doubt, "doubt-open"))


def put(turn: Turn, before: Episode) -> None:
    """Put the question of a new doubt, unless it was put or an emergency comes first."""
    doubt = turn.episode.doubt
    if doubt and doubt != before.doubt and not turn.episode.hold:
        asked = [e.question for e in turn.events if isinstance(e, QuestionAsked)]
        if doubt_question(doubt.question) not in asked:
            turn.ask()


def _levels(clarify: Clarify) -> Mapping[Answer, Urgency]:
    """What each answer means; not being sure of an emergency counts as yes."""
    emergency = clarify.yes is Urgency.EMERGENCY
    unsure = clarify.yes if emergency else clarify.not_sure
    return {"yes": clarify.yes, "no": clarify.no, UNSURE: unsure}


def _said(turn: Turn, doubt: Doubt, label: str) -> str:
    """The person's words, with the question and its answer, as a clinician is to read them."""
    args: dict[str, Arg] = {
        "words": doubt.words,
        "question": Text(doubt_question(doubt.question).id),
        "answer": Text(label),
    }
    return turn.protocol.wording.plain(Text("doubt-words", args), turn.episode.language)
