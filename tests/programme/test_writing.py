"""Exercises as people write them, a line each."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

import flows
from flows.lexicon import load_lexicons
from flows.programme import Exercise, load_rules
from flows.programme.writing import Line, Writing
from flows.understanding import Misunderstood

HERE = Path(flows.__file__).parent
LEXICONS = load_lexicons(HERE / "locales")
LIMITS = load_rules(HERE / "content").limits


def writing(language: str = "en") -> Writing:
    return Writing(language, LEXICONS[language], LIMITS)


THREE = ("10 times", "15 times", "20 times, with the band")
MON_WED_FRI = (1, 3, 5)


@pytest.mark.parametrize(
    ("language", "said", "exercise"),
    [
        ("en", f"Heel slides, 5 days: {'; '.join(THREE)}", Exercise("Heel slides", THREE, 5)),
        ("en", "Walk to the shop", Exercise("Walk to the shop")),
        ("en", "Heel slides: 10 times", Exercise("Heel slides", ("10 times",))),
        ("en", "- Up, down, Mon, Wed and Fri: 3 x", Exercise("Up, down", ("3 x",), 3, MON_WED_FRI)),
        ("en", "2. Walk, Mon-Wed: until 7:30", Exercise("Walk", ("until 7:30",), 3, (1, 2, 3))),
        ("en", "Walk, Sat–Mon", Exercise("Walk", (), 3, (1, 6, 7))),
        ("en", "Step-ups, tues and thurs", Exercise("Step-ups", (), 2, (2, 4))),
        ("en", "Breathe, daily: 5 minutes;", Exercise("Breathe", ("5 minutes",))),
        ("en", "Bridge, three times a week", Exercise("Bridge", (), 3)),
        ("de", "Brücke, Mo, Mi, Fr: 10 Mal", Exercise("Brücke", ("10 Mal",), 3, MON_WED_FRI)),
        ("de", "Gehen, fünf Tage: 10 Minuten", Exercise("Gehen", ("10 Minuten",), 5)),
        ("de", "Gehen, täglich", Exercise("Gehen")),
        ("es", "Puente, lunes, miércoles y viernes", Exercise("Puente", (), 3, MON_WED_FRI)),
        ("es", "Caminar, 3 veces por semana", Exercise("Caminar", (), 3)),
    ],
)  # fmt: skip
def test_understood(language, said, exercise):
    line = writing(language).line(said)
    assert isinstance(line, Line)
    assert line.exercise == exercise


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Heel slides, 9 days: 10 times", "exercise-days-wrong"),
        ("Heel slides, 0 days", "exercise-days-wrong"),
        (", 5 days: 10 times", "exercise-no-name"),
        ("...", "exercise-no-name"),
        ("x" * 81, "exercise-too-long"),
        (f"Walk: {'x' * 81}", "exercise-too-long"),
        (f"Walk: {'; '.join('123456789')}", "exercise-too-many-steps"),
        ("\n".join(f"Exercise {n}" for n in range(9)), "exercise-too-many"),
        ("Walk: 10 minutes\nwalk: 20 minutes", "exercise-twice"),
    ],
)
def test_what_cannot_be_kept_says_why(said, why):
    found = writing().programme(said)
    assert isinstance(found, Misunderstood)
    assert found.why.id == why


def test_a_programme_is_a_line_an_exercise_and_empty_lines_do_not_count():
    found = writing().programme("Heel slides, 5 days: 10 times\n\n  Walk: 10 minutes  \n")
    assert [exercise.name for exercise in found] == ["Heel slides", "Walk"]


@given(some.text(max_size=300), some.sampled_from(sorted(LEXICONS)))
def test_whatever_is_written_is_kept_within_the_limits_or_refused(said, language):
    found = writing(language).programme(said)
    if not isinstance(found, Misunderstood):
        assert len(found) <= LIMITS.exercises
        for exercise in found:
            assert exercise.name.strip()
            assert 1 <= exercise.per_week <= 7
            assert all(0 < len(stage) <= LIMITS.letters for stage in exercise.stages)
