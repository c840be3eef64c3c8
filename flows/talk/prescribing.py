"""The clinician's side of the home programme: seen on the card, written, looked at, sent."""

from collections.abc import Mapping

from flows.clinic.caseload import CardPage, PatientView
from flows.events import (
    CardAsked,
    CaseloadAsked,
    PatientProgrammeShown,
    ProgrammePreviewed,
    ProgrammeSent,
)
from flows.programme import Exercise, from_json, to_json
from flows.questions import SKIPPED
from flows.talk.exercises import writing
from flows.talk.turn import Turn, number_in
from flows.understanding import Misunderstood
from flows.wording import Text

LINES = "programme_lines"
PATIENT, NAME, WRITTEN = "patient", "name", "written"
CLEAR = "clear"


def show(turn: Turn, argument: str) -> None:
    """A patient's home programme, from their card."""
    _read_first(turn, argument, "programme")


def write(turn: Turn, argument: str) -> None:
    """Write it anew, or take all of it away."""
    patient, _, what = argument.partition(" ")
    _read_first(turn, patient, "clear" if what == CLEAR else "prescribe")


def _read_first(turn: Turn, argument: str, page: CardPage) -> None:
    """Whether the patient is linked is known only to the ledgers."""
    patient = number_in(argument)
    turn.emit(CaseloadAsked(due=False) if patient is None else CardAsked(patient, page))


def read(turn: Turn, patient: PatientView, page: CardPage) -> None:
    """A linked patient was read for one of these pages."""
    if page == "programme":
        turn.emit(PatientProgrammeShown(patient))
    elif patient.episode.stopped_at:
        turn.tell(Text("desk-programme-stopped", {"name": patient.name}))
    else:
        turn.change(draft={PATIENT: str(patient.id), NAME: patient.name})
        if page == "clear":
            _preview(turn, ())
        else:
            turn.interrupt(LINES, Text("desk-programme-write", {"name": patient.name}))


def answered(turn: Turn, said: str) -> None:
    """Look at what was written before it is sent; what cannot be read is asked again."""
    if said == SKIPPED:
        turn.dismiss()
        turn.ask(Text("left-as-it-was"))
        return
    exercises = writing(turn).programme(said)
    if isinstance(exercises, Misunderstood):
        turn.interrupt(LINES, exercises.why)
    else:
        _preview(turn, exercises)


def _preview(turn: Turn, exercises: tuple[Exercise, ...]) -> None:
    draft: Mapping[str, str] = {**_draft(turn), WRITTEN: to_json(exercises)}
    turn.change(draft=draft)
    turn.emit(ProgrammePreviewed(int(draft[PATIENT]), draft[NAME], exercises))


def send(turn: Turn, argument: str) -> None:
    """Send what was looked at last; the button of an earlier look sends nothing."""
    patient, _, written = argument.partition(" ")
    draft = _draft(turn)
    if (draft.get(PATIENT), draft.get(WRITTEN)) != (patient, written):
        turn.ask(Text("button-stale"))
        return
    turn.dismiss()
    turn.emit(ProgrammeSent(int(patient), from_json(written)))


def _draft(turn: Turn) -> Mapping[str, str]:
    return {key: value for key, value in turn.episode.draft.items() if isinstance(value, str)}
