"""What is wrong with the instruments and their texts, before anyone is asked."""

from collections.abc import Iterator, Mapping

from flows.instruments import Instrument, Item
from flows.lint import Problem
from flows.questions import Kind, Question
from flows.triage.texts import OPTION_LENGTH
from flows.wording import Text, Wording

WITHOUT_LABELS = (Kind.CLOCK, Kind.DATE)


def lint_instruments(instruments: Mapping[str, Instrument], wording: Wording) -> Iterator[Problem]:
    """Dangling conditions, missing sources, and texts that an enabled language lacks."""
    plan = instruments["plan"].questions if "plan" in instruments else ()
    everything = {name for instrument in instruments.values() for name in instrument.questions}
    for instrument in instruments.values():
        file = f"instruments/{instrument.id}.toml"
        if not instrument.source:
            yield Problem(file, instrument.id, "has no source")
        earlier = set() if instrument.id == "plan" else set(plan)
        for item in instrument.items:
            for name in item.when.keys() - earlier:
                yield Problem(file, item.question.id, f"waits for {name}, not asked before")
            if item.unless and item.unless not in everything:
                yield Problem(file, item.question.id, f"gives way to {item.unless}, never asked")
            earlier.add(item.question.id)
            yield from _texts(file, item, wording)


def _texts(file: str, item: Item, wording: Wording) -> Iterator[Problem]:
    question = item.question
    options = () if question.kind in WITHOUT_LABELS else question.options
    wanted = [question.id, f"{question.id}.short", *map(question.label, options)]
    for language in wording.languages:
        for text_id in wanted:
            if not wording.has(text_id, language):
                yield Problem(file, question.id, f"has no text {text_id} in {language}")
        for label in filter(lambda text: wording.has(text, language), map(question.label, options)):
            said = wording.plain(Text(label), language)
            if len(said) > OPTION_LENGTH:
                yield Problem(file, label, f"is too long in {language}: {said}")


def lint_barriers(barrier: Question, wording: Wording) -> Iterator[Problem]:
    """What may get in the way of a home programme, without an answer that helps."""
    for option in barrier.options:
        for language in wording.languages:
            if not wording.has(f"barrier-answer.{option}", language):
                what = f"has no text barrier-answer.{option} in {language}"
                yield Problem("instruments/programme.toml", barrier.id, what)
