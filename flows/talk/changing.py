"""Changing an answer of the last days: which check-in, which answer, and the question again."""

from dataclasses import replace

from flows.episode import Amending, CheckIn
from flows.events import AnswerTakenBack, Choice
from flows.instruments import instrument_of
from flows.messages import Tap
from flows.talk import checkins
from flows.talk.turn import Turn, recap_line
from flows.wording import Text

CHANGE_LINE = "change-line"


def ask(turn: Turn, argument: str) -> None:
    """`/change` asks which check-in; a button under it names one, and the next the question."""
    key, _, question = argument.partition(" ")
    known = {c.key: c for c in (*turn.episode.open, *turn.episode.ended) if c.answers}
    checkin = known.get(key)
    if not known:
        turn.ask(Text("change-nothing"))
    elif checkin and question in checkin.answers:
        _again(turn, checkin, question)
    elif checkin or len(known) == 1:
        _which_answer(turn, checkin or next(iter(known.values())))
    else:
        turn.tell(Text("change-which-day"), choices=tuple((_day(c),) for c in known.values()))


def _day(checkin: CheckIn) -> Choice:
    what = Text(f"instrument-{instrument_of(checkin.name)}")
    label = Text("change-day", {"what": what, "day": checkin.day})
    return Choice(label, Tap(command="change", value=checkin.key))


def _which_answer(turn: Turn, checkin: CheckIn) -> None:
    questions = turn.instrument(checkin).questions
    choices = tuple(
        (
            Choice(
                recap_line(questions[name], answer, turn.slots(), CHANGE_LINE),
                Tap(command="change", value=f"{checkin.key} {name}"),
            ),
        )
        for name, answer in checkin.answers.items()
    )
    turn.tell(Text("change-which", {"day": checkin.day}), choices=choices, in_place=True)


def _again(turn: Turn, checkin: CheckIn, question: str) -> None:
    """Ask it again. The earlier value is kept in the ledger, and stands until there is another."""
    turn.dismiss()
    if checkin in turn.episode.ended:
        turn.change(amending=Amending(replace(checkin, touched_at=turn.now), question))
        turn.ask()
    else:
        kept = {name: answer for name, answer in checkin.answers.items() if name != question}
        turn.emit(AnswerTakenBack(question, checkin.key))
        checkins.put_first(turn, replace(checkin, answers=kept), Text("checkin-goes-on"))
