"""When a red flag holds: conditions over concepts, written as

concept
concept + other             both are said somewhere in the message
concept unless other, more  and none of these is said
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from flows.screen.urgency import Urgency

Place = tuple[int, str]  # a sentence by its number, and the language it was read in


@dataclass(frozen=True, slots=True)
class Condition:
    """One line of a rule."""

    text: str
    needs: tuple[str, ...]
    unless: tuple[str, ...]
    required: frozenset[str]

    @classmethod
    def read(cls, text: str) -> Condition:
        """Parse a condition line."""
        needs, _, unless = text.partition(" unless ")
        needed = _names(needs, "+")
        return cls(text, needed, _names(unless, ","), frozenset(needed))

    def holds(self, said: Mapping[str, Set[Place]]) -> bool:
        """Whether all that is needed is among the concepts said, by the places they are in.

        A place with something that excludes the condition does not count; another one may.
        So a further sentence never makes a condition fail.
        """
        if not self.required <= said.keys():
            return False
        if not self.unless:
            return True
        excluded = {place for name in self.unless for place in said.get(name, ())}
        return not excluded or all(said[need] - excluded for need in self.needs)

    @property
    def concepts(self) -> tuple[str, ...]:
        """Every concept the line names."""
        return self.needs + self.unless


@dataclass(frozen=True, slots=True)
class Rule:
    """One condition of a flag, with the level it means or the question it makes worth asking."""

    flag: str
    urgency: Urgency
    condition: Condition
    clarify: str | None = None


def _names(text: str, separator: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(separator) if name.strip())
