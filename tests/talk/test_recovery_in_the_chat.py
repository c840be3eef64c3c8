"""What is said of recovery, and how often."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows import events, inputs
from flows.recovery import Diary, Verdict, judge


@pytest.fixture
def reading(patient):
    """Reads the diary as after a check-in, with a verdict of our choice."""
    empty = judge(Diary(()), patient.now.date(), patient.protocol.measures)

    def read(verdict: Verdict, *, asked: bool = False):
        recovery = replace(empty, overall=verdict)
        return patient.take(inputs.RecoveryRead(Diary(()), recovery, asked))

    return read


def test_a_re_evaluation_is_suggested_once_and_again_after_four_weeks(patient, reading):
    said = []
    for _ in range(40):
        said.append(bool([e for e in reading(Verdict.STALLED) if _suggests(e)]))
        patient.wait(days=1)
    assert [day for day, spoke in enumerate(said) if spoke] == [0, 28]


def test_it_is_suggested_again_when_the_reason_changes(patient, reading):
    reading(Verdict.STALLED)
    patient.wait(days=3)
    assert any(_suggests(e) for e in reading(Verdict.WORSENING))


def test_the_suggestion_is_kind_and_specific(patient, reading):
    reading(Verdict.STALLED)
    assert "re-evaluation" in patient.shown
    assert "not your fault" in patient.shown


def test_a_gain_is_named_now_and_then(patient, reading):
    assert any(isinstance(e, events.RecoveryImproved) for e in reading(Verdict.IMPROVING))
    patient.wait(days=1)
    assert reading(Verdict.IMPROVING) == []


@pytest.mark.parametrize("verdict", [Verdict.UNCERTAIN, Verdict.TOO_LITTLE_DATA])
def test_where_nothing_can_be_claimed_nothing_is_said(reading, verdict):
    assert reading(verdict) == []


def test_progress_is_shown_whenever_it_is_asked_for(patient):
    patient.say("/checkin", "6", "no", "5", "3", "some", "skip", "/progress")
    shown = patient.of(events.ProgressShown)[0]
    assert shown.recovery.overall is Verdict.TOO_LITTLE_DATA
    assert "too soon to say" in patient.shown


def test_progress_without_any_answer_says_so(talk, patient):
    patient.say("/progress")
    assert patient.of(events.ProgressShown)


def test_a_flat_course_is_called_stalled_and_suggested_once(patient):
    """Ten weeks of the same answers, with the noise of daily life."""
    wobble = (0, 1, -1, 0, 1, 0, -1)
    for day in range(70):
        planned = patient.planned
        patient.now = planned.due_at + timedelta(minutes=5)
        patient.take(inputs.OccurrenceDue("daily", planned.day))
        score = str(5 + wobble[day % 7])
        patient.say(score, "no", str(5 - wobble[day % 5]), score, "all", "skip")
    assert sum(_suggests(e) for e in patient.events) in (1, 2)


def _suggests(event: events.Event) -> bool:
    return isinstance(event, events.RecoveryStalled)
