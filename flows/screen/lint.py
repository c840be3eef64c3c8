"""What is wrong with red flags, found before a patient meets it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from flows.lint import Problem
from flows.screen.lexicon import CUE, Lexicon
from flows.screen.load import ContentError, RawContent, Table, build, language_data, read
from flows.screen.model import RedFlag
from flows.screen.pattern import PatternError
from flows.screen.rules import Condition
from flows.screen.screener import Screener
from flows.screen.urgency import Urgency
from flows.wording import Wording

LEVELS = {str(level) for level in Urgency}
NEAR_MISS = "near_miss"


def lint(content_dirs: Iterable[Path], wording: Wording) -> list[Problem]:
    """Everything that is wrong with the red flags of these directories and with their texts."""
    try:
        raw = read(content_dirs)
    except ContentError as error:
        return [Problem("red_flags", "file", str(error))]
    problems = [*_flags(raw), *_lexicons(raw)]
    if not problems:
        screener = build(raw)
        problems += [*_texts(screener, wording), *_examples(screener)]
    return problems


def _flags(raw: RawContent) -> Iterator[Problem]:
    for id, flag in raw.flags.items():
        file = f"red_flags/{raw.files[id].name}"
        for part in ("id", "version", "source", "level", "examples"):
            if not flag.get(part):
                yield Problem(file, id, f"has no {part}")
        for level in _levels(flag):
            yield from (Problem(file, id, what) for what in _level(level, raw))


def _levels(flag: Table) -> list[Table]:
    return [*flag.get("level", ()), *flag.get("clarify", ())]


def _level(level: Table, raw: RawContent) -> Iterator[str]:
    named = [level[key] for key in ("urgency", "yes", "no", "not_sure") if key in level]
    if unknown := set(named) - LEVELS:
        yield f"has an unknown level: {', '.join(sorted(unknown))}"
    for text in level.get("any", ()):
        for concept in Condition.read(text).concepts:
            if concept not in raw.concepts:
                yield f"names the concept {concept!r}, which does not exist"


def _lexicons(raw: RawContent) -> Iterator[Problem]:
    used = {
        concept
        for flag in raw.flags.values()
        for level in _levels(flag)
        for text in level.get("any", ())
        for concept in Condition.read(text).concepts
    }
    for concept in raw.concepts.keys() - used:
        yield Problem("red_flags/lexicon", concept, "is used by no red flag")
    for language, phrases in raw.phrases.items():
        where = f"red_flags/lexicon/{language}"
        for concept in used - phrases.keys():
            yield Problem(where, concept, "has no phrases")
        for concept in phrases.keys() - raw.concepts.keys():
            if not concept.startswith(CUE):
                yield Problem(where, concept, "is not among the concepts")
        try:
            Lexicon(language_data(raw, language))
        except PatternError as error:
            yield Problem(where, "pattern", str(error))


def _texts(screener: Screener, wording: Wording) -> Iterator[Problem]:
    texts = [
        text for flag in screener.flags.values() for text in (flag.what, flag.do, flag.name)
    ] + [question.text for question in screener.questions.values()]
    for text in texts:
        for language in wording.languages:
            if not wording.has(text, language):
                yield Problem(f"{language}/red_flags.ftl", text, "is missing")


def _examples(screener: Screener) -> Iterator[Problem]:
    for flag in screener.flags.values():
        for language in screener.languages:
            if not any(flag.examples.get(language, {}).values()):
                yield Problem(f"red_flags/{flag.id}.toml", flag.id, f"has no {language} examples")
        for text, what in failing_examples(screener, flag):
            yield Problem(f"red_flags/{flag.id}.toml", text, what)


def failing_examples(screener: Screener, flag: RedFlag) -> Iterator[tuple[str, str]]:
    """Examples of a flag that do not fire at their level, and near misses that do fire."""
    for kinds in flag.examples.values():
        for kind, texts in kinds.items():
            for text in texts:
                levels = {e.flag: str(e.urgency) for e in screener.screen(text).evidence}
                said = levels.get(flag.id, NEAR_MISS)
                if said != kind:
                    yield text, f"should be {kind}, is {said}"
