"""The tables: harmless to a spreadsheet, and nothing in them is lost."""

import csv
import io
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.export import document, load_dictionary
from flows.export.cells import harmless
from flows.export.sheets import TABLES
from tests.exporting.reading_back import rows, unquoted

# What no file in UTF-8 can hold is not in the database either.
TEXT = st.text(st.characters(codec="utf-8"))
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "'=1", "''-x"]


def written(cells):
    file = io.StringIO(newline="")
    csv.writer(file).writerow(cells)
    return file.getvalue()


@given(TEXT)
@example("'")
@example("'tis better")
@example("'\t")
@example('a,b;"c"\r\nd')
@example("\0")
def test_any_words_come_back_as_they_were(text):
    (cells,) = csv.reader(io.StringIO(written([harmless(text), "x"]), newline=""))
    assert [unquoted(cell) for cell in cells] == [text, "x"]


@given(TEXT)
def test_no_words_begin_as_a_formula_does(text):
    assert not str(harmless(text)).lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert not str(harmless(text)).startswith(("\t", "\r", "\n"))


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_gets_an_apostrophe(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "fine", "'tis", "5 + 5", "a=b", "👍"])
def test_other_words_stay_as_they_are(text):
    assert harmless(text) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_stay_numbers_negative_ones_too(number):
    (cell,) = next(csv.reader([written([harmless(number)])]))
    assert float(cell) == number
    assert not cell.startswith("'")


def test_a_whole_number_is_written_as_one():
    assert written([harmless(6.0), harmless(-1.0), harmless(0.5)]) == "6,-1,0.5\r\n"


def test_every_column_is_explained_and_filled_by_somebody(clinic, read):
    dictionary, kept = load_dictionary(), read(clinic.anna)
    assert set(dictionary.tables) == set(TABLES)
    for table, columns in dictionary.tables.items():
        filled = {name for row in TABLES[table](kept) for name in row}
        assert filled == set(columns)
        assert set(columns) <= set(dictionary.meaning)
    explained = {column for _, column, _ in list(dictionary.rows)[1:]}
    assert explained == set(dictionary.meaning)


def test_a_row_says_what_was_asked_and_what_was_answered(clinic, run, tmp_path):
    run("--patient", clinic.anna, "--format", "csv", "--out", tmp_path / "out")
    found = rows((tmp_path / "out" / "answers.csv").read_text(encoding="utf-8"))
    row = next(r for r in found if r["day"] == "2026-01-10" and r["question"] == "stiffness")
    assert row == {
        "patient": str(clinic.anna),
        "check_in": "daily",
        "day": "2026-01-10",
        "instrument": "daily",
        "content": clinic.shelf.current.version,
        "question": "stiffness",
        "kind": "scale",
        "measure": "stiffness",
        "number": "9",
        "text": "",
        "at": "2026-01-10T07:30:00+00:00",
        "by": "patient",
        "corrections": "1",
    }


def test_the_tables_hold_what_the_json_holds(clinic, read):
    kept, dictionary = read(clinic.anna), load_dictionary()
    told = json.loads(json.dumps(document(kept)))
    days = told["check_ins"]
    counts = {table: len(list(dictionary.cells(table, kept))) for table in dictionary.tables}
    answers = [answer for day in days for answer in day["answers"]]
    assert counts == {
        "answers": len(answers) + len(told["answers"]),
        "corrections": sum(len(answer["earlier"]) for answer in answers),
        "check_ins": len(days),
    }
