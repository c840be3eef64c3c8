"""No question is asked in vain: for each, some answers would change the outcome or the advice."""

import random
from collections.abc import Iterator, Mapping

import pytest

from flows.questions import Answer, Kind, Question
from flows.triage import Triage
from tests.triage.report import interview_of
from tests.triage.vignettes import load

TRIES = 200


def needless(triage: Triage, answers: Mapping[str, Answer], chance: random.Random) -> list[str]:
    """The questions of an interview for which no difference was found."""
    asked = list(answers)
    return [
        question
        for place, question in enumerate(asked)
        if not triage.content.questions[question].always
        and not any(
            _differs(triage, {q: answers[q] for q in asked[:place]}, question, chance)
            for _ in range(TRIES)
        )
    ]


def _differs(
    triage: Triage, before: Mapping[str, Answer], question: str, chance: random.Random
) -> bool:
    """Whether two people who differ in this answer alone are advised differently."""
    rest = {name: _answer(asked, chance) for name, asked in triage.questions.items()}
    everything = {**rest, **before}
    advised = {
        _advice(triage, {**everything, question: answer})
        for answer in _some_answers(triage.questions[question], chance)
    }
    return len(advised) > 1


def _advice(triage: Triage, answers: Mapping[str, Answer]) -> tuple[object, ...]:
    facts = triage.facts(answers)
    said = triage.decide(facts)
    topics = triage.topics(said, facts)
    return said.recommendation, said.urgency, said.lead, said.digital_pt, topics


def _some_answers(question: Question, chance: random.Random) -> Iterator[Answer]:
    if question.kind is Kind.MANY:
        yield ()
    yield from (_answer(question, chance) for _ in range(5))


def _answer(question: Question, chance: random.Random) -> Answer:
    match question.kind:
        case Kind.MANY if question.id.startswith("flags_") and chance.random() < 0.8:
            return ()
        case Kind.MANY:
            return tuple(chance.sample(question.options, chance.randint(0, 3)))
        case Kind.NUMBER:
            return chance.choice((0.0, 1.0, 3.0, 5.0, 8.0, 20.0, 200.0))
        case _:
            return chance.choice(question.options)


@pytest.mark.parametrize("start", range(0, 60, 15))
def test_every_question_that_is_asked_could_matter(triage: Triage, start: int) -> None:
    chance = random.Random(start)
    for vignette in load()[start * 3 : start * 3 + 45 : 3]:
        assert needless(triage, interview_of(triage, vignette), chance) == [], vignette.story
