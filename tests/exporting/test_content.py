"""A check-in is told by the content that it was asked by, whatever the content is today."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle

from bot.shelf import Shelf
from flows.export import Mask, bundle, document, load_dictionary
from flows.sources import Sources
from tests.exporting.people import FIRST, NOW

DAY = FIRST + timedelta(days=40)
OWN = """
id = "daily"
version = "own.1"
source = "Harbour Clinic"

[[items]]
id = "grip"
kind = "scale"
measure = "grip"

[[items]]
id = "mood"
kind = "choice"
options = ["low", "high"]
"""


@pytest.fixture
def version(clinic, tmp_path) -> str:
    """Content of a clinic that was in use once, and one check-in of Anna's by it."""
    (tmp_path / "own" / "instruments").mkdir(parents=True)
    (tmp_path / "own" / "instruments" / "own.toml").write_text(OWN, encoding="utf-8")
    earlier = Shelf(Sources.shipped(Path(tmp_path / "own")), tmp_path / "unpacked")
    with clinic.store.begin() as ledgers:
        earlier.keep_current(ledgers)
        version, who = earlier.current.version, clinic.anna
        ledgers.occurrences.plan(who, "daily", DAY, NOW)
        ledgers.occurrences.mark(who, "daily", DAY, sent_at=NOW, protocol=version)
        for question, value in (("grip", {"number": 7.0}), ("mood", {"text": "low"})):
            ledgers.answers.record(who, "daily", DAY, question, **value, at=NOW, given_by=who)
    return version


def test_it_names_its_version_and_its_measures(clinic, read, version):
    told = document(read(clinic.anna))
    assert version != clinic.shelf.current.version
    (day,) = [day for day in told["check_ins"] if day["day"] == DAY.isoformat()]
    assert (day["content"], day["instrument_version"]) == (version, "own.1")
    assert [(a["question"], a["measure"]) for a in day["answers"]] == [
        ("grip", "grip"),
        ("mood", None),
    ]
    asked = {one["content"]: one for one in told["content"] if one["instrument"] == "daily"}
    assert asked[version]["source"] == "Harbour Clinic"
    assert len(asked) == 2


def test_its_table_names_the_kinds_of_its_questions(clinic, read, version):
    dictionary = load_dictionary()
    columns = dictionary.tables["answers"]
    found = [
        dict(zip(columns, r, strict=True)) for r in dictionary.cells("answers", read(clinic.anna))
    ]
    kinds = {row["question"]: row["kind"] for row in found if row["content"] == version}
    assert kinds == {"grip": "scale", "mood": "choice"}


def test_it_is_a_questionnaire_of_its_own_with_an_observation_of_its_own_measure(
    clinic, read, version
):
    told = json.loads(json.dumps(bundle(read(clinic.anna))))
    Bundle.model_validate_json(json.dumps(told))
    found = [entry["resource"] for entry in told["entry"]]
    (grip,) = [
        one
        for one in found
        if one["resourceType"] == "Observation" and one["code"]["coding"][0]["code"] == "grip"
    ]
    assert grip["valueQuantity"]["value"] == 7.0
    versions = [
        one["version"]
        for one in found
        if one["resourceType"] == "Questionnaire" and one["title"] == "daily"
    ]
    assert sorted(versions) == sorted([version, clinic.shelf.current.version])


def test_its_choices_stay_in_a_research_export(clinic, read, version):
    told = document(Mask.of("2", b"k" * 32).apply(read(clinic.anna)))
    (day,) = [day for day in told["check_ins"] if day["content"] == version]
    assert [(a["number"], a["text"]) for a in day["answers"]] == [(7.0, None), (None, "low")]


def test_the_command_unpacks_it_where_no_bot_is_reading(clinic, run, tmp_path, version):
    result = run("--patient", clinic.anna)
    assert result.exit_code == 0
    assert version in result.stdout
    assert '"own.1"' in result.stdout
    assert not (tmp_path / "data" / "content").exists()
