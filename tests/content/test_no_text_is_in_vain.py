"""Every sentence is said somewhere: by its id, by a pattern of ids, or as a question."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from flows.protocol import load_protocol
from flows.recovery import Verdict
from flows.sources import Sources

HOUSE = Path(__file__).parents[2]
PATTERN = re.compile(r"[a-z_]+[-.]")
"""How the literal start of a pattern of ids looks, as in `flag-{id}-name`."""


def _messages() -> Iterator[fluent.Message]:
    """Each message of the default language."""
    for file in sorted((HOUSE / "flows" / "locales" / "en").glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                yield entry


def _ids(message: fluent.Message) -> list[str]:
    """All ids that a message answers to."""
    name = message.id.name
    return [name, *(f"{name}.{attribute.id.name}" for attribute in message.attributes)]


class _Parts(Visitor):
    """Collects the messages that others are made of."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def _parts() -> set[str]:
    parts = _Parts()
    for message in _messages():
        parts.visit(message)
    return parts.found


def _said(nodes: Iterator[ast.AST]) -> Iterator[str]:
    """The ids that code names, as regular expressions."""
    for node in nodes:
        match node:
            case ast.Constant(str(words)):
                yield re.escape(words)
            case ast.JoinedStr([ast.Constant(str(start)), *_] as parts) if PATTERN.match(start):
                yield "".join(
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+"
                    for part in parts
                )


def _questions() -> set[str]:
    protocol = load_protocol(Sources.shipped())
    asked = {q for instrument in protocol.instruments.values() for q in instrument.questions}
    return asked | set(protocol.triage.questions)


@pytest.fixture(scope="module")
def known() -> re.Pattern[str]:
    files = [file for room in ("flows", "bot") for file in (HOUSE / room).rglob("*.py")]
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in files)
    ids = {said for tree in trees for said in _said(ast.walk(tree))}
    verdicts = {f"recovery-{verdict.value.replace('_', '-')}" for verdict in Verdict}
    named = map(re.escape, verdicts | _questions() | _parts())
    return re.compile("|".join(sorted({*ids, *named})))


def test_no_sentence_is_left_that_nobody_says(known):
    unsaid = [m.id.name for m in _messages() if not any(map(known.fullmatch, _ids(m)))]
    assert unsaid == []


@pytest.mark.parametrize("text_id", ["help", "flag-stroke-name", "stiffness", "recommend.pt"])
def test_ids_patterns_and_questions_count_as_said(known, text_id):
    assert known.fullmatch(text_id)


def test_a_sentence_that_nobody_says_is_found(known):
    assert not known.fullmatch("recovery-verdict-stalled")
