"""What is wrong with content and texts, found before anybody meets it."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from flows.wording import Wording

ROOMS = ("flows", "bot")
"""The folders whose code names sentences."""


@dataclass(frozen=True)
class Problem:
    """Something to repair: `what` is wrong at `where` (an id) in `file` (as a reader finds it)."""

    file: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}: {self.where}: {self.what}"


def lint_texts(*locale_dirs: Path) -> list[Problem]:
    """Fluent files that do not parse, and sentences that differ between the languages.

    Every language must have the same sentences, and each of them the same slots. A later folder
    overrides an earlier one sentence by sentence, as it does when the wording is loaded.
    """
    problems: list[Problem] = []
    languages = {
        name: _sentences([d / name for d in locale_dirs], problems) for name in _names(locale_dirs)
    }
    everything = sorted({text for sentences in languages.values() for text in sentences})
    for text in everything:
        problems += _compare(text, languages)
    return problems


def lint_named(house: Path, wording: Wording) -> Iterator[Problem]:
    """Sentences that the code under `house` names as they are, and that no language has."""
    for file, text_id in named_texts(house):
        if not wording.has(text_id, wording.languages[0]):
            yield Problem(file, text_id, "is named in the code and has no text")


def named_texts(house: Path) -> Iterator[tuple[str, str]]:
    """Every `Text("...")` in the code of the rooms of a house: the file, and the text's id."""
    for file in sorted(file for room in ROOMS for file in (house / room).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Name("Text"), [ast.Constant(str(text_id)), *_]):
                    yield file.relative_to(house).as_posix(), text_id


def _names(locale_dirs: Sequence[Path]) -> list[str]:
    return sorted({sub.name for d in locale_dirs for sub in d.iterdir() if sub.is_dir()})


@dataclass(frozen=True)
class _Sentence:
    file: str
    slots: frozenset[str]


class _Slots(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802
        for variant in node.variants:  # what only selects need not show in every language
            self.visit(variant)


def _sentences(folders: Sequence[Path], problems: list[Problem]) -> dict[str, _Sentence]:
    found: dict[str, _Sentence] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.ftl")):
            name = f"{folder.name}/{file.name}"
            for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
                if isinstance(entry, fluent.Junk):
                    problems.append(
                        Problem(name, (entry.content or "").split("\n")[0], "does not parse")
                    )
                elif isinstance(entry, fluent.Message):
                    found.update(_parts(name, entry))
    return found


def _parts(file: str, message: fluent.Message) -> Iterator[tuple[str, _Sentence]]:
    if message.value is not None:
        yield message.id.name, _Sentence(file, _slots(message.value))
    for attribute in message.attributes:
        text_id = f"{message.id.name}.{attribute.id.name}"
        yield text_id, _Sentence(file, _slots(attribute.value))


def _slots(pattern: fluent.Pattern) -> frozenset[str]:
    slots = _Slots()
    slots.visit(pattern)
    return frozenset(slots.found)


def _compare(text: str, languages: dict[str, dict[str, _Sentence]]) -> Iterator[Problem]:
    having = {name: sentences[text] for name, sentences in languages.items() if text in sentences}
    first = next(iter(having.values()))
    slots = frozenset().union(*(sentence.slots for sentence in having.values()))
    for name in languages.keys() - having.keys():
        yield Problem(first.file, text, f"has no {name} sentence")
    for sentence in having.values():
        if missing := slots - sentence.slots:
            listed = ", ".join(f"${slot}" for slot in sorted(missing))
            yield Problem(sentence.file, text, f"lacks {listed}, which another language uses")
