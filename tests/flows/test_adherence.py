"""Adherence: answered of what could be answered, and every missing one with its cause."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.adherence import NOT_COUNTED, Adherence, Became, Ended, Past, past
from flows.clinic.caseload import PatientView
from flows.clinic.digest import Attention, make_digest
from flows.episode import Episode
from flows.presenting.clinic import checkins
from flows.protocol import load_protocol
from flows.recovery import Diary
from flows.sources import Sources

DAY = date(2026, 2, 1)
WORDING = load_protocol(Sources.shipped()).wording


def of(**counts: int) -> Adherence:
    """So many check-ins with each outcome."""
    ended = [became for became, number in counts.items() for _ in range(number)]
    days = (DAY + timedelta(days=n) for n in range(len(ended)))
    return Adherence(tuple(map(Past, days, ["daily"] * len(ended), ended)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "share"),
    [
        (of(answered=12, expired=2), 12 / 14),
        (of(answered=12, expired=2, paused=2, undelivered=1), 12 / 14),
        (of(answered=6, blocked=8), 1.0),
        (of(answered=7, not_sent=1), 1.0),
        (of(answered=3, partial=2, expired=1), 4 / 6),
        (of(skipped=2), 0.0),
        (of(paused=14), None),
        (of(), None),
    ],
    ids=[
        "of those due", "less paused and undelivered", "less blocked", "less those never put",
        "a partial one counts half", "skipped", "nothing could be answered", "nothing",
    ],
)  # fmt: skip
def test_adherence(found: Adherence, share: float | None) -> None:
    assert found.share == (None if share is None else pytest.approx(share))


@pytest.mark.parametrize("outcome", get_args(Ended))
def test_only_what_ran_out_unseen_was_not_sent(outcome: Ended) -> None:
    assert past(DAY, "weekly", outcome, was_put=True).became == outcome
    unseen = past(DAY, "weekly", outcome, was_put=False).became
    assert unseen == ("not_sent" if outcome in ("expired", "skipped") else outcome)


@given(st.lists(st.sampled_from([*get_args(Ended), "not_sent"])), st.sampled_from(NOT_COUNTED))
def test_what_never_reached_the_person_never_counts_against_them(
    ended: list[Became], cause: Became
) -> None:
    without = Adherence(tuple(Past(DAY, "daily", became) for became in ended))
    also = Adherence((*without.checkins, Past(DAY, "daily", cause)))
    assert also.share == without.share
    assert without.share is None or 0 <= without.share <= 1


def view(adherence: Adherence, **more: object) -> PatientView:
    episode = Episode("1", started_on=date(2026, 1, 5))
    made = PatientView(2, "Anna", episode, Diary(()), adherence=adherence)
    return replace(made, **more)  # type: ignore[arg-type]


def card(patient: PatientView) -> list[str]:
    return [WORDING.plain(text, "en") for text in checkins(patient)]


def test_the_card_says_what_was_answered_and_the_causes_of_the_rest() -> None:
    found = of(answered=12, expired=2, paused=2, undelivered=1, not_sent=1)
    assert card(view(found)) == [
        "Check-ins, last 14 days: 12 of 14 answered.",
        "Not counted: 2 paused, 1 could not be delivered, and 1 not sent.",
    ]


def test_the_card_tells_those_that_were_answered_in_part() -> None:
    assert card(view(of(answered=3, partial=2, expired=1))) == [
        "Check-ins, last 14 days: 3 of 6 answered, 2 in part."
    ]


def test_who_is_unreachable_is_not_called_poor_at_answering() -> None:
    since = datetime(2026, 2, 3, tzinfo=UTC)
    assert card(view(of(blocked=11), unreachable_since=since)) == [
        "Check-ins, last 14 days: none that could be answered.",
        "Not counted: 11 while blocked.",
        "not reachable since 3 Feb; not a sign of low effort",
    ]


@pytest.mark.parametrize(
    ("became", "attention"),
    [
        ("expired", Attention.SILENT),
        ("undelivered", Attention.STEADY),
        ("paused", Attention.STEADY),
        ("not_sent", Attention.STEADY),
    ],
)
def test_nobody_is_silent_whom_no_check_in_reached(became: Became, attention: Attention) -> None:
    patient = view(of(**{became: 7}), last_answer=DAY - timedelta(days=1))
    digest = make_digest((patient,), DAY + timedelta(days=7))
    assert (digest.urgent[0].attention if digest.urgent else Attention.STEADY) is attention
