"""What is said about recovery: a gain, a stall, or honestly that nothing can be claimed yet."""

from datetime import date, timedelta

from flows.events import ProgressShown, RecoveryImproved, RecoveryStalled
from flows.inputs import RecoveryRead
from flows.recovery import Verdict
from flows.talk.turn import Turn

AGAIN_AFTER = timedelta(weeks=4)
PRAISE_AFTER = timedelta(weeks=2)


def read(turn: Turn, said: RecoveryRead) -> None:
    """Show progress when asked; otherwise speak only when there is something to say."""
    if said.asked:
        turn.emit(ProgressShown(said.diary, said.recovery, turn.slots()))
        return
    match said.recovery.overall:
        case Verdict.STALLED | Verdict.WORSENING:
            _suggest(turn, said)
        case Verdict.IMPROVING | Verdict.GOAL_REACHED:
            _praise(turn, said)


def _suggest(turn: Turn, said: RecoveryRead) -> None:
    """A re-evaluation is suggested once, and again after four weeks or when the reason changes."""
    why = said.recovery.overall.value
    episode = turn.episode
    if episode.suggested != why or _long_ago(turn, episode.suggested_on, AGAIN_AFTER):
        turn.change(suggested=why, suggested_on=turn.today)
        turn.emit(RecoveryStalled(said.recovery))


def _praise(turn: Turn, said: RecoveryRead) -> None:
    if _long_ago(turn, turn.episode.praised_on, PRAISE_AFTER):
        turn.change(praised_on=turn.today, suggested="")
        turn.emit(RecoveryImproved(said.recovery))


def _long_ago(turn: Turn, day: date | None, span: timedelta) -> bool:
    return day is None or turn.today - day >= span
