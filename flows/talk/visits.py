"""Around a re-evaluation: a reminder, an appointment, and afterwards what became of it."""

from datetime import date, time, timedelta

from flows import offers
from flows.events import (
    AppointmentMade,
    Occasion,
    OccurrenceClosed,
    OccurrenceDeferred,
    OccurrencePlanned,
    PlanDropped,
    RecoveryAsked,
)
from flows.inputs import OccurrenceDue
from flows.schedule import instant_on, next_due
from flows.talk import happenings
from flows.talk.turn import Turn
from flows.timeline import Entry, Happening
from flows.wording import Text

REMINDER, VISIT = "reminder", "visit"
FOLLOW_UPS = (REMINDER, VISIT)
WEEK, DAY = timedelta(weeks=1), timedelta(days=1)
APART = timedelta(hours=1)
"""After the check-in of that day, so that the two do not interrupt each other."""


def remind_later(turn: Turn) -> None:
    """Suggest the re-evaluation again in a week, if it is still worth it then."""
    day = turn.today + WEEK
    _plan(turn, REMINDER, day)
    turn.ask(Text("remind-promised", {"day": day}))


def ask_date(turn: Turn, argument: str) -> None:
    """`/visit` asks for the date of an appointment, `/visit 20 Feb` sets it."""
    day = turn.reader.read(turn.aside("visit_on"), argument) if argument else None
    if isinstance(day, str) and day:
        set_date(turn, day)
    else:
        turn.interrupt("visit_on")


def set_date(turn: Turn, day: str) -> None:
    """Keep the appointment; the day after it the person is asked what changed."""
    on = date.fromisoformat(day)
    turn.change(appointment=on, visited=None)
    _drop(turn, REMINDER)
    _plan(turn, VISIT, on + DAY)
    turn.emit(AppointmentMade(on))
    turn.tell(Text("visit-noted", {"day": on}), choices=((offers.REPORT,),))
    turn.ask()


def plan_anew(turn: Turn) -> None:
    """Their instants follow the person's clock."""
    for instrument, day in turn.episode.follow_ups.items():
        _plan(turn, instrument, day)


def drop_all(turn: Turn) -> None:
    """Nothing is to come any more."""
    turn.change(appointment=None, visited=None)
    for instrument in tuple(turn.episode.follow_ups):
        _drop(turn, instrument)


def _plan(turn: Turn, instrument: str, day: date) -> None:
    clock, zone = turn.episode.clock or time(8), turn.episode.zone
    at = instant_on(day, clock, zone)
    if at is None:
        day, at = next_due(day, clock, zone)
    _drop(turn, instrument)
    turn.change(follow_ups={**turn.episode.follow_ups, instrument: day})
    is_quiet = turn.episode.quiet.at(at + APART, zone)
    turn.emit(OccurrencePlanned(instrument, day, at if is_quiet else at + APART))


def _drop(turn: Turn, instrument: str) -> None:
    rest = {name: day for name, day in turn.episode.follow_ups.items() if name != instrument}
    turn.change(follow_ups=rest)
    turn.emit(PlanDropped(instrument))


def due(turn: Turn, said: OccurrenceDue) -> None:
    """Its day has come; one that was moved or called off meanwhile says nothing.

    After an outage in quiet hours it waits for their end. Whoever cannot be reached, or has an
    emergency open, is asked a day later.
    """
    if turn.episode.follow_ups.get(said.instrument) != said.day:
        return
    quiet, zone = turn.episode.quiet, turn.episode.zone
    if quiet.at(turn.now, zone):
        until = quiet.next_end(turn.now, zone)
        turn.emit(OccurrenceDeferred(said.instrument, said.day, until))
        return
    if turn.episode.hold or not turn.episode.reachable:
        turn.emit(OccurrenceClosed(said.instrument, said.day, "undelivered"))
        _plan(turn, said.instrument, turn.today + DAY)
        return
    turn.emit(OccurrenceClosed(said.instrument, said.day, "answered"))
    _drop(turn, said.instrument)
    if said.instrument == REMINDER:
        turn.emit(RecoveryAsked(Occasion.REMINDER))
    else:
        turn.change(visited=turn.episode.appointment, appointment=None)
        turn.ask()


def outcome(turn: Turn, how: str) -> None:
    """What became of the visit: a new plan, the same plan, or it did not take place."""
    day = turn.episode.visited or turn.today
    turn.change(visited=None)
    match how:
        case "new_plan":
            happenings.mark(turn, Happening.THERAPY_CHANGE, day)
        case "same_plan":
            happenings.keep(turn, Entry(Happening.SAME_PLAN, day))
            turn.change(suggested_on=turn.today)
            turn.ask(Text("visit-same-plan"))
        case _:
            happenings.keep(turn, Entry(Happening.CANCELLED, day))
            choices = ((offers.APPOINTMENT,), (offers.REMIND_LATER,))
            turn.tell(Text("visit-cancelled"), choices=choices)
            turn.ask()
