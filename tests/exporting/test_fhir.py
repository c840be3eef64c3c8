"""The FHIR bundle: valid for two sets of R4 models, and read back by the second one."""

import json
from collections import Counter

import pytest
from fhir.resources.R4B.bundle import Bundle as Checked
from fhirclient.models.bundle import Bundle as Read
from fhirclient.models.patient import Patient
from fhirclient.models.questionnaire import Questionnaire
from fhirclient.models.questionnaireresponse import QuestionnaireResponse
from hypothesis import given
from hypothesis import strategies as st

from flows.export import Mask, bundle
from flows.export.fhir.names import words
from flows.export.fhir.observations import load_codes, measure_code
from tests.exporting.people import DAYS, NOW

KEY = b"k" * 32


@pytest.fixture
def told(clinic, read):
    """Anna's bundle, as it is in the file."""
    return json.loads(json.dumps(bundle(read(clinic.anna))))


def of(told, kind):
    return [e["resource"] for e in told["entry"] if e["resource"]["resourceType"] == kind]


def of_day(told, day):
    for one in of(told, "QuestionnaireResponse"):
        if {"url": "urn:regain:day", "valueDate": day} in one.get("extension", ()):
            return one
    raise AssertionError(day)


def references(node):
    """Every reference below a node."""
    if isinstance(node, dict):
        if isinstance(node.get("reference"), str):
            yield node["reference"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def test_it_is_valid(told):
    checked = Checked.model_validate_json(json.dumps(told))
    assert len(checked.entry) == len(told["entry"])


def test_one_for_research_is_valid_and_names_nobody(clinic, read):
    masked = json.loads(json.dumps(bundle(Mask.of("2", KEY).apply(read(clinic.anna)))))
    Checked.model_validate_json(json.dumps(masked))
    (patient,) = of(masked, "Patient")
    assert set(patient) == {"resourceType", "id", "identifier", "active"}
    assert of(masked, "Practitioner") == of(masked, "RelatedPerson") == []
    assert of(masked, "AuditEvent")[0]["purposeOfEvent"][0]["coding"][0]["code"] == "HRESCH"


def test_of_somebody_who_has_only_said_hello_it_is_valid(clinic, read):
    with clinic.store.begin() as ledgers:
        new = ledgers.people.at_chat("7", 4001, NOW).id
    Checked.model_validate_json(json.dumps(bundle(read(new))))


def test_another_reader_reads_back_the_same(told):
    assert Read(told).as_json() == told


def test_the_other_reader_finds_what_is_referred_to(told):
    read = Read(told)
    resources = [entry.resource for entry in read.entry]
    responses = [one for one in resources if isinstance(one, QuestionnaireResponse)]
    assert len(responses) > DAYS
    for response in responses:
        assert isinstance(response.subject.resolved(Patient), Patient)


def test_every_reference_is_to_something_in_the_bundle_and_every_id_is_its_own(told):
    addresses = [entry["fullUrl"] for entry in told["entry"]]
    assert len(set(addresses)) == len(addresses)
    assert set(references(told)) <= set(addresses)


def test_every_answered_questionnaire_is_in_it_with_its_questions(told):
    asked = {f"{one['url']}|{one['version']}": one for one in of(told, "Questionnaire")}
    for response in of(told, "QuestionnaireResponse"):
        items = {item["linkId"] for item in asked[response["questionnaire"]]["item"]}
        assert {item["linkId"] for item in response.get("item", ())} <= items
    read = Questionnaire(asked[next(url for url in asked if ":daily|" in url)])
    stiffness, _, severity, *_ = read.item
    assert (stiffness.text, stiffness.type) == ("How stiff were you this morning?", "integer")
    assert severity.enableWhen[0].answerCoding.code == "flare.yes"


def test_ids_stay_the_same_and_are_those_of_one_deployment(clinic, read):
    kept = read(clinic.anna)
    again, ben = bundle(read(clinic.anna)), bundle(read(clinic.ben))
    assert bundle(kept) == again
    ids = {e["resource"]["id"]: e["resource"]["resourceType"] for e in again["entry"]}
    shared = {ids[e["resource"]["id"]] for e in ben["entry"] if e["resource"]["id"] in ids}
    assert shared == {"Questionnaire", "Practitioner", "Device"}


def test_a_check_in_ends_in_the_words_of_the_standard(told):
    found = Counter(
        (one["status"], *(e["valueCode"] for e in one["extension"] if "valueCode" in e))
        for one in of(told, "QuestionnaireResponse")
        if "extension" in one
    )
    assert found == {
        ("completed", "answered"): DAYS - 2,
        ("amended", "answered"): 1,
        ("stopped", "partial"): 1,
        ("stopped", "expired"): 1,
        ("stopped", "paused"): 1,
    }


def test_one_that_is_open_is_in_progress_and_a_planned_one_is_no_response(clinic, read):
    with clinic.store.begin() as ledgers:
        last = ledgers.occurrences.latest(clinic.anna, "daily")
    before = bundle(read(clinic.anna))
    with clinic.store.begin() as ledgers:
        ledgers.occurrences.mark(clinic.anna, "daily", last.local_date, sent_at=NOW)
    after = bundle(read(clinic.anna))
    day = last.local_date.isoformat()
    with pytest.raises(AssertionError):
        of_day(before, day)
    assert of_day(after, day)["status"] == "in-progress"


def test_answers_have_the_types_of_their_questions(told):
    items = {item["linkId"]: item for item in of_day(told, "2026-01-06")["item"]}
    assert items["stiffness"]["answer"] == [{"valueInteger": 7}]
    assert items["flare"]["answer"] == [
        {"valueCoding": {"system": "urn:regain:option", "code": "flare.no"}}
    ]
    assert items["note"]["answer"] == [{"valueString": '=1+1 ANNA «Knie»\n"zwickt"'}]
    skipped = {item["linkId"]: item for item in of_day(told, "2026-01-05")["item"]}["note"]
    assert skipped["extension"][0]["valueCode"] == "asked-declined"


def test_answers_of_the_triage_are_a_response_too(told):
    (triage,) = [
        one for one in of(told, "QuestionnaireResponse") if ":triage|" in one.get("questionnaire")
    ]
    items = {item["linkId"]: item for item in triage["item"]}
    assert triage["status"] == "completed"
    codes = [answer["valueCoding"]["code"] for answer in items["movement_limits"]["answer"]]
    assert codes == ["movement_limits.walking", "movement_limits.stairs"]
    assert items["flags_now"]["answer"][0]["valueCoding"]["code"] == "flags_now.none-of-these"
    assert items["weeks"]["answer"] == [{"valueDecimal": 8.0}]


def test_a_corrected_answer_carries_what_was_said_before(told):
    items = {item["linkId"]: item for item in of_day(told, "2026-01-10")["item"]}
    assert items["stiffness"]["answer"] == [{"valueInteger": 9}]
    (earlier,) = items["stiffness"]["extension"]
    parts = {part["url"]: part for part in earlier["extension"]}
    assert parts["value"]["valueInteger"] == 6
    assert parts["at"]["valueDateTime"].startswith("2026-01-10T07:01:00")
    assert len(items["note"]["extension"]) == 2


def test_each_measure_is_an_observation_from_its_check_in(told):
    found = {
        (one["effectiveDateTime"], one["code"]["coding"][0]["code"]): one
        for one in of(told, "Observation")
    }
    stiffness = found["2026-01-10", "stiffness"]
    assert stiffness["valueQuantity"]["value"] == 9.0
    assert stiffness["status"] == "amended"
    day = f"urn:uuid:{of_day(told, '2026-01-10')['id']}"
    assert stiffness["derivedFrom"] == [{"reference": day}]
    assert found["2026-01-06", "task_1"]["code"]["text"] == "ANNA getting dressed"
    assert found["2026-01-08", "flare"]["valueQuantity"]["value"] == 4.0
    baseline = [one["valueQuantity"]["value"] for one in of(told, "Observation")][:2]
    assert baseline == [3.0, 4.0]


def test_a_measure_that_loinc_has_is_coded_by_loinc():
    pain, stiffness = (measure_code(name, load_codes())["coding"] for name in ("pain", "stiffness"))
    assert [code["system"] for code in pain] == ["http://loinc.org", "urn:regain:measure"]
    assert pain[0]["code"] == "72514-3"
    assert [code["system"] for code in stiffness] == ["urn:regain:measure"]


def test_tasks_are_goals_of_a_plan_with_the_home_programme(told):
    goals, (plan,) = of(told, "Goal"), of(told, "CarePlan")
    assert [goal["description"]["text"] for goal in goals] == [
        "ANNA getting dressed",
        "ANNA walking",
    ]
    assert [goal["reference"] for goal in plan["goal"]] == [f"urn:uuid:{g['id']}" for g in goals]
    (activity,) = plan["activity"]
    assert activity["detail"]["description"] == "ANNA heel slides: ANNA 10 times"
    assert activity["detail"]["scheduledTiming"]["repeat"]["dayOfWeek"] == ["mon", "wed", "fri"]


def test_a_flag_is_active_until_somebody_has_seen_it(told):
    seen, waiting = of(told, "Flag")
    assert (seen["status"], waiting["status"]) == ("inactive", "active")
    assert [c["code"] for c in seen["code"]["coding"]] == ["clot", "septic_joint"]
    assert "end" in seen["period"]
    (by,) = [p for p in of(told, "Provenance") if p["target"][0]["reference"].endswith(seen["id"])]
    (clinician,) = of(told, "Practitioner")
    assert by["agent"][0]["who"]["reference"] == f"urn:uuid:{clinician['id']}"
    assert clinician["name"] == [{"text": "Dr. Okafor"}]


def test_provenance_says_who_answered_and_by_which_content(clinic, told):
    day = of_day(told, "2026-01-07")
    (by,) = [p for p in of(told, "Provenance") if p["target"][0]["reference"].endswith(day["id"])]
    (relation,) = of(told, "RelatedPerson")
    assert by["agent"][0]["who"]["reference"] == f"urn:uuid:{relation['id']}"
    assert by["entity"][0]["what"]["identifier"]["value"] == clinic.shelf.current.version


def test_the_export_itself_is_audited(told):
    (event,) = of(told, "AuditEvent")
    assert event["type"]["code"] == "110106"
    assert event["recorded"] == NOW.isoformat(timespec="milliseconds")
    (patient,) = of(told, "Patient")
    assert event["entity"][0]["what"]["reference"] == f"urn:uuid:{patient['id']}"


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_any_words_are_a_valid_string(text):
    note = {"resourceType": "Patient", "id": "p", "name": [{"text": words(text)}]}
    told = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": note}]}
    Checked.model_validate_json(json.dumps(told))
    assert [c for c in words(text) if not c.isspace()] == [
        c for c in text if not c.isspace() and ord(c) >= 32
    ]
