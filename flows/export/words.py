"""Questions and options in words, for whoever reads an export later."""

from collections.abc import Mapping

from flows.questions import Question
from flows.wording import Arg, Text, Wording

SLOTS: Mapping[str, Arg] = {
    "who": "me",
    "task": "task 1",
    "task_1": "task 1",
    "task_2": "task 2",
    "task_3": "task 3",
}
"""A question is the same for everybody here: the words of one person do not belong into it."""


def language_of(wording: Wording) -> str:
    """The language of questions in an export: the default one of the content."""
    return wording.languages[0]


def question_text(wording: Wording, question: Question) -> str:
    """Its sentence, or its id where there is none."""
    return _said(wording, question.id, question.id)


def option_text(wording: Wording, question: Question, option: str) -> str:
    """What stands on its button, or the option itself."""
    return _said(wording, question.label(option), option)


def _said(wording: Wording, text_id: str, otherwise: str) -> str:
    language = language_of(wording)
    if not wording.has(text_id, language):
        return otherwise
    return " ".join(wording.plain(Text(text_id, SLOTS), language).split())
