"""Content in layers: a clinic's own folder over the shipped one, and faults found on loading."""

from pathlib import Path

import pytest

from flows.triage import ContentError, lint, load_triage
from flows.wording import Wording, load_wording
from tests.triage.conftest import FLOWS
from tests.triage.people import person

SHIPPED = FLOWS / "content"
WHEN = 'when = { body_areas = ["elbow"], task_limits = ["hobbies"] }'
FIRES = 'fires = [{ body_areas = ["elbow"], task_limits = ["hobbies"] }]'
SPARES = 'spares = [{ body_areas = ["knee"], task_limits = ["hobbies"] }]'
SOURCE = 'source = "Agreed with the clinic"'
OWN_RULE = f"""
[[rule]]
id = "tennis_club"
gives = {{ recommendation = "pt" }}
{WHEN}
{SOURCE}
{FIRES}
{SPARES}
"""


def own(folder: Path, name: str, source: str) -> Path:
    """A clinic's content folder with one file."""
    (folder / "triage").mkdir()
    (folder / "triage" / name).write_text(source, encoding="utf-8")
    return folder


def faults(wording: Wording, *folders: Path) -> list[str]:
    return [f"{p.where}: {p.what}" for p in lint(folders, wording) if "text" not in p.what]


def test_a_clinics_rule_comes_before_the_shipped_ones(tmp_path: Path, wording: Wording) -> None:
    triage = load_triage(SHIPPED, own(tmp_path, "recommendation.toml", OWN_RULE))
    facts = person(triage, body_areas=["elbow"], task_limits=["hobbies"])
    assert triage.decide(facts).recommendation == "pt"
    assert load_triage(SHIPPED).decide(facts).recommendation == "ot"
    assert faults(wording, SHIPPED, tmp_path) == []


def test_a_clinics_rule_never_comes_before_a_doctor(tmp_path: Path) -> None:
    triage = load_triage(SHIPPED, own(tmp_path, "recommendation.toml", OWN_RULE))
    elbow = {"body_areas": ["elbow"], "task_limits": ["hobbies"]}
    for more in ({"red_flags": ["stroke"]}, {"seen_by_clinician": "no", "course": "worse"}):
        facts = person(triage, **elbow, **more)
        assert triage.decide(facts).recommendation == "medical_review"


def test_a_clinic_that_waves_red_flags_through_is_told(tmp_path: Path, wording: Wording) -> None:
    waved = OWN_RULE.replace("tennis_club", "red_flag")
    folder = own(tmp_path, "recommendation.toml", waved)
    assert "stroke: leads to pt, not to a doctor" in faults(wording, SHIPPED, folder)


def test_a_clinic_replaces_by_id(tmp_path: Path) -> None:
    sooner = '[[flag]]\nid = "cancer"\nlevel = "same_day"\n'
    triage = load_triage(SHIPPED, own(tmp_path, "flags.toml", sooner))
    assert triage.decide(person(triage, red_flags=["cancer"])).pace == "same_day"


def test_other_content_is_another_version(tmp_path: Path) -> None:
    changed = load_triage(SHIPPED, own(tmp_path, "recommendation.toml", OWN_RULE))
    assert changed.version != load_triage(SHIPPED).version
    assert load_triage(SHIPPED).version == load_triage(SHIPPED).version


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (SOURCE, "has no source"),
        (FIRES, "has no example that fires it"),
        (SPARES, "has no near miss that it spares"),
    ],
)
def test_a_rule_needs_source_example_and_near_miss(
    tmp_path: Path, wording: Wording, line: str, fault: str
) -> None:
    folder = own(tmp_path, "recommendation.toml", OWN_RULE.replace(line, ""))
    assert faults(wording, SHIPPED, folder) == [f"tennis_club: {fault}"]


@pytest.mark.parametrize(
    ("line", "instead", "fault"),
    [
        (WHEN, WHEN.replace("elbow", "jaw"), "compares body_areas with jaw"),
        (WHEN, WHEN.replace("body_areas", "places"), "reads places, which is no fact"),
        (WHEN, "", "always holds: what stands below is unreachable"),
        ('"pt"', '"surgery"', "gives recommendation = surgery"),
        (FIRES, FIRES.replace("elbow", "hip"), "does not decide for its example"),
        (FIRES, FIRES.replace("elbow", "jaw"), "has an example that cannot be read"),
        (SPARES, SPARES.replace("knee", "elbow"), "decides for its near miss"),
    ],
)
def test_a_faulty_rule_is_found(
    tmp_path: Path, wording: Wording, line: str, instead: str, fault: str
) -> None:
    folder = own(tmp_path, "recommendation.toml", OWN_RULE.replace(line, instead))
    assert any(fault in found for found in faults(wording, SHIPPED, folder))


def test_a_question_that_nothing_reads_is_found(tmp_path: Path, wording: Wording) -> None:
    source = '[[question]]\nid = "star_sign"\nkind = "choice"\noptions = ["lion"]\nsource = "R"\n'
    folder = own(tmp_path, "questions.toml", source)
    assert "star_sign: answers star_sign, which is no fact" in faults(wording, SHIPPED, folder)


def test_a_screen_with_an_unknown_flag_is_found(tmp_path: Path, wording: Wording) -> None:
    source = (
        '[[question]]\nid = "flags_own"\nkind = "many"\nfact = "red_flags"\nsource = "own"\n'
        'flags.itch = { flag = "itching", level = "soon" }\n'
    )
    folder = own(tmp_path, "questions.toml", source)
    fault = "flags_own: raises itching, which is not in flags.toml"
    assert fault in faults(wording, SHIPPED, folder)


def test_a_missing_text_and_a_long_label_are_found(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    label = "Everything alike and at the same time"
    (tmp_path / "en" / "own.ftl").write_text(f"goal = Goal?\n    .both = {label}\n")
    found = {str(problem) for problem in lint([SHIPPED], load_wording(tmp_path))}
    assert "questions.toml: cause: has no en text" in found
    assert "questions.toml: goal: has no en text" not in found
    assert f"questions.toml: goal.both: is too long in en: {label}" in found


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("[[rule]\n", ""),
        ("[[rule]]\ngives = {}\n", "an entry has no id"),
        ('[[rule]]\nid = "x"\n', "x: 'gives' is missing"),
        ('[[rule]]\nid = "x"\ngives = {}\nwhen = { weeks = {} }\n', "x: cannot read the test"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(
    tmp_path: Path, wording: Wording, source: str, message: str
) -> None:
    folder = own(tmp_path, "recommendation.toml", source)
    with pytest.raises(ContentError) as refused:
        load_triage(SHIPPED, folder)
    assert str(refused.value).startswith(f"recommendation.toml: {message}")
    assert len(lint([SHIPPED, folder], wording)) == 1
