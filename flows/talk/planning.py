"""The next occurrence is planned one ahead: a check-in for a patient, a digest for a clinician."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from flows.episode import Episode, Role
from flows.events import CadenceChosen, OccurrencePlanned, PlanDropped
from flows.schedule import instant_on, next_due
from flows.talk.turn import Turn
from flows.wording import Arg

RHYTHM: Mapping[Role, str] = {Role.PATIENT: "daily", Role.CLINICIAN: "digest"}


def plan_next(turn: Turn, after: date) -> None:
    """Plan the first occurrence after a local date."""
    found = upcoming(turn.episode, after)
    if found:
        turn.emit(OccurrencePlanned(RHYTHM[turn.episode.role], *found))


def upcoming(episode: Episode, after: date) -> tuple[date, datetime] | None:
    """The local date and the instant of the first occurrence after a local date.

    None while no time of day is known. A weekly one keeps its weekday. Whoever has travelled west
    over the date line, or over midnight, is not asked about the same date again.
    """
    clock = episode.clock
    if not clock:
        return None
    day, due_at = next_due(max(after, episode.last_day or after), clock, episode.zone)
    while episode.weekly and day.isoweekday() != episode.weekly:
        day, due_at = next_due(day, clock, episode.zone)
    return day, due_at


def set_weekly(turn: Turn, *, weekly: bool) -> None:
    """Check-ins once a week, on the weekday of today, or every day."""
    turn.change(weekly=turn.today.isoweekday() if weekly else None)
    plan_anew(turn)
    turn.emit(CadenceChosen(weekly))


def plan_anew(turn: Turn) -> None:
    """Drop what is planned and plan the next occurrence that still lies ahead of the clock."""
    drop(turn)
    clock = turn.episode.clock
    today_at = instant_on(turn.today, clock, turn.episode.zone) if clock else None
    is_ahead = today_at is not None and today_at > turn.now
    plan_next(turn, turn.today - timedelta(days=1) if is_ahead else turn.today)


def drop(turn: Turn) -> None:
    """Drop what is planned and not yet sent."""
    turn.emit(PlanDropped(RHYTHM[turn.episode.role]))


def when(turn: Turn) -> Mapping[str, Arg]:
    """The time of day at which the next one comes, to fill a sentence."""
    clock = turn.episode.clock
    return {"clock": clock} if clock else {}
