"""Somebody answers for a child, or for a person they care for: the wording follows."""

from dataclasses import replace

import pytest

from flows import events
from tests.answers import AFTER_KNEE_SURGERY, CHECK_IN, PLAN

FOR_A_CHILD = {**AFTER_KNEE_SURGERY, "who": "my child", "flags_child": "none"}
FOR_SOMEONE = {**AFTER_KNEE_SURGERY, "who": "someone I care for"}


def test_the_recommendation_is_for_the_child(agreed):
    agreed.answer(FOR_A_CHILD)
    assert "PT and OT together fit your child best" in agreed.shown
    assert "Which daily task matters most to your child" in agreed.shown


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        (FOR_A_CHILD, "How stiff was your child this morning?"),
        (FOR_SOMEONE, "How stiff was the person you care for this morning?"),
        (AFTER_KNEE_SURGERY, "How stiff were you this morning?"),
    ],
)
def test_so_are_the_check_ins(agreed, answers, asked):
    agreed.answer(answers)
    agreed.answer(PLAN)
    agreed.say("/checkin")
    assert asked in agreed.shown


@pytest.mark.parametrize(
    ("language", "child"), [("en", "your child"), ("de", "Ihr Kind"), ("es", "su hijo o hija")]
)
def test_every_language_asks_about_the_child(agreed, language, child):
    agreed.answer(FOR_A_CHILD)
    agreed.answer(PLAN)
    agreed.episode = replace(agreed.episode, language=language)
    agreed.say("/checkin")
    about = []
    while agreed.of(events.QuestionAsked):
        about += [agreed.asked] if child in agreed.shown else []
        agreed.tap(agreed.asked, TAPS[agreed.asked], "daily:2026-01-05")
    assert {"stiffness", "sleep", "programme"} <= set(about)


TAPS = {**CHECK_IN, "note": ""}
