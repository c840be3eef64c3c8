"""What gets in the way of the home programme: asked seldom, answered with one thing that helps."""

from dataclasses import replace

from flows import offers
from flows.events import AnswerRecorded, Choices, HelpOffered, HelpWanted
from flows.programme import easier
from flows.questions import SKIPPED, Answer, Question
from flows.rhythm import DAILY
from flows.talk.turn import Turn
from flows.wording import Text

BARRIER, WORDS = "barrier", "barrier_words"
OF = "barrier_of"
"""The check-in whose answer it is."""
OTHER = "other"


def ask(turn: Turn) -> None:
    """Ask at the end of the check-in that has just ended; its answers have this one too."""
    ended = next((c for c in turn.episode.ended if c.name == DAILY), None)
    if ended:
        programme = replace(turn.episode.programme, barrier_on=turn.today)
        turn.change(programme=programme, draft={OF: ended.key})
        turn.interrupt(BARRIER, Text("barrier-lead"))


def answered(turn: Turn, question: Question, answer: Answer) -> None:
    """Keep what was said with that check-in, and say what may help."""
    occurrence = str(turn.episode.draft.get(OF, ""))
    if answer == SKIPPED:
        turn.dismiss()
        turn.ask(Text("barrier-skipped"))
        return
    turn.emit(AnswerRecorded(question, answer, occurrence, turn.slots(), turn.token))
    if answer == OTHER and question.id == BARRIER:
        turn.interrupt(WORDS)
        return
    turn.dismiss()
    _help(turn, OTHER if question.id == WORDS else str(answer))


def _help(turn: Turn, what: str) -> None:
    choices = _choices(turn, what)
    gentler = (Text("barrier-ease"),) if choices and what == "pain" else ()
    turn.tell(Text(f"barrier-answer.{what}"), *gentler, choices=choices)
    if what == "unclear":
        turn.emit(HelpOffered())


def _choices(turn: Turn, what: str) -> Choices:
    match what:
        case "pain":
            below = easier(turn.episode.programme)
            return tuple((offers.step(e.name, e.stage - 1, e.below),) for e in below)
        case "forgot":
            return ((offers.OTHER_TIME,),)
        case _:
            return ()


def tell(turn: Turn) -> None:
    """The clinicians are to know that an exercise is unclear."""
    turn.emit(HelpWanted())
