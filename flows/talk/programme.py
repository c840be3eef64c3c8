"""The patient's side of the home programme: seeing it, changing it, stepping up and back.

What is to be said after a check-in is said one thing at a time: what gets in the way, a step back,
a step up, or what went well.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows import offers
from flows.events import (
    ExerciseShown,
    Occasion,
    ProgrammeGiven,
    ProgrammePraised,
    ProgrammeShown,
    RecoveryAsked,
    StepsOffered,
)
from flows.events.programme import Change
from flows.inputs import ProgrammePrescribed, RecoveryRead
from flows.programme import Exercise, Outlook, Programme
from flows.recovery import Verdict
from flows.talk import barriers, exercises, happenings
from flows.talk.turn import Turn, number_in
from flows.timeline import Entry, Happening
from flows.wording import Text


def run(turn: Turn, argument: str) -> None:
    """`/programme` shows it; with a verb it does what a button or a typed word says."""
    verbs: Mapping[str, Callable[[Turn, str], None]] = {
        "add": exercises.add,
        "open": _open,
        "change": _change,
        "step": _step,
        "remove": _remove,
        "gone": _gone,
        "notyet": _not_yet,
        "stay": lambda turn, _: turn.ask(Text("step-stays")),
        "tell": lambda turn, _: barriers.tell(turn),
    }
    verb, _, rest = argument.partition(" ")
    verbs.get(verb, _ask)(turn, rest.strip())


def _ask(turn: Turn, _rest: str) -> None:
    turn.emit(RecoveryAsked(Occasion.PROGRAMME))


def show(turn: Turn, said: RecoveryRead) -> None:
    """The exercises with the dose of today, and how much was done of late."""
    outlook = _outlook(turn, said)
    programme, rules = outlook.programme, outlook.rules
    today = tuple(e.name for e in programme.exercises if e.is_planned(turn.today))
    full = len(programme.exercises) >= rules.limits.exercises
    turn.emit(ProgrammeShown(programme, outlook.shown, today, full))


def after_checkin(turn: Turn, said: RecoveryRead) -> None:
    """What is due about the programme when a check-in has ended, one thing at most.

    Nothing on a day with a red flag or while anything else is asked; and nothing but the question
    of what gets in the way when recovery has just been spoken of.
    """
    if said.recovery.overall is Verdict.WORSENING:
        _keep(turn, replace(turn.episode.programme, worse_on=turn.today))
    if turn.open() or turn.episode.hold or turn.episode.flagged_on == turn.today:
        return
    outlook, spoken = _outlook(turn, said), bool(turn.events)
    if outlook.asks_barrier:
        barriers.ask(turn)
    elif not spoken:
        _offer(turn, outlook)


def _outlook(turn: Turn, said: RecoveryRead) -> Outlook:
    episode, rules = turn.episode, turn.protocol.programme
    return Outlook(episode.programme, said.diary, rules, turn.today, episode.clock)


def _offer(turn: Turn, outlook: Outlook) -> None:
    programme = outlook.programme
    if back := outlook.to_ease:
        _keep(turn, replace(programme, step_back_on=turn.today))
        turn.emit(StepsOffered(up=False, exercises=back))
    elif ready := outlook.ready:
        _keep(turn, replace(programme, step_up_on=turn.today))
        turn.emit(StepsOffered(up=True, exercises=ready))
    elif found := outlook.praise:
        _keep(turn, replace(programme, praised_on=turn.today))
        turn.emit(ProgrammePraised(found.names, found.days, found.full))


def _not_yet(turn: Turn, _rest: str) -> None:
    """It is asked again after a while."""
    _keep(turn, replace(turn.episode.programme, step_up_on=turn.today))
    turn.ask(Text("step-not-yet"))


def _open(turn: Turn, name: str) -> None:
    exercise = _found(turn, name)
    if exercise:
        turn.emit(ExerciseShown(exercise))


def _change(turn: Turn, name: str) -> None:
    exercise = _found(turn, name)
    if exercise:
        exercises.change(turn, exercise)


def _step(turn: Turn, argument: str) -> None:
    """`step 1 Heel slides` goes to its second dose, from the one before or after; once."""
    place, _, name = argument.partition(" ")
    exercise, stage = _found(turn, name), number_in(place)
    if not exercise:
        return
    if stage is None or not exercise.dose_at(stage) or abs(stage - exercise.stage) > 1:
        turn.ask(Text("button-stale"))
        return
    if stage != exercise.stage:
        change: Change = "step_up" if stage > exercise.stage else "step_back"
        moved = replace(exercise, stage=stage, since=turn.today)
        exercises.changed(turn, change, turn.episode.programme.having(moved))
    dose = exercise.dose_at(stage)
    turn.ask(Text("step-taken", {"name": exercise.name, "dose": dose}))


def _remove(turn: Turn, name: str) -> None:
    exercise = _found(turn, name)
    if exercise:
        sure = offers.exercise("gone", Text("exercise-remove-yes"), exercise.name)
        keep = offers.exercise("open", Text("exercise-remove-no"), exercise.name)
        said = Text("exercise-remove-sure", {"name": exercise.name})
        turn.tell(said, choices=((sure,), (keep,)))


def _gone(turn: Turn, name: str) -> None:
    exercise = _found(turn, name)
    if exercise:
        exercises.changed(turn, "removed", turn.episode.programme.without(name))
        turn.ask(Text("exercise-removed", {"name": exercise.name}))


def _found(turn: Turn, name: str) -> Exercise | None:
    """The exercise of that name; a button that names none any more explains itself."""
    found = turn.episode.programme.find(name)
    if not found:
        turn.ask(Text("button-stale"))
    return found


def _keep(turn: Turn, programme: Programme) -> None:
    turn.change(programme=programme)


def prescribed(turn: Turn, said: ProgrammePrescribed) -> None:
    """A linked clinician set it; the person is told, unless they have stopped."""
    programme = turn.episode.programme.set_anew(said.exercises, said.by, turn.today)
    exercises.changed(turn, "set", programme, said.by, said.clinician)
    happenings.keep(turn, Entry(Happening.PROGRAMME, turn.today))
    if not turn.episode.stopped_at:
        turn.emit(ProgrammeGiven(said.by, programme.exercises))
