"""Check-ins that the person asks for: today's before its time, or one that was missed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from flows.episode import Amending, CheckIn
from flows.events import Choice, OccurrencePlanned, PlanDropped
from flows.instruments import instrument_of
from flows.messages import Tap
from flows.rhythm import CHECK_INS, DAILY
from flows.talk import checkins
from flows.talk.planning import plan_next
from flows.talk.turn import Turn
from flows.wording import Text


def check_in(turn: Turn, argument: str) -> None:
    """`/checkin` asks for what is open, or for today; `/checkin yesterday` for a day that is over.

    A button names an occurrence by its key.
    """
    if not argument:
        _now(turn)
        return
    day = turn.reader.past_day(argument, checkins.LATE)
    wanted = [c for c in _answerable(turn) if c.key == argument or c.day == day]
    if wanted:
        _go_to(turn, wanted[0])
    elif day == turn.today:
        _now(turn)
    else:
        turn.ask(Text("checkin-no-such-day"))


def _now(turn: Turn) -> None:
    """What is open, what today's has left open, or today's before its time."""
    turn.change(active_on=turn.today)
    day = max(turn.today, turn.episode.last_days.get(DAILY, turn.today))
    first = next(turn.episode.open, None)
    if first:
        checkins.put_first(turn, first, Text("checkin-goes-on"))
    elif ended := checkins.find_ended(turn, f"{DAILY}:{day.isoformat()}"):
        _come_back(turn, ended)
    else:
        _offer_missed(turn)
        turn.emit(PlanDropped(DAILY))
        turn.emit(OccurrencePlanned(DAILY, day, turn.now))
        checkins.open_(turn, DAILY, day, turn.now)
        plan_next(turn, DAILY, day)


def _answerable(turn: Turn) -> Iterator[CheckIn]:
    """What can be asked about: the open ones, then those of the last days, the daily ones first."""
    yield from turn.episode.open
    yield from sorted(_missed(turn), key=lambda checkin: checkin.name != DAILY)


def _missed(turn: Turn) -> Iterator[CheckIn]:
    """Those of the last days that were not answered to their end."""
    for ended in turn.episode.ended:
        is_late = turn.today - ended.day > checkins.LATE
        if not is_late and instrument_of(ended.name) in CHECK_INS and turn.in_checkin(ended):
            yield ended


def _go_to(turn: Turn, checkin: CheckIn) -> None:
    if checkin in turn.episode.open:
        checkins.put_first(turn, checkin, Text("checkin-goes-on"))
    else:
        _come_back(turn, checkin)


def _come_back(turn: Turn, ended: CheckIn) -> None:
    """Ask what one that is over has left open."""
    if turn.in_checkin(ended):
        turn.dismiss()
        turn.change(amending=Amending(replace(ended, touched_at=turn.now)))
        turn.ask(_where_from(turn, ended.day))
    else:
        turn.tell(Text("checkin-done-today"))
        _offer_missed(turn)


def _where_from(turn: Turn, day: date) -> Text:
    return Text("checkin-goes-on") if day == turn.today else Text("late-begins", {"day": day})


def _offer_missed(turn: Turn) -> None:
    """Those of the last days, a button each; said only to somebody who asked for a check-in."""
    choices = tuple((_offer(checkin),) for checkin in _missed(turn))
    if choices:
        turn.tell(Text("checkin-missed"), choices=choices)


def _offer(checkin: CheckIn) -> Choice:
    """A button that leads to one check-in."""
    what = Text(f"instrument-{instrument_of(checkin.name)}")
    label = Text("change-day", {"what": what, "day": checkin.day})
    return Choice(label, Tap(command="checkin", value=checkin.key))
