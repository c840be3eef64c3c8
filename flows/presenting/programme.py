"""The home programme as the patient and their clinician read it."""

from collections.abc import Iterable
from datetime import date

from flows import offers
from flows.clinic.caseload import PatientView
from flows.events import (
    Choice,
    Choices,
    ExerciseShown,
    PatientProgrammeShown,
    ProgrammeGiven,
    ProgrammePraised,
    ProgrammePreviewed,
    ProgrammeShown,
    StepsOffered,
    Told,
)
from flows.messages import Tap
from flows.programme import Exercise, Programme, to_json
from flows.programme.model import WEEK
from flows.recovery import DaysDone
from flows.wording import Arg, Text

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
BARRIERS_SHOWN = 2
WORDS_SHOWN = 200

Lines = tuple[Text, ...]

Said = (
    ProgrammeShown
    | ExerciseShown
    | ProgrammeGiven
    | ProgrammePraised
    | StepsOffered
    | PatientProgrammeShown
    | ProgrammePreviewed
)
"""The events that are said by this page."""


def say(event: Said) -> Told:
    """What an event of the home programme says."""
    match event:
        case ProgrammeShown():
            return _shown(event)
        case ExerciseShown(exercise):
            return _one(exercise)
        case ProgrammeGiven(by, exercises):
            return _given(by, exercises)
        case ProgrammePraised(names, days, full):
            return _praise(names, days, full=full)
        case StepsOffered(up, exercises):
            return _steps(exercises, up=up)
        case PatientProgrammeShown(patient):
            return _of_patient(patient)
        case ProgrammePreviewed(patient, name, exercises):
            return _preview(patient, name, exercises)


def _shown(event: ProgrammeShown) -> Told:
    exercises = event.programme.exercises
    add = () if event.full else ((offers.ADD_EXERCISE,),)
    ways = (*((offers.named(e.name),) for e in exercises), *add)
    if not exercises:
        return Told((Text("programme-empty"),), ways)
    lines = [_today(e) if e.name in event.today else _not_today(e) for e in exercises]
    return Told(((Text("programme-head"), *lines), done(event.done)), ways)


def _today(exercise: Exercise) -> Text:
    return Text("programme-line", {"what": _dosed(exercise), "when": when(exercise)})


def _not_today(exercise: Exercise) -> Text:
    return Text("programme-line-not-today", {"what": _dosed(exercise), "when": when(exercise)})


def _dosed(exercise: Exercise) -> Text:
    """The name with the present dose."""
    if not exercise.dose:
        return Text("as-said", {"said": exercise.name})
    return Text("programme-dose", {"name": exercise.name, "dose": exercise.dose})


def when(exercise: Exercise) -> Text:
    """On how many days a week, or on which."""
    if exercise.weekdays:
        days = tuple(Text(f"exercise_weekdays.{WEEKDAYS[n - 1]}") for n in exercise.weekdays)
        return Text("programme-weekdays", {"days": days})
    every = exercise.per_week == WEEK
    return Text("programme-daily") if every else Text("programme-days", _count(exercise.per_week))


def _count(count: int) -> dict[str, Arg]:
    return {"count": count}


def done(found: DaysDone) -> Lines:
    """How much was done of what is known to have been planned; nothing while nothing is known."""
    if not found.planned:
        return ()
    args: dict[str, Arg] = {"days": found.over, "done": found.done, "planned": found.planned}
    return (Text("programme-done", args),)


def _one(exercise: Exercise) -> Told:
    """One exercise: its steps, who set it, and what can be done about it."""
    head = Text("programme-one", {"name": exercise.name, "when": when(exercise)})
    by = (Text("programme-by", {"by": exercise.by}),) if exercise.by else ()
    return Told(((head, *by), steps(exercise)), (*_moves(exercise), *_ways(exercise.name)))


def steps(exercise: Exercise) -> Lines:
    """The doses in order, the present one marked."""
    return tuple(_stage(exercise, n) for n in range(len(exercise.stages)))


def _stage(exercise: Exercise, stage: int) -> Text:
    dose = exercise.stages[stage]
    if stage != exercise.stage or not exercise.since:
        return Text("programme-stage", {"dose": dose})
    return Text("programme-stage-now", {"dose": dose, "since": exercise.since})


def _moves(exercise: Exercise) -> Choices:
    up = Text("step-up-button", {"dose": offers.short(exercise.above)})
    back = Text("step-back-button", {"dose": offers.short(exercise.below)})
    ways = ((exercise.above, up, 1), (exercise.below, back, -1))
    return tuple(
        (offers.exercise(f"step {exercise.stage + way}", label, exercise.name),)
        for dose, label, way in ways
        if dose
    )


def _ways(name: str) -> Choices:
    change = offers.exercise("change", Text("exercise-change-button"), name)
    remove = offers.exercise("remove", Text("exercise-remove-button"), name)
    return (change,), (remove,), (offers.ALL_EXERCISES,)


def _given(by: str, exercises: Iterable[Exercise]) -> Told:
    lines = tuple(map(_today, exercises))
    if not lines:
        return Told((Text("programme-taken-away", {"by": by}),))
    head = Text("programme-given", {"by": by})
    return Told(((head, *lines), Text("programme-given-how")), ((offers.ALL_EXERCISES,),))


def _praise(names: tuple[str, ...], days: int, *, full: bool) -> Told:
    said = tuple(Text("as-said", {"said": name}) for name in names)
    args: dict[str, Arg] = {"names": said, "count": days}
    return Told((Text("programme-praise-full" if full else "programme-praise", args),))


def _steps(exercises: tuple[Exercise, ...], *, up: bool) -> Told:
    """Each step as a line and a button; and that all may stay as it is."""
    way = 1 if up else -1
    moves = [(e, e.dose_at(e.stage + way)) for e in exercises]
    lines = [Text("step-line", {"name": e.name, "from": e.dose, "to": to}) for e, to in moves]
    head, stay = ("step-up-offer", offers.NOT_YET) if up else ("step-back-offer", offers.STAY)
    buttons = [(offers.step(e.name, e.stage + way, to),) for e, to in moves]
    return Told(((Text(head), *lines),), (*buttons, (stay,)))


def _of_patient(patient: PatientView) -> Told:
    """The programme on a patient's card, with how much of it is done and what gets in the way."""
    programme = patient.episode.programme
    blocks = [(_written(e), *steps(e)) for e in programme.exercises]
    told = (*done(patient.programme), *barriers(patient))
    parts = (
        Text("desk-programme-head", {"name": patient.name}),
        *blocks,
        told,
        _changed(programme),
    )
    empty = () if programme.exercises else (Text("desk-programme-none"),)
    said = tuple(part for part in (parts[0], *empty, *parts[1:]) if part)
    return Told(said, _desk_ways(patient, programme))


def _written(exercise: Exercise) -> Text:
    return Text("programme-one", {"name": exercise.name, "when": when(exercise)})


def _changed(programme: Programme) -> Lines:
    if not programme.changed_on:
        return ()
    if programme.changed_by:
        args: dict[str, Arg] = {"day": programme.changed_on, "by": programme.changed_by}
        return (Text("programme-changed-by", args),)
    return (Text("programme-changed", {"day": programme.changed_on}),)


def _desk_ways(patient: PatientView, programme: Programme) -> Choices:
    who = str(patient.id)
    write = Choice(Text("desk-programme-write-button"), Tap(command="prescribe", value=who))
    clear = Choice(
        Text("desk-programme-clear-button"), Tap(command="prescribe", value=f"{who} clear")
    )
    card = Choice(Text("alert-card-button"), Tap(command="card", value=who))
    return ((write,), *(((clear,),) if programme.exercises else ()), (card,))


def barriers(patient: PatientView) -> Lines:
    """What got in the way of late, in the patient's own words where there are any."""
    return tuple(map(_barrier, patient.barriers[-BARRIERS_SHOWN:]))


def _barrier(told: tuple[date, str, str]) -> Text:
    day, what, words = told
    args: dict[str, Arg] = {"day": day, "what": Text(f"barrier.{what}")}
    if words:
        return Text("programme-barrier-words", {**args, "words": words[:WORDS_SHOWN]})
    return Text("programme-barrier", args)


def _preview(patient: int, name: str, exercises: tuple[Exercise, ...]) -> Told:
    written = f"{patient} {to_json(exercises)}"
    send = Choice(Text("desk-programme-send-button"), Tap(command="sendprogramme", value=written))
    again = Choice(
        Text("desk-programme-again-button"), Tap(command="prescribe", value=str(patient))
    )
    head = Text(
        "desk-programme-preview" if exercises else "desk-programme-preview-none", {"name": name}
    )
    blocks = tuple((_written(e), *steps(e)) for e in exercises)
    return Told((head, *blocks), ((send,), (again,)))


def card_button(patient: PatientView) -> Choice:
    """Leads from the card to the home programme."""
    return Choice(Text("programme-button"), Tap(command="programme", value=str(patient.id)))


def unclear(name: str, patient_id: int) -> Told:
    """A patient does not know how an exercise is done."""
    way = Choice(Text("programme-button"), Tap(command="programme", value=str(patient_id)))
    return Told((Text("desk-programme-unclear", {"name": name}),), ((way,),))
