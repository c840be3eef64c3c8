"""What is known about one person's problem: the facts that the rules read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import TypeAlias

from flows.screen.urgency import Urgency

Value: TypeAlias = str | float | tuple[str, ...] | None

MORE_LIMITS = "more_limits"
"""Derived: the side with more limits, "movement" or "tasks" (skills included), or "equal"."""

DERIVED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {MORE_LIMITS: ("movement_limits", "task_limits", "skill_limits")}
)
"""Facts that are not asked but follow from others."""


@dataclass(frozen=True)
class Facts:
    """The facts of a triage, with what is assumed where nothing was said.

    Names and values are those of `regain triage`, and each is the answer to the question of the
    same name. Beyond them:

    - `weeks` may be None, not known: rules then take the careful side and count it as recent.
    - `course`: is it getting "better", "same", "worse"?
    - `who`: whom it is about, "me", "child" or "someone"; it changes the wording only.
    - `levels`: how urgent a red flag is, where the answer says more than the flag's usual level.
    - `assumed`: the facts that nobody was asked; their values are the assumed ones.
    """

    age_group: str = "adult"
    cause: str = "unsure"
    body_areas: tuple[str, ...] = ()
    weeks: float | None = None
    movement_limits: tuple[str, ...] = ()
    task_limits: tuple[str, ...] = ()
    skill_limits: tuple[str, ...] = ()
    goal: str = "both"
    red_flags: tuple[str, ...] = ()
    seen_by_clinician: str = "no"
    tried: tuple[str, ...] = ()
    course: str = "unsure"
    who: str = "me"
    levels: Mapping[str, Urgency] = field(default_factory=dict)
    assumed: frozenset[str] = frozenset()

    def values(self) -> dict[str, Value]:
        """Every fact by its name, the derived ones included."""
        return with_derived({name: getattr(self, name) for name in FACTS})


FACTS = tuple(item.name for item in fields(Facts) if item.name not in ("levels", "assumed"))
"""The names of the facts that rules may read, in the order of the interface."""


def with_derived(values: Mapping[str, Value]) -> dict[str, Value]:
    """The values, and those derived facts of which everything needed is among them."""
    return {**values, **dict(_derive(values))}


def _derive(values: Mapping[str, Value]) -> Iterator[tuple[str, Value]]:
    if all(name in values for name in DERIVED[MORE_LIMITS]):
        moving, *doing = (_count(values[name]) for name in DERIVED[MORE_LIMITS])
        yield MORE_LIMITS, _larger(moving, sum(doing))


def left_of_derived(values: Mapping[str, Value]) -> dict[str, tuple[Value, ...]]:
    """What a derived fact can still become while something that it needs is unknown.

    Skills that are still to be asked can only add to the side of the tasks.
    """
    moving, tasks, skills = DERIVED[MORE_LIMITS]
    if skills in values or moving not in values or tasks not in values:
        return {}
    so_far = _larger(_count(values[moving]), _count(values[tasks]))
    order = ("movement", "equal", "tasks")
    return {MORE_LIMITS: order[order.index(so_far) :]}


def _count(value: Value) -> int:
    return len(value) if isinstance(value, tuple) else 0


def _larger(moving: int, doing: int) -> str:
    if moving == doing:
        return "equal"
    return "movement" if moving > doing else "tasks"
