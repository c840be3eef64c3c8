"""Answers as FHIR values."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from flows.export.fhir.names import ABSENT, words
from flows.export.fhir.questionnaires import CHOICES, NONE_OF_THESE, OPTIONS
from flows.export.plain import Json
from flows.export.research import WITHHELD
from flows.questions import SKIPPED, UNSURE, Answer, Kind, Question

ABSENCES: Mapping[str, str] = MappingProxyType(
    {SKIPPED: "asked-declined", UNSURE: "asked-unknown", WITHHELD: "masked"}
)
"""Why there is no value, in the codes of FHIR's data-absent-reason."""
_CLOCK = re.compile(r"\d\d:\d\d")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def response_item(link: str, question: Question | None, *given: Answer) -> Json:
    """One question of a response with what was answered; usually one thing."""
    found = [value for answer in given for value in values(question, answer)]
    if found:
        return {"linkId": link, "answer": found}
    reason = ABSENCES[_bare(given[0])]
    return {"linkId": link, "extension": [{"url": ABSENT, "valueCode": reason}]}


def values(question: Question | None, given: Answer) -> list[Json]:
    """What was given; nothing where it was skipped, is not known, or is withheld."""
    is_many = question is not None and question.kind is Kind.MANY
    if is_many and given in ((), SKIPPED):
        return [_option(question, NONE_OF_THESE)]
    if isinstance(given, float):
        return [_number(question, given)]
    said = _bare(given)
    if said in ABSENCES:
        return []
    if question and question.kind in CHOICES:
        return [_option(question, option) for option in (said.split() if is_many else [said])]
    return [_words(question, said)]


def _bare(given: Answer) -> str:
    """Several choices as the ledger has them: with spaces between."""
    return " ".join(given) if isinstance(given, tuple) else str(given)


def _number(question: Question | None, given: float) -> Json:
    if question and question.kind is Kind.SCALE and given.is_integer():
        return {"valueInteger": int(given)}
    return {"valueDecimal": given}


def _option(question: Question | None, option: str) -> Json:
    """What was not offered (in other content, say) has no code, only words."""
    if question and option in (*question.options, NONE_OF_THESE):
        return {"valueCoding": {"system": OPTIONS, "code": f"{question.id}.{option}"}}
    return {"valueCoding": {"display": words(option)}}


def _words(question: Question | None, said: str) -> Json:
    kind = question.kind if question else None
    if kind is Kind.CLOCK and _CLOCK.fullmatch(said):
        return {"valueTime": f"{said}:00"}
    if kind is Kind.DATE and _DATE.fullmatch(said):
        return {"valueDate": said}
    return {"valueString": words(said)}
