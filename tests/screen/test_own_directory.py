"""A clinic adds to or overrides the red flags with its own directory."""

import pytest

from flows.screen import ContentError, load_screener
from flows.screen.lint import lint
from flows.wording import load_wording
from tests.screen.report import CONTENT

FLAG = """
id = "{id}"
version = 1
source = "our clinic"
[[level]]
urgency = "{level}"
any = ["{concept}"]
[examples.en]
soon = ["The stump of my leg is weeping."]
"""


def own(tmp_path, *, id="stump", level="soon", concept="stump_sore"):
    flags = tmp_path / "red_flags"
    words = flags / "lexicon" / "en"
    words.mkdir(parents=True)
    (flags / f"{id}.toml").write_text(FLAG.format(id=id, level=level, concept=concept))
    (flags / "lexicon" / "concepts.toml").write_text('[concepts.stump_sore]\nmeaning = "sore"\n')
    (words / "ours.toml").write_text('[concepts]\nstump_sore = ["stump & (weep*|sore)"]\n')
    return tmp_path


def problems(tmp_path):
    return [str(p) for p in lint([CONTENT, tmp_path], load_wording(CONTENT.parent / "locales"))]


def test_a_new_flag_is_one_file_and_its_words(tmp_path):
    seen = load_screener(CONTENT, own(tmp_path)).screen("the stump of my leg is weeping")
    assert "stump" in seen.flags


def test_a_flag_with_a_known_id_replaces_the_shipped_one(tmp_path):
    screener = load_screener(CONTENT, own(tmp_path, id="stroke"))
    assert "stroke" not in screener.screen("his face is drooping").flags


def test_more_phrases_are_added_to_the_shipped_ones(tmp_path):
    words = tmp_path / "red_flags" / "lexicon" / "en"
    words.mkdir(parents=True)
    (words / "local.toml").write_text('[concepts]\nface_droop = ["phizog slipped"]\n')
    screener = load_screener(CONTENT, tmp_path)
    assert "stroke" in screener.screen("his phizog slipped").flags
    assert "stroke" in screener.screen("his face is drooping").flags


def test_lint_finds_a_concept_that_does_not_exist(tmp_path):
    found = problems(own(tmp_path, concept="stump_gone"))
    assert any("'stump_gone', which does not exist" in problem for problem in found)


def test_lint_finds_an_unknown_level(tmp_path):
    found = problems(own(tmp_path, level="at once"))
    assert any("unknown level: at once" in problem for problem in found)


def test_lint_finds_a_language_without_phrases(tmp_path):
    found = problems(own(tmp_path))
    assert any("lexicon/de: stump_sore: has no phrases" in problem for problem in found)


def test_lint_finds_a_flag_without_source_or_examples(tmp_path):
    own(tmp_path)
    file = tmp_path / "red_flags" / "stump.toml"
    file.write_text('id = "stump"\nversion = 1\n[[level]]\nurgency = "soon"\nany = ["fever"]\n')
    found = problems(tmp_path)
    assert any("stump: has no source" in problem for problem in found)
    assert any("stump: has no examples" in problem for problem in found)


def test_lint_finds_a_pattern_that_names_no_list(tmp_path):
    own(tmp_path)
    words = tmp_path / "red_flags" / "lexicon" / "en" / "ours.toml"
    words.write_text('[concepts]\nstump_sore = ["<stumps> & sore"]\n')
    assert any("no word list is called <stumps>" in problem for problem in problems(tmp_path))


def test_a_file_that_is_not_toml_is_named(tmp_path):
    own(tmp_path)
    (tmp_path / "red_flags" / "stump.toml").write_text("id = ")
    with pytest.raises(ContentError, match=r"stump\.toml"):
        load_screener(CONTENT, tmp_path)
    assert any("stump.toml" in problem for problem in problems(tmp_path))
