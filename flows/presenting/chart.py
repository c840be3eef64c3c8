"""The chart of a person's progress: a panel for each measure that they have answered."""

from collections.abc import Iterable, Mapping
from datetime import date
from statistics import fmean

from flows.charts import chart_words
from flows.messages import Chart, Series
from flows.recovery import Diary, DiaryDay, Measure, Recovery, Verdict
from flows.recovery.measures import TASKS
from flows.wording import Arg, Text, Wording

SHOWN_WINDOW = (Verdict.STALLED, Verdict.WORSENING)


def chart_of(
    diary: Diary,
    recovery: Recovery,
    args: Mapping[str, Arg],
    wording: Wording,
    language: str,
) -> Chart:
    """Small multiples of what was answered: function, then symptoms, and last the flare-ups."""

    def said(text: Text) -> str:
        return wording.plain(text, language)

    days = sorted(diary.days, key=lambda day: day.date)
    shown = sorted(recovery.by.all, key=lambda measure: measure.domain != "function")
    panels = [_panel(days, m, diary, recovery, said(_as_said(m.heading))) for m in shown]
    flares = Series(said(Text("chart-flare")), _flares(days), lower_is_better=True, bars=True)
    return Chart(
        title=said(Text("chart-title", args)),
        words=chart_words(wording, language),
        first=days[0].date,
        last=days[-1].date,
        series=tuple(panel for panel in (*panels, flares) if panel.values),
        shaded=recovery.window if recovery.overall in SHOWN_WINDOW else None,
        language=language,
    )


def _as_said(heading: Text) -> Text:
    """In a slot, so that a measure that has no name any more is still drawn."""
    return Text("as-said", {"said": heading})


def _panel(
    days: Iterable[DiaryDay], measure: Measure, diary: Diary, recovery: Recovery, label: str
) -> Series:
    """One measure, with what the verdict holds it to: the goal, and the change that matters."""
    values = {day.date: score for day in days if (score := _score(day, measure)) is not None}
    judged = recovery.measures.get(measure.id)
    goals = diary.goal or {measure.id: measure.goal}
    return Series(
        label=label,
        values=values,
        lower_is_better=measure.better == "lower",
        baseline=next(iter(values.values()), None),
        goal=goals.get(measure.id),
        matters=judged.matters if judged else measure.matters,
    )


def _score(day: DiaryDay, measure: Measure) -> float | None:
    if measure.id != TASKS:
        return day.scores.get(measure.id)
    scores = [score for score in day.tasks if score is not None]
    return fmean(scores) if scores else None


def _flares(days: Iterable[DiaryDay]) -> Mapping[date, float]:
    return {day.date: day.flare for day in days if day.flare is not None}
