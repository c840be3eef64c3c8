"""`regain export`: one patient or all, to private files that are whole or not there."""

import json
import os
import pty
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import regain
from bot.exporting import formats
from tests.exporting.people import CHATS
from tests.exporting.reading_back import rows

TABLES = {"answers.csv", "check_ins.csv", "columns.csv", "corrections.csv"}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


@pytest.mark.parametrize("form", ["json", "fhir"])
def test_one_patient_goes_to_standard_output(clinic, run, form):
    result = run("--patient", clinic.anna, "--format", form)
    assert result.exit_code == 0
    assert "ANNA" in json.dumps(json.loads(result.stdout))
    assert result.stderr == ""


def test_one_patient_goes_to_a_private_file(clinic, run, tmp_path):
    file = tmp_path / "new" / "anna.json"
    assert run("--patient", clinic.anna, "--out", file).exit_code == 0
    assert json.loads(file.read_text(encoding="utf-8"))["patient"]["name"] == "ANNA Name"
    assert (mode(file), mode(file.parent)) == (0o600, 0o700)
    assert names(file.parent) == {"anna.json"}


def test_into_a_folder_that_is_there_it_goes_under_its_own_name(clinic, run, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    run("--patient", clinic.anna, "--out", folder)
    run("--patient", clinic.ben, "--out", folder)
    run("--patient", clinic.ben, "--out", folder, "--format", "fhir")
    anna, ben = f"patient-{clinic.anna}", f"patient-{clinic.ben}"
    assert names(folder) == {f"{anna}.json", f"{ben}.json", f"{ben}.fhir.json"}


@pytest.mark.parametrize("form", ["json", "fhir"])
def test_all_patients_go_to_a_file_each(clinic, run, tmp_path, form):
    result = run("--all", "--format", form, "--out", tmp_path / "out")
    assert (result.exit_code, result.output) == (0, "")
    end = {"json": ".json", "fhir": ".fhir.json"}[form]
    assert names(tmp_path / "out") == {f"patient-{n}{end}" for n in (clinic.anna, clinic.ben)}
    assert {mode(file) for file in (tmp_path / "out").iterdir()} == {0o600}


def test_all_patients_share_the_tables(clinic, run, tmp_path):
    assert run("--all", "--format", "csv", "--out", tmp_path / "out").exit_code == 0
    assert names(tmp_path / "out") == TABLES
    told = (tmp_path / "out" / "check_ins.csv").read_bytes()
    assert told.startswith(b"\xef\xbb\xbfpatient,check_in,day,")
    patients = {row["patient"] for row in rows(told.decode())}
    assert patients == {str(clinic.anna), str(clinic.ben)}


def test_the_tables_of_one_patient_are_theirs(clinic, run, tmp_path):
    assert run("--patient", clinic.ben, "--format", "csv", "--out", tmp_path / "out").exit_code == 0
    told = (tmp_path / "out" / "answers.csv").read_text(encoding="utf-8")
    assert {row["patient"] for row in rows(told)} == {str(clinic.ben)}


def test_for_research_files_have_pseudonyms_in_an_order_that_tells_nothing(clinic, run, tmp_path):
    assert run("--all", "--research", "--format", "csv", "--out", tmp_path / "out").exit_code == 0
    told = rows((tmp_path / "out" / "answers.csv").read_text(encoding="utf-8"))
    order = list(dict.fromkeys(row["patient"] for row in told))
    assert len(order) == 2
    assert order == sorted(order)
    assert all(name.startswith("p-") for name in order)


def test_each_research_export_has_other_pseudonyms(clinic, run):
    told = [json.loads(run("--patient", clinic.anna, "--research").stdout) for _ in range(2)]
    assert told[0]["patient"]["id"] != told[1]["patient"]["id"]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--patient", "2", "--all"),
        ("--patient", "Anna"),
        ("--all",),
        ("--patient", "2", "--format", "csv"),
        ("--patient", "2", "--format", "xml"),
    ],
)
def test_wrong_usage_is_two_and_says_what_is_missing(clinic, run, words):
    result = run(*words)
    assert result.exit_code == 2
    assert "--" in result.stderr


def test_nobody_of_that_number_is_refused(clinic, run, tmp_path):
    result = run("--patient", 99, "--out", tmp_path / "file")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "regain: there is no patient 99\n"
    assert not (tmp_path / "file").exists()


def test_a_clinician_is_no_patient(clinic, run):
    result = run("--patient", clinic.okafor)
    assert result.exit_code == 1
    assert "is a clinician" in result.stderr


def test_whoever_was_erased_is_refused_and_left_out(clinic, run, tmp_path):
    with clinic.store.begin() as ledgers:
        ledgers.people.destroy_key(clinic.anna)
    result = run("--patient", clinic.anna)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "was erased" in result.stderr
    result = run("--all", "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert result.stderr == "left out, because they were erased: 1\n"
    assert names(tmp_path / "out") == {f"patient-{clinic.ben}.json"}


@pytest.mark.parametrize("form", ["json", "csv"])
def test_a_folder_with_something_in_it_is_left_alone(clinic, run, tmp_path, form):
    (tmp_path / "mine").write_text("my work")
    result = run("--all", "--format", form, "--out", tmp_path)
    assert result.exit_code == 1
    assert "is not empty" in result.stderr
    assert "--force" in result.stderr
    assert names(tmp_path) == {"mine", "data"}


def test_a_file_that_is_there_is_left_alone_unless_forced(clinic, run, tmp_path):
    file = tmp_path / "anna.json"
    file.write_text("my work")
    result = run("--patient", clinic.anna, "--out", file)
    assert result.exit_code == 1
    assert f"{file} is there already" in result.stderr
    assert file.read_text() == "my work"
    assert run("--patient", clinic.anna, "--out", file, "--force").exit_code == 0
    assert json.loads(file.read_text(encoding="utf-8"))["format"] == "regain-patient-1"
    assert mode(file) == 0o600


def test_with_force_other_files_stay(clinic, run, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mine").write_text("my work")
    (folder / "answers.csv").write_text("old")
    assert run("--all", "--format", "csv", "--out", folder, "--force").exit_code == 0
    assert names(folder) == {*TABLES, "mine"}
    assert "ANNA" in (folder / "answers.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["json", "csv", "fhir"])
def test_what_breaks_off_leaves_nothing_behind(clinic, run, tmp_path, monkeypatch, form):
    """The second patient cannot be read: the first one's file is not there either."""
    with clinic.store.begin() as ledgers:
        broken = "UPDATE answer SET text = x'00' WHERE id = (SELECT max(id) FROM answer)"
        ledgers.connection.exec_driver_sql(broken)
    result = run("--all", "--format", form, "--out", tmp_path / "new" / "out")
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert not (tmp_path / "new").exists()


def test_what_cannot_be_written_is_refused_in_one_line(clinic, run):
    result = run("--patient", clinic.anna, "--out", "/proc/nowhere/file")
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1


def test_a_running_bot_is_held_up_by_no_more_than_one_patient(clinic, run, tmp_path, monkeypatch):
    """Whenever a patient is written down, the database is free."""
    free = []

    def look(kept):
        with clinic.store.begin() as ledgers:
            ledgers.people.update(clinic.okafor, language="en")
        free.append(kept.patient.id)
        return {}

    monkeypatch.setattr(formats, "DOCUMENTS", {"json": look})
    assert run("--all", "--out", tmp_path / "out").exit_code == 0
    assert free == [str(clinic.anna), str(clinic.ben)]


def test_somebody_who_looks_on_sees_how_far_it_is(clinic, tmp_path):
    terminal, stderr = pty.openpty()
    words = ["export", "--all", "--out", str(tmp_path / "out")]
    done = subprocess.run([sys.executable, "-m", "bot", *words], stderr=stderr, check=False)
    os.close(stderr)
    shown = os.read(terminal, 10_000).decode()
    os.close(terminal)
    assert done.returncode == 0
    assert "2/2" in shown


def test_it_explains_itself():
    result = CliRunner().invoke(regain, ["export", "--help"])
    assert result.exit_code == 0
    for option in ("--patient", "--all", "--format", "--research", "--out", "--force"):
        assert option in result.output


def test_the_chats_are_in_nobodys_research(clinic, run, tmp_path):
    run("--all", "--research", "--out", tmp_path / "out")
    told = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "out").iterdir())
    assert [chat for chat in CHATS if str(chat) in told] == []
