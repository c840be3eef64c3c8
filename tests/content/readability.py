"""How hard a text is to read, by a published formula for its language.

- English: Automated Readability Index, a US school grade. It counts letters, not syllables, and so
  needs no dictionary that would have to be fetched.
- Spanish: Fernández Huerta, 0 to 100; 80 is easy, sixth grade.
- German: first Wiener Sachtextformel, a school grade.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import textstat
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

FEWEST_WORDS = 12
"""Formulas are averages over sentences. On fewer words they measure chance: those are labels."""

FILLER = "this"
"""Stands for whatever fills a slot."""

RULES = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
EXCUSED: Mapping[str, str] = RULES["excused"]


@dataclass(frozen=True)
class Reading:
    """One way a sentence can come out, as it counts, and how hard it is."""

    where: str
    text: str
    score: float
    easy: bool


def readings(file: Path) -> Iterator[Reading]:
    """Every sentence of a Fluent file that is long enough and not excused."""
    language = file.parent.name
    for where, text in texts(file):
        plain = _plain(text, RULES[language]["names"])
        if len(plain.split()) >= FEWEST_WORDS and not _is_excused(where):
            score = _score(plain, language)
            yield Reading(where, plain, score, _easy(score, language))


def _is_excused(where: str) -> bool:
    return any(fnmatch(where, pattern) for pattern in EXCUSED)


def _score(text: str, language: str) -> float:
    textstat.set_lang(language)
    match language:
        case "es":
            return textstat.fernandez_huerta(text)
        case "de":
            return textstat.wiener_sachtextformel(text, 1)
        case _:
            return textstat.automated_readability_index(text)


def _easy(score: float, language: str) -> bool:
    limit = RULES[language]["limit"]
    return score >= limit if language == "es" else score <= limit


def _plain(text: str, names: Mapping[str, str]) -> str:
    """Without markup; lines and points of a list are sentences; names count as short ones."""
    plain = re.sub(r"<[^>]+>|•", "", text)
    plain = re.sub(r"(?<![.?!:,;\s])\s*\n", ".\n", plain)
    for name, short in names.items():
        plain = re.sub(name, short, plain, flags=re.IGNORECASE)
    return " ".join(plain.split())


def texts(file: Path) -> Iterator[tuple[str, str]]:
    """Every text of a Fluent file in each way it can come out, and where it stands."""
    for message in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        if isinstance(message, fluent.Message):
            yield from ((message.id.name, text) for text in _variants(message.value))
            for attribute in message.attributes:
                where = f"{message.id.name}.{attribute.id.name}"
                yield from ((where, text) for text in _variants(attribute.value))


def _variants(pattern: fluent.Pattern | None) -> list[str]:
    """The texts that a pattern can come to, a choice of words giving one for each."""
    found = [""] if pattern else []
    for element in pattern.elements if pattern else ():
        found = [text + part for text in found for part in _parts(element)]
    return found


def _parts(element: fluent.TextElement | fluent.Placeable) -> list[str]:
    if isinstance(element, fluent.TextElement):
        return [element.value or ""]
    if isinstance(element.expression, fluent.SelectExpression):
        choices = element.expression.variants
        return [text for choice in choices for text in _variants(choice.value)]
    return [FILLER]
