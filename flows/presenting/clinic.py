"""The digest, the card and the alert, as a clinician reads them."""

from collections.abc import Iterable

from flows.adherence import NOT_COUNTED, Adherence
from flows.clinic.caseload import Alert, PatientView
from flows.clinic.digest import Digest, Line, for_clinician
from flows.episode import Episode
from flows.events import Choice, Paragraphs, Told
from flows.messages import Tap
from flows.presenting import programme
from flows.presenting.chart import chart_of
from flows.timeline import Entry
from flows.wording import Arg, Text, Wording

NOTES_SHOWN = 3
ALERTS_SHOWN = 3
ENTRIES_SHOWN = 6
WORDS_SHOWN = 200


def digest(made: Digest) -> Told:
    """Who needs attention first, who improves, and how many are neither; a button a name."""
    if not made.patients:
        return Told((Text("digest-empty"),))
    return Told(tuple(_digest_paragraphs(made)), _cards(made.urgent + made.improving))


def _digest_paragraphs(made: Digest) -> Iterable[Text | tuple[Text, ...]]:
    yield Text("digest-head", {"day": made.day})
    if made.urgent:
        yield (Text("digest-attention"), *map(_line, made.urgent))
    else:
        yield Text("digest-nothing")
    if made.improving:
        yield (Text("digest-improving"), *map(_line, made.improving))
    if made.more:
        yield Text("digest-more", {"count": made.more})
    if made.steady:
        yield Text("digest-steady-count", {"count": made.steady})


def _line(line: Line) -> Text:
    return Text("digest-line", {"name": line.patient.name, "reason": line.reason})


def _cards(lines: tuple[Line, ...]) -> tuple[tuple[Choice, ...], ...]:
    names = [
        Choice(
            Text("as-said", {"said": line.patient.name}),
            Tap(command="card", value=str(line.patient.id)),
        )
        for line in lines
    ]
    return tuple(tuple(names[i : i + 2]) for i in range(0, len(names), 2))


def card(patient: PatientView, wording: Wording, language: str) -> Told:
    """One patient on one screen: verdict and reason, adherence by cause, alerts, notes, chart."""
    unread = [((Choice(Text("alert-seen-button"), _seen(alert))),) for alert in patient.open_alerts]
    chart = None
    if patient.recovery and patient.diary.days:
        args = patient.episode.words
        chart = chart_of(patient.diary, patient.recovery, args, wording, language)
    paragraphs = (
        *_about(patient),
        alert_lines(patient),
        _headed("card-notes", notes(patient)),
    )
    triage = Choice(Text("card-triage-button"), Tap(command="triage", value=str(patient.id)))
    ways = (*unread, (triage,), (programme.card_button(patient),))
    return Told(tuple(p for p in paragraphs if p), ways, chart=chart)


def _about(patient: PatientView) -> Paragraphs:
    episode = patient.episode
    lines = [Text("card-head", {"name": patient.name})]
    if episode.outcome:
        to = Text(f"recommendation.{episode.outcome.recommendation}")
        lines.append(Text("card-recommendation", {"recommendation": to}))
    if episode.tasks:
        said = tuple(Text("as-said", {"said": task}) for task in episode.tasks)
        lines.append(Text("card-tasks", {"tasks": said}))
    happened = _headed("card-timeline", timeline(patient.episode))
    at_home = (*programme.done(patient.programme), *programme.barriers(patient))
    return tuple(lines), _verdict(patient), happened, (*checkins(patient), *at_home)


def _headed(head: str, lines: tuple[Text, ...]) -> tuple[Text, ...]:
    return (Text(head), *lines) if lines else ()


def _verdict(patient: PatientView) -> tuple[Text, ...]:
    recovery = patient.recovery
    if not recovery or not patient.diary.days:
        return (Text("card-no-data"),)
    also = tuple(for_clinician(text) for text in recovery.also)
    return (Text("card-verdict", {"reason": for_clinician(recovery.reason)}), *also)


def timeline(episode: Episode) -> tuple[Text, ...]:
    """What happened on the way, and what was agreed about a visit, oldest first."""
    lines = [_entry(entry) for entry in episode.timeline[-ENTRIES_SHOWN:]]
    if episode.visited:
        lines.append(Text("timeline-visited", {"day": episode.visited}))
    if episode.appointment:
        lines.append(Text("timeline-appointment", {"day": episode.appointment}))
    return tuple(lines)


def _entry(entry: Entry) -> Text:
    args: dict[str, Arg] = {"day": entry.first, "what": Text(f"timeline.{entry.kind}")}
    if entry.words:
        return Text("timeline-words", {**args, "words": entry.words[:WORDS_SHOWN]})
    if entry.last and entry.last != entry.first:
        return Text("timeline-span", {**args, "last": entry.last})
    return Text("timeline-line", args)


def checkins(patient: PatientView) -> tuple[Text, ...]:
    """Check-ins answered of those that could have been, and the others by their cause."""
    lines = list(_adherence(patient.adherence))
    if patient.unreachable_since:
        lines.append(Text("digest-unreachable", {"day": patient.unreachable_since.date()}))
    return tuple(lines)


def _adherence(found: Adherence) -> Iterable[Text]:
    counts: dict[str, Arg] = {"answered": found.answered, "due": found.could_answer}
    if found.share is None:
        yield Text("card-checkins-none")
    elif found.in_part:
        yield Text("card-checkins-in-part", {**counts, "part": found.in_part})
    else:
        yield Text("card-checkins", counts)
    apart = tuple(
        Text(f"outcome-{became}", {"count": found.counts[became]})
        for became in NOT_COUNTED
        if found.counts.get(became)
    )
    if apart:
        yield Text("card-apart", {"what": apart})


def alert_lines(patient: PatientView) -> tuple[Text, ...]:
    """The latest red flags, a line each."""
    return tuple(map(_alert_line, patient.alerts[-ALERTS_SHOWN:]))


def _alert_line(alert: Alert) -> Text:
    words = alert.words[:WORDS_SHOWN]
    args: dict[str, Arg] = {
        "day": alert.raised_at.date(),
        "flags": alert.flag_names,
        "words": words,
    }
    return Text("card-alert", args)


def notes(patient: PatientView) -> tuple[Text, ...]:
    """The latest notes, in the patient's own words."""
    latest = patient.notes[-NOTES_SHOWN:]
    return tuple(
        Text("card-note", {"day": day, "words": said[:WORDS_SHOWN]}) for day, said in latest
    )


def alert(raised: Alert, name: str, patient_id: int) -> Told:
    """A red flag, at once: who, what, how urgent, and in which words."""
    level = Text(f"alert-level.{raised.urgency}")
    head = Text("alert-head", {"name": name, "flags": raised.flag_names})
    words = Text("alert-words", {"words": raised.words})
    seen = Choice(Text("alert-seen-button"), _seen(raised))
    open_card = Choice(Text("alert-card-button"), Tap(command="card", value=str(patient_id)))
    return Told((head, level, words), ((seen,), (open_card,)), urgent=True)


def _seen(raised: Alert) -> Tap:
    return Tap(command="seen", value=str(raised.id))
