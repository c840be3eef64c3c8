"""Who is named in the export of a patient, and what they are called there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows.export.kept import CLINICIAN, PATIENT, RELATION, SOMEBODY, Other
from storage import Ledgers, Person


@dataclass(frozen=True)
class Names:
    """What people are called in the export of this patient."""

    patient: Person

    def of(self, number: int | None) -> str:
        """By their number; None is somebody who is no longer kept."""
        if number is None:
            return SOMEBODY
        return PATIENT if number == self.patient.id else f"person-{number}"

    def others(self, ledgers: Ledgers, numbers: Iterable[int | None]) -> Iterator[Other]:
        """Those among the numbers who are not the patient.

        Only clinicians are named: anybody else may be a patient too.
        """
        for number in sorted({n for n in numbers if n is not None} - {self.patient.id}):
            person = ledgers.people.by_id(number)
            if person:
                is_clinician = person.role == "clinician"
                role, name = (CLINICIAN, person.name) if is_clinician else (RELATION, None)
                yield Other(self.of(number), role, name)
