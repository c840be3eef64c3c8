"""What is wrong with the content of a triage: found before anybody is asked a question."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from flows.lint import Problem
from flows.triage.conditions import Condition, How
from flows.triage.content import MEDICAL_REVIEW, Asked, Content
from flows.triage.disposition import decide
from flows.triage.examples import failing_examples
from flows.triage.facts import DERIVED, FACTS, MORE_LIMITS, Facts
from flows.triage.loading import ContentError, load_content
from flows.triage.reading import FactsError, sayable
from flows.triage.rules import Rule
from flows.triage.texts import OPTION_LENGTH, needed_texts
from flows.wording import Text, Wording

OUTCOMES: Mapping[str, frozenset[str]] = {
    "recommendation": frozenset({"pt", "ot", "both", "medical_review"}),
    "urgency": frozenset({"soon", "same_day", "emergency"}),
    "lead": frozenset({"pt", "ot"}),
    "digital_pt": frozenset({"suitable", "after_assessment", "not_suitable"}),
}
"""What a rule can give."""


def lint(content_dirs: Sequence[Path], wording: Wording) -> list[Problem]:
    """Everything to repair in the content of these folders and the texts it needs."""
    try:
        content = load_content(*content_dirs)
    except ContentError as error:
        file, _, what = str(error).partition(": ")
        return [Problem(file, "triage", what)]
    return [
        *_questions(content),
        *(problem for rule in content.rules for problem in _rule(content, rule)),
        *_tables(content),
        *_flags(content),
        *_topics(content),
        *_texts(content, wording),
    ]


def _questions(content: Content) -> Iterator[Problem]:
    read = {fact for condition in _conditions(content) for fact in condition.facts}
    read |= {source for fact in read for source in DERIVED.get(fact, ())}
    for name, asked in content.questions.items():
        for what in _question(content, asked, read):
            yield Problem("questions.toml", name, what)


def _question(content: Content, asked: Asked, read: set[str]) -> Iterator[str]:
    if not asked.source:
        yield "has no source"
    if asked.fact not in FACTS:
        yield f"answers {asked.fact}, which is no fact"
    elif not asked.always and asked.fact not in read:
        yield "is never asked: no rule and no topic reads its answer"
    for flag, _ in asked.flags.values():
        if flag not in content.flag_levels:
            yield f"raises {flag}, which is not in flags.toml"
    for option, narrowed in asked.narrows.items():
        if option not in asked.question.options:
            yield f"narrows by {option}, which is not one of its options"
        for fact, values in narrowed.items():
            yield from _unknown(content, fact, frozenset(values))
    yield from _condition(content, asked.applies)


def _conditions(content: Content) -> Iterator[Condition]:
    for rule in content.rules:
        yield from (rule.when, rule.unless)
    yield from (topic.when for topic in content.topics)
    yield from (asked.applies for asked in content.questions.values())


def _rule(content: Content, rule: Rule) -> Iterator[Problem]:
    for what in (*_rule_itself(content, rule), *_examples(content, rule)):
        yield Problem(rule.file, rule.id, what)


def _rule_itself(content: Content, rule: Rule) -> Iterator[str]:
    if not rule.source:
        yield "has no source"
    for kind, given in rule.gives.items():
        if given not in OUTCOMES.get(kind, ()):
            yield f"gives {kind} = {given}, which is unknown"
    yield from _condition(content, rule.when)
    yield from _condition(content, rule.unless)


def _examples(content: Content, rule: Rule) -> Iterator[str]:
    if not rule.fires:
        yield "has no example that fires it"
    if not rule.spares:
        yield "has no near miss that it spares"
    try:
        yield from failing_examples(content, rule)
    except FactsError as error:
        yield f"has an example that cannot be read: {error}"


def _condition(content: Content, condition: Condition) -> Iterator[str]:
    for checks in condition.alternatives:
        for check in checks:
            words = check.words if check.how in (How.AMONG, How.ONLY, How.ALL) else frozenset()
            yield from _unknown(content, check.fact, words)


def _unknown(content: Content, fact: str, words: frozenset[str]) -> Iterator[str]:
    if fact not in FACTS and fact not in DERIVED:
        yield f"reads {fact}, which is no fact"
        return
    for word in sorted(words - _words_of(content, fact)):
        yield f"compares {fact} with {word}, which nobody can answer"


def _words_of(content: Content, fact: str) -> frozenset[str]:
    if fact == MORE_LIMITS:
        return frozenset({"movement", "tasks", "equal"})
    if fact == "red_flags":
        return frozenset(content.flag_levels)
    return frozenset(sayable(content.questions[fact]))


def _flags(content: Content) -> Iterator[Problem]:
    """Whatever a clinic changes, a red flag alone must lead to a doctor."""
    for flag in content.flag_levels:
        found = decide(content, Facts(red_flags=(flag,), seen_by_clinician="yes"))
        if found.recommendation != MEDICAL_REVIEW:
            yield Problem("flags.toml", flag, f"leads to {found.recommendation}, not to a doctor")


def _tables(content: Content) -> Iterator[Problem]:
    for table in (content.recommendation, content.lead, content.digital_pt):
        *above, last = table.rules
        if not _always(last):
            yield Problem(last.file, last.id, "is last and must always hold")
        for rule in above:
            if _always(rule):
                yield Problem(rule.file, rule.id, "always holds: what stands below is unreachable")


def _always(rule: Rule) -> bool:
    return () in rule.when.alternatives and not rule.unless.alternatives


def _topics(content: Content) -> Iterator[Problem]:
    for topic in content.topics:
        for what in _condition(content, topic.when):
            yield Problem("topics.toml", topic.id, what)
        if not topic.source:
            yield Problem("topics.toml", topic.id, "has no source")
        for given in sorted(topic.recommendations - OUTCOMES["recommendation"]):
            yield Problem("topics.toml", topic.id, f"is for {given}, which is unknown")
        for given in sorted(topic.digital_pt - OUTCOMES["digital_pt"]):
            yield Problem("topics.toml", topic.id, f"is for {given}, which is unknown")


def _texts(content: Content, wording: Wording) -> Iterator[Problem]:
    for language in wording.languages:
        for file, text in needed_texts(content):
            if not wording.has(text, language):
                yield Problem(file, text, f"has no {language} text")
        for text in _options(content):
            if wording.has(text, language):
                label = wording.plain(Text(text), language)
                if len(label) > OPTION_LENGTH:
                    yield Problem("questions.toml", text, f"is too long in {language}: {label}")


def _options(content: Content) -> Iterator[str]:
    for name, asked in content.questions.items():
        yield from (f"{name}.{option}" for option in asked.question.options)
