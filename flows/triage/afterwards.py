"""After the recommendation: topics to read on request, and the summary for a clinic."""

from collections.abc import Iterator

from flows.triage.conditions import Known
from flows.triage.content import Access, Content, Topic
from flows.triage.disposition import Disposition, reason_args
from flows.triage.facts import Facts
from flows.wording import Arg, Text, Wording

ACCESS_TOPIC = "cost_and_access"
"""The topic that a country's access lines follow."""

SUMMARISED = (
    "red_flags", "age_group", "cause", "body_areas", "weeks", "course", "movement_limits",
    "task_limits", "skill_limits", "goal", "seen_by_clinician", "tried",
)  # fmt: skip
"""The facts that a summary lists, in its order, as far as they were asked."""


def topics_for(content: Content, disposition: Disposition, facts: Facts) -> tuple[str, ...]:
    """The ids of the topics that concern this person, in the order in which to offer them."""
    known = Known(facts.values())
    return tuple(t.id for t in content.topics if _concerns(t, disposition, known))


def _concerns(topic: Topic, disposition: Disposition, known: Known) -> bool:
    return (
        disposition.recommendation in topic.recommendations
        and (not topic.digital_pt or disposition.digital_pt in topic.digital_pt)
        and bool(topic.when.holds(known))
    )


def access_in(content: Content, country: str) -> Access:
    """What is known of access in a country (ISO code); all "unknown" where nothing is."""
    nowhere = Access(country, "unknown", "unknown", "unknown", source="", checked="no")
    return content.access.get(country.upper(), nowhere)


def topic_texts(
    content: Content, topic: str, disposition: Disposition, facts: Facts, country: str = ""
) -> tuple[Text, ...]:
    """The sentences of a topic, one a paragraph; the one on access adds those of the country."""
    text = Text(f"topic-{topic}", {"who": facts.who})
    if topic != ACCESS_TOPIC:
        return (text,)
    return (text, *_access_texts(access_in(content, country), disposition.recommendation))


def _access_texts(access: Access, recommendation: str) -> Iterator[Text]:
    if recommendation in ("pt", "both"):
        yield Text(f"access-pt-{access.pt}")
    if recommendation in ("ot", "both"):
        yield Text(f"access-ot-{access.ot}")
    yield Text(f"access-cover-{access.cover}")
    yield Text("access-check")


def summary(facts: Facts, disposition: Disposition, wording: Wording, language: str) -> str:
    """The recommendation and the answers as plain text, for the person to send to a clinic."""

    def say(text: Text) -> str:
        return wording.plain(text, language)

    lines = _lines(facts, disposition)
    labelled = [f"{say(Text(f'summary.{name}'))}: {say(text)}" for name, text in lines]
    why = [f"- {say(reason)}" for reason in disposition.reasons]
    rules = [f"- {rule}" for rule in disposition.trace]
    return "\n".join([
        say(Text("summary")), say(Text("summary.note")), "", *labelled, "",
        say(Text("summary.reasons")) + ":", *why, "",
        say(Text("summary.trace")) + ":", *rules,
    ])  # fmt: skip


def _lines(facts: Facts, disposition: Disposition) -> Iterator[tuple[str, Text]]:
    yield "recommendation", Text(f"recommendation.{disposition.recommendation}")
    yield "urgency", Text(f"urgency.{disposition.pace}")
    if disposition.lead:
        yield "lead", Text(f"lead.{disposition.lead}")
    if disposition.digital_pt != "n/a":
        yield "digital_pt", Text(f"digital_pt.{disposition.digital_pt}")
    args = reason_args(facts)
    for name in SUMMARISED:
        if name not in facts.assumed:
            yield name, _fact_text(args[name])


def _fact_text(value: Arg) -> Text:
    match value:
        case ():
            return Text("summary.none")
        case tuple():
            return Text("summary.list", {"items": value})
        case Text():
            return value
        case _:
            return Text("said-weeks", {"weeks": value})
