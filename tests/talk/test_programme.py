"""The home programme in the patient's chat: seen, added to, changed, removed."""

from datetime import date, timedelta

import pytest

from flows import events, inputs
from flows.programme import Exercise
from flows.timeline import Happening
from tests.talk.days import asked, buttons, check_in, days, press

MONDAY = date(2026, 1, 5)
HEEL_SLIDES = "/programme add Heel slides, 5 days: 10 times; 15 times; 20 times"


@pytest.fixture
def exercising(patient):
    """Somebody with one exercise at its first step."""
    patient.say(HEEL_SLIDES)
    return patient


def programme(talk):
    return talk.episode.programme


def prescribe(talk, *exercises, by="Dr. Okafor"):
    return talk.take(inputs.ProgrammePrescribed(by, 7, exercises))


def test_an_empty_programme_says_how_it_is_filled(patient):
    patient.say("/programme")
    assert "nothing in your home programme yet" in patient.shown
    assert buttons(patient) == ["Add an exercise"]


def test_an_exercise_is_asked_for_name_days_and_steps(patient):
    patient.say("/programme")
    press(patient, "Add an exercise")
    patient.say("Heel slides")
    assert patient.asked == "exercise_days"
    patient.tap("exercise_days", "3")
    assert patient.asked == "exercise_weekdays"
    for day in ("mon", "fri"):
        patient.tap("exercise_weekdays", f"{day}:on")
    patient.tap("exercise_weekdays", "done")
    patient.say("10 times; 15 times")
    (kept,) = programme(patient).exercises
    assert kept == Exercise("Heel slides", ("10 times", "15 times"), 2, (1, 5), 0, MONDAY)
    assert "10 times (now, since 5 Jan)" in patient.shown


def test_days_and_steps_may_be_left_open(patient):
    patient.say("/programme add", "Walk to the shop", "skip", "skip")
    (kept,) = programme(patient).exercises
    assert kept == Exercise("Walk to the shop", since=MONDAY)


def test_any_day_may_do(patient):
    patient.say("/programme add", "Walk", "3", "none of these", "skip")
    assert programme(patient).exercises[0].weekdays == ()
    assert programme(patient).exercises[0].per_week == 3


def test_one_line_may_have_it_all(exercising):
    (kept,) = programme(exercising).exercises
    assert (kept.name, kept.per_week, kept.dose, kept.above) == (
        *("Heel slides", 5),
        *("10 times", "15 times"),
    )


def test_what_a_line_leaves_open_is_asked(patient):
    patient.say("/programme add", "Heel slides: 10 times")
    assert patient.asked == "exercise_days"
    patient.say("7")
    assert programme(patient).exercises[0].stages == ("10 times",)


@pytest.mark.parametrize(
    ("said", "told"),
    [("heel slides", "there already"), ("Walk, 9 days", "1 to 7 days"), ("…", "a name")],
)
def test_what_cannot_be_kept_is_asked_again_kindly(exercising, said, told):
    exercising.say("/programme add", said)
    assert told in exercising.shown
    assert exercising.asked == "exercise_name"
    assert len(programme(exercising).exercises) == 1


def test_leaving_the_name_out_leaves_all_as_it_was(exercising):
    before = exercising.episode
    exercising.say("/programme add", "skip")
    assert exercising.episode == before


def test_a_few_exercises_and_no_more(patient):
    for n in range(8):
        patient.say(f"/programme add Exercise {n}, daily: 10 times")
    patient.say("/programme")
    assert "Add an exercise" not in buttons(patient)
    patient.say("/programme add One more")
    assert "8 exercises at most" in patient.shown
    assert len(programme(patient).exercises) == 8


def test_it_shows_each_with_the_dose_of_today_and_how_much_was_done(exercising):
    exercising.say("/programme add Bridge, Mon, Fri: 5 times")
    days(exercising, "all", "some", "none_planned", None, "all")
    exercising.say("/programme")
    assert "Heel slides: 10 times (5 days a week)" in exercising.shown
    assert "Bridge: 5 times (Monday and Friday; not today)" in exercising.shown
    assert "last 14 days: done on 2.5 of 3 planned days" in exercising.shown
    assert buttons(exercising) == ["Heel slides", "Bridge", "Add an exercise"]


def test_nothing_is_counted_before_anything_is_known(exercising):
    exercising.say("/programme")
    assert "planned days" not in exercising.shown


def test_days_of_an_illness_do_not_count(exercising):
    days(exercising, "all", "none", "none", "all")
    exercising.say("/event illness", "7 Jan", "8 Jan", "/programme")
    assert "done on 2 of 2 planned days" in exercising.shown


def test_a_new_plan_begins_a_new_count(exercising):
    days(exercising, "none", "none", "all")
    exercising.say("/event therapy_change", "skip")
    check_in(exercising, "all")
    exercising.say("/programme")
    assert "done on 2 of 2 planned days" in exercising.shown


def test_changing_keeps_what_is_skipped_and_the_step_that_goes_on(exercising):
    exercising.press("programme", "step 1 Heel slides")
    exercising.press("programme", "change Heel slides")
    exercising.say("skip", "12 times; 15 times; 18 times")
    (kept,) = programme(exercising).exercises
    assert (kept.per_week, kept.dose, kept.above) == (5, "15 times", "18 times")


def test_a_dose_that_is_gone_begins_at_the_first(exercising):
    exercising.press("programme", "step 1 Heel slides")
    exercising.wait(days=2)
    exercising.press("programme", "change Heel slides")
    exercising.say("skip", "5 times; 8 times")
    (kept,) = programme(exercising).exercises
    assert (kept.dose, kept.since) == ("5 times", MONDAY + timedelta(days=2))


def test_removing_is_asked_once_more(exercising):
    exercising.press("programme", "open Heel slides")
    press(exercising, "Remove it")
    assert programme(exercising).exercises
    press(exercising, "Yes, remove it")
    assert programme(exercising).exercises == ()


@pytest.mark.parametrize("verb", ["open", "change", "step 1", "remove", "gone"])
def test_a_button_of_an_exercise_that_is_gone_explains_itself(exercising, verb):
    exercising.press("programme", "gone Heel slides")
    exercising.press("programme", f"{verb} Heel slides")
    assert "earlier question" in exercising.shown


def test_every_change_says_who_made_it_and_when(exercising):
    (change,) = exercising.of(events.ProgrammeChanged)
    assert (change.change, change.by, change.exercises) == (
        *("added", ""),
        programme(exercising).exercises,
    )
    prescribe(exercising, Exercise("Bridge", ("5 times",)))
    (change,) = exercising.of(events.ProgrammeChanged)
    assert (change.change, change.by, change.clinician) == ("set", "Dr. Okafor", 7)
    assert programme(exercising).changed_by == "Dr. Okafor"
    assert programme(exercising).changed_on == MONDAY


def test_what_a_clinician_sets_is_told_and_marked_on_the_way(patient):
    prescribe(patient, Exercise("Heel slides", ("10 times", "15 times"), 5))
    assert "Dr. Okafor set your home exercises" in patient.shown
    assert "Heel slides: 10 times (5 days a week)" in patient.shown
    assert [entry.kind for entry in patient.episode.timeline] == [Happening.PROGRAMME]
    patient.press("programme", "open Heel slides")
    assert "Set by Dr. Okafor" in patient.shown


def test_it_takes_the_place_of_what_was_there_but_goes_on_at_the_same_dose(exercising):
    exercising.press("programme", "step 1 Heel slides")
    exercising.wait(days=3)
    stages = ("15 times", "20 times", "30 times")
    prescribe(exercising, Exercise("heel slides", stages), Exercise("Bridge", ("5 times",)))
    slides, bridge = programme(exercising).exercises
    assert (slides.dose, slides.since) == ("15 times", MONDAY)
    assert (bridge.dose, bridge.since) == ("5 times", MONDAY + timedelta(days=3))


def test_a_clinician_may_take_all_of_it_away(exercising):
    prescribe(exercising)
    assert programme(exercising).exercises == ()
    assert "Dr. Okafor has ended your home exercises" in exercising.shown


def test_who_has_stopped_is_not_written_to_and_finds_it_later(patient):
    patient.say("/stop", "yes")
    prescribe(patient, Exercise("Bridge", ("5 times",)))
    assert patient.messages == []
    patient.say("/start", "/programme")
    assert "Bridge: 5 times" in patient.shown


def test_an_open_check_in_is_not_disturbed_by_it(patient):
    patient.say("/checkin")
    prescribe(patient, Exercise("Bridge", ("5 times",)))
    patient.say("6")
    assert patient.asked == "flare"


@pytest.mark.parametrize(
    ("clock", "asked_on"),
    [
        pytest.param("18:00", "Wed", id="in the evening about that day"),
        pytest.param("8:00", "Thu", id="in the morning about the day before"),
    ],
)
def test_a_check_in_asks_only_about_a_day_on_which_something_is_planned(patient, clock, asked_on):
    patient.say(f"/time {clock}", "/programme add Bridge, Wed: 5 times")
    asks = {}
    for _ in range(7):
        check_in(patient)
        asks[f"{patient.episode.ended[0].day:%a}"] = "Home exercises" in patient.shown
    assert [day for day, does in asks.items() if does] == [asked_on]
    patient.say("/programme")
    assert "done on 1 of 1 planned days" in patient.shown


def test_a_weekly_check_in_asks_about_the_week(patient):
    patient.say("/programme add Bridge, Wed: 5 times", "/weekly")
    check_in(patient)
    assert "Home exercises" in patient.shown


def test_what_was_done_before_there_was_a_programme_is_not_counted_as_its_own(patient):
    days(patient, "none", "none", "none")
    patient.say(HEEL_SLIDES)
    check_in(patient, "all")
    patient.say("/programme")
    assert "done on 1 of 1 planned days" in patient.shown


def test_the_count_goes_on_while_an_exercise_goes_on(exercising):
    days(exercising, "all", "all")
    prescribe(exercising, Exercise("Heel slides", ("10 times",)), Exercise("Bridge"))
    exercising.say("/programme")
    assert "done on 2 of 2 planned days" in exercising.shown
    prescribe(exercising, Exercise("Walk"))
    exercising.say("/programme")
    assert "planned days" not in exercising.shown


def test_a_check_in_comes_before_a_half_told_exercise(exercising):
    exercising.say("/programme add", "Walk")
    check_in(exercising)
    assert not asked(exercising, "exercise_days")
    assert len(programme(exercising).exercises) == 1


def test_words_about_an_exercise_are_screened_too(patient):
    patient.say("/programme add", "walk until my face droops and my arm goes weak like today")
    assert patient.of(events.RedFlagRaised)


def test_not_before_there_is_a_plan(talk):
    talk.say("/start", "agree", "/programme")
    assert "once we have set up your plan" in talk.shown
