"""Every sentence that the code names is there, in the default language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.wording import Wording, load_wording

HOUSE = Path(__file__).parents[2]


def _named() -> Iterator[tuple[str, str]]:
    """Every `Text("...")` in the code, with its file."""
    for room in ("flows", "bot"):
        for file in sorted((HOUSE / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                match node:
                    case ast.Call(ast.Name("Text"), [ast.Constant(str(text_id)), *_]):
                        yield text_id, file.relative_to(HOUSE).as_posix()


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording(HOUSE / "flows" / "locales")


def test_the_code_names_no_text_that_is_missing(wording):
    missing = {(text, file) for text, file in _named() if not wording.has(text, "en")}
    assert missing == set()


def test_the_search_for_names_finds_them():
    assert ("help", "flows/talk/commands.py") in set(_named())
