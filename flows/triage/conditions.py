"""When a rule holds: a few readable tests on facts, true, false, or not yet known.

In content a condition is a table of facts, all of which must fit, or a list of such tables, one
of which must. A fact fits

    cause = ["injury", "surgery"]             when it is, or contains, one of these
    red_flags = { all = ["cancer", "clot"] }  when it contains all of these
    task_limits = "any"   /   "none"          when the list has something / nothing in it
    body_areas = { only = ["hand_or_wrist"] } when it has something, and nothing but these
    weeks = { under = 6 } / { from = 6 }      when the number (of a list: its length) is so

A number that the person does not know counts as 0: recent, which is the careful side.

While questions are still open, a condition has three values (Kleene's logic). That is how the
interview knows which questions still matter.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from flows.triage.facts import Value

Maybe = bool | None
"""True, False, or None: it depends on what is not known yet."""


@dataclass(frozen=True)
class Known:
    """What is known so far of each fact: its value, or else which values are `left`, if few."""

    values: Mapping[str, Value]
    left: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)


class How(StrEnum):
    """How a fact is compared."""

    AMONG = "among"
    ALL = "all"
    SOME = "any"
    NOTHING = "none"
    ONLY = "only"
    UNDER = "under"
    FROM = "from"


@dataclass(frozen=True)
class Check:
    """One fact compared with what is wanted of it: words, or a limit."""

    fact: str
    how: How
    words: frozenset[str] = frozenset()
    limit: float = 0

    def holds(self, known: Known) -> Maybe:
        """Whether the fact fits; None while that is open."""
        if self.fact in known.values:
            return self._fits(known.values[self.fact])
        verdicts = {self._fits(value) for value in known.left.get(self.fact, ())}
        return verdicts.pop() if len(verdicts) == 1 else None

    def _fits(self, value: Value) -> bool:
        said: set[object] = set(value) if isinstance(value, tuple) else {value}
        match self.how:
            case How.AMONG:
                return not said.isdisjoint(self.words)
            case How.ALL:
                return said >= self.words
            case How.SOME:
                return bool(said)
            case How.NOTHING:
                return not said
            case How.ONLY:
                return bool(said) and said <= self.words
            case How.UNDER:
                return _number(value) < self.limit
            case How.FROM:
                return _number(value) >= self.limit


def _number(value: Value) -> float:
    if isinstance(value, tuple):
        return len(value)
    return value if isinstance(value, int | float) else 0


@dataclass(frozen=True)
class Condition:
    """Alternatives, one of which must hold; each is a tuple of checks, all of which must."""

    alternatives: tuple[tuple[Check, ...], ...]

    def holds(self, known: Known) -> Maybe:
        """Whether it holds; None while that is open."""
        return _some(_all(check.holds(known) for check in checks) for checks in self.alternatives)

    def open_facts(self, known: Known) -> set[str]:
        """The facts to find out next: of each undecided alternative the first open one.

        The checks of an alternative are read from left to right, so that what is named first may
        make it needless to ask for the rest.
        """
        return {
            next(check.fact for check in checks if check.holds(known) is None)
            for checks in self.alternatives
            if _all(check.holds(known) for check in checks) is None
        }

    def deciding_facts(self, known: Known) -> tuple[str, ...]:
        """The facts that make it hold: those of the first alternative that does."""
        holding = (c for c in self.alternatives if _all(check.holds(known) for check in c))
        return tuple(check.fact for check in next(holding, ()))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that it reads, in the order in which it names them."""
        return tuple(dict.fromkeys(c.fact for checks in self.alternatives for c in checks))


ALWAYS = Condition(((),))
NEVER = Condition(())


def _all(verdicts: Iterable[Maybe]) -> Maybe:
    found = set(verdicts)
    return False if False in found else None if None in found else True


def _some(verdicts: Iterable[Maybe]) -> Maybe:
    found = set(verdicts)
    return True if True in found else None if None in found else False


def both(when: Maybe, unless: Maybe) -> Maybe:
    """`when` holds and `unless` does not."""
    return _all((when, None if unless is None else not unless))
