"""What is wrong with the measures: with themselves, with their names, with what feeds them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from flows.diary import TASK
from flows.instruments import Instrument, Item
from flows.lint import Problem
from flows.questions import Kind
from flows.recovery import Measures, UnusableMeasuresError, load_measures
from flows.recovery.measures import BEST, TASKS
from flows.recovery.reading import FILE
from flows.wording import Wording

FLARE = "flare"
NUMBERS = (Kind.SCALE, Kind.NUMBER)


def lint_measures(
    content: tuple[Path, ...], instruments: Mapping[str, Instrument], wording: Wording
) -> Iterator[Problem]:
    """Measures without direction, threshold or source; nameless ones; items that feed nothing."""
    try:
        measures = load_measures(*content)
    except UnusableMeasuresError as error:
        yield from (Problem(FILE, where, what) for where, what in error.problems)
        return
    yield from _nameless(measures, wording)
    for instrument in instruments.values():
        for item in instrument.items:
            for what in _feeds(item, measures):
                yield Problem(f"instruments/{instrument.id}.toml", item.question.id, what)


def _nameless(measures: Measures, wording: Wording) -> Iterator[Problem]:
    for measure in measures.all:
        for language in wording.languages:
            for text in (measure.name, measure.heading):
                if not wording.has(text.id, language):
                    yield Problem(FILE, measure.id, f"has no text {text.id} in {language}")


def _feeds(item: Item, measures: Measures) -> Iterator[str]:
    fed, question = item.measure, item.question
    if not fed:
        return
    tasks = [f"{TASK}{n}" for n, _ in enumerate(measures.columns(TASKS), start=1)]
    known = [m.id for m in measures.all if m.id != TASKS]
    if fed not in (*known, *tasks, FLARE):
        yield f"feeds {fed}, which {FILE} does not have; it has {', '.join((*known, *tasks))}"
    if question.kind not in NUMBERS:
        yield f"feeds {fed}, but its answers are no numbers"
    elif not 0 <= question.low < question.high <= BEST:
        yield f"feeds {fed}, which runs from 0 to 10, but asks beyond that"
