"""`regain triage`: one facts object a line in, one JSON object a line out."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from bot.cli.triage import triage

KNEE = {
    "age_group": "adult",
    "cause": "surgery",
    "body_areas": ["knee"],
    "weeks": 10,
    "movement_limits": ["stairs"],
    "task_limits": ["dressing"],
    "skill_limits": [],
    "goal": "both",
    "red_flags": [],
    "seen_by_clinician": "yes",
    "tried": ["rest"],
}


def run(*lines: str, language: str = "en") -> Result:
    return CliRunner().invoke(triage, ["--language", language], input="\n".join(lines) + "\n")


def test_a_line_is_answered_with_its_recommendation_and_reasons() -> None:
    result = run(json.dumps(KNEE))
    answer = json.loads(result.stdout)
    assert result.exit_code == 0
    assert [answer[key] for key in ("recommendation", "urgency", "lead", "digital_pt")] == [
        "both", "routine", "pt", "suitable",
    ]  # fmt: skip
    assert "stairs" in answer["reasons"][0]


def test_without_pt_there_is_no_digital_pt_and_no_lead() -> None:
    answer = json.loads(run(json.dumps({**KNEE, "red_flags": ["clot", "stroke"]})).stdout)
    del answer["reasons"]
    assert answer == {
        "recommendation": "medical_review",
        "urgency": "emergency",
        "lead": None,
        "digital_pt": "n/a",
    }


def test_bad_lines_are_reported_by_number_and_the_others_answered() -> None:
    result = run("nonsense", json.dumps(KNEE), json.dumps({**KNEE, "cause": "bad luck"}))
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == ["line 1", "line 3"]
    assert "cause: 'bad luck'" in result.stderr


def test_a_line_that_is_nested_without_end_is_only_a_bad_line() -> None:
    assert run("[" * 100_000, json.dumps(KNEE)).stderr.startswith("line 1: ")


def test_reasons_come_in_the_language_that_is_asked_for() -> None:
    assert "Physiotherapie" in run(json.dumps(KNEE), language="de").stdout


def test_a_clinics_own_rules_can_be_tried(tmp_path: Path) -> None:
    (tmp_path / "triage").mkdir()
    own = '[[flag]]\nid = "inflammatory"\nlevel = "same_day"\n'
    (tmp_path / "triage" / "flags.toml").write_text(own)
    line = json.dumps({**KNEE, "red_flags": ["inflammatory"]})
    result = CliRunner().invoke(triage, ["--content", str(tmp_path)], input=line)
    assert json.loads(result.stdout)["urgency"] == "same_day"
