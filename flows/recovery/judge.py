"""One person, one day: the verdicts, why, how sure, and since when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from flows.recovery.batch import DayVerdict, histories
from flows.recovery.change import moved, worth
from flows.recovery.diary import Diary
from flows.recovery.evidence import candidates
from flows.recovery.grid import Course, courses, side_by_side
from flows.recovery.measures import Measures, Way
from flows.recovery.reasons import MeasureVerdict, further, main_reason
from flows.recovery.subjects import OVERALL
from flows.recovery.verdicts import VERDICTS, Findings, Verdict, find
from flows.wording import Text

CLAIMED: Mapping[Verdict, frozenset[Way]] = {
    Verdict.STALLED: frozenset(Way) - {Way.UP},
    Verdict.IMPROVING: frozenset({Way.UP, Way.SLIGHTLY_UP}),
    Verdict.WORSENING: frozenset({Way.DOWN}),
}
"""The ways of going that a claim covers: their probabilities say how sure it is."""


@dataclass(frozen=True)
class Recovery:
    """A person's recovery on one day.

    - `reason`: one sentence with numbers. Its id with `.clinician` says it to a clinician, with
      `.next` what would change it.
    - `sure`: probability of the claim, 0-1; 0 where nothing is claimed.
    - `since`: the last real gain (stalled), or when the present way of going set in; None where
      nothing is claimed.
    - `window`: the days that the verdict is about.
    - `also`: further plain reasons and advice, most pressing first.
    - `by`: what it was judged by; charts and summaries show the same measures and thresholds.
    """

    overall: Verdict
    measures: Mapping[str, MeasureVerdict]
    reason: Text
    sure: float
    since: date | None
    window: tuple[date, date]
    also: tuple[Text, ...]
    by: Measures


def history(diary: Diary, until: date, measures: Measures) -> tuple[DayVerdict, ...]:
    """The verdict of every day from the first answer to `until`, with what was known on it."""
    return histories([(diary, until)], measures)[0]


def judge(diary: Diary, on: date, measures: Measures) -> Recovery:
    """What the answers up to and including `on` say. Without any: too little data."""
    parts = courses(diary, on, measures)
    if not parts:
        none = Text("recovery-no-answers")
        return Recovery(Verdict.TOO_LITTLE_DATA, {}, none, 0.0, None, (on, on), (), measures)
    course = parts[-1]
    found = find(side_by_side([course]), len(course.flare) - 1, measures)
    whole = _verdict(course, found, OVERALL, measures)
    each = {
        m.id: _verdict(course, found, 1 + i, measures)
        for i, m in enumerate(measures.all)
        if not np.isnan(course.values[:, measures.columns(m.id)]).all()
    }
    return Recovery(
        overall=whole.verdict,
        measures=each,
        reason=main_reason(whole, each, measures),
        sure=whole.sure,
        since=whole.since if whole.verdict in CLAIMED else None,
        window=(whole.since, on),
        also=further(diary, course, bool(found.levels.lapsed[0, -1]), whole.verdict, measures),
        by=measures,
    )


def _verdict(course: Course, found: Findings, subject: int, measures: Measures) -> MeasureVerdict:
    verdict = VERDICTS[int(found.codes[subject, 0, 0])]
    ways = CLAIMED.get(verdict, frozenset())
    since = _since(course, found.weights[:, subject, 0, 0], ways, measures)
    measure = measures.all[max(subject - 1, 0)]
    whole = subject == OVERALL
    return MeasureVerdict(
        verdict=verdict,
        sure=float(sum(found.chance[way][subject, 0, 0] for way in ways)),
        since=course.first + timedelta(days=since),
        weeks=max(1, round((len(course.flare) - since) / 7)),
        change=None if whole else moved(course.values, since, measures.columns(measure.id)),
        matters=worth(course.values, measure, measures.columns(measure.id)),
        answers=int(found.answers[subject, 0, 0]),
    )


def _since(course: Course, weights: np.ndarray, ways: frozenset[Way], measures: Measures) -> int:
    """The day of the course on which the likeliest of the claimed candidates sets in."""
    today = len(course.flare) - 1
    start = max(0, today - measures.method.window_days + 1)
    all_of = candidates(measures.method.shapes)
    claimed = np.array([way in ways for way in all_of.way])
    if not claimed.any():
        return start
    best = int(np.where(claimed, weights, -np.inf).argmax())
    shapes = measures.method.shapes
    days_ago = (None, *shapes.bend_days_ago, *(days - 1 for days in shapes.step_days_ago))
    ago = days_ago[all_of.shape[best]]
    return start if ago is None else max(start, today - ago)
