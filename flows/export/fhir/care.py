"""Goal and CarePlan: the tasks that matter to the patient, and what they do at home."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from flows.export.fhir.names import SYSTEM, TERMINOLOGY, Names, coded, period, refer, words
from flows.export.fhir.observations import TASK, load_codes, measure_code, quantity, task_words
from flows.export.kept import Exercise, Kept
from flows.export.plain import Json
from flows.export.verdicts import verdicts_of
from flows.recovery import Measure, Verdict

ACHIEVEMENT: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.TOO_LITTLE_DATA: "in-progress",
        Verdict.UNCERTAIN: "in-progress",
        Verdict.IMPROVING: "improving",
        Verdict.STALLED: "no-change",
        Verdict.WORSENING: "worsening",
        Verdict.GOAL_REACHED: "achieved",
    }
)
"""A verdict in the codes of goal-achievement."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def goals(kept: Kept, names: Names) -> Iterator[Json]:
    """To do each task well enough again."""
    days, measure = verdicts_of(kept), _of_tasks(kept)
    latest = days[-1].measures.get(measure.id) if days and measure else None
    for task in _tasks(kept):
        yield {
            "resourceType": "Goal",
            "id": names.id("Goal", task),
            "lifecycleStatus": "completed" if kept.episode.goal_on else "active",
            "description": {"text": words(task_words(kept, task) or task)},
            "subject": names.patient,
            **(
                {"startDate": kept.episode.started_on.isoformat()}
                if kept.episode.started_on
                else {}
            ),
            **_achievement(latest),
            **_target(task, measure),
        }


def plan(kept: Kept, names: Names) -> Iterator[Json]:
    """The plan, once there are tasks; the home programme is what is to be done."""
    tasks = _tasks(kept)
    if tasks:
        yield {
            "resourceType": "CarePlan",
            "id": names.id("CarePlan"),
            "status": _status(kept),
            "intent": "plan",
            "subject": names.patient,
            **(
                {"period": period(kept.episode.started_on, None)} if kept.episode.started_on else {}
            ),
            "goal": [refer(names.id("Goal", task)) for task in tasks],
            **_activities(kept),
        }


def _tasks(kept: Kept) -> list[str]:
    return [f"{TASK}{n}" for n in range(1, len(kept.episode.tasks) + 1)]


def _of_tasks(kept: Kept) -> Measure | None:
    """The measure that has a line for each task."""
    return next((m for m in kept.protocol.measures.all if m.series > 1), None)


def _achievement(verdict: Verdict | None) -> Json:
    if verdict is None:
        return {}
    return {"achievementStatus": coded(f"{TERMINOLOGY}goal-achievement", ACHIEVEMENT[verdict])}


def _target(task: str, measure: Measure | None) -> Json:
    if measure is None:
        return {}
    comparator = ">=" if measure.better == "higher" else "<="
    least = quantity(measure.goal) | {"comparator": comparator}
    return {"target": [{"measure": measure_code(task, load_codes()), "detailQuantity": least}]}


def _status(kept: Kept) -> str:
    """Revoked once they asked to be left alone, on hold during a pause."""
    if kept.episode.stopped_at:
        return "revoked"
    until = kept.episode.paused_until
    return "on-hold" if until and kept.now.date() < until else "active"


def _activities(kept: Kept) -> Json:
    return {"activity": [_activity(e) for e in kept.programme]} if kept.programme else {}


def _activity(exercise: Exercise) -> Json:
    """An exercise at its present dose."""
    dose: Sequence[str] = exercise.doses[exercise.stage : exercise.stage + 1]
    repeat: Json = {"frequency": exercise.per_week, "period": 1, "periodUnit": "wk"}
    if exercise.weekdays:
        repeat["dayOfWeek"] = [WEEKDAYS[day - 1] for day in exercise.weekdays]
    detail = {
        "status": "in-progress",
        "code": coded(f"{SYSTEM}activity", "exercise"),
        "description": words(": ".join([exercise.name, *dose])),
        "scheduledTiming": {"repeat": repeat},
    }
    return {"detail": detail}
