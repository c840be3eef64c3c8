"""Red flags: raised, standing, settled."""

from dataclasses import dataclass

from flows.screen.urgency import Urgency


@dataclass(frozen=True)
class RedFlagRaised:
    """A red flag was seen: in words, or ticked. `key` is unique within the episode.

    `number` is the emergency number and `line` the crisis line of where the person is.
    """

    key: str
    flags: tuple[str, ...]
    urgency: Urgency
    words: str
    number: str = ""
    line: str = ""


@dataclass(frozen=True)
class RedFlagStands:
    """An emergency is still not settled: that comes before anything else."""

    key: str


@dataclass(frozen=True)
class RedFlagSettled:
    """The person answered the advice: `done` or `misunderstood`."""

    key: str
    how: str
