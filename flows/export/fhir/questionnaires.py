"""Questionnaire: each instrument, in each version that a patient was asked by, and the triage."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from flows.export.contents import instruments_of, triage_asked
from flows.export.fhir.names import SYSTEM, Names, words
from flows.export.kept import Kept
from flows.export.outside import TRIAGE
from flows.export.plain import Json
from flows.export.words import language_of, option_text, question_text
from flows.instruments import Item
from flows.protocol import Protocol
from flows.questions import Kind, Question

TYPES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.CHOICE: "choice",
        Kind.MANY: "choice",
        Kind.SCALE: "integer",
        Kind.NUMBER: "decimal",
        Kind.TEXT: "text",
        Kind.CLOCK: "time",
        Kind.ZONE: "string",
        Kind.DATE: "date",
    }
)
CHOICES = (Kind.CHOICE, Kind.MANY)
OPTIONS = SYSTEM + "option"
"""The code system of options; a code is `<question>.<option>`."""
NONE_OF_THESE = "none-of-these"
"""The option of a question of several choices of which none was taken."""
BOUND = "http://hl7.org/fhir/StructureDefinition/"
ANY = "*"


def canonical(instrument: str, content: str) -> str:
    """What a response says it answers: the instrument, and the version of the content."""
    return f"{SYSTEM}questionnaire:{instrument}|{content}"


def questionnaire_id(names: Names, instrument: str, content: str) -> str:
    """The id of that questionnaire."""
    return names.shared("Questionnaire", f"{instrument}|{content}")


def questionnaires(kept: Kept, names: Names) -> Iterator[Json]:
    """Those that the patient was asked by."""
    for content, used in instruments_of(kept):
        protocol = kept.contents[content]
        asked = {item.question.id for item in used.items}
        items = [_placed(item, asked, protocol) for item in used.items]
        yield _questionnaire(names, used.id, content, protocol, items) | _purpose(used.source)
    if triage_asked(kept):
        items = [_item(q, kept.protocol) for q in kept.protocol.triage.questions.values()]
        yield _questionnaire(names, TRIAGE, kept.episode.protocol, kept.protocol, items)


def _questionnaire(
    names: Names, instrument: str, content: str, protocol: Protocol, items: Iterable[Json]
) -> Json:
    url, _, version = canonical(instrument, content).partition("|")
    return {
        "resourceType": "Questionnaire",
        "id": questionnaire_id(names, instrument, content),
        "language": language_of(protocol.wording),
        "url": url,
        "version": version,
        "name": instrument.title().replace("_", ""),
        "title": instrument,
        "status": "active",
        "subjectType": ["Patient"],
        "item": list(items),
    }


def _purpose(source: str) -> Json:
    return {"purpose": words(source)} if source else {}


def _placed(item: Item, asked: set[str], protocol: Protocol) -> Json:
    """The question, and the condition under which it is asked."""
    return _item(item.question, protocol) | _condition(item, asked)


def _item(question: Question, protocol: Protocol) -> Json:
    said: Json = {
        "linkId": question.id,
        "text": words(question_text(protocol.wording, question)),
        "type": TYPES[question.kind],
        "required": False,
    }
    if question.kind is Kind.MANY:
        said["repeats"] = True
    if question.kind in CHOICES and question.options:
        none = (NONE_OF_THESE,) if question.kind is Kind.MANY else ()
        said["answerOption"] = [_option(question, o, protocol) for o in (*question.options, *none)]
    if question.kind is Kind.SCALE:
        said["extension"] = _bounds(question)
    return said


def _option(question: Question, option: str, protocol: Protocol) -> Json:
    shown = words(option_text(protocol.wording, question, option))
    return {"valueCoding": {"system": OPTIONS, "code": f"{question.id}.{option}", "display": shown}}


def _bounds(question: Question) -> list[Json]:
    return [
        {"url": f"{BOUND}minValue", "valueInteger": int(question.low)},
        {"url": f"{BOUND}maxValue", "valueInteger": int(question.high)},
    ]


def _condition(item: Item, asked: set[str]) -> Json:
    """What FHIR can say of it: one earlier question of the same instrument.

    Conditions on the plan, or on another check-in of the day, are outside of a Questionnaire.
    """
    inside = [(name, values) for name, values in item.when.items() if name in asked]
    if len(inside) != 1:
        return {}
    ((name, values),) = inside
    rules = [_rule(name, value) for value in values]
    return {"enableWhen": rules} | ({"enableBehavior": "any"} if len(rules) > 1 else {})


def _rule(name: str, value: str) -> Json:
    if value == ANY:
        return {"question": name, "operator": "exists", "answerBoolean": True}
    coding = {"system": OPTIONS, "code": f"{name}.{value}"}
    return {"question": name, "operator": "=", "answerCoding": coding}
