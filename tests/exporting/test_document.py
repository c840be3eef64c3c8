"""The JSON of a patient: all that is kept, in a shape that is written down."""

import json
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

import flows.export
from flows.export import Mask, document
from tests.exporting.people import DAYS, FIRST, NOW

KEY = b"k" * 32


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    text = (Path(flows.export.__file__).parent / "patient.schema.json").read_text(encoding="utf-8")
    Draft202012Validator.check_schema(json.loads(text))
    return Draft202012Validator(json.loads(text), format_checker=FormatChecker())


def as_read(kept):
    """What somebody has who reads the file."""
    return json.loads(json.dumps(document(kept)))


def test_it_is_as_the_schema_says(clinic, read, schema):
    kept = read(clinic.anna)
    schema.validate(as_read(kept))
    schema.validate(as_read(Mask.of("2", KEY).apply(kept)))


def test_somebody_who_has_only_said_hello_is_as_the_schema_says(clinic, read, schema):
    with clinic.store.begin() as ledgers:
        new = ledgers.people.at_chat("7", 4001, NOW).id
    told = as_read(read(new))
    schema.validate(told)
    assert (told["triage"], told["check_ins"], told["verdicts"]) == (None, [], [])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda told: told.pop("alerts"),
        lambda told: told.update(extra=1),
        lambda told: told["check_ins"][0].update(outcome="lost"),
        lambda told: told["patient"].update(created_at="yesterday"),
        lambda told: told["check_ins"][0]["answers"][0].pop("by"),
    ],
)
def test_the_schema_refuses_what_is_not_in_it(clinic, read, schema, spoil):
    told = as_read(read(clinic.anna))
    spoil(told)
    assert not schema.is_valid(told)


def test_the_profile_and_the_plan_are_told(clinic, read):
    told = as_read(read(clinic.anna))
    assert told["patient"]["name"] == "ANNA Name"
    assert told["patient"]["zone"] == "Europe/Berlin"
    assert told["triage"]["trace"] == ["lead_usually_pt: cause=surgery"]
    assert told["plan"]["tasks"] == [
        {"number": 1, "words": "ANNA getting dressed", "baseline": 3.0},
        {"number": 2, "words": "ANNA walking", "baseline": 4.0},
    ]
    assert told["home_programme"][0]["doses"] == ["ANNA 5 times", "ANNA 10 times"]
    assert told["timeline"][0]["words"] == "ANNA flu"
    assert told["notes"][0]["words"] == "ANNA a word in between"


def test_answers_outside_check_ins_stand_under_what_asks_them(clinic, read):
    told = {answer["question"]: answer for answer in as_read(read(clinic.anna))["answers"]}
    assert told["place"]["instrument"] == "welcome"
    assert told["flags_now"] == {
        "instrument": "triage",
        "question": "flags_now",
        "value": [],
        "at": None,
        "by": "patient",
    }
    assert told["weeks"]["value"] == 8.0
    assert told["weeks"]["at"] == (NOW - timedelta(days=63)).isoformat()


def test_a_corrected_answer_keeps_what_was_said_before_and_by_whom(clinic, read):
    told = as_read(read(clinic.anna))
    day = told["check_ins"][5]
    said = {answer["question"]: answer for answer in day["answers"]}
    assert said["stiffness"]["number"] == 9.0
    assert [old["number"] for old in said["stiffness"]["earlier"]] == [6.0]
    assert said["note"]["text"] == "ANNA corrected again"
    assert [old["text"] for old in said["note"]["earlier"]] == [
        '=1+1 ANNA «Knie»\n"zwickt"',
        "ANNA corrected",
    ]


def test_who_gave_an_answer_is_told_and_only_clinicians_are_named(clinic, read):
    told = as_read(read(clinic.anna))
    by = [{answer["by"] for answer in day["answers"]} for day in told["check_ins"][1:4]]
    assert by == [{"patient"}, {f"person-{clinic.daughter}"}, {"patient"}]
    assert told["people"] == [
        {"id": f"person-{clinic.okafor}", "role": "clinician", "name": "Dr. Okafor"},
        {"id": f"person-{clinic.daughter}", "role": "other", "name": None},
    ]
    assert told["alerts"][0]["seen_by"] == f"person-{clinic.okafor}"
    assert told["links"][0]["person"] == f"person-{clinic.okafor}"


def test_a_missing_answer_has_its_cause(clinic, read):
    told = as_read(read(clinic.anna))
    assert Counter(day["outcome"] for day in told["check_ins"]) == {
        "answered": DAYS - 1,
        "partial": 1,
        "expired": 1,
        "paused": 1,
        None: 1,
    }


def test_the_verdicts_are_those_of_every_day(clinic, read):
    verdicts = as_read(read(clinic.anna))["verdicts"]
    assert [day["date"] for day in verdicts] == [
        (FIRST + timedelta(days=n)).isoformat() for n in range(DAYS)
    ]
    assert verdicts[5]["overall"] == "too_little_data"
    assert verdicts[-1]["overall"] != "too_little_data"


def test_what_was_asked_is_told_in_words(clinic, read):
    asked = {one["instrument"]: one for one in as_read(read(clinic.anna))["content"]}
    assert {"daily", "triage", "plan", "welcome"} <= set(asked)
    first = asked["daily"]["questions"][0]
    assert (first["kind"], first["text"]) == ("scale", "How stiff were you this morning?")
    assert "ANNA" not in json.dumps(asked)
