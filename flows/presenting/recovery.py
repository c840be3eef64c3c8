"""Progress in a picture and a sentence; a gain, the goal, the suggestion of a re-evaluation."""

from flows import offers
from flows.events import Paragraphs, ProgressShown, Told
from flows.presenting.chart import chart_of
from flows.recovery import Recovery
from flows.taper import Why
from flows.wording import Text, Wording

BARRIERS = "recovery-barriers"
SURE = ((0.97, "very"), (0.9, "quite"), (0.0, "fairly"))
"""How sure a verdict is, from that probability on, in words."""


def suggestion(recovery: Recovery) -> Told:
    """Kindly the thought of a re-evaluation: why, how sure, since when, what would change it.

    Where little of the home programme is done, what is in the way comes before everything else.
    """
    barriers = [text for text in recovery.also if text.id == BARRIERS]
    rest = [text for text in recovery.also if text.id != BARRIERS]
    do = Text("suggest-barriers-do") if barriers else Text("suggest-do")
    why: Paragraphs = (*barriers, recovery.reason, *rest, how_sure(recovery))
    ways = (offers.REPORT, offers.APPOINTMENT, offers.REMIND_LATER, offers.PLAN_CHANGED)
    said = (Text("suggest-head"), *why, do)
    return Told(said, tuple((way,) for way in (*ways, offers.SEE_PROGRESS)))


def how_sure(recovery: Recovery) -> tuple[Text, ...]:
    """How sure the verdict is, since when it holds, and what would change it."""
    sure = next(word for least, word in SURE if recovery.sure >= least)
    since = [Text("recovery-since", {"since": recovery.since})] if recovery.since else []
    following = Text(f"{recovery.reason.id}.next", recovery.reason.args)
    return Text(f"recovery-sure.{sure}"), *since, following


def gain(recovery: Recovery) -> Told:
    """A gain, with the reason in numbers."""
    return Told((Text("praise-head"), recovery.reason), ((offers.SEE_PROGRESS,),))


def goal(recovery: Recovery, *, fewer: bool) -> Told:
    """Congratulations, and the offer of fewer check-ins."""
    said, see = (Text("goal-head"), recovery.reason), (offers.SEE_PROGRESS,)
    if not fewer:
        return Told(said, (see,))
    return Told((*said, Text("goal-offer")), ((offers.WEEKLY,), (offers.DAILY,), see))


def fewer(why: Why) -> Told:
    """The offer of fewer check-ins, with a button for it and one for as it is."""
    way = offers.MONTHLY if why is Why.MAINTENANCE else offers.WEEKLY
    return Told((Text(f"fewer.{why}"),), ((way,), (offers.KEEP,)))


def recurrence(recovery: Recovery) -> Told:
    """Kind advice to come back, with what helps on the way."""
    said = (Text("recurrence-head"), *recovery.also, Text("recurrence-do"))
    ways = (offers.REPORT, offers.APPOINTMENT, offers.DAILY, offers.SEE_PROGRESS)
    return Told(said, tuple((way,) for way in ways))


def progress(event: ProgressShown, wording: Wording, language: str) -> Told:
    """The chart with its sentence, or honestly that there is nothing to show."""
    if not event.diary.days:
        return Told((Text("no-diary-yet"),))
    chart = chart_of(event.diary, event.recovery, event.args, wording, language)
    return Told((Text("progress-caption"), event.recovery.reason), chart=chart)
