"""QuestionnaireResponse: each check-in that has begun, and the answers outside check-ins."""

from collections.abc import Iterator
from itertools import groupby

from flows.export.fhir.names import Names, extension, instant
from flows.export.fhir.questionnaires import canonical
from flows.export.fhir.values import response_item, values
from flows.export.kept import Given, Kept, KeptAnswer, KeptCheckIn, Outside
from flows.export.outside import NO_INSTRUMENT, TRIAGE
from flows.export.plain import Json
from flows.instruments import instrument_of
from flows.questions import Answer

KIND = "QuestionnaireResponse"


def responses(kept: Kept, names: Names) -> Iterator[Json]:
    """Those of check-ins by day, after those outside.

    A check-in that is only planned has no response yet.
    """
    for instrument, answers in groupby(sorted_outside(kept), key=lambda answer: answer.instrument):
        yield _outside(kept, names, instrument, list(answers))
    for check_in in kept.check_ins:
        if check_in.has_begun:
            yield _response(check_in, names)


def sorted_outside(kept: Kept) -> list[Outside]:
    """The answers outside check-ins, those of an instrument together."""
    order = list(dict.fromkeys(answer.instrument for answer in kept.outside))
    return sorted(kept.outside, key=lambda answer: order.index(answer.instrument))


def response_id(names: Names, key: str) -> str:
    """The id of the response of a check-in, or of an instrument outside check-ins."""
    return names.id(KIND, key)


def status(check_in: KeptCheckIn) -> str:
    """How far it is, in FHIR's words.

    An unfinished one may still be answered: in-progress. Whatever has ended without all answers is
    stopped, and `urn:regain:outcome` says why. One that was changed after it was done is amended.
    """
    match check_in.outcome:
        case None:
            return "in-progress"
        case "answered":
            return "amended" if _changed_afterwards(check_in) else "completed"
        case _:
            return "stopped"


def _changed_afterwards(check_in: KeptCheckIn) -> bool:
    done = check_in.answered_at
    corrected = (answer.stands.at for answer in check_in.answers if answer.earlier)
    return done is not None and any(at > done for at in corrected)


def _response(check_in: KeptCheckIn, names: Names) -> Json:
    said: Json = {
        "resourceType": KIND,
        "id": response_id(names, check_in.key),
        "questionnaire": canonical(instrument_of(check_in.name), check_in.content),
        "status": status(check_in),
        "subject": names.patient,
        "extension": [
            extension("day", valueDate=check_in.day.isoformat()),
            extension("check-in", valueString=check_in.name),
        ],
    }
    if check_in.outcome:
        said["extension"].append(extension("outcome", valueCode=check_in.outcome))
    if check_in.answers:
        said["authored"] = instant(max(answer.stands.at for answer in check_in.answers))
        said["item"] = [_item(check_in, answer, names) for answer in check_in.answers]
    return said


def _item(check_in: KeptCheckIn, answer: KeptAnswer, names: Names) -> Json:
    placed = check_in.item(answer.question)
    question = placed.question if placed else None
    item = response_item(answer.question, question, *_given(answer.stands))
    earlier = [_earlier(check_in, answer, given, names) for given in answer.earlier]
    if earlier:
        item["extension"] = [*item.get("extension", ()), *earlier]
    return item


def _given(given: Given) -> tuple[Answer, ...]:
    """A number, words, or both."""
    both = (given.number, given.text)
    return tuple(value for value in both if value is not None)


def _earlier(check_in: KeptCheckIn, answer: KeptAnswer, given: Given, names: Names) -> Json:
    """A value that was replaced: what, when, by whom."""
    placed = check_in.item(answer.question)
    question = placed.question if placed else None
    parts: list[Json] = [
        {"url": "value", **value} for one in _given(given) for value in values(question, one)
    ]
    parts.append({"url": "at", "valueDateTime": instant(given.at)})
    parts.append({"url": "by", "valueReference": names.person(given.by)})
    return extension("earlier-value", extension=parts)


def _outside(kept: Kept, names: Names, instrument: str, answers: list[Outside]) -> Json:
    times = [answer.at for answer in answers if answer.at]
    said: Json = {
        "resourceType": KIND,
        "id": response_id(names, instrument),
        "status": "completed" if _is_done(kept, instrument) else "in-progress",
        "subject": names.patient,
        "source": names.patient,
        "item": [response_item(answer.id, answer.question, answer.value) for answer in answers],
    }
    if instrument != NO_INSTRUMENT:
        said["questionnaire"] = canonical(instrument, kept.episode.protocol)
    if times:
        said["authored"] = instant(max(times))
    return said


def _is_done(kept: Kept, instrument: str) -> bool:
    """Triage ends with a recommendation, any other when there is nothing more to ask."""
    if instrument == TRIAGE:
        return kept.episode.outcome is not None
    known = kept.protocol.instruments.get(instrument)
    return known is not None and known.next(kept.episode.answers) is None
