"""Reading red flags, concepts and lexicons from content directories."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flows.screen.lexicon import CUE, LanguageData
from flows.screen.model import Clarify, RedFlag
from flows.screen.rules import Condition, Rule
from flows.screen.scopes import Concept
from flows.screen.screener import Screener
from flows.screen.urgency import Urgency

Table = Mapping[str, Any]


class ContentError(ValueError):
    """Content that cannot be used; says which file and why."""


@dataclass(frozen=True, slots=True)
class RawContent:
    """The red-flag content of one or more directories, later ones over earlier ones.

    A flag or concept of a later directory replaces the one with its id; phrases and word lists of
    a later directory are added to those before.
    """

    flags: dict[str, Table] = field(default_factory=dict)
    files: dict[str, Path] = field(default_factory=dict)
    concepts: dict[str, Table] = field(default_factory=dict)
    lists: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    phrases: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    same: dict[str, dict[str, str]] = field(default_factory=dict)


def load_screener(*content_dirs: Path) -> Screener:
    """Build the screener from the shipped content directory and, after it, a clinic's own.

    Raises ContentError or PatternError when something cannot be read; `lint` finds all of it.
    """
    return build(read(content_dirs))


def read(content_dirs: Iterable[Path]) -> RawContent:
    """Read the files without interpreting them."""
    raw = RawContent()
    for directory in content_dirs:
        _read_directory(directory / "red_flags", raw)
    return raw


def build(raw: RawContent) -> Screener:
    """Compile what was read."""
    rules = [rule for flag in raw.flags.values() for rule in rules_of(flag)]
    questions = {item.id: item for flag in raw.flags.values() for item in questions_of(flag)}
    return Screener(
        flags={id: flag_of(flag) for id, flag in raw.flags.items()},
        rules=rules,
        questions=questions,
        concepts={id: Concept(id, **table) for id, table in raw.concepts.items()},
        languages={language: language_data(raw, language) for language in raw.phrases},
    )


def language_data(raw: RawContent, language: str) -> LanguageData:
    """The lexicon of one language as written."""
    return LanguageData(
        language,
        {name: tuple(entries) for name, entries in raw.lists[language].items()},
        {name: tuple(entries) for name, entries in raw.phrases[language].items()},
        raw.same[language],
    )


def flag_of(table: Table) -> RedFlag:
    """The description of a flag for the rest of the app."""
    levels = tuple(Urgency(level["urgency"]) for level in table["level"])
    examples = {
        language: {kind: tuple(texts) for kind, texts in kinds.items()}
        for language, kinds in table.get("examples", {}).items()
    }
    return RedFlag(table["id"], table["version"], table["source"], levels, examples)


def rules_of(table: Table) -> list[Rule]:
    """The rules of a flag: one for each condition of each level and clarifying question."""
    return [
        Rule(
            table["id"],
            Urgency(level.get("urgency", "none")),
            Condition.read(text),
            level.get("id"),
        )
        for level in [*table["level"], *table.get("clarify", ())]
        for text in level["any"]
    ]


def questions_of(table: Table) -> list[Clarify]:
    """The clarifying questions of a flag."""
    return [
        Clarify(
            item["id"],
            table["id"],
            yes=Urgency(item["yes"]),
            no=Urgency(item["no"]),
            not_sure=Urgency(item["not_sure"]),
        )
        for item in table.get("clarify", ())
    ]


def _read_directory(directory: Path, raw: RawContent) -> None:
    for path in sorted(directory.glob("*.toml")):
        table = _toml(path)
        raw.flags[table.get("id", path.stem)] = table
        raw.files[table.get("id", path.stem)] = path
    for path in sorted((directory / "lexicon").glob("*.toml")):
        raw.concepts.update(_toml(path).get("concepts", {}))
    for path in sorted((directory / "lexicon").glob("*/*.toml")):
        _read_lexicon(path, raw)


def _read_lexicon(path: Path, raw: RawContent) -> None:
    table, language = _toml(path), path.parent.name
    lists = raw.lists.setdefault(language, {})
    phrases = raw.phrases.setdefault(language, {})
    same = raw.same.setdefault(language, {})
    for name, entries in table.get("lists", {}).items():
        lists.setdefault(name, []).extend(entries)
    for name, entries in table.get("concepts", {}).items():
        phrases.setdefault(name, []).extend(entries)
    for name, entries in table.get("cues", {}).items():
        phrases.setdefault(CUE + name, []).extend(entries)
    for usual, words in table.get("same", {}).items():
        same.update(dict.fromkeys(words, usual))


def _toml(path: Path) -> Table:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(f"{path}: {error}") from error
