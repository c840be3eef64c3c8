"""Observation: what each measure got from a check-in, and the scores at the start."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from flows.export.fhir.names import LOINC, SYSTEM, TERMINOLOGY, UCUM, Names, refer
from flows.export.fhir.names import words as clean
from flows.export.fhir.responses import response_id, status
from flows.export.kept import Kept, KeptCheckIn
from flows.export.plain import Json
from flows.export.research import WITHHELD

Codes = Mapping[str, Mapping[str, Any]]

MEASURE = SYSTEM + "measure"
BASELINE, TASK = "baseline", "task_"
STATUS: Mapping[str, str] = {
    "in-progress": "preliminary",
    "completed": "final",
    "amended": "amended",
    "stopped": "final",
}
"""The status of an observation, by that of the response it comes from."""


def load_codes() -> Codes:
    """The codes of measures in LOINC."""
    text = (Path(__file__).parent / "codes.toml").read_text(encoding="utf-8")
    loinc: Codes = tomllib.loads(text)["loinc"]
    return loinc


def observations(kept: Kept, names: Names) -> Iterator[Json]:
    """The scores at the start, then those of check-ins by day."""
    codes = load_codes()
    yield from _baseline(kept, names, codes)
    for check_in in kept.check_ins:
        for measure, score in kept.values(check_in):
            yield {
                **_observation(kept, names, measure, score, codes),
                "id": observation_id(names, check_in, measure),
                "status": STATUS[status(check_in)],
                "effectiveDateTime": check_in.day.isoformat(),
                "derivedFrom": [refer(response_id(names, check_in.key))],
            }


def observation_id(names: Names, check_in: KeptCheckIn, measure: str) -> str:
    """The id of what a measure got from a check-in."""
    return names.id("Observation", f"{check_in.key}/{measure}")


def measure_code(measure: str, codes: Codes, text: str = "") -> Json:
    """A measure by our own code, and by LOINC's where it has one."""
    coding = [{"system": MEASURE, "code": measure}]
    if measure in codes:
        coding.insert(0, {"system": LOINC, **codes[measure]})
    return {"coding": coding, **({"text": clean(text)} if text else {})}


def task_words(kept: Kept, measure: str) -> str:
    """The words of a task, for `task_1` and so on; empty for other measures, or when withheld."""
    said = kept.episode.word(measure) if measure.startswith(TASK) else ""
    return "" if said == WITHHELD else said


def quantity(score: float) -> Json:
    """A score, in the unit of scores."""
    return {"value": score, "unit": "score", "system": UCUM, "code": "{score}"}


def _baseline(kept: Kept, names: Names, codes: Codes) -> Iterator[Json]:
    """How well each task went when it was chosen."""
    started = kept.episode.started_on
    for answer in kept.outside:
        name, _, number = answer.id.partition("_")
        if started and name == "score" and isinstance(answer.value, float):
            yield {
                **_observation(kept, names, f"task_{number}", answer.value, codes),
                "id": names.id("Observation", f"{BASELINE}/task_{number}"),
                "status": "final",
                "effectiveDateTime": started.isoformat(),
                "derivedFrom": [refer(response_id(names, answer.instrument))],
            }


def _observation(kept: Kept, names: Names, measure: str, score: float, codes: Codes) -> Json:
    category = {"coding": [{"system": TERMINOLOGY + "observation-category", "code": "survey"}]}
    return {
        "resourceType": "Observation",
        "category": [category],
        "code": measure_code(measure, codes, task_words(kept, measure)),
        "subject": names.patient,
        "valueQuantity": quantity(score),
    }
