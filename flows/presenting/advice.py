"""Advice on red flags, and the recommendation of triage with its reasons."""

from flows.events import (
    Choice,
    Choices,
    DispositionReached,
    Paragraphs,
    RedFlagRaised,
    RedFlagStands,
    Told,
    TopicsOffered,
)
from flows.messages import Tap
from flows.screen.urgency import Urgency
from flows.wording import Arg, Text

TOPICS_AT_ONCE = 6
SUMMARY = Choice(Text("summary-button"), Tap(command="summary"))


def red_flag(raised: RedFlagRaised) -> Told:
    """What it could mean, what to do now, and who has been told."""
    number: Arg = raised.number or Text("local-number")
    args = {"number": number, "line": raised.line or number}
    lead = Text(f"urgency-lead.{raised.urgency}", args)
    what = [Text(f"flag-{flag}-what", args) for flag in raised.flags]
    do = [Text(f"flag-{flag}-do", args) for flag in raised.flags]
    texts = (lead, *(text for pair in zip(what, do, strict=True) for text in pair))
    return Told(
        (*texts, Text("flag-not-watched")),
        (*_copyable(raised), *_answers_to(raised.key)),
        urgent=True,
    )


def still_standing(event: RedFlagStands) -> Told:
    """The reminder that an emergency comes first."""
    return Told((Text("flag-first"),), _answers_to(event.key), urgent=True)


def _copyable(raised: RedFlagRaised) -> Choices:
    number = Choice(Text("copy-number", {"number": raised.number}), copies=raised.number)
    return ((number,),) if raised.urgency is Urgency.EMERGENCY and raised.number else ()


def _answers_to(key: str) -> Choices:
    done = Choice(Text("flag-done"), Tap(command="flag", value=f"done {key}"))
    misread = Choice(Text("flag-misunderstood"), Tap(command="flag", value=f"misunderstood {key}"))
    return ((done,), (misread,))


def disposition(reached: DispositionReached, who: str) -> Told:
    """The recommendation, the reasons in the person's own answers, and what to read next.

    `who` it is for: "me", "child" or "someone".
    """
    found = reached.disposition
    headline = Text(f"recommend.{found.recommendation}", {"who": who})
    lead = [Text(f"start-with.{found.lead}")] if found.lead else []
    urgency = [Text(f"see.{found.urgency}")] if found.urgency is not Urgency.NONE else []
    reasons: tuple[Text, ...] = tuple(
        Text("reason-line", {"reason": reason}) for reason in found.reasons
    )
    paragraphs: Paragraphs = (headline, *urgency, *lead, (Text("reasons-head"), *reasons))
    return Told(
        (*paragraphs, *reached.ask_for, Text("not-a-diagnosis")),
        _topic_choices(reached.topics, 1),
    )


def topics(offered: TopicsOffered) -> Told:
    """What there is to read."""
    choices = _topic_choices(offered.topics, offered.page)
    return Told((Text("topics"),), choices, offered.replaces)


def _topic_choices(topics: tuple[str, ...], page: int) -> Choices:
    """A button a topic, a page of them at a time; after the last page comes the first."""
    pages = [topics[i : i + TOPICS_AT_ONCE] for i in range(0, len(topics), TOPICS_AT_ONCE)]
    if not pages:
        return ((SUMMARY,),)
    index = (page - 1) % len(pages)
    shown = tuple(
        Choice(Text(f"topic-{topic}.title"), Tap(command="topic", value=topic))
        for topic in pages[index]
    )
    more = Choice(Text("topics-more"), Tap(command="topics", value=str(index + 2)))
    return (shown, (more,), (SUMMARY,)) if len(pages) > 1 else (shown, (SUMMARY,))
