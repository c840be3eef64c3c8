"""Ways to say who someone is, and to let them answer the whole interview."""

from collections.abc import Mapping

from flows.questions import Answer
from flows.triage import Facts, Triage
from flows.triage.examples import ORDINARY


def person(triage: Triage, **facts: object) -> Facts:
    """An ordinary person, but for these facts."""
    return triage.read_facts({**ORDINARY, **facts})


def interview(triage: Triage, everything: Mapping[str, Answer]) -> dict[str, Answer]:
    """What gets asked of someone who would answer `everything`, in the order of asking."""
    answers: dict[str, Answer] = {}
    while (question := triage.next(answers)) is not None:
        assert question not in answers, f"{question} is asked twice"
        answers[question] = everything[question]
    return answers
