"""Patient, Practitioner, RelatedPerson and Device: who is in a bundle, and by what it was kept."""

from collections.abc import Iterator

from flows.export.fhir.names import SYSTEM, Names, words
from flows.export.kept import CLINICIAN, Kept, Other, Profile
from flows.export.plain import Json


def patient(kept: Kept, names: Names) -> Json:
    """The patient; without identity in a research export."""
    profile = kept.patient
    return {
        "resourceType": "Patient",
        "id": names.id("Patient"),
        "identifier": [{"system": f"{SYSTEM}patient", "value": profile.id}],
        "active": kept.episode.stopped_at is None,
        **_name(profile.name),
        **_contact(profile),
    }


def others(kept: Kept, names: Names) -> Iterator[Json]:
    """Everybody else who looks after the patient or gave an answer."""
    for other in kept.people:
        yield {
            **_role(other, names),
            "id": names.other(other),
            **_name(other.name),
        }


def device(kept: Kept, names: Names) -> Json:
    """The software that asks and keeps."""
    return {
        "resourceType": "Device",
        "id": names.shared("Device", kept.software),
        "status": "active",
        "deviceName": [{"name": "Regain", "type": "user-friendly-name"}],
        "version": [{"value": kept.software}],
    }


def _role(other: Other, names: Names) -> Json:
    if other.role == CLINICIAN:
        return {"resourceType": "Practitioner"}
    return {"resourceType": "RelatedPerson", "patient": names.patient}


def _name(name: str | None) -> Json:
    return {"name": [{"text": words(name)}]} if name else {}


def _contact(profile: Profile) -> Json:
    """The chat, and the language to write in."""
    said: Json = {}
    if profile.chat_id is not None:
        said["telecom"] = [{"system": "other", "value": f"telegram:{profile.chat_id}"}]
    if profile.language:
        language = {"coding": [{"system": "urn:ietf:bcp:47", "code": profile.language}]}
        said["communication"] = [{"language": language, "preferred": True}]
    return said
