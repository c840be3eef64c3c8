"""What is said of recovery, and how often."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows import events, inputs
from flows.events import Occasion
from flows.recovery import Diary, Recovery, Verdict, judge
from flows.timeline import Entry, Happening
from flows.wording import Text

MONDAY = date(2026, 1, 5)
NUMBERS = {
    "measure": Text("recovery-measure-tasks"),
    "change": 0.2,
    "way": "better",
    "weeks": 5,
    "since": date(2025, 12, 1),
    "matters": 1.3,
    "sure": 93,
    "answers": 30,
}
BARRIERS = Text("recovery-barriers", {"share": 30})
RECURRENCE = Text("recovery-recurrence")


@pytest.fixture
def reading(patient):
    """Reads the diary as after a check-in, with a verdict of our choice."""
    empty = judge(Diary(()), patient.now.date(), patient.protocol.measures)

    def read(verdict: Verdict, *also: Text, why: Occasion = Occasion.CHECK_IN):
        recovery = replace(empty, overall=verdict, also=also)
        return patient.take(inputs.RecoveryRead(Diary(()), recovery, why))

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


def test_it_says_why_how_sure_since_when_and_what_would_change_it(patient):
    reason = Text("recovery-stalled", NUMBERS)
    since, by = date(2025, 12, 1), patient.protocol.measures
    recovery = Recovery(Verdict.STALLED, {}, reason, 0.93, since, (MONDAY, MONDAY), (), by)
    patient.take(inputs.RecoveryRead(Diary(()), recovery))
    for words in (
        "has moved 0.2 points in the last 5 weeks; 1.3 would",
        "quite sure",
        "since 1 Dec",
        "A gain of 1.3 points",
    ):
        assert words in patient.shown


def test_it_leads_on_by_a_button(patient, reading):
    reading(Verdict.STALLED)
    labels = [button.label for row in patient.messages[-1].rows for button in row]
    assert labels == [
        "Summary for my visit",
        "I have an appointment",
        "Remind me in a week",
        "My plan changed",
        "See my progress",
    ]


def test_little_home_programme_brings_the_barriers_first(patient, reading):
    reading(Verdict.STALLED, Text("recovery-flare", {"days": 2}), BARRIERS)
    said = patient.shown
    assert said.index("What gets in the way?") < said.index("flare-up this week")
    assert "After that, it may be worth asking for a re-evaluation" in said


def test_a_reminder_brings_the_suggestion_again_within_the_four_weeks(patient, reading):
    reading(Verdict.STALLED)
    patient.wait(days=7)
    assert any(_suggests(e) for e in reading(Verdict.STALLED, why=Occasion.REMINDER))
    patient.wait(days=27)
    assert not any(_suggests(e) for e in reading(Verdict.STALLED))


def test_every_suggestion_is_on_the_timeline(patient, reading):
    reading(Verdict.STALLED)
    assert patient.episode.timeline == (Entry(Happening.SUGGESTED, patient.now.date()),)


def test_after_a_visit_that_kept_the_plan_the_four_weeks_count_from_then(patient, reading):
    reading(Verdict.STALLED)
    patient.say("/visit tomorrow")
    patient.wait(days=14)
    patient.take(inputs.OccurrenceDue("visit", date(2026, 1, 7)))
    patient.say("The plan stays")
    patient.wait(days=20)
    assert not any(_suggests(e) for e in reading(Verdict.STALLED))
    patient.wait(days=8)
    assert any(_suggests(e) for e in reading(Verdict.STALLED))


def test_a_new_plan_may_stall_in_its_turn(patient, reading):
    reading(Verdict.STALLED)
    patient.press("event", "therapy_change")
    assert any(_suggests(e) for e in reading(Verdict.STALLED))


def test_the_goal_is_congratulated_once_with_the_offer_of_weekly_check_ins(patient, reading):
    said = []
    for _ in range(40):
        said.append(bool([e for e in reading(Verdict.GOAL_REACHED) if _congratulates(e)]))
        if said == [True]:
            assert "once a week" in patient.shown
            assert "Ask me once a week" in [b.label for r in patient.messages[-1].rows for b in r]
        patient.wait(days=1)
    assert said == [True] + [False] * 39
    assert patient.episode.cadence.is_daily


def test_a_recurrence_brings_the_advice_to_come_back_once(patient, reading):
    reading(Verdict.GOAL_REACHED)
    said = []
    for _ in range(10):
        patient.wait(days=1)
        happened = reading(Verdict.UNCERTAIN, RECURRENCE)
        said.append([type(event).__name__ for event in happened])
    assert said == [["TimelineKept", "RecoveryRecurred"]] + [[]] * 9


def test_the_advice_after_a_recurrence_is_kind(patient, reading):
    reading(Verdict.GOAL_REACHED)
    reading(Verdict.UNCERTAIN, RECURRENCE)
    assert "worth coming back" in patient.shown
    assert "not your fault" in patient.shown


def test_a_goal_that_is_reached_again_is_congratulated_again(patient, reading):
    reading(Verdict.GOAL_REACHED)
    reading(Verdict.UNCERTAIN, RECURRENCE)
    assert any(_congratulates(e) for e in reading(Verdict.GOAL_REACHED))


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


def _congratulates(event: events.Event) -> bool:
    return isinstance(event, events.GoalReached)
