"""The bundle: every resource once, each found by its `urn:uuid:` address."""

from collections.abc import Iterator

from flows.export.fhir.audit import audit
from flows.export.fhir.care import goals, plan
from flows.export.fhir.flags import flags
from flows.export.fhir.names import Names, instant
from flows.export.fhir.observations import observations
from flows.export.fhir.people import device, others, patient
from flows.export.fhir.provenance import provenances
from flows.export.fhir.questionnaires import questionnaires
from flows.export.fhir.responses import responses
from flows.export.kept import Kept
from flows.export.plain import Json


def bundle(kept: Kept) -> Json:
    """The patient as a FHIR R4 bundle of the type `collection`."""
    entries = [{"fullUrl": f"urn:uuid:{it['id']}", "resource": it} for it in resources(kept)]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": instant(kept.now),
        "entry": entries,
    }


def resources(kept: Kept) -> Iterator[Json]:
    """Everything in it, what is referred to first."""
    names = Names(kept)
    yield patient(kept, names)
    yield from others(kept, names)
    yield device(kept, names)
    yield from questionnaires(kept, names)
    yield from responses(kept, names)
    yield from observations(kept, names)
    yield from goals(kept, names)
    yield from plan(kept, names)
    yield from flags(kept, names)
    yield from provenances(kept, names)
    yield audit(kept, names)
