"""Progress in a picture and a sentence; a gain, the goal, the suggestion of a re-evaluation."""

from collections.abc import Callable, Mapping
from datetime import date
from statistics import fmean

from flows import offers
from flows.charts import chart_words
from flows.events import Paragraphs, ProgressShown, Told
from flows.messages import Chart, Series
from flows.recovery import Diary, DiaryDay, Recovery, Verdict
from flows.taper import Why
from flows.wording import Arg, Text, Wording

SHOWN_WINDOW = (Verdict.STALLED, Verdict.WORSENING)
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


def chart_of(
    diary: Diary,
    recovery: Recovery | None,
    args: Mapping[str, Arg],
    wording: Wording,
    language: str,
) -> Chart:
    """Small multiples of what the diary has: stiffness, flare-ups, sleep, tasks."""
    days = sorted(diary.days, key=lambda day: day.date)
    shaded = recovery.window if recovery and recovery.overall in SHOWN_WINDOW else None
    series = [_series(days, name, wording, language) for name in _PANELS]
    return Chart(
        title=wording.plain(Text("chart-title", args), language),
        words=chart_words(wording, language),
        first=days[0].date,
        last=days[-1].date,
        series=tuple(found for found in series if found.values),
        shaded=shaded,
        language=language,
    )


def _series(days: list[DiaryDay], name: str, wording: Wording, language: str) -> Series:
    read, lower_is_better, bars, matters = _PANELS[name]
    found = ((day.date, read(day)) for day in days)
    values: dict[date, float] = {on: value for on, value in found if value is not None}
    return Series(
        label=wording.plain(Text(f"chart-{name}"), language),
        values=values,
        lower_is_better=lower_is_better,
        bars=bars,
        matters=matters,
        baseline=next(iter(values.values()), None) if not bars else None,
    )


def _tasks(day: DiaryDay) -> float | None:
    scores = [score for score in day.tasks if score is not None]
    return fmean(scores) if scores else None


_Panel = tuple[Callable[[DiaryDay], float | None], bool, bool, float | None]
_PANELS: Mapping[str, _Panel] = {
    "tasks": (_tasks, False, False, 2),
    "stiffness": (lambda day: day.scores.get("stiffness"), True, False, 2),
    "sleep": (lambda day: day.scores.get("sleep"), False, False, 2),
    "flare": (lambda day: day.flare, True, True, None),
}
