"""`regain replay --stored`: the verdicts over the patients that are kept, before and after."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import flows
from bot.cli.replay import replay
from bot.shelf import Shelf
from flows.episode import Episode
from flows.sources import Sources
from flows.timeline import Entry, Happening
from storage import Store, open_store

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FIRST = date(2026, 1, 5)
WOBBLE = (0, 1, -1, 0, 1, 0, -1)
DAYS = 60


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("REGAIN_DATA_DIR", str(tmp_path))
    store = open_store(f"sqlite:///{tmp_path / 'regain.db'}", tmp_path)
    yield store
    store.close()


def keep_patient(store: Store, folder: Path, chat: int, *timeline: Entry) -> int:
    """Somebody whose score did not move in two months."""
    shelf = Shelf(Sources.shipped(), folder)
    episode = Episode(shelf.current.version, started_on=FIRST, timeline=timeline)
    with store.begin() as ledgers:
        shelf.keep_current(ledgers)
        number = ledgers.people.at_chat("7", chat, NOW).id
        ledgers.people.update(number, role="patient", name="Anna")
        ledgers.episodes.save(number, episode.to_json(), episode.protocol, None)
        for n in range(DAYS):
            day = FIRST + timedelta(days=n)
            ledgers.occurrences.plan(number, "daily", day, NOW)
            for question in ("task", "stiffness", "sleep"):
                score = 5.0 + WOBBLE[n % 7]
                ledgers.answers.record(
                    number, "daily", day, question, number=score, at=NOW, given_by=number
                )
            ledgers.answers.record(
                number, "daily", day, "note", text="my secret", at=NOW, given_by=number
            )
    return number


def run(*args: str) -> Result:
    return CliRunner().invoke(replay, ["--stored", *args])


def test_every_patient_gets_the_verdicts_of_every_day_and_nobody_is_named(store, tmp_path):
    anna = keep_patient(store, tmp_path, 1001)
    result = run()
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert [one["patient"] for one in told] == [anna]
    assert len(told[0]["verdicts"]) == DAYS
    assert told[0]["verdicts"][-1]["overall"] == "stalled"
    assert "Anna" not in result.stdout
    assert "secret" not in result.stdout


def test_marks_are_respected(store, tmp_path):
    changed = Entry(Happening.THERAPY_CHANGE, FIRST + timedelta(days=DAYS - 5))
    keep_patient(store, tmp_path, 1001, changed)
    assert json.loads(run("--last").stdout)["verdicts"][0]["overall"] == "too_little_data"


def test_with_other_content_only_the_days_that_differ_are_told(store, tmp_path):
    keep_patient(store, tmp_path, 1001)
    own = tmp_path / "own"
    own.mkdir()
    shipped = Path(flows.__file__).parent / "content" / "measures.toml"
    (own / "measures.toml").write_text(
        shipped.read_text(encoding="utf-8").replace("least_days = 14", "least_days = 20"),
        encoding="utf-8",
    )
    told = json.loads(run("--content", str(own)).stdout)
    days = [day["date"] for day in told["days"]]
    assert told["changed"] == len(days) == 6
    assert days[0] == (FIRST + timedelta(days=13)).isoformat()
    assert {day["overall"][1] for day in told["days"]} == {"too_little_data"}


def test_the_same_content_changes_nothing(store, tmp_path):
    keep_patient(store, tmp_path, 1001)
    told = json.loads(run("--content", str(Path(flows.__file__).parent / "content")).stdout)
    assert (told["changed"], told["days"]) == (0, [])


def test_nobody_is_kept_yet(store):
    assert run().stdout == ""


def test_whoever_has_not_answered_is_left_out(store, tmp_path):
    with store.begin() as ledgers:
        number = ledgers.people.at_chat("7", 1001, NOW).id
        ledgers.people.update(number, role="patient")
    assert run().stdout == ""


def test_whoever_was_erased_is_left_out(store, tmp_path):
    anna, ben = (keep_patient(store, tmp_path, chat) for chat in (1001, 1002))
    with store.begin() as ledgers:
        ledgers.people.destroy_key(anna)
    assert [json.loads(line)["patient"] for line in run("--last").stdout.splitlines()] == [ben]


def test_a_database_that_cannot_be_used_is_refused_in_one_line(tmp_path, monkeypatch):
    monkeypatch.setenv("REGAIN_DATABASE_URL", "mysql://nowhere")
    result = run()
    assert result.exit_code == 1
    assert result.stderr.startswith("regain: REGAIN_DATABASE_URL")
