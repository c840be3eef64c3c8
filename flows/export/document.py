"""All that is kept about a patient as one JSON object: `patient.schema.json` describes it.

A name or a meaning in here is changed only together with `FORMAT`.
"""

from collections.abc import Iterator
from datetime import time

from flows.episode import Episode
from flows.export.checkins import check_in_json
from flows.export.contents import contents_json
from flows.export.kept import Kept, Outside
from flows.export.plain import Json, iso, plain
from flows.export.verdicts import verdicts_of
from flows.recovery import DayVerdict

FORMAT = "regain-patient-1"


def document(kept: Kept) -> Json:
    """The patient as JSON; times are UTC, dates are those of the patient's calendar."""
    return {
        "format": FORMAT,
        "exported_at": iso(kept.now),
        "software": kept.software,
        "research": kept.research,
        "patient": plain(vars(kept.patient)),
        "episode": _episode(kept.episode),
        "triage": _triage(kept.episode),
        "plan": _plan(kept),
        "home_programme": [plain(vars(exercise)) for exercise in kept.programme],
        "answers": [_outside(answer) for answer in kept.outside],
        "check_ins": [check_in_json(check_in) for check_in in kept.check_ins],
        "notes": list(_notes(kept)),
        "timeline": [plain(vars(entry)) for entry in kept.episode.timeline],
        "verdicts": [_verdict(day) for day in verdicts_of(kept)],
        "alerts": [plain(vars(alert)) for alert in kept.alerts],
        "links": [plain(vars(link)) for link in kept.links],
        "people": [vars(person) for person in kept.people],
        "content": list(contents_json(kept)),
        "journal": [{"at": iso(at), "events": list(events)} for at, events in kept.journal],
    }


def _episode(episode: Episode) -> Json:
    return {
        "content": episode.protocol,
        "started_on": iso(episode.started_on),
        "stopped_at": iso(episode.stopped_at),
        "paused_on": iso(episode.paused_on),
        "paused_until": iso(episode.paused_until),
        "check_in_times": [t.isoformat("minutes") for t in _times(episode)],
        "weekdays": list(episode.cadence.weekdays),
        "every_weeks": episode.cadence.weeks,
        "appointment": iso(episode.appointment),
        "suggested_on": iso(episode.suggested_on),
        "suggested_because": episode.suggested,
        "goal_on": iso(episode.goal_on),
    }


def _times(episode: Episode) -> Iterator[time]:
    if episode.clock:
        yield episode.clock
    yield from episode.more_times


def _verdict(day: DayVerdict) -> Json:
    return {"date": iso(day.date), "overall": day.overall, "measures": dict(day.measures)}


def _triage(episode: Episode) -> Json | None:
    outcome = episode.outcome
    if outcome is None:
        return None
    return {
        "recommendation": outcome.recommendation,
        "urgency": outcome.urgency,
        "lead": outcome.lead or None,
        "topics": list(outcome.topics),
        "trace": list(outcome.trace),
    }


def _plan(kept: Kept) -> Json:
    """The tasks, each with its score at the start, and where each measure needs no more work."""
    episode = kept.episode
    tasks = [
        {"number": n, "words": words, "baseline": episode.answers.get(f"score_{n}")}
        for n, words in enumerate(episode.tasks, start=1)
    ]
    goals = [
        {"measure": m.id, "better": m.better, "score": m.goal, "decides": m.gate}
        for m in kept.protocol.measures.all
    ]
    return {"tasks": tasks, "goals": goals, "goal_reached_on": iso(episode.goal_on)}


def _outside(answer: Outside) -> Json:
    told = {"instrument": answer.instrument, "question": answer.id}
    return told | plain({"value": answer.value, "at": answer.at, "by": answer.by})


def _notes(kept: Kept) -> Iterator[Json]:
    """Words that answered no question."""
    for at, events in kept.journal:
        for event in events:
            if event.get("event") == "NoteKept":
                yield {"at": iso(at), "words": event["words"]}
