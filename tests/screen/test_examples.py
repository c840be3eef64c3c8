"""Every red flag carries examples that fire at their level, and near misses that do not."""

import pytest

from flows.screen.lint import NEAR_MISS, lint
from flows.wording import load_wording
from tests.screen.report import CONTENT

FLAGS = [
    "artery",
    "cancer",
    "cauda_equina",
    "chest_pain",
    "child",
    "clot",
    "collapse",
    "compartment",
    "fracture",
    "infection",
    "inflammatory",
    "myelopathy",
    "other",
    "other_neuro",
    "septic_joint",
    "stroke",
    "suicidal",
    "wound_problem",
]


def test_there_is_a_rule_for_every_flag_of_the_clinical_table(screener):
    assert sorted(screener.flags) == FLAGS


@pytest.mark.parametrize("flag", FLAGS)
def test_examples(screener, flag):
    for language, kinds in screener.flags[flag].examples.items():
        for kind, texts in kinds.items():
            for text in texts:
                levels = {e.flag: str(e.urgency) for e in screener.screen(text).evidence}
                assert levels.get(flag, NEAR_MISS) == kind, f"{language}: {text}"


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_has_an_example_for_each_of_its_levels_in_each_language(screener, flag):
    for language in ("en", "es", "de"):
        kinds = screener.flags[flag].examples[language]
        assert set(kinds) == {*map(str, screener.flags[flag].levels), NEAR_MISS}, language


def test_the_shipped_content_has_no_problems():
    assert lint([CONTENT], load_wording(CONTENT.parent / "locales")) == []
