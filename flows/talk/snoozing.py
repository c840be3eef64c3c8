"""Putting off the check-in that is open: its one reminder comes at a time of the person's own."""

from dataclasses import replace
from datetime import datetime

from flows.clocks import TONIGHT, read_later
from flows.episode import CheckIn
from flows.events import OccurrenceSnoozed
from flows.questions import Answer, Question
from flows.schedule import local_clock, local_date
from flows.talk import checkins
from flows.talk.turn import Turn
from flows.understanding import Misunderstood
from flows.wording import Arg, Moment, Text

QUESTION = "snooze_until"
HOURS = {"hour": "1", "hours_3": "3", "evening": f"{TONIGHT:%H:%M}"}
"""What the buttons say, as it could be typed."""


def ask(turn: Turn, argument: str) -> None:
    """`/snooze` asks until when, `/snooze 3h` or `/snooze 20:00` puts the open check-in off.

    A button names the check-in that it stands under.
    """
    known = {checkin.key: checkin for checkin in turn.episode.open}
    first = known.get(argument) or next(turn.episode.open, None)
    if not first:
        turn.ask(Text("snooze-nothing"))
    elif argument in known or not argument:
        others = tuple(c for c in turn.episode.open if c.key != first.key)
        turn.change(checkin=first, waiting=others)
        turn.interrupt(QUESTION)
    elif at := _read(turn, argument):
        put_off(turn, first, at)
    elif argument.startswith(f"{first.name}:"):
        turn.ask(Text("button-stale"))
    else:
        turn.interrupt(QUESTION, Text("not-understood-clock"))


def read(turn: Turn, question: Question, words: str) -> Answer | Misunderstood:
    """What is typed beside the buttons: a label, a span of time, a time of day."""
    label = turn.reader.read(question, words)
    if not words.strip().isdecimal() and not isinstance(label, Misunderstood):
        return label
    return words if _read(turn, words) else Misunderstood(Text("not-understood-clock"))


def chosen(turn: Turn, words: str) -> None:
    """Put off what is asked about until then."""
    first = next(turn.episode.open, None)
    at = _read(turn, HOURS.get(words, words))
    if first and at:
        put_off(turn, first, at)
    else:
        turn.ask(Text("snooze-nothing"))


def _read(turn: Turn, words: str) -> datetime | None:
    return read_later(words, turn.reader.lexicon, turn.now, turn.episode.zone)


def put_off(turn: Turn, checkin: CheckIn, at: datetime) -> None:
    """Remind of it at that moment, unless that is in quiet hours or after its end.

    Meanwhile it can be answered as before, and does not keep another one waiting.
    """
    zone = turn.episode.zone
    if at >= checkin.expires_at or turn.episode.quiet.at(at, zone):
        turn.tell(Text("snooze-too-late", _moment(turn, checkin.expires_at)), in_place=True)
        return
    checkins.replace_(turn, replace(checkin, remind_at=at, touched_at=None))
    turn.emit(OccurrenceSnoozed(checkin.name, checkin.day, at))
    turn.tell(Text("snoozed", _moment(turn, at)), in_place=True)


def _moment(turn: Turn, at: datetime) -> dict[str, Arg]:
    """A moment on the person's own clock, with its day where it is not today."""
    zone = turn.episode.zone
    day, clock = local_date(at, zone), local_clock(at, zone)
    on = "today" if day == turn.today else "later"
    return {"on": on, "day": day, "clock": Moment(at, Text("at-clock", {"clock": clock}))}
