"""A reply, in Telegram's way, to a message that asked something: its answer, however late."""

from datetime import date

from flows.instruments import instrument_of
from flows.messages import Tap
from flows.talk import answering, telling
from flows.talk.turn import Turn
from flows.understanding import Misunderstood
from flows.wording import Text


def reply(turn: Turn, words: str, about: Tap) -> None:
    """Take the words as the answer to that question of that occurrence, for three days.

    What answers nothing is kept for the clinician.
    """
    name, _, when = about.occurrence.partition(":")
    instrument = turn.protocol.instruments.get(instrument_of(name))
    question = instrument.questions.get(about.question) if instrument else None
    if not question:
        telling.keep(turn, words)
        _explain(turn, Text("reply-to-nothing"))
    elif answering.is_too_old(turn, about.occurrence):
        telling.keep(turn, words)
        _explain(turn, Text("reply-too-old"))
    elif isinstance(answer := turn.reader.read(question, words), Misunderstood):
        turn.note(words)
        _explain(turn, answer.why, Text("reply-once-more"))
    elif not answering.answer_to(turn, about.occurrence, question, answer):
        turn.ask(answering.saved_late(turn, date.fromisoformat(when), question, answer))


def _explain(turn: Turn, *why: Text) -> None:
    if not turn.raised:
        turn.tell(*why)
