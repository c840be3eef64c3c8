"""Which question to ask next, and what the answers so far say.

Red flags come first. After them a question is asked only while its answer can still change the
outcome or the advice: while a rule that may yet decide, or a topic that may yet concern the
person, depends on its fact.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from flows.questions import UNSURE, Answer
from flows.screen.urgency import Urgency, combine
from flows.triage.conditions import Known
from flows.triage.content import Asked, Content
from flows.triage.disposition import THERAPIES_WITH_PT, level_of
from flows.triage.facts import DERIVED, FACTS, Facts, Value, left_of_derived, with_derived
from flows.triage.rules import Rule

Answers = Mapping[str, Answer]

RED_FLAGS = "red_flags"


def next_question(content: Content, answers: Answers) -> str | None:
    """The id of the next question worth asking; None when there is none."""
    known = known_from(content, answers)
    level = combine(level for _, level in flags_from(content, answers))
    if level is Urgency.EMERGENCY:
        return None
    wanted = wanted_facts(content, known, level)
    worth = (
        asked.question.id
        for asked in content.questions.values()
        if asked.question.id not in answers and _is_worth(asked, known, wanted)
    )
    return next(worth, None)


def _is_worth(asked: Asked, known: Known, wanted: set[str]) -> bool:
    if asked.flags:
        return bool(asked.applies.holds(known))
    return asked.always or asked.fact in wanted


def wanted_facts(content: Content, known: Known, level: Urgency) -> set[str]:
    """The facts on which outcome or advice still depend, `level` being that of the red flags."""
    possible = content.recommendation.possible(known)
    wanted = content.recommendation.open_facts(known)
    wanted |= _open_urgency(content, known, possible, level)
    outcomes = {rule.gives["recommendation"] for rule in possible}
    if "both" in outcomes:
        wanted |= content.lead.open_facts(known)
    if outcomes & THERAPIES_WITH_PT:
        wanted |= content.digital_pt.open_facts(known)
    for topic in content.topics:
        if outcomes & topic.recommendations:
            wanted |= topic.when.open_facts(known)
    for asked in content.questions.values():
        wanted |= asked.applies.open_facts(known)
    return wanted | {source for fact in wanted for source in DERIVED.get(fact, ())}


def _open_urgency(
    content: Content, known: Known, possible: tuple[Rule, ...], level: Urgency
) -> set[str]:
    sure = [level_of(rule) for rule in content.urgency if rule.holds(known)]
    least = min((level_of(rule) for rule in possible), key=lambda found: found.rank)
    floor = combine([level, least, *sure])
    higher = (rule for rule in content.urgency if level_of(rule).rank > floor.rank)
    return {fact for rule in higher for fact in rule.open_facts(known)}


def known_from(content: Content, answers: Answers) -> Known:
    """What the answers say, of every fact that is settled or narrowed."""
    values: dict[str, Value] = {}
    left: dict[str, tuple[Value, ...]] = {}
    for asked in content.questions.values():
        answer = answers.get(asked.question.id)
        if answer is not None and not asked.flags:
            values[asked.fact] = _value(asked, answer)
            left.update(asked.narrows.get(str(answer), {}))
    values.update({fact: few[0] for fact, few in left.items() if len(few) == 1})
    values.update(_flags_if_settled(content, answers, Known(values, left)))
    return Known(with_derived(values), {**left, **left_of_derived(values)})


def _value(asked: Asked, answer: Answer) -> Value:
    return asked.unsure_means if answer == UNSURE else answer


def _flags_if_settled(
    content: Content, answers: Answers, known: Known
) -> Iterator[tuple[str, Value]]:
    """The red flags, once every screen that applies is answered."""
    unanswered = (
        asked
        for asked in content.questions.values()
        if asked.flags and asked.question.id not in answers
    )
    if all(screen.applies.holds(known) is False for screen in unanswered):
        yield RED_FLAGS, tuple(dict.fromkeys(flag for flag, _ in _flags(content, answers, known)))


def flags_from(content: Content, answers: Answers) -> tuple[tuple[str, Urgency], ...]:
    """The red flags answered so far, each with its highest level, in the order of the screens."""
    found: dict[str, Urgency] = {}
    for flag, level in _flags(content, answers, known_from(content, answers)):
        found[flag] = combine([level, found.get(flag, Urgency.NONE)])
    return tuple(found.items())


def screens_for(content: Content, answers: Answers) -> tuple[str, ...]:
    """The ids of the red-flag questions that are not known to concern others only."""
    known = known_from(content, answers)
    screens = (asked for asked in content.questions.values() if asked.flags)
    return tuple(a.question.id for a in screens if a.applies.holds(known) is not False)


def _flags(content: Content, answers: Answers, known: Known) -> Iterator[tuple[str, Urgency]]:
    for asked in content.questions.values():
        answer = answers.get(asked.question.id)
        if asked.flags and answer is not None and asked.applies.holds(known) is not False:
            yield from (asked.flags[option] for option in _ticked(asked, answer))


def _ticked(screen: Asked, answer: Answer) -> tuple[str, ...]:
    """The options that count as yes; "not sure" is a yes to the most urgent ones of the screen."""
    if answer == UNSURE:
        top = combine(level for _, level in screen.flags.values())
        return tuple(name for name, (_, level) in screen.flags.items() if level is top)
    return answer if isinstance(answer, tuple) else (str(answer),)


def facts_from(content: Content, answers: Answers) -> Facts:
    """The facts that the answers give; what was not asked keeps its assumed value."""
    values = known_from(content, answers).values
    flags = flags_from(content, answers)
    said: dict[str, Any] = {n: value for n, value in values.items() if n not in DERIVED}
    said[RED_FLAGS] = tuple(flag for flag, _ in flags)
    return Facts(**said, levels=dict(flags), assumed=frozenset(FACTS) - said.keys())
