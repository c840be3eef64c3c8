"""An exercise that the person adds or changes: its name, its days, its steps, one at a time."""

from collections.abc import Callable, Mapping

from flows.events import ExerciseShown, ProgrammeChanged
from flows.events.programme import Change
from flows.programme import Exercise, Programme
from flows.programme.model import WEEK
from flows.programme.writing import Days, Line, Writing
from flows.questions import SKIPPED, Answer
from flows.talk.turn import Turn
from flows.understanding import Misunderstood
from flows.wording import Text

NAME, DAYS, WEEKDAYS, STEPS = (
    *("exercise_name", "exercise_days", "exercise_weekdays"),
    "exercise_steps",
)
WAS = "exercise_was"
"""The exercise that is changed."""
NAMES_OF_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def writing(turn: Turn) -> Writing:
    """Reads exercises as the person writes them."""
    reader, limits = turn.reader, turn.protocol.programme.limits
    return Writing(turn.episode.language, reader.lexicon, limits)


def changed(
    turn: Turn, change: Change, programme: Programme, by: str = "", clinician: int = 0
) -> None:
    """Keep the programme as it is now, and who made it so."""
    turn.change(programme=programme.changed(turn.episode.programme, by, turn.today))
    turn.emit(ProgrammeChanged(change, programme.exercises, by, clinician))


def add(turn: Turn, line: str) -> None:
    """Ask for a new exercise; a typed line may have all of it."""
    most = turn.protocol.programme.limits.exercises
    if len(turn.episode.programme.exercises) >= most:
        turn.ask(Text("exercise-too-many", {"most": most}))
        return
    turn.change(draft={})
    if line:
        _named(turn, line)
    else:
        turn.interrupt(NAME)


def change(turn: Turn, exercise: Exercise) -> None:
    """Ask for its days and its steps anew; what is skipped stays."""
    turn.change(draft={WAS: exercise.name, NAME: exercise.name})
    turn.interrupt(DAYS, Text("exercise-change", {"name": exercise.name}))


def answered(turn: Turn, question: str, answer: Answer) -> None:
    """Take one answer, and ask for what is still missing."""
    takes: Mapping[str, Callable[[Turn, Answer], None]] = {
        NAME: lambda turn, answer: _named(turn, str(answer)),
        DAYS: _days,
        WEEKDAYS: lambda turn, answer: _go_on(turn, {WEEKDAYS: answer}),
        STEPS: lambda turn, answer: _steps(turn, str(answer)),
    }
    takes[question](turn, answer)


def _named(turn: Turn, said: str) -> None:
    """A name, or a whole line with days and steps."""
    if said == SKIPPED:
        turn.dismiss()
        turn.ask(Text("left-as-it-was"))
        return
    line = writing(turn).line(said)
    if isinstance(line, Line) and turn.episode.programme.find(line.name):
        line = Misunderstood(Text("exercise-twice", {"name": line.name}))
    if isinstance(line, Misunderstood):
        turn.interrupt(NAME, line.why)
    else:
        _go_on(turn, _draft_of(line))


def _draft_of(line: Line) -> dict[str, Answer]:
    found: dict[str, Answer] = {NAME: line.name}
    if line.days:
        weekdays = tuple(NAMES_OF_DAYS[day - 1] for day in line.days.weekdays)
        found |= {DAYS: float(line.days.per_week), WEEKDAYS: weekdays}
    return found | ({STEPS: ";".join(line.stages)} if line.stages else {})


def _days(turn: Turn, answer: Answer) -> None:
    """Which days is asked only where there is a choice."""
    any_day = answer in (SKIPPED, float(WEEK))
    _go_on(turn, {DAYS: answer} | ({WEEKDAYS: ()} if any_day else {}))


def _steps(turn: Turn, said: str) -> None:
    stages = writing(turn).stages(said)
    if isinstance(stages, Misunderstood):
        turn.interrupt(STEPS, stages.why)
    else:
        _go_on(turn, {STEPS: ";".join(stages)})


def _go_on(turn: Turn, given: Mapping[str, Answer]) -> None:
    draft = {**turn.episode.draft, **given}
    turn.change(draft=draft, chosen=())
    missing = next((each for each in (DAYS, WEEKDAYS, STEPS) if each not in draft), None)
    if missing:
        turn.interrupt(missing)
    else:
        _keep(turn, draft)


def _keep(turn: Turn, draft: Mapping[str, Answer]) -> None:
    turn.change(draft={})
    programme = turn.episode.programme
    old = programme.find(str(draft.get(WAS, "")))
    made = _made(draft, old or Exercise(str(draft[NAME])))
    kept = programme.taken_up(made, "", turn.today)
    changed(turn, "changed" if old else "added", programme.having(kept))
    turn.emit(ExerciseShown(kept))
    turn.ask()


def _made(draft: Mapping[str, Answer], old: Exercise) -> Exercise:
    """The exercise of the answers; what was skipped is as it was."""
    days = _days_of(draft) or Days(old.per_week, old.weekdays)
    stages = tuple(filter(None, str(draft[STEPS]).split(";"))) or old.stages
    return Exercise(old.name, stages, days.per_week, days.weekdays)


def _days_of(draft: Mapping[str, Answer]) -> Days | None:
    count, chosen = draft[DAYS], draft[WEEKDAYS]
    if not isinstance(count, float):
        return None
    ticked = chosen if isinstance(chosen, tuple) else ()
    weekdays = tuple(n for n, day in enumerate(NAMES_OF_DAYS, 1) if day in ticked)
    return Days(len(weekdays) or int(count), weekdays)
