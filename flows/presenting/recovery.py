"""Progress in a picture and a sentence, and the suggestion when it has stalled."""

from collections.abc import Callable, Mapping
from datetime import date
from statistics import fmean

from flows.charts import chart_words
from flows.events import Choice, ProgressShown, RecoveryImproved, RecoveryStalled, Told
from flows.messages import Chart, Series, Tap
from flows.recovery import Diary, DiaryDay, Recovery, Verdict
from flows.wording import Arg, Text, Wording

SHOWN_WINDOW = (Verdict.STALLED, Verdict.WORSENING)


def suggestion(event: RecoveryStalled | RecoveryImproved) -> Told:
    """A gain, or kindly the thought of a re-evaluation; always with the reason in numbers."""
    recovery = event.recovery
    see = ((Choice(Text("see-progress"), Tap(command="progress")),),)
    if isinstance(event, RecoveryImproved):
        return Told((Text("praise-head"), recovery.reason), see)
    return Told((Text("suggest-head"), recovery.reason, *recovery.also, Text("suggest-do")), see)


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
