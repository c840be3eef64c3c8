"""Rules and the decision tables they stand in: read from the top, the first that holds decides."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.triage.conditions import ALWAYS, NEVER, Condition, Known, Maybe, both


@dataclass(frozen=True)
class Rule:
    """One line of clinical judgement.

    It gives `gives` when `when` holds and `unless` does not. `fires` and `spares` are examples,
    as facts: people for whom it decides, and near misses for whom it does not.
    """

    id: str
    gives: Mapping[str, str]
    source: str
    file: str
    when: Condition = ALWAYS
    unless: Condition = NEVER
    fires: tuple[Mapping[str, object], ...] = ()
    spares: tuple[Mapping[str, object], ...] = ()

    def holds(self, known: Known) -> Maybe:
        """Whether it holds; None while that is open."""
        return both(self.when.holds(known), self.unless.holds(known))

    def open_facts(self, known: Known) -> set[str]:
        """The facts on which it still depends."""
        if self.holds(known) is not None:
            return set()
        return self.when.open_facts(known) | self.unless.open_facts(known)

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that it reads, in the order in which it names them."""
        return tuple(dict.fromkeys(self.when.facts + self.unless.facts))


@dataclass(frozen=True)
class DecisionTable:
    """Rules in their order of priority; the last one always holds."""

    rules: tuple[Rule, ...]

    def decide(self, known: Known) -> Rule:
        """The first rule that holds, everything being known."""
        return next(rule for rule in self.rules if rule.holds(known))

    def possible(self, known: Known) -> tuple[Rule, ...]:
        """The rules that may turn out to be the first that holds."""
        found = []
        for rule in self.rules:
            verdict = rule.holds(known)
            if verdict is not False:
                found.append(rule)
            if verdict:
                break
        return tuple(found)

    def open_facts(self, known: Known) -> set[str]:
        """The facts to find out next; none when all possible outcomes agree.

        Only the first open rule counts: it may make those below needless.
        """
        possible = self.possible(known)
        if all(rule.gives == possible[0].gives for rule in possible):
            return set()
        return possible[0].open_facts(known)
