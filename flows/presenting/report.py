"""The summary for a visit: one page that a patient takes along or passes on."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from statistics import fmean

from flows.clinic.caseload import Alert, PatientView
from flows.clinic.digest import for_clinician
from flows.events import Told
from flows.messages import Document
from flows.presenting import clinic
from flows.presenting.chart import chart_of
from flows.recovery import DiaryDay
from flows.wording import Arg, Text, Wording

WEEK = 7

Section = tuple[str, tuple[Text, ...]]


def report(patient: PatientView, day: date, wording: Wording, language: str) -> Told:
    """Tasks and measures from the start to now, the verdict, adherence, flags, notes, a chart."""
    if not patient.recovery or not patient.diary.days:
        return Told((Text("no-diary-yet"),))
    known = [section for section in sections(patient) if section[1]]
    title = Text("report-title", {"day": day})
    texts = [(Text("report-section", {"head": Text(head)}), *lines) for head, lines in known]

    def plain(text: Text) -> str:
        return wording.plain(text, language)

    page = Document(
        name=f"{plain(Text('report-file'))}-{day.isoformat()}.pdf",
        title=plain(title),
        paragraphs=(*_page(known, wording, language), plain(Text("report-end"))),
        chart=chart_of(patient.diary, patient.recovery, patient.episode.words, wording, language),
        language=language,
    )
    head = Text("report-section", {"head": title})
    return Told((head, *texts, Text("report-end")), document=page)


def _page(known: Iterable[Section], wording: Wording, language: str) -> Iterator[str]:
    for head, lines in known:
        yield f"# {wording.plain(Text(head), language)}"
        yield from (f"- {wording.plain(line, language)}" for line in lines)


def sections(patient: PatientView) -> tuple[Section, ...]:
    """What the summary has, each part under its heading; a part may be empty."""
    return (
        ("report-change", tuple(changes(patient))),
        ("report-verdict", _verdict(patient)),
        ("report-timeline", clinic.timeline(patient.episode)),
        ("report-checkins", clinic.checkins(patient)),
        ("report-flags", tuple(map(_flag, patient.alerts[-clinic.ALERTS_SHOWN :]))),
        ("report-notes", clinic.notes(patient)),
    )


def changes(patient: PatientView) -> Iterator[Text]:
    """A line a task and a measure: the mean of its first week of answers, and of its latest.

    While there are fewer than two weeks of them, halves take the place of weeks.
    """
    days = sorted(patient.diary.days, key=lambda day: day.date)
    for number, task in enumerate(patient.episode.tasks):
        yield from _change(Text("as-said", {"said": task}), _task(days, number))
    for measure in patient.recovery.by.all if patient.recovery else ():
        yield from _change(measure.name, [day.scores.get(measure.id) for day in days])


def _task(days: Iterable[DiaryDay], number: int) -> list[float | None]:
    return [day.tasks[number] if number < len(day.tasks) else None for day in days]


def _change(label: Text, scores: Sequence[float | None]) -> Iterator[Text]:
    given = [score for score in scores if score is not None]
    if len(given) == 1:
        yield Text("report-once", {"label": label, "from": given[0]})
    elif given:
        some = min(WEEK, len(given) // 2)
        args: dict[str, Arg] = {
            "label": label,
            "from": fmean(given[:some]),
            "to": fmean(given[-some:]),
            "answers": len(given),
        }
        yield Text("report-line", args)


def _verdict(patient: PatientView) -> tuple[Text, ...]:
    recovery = patient.recovery
    return tuple(map(for_clinician, (recovery.reason, *recovery.also))) if recovery else ()


def _flag(alert: Alert) -> Text:
    args: dict[str, Arg] = {
        "day": alert.raised_at.date(),
        "what": alert.flag_names,
        "words": alert.words[: clinic.WORDS_SHOWN],
    }
    return Text("timeline-words", args)
