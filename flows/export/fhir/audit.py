"""AuditEvent: that this patient was exported, when, and for what."""

from flows.export.fhir.names import TERMINOLOGY, Names, coded, instant
from flows.export.kept import Kept
from flows.export.plain import Json

EXPORT = {"system": "http://dicom.nema.org/resources/ontology/DCM", "code": "110106"}
PERSON = {"system": f"{TERMINOLOGY}audit-entity-type", "code": "1", "display": "Person"}
PATIENT = {"system": f"{TERMINOLOGY}object-role", "code": "1", "display": "Patient"}


def audit(kept: Kept, names: Names) -> Json:
    """The export itself; it was asked for on the command line, so by whoever runs the bot."""
    said: Json = {
        "resourceType": "AuditEvent",
        "id": names.id("AuditEvent", instant(kept.now)),
        "type": EXPORT | {"display": "Export"},
        "action": "R",
        "recorded": instant(kept.now),
        "outcome": "0",
        "agent": [{"who": {"display": "operator of this deployment"}, "requestor": True}],
        "source": {"observer": names.device},
        "entity": [{"what": names.patient, "type": PERSON, "role": PATIENT}],
    }
    if kept.research:
        said["purposeOfEvent"] = [
            coded("http://terminology.hl7.org/CodeSystem/v3-ActReason", "HRESCH")
        ]
    return said
