"""What a triage comes to, and how it is decided from the facts."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.screen.urgency import Urgency, combine
from flows.triage.conditions import Known
from flows.triage.content import Content
from flows.triage.facts import Facts, Value
from flows.triage.rules import Rule
from flows.wording import Arg, Text

THERAPIES_WITH_PT = frozenset({"pt", "both"})


@dataclass(frozen=True)
class Disposition:
    """Where to go, how soon, and why.

    - `recommendation`: "pt", "ot", "both" or "medical_review".
    - `urgency`: `Urgency.NONE` is routine.
    - `lead`: "pt" or "ot" where both are recommended: the one to start with.
    - `digital_pt`: "suitable", "after_assessment", "not_suitable", or "n/a" without PT.
    - `reasons`: for the person, sentences that name the answers that decided.
    - `trace`: for the clinician, the rules that decided with the facts they read.
    """

    recommendation: str
    urgency: Urgency
    lead: str | None
    digital_pt: str
    reasons: tuple[Text, ...]
    trace: tuple[str, ...]

    @property
    def pace(self) -> str:
        """The urgency in one word, where nothing urgent is "routine"."""
        return "routine" if self.urgency is Urgency.NONE else self.urgency.value


def decide(content: Content, facts: Facts) -> Disposition:
    """Apply the rules: red flags, then a doctor first, then what is limited."""
    known = Known(facts.values())
    chosen = content.recommendation.decide(known)
    recommendation = chosen.gives["recommendation"]
    raising = [rule for rule in content.urgency if rule.holds(known)]
    urgency = combine([_own_urgency(content, facts, chosen), *map(level_of, raising)])
    lead = content.lead.decide(known) if recommendation == "both" else None
    digital = content.digital_pt.decide(known) if recommendation in THERAPIES_WITH_PT else None
    deciding = [chosen, *(rule for rule in raising if level_of(rule) == urgency)]
    deciding += [rule for rule in (lead, digital) if rule]
    return Disposition(
        recommendation,
        urgency,
        lead.gives["lead"] if lead else None,
        digital.gives["digital_pt"] if digital else "n/a",
        reasons=tuple(Text(f"reason-{rule.id}", reason_args(facts)) for rule in deciding),
        trace=tuple(_traced(rule, known) for rule in deciding),
    )


def level_of(rule: Rule) -> Urgency:
    """The urgency that a rule gives; none where it gives none."""
    return Urgency(rule.gives.get("urgency", Urgency.NONE))


def flag_level(content: Content, facts: Facts, flag: str) -> Urgency:
    """How urgent a flag is: as the answer said, else its usual level."""
    return facts.levels.get(flag, content.flag_levels[flag])


def _own_urgency(content: Content, facts: Facts, chosen: Rule) -> Urgency:
    flags = (flag_level(content, facts, flag) for flag in facts.red_flags)
    return combine([level_of(chosen), *flags])


def reason_args(facts: Facts) -> Mapping[str, Arg]:
    """What the reason sentences can name: every fact, in words."""
    limits = (*_said("task_limits", facts.task_limits), *_said("skill_limits", facts.skill_limits))
    args = {name: _in_words(name, value) for name, value in facts.values().items()}
    return {**args, "doing_limits": limits, "who": facts.who}


def _in_words(fact: str, value: Value) -> Arg:
    match value:
        case tuple():
            return _said(fact, value)
        case str():
            return Text(f"said-{fact}.{value}")
        case None:
            return Text("said-weeks.unknown")
        case _:
            return value


def _said(fact: str, values: tuple[str, ...]) -> tuple[Text, ...]:
    return tuple(Text(f"said-{fact}.{value}") for value in values)


def _traced(rule: Rule, known: Known) -> str:
    read = (f"{fact}={_noted(known.values[fact])}" for fact in rule.when.deciding_facts(known))
    return f"{rule.id}: " + (", ".join(read) or "nothing above applies")


def _noted(value: Value) -> str:
    return "+".join(value) or "none" if isinstance(value, tuple) else str(value)
