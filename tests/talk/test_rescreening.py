"""What a check-in tells that must not wait: red flags asked again, and alarms of answers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows import events, inputs
from flows.recovery import Diary, Verdict, judge
from flows.rhythm import DAILY, WEEKLY
from flows.screen.urgency import Urgency
from tests.answers import CHECK_IN, REVIEW
from tests.talk.test_several_checkins import both_open, due, week_later

__all__ = ["both_open", "week_later"]

BAD = {**CHECK_IN, "flare": "yes", "flare_severity": "8", "flare_duration": "days"}
CLEAR = {"flags_now": "none", "flags_body": "none"}


def raised(talk) -> list[events.RedFlagRaised]:
    return talk.of(events.RedFlagRaised)


def all_raised(talk) -> list[events.RedFlagRaised]:
    return [event for event in talk.events if isinstance(event, events.RedFlagRaised)]


@pytest.fixture
def flared(patient):
    """A bad flare-up was told in the middle of a check-in."""
    due(patient, DAILY)
    patient.answer(BAD, until="flags_now")
    return patient


def test_a_bad_flare_up_brings_the_red_flag_questions_at_once(flared):
    assert flared.asked == "flags_now"
    assert "the safety questions once more" in flared.shown


def test_without_a_red_flag_the_check_in_goes_on_where_it_was(flared):
    flared.say("none")
    assert flared.asked == "flags_body"
    assert "once more" not in flared.shown
    flared.say("none")
    assert "none of these" in flared.shown
    assert flared.asked == "flare_duration"
    flared.answer(BAD)
    assert flared.episode.ended[0].answers["sleep"] == 5


def test_a_flare_up_that_can_be_borne_does_not(patient):
    due(patient, DAILY)
    patient.answer({**BAD, "flare_severity": "7"})
    assert "flags_now" not in {
        e.question.id for e in patient.events[-40:] if isinstance(e, events.QuestionAsked)
    }


def test_ticks_are_taken_and_raised_as_in_triage(flared):
    flared.say("none")
    flared.tap("flags_body", "hot_joint:on")
    assert flared.messages[-1].replaces == "token"
    flared.tap("flags_body", "done")
    (flag,) = raised(flared)
    assert (flag.flags, flag.urgency) == (("septic_joint",), Urgency.SAME_DAY)
    assert "joint" in flag.words
    assert flared.asked == "flare_duration"


def test_flags_that_are_an_emergency_together_are_one(flared):
    flared.say("none")
    flared.tap("flags_body", "hot_joint:on")
    flared.tap("flags_body", "fever:on")
    flared.tap("flags_body", "done")
    assert raised(flared)[0].urgency is Urgency.EMERGENCY
    assert flared.episode.hold


def test_an_emergency_comes_before_everything_and_ends_the_questions(flared):
    flared.tap("flags_now", "chest:on")
    flared.tap("flags_now", "done")
    assert raised(flared)[0].urgency is Urgency.EMERGENCY
    assert flared.of(events.QuestionAsked) == []
    flared.press("flag", f"done {flared.episode.hold}")
    assert flared.asked == "flare_duration"


def test_an_emergency_that_was_a_misunderstanding_is_asked_again(flared):
    flared.tap("flags_now", "chest:on")
    flared.tap("flags_now", "done")
    flared.press("flag", f"misunderstood {flared.episode.hold}")
    assert flared.asked == "flags_now"
    flared.answer(CLEAR)
    assert flared.asked == "flare_duration"


def test_not_sure_counts_as_yes(flared):
    flared.tap("flags_now", "unsure")
    assert raised(flared)[0].urgency is Urgency.EMERGENCY


def test_what_triage_found_stays_as_it_was(flared):
    before = flared.episode.answers, flared.episode.outcome
    flared.say("none")
    flared.tap("flags_body", "fever:on")
    flared.tap("flags_body", "done")
    assert (flared.episode.answers, flared.episode.outcome) == before


def test_red_flags_are_asked_again_at_most_once_a_week(flared):
    flared.answer({**BAD, **CLEAR})
    asked = []
    for _ in range(14):
        due(flared, DAILY)
        flared.answer(BAD)
        asked.append(flared.asked == "flags_now")
        flared.answer({**BAD, **CLEAR})
    assert [day for day, again in enumerate(asked, start=1) if again] == [7, 14]


def test_questions_that_are_left_do_not_stand_in_the_way_of_the_next_day(flared):
    flared.expire()
    due(flared, DAILY)
    assert flared.asked == "stiffness"
    assert all_raised(flared) == []
    flared.answer(BAD, until="flags_now")
    assert flared.asked == "flags_now"


def test_a_review_that_comes_on_the_same_day_leaves_them_open(week_later):
    due(week_later, DAILY)
    week_later.answer(BAD, until="flags_now")
    due(week_later, WEEKLY)
    assert week_later.episode.rescreen
    week_later.answer({**BAD, **CLEAR})
    assert "Your weekly review" in week_later.shown


def test_the_reminder_of_that_day_brings_them_again(flared):
    checkin = flared.episode.checkin
    flared.episode = replace(flared.episode, quiet=flared.episode.quiet)
    flared.wait(hours=3)
    flared.take(inputs.ReplyOverdue(DAILY, checkin.day))
    assert flared.asked == "flags_now"


def test_back_and_a_command_leave_the_question_open(flared):
    flared.say("back")
    assert flared.asked == "flags_now"
    flared.say("/pause", "do not pause")
    assert flared.asked == "flags_now"


def test_much_worse_at_the_end_of_a_review_brings_them_after_the_recap(both_open):
    both_open.answer(CHECK_IN)
    both_open.answer({**REVIEW, "global_change": "-3"})
    recap, question = both_open.messages[-2:]
    assert "Saved" in recap.html
    assert "the safety questions once more" in question.html
    both_open.answer(CLEAR)
    assert "none of these" in both_open.shown


def test_a_little_worse_does_not(both_open):
    both_open.answer(CHECK_IN)
    both_open.answer({**REVIEW, "global_change": "-2"})
    assert both_open.asked == "global_change"


def test_a_late_answer_counts_too(patient):
    due(patient, DAILY)
    day = patient.episode.checkin.day
    patient.answer({"stiffness": "6", "flare": "yes"}, until="flare_severity")
    patient.expire()
    patient.tap("flare_severity", "9", f"daily:{day}")
    assert patient.asked == "flags_now"


@pytest.fixture
def read(patient):
    empty = judge(Diary(()), patient.now.date(), patient.protocol.measures)

    def read(verdict: Verdict):
        return patient.take(inputs.RecoveryRead(Diary(()), replace(empty, overall=verdict)))

    return read


def test_worsening_brings_them_when_it_is_newly_reached(patient, read):
    asked = []
    for verdict in ["uncertain", "worsening", "worsening", "uncertain", "worsening"]:
        patient.wait(days=8)
        read(Verdict(verdict))
        asked.append(bool(patient.of(events.QuestionAsked)))
        patient.answer(CLEAR)
    assert asked == [False, True, False, False, True]


def test_the_suggestion_is_said_first(patient, read):
    read(Verdict.WORSENING)
    suggestion, question = patient.messages
    assert "re-evaluation" in suggestion.html
    assert "the safety questions once more" in question.html


def test_who_answers_for_a_child_is_asked_the_questions_of_children(flared):
    flared.say("/stop", "no")
    flared.episode = replace(
        flared.episode,
        rescreen=None,
        answers={**flared.episode.answers, "who": "child", "age_group": "child"},
    )
    flared.tap("flare_severity", "9", flared.episode.checkin.key)
    assert flared.episode.rescreen.questions == ("flags_now", "flags_body", "flags_child")


# Alarms


def review(talk, duration: str) -> list[events.RedFlagRaised]:
    """The next weekly review with that time to loosen up; what it raised."""
    before = len(all_raised(talk))
    due(talk, WEEKLY)
    talk.answer({**REVIEW, "stiffness_duration": duration})
    return all_raised(talk)[before:]


@pytest.mark.parametrize(
    ("durations", "raised_in"),
    [
        (["over an hour", "over an hour"], [1]),
        (["over an hour", "30 to 60 minutes", "over an hour"], []),
        (["30 to 60 minutes", "over an hour", "over an hour"], [2]),
        (["over an hour"] * 8, [1, 5]),
    ],
    ids=["twice in a row", "not in a row", "the latest two", "once in four weeks"],
)
def test_long_morning_stiffness_in_two_reviews_in_a_row(patient, durations, raised_in):
    found = [review(patient, duration) for duration in durations]
    assert [n for n, flags in enumerate(found) if flags] == raised_in
    for n in raised_in:
        assert found[n][0].flags == ("inflammatory",)
        assert found[n][0].urgency is Urgency.SOON
        assert found[n][0].words == "Time to loosen up: Over an hour"


def test_the_advice_comes_and_the_review_goes_on(patient):
    review(patient, "over an hour")
    due(patient, WEEKLY)
    patient.answer({**REVIEW, "stiffness_duration": "over an hour"}, until="motion")
    assert patient.asked == "motion"
    assert "Your joints may be inflamed" in patient.shown


def test_a_changed_answer_counts_for_its_own_day(patient):
    review(patient, "over an hour")
    due(patient, WEEKLY)
    patient.answer({**REVIEW, "stiffness_duration": "not stiff"})
    key = patient.episode.ended[0].key
    patient.tap("stiffness_duration", "over_60", key)
    assert raised(patient)[0].flags == ("inflammatory",)


def test_reviews_that_lie_far_apart_are_not_in_a_row(patient):
    review(patient, "over an hour")
    patient.say("/pause 60")
    patient.wait(days=60)
    while due(patient, WEEKLY) and patient.asked != "psfs_1":
        patient.wait(hours=1)
    before = len(all_raised(patient))
    patient.answer({**REVIEW, "stiffness_duration": "over an hour"})
    assert len(all_raised(patient)) == before
    assert patient.episode.readings["long_stiffness"][-1].day > date(2026, 3, 1) + timedelta(days=1)
