"""A break: no check-ins for a while, by a number of days or until a date."""

from datetime import date, timedelta

from flows.days import read_break
from flows.events import Choice, Choices, PatientPaused
from flows.messages import Tap
from flows.questions import Answer, Question
from flows.talk import happenings
from flows.talk.turn import Turn
from flows.understanding import Misunderstood
from flows.wording import Text

LONGEST_PAUSE = 90
QUESTION, RESUME, DAYS = "pause_for", "resume", "days_"


def ask(turn: Turn, argument: str) -> None:
    """`/pause` asks for how long, `/pause 10` or `/pause 20 Feb` sets it, `/pause 0` resumes."""
    days = _read(turn, argument)
    if days is not None:
        pause(turn, f"{DAYS}{days}")
    elif argument:
        turn.ask(_how())
    else:
        turn.interrupt(QUESTION)


def read(turn: Turn, question: Question, words: str) -> Answer | Misunderstood:
    """What is typed beside the buttons: a number of days, a label, a date."""
    days = _read(turn, words)
    label = turn.reader.read(question, words)
    if not words.strip().isdecimal() and not isinstance(label, Misunderstood):
        return label
    return Misunderstood(_how()) if days is None else f"{DAYS}{days}"


def _read(turn: Turn, words: str) -> int | None:
    reader = turn.reader
    return read_break(words, reader.lexicon, reader.language, turn.today, LONGEST_PAUSE)


def _how() -> Text:
    return Text("pause-how", {"most": LONGEST_PAUSE})


def pause(turn: Turn, days: str) -> None:
    """No check-ins for that many days; `resume`, or none, ends the pause.

    A check-in that is open may still be answered, and no reminder of it comes.
    """
    count = 0 if days == RESUME else int(days.removeprefix(DAYS))
    until = turn.today + timedelta(days=count) if count else None
    turn.change(paused_on=turn.today if until else None, paused_until=until)
    turn.emit(PatientPaused(until))
    if until:
        paused = Text("paused", {"until": until})
        stays = (Text("pause-open-stays"),) if any(turn.episode.open) else ()
        turn.tell(paused, *stays, choices=_reasons(until), in_place=True)
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
