"""The home programme: what was set, changed, offered and done."""

from dataclasses import dataclass
from typing import Literal

from flows.clinic.caseload import PatientView
from flows.programme import Exercise, Programme
from flows.recovery import DaysDone

Change = Literal["set", "added", "changed", "removed", "step_up", "step_back"]


@dataclass(frozen=True)
class ProgrammeShown:
    """The person was shown their exercises, and how much was done of late.

    `today`: the names of those that are planned today. `full`: no more can be added.
    """

    programme: Programme
    done: DaysDone
    today: tuple[str, ...]
    full: bool


@dataclass(frozen=True)
class ExerciseShown:
    """The person was shown one exercise, with what can be done about it."""

    exercise: Exercise


@dataclass(frozen=True)
class ProgrammeChanged:
    """The exercises are these now; `by` is the clinician who changed them, empty for the person."""

    change: Change
    exercises: tuple[Exercise, ...]
    by: str = ""
    clinician: int = 0


@dataclass(frozen=True)
class ProgrammeGiven:
    """The person was told what a clinician set."""

    by: str
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True)
class StepsOffered:
    """The next step, or the one before, was offered for these exercises."""

    up: bool
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True)
class ProgrammePraised:
    """What was done was named: these exercises, on so many days, `full` when on all planned."""

    names: tuple[str, ...]
    days: int
    full: bool


@dataclass(frozen=True)
class HelpOffered:
    """How an exercise is done is unclear: whoever has a clinician may have them told."""


@dataclass(frozen=True)
class HelpWanted:
    """The person wants their clinicians to know that an exercise is unclear."""


@dataclass(frozen=True)
class PatientProgrammeShown:
    """A clinician was shown a patient's home programme."""

    patient: PatientView


@dataclass(frozen=True)
class ProgrammePreviewed:
    """A clinician was shown what they wrote before it goes to the patient."""

    patient: int
    name: str
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True)
class ProgrammeSent:
    """A clinician sent a home programme to a patient."""

    patient: int
    exercises: tuple[Exercise, ...]
