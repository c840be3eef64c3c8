"""Is content sound? Everything to repair in content and texts, before anybody meets it."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from flows.helplines import load_places
from flows.instruments import load_instruments
from flows.instruments_lint import lint_barriers, lint_instruments
from flows.lexicon import load_lexicons
from flows.lint import Problem, lint_named, lint_texts
from flows.measures_lint import lint_measures
from flows.places import load_gazetteer
from flows.programme import load_rules
from flows.rescreen import lint as lint_rescreen
from flows.rescreen import load_rescreen
from flows.screen import lint as lint_red_flags
from flows.sources import Sources
from flows.taper import load_cadence
from flows.triage import lint as lint_triage
from flows.triage import load_triage
from flows.week import load_week
from flows.wording import load_wording

HOUSE = Path(__file__).parent.parent


class UnsoundContentError(ValueError):
    """Content that must not be used; `lines` says what to repair, a line each."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("; ".join(self.lines))


def check(sources: Sources) -> None:
    """Raise `UnsoundContentError` where there is anything to repair."""
    if lines := problems(sources):
        raise UnsoundContentError(lines)


def problems(sources: Sources) -> list[str]:
    """What to repair, a line each: the file, the place in it, and what is wrong there."""
    parts: dict[str, Callable[[], Iterable[Problem]]] = {
        "locales": lambda: lint_texts(*sources.locales),
        "code": lambda: lint_named(HOUSE, load_wording(*sources.locales)),
        "instruments": lambda: _instruments(sources),
        "red_flags": lambda: lint_red_flags(sources.content, load_wording(*sources.locales)),
        "triage": lambda: lint_triage(sources.content, load_wording(*sources.locales)),
        "measures.toml": lambda: _measures(sources),
        "programme.toml": lambda: _programme(sources),
        "rescreen.toml": lambda: _rescreen(sources),
        "cadence.toml": lambda: _loads(lambda: load_cadence(*sources.content)),
        "week.toml": lambda: _loads(lambda: load_week(*sources.content)),
        "places": lambda: _loads(lambda: load_places(*sources.content)),
        "zones.toml": lambda: _loads(lambda: load_gazetteer(*sources.content)),
        "lexicon.toml": lambda: _loads(lambda: load_lexicons(*sources.locales)),
    }
    found = (line for name, find in parts.items() for line in _found(name, find))
    return sorted({f"content: {' '.join(line.split())}" for line in found})


def _found(part: str, find: Callable[[], Iterable[Problem]]) -> Iterator[str]:
    """The problems of one part; that it cannot be read at all is one of them."""
    try:
        yield from map(str, find())
    except KeyError as missing:
        yield f"{part}: {missing} is missing"
    except (TypeError, ValueError) as error:
        yield f"{part}: cannot be read: {error}"


def _instruments(sources: Sources) -> Iterable[Problem]:
    return lint_instruments(load_instruments(*sources.content), load_wording(*sources.locales))


def _programme(sources: Sources) -> Iterable[Problem]:
    load_rules(*sources.content)
    barrier = load_instruments(*sources.content)["programme"].questions["barrier"]
    return lint_barriers(barrier, load_wording(*sources.locales))


def _rescreen(sources: Sources) -> Iterable[Problem]:
    content = sources.content
    return lint_rescreen(load_rescreen(*content), load_instruments(*content), load_triage(*content))


def _measures(sources: Sources) -> Iterable[Problem]:
    instruments = load_instruments(*sources.content)
    return lint_measures(sources.content, instruments, load_wording(*sources.locales))


def _loads(load: Callable[[], object]) -> tuple[Problem, ...]:
    """No problem but that it might not load."""
    load()
    return ()
