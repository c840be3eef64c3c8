"""Advice on red flags, and the recommendation of triage with its reasons."""

from flows.events import (
    Choice,
    Choices,
    DispositionReached,
    Paragraphs,
    RedFlagRaised,
    RedFlagStands,
    Told,
)
from flows.messages import Tap
from flows.screen.urgency import Urgency
from flows.wording import Arg, Text


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


def disposition(reached: DispositionReached) -> Told:
    """The recommendation, the reasons in the person's own answers, and what to read next."""
    found = reached.disposition
    headline = Text(f"recommend.{found.recommendation}")
    lead = [Text(f"start-with.{found.lead}")] if found.lead else []
    urgency = [Text(f"see.{found.urgency}")] if found.urgency is not Urgency.NONE else []
    reasons: tuple[Text, ...] = tuple(
        Text("reason-line", {"reason": reason}) for reason in found.reasons
    )
    paragraphs: Paragraphs = (headline, *urgency, *lead, (Text("reasons-head"), *reasons))
    return Told((*paragraphs, Text("not-a-diagnosis")), topic_choices(reached.topics))


def topic_choices(topics: tuple[str, ...]) -> Choices:
    """A button a topic that the person may want to read about."""
    return tuple(
        (Choice(Text(f"topic-{topic}.title"), Tap(command="topic", value=topic)),)
        for topic in topics
    )
