"""Fewer check-ins: offered now and then, and never without the person's own tap."""

from datetime import timedelta

from flows import taper
from flows.events import FewerOffered
from flows.inputs import RecoveryRead
from flows.talk.turn import Turn
from flows.taper import Why

WEEKLY, MONTHLY = "weekly", "monthly"


def after_an_answer(turn: Turn, said: RecoveryRead) -> None:
    """Offer fewer, where that is worth it and was not offered lately."""
    rules = turn.protocol.cadence
    why = taper.after_an_answer(turn.episode, said.recovery, said.adherence, turn.today, rules)
    if why:
        _offer(turn, why)


def into_silence(turn: Turn, said: RecoveryRead) -> None:
    """Ask whether fewer would suit better, once, of somebody who has not answered for days."""
    if taper.is_silent(said.adherence, turn.today, turn.protocol.cadence):
        _offer(turn, Why.SILENT)


def _offer(turn: Turn, why: Why) -> None:
    to = MONTHLY if why is Why.MAINTENANCE else WEEKLY
    last = turn.episode.offered.get(to)
    again = timedelta(days=turn.protocol.cadence.again_after)
    if last is None or turn.today - last >= again:
        offered(turn, to)
        turn.emit(FewerOffered(why))


def offered(turn: Turn, to: str) -> None:
    """Remember that it was offered today."""
    turn.change(offered={**turn.episode.offered, to: turn.today})


def may_be_silent(turn: Turn) -> bool:
    """Whether it is worth a look if they have gone silent."""
    return taper.may_be_silent(turn.episode, turn.today, turn.protocol.cadence)
