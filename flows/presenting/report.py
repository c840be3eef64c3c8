"""The summary for a visit: one page that a patient takes along or passes on."""

from collections.abc import Iterator, Sequence
from datetime import date
from statistics import fmean

from flows.clinic.caseload import PatientView
from flows.events import Paragraphs, Told
from flows.presenting import clinic
from flows.presenting.recovery import chart_of
from flows.recovery import Diary, DiaryDay
from flows.wording import Arg, Text, Wording

WEEK = 7
MEASURES = ("stiffness", "sleep", "pain")


def report(patient: PatientView, day: date, wording: Wording, language: str) -> Told:
    """Tasks and measures from the start to now, the verdict, adherence, flags, notes, a chart."""
    diary = patient.diary
    if not diary.days:
        return Told((Text("no-diary-yet"),))
    chart = chart_of(diary, patient.recovery, patient.episode.words, wording, language)
    return Told(paragraphs(patient, day), chart=chart)


def paragraphs(patient: PatientView, day: date) -> Paragraphs:
    """The summary in words; a paragraph that would say nothing is left out."""
    args: dict[str, Arg] = {"day": day, "since": min(d.date for d in patient.diary.days)}
    flags = tuple(clinic.alert_line(alert) for alert in patient.alerts[-clinic.ALERTS_SHOWN :])
    parts: Paragraphs = (
        Text("report-head", args),
        (Text("report-change"), *changes(patient)),
        clinic.verdict(patient),
        clinic.timeline(patient.episode),
        clinic.checkins(patient),
        flags,
        clinic.notes(patient),
        Text("report-end"),
    )
    return tuple(part for part in parts if part)


def changes(patient: PatientView) -> Iterator[Text]:
    """A line a task and a measure: the mean of its first week of answers, and of its latest."""
    for number, task in enumerate(patient.episode.tasks):
        yield from _change(Text("as-said", {"said": task}), _task(patient.diary, number))
    for measure in MEASURES:
        scores = [day.scores.get(measure) for day in _in_order(patient.diary)]
        yield from _change(Text(f"recovery-measure-{measure}"), scores)


def _in_order(diary: Diary) -> list[DiaryDay]:
    return sorted(diary.days, key=lambda day: day.date)


def _task(diary: Diary, number: int) -> list[float | None]:
    return [day.tasks[number] if number < len(day.tasks) else None for day in _in_order(diary)]


def _change(label: Text, scores: Sequence[float | None]) -> Iterator[Text]:
    given = [score for score in scores if score is not None]
    if given:
        args: dict[str, Arg] = {
            "label": label,
            "from": fmean(given[:WEEK]),
            "to": fmean(given[-WEEK:]),
            "answers": len(given),
        }
        yield Text("report-line", args)
