"""When fewer check-ins are worth an offer."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows.adherence import Adherence, Past
from flows.episode import Episode
from flows.protocol import load_protocol
from flows.recovery import Diary, Recovery, Verdict, judge
from flows.rhythm import Cadence
from flows.sources import Sources
from flows.taper import Why, after_an_answer, is_silent, may_be_silent

PROTOCOL = load_protocol(Sources.shipped())
RULES = PROTOCOL.cadence
TODAY = date(2026, 6, 1)
EMPTY = judge(Diary(()), TODAY, PROTOCOL.measures)
WEEKLY, MONTHLY = Cadence((1,)), Cadence((1,), 4, TODAY)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def recovery(verdict: Verdict) -> Recovery:
    return replace(EMPTY, overall=verdict)


def ended(**counts: int) -> Adherence:
    """So many with each outcome, a day each, the last yesterday."""
    became = [name for name, number in counts.items() for _ in range(number)]
    days = (ago(n + 1) for n in range(len(became)))
    return Adherence(tuple(map(Past, days, ["daily"] * len(became), became)))  # type: ignore[arg-type]


GOOD, POOR = ended(answered=12, expired=2), ended(answered=5, expired=9)
LONG = Episode("1", started_on=ago(49))


@pytest.mark.parametrize(
    ("episode", "verdict", "why"),
    [
        (LONG, Verdict.IMPROVING, Why.STABLE),
        (LONG, Verdict.UNCERTAIN, Why.STABLE),
        (LONG, Verdict.GOAL_REACHED, Why.STABLE),
        (LONG, Verdict.STALLED, None),
        (LONG, Verdict.WORSENING, None),
        (LONG, Verdict.TOO_LITTLE_DATA, None),
        (replace(LONG, started_on=ago(48)), Verdict.UNCERTAIN, None),
        (replace(LONG, cadence_on=ago(48)), Verdict.UNCERTAIN, None),
        (replace(LONG, unsettled_on=ago(13)), Verdict.UNCERTAIN, None),
        (replace(LONG, unsettled_on=ago(14)), Verdict.UNCERTAIN, Why.STABLE),
        (replace(LONG, cadence=Cadence((1, 3, 5))), Verdict.UNCERTAIN, Why.STABLE),
        (replace(LONG, cadence=WEEKLY), Verdict.UNCERTAIN, None),
        (replace(LONG, cadence=MONTHLY), Verdict.GOAL_REACHED, None),
    ],
    ids=[
        "improving", "nothing can be claimed", "at the goal", "stalled", "worsening",
        "too little data", "a day early", "daily again for less", "stalled 13 days ago",
        "stalled 14 days ago", "three a week", "weekly already", "monthly already",
    ],
)  # fmt: skip
def test_after_weeks_of_check_ins_that_nothing_calls_for(
    episode: Episode, verdict: Verdict, why: Why | None
) -> None:
    assert after_an_answer(episode, recovery(verdict), GOOD, TODAY, RULES) is why


@pytest.mark.parametrize(
    ("adherence", "why"),
    [
        (POOR, Why.UNANSWERED),
        (ended(answered=7, expired=7), None),
        (ended(answered=6, partial=1, expired=7), Why.UNANSWERED),
        (ended(answered=1, expired=5), None),
        (ended(answered=5, undelivered=9), None),
        (ended(answered=5, paused=9), None),
    ],
    ids=["under half", "half", "a partial is half", "too few to say", "undelivered", "paused"],
)
def test_when_under_half_are_answered(adherence: Adherence, why: Why | None) -> None:
    new = Episode("1", started_on=ago(20))
    assert after_an_answer(new, recovery(Verdict.STALLED), adherence, TODAY, RULES) is why


@pytest.mark.parametrize(
    ("goal", "weekly", "verdict", "why"),
    [
        (56, 56, Verdict.GOAL_REACHED, Why.MAINTENANCE),
        (80, 55, Verdict.GOAL_REACHED, None),
        (55, 80, Verdict.GOAL_REACHED, None),
        (56, 56, Verdict.UNCERTAIN, None),
        (None, 80, Verdict.GOAL_REACHED, None),
    ],
    ids=["eight weeks", "weekly for less", "at the goal for less", "not kept", "never told"],
)
def test_monthly_after_weeks_at_the_goal_with_weekly_check_ins(
    goal: int | None, weekly: int, verdict: Verdict, why: Why | None
) -> None:
    goal_on = None if goal is None else ago(goal)
    episode = replace(LONG, cadence=WEEKLY, cadence_on=ago(weekly), goal_on=goal_on)
    assert after_an_answer(episode, recovery(verdict), GOOD, TODAY, RULES) is why


@pytest.mark.parametrize(
    ("episode", "silent"),
    [
        (replace(LONG, active_on=ago(8)), True),
        (replace(LONG, active_on=ago(7)), False),
        (replace(LONG, active_on=ago(8), offered={"weekly": ago(8)}), False),
        (replace(LONG, active_on=ago(8), offered={"weekly": ago(9)}), True),
        (replace(LONG, active_on=ago(9), cadence=WEEKLY), False),
        (Episode("1", started_on=ago(8)), True),
    ],
    ids=["seven whole days", "less", "was offered since", "before", "weekly", "never answered"],
)
def test_who_may_be_silent(episode: Episode, silent: bool) -> None:
    assert may_be_silent(episode, TODAY, RULES) is silent


@pytest.mark.parametrize(
    ("adherence", "silent"),
    [
        (ended(expired=7), True),
        (ended(undelivered=7), False),
        (ended(paused=5, expired=2), False),
        (ended(expired=6, partial=1), False),
        (ended(blocked=4, expired=3), True),
    ],
    ids=["a week", "undelivered", "two that reached them", "one in part", "three that did"],
)
def test_silence_is_of_check_ins_that_reached_the_person(
    adherence: Adherence, silent: bool
) -> None:
    assert is_silent(adherence, TODAY, RULES) is silent
