"""The conditions of alarms and of red flags asked again, as content that a clinic may change."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from flows.questions import Answer
from flows.rescreen import Alarm, Reading, Worse, is_raised, lint, load_rescreen, noted
from flows.soundness import problems
from flows.sources import Sources
from flows.triage import load_triage

DAY = date(2026, 1, 12)
SHIPPED = Sources.shipped()
ALARM = load_rescreen().alarm[0]

Own = Callable[[str], Path]


@pytest.fixture
def own(tmp_path: Path) -> Own:
    """A clinic's own folder with that `rescreen.toml`."""

    def own(text: str) -> Path:
        (tmp_path / "rescreen.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return own


def test_what_is_shipped_is_sound() -> None:
    assert [line for line in problems(SHIPPED) if "rescreen" in line] == []


@pytest.mark.parametrize(
    ("sign", "answer", "told"),
    [
        (Worse(id="a", source="s", at_least=8), 8.0, True),
        (Worse(id="a", source="s", at_least=8), 7.0, False),
        (Worse(id="a", source="s", at_most=-3), -3.0, True),
        (Worse(id="a", source="s", at_most=-3), -2.0, False),
        (Worse(id="a", source="s", answers=("over_60",)), "over_60", True),
        (Worse(id="a", source="s", answers=("over_60",)), "none", False),
        (Worse(id="a", source="s", at_least=8), "", False),
    ],
)
def test_what_an_answer_tells(sign: Worse, answer: Answer, told: bool) -> None:
    assert sign.in_answer(answer) is told


def weeks(*shown: bool, apart: int = 7, alarm: Alarm = ALARM) -> tuple[Reading, ...]:
    readings: tuple[Reading, ...] = ()
    for n, one in enumerate(shown):
        readings = noted(readings, Reading(DAY + timedelta(days=n * apart), one), alarm)
    return readings


@pytest.mark.parametrize(
    ("readings", "found"),
    [
        (weeks(True), False),
        (weeks(True, True), True),
        (weeks(False, True, True), True),
        (weeks(True, False, True), False),
        (weeks(True, True, apart=35), True),
        (weeks(True, True, apart=36), False),
    ],
)
def test_so_many_in_a_row_within_a_span(readings: tuple[Reading, ...], found: bool) -> None:
    assert is_raised(readings, ALARM) is found


def test_another_answer_of_the_same_day_takes_its_place() -> None:
    assert noted(weeks(True, True), Reading(DAY, False), ALARM) == (
        Reading(DAY, False),
        Reading(DAY + timedelta(days=7), True),
    )


def test_a_clinic_changes_one_condition_and_keeps_the_others(own: Own) -> None:
    text = (
        '[[worse]]\nid = "bad_flare"\nquestion = "flare_severity"\nat_least = 6\nsource = "ours"\n'
    )
    rules = load_rescreen(own(text))
    assert {each.id: each.at_least for each in rules.worse} == {
        "bad_flare": 6,
        "much_worse": None,
        "worsening": None,
    }
    assert rules.alarm == load_rescreen().alarm


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[again]\nquestions = ["goal"]', "goal: is no red-flag question of the triage"),
        ('[[worse]]\nid = "a"\nsource = "s"\nquestion = "b"', "looks at b, which no check-in asks"),
        ('[[worse]]\nid = "a"\nsource = "s"\nquestion = "sleep"', "neither a limit nor answers"),
        (
            '[[worse]]\nid = "a"\nsource = "s"\nquestion = "sleep"\nat_least = 11',
            "the limit 11 outside the scale of sleep",
        ),
        (
            '[[worse]]\nid = "a"\nsource = "s"\nquestion = "flare"\nanswers = ["maybe"]',
            "waits for maybe, which is no answer to flare",
        ),
        ('[[worse]]\nid = "a"\nsource = "s"\nquestion = "flare"\nat_most = 3', "has no number"),
        (
            '[[alarm]]\nid = "a"\nsource = "s"\nquestion = "flare"\nanswers = ["yes"]\nflag = "b"\n'
            'level = "soon"\nin_a_row = 2\nwithin = 7\nevery = 7',
            "raises b, which is no red flag",
        ),
        ('[[worse]]\nid = "a"\nsource = ""\nquestion = "flare"\nanswers = ["yes"]', "source"),
    ],
)
def test_what_is_unsound_is_named(own: Own, text: str, problem: str) -> None:
    found = [line for line in problems(Sources.shipped(own(text))) if "rescreen.toml" in line]
    assert any(problem in line for line in found), found


def test_the_lint_needs_no_more_than_the_instruments_that_there_are() -> None:
    assert list(lint(load_rescreen(), {}, load_triage(*SHIPPED.content)))
