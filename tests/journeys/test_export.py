"""A patient who went all the way in the chat, exported while the bot runs."""

import json
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from jsonschema import Draft202012Validator

import flows.export
from bot.exporting.patients import Patients
from flows.export import bundle, document
from tests.answers import AFTER_KNEE_SURGERY, CHECK_IN, PLAN


@pytest.fixture
async def lived(patient, clinician):
    """A check-in, an answer changed, a word in between, a red flag that was seen."""
    await patient.say("/checkin")
    await patient.answer(CHECK_IN)
    await patient.say("/change")
    await patient.tap(patient.messages[-1].buttons[0]["text"])
    await patient.say("3")
    await patient.say("I have crushing chest pain and I am short of breath")
    await clinician.tap("I have seen this")
    return patient


@pytest.fixture
def kept(sandbox, lived):
    """By the number of the one patient there is."""
    app = sandbox.app
    patients = Patients(app.store, app.shelf, sandbox.now(), research=False)
    (number,) = patients.numbers()
    return patients.read(number)


def test_it_is_as_the_schema_says_and_valid_fhir(kept):
    schema = Path(flows.export.__file__).parent / "patient.schema.json"
    told = json.loads(json.dumps(document(kept)))
    Draft202012Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(told)
    Bundle.model_validate_json(json.dumps(bundle(kept)))


def test_everything_that_was_answered_is_told_with_its_time(kept):
    told = document(kept)
    answers = {answer["question"]: answer for answer in told["answers"]}
    assert {*AFTER_KNEE_SURGERY, *PLAN, "consent", "place"} >= set(answers) - {"clock_right"}
    assert answers["task_1"]["value"] == PLAN["task_1"]
    assert all(answer["at"] for answer in answers.values())
    assert {answer["instrument"] for answer in answers.values()} == {"welcome", "triage", "plan"}


def test_the_check_in_is_told_with_the_answer_that_was_changed(kept):
    (day,) = [day for day in document(kept)["check_ins"] if day["outcome"] == "answered"]
    said = {answer["question"]: answer for answer in day["answers"]}
    assert {"stiffness", "sleep", "task", "programme", "note"} <= set(said)
    assert said["stiffness"]["number"] == 3.0
    assert [old["number"] for old in said["stiffness"]["earlier"]] == [6.0]


def test_triage_flags_and_links_are_told(kept, clinician):
    told = document(kept)
    assert told["triage"]["recommendation"] == "both"
    assert told["plan"]["tasks"][0] == {"number": 1, "words": PLAN["task_1"], "baseline": 3.0}
    (alert,) = told["alerts"]
    assert "crushing chest pain" in alert["words"]
    assert alert["seen_by"] == told["links"][0]["person"] == told["people"][0]["id"]
    assert told["people"][0]["name"] == "Dr. Okafor"
