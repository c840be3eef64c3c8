"""Days that are lived with check-ins, in a row."""

from datetime import timedelta

from flows import events, inputs
from tests.answers import CHECK_IN


def check_in(talk, programme="all", **answers):
    """The next check-in, answered; what the last answer led to.

    An answer of None leaves the check-in unanswered.
    """
    planned = talk.planned
    talk.now = planned.due_at + timedelta(minutes=5)
    talk.take(inputs.OccurrenceDue("daily", planned.day))
    if programme is not None:
        talk.answer({**CHECK_IN, "programme": programme, **answers})
    return talk.last


def days(talk, *programmes):
    """A check-in a day, with these answers about the home programme; what each led to."""
    return [check_in(talk, programme) for programme in programmes]


def said(talk, kind):
    """All events of a kind so far."""
    return [event for event in talk.events if isinstance(event, kind)]


def buttons(talk):
    """The labels under the newest message."""
    return [button.label for row in talk.messages[-1].rows for button in row]


def press(talk, label):
    """Tap the newest button with that label, of those that the last input led to."""
    found = [b for m in talk.messages for row in m.rows for b in row if b.label == label]
    return talk.take(inputs.ChoiceTapped(found[-1].tap, "token"))


def asked(talk, question):
    """Whether the last input asked that."""
    return question in [e.question.id for e in talk.of(events.QuestionAsked)]
