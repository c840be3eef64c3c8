"""Ids, references and the code systems of a bundle.

Ids are UUIDs that follow from what a thing is: the same patient exported twice has the same ids,
and two deployments (two bots) never share one.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import NAMESPACE_URL, UUID, uuid5

from flows.export.kept import CLINICIAN, PATIENT, SOMEBODY, Kept, Other
from flows.export.plain import Json

NAMESPACE: UUID = uuid5(NAMESPACE_URL, "urn:regain")
SYSTEM = "urn:regain:"
"""Our own code systems and extensions are `urn:regain:<name>`."""
LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/"
ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"


@dataclass(frozen=True)
class Names:
    """What things are called in the bundle of this patient."""

    kept: Kept

    def id(self, kind: str, key: str = "") -> str:
        """The id of a thing of this patient."""
        patient = self.kept.patient
        return str(uuid5(NAMESPACE, f"{patient.bot}/{patient.id}/{kind}/{key}"))

    def shared(self, kind: str, key: str) -> str:
        """The id of a thing that belongs to every patient of the deployment."""
        return str(uuid5(NAMESPACE, f"{self.kept.patient.bot}//{kind}/{key}"))

    def person(self, name: str) -> Json:
        """A reference to the patient, or to somebody who gave an answer or saw an alert."""
        if name == PATIENT:
            return refer(self.id("Patient"))
        found = next((other for other in self.kept.people if other.id == name), None)
        return refer(self.other(found)) if found else {"display": name or SOMEBODY}

    def other(self, other: Other) -> str:
        """The id of somebody else: a clinician is one for all patients, a relation is not."""
        if other.role == CLINICIAN:
            return self.shared("Practitioner", other.id)
        return self.id("RelatedPerson", other.id)

    @property
    def patient(self) -> Json:
        """A reference to the patient."""
        return refer(self.id("Patient"))

    @property
    def device(self) -> Json:
        """A reference to the software that asked and kept the answers."""
        return refer(self.shared("Device", self.kept.software))


def refer(resource_id: str) -> Json:
    """A reference to a resource of the same bundle."""
    return {"reference": f"urn:uuid:{resource_id}"}


def coded(system: str, code: str, text: str = "") -> Json:
    """A CodeableConcept of one code, in words too where there are any."""
    concept: Json = {"coding": [{"system": system, "code": code}]}
    return concept | ({"text": words(text)} if text else {})


def extension(name: str, **value: object) -> Json:
    """An extension of our own: `extension("outcome", valueCode="expired")`."""
    return {"url": SYSTEM + name, **value}


def instant(at: datetime) -> str:
    """A moment to the millisecond."""
    return at.isoformat(timespec="milliseconds")


def period(first: date | datetime, last: date | datetime | None) -> Json:
    """From the first to the last, which may still be to come."""
    ends = {"end": _when(last)} if last else {}
    return {"start": _when(first), **ends}


def _when(at: date | datetime) -> str:
    return instant(at) if isinstance(at, datetime) else at.isoformat()


def words(text: str) -> str:
    """Words as a FHIR string has them: no control characters but tab and line breaks, some text.

    Whatever else is blank becomes a space.
    """
    return "".join(c if c in "\r\n\t" or not (c.isspace() or ord(c) < 32) else " " for c in text)
