"""Why: verdicts as sentences with numbers, to be said in the reader's language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from flows.recovery.change import baseline, gain
from flows.recovery.days_done import days_done
from flows.recovery.diary import Diary
from flows.recovery.flares import flare_days
from flows.recovery.grid import Course
from flows.recovery.measures import BEST, Measures
from flows.recovery.verdicts import Verdict
from flows.wording import Text

REVIEW_DAYS = (28, 42)
"""Weeks 4 to 6: the calendar's own reason to look again (clinical.md, section 4)."""
PAIN_SHARE = 0.3
MONTH, WEEK = 28, 7
LEAST_PLANNED = 7
HALF = 0.5
MORE_FLARE_DAYS = 4
"""One flare day a week more than in the four weeks before."""


@dataclass(frozen=True)
class MeasureVerdict:
    """One measure on one day.

    - `sure`: probability of the claim, 0-1; 0 where nothing is claimed.
    - `since`, `weeks`: when the present way of going set in, and how long ago that is.
    - `change`: points since then, more is better; None where it cannot be said.
    - `matters`: the smallest change that matters to this person, in points.
    - `answers`: days answered within the window.
    """

    verdict: Verdict
    sure: float
    since: date
    weeks: int
    change: float | None
    matters: float
    answers: int


def main_reason(
    whole: MeasureVerdict, each: Mapping[str, MeasureVerdict], measures: Measures
) -> Text:
    """The sentence for a verdict, with the numbers of the measure that tells it best."""
    if whole.verdict is Verdict.TOO_LITTLE_DATA:
        least = measures.method.least_answers
        return Text("recovery-too-little-data", {"answers": whole.answers, "needed": least})
    name, told = _telling(whole.verdict, each, measures)
    change = told.change or 0.0
    return Text(
        "recovery-" + whole.verdict.value.replace("_", "-"),
        {
            "measure": measures[name].name,
            "change": round(abs(change), 1),
            "way": "better" if change > 0 else "worse",
            "weeks": whole.weeks,
            "since": whole.since,
            "matters": told.matters,
            "sure": min(99, round(100 * whole.sure)),
            "answers": whole.answers,
        },
    )


def _telling(
    verdict: Verdict, each: Mapping[str, MeasureVerdict], measures: Measures
) -> tuple[str, MeasureVerdict]:
    """Function first, unless another measure shows a claimed change and function does not."""
    sign = {Verdict.IMPROVING: 1.0, Verdict.WORSENING: -1.0}.get(verdict, 0.0)

    def order(name: str) -> tuple[bool, bool, float]:
        change = sign * (each[name].change or 0.0)
        return (sign != 0 and change <= 0, measures[name].domain != "function", -change)

    name = min(each, key=order)
    return name, each[name]


def further(
    diary: Diary, course: Course, lapsed: bool, verdict: Verdict, measures: Measures
) -> tuple[Text, ...]:
    """What else is to be said, beside the verdict and without changing it."""
    found = [_recurrence(lapsed), _barriers(diary, course), *_flares(course)]
    if verdict not in (Verdict.GOAL_REACHED, Verdict.TOO_LITTLE_DATA):
        found.append(_calendar(course, measures))
    return tuple(text for text in found if text is not None)


def _recurrence(lapsed: bool) -> Text | None:
    return Text("recovery-recurrence") if lapsed else None


def _calendar(course: Course, measures: Measures) -> Text | None:
    """Weeks 4-6: a task gain under 1.3 and a pain change under 30%."""
    day = len(course.flare) - 1
    if not REVIEW_DAYS[0] <= day <= REVIEW_DAYS[1]:
        return None
    tasks = gain(course.values, measures.columns("tasks"))
    pain = gain(course.values, measures.columns("pain"))
    start = baseline(course.values, measures.columns("pain"))
    small = [] if tasks is None else [tasks < measures["tasks"].matters]
    if pain is not None and start is not None:
        small.append(pain < PAIN_SHARE * (BEST - start))
    return Text("recovery-calendar", {"weeks": day // WEEK}) if small and all(small) else None


def _barriers(diary: Diary, course: Course) -> Text | None:
    """Under half of the home programme done in four weeks: what is in the way comes first.

    `what`: the barrier that was told last, else "unknown".
    """
    first = max(course.first, course.last - timedelta(days=MONTH - 1))
    days = sorted((d for d in diary.days if first <= d.date <= course.last), key=lambda d: d.date)
    found = days_done((day.programme for day in days), diary.per_week)
    if found.planned < LEAST_PLANNED or found.share >= HALF:
        return None
    told = [day.barrier for day in days if day.barrier]
    what = told[-1] if told else "unknown"
    return Text("recovery-barriers", {"share": round(100 * found.share), "what": what})


def _flares(course: Course) -> Iterator[Text]:
    within = flare_days(course.flare[None])[0]
    if within[-WEEK:].any():
        yield Text("recovery-flare", {"days": int(within[-WEEK:].sum())})
    flared = np.nan_to_num(course.flare) > 0
    now, before = int(flared[-MONTH:].sum()), int(flared[-2 * MONTH : -MONTH].sum())
    if len(flared) >= 2 * MONTH and now >= before + MORE_FLARE_DAYS:
        yield Text("recovery-more-flares", {"now": now, "before": before})
