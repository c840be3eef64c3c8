"""Whatever is in the ledger is in each format once; and nobody finds anybody else in it."""

import json
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.export import bundle, document, load_dictionary
from flows.export.fhir.questionnaires import OPTIONS
from tests.exporting.people import FIRST, NOW

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Zs"]))
VALUE = st.one_of(
    st.floats(-5, 10, width=16).map(lambda number: (number + 0.0, None)),
    TEXT.map(lambda text: (None, text)),
    st.sampled_from(["yes", "no", "unsure", "some"]).map(lambda text: (None, text)),
)
QUESTIONS = st.sampled_from(["stiffness", "flare", "task", "programme", "note", "gone_since"])
LEDGER = st.dictionaries(st.tuples(st.integers(0, 3), QUESTIONS), st.lists(VALUE, min_size=1))


def in_json(kept):
    for day in document(kept)["check_ins"]:
        for answer in day["answers"]:
            values = [answer, *answer["earlier"]]
            said = tuple((value["number"], value["text"]) for value in values)
            yield (day["name"], day["day"], answer["question"]), said


def in_tables(kept):
    dictionary = load_dictionary()
    corrections = Counter()
    for row in rows_of(dictionary, "corrections", kept):
        corrections[row["check_in"], row["day"], row["question"]] += 1
    for row in rows_of(dictionary, "answers", kept):
        if row["check_in"]:
            place = row["check_in"], row["day"], row["question"]
            assert corrections[place] == row["corrections"]
            yield place, (row["number"], row["text"])


def rows_of(dictionary, table, kept):
    columns = dictionary.tables[table]
    return [dict(zip(columns, cells, strict=True)) for cells in dictionary.cells(table, kept)]


def in_fhir(kept):
    for entry in bundle(kept)["entry"]:
        found = entry["resource"]
        if found["resourceType"] == "QuestionnaireResponse":
            about = {one["url"].rpartition(":")[2]: one for one in found.get("extension", ())}
            if "day" in about:
                for item in found.get("item", ()):
                    name, day = about["check-in"]["valueString"], about["day"]["valueDate"]
                    yield (name, day, item["linkId"]), value_of(item)


def value_of(item):
    """The answer as the ledger has it."""
    if "answer" not in item:
        (absent,) = [one for one in item["extension"] if "data-absent" in one["url"]]
        return None, {"asked-declined": "", "asked-unknown": "unsure"}[absent["valueCode"]]
    (answer,) = item["answer"]
    match answer:
        case {"valueInteger": number} | {"valueDecimal": number}:
            return number, None
        case {"valueCoding": {"code": code, "system": system}}:
            assert system == OPTIONS
            return None, code.partition(".")[2]
        case {"valueCoding": {"display": text}} | {"valueString": text}:
            return None, text
    raise AssertionError(answer)


def standing(ledgers, number):
    return {
        (row.instrument, row.local_date.isoformat(), row.question): (row.number, row.text)
        for row in ledgers.answers.since(number, date.min)
    }


def once(pairs):
    """As a mapping; nothing is there twice."""
    found = list(pairs)
    assert max(Counter(place for place, _ in found).values(), default=1) == 1
    return dict(found)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LEDGER)
def test_every_answer_is_in_each_format_once(clinic, read, ledger):
    with clinic.store.begin() as ledgers:
        chat = ledgers.connection.exec_driver_sql("SELECT max(chat_id) FROM person").scalar_one()
        number = ledgers.people.at_chat("7", chat + 1, NOW).id
        for (n, question), values in ledger.items():
            day = FIRST + timedelta(days=n)
            ledgers.occurrences.plan(number, "daily", day, NOW)
            for amount, text in values:
                ledgers.answers.record(
                    number, "daily", day, question,
                    number=amount, text=text, at=NOW, given_by=number,
                )  # fmt: skip
        wanted = standing(ledgers, number)
        replaced = Counter(row.question for row in ledgers.answers.replaced(number))
    kept = read(number)
    told = once(in_json(kept))
    assert {place: said[0] for place, said in told.items()} == wanted
    earlier = Counter({p[2]: 0 for p in told})
    for place, said in told.items():
        earlier[place[2]] += len(said) - 1
    assert +earlier == replaced
    assert once(in_fhir(kept)) == wanted
    assert once(in_tables(kept)).keys() == wanted.keys()


@pytest.mark.parametrize("form", ["json", "fhir", "csv"])
def test_nobody_finds_anybody_else_in_their_own(clinic, run, tmp_path, form):
    out = tmp_path / "out"
    out.mkdir()
    assert run("--patient", clinic.anna, "--format", form, "--out", out).exit_code == 0
    told = "".join(file.read_text(encoding="utf-8") for file in out.iterdir())
    assert "ANNA" in told
    for other in ("BEN", "810010002", "830030001", "Daughter"):
        assert other not in told


@pytest.mark.parametrize("form", ["json", "fhir"])
def test_each_has_a_file_of_their_own(clinic, run, tmp_path, form):
    assert run("--all", "--format", form, "--out", tmp_path / "out").exit_code == 0
    files = {file.name: file.read_text(encoding="utf-8") for file in (tmp_path / "out").iterdir()}
    assert len(files) == 2
    for mark, number, other in (("ANNA", clinic.anna, "BEN"), ("BEN", clinic.ben, "ANNA")):
        (told,) = [text for name, text in files.items() if name.startswith(f"patient-{number}.")]
        assert mark in told
        assert other not in told


def test_nothing_sealed_and_no_key_leaves(clinic, run, tmp_path):
    with clinic.store.begin() as ledgers:
        db = ledgers.connection
        wrapped = db.exec_driver_sql("SELECT wrapped FROM person_key").scalars().all()
        sealed = db.exec_driver_sql("SELECT text FROM answer WHERE text IS NOT NULL").scalars()
        secrets = [*wrapped, *list(sealed)[:5]]
    for form in ("json", "fhir", "csv"):
        run("--all", "--format", form, "--out", tmp_path / form)
        told = b"".join(file.read_bytes() for file in (tmp_path / form).iterdir())
        assert told
        for secret in secrets:
            assert secret not in told
            assert secret.hex().encode() not in told
            assert json.dumps(list(secret)).encode() not in told
