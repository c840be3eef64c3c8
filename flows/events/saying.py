"""What was said and asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from flows.messages import Chart, Document, Tap
from flows.questions import Answer, Question
from flows.wording import Arg, Text


@dataclass(frozen=True)
class Choice:
    """A button by the sentence on it; `copies` is text to copy instead of a tap."""

    label: Text
    tap: Tap | None = None
    copies: str = ""


Choices = tuple[tuple[Choice, ...], ...]


Paragraphs = tuple[Text | tuple[Text, ...], ...]


@dataclass(frozen=True)
class Told:
    """Something was said that asks for nothing, or only for a button.

    One paragraph a text; a tuple of texts is one paragraph of several lines. It is not to be said
    after `good_until`.
    """

    texts: Paragraphs
    choices: Choices = ()
    replaces: str = ""
    chart: Chart | None = None
    document: Document | None = None
    urgent: bool = False
    good_until: datetime | None = None


@dataclass(frozen=True)
class QuestionAsked:
    """A question was put.

    `before` are sentences ahead of it, `saved` the answers of this check-in so far, `args` fill its
    slots, `chosen` is what is ticked, and `replaces` names the message that moves on in place.
    It is not to be put after `good_until`.
    `can_wait`: it may be put off.
    """

    question: Question
    occurrence: str = ""
    args: Mapping[str, Arg] = field(default_factory=dict)
    before: tuple[Text, ...] = ()
    saved: tuple[Text, ...] = ()
    chosen: tuple[str, ...] = ()
    replaces: str = ""
    can_go_back: bool = False
    good_until: datetime | None = None
    can_wait: bool = False


@dataclass(frozen=True)
class AnswerRecorded:
    """An answer was given, or corrected. `occurrence` is empty outside check-ins."""

    question: Question
    answer: Answer
    occurrence: str = ""
    args: Mapping[str, Arg] = field(default_factory=dict)
    replaces: str = ""


@dataclass(frozen=True)
class AnswerTakenBack:
    """The answer no longer stands, and its question is asked again.

    That of an `occurrence` stays in the diary until another takes its place.
    """

    question: str
    occurrence: str = ""


@dataclass(frozen=True)
class NoteKept:
    """Words that answered no question were kept for the clinician.

    Those of a `day` are shown to them with that local date; the others stay in the journal.
    """

    words: str
    day: date | None = None
