"""`regain replay`: patients in, verdicts out; a bad line is named and the others are answered."""

import json
from typing import Any

from click.testing import CliRunner, Result

from bot.cli.bench import bench
from bot.cli.replay import replay
from bot.cli.verdicts import as_json, as_line
from flows.recovery import Diary, DiaryDay, history
from tests.recovery.people import day, diary, line, shipped


def entry(given: DiaryDay) -> dict[str, Any]:
    return {
        "date": given.date.isoformat(),
        **given.scores,
        "tasks": list(given.tasks),
        "flare": given.flare,
        "programme": given.programme,
    }


def patient(given: Diary, **more: object) -> str:
    days = [entry(d) for d in given.days]
    return json.dumps({"patient": "p1", "started": "2026-01-05", "days": days, **more})


def run(*lines: str, args: tuple[str, ...] = ()) -> Result:
    return CliRunner().invoke(replay, list(args), input="\n".join(lines) + "\n")


def test_every_day_from_the_first_answer_to_until_has_a_verdict() -> None:
    result = run(patient(diary(line(0), 60), until=day(64).isoformat()))
    out = json.loads(result.stdout)
    assert result.exit_code == 0
    assert out["patient"] == "p1"
    assert [v["date"] for v in out["verdicts"]] == [day(n).isoformat() for n in range(65)]
    assert out["verdicts"][-1]["overall"] == "stalled"
    assert set(out["verdicts"][-1]["measures"]) == {"stiffness", "sleep", "pain", "tasks"}


def test_only_what_was_answered_is_judged() -> None:
    few = {"date": "2026-01-05", "stiffness": 4, "sleep": None}
    out = json.loads(run(json.dumps({"patient": 7, "days": [few]})).stdout)
    assert out == {
        "patient": 7,
        "verdicts": [
            {
                "date": "2026-01-05",
                "overall": "too_little_data",
                "measures": {"stiffness": "too_little_data"},
            }
        ],
    }


def test_a_bad_line_is_named_and_the_others_are_answered() -> None:
    good = patient(diary(line(0), 20))
    bad = patient(Diary((DiaryDay(day(0), {"pain": 11}),)))
    result = run(good, bad, "not json", good)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 2
    assert "line 2: day 1: 11 is not a score from 0 to 10" in result.stderr
    assert "line 3: is not JSON in UTF-8" in result.stderr


def test_a_score_that_is_no_number_is_refused() -> None:
    for score in ("5", True, -1, [3], float("nan")):
        days = [{"date": "2026-01-05", "sleep": score}]
        assert run(json.dumps({"patient": "p", "days": days})).exit_code == 1


def test_the_last_day_alone_says_what_the_whole_history_ends_with() -> None:
    lines = [patient(diary(line(rate), 80, seed=n)) for n, rate in enumerate((0, 1.5, -1.3, 0))]
    lines.append(patient(diary(line(0), 50)))
    whole = [json.loads(text)["verdicts"][-1] for text in run(*lines).stdout.splitlines()]
    last = run(*lines, args=("--last",)).stdout.splitlines()
    assert [json.loads(text)["verdicts"] for text in last] == [[verdict] for verdict in whole]


def test_a_patient_without_answers_has_no_verdicts() -> None:
    out = json.loads(run(json.dumps({"patient": "p", "days": []})).stdout)
    assert out == {"patient": "p", "verdicts": []}


def test_lines_are_written_as_json_writes_them() -> None:
    whole = Diary(tuple(d for d in diary(line(1.5), 80).days if d.date != day(30)))
    said = history(whole, day(90), shipped())
    plain = {"patient": 'Ann "A"', "verdicts": [as_json(verdict) for verdict in said]}
    assert as_line('Ann "A"', said) == json.dumps(plain)


def test_the_benchmark_says_how_long_it_takes() -> None:
    result = CliRunner().invoke(bench, ["speed", "--patients", "9", "--days", "20"])
    assert result.exit_code == 0, result.output
    title, _, *rows = result.output.splitlines()
    assert title.startswith("9 patients x 20 days")
    assert [row[:24].strip() for row in rows] == [
        "reading the JSON alone",
        "replay --last",
        "replay",
    ]
    assert all(float(number) > 0 for row in rows for number in row[24:].split())
