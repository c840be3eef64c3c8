"""Every sentence that the code names is there, in the default language."""

from pathlib import Path

import pytest

from flows.lint import lint_named, named_texts
from flows.wording import Wording, load_wording

HOUSE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording(HOUSE / "flows" / "locales")


def test_the_code_names_no_text_that_is_missing(wording):
    assert list(map(str, lint_named(HOUSE, wording))) == []


def test_the_search_for_names_finds_them():
    assert ("flows/talk/commands.py", "help") in set(named_texts(HOUSE))


def test_a_text_that_is_missing_is_named_with_its_file(tmp_path, wording):
    (tmp_path / "bot").mkdir()
    (tmp_path / "bot" / "new.py").write_text('said = Text("no-such-text")\n', encoding="utf-8")
    (problem,) = lint_named(tmp_path, wording)
    assert str(problem) == "bot/new.py: no-such-text: is named in the code and has no text"
