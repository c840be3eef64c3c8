"""Where triage leads, and what can be read about it and handed on afterwards."""

from dataclasses import replace
from datetime import date

from flows.episode import Episode, Outcome
from flows.events import (
    Choice,
    DispositionReached,
    Summary,
    SummaryPassedOn,
    SummaryShown,
    TopicsOffered,
)
from flows.messages import Tap
from flows.places import country_at
from flows.screen.urgency import Urgency
from flows.talk.turn import Turn
from flows.triage import Disposition, Facts, Triage
from flows.wording import Text

MORE = ((Choice(Text("topics-more"), Tap(command="topics")),),)


def conclude(turn: Turn) -> None:
    """Every question is answered: say what is recommended, what to ask for, and what to read.

    Whoever is to call for help now is given nothing else to read.
    """
    facts, found = _decided(turn)
    topics = turn.protocol.triage.topics(found, facts)
    if found.urgency is Urgency.EMERGENCY:
        topics = ()
    ask_for, topics = topics[:1], topics[1:]
    turn.change(
        outcome=Outcome(found.recommendation, found.urgency, found.lead or "", topics, found.trace)
    )
    said = tuple(text for topic in ask_for for text in _texts(turn, topic))
    turn.emit(DispositionReached(found, said, topics))


def topics(turn: Turn, page: str) -> None:
    """What there is to read, some buttons at a time; `page` moves on in place."""
    outcome = turn.episode.outcome
    if outcome and outcome.topics:
        number = int(page) if page.isdecimal() else 1
        turn.emit(TopicsOffered(outcome.topics, number, turn.token if page else ""))
    else:
        turn.ask(Text("after-the-recommendation"))


def topic(turn: Turn, name: str) -> None:
    """One of the short explanations that follow the recommendation."""
    outcome = turn.episode.outcome
    if outcome and name in outcome.topics:
        turn.tell(*_texts(turn, name), choices=MORE)
    else:
        turn.ask(Text("button-stale"))


def summarise(turn: Turn, _argument: str) -> None:
    """The summary of the triage, for the person to keep and to pass on."""
    made = summary_of(turn.protocol.triage, turn.episode, turn.today)
    if made:
        turn.emit(SummaryShown(made))
    else:
        turn.ask(Text("after-the-recommendation"))


def pass_on(turn: Turn, _argument: str) -> None:
    """The summary goes to the clinicians whom the person is linked with."""
    made = summary_of(turn.protocol.triage, turn.episode, turn.today)
    if made:
        turn.emit(SummaryPassedOn(made))
    else:
        turn.ask(Text("button-stale"))


def summary_of(triage: Triage, episode: Episode, day: date) -> Summary | None:
    """A person's triage as it was recommended to them; None before it has come to an end.

    Where the content has changed since, what was told stands, and only the reasons, which can no
    longer be put into words, are left out.
    """
    outcome = episode.outcome
    if not outcome:
        return None
    facts = triage.facts(episode.answers)
    found = triage.decide(facts)
    told = replace(
        found,
        recommendation=outcome.recommendation,
        urgency=outcome.urgency,
        lead=outcome.lead or None,
        reasons=found.reasons if found.trace == outcome.trace else (),
        trace=outcome.trace,
    )
    return Summary(facts, told, episode.tasks, day)


def _texts(turn: Turn, name: str) -> tuple[Text, ...]:
    facts, found = _decided(turn)
    country = country_at(turn.episode.zone)
    return turn.protocol.triage.topic_texts(name, found, facts, country)


def _decided(turn: Turn) -> tuple[Facts, Disposition]:
    triage = turn.protocol.triage
    facts = triage.facts(turn.episode.answers)
    return facts, triage.decide(facts)
