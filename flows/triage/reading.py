"""Facts read from plain JSON values, checked against the questions that they answer."""

from collections.abc import Iterator, Mapping
from typing import Any

from flows.questions import Kind, Question
from flows.triage.content import Asked, Content
from flows.triage.facts import FACTS, Facts, Value

NEEDED = ("age_group", "cause", "seen_by_clinician")
"""What must be said. Anything else may be missing: an empty list, weeks not known, either goal."""

LABELS = frozenset({"id"})
"""Not a fact, but welcome in a line."""


class FactsError(ValueError):
    """A facts object cannot be used; the message names the field."""


def read_facts(content: Content, raw: object) -> Facts:
    """Facts from a decoded JSON object. Raises FactsError for what is unknown or missing."""
    if not isinstance(raw, Mapping):
        raise FactsError("a facts object is needed, such as " + '{"cause": "injury", ...}')
    if missing := [name for name in NEEDED if name not in raw]:
        raise FactsError(f"{missing[0]}: is missing")
    if unknown := [name for name in raw if name not in FACTS and name not in LABELS]:
        raise FactsError(f"{unknown[0]}: no such fact; there are {', '.join(FACTS)}")
    said: dict[str, Any] = {n: _value(content, n, raw[n]) for n in FACTS if n in raw}
    return Facts(**said, assumed=frozenset(FACTS) - said.keys())


def _value(content: Content, fact: str, said: object) -> Value:
    if fact == "red_flags":
        return _several(fact, said, tuple(content.flag_levels))
    question = content.questions[fact].question
    match question.kind:
        case Kind.MANY:
            return _several(fact, said, question.options)
        case Kind.NUMBER:
            return _number(fact, said, question)
        case _:
            return _one(fact, said, tuple(sayable(content.questions[fact])))


def sayable(asked: Asked) -> Iterator[str]:
    """The words that its fact can have: the options, and what "not sure" stands for."""
    yield from asked.question.options
    if isinstance(asked.unsure_means, str):
        yield asked.unsure_means


def _one(fact: str, said: object, options: tuple[str, ...]) -> str:
    if not isinstance(said, str) or said not in options:
        raise FactsError(f"{fact}: {said!r} is not one of {', '.join(options)}")
    return said


def _several(fact: str, said: object, options: tuple[str, ...]) -> tuple[str, ...]:
    if not isinstance(said, list):
        raise FactsError(f"{fact}: a list is needed, not {said!r}")
    chosen = {_one(fact, item, options) for item in said}
    return tuple(option for option in options if option in chosen)


def _number(fact: str, said: object, question: Question) -> float | None:
    if said is None:
        return None
    if isinstance(said, bool) or not isinstance(said, int | float):
        raise FactsError(f"{fact}: a number is needed, not {said!r}")
    if not question.low <= said <= question.high:
        low, high = question.low, question.high
        raise FactsError(f"{fact}: {said!r} is not a number from {low:g} to {high:g}")
    return said
