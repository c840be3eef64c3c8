"""Another place, another time of day: what is not yet sent follows, and no date is lost.

Each occurrence keeps its local date and takes its instant from the new clock. Where that lies in
the past it is due at once, and then is asked about, put off to the end of quiet hours, or closed
with its cause, as after an outage.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime

from flows.events import OccurrencePlanned, ZoneChanged
from flows.questions import SKIPPED
from flows.rhythm import Slot
from flows.talk import checkins, planning, visits
from flows.talk.turn import SHARED, Turn
from flows.understanding import Misunderstood
from flows.wording import Text


def ask_place(turn: Turn, argument: str) -> None:
    """`/place` asks where the person is now, `/place Lisbon` sets it."""
    zone = turn.reader.read(turn.aside("new_place"), argument) if argument else SKIPPED
    if isinstance(zone, Misunderstood):
        turn.change(aside="new_place")
        turn.ask(zone.why, offered=zone.offered)
    elif zone:
        move(turn, str(zone))
    else:
        turn.interrupt("new_place")


def offer(turn: Turn, zone: str) -> None:
    """A location was shared without being asked for: are they there now?"""
    if zone == turn.episode.zone:
        turn.ask(Text("already-there", {"now": turn.slots()["now"]}))
    else:
        turn.change(draft={SHARED: zone})
        turn.interrupt("there_now")


def confirmed(turn: Turn, answer: str) -> None:
    """Whether they are where the location was that they had shared."""
    zone = str(turn.episode.draft.get(SHARED, ""))
    turn.change(draft={})
    if zone and answer == "yes":
        move(turn, zone)
    else:
        turn.ask(Text("left-as-it-was"))


def move(turn: Turn, zone: str) -> None:
    """The person is in another zone; only what is not yet sent moves with them."""
    of_today = follow(turn, lambda: turn.remember("place", zone))
    turn.emit(ZoneChanged(zone))
    turn.ask(Text("moved", {"now": turn.slots()["now"], **planning.when(turn)}), *of_today)


def follow(turn: Turn, change: Callable[[], None]) -> tuple[Text, ...]:
    """Change place or time, and let what is planned follow; what is to be said of today."""
    planned = dict(_planned(turn))
    change()
    if not turn.episode.started_on or turn.episode.stopped_at:
        return ()
    planning.drop(turn)
    for slot in planning.slots(turn.episode).values():
        turn.emit(OccurrencePlanned(slot.name, *_moved(turn, slot, planned.get(slot.name))))
    visits.plan_anew(turn)
    return (Text("today-comes-now"),) if _comes_now(turn, planned) else ()


def _planned(turn: Turn) -> Iterator[tuple[str, date]]:
    """Each occurrence that comes next and its local date; it may be late by a moment."""
    for slot in planning.slots(turn.episode).values():
        last = turn.episode.last_days.get(slot.name)
        is_running = last and turn.today - last <= slot.cadence.longest_gap
        if last and is_running:
            yield slot.name, planning.following(turn.episode, slot, last)[0]
        else:
            yield slot.name, planning.ahead(turn, slot)[0]


def _moved(turn: Turn, slot: Slot, planned: date | None) -> tuple[date, datetime]:
    """The date that was planned and its instant by the new clock; an earlier one, if it is ahead.

    A date that the new place has skipped gives way to the next.
    """
    at = slot.on(planned, turn.episode.zone) if planned else None
    ahead = planning.ahead(turn, slot)
    return (planned, at) if planned and at and planned < ahead[0] else ahead


def _comes_now(turn: Turn, planned: dict[str, date]) -> bool:
    """Whether something of today is due at once and will be asked about."""
    today, zone = turn.today, turn.episode.zone
    if checkins.is_paused(turn, today) or turn.episode.quiet.at(turn.now, zone):
        return False
    slots = [slot for slot in planning.slots(turn.episode).values() if slot.name in planned]
    owed = [s for s in slots if planned[s.name] <= today and s.cadence.includes(today)]
    return any((at := slot.on(today, zone)) and at <= turn.now for slot in owed)
