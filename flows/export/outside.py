"""The answers outside check-ins: consent, triage, the plan."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from flows.episode import Episode
from flows.export.kept import Outside
from flows.instruments import Instrument
from flows.protocol import Protocol

TRIAGE, NO_INSTRUMENT = "triage", "other"

Journal = Iterable[tuple[datetime, Iterable[Mapping[str, Any]]]]


def outside_of(episode: Episode, protocol: Protocol, journal: Journal) -> Iterator[Outside]:
    """Each of them under the instrument that asks it, in the order of asking."""
    times = dict(_times(journal))
    instruments = _likeliest_first(episode, protocol)
    order = {name: place for place, name in enumerate(episode.asked)}
    for name in sorted(episode.answers, key=lambda name: order.get(name, len(order))):
        value, at = episode.answers[name], times.get(name)
        if name in protocol.triage.questions:
            yield Outside(TRIAGE, name, protocol.triage.questions[name], value, at)
            continue
        owner = next((one for one in instruments if name in one.questions), None)
        if owner:
            yield Outside(owner.id, name, owner.questions[name], value, at)
        else:
            yield Outside(NO_INSTRUMENT, name, None, value, at)


def _likeliest_first(episode: Episode, protocol: Protocol) -> list[Instrument]:
    """Two instruments may ask the same thing: the one of which more is answered goes first."""

    def answered(instrument: Instrument) -> int:
        return sum(name in episode.answers for name in instrument.questions)

    return sorted(protocol.instruments.values(), key=answered, reverse=True)


def _times(journal: Journal) -> Iterator[tuple[str, datetime]]:
    for at, events in journal:
        for event in events:
            if event.get("event") == "AnswerRecorded" and not event.get("occurrence"):
                yield event["question"], at
