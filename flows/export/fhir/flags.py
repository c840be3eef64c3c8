"""Flag: each red flag, active until somebody of the clinic has seen it."""

from collections.abc import Iterator

from flows.export.fhir.names import SYSTEM, TERMINOLOGY, Names, coded, period, words
from flows.export.kept import Kept, KeptAlert
from flows.export.plain import Json
from flows.export.research import WITHHELD


def flags(kept: Kept, names: Names) -> Iterator[Json]:
    """Those that were raised, with the patient's words."""
    for alert in kept.alerts:
        yield {
            "resourceType": "Flag",
            "id": flag_id(names, alert),
            "status": "inactive" if alert.seen_at else "active",
            "category": [
                coded(f"{TERMINOLOGY}flag-category", "clinical"),
                coded(f"{SYSTEM}urgency", alert.level),
            ],
            "code": _code(alert),
            "subject": names.patient,
            "period": period(alert.raised_at, alert.seen_at),
            "author": names.device,
        }


def flag_id(names: Names, alert: KeptAlert) -> str:
    """The id of the flag of an alert."""
    return names.id("Flag", str(alert.id))


def _code(alert: KeptAlert) -> Json:
    said = alert.words if alert.words and alert.words != WITHHELD else " ".join(alert.flags)
    coding = [{"system": f"{SYSTEM}red-flag", "code": flag} for flag in alert.flags]
    return {"coding": coding, "text": words(said)}
