"""What a patient was asked: the questions of the content, as JSON."""

from collections.abc import Iterable, Iterator

from flows.export.kept import Kept
from flows.export.outside import TRIAGE
from flows.export.plain import Json
from flows.export.words import question_text
from flows.instruments import Instrument
from flows.protocol import Protocol
from flows.questions import Question

Used = tuple[str, Instrument]


def instruments_of(kept: Kept) -> Iterator[Used]:
    """Every instrument that was used, with the version of the content that it is of."""
    asked = {(c.content, c.instrument.id): c.instrument for c in kept.check_ins if c.instrument}
    for (version, _), instrument in asked.items():
        yield version, instrument
    outside, version = {answer.instrument for answer in kept.outside}, kept.episode.protocol
    for name, instrument in kept.protocol.instruments.items():
        if name in outside and (version, name) not in asked:
            yield version, instrument


def triage_asked(kept: Kept) -> bool:
    """Whether the triage was begun."""
    return any(answer.instrument == TRIAGE for answer in kept.outside)


def contents_json(kept: Kept) -> Iterator[Json]:
    """Each instrument of each version that was used, with its questions in words."""
    for version, used in instruments_of(kept):
        protocol = kept.contents[version]
        yield {
            "content": version,
            "instrument": used.id,
            "version": used.version,
            "source": used.source,
            "questions": _questions(used.questions.values(), protocol),
        }
    if triage_asked(kept):
        protocol = kept.protocol
        yield {
            "content": kept.episode.protocol,
            "instrument": TRIAGE,
            "version": protocol.triage.version,
            "source": _sources(protocol),
            "questions": _questions(protocol.triage.questions.values(), protocol),
        }


def _sources(protocol: Protocol) -> str:
    asked = protocol.triage.content.questions.values()
    return "; ".join(dict.fromkeys(each.source for each in asked))


def _questions(questions: Iterable[Question], protocol: Protocol) -> list[Json]:
    return [_question(question, protocol) for question in questions]


def _question(question: Question, protocol: Protocol) -> Json:
    return {
        "id": question.id,
        "kind": question.kind,
        "text": question_text(protocol.wording, question),
        "options": list(question.options),
    }
