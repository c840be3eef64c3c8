"""The next occurrence is planned one ahead: check-ins for a patient, a digest for a clinician."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from flows.episode import Episode, Role
from flows.events import CadenceChosen, OccurrencePlanned, PlanDropped
from flows.rhythm import AGAIN, DAILY, DIGEST, MONTH, WEEKLY, Cadence, Slot, patient_slots
from flows.schedule import instant_on, local_clock, local_date
from flows.talk.turn import Turn
from flows.wording import Arg, Moment, Text

DAY = timedelta(days=1)
MOST_MORE = 2
"""Times of a day at most, beside the first."""


def slots(episode: Episode) -> Mapping[str, Slot]:
    """What comes to this person again and again, by name; nothing while no time is known."""
    at = episode.clock
    if not at:
        return {}
    if episode.role is Role.CLINICIAN:
        return {DIGEST: Slot(DIGEST, at)}
    found = patient_slots(at, episode.more_times, episode.cadence, episode.started_on)
    return {slot.name: slot for slot in found}


def plan_next(turn: Turn, name: str, after: date) -> None:
    """Plan the first occurrence of that name after a local date, if it comes at all."""
    found = upcoming(turn.episode, name, after)
    if found:
        turn.emit(OccurrencePlanned(name, *found))


def upcoming(episode: Episode, name: str, after: date) -> tuple[date, datetime] | None:
    """The local date and the instant of the first occurrence after a local date.

    None while no time of day is known.
    """
    slot = slots(episode).get(name)
    return following(episode, slot, after) if slot else None


def following(episode: Episode, slot: Slot, after: date) -> tuple[date, datetime]:
    """The local date and the instant of its first occurrence after a local date.

    Whoever has travelled west over the date line, or over midnight, is not asked about the same
    date again, nor about one before they began.
    """
    begun = episode.started_on - DAY if episode.started_on else after
    return slot.after(max(after, episode.last_days.get(slot.name, begun)), episode.zone)


def next_one(turn: Turn, today: date) -> Mapping[str, Arg] | None:
    """The soonest of all that is to come, for a sentence: `at` which moment."""
    episode = turn.episode
    found = (upcoming(episode, name, today - DAY) for name in slots(episode))
    ahead = [at for _, at in filter(None, found) if at > turn.now]
    if not ahead:
        return None
    soonest = min(ahead)
    zone = episode.zone
    on: Mapping[str, Arg] = {"day": local_date(soonest, zone), "clock": local_clock(soonest, zone)}
    return {"at": Moment(soonest, Text("day-and-clock", on))}


def set_cadence(turn: Turn, cadence: Cadence) -> None:
    """Check-ins come as often as that from now on."""
    if cadence.a_week != turn.episode.cadence.a_week:
        turn.change(cadence_on=turn.today)
    turn.change(cadence=cadence)
    plan_anew(turn)
    turn.emit(CadenceChosen(cadence.weekdays, cadence.weeks))


def weekly(turn: Turn, weeks: int = 1) -> Cadence:
    """Once in so many weeks, on the weekday of today."""
    return Cadence((turn.today.isoweekday(),), weeks, turn.today if weeks > 1 else None)


def monthly(turn: Turn) -> Cadence:
    """Every four weeks, on the weekday of today."""
    return weekly(turn, MONTH)


def plan_anew(turn: Turn) -> None:
    """Drop what is planned and plan what still lies ahead of the clock."""
    drop(turn)
    for slot in slots(turn.episode).values():
        turn.emit(OccurrencePlanned(slot.name, *ahead(turn, slot)))


def ahead(turn: Turn, slot: Slot) -> tuple[date, datetime]:
    """The local date and the instant of its next occurrence that lies ahead of the clock."""
    today_at = instant_on(turn.today, slot.at, turn.episode.zone)
    is_ahead = today_at is not None and today_at > turn.now
    return following(turn.episode, slot, turn.today - DAY if is_ahead else turn.today)


def drop(turn: Turn) -> None:
    """Drop what is planned and not yet sent."""
    for name in names(turn.episode.role):
        turn.emit(PlanDropped(name))


def names(role: Role) -> tuple[str, ...]:
    """Every name that an occurrence of such a person can have."""
    if role is Role.CLINICIAN:
        return (DIGEST,)
    again = (f"{AGAIN}.{number}" for number in range(2, MOST_MORE + 1))
    return (DAILY, AGAIN, *again, WEEKLY)


def when(turn: Turn) -> Mapping[str, Arg]:
    """The time of day at which the next one comes, to fill a sentence."""
    clock = turn.episode.clock
    return {"clock": clock} if clock else {}
