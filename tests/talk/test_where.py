"""Where somebody is: by a city, by a location they share, or by what their clock shows."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows import events, inputs
from flows.messages import Tap
from tests.answers import CHECK_IN
from tests.talk.test_checkins import due


def share(talk, zone):
    return talk.take(inputs.LocationShared(zone))


def cities(talk):
    """The buttons of the last message that are answers."""
    rows = talk.messages[-1].rows
    return [b.label for row in rows for b in row if b.tap and b.tap.question]


def press(talk, label):
    buttons = [b for row in talk.messages[-1].rows for b in row]
    [tap] = [b.tap for b in buttons if b.label == label]
    return talk.take(inputs.ChoiceTapped(tap, "token"))


@pytest.fixture
def arriving(talk):
    """Somebody who is asked where they live; it is 08:00 in London."""
    talk.say("/start", "agree")
    return talk


@pytest.fixture
def spanish(talk):
    talk.episode = replace(talk.episode, language="es")
    talk.say("/start", "sí, acepto")
    return talk


# By the clock


def test_a_clock_that_one_zone_alone_shows_is_confirmed(arriving):
    arriving.say("13:45")
    assert arriving.episode.zone == "Asia/Kathmandu"
    assert "It is 13:45 for you now, right?" in arriving.shown


def test_a_clock_that_many_show_leaves_a_choice_of_cities(arriving):
    arriving.say("9 in the morning")
    assert arriving.asked == "place"
    assert "Which is nearest to you?" in arriving.shown
    assert cities(arriving) == ["Berlin", "Paris", "Madrid", "Lagos", "Casablanca"]
    assert arriving.of(events.NoteKept) == []


def test_the_city_that_is_tapped_is_confirmed_by_its_clock(arriving):
    arriving.say("9:00")
    press(arriving, "Lagos")
    assert arriving.episode.zone == "Africa/Lagos"
    assert "✓ <b>Lagos</b>" in arriving.shown
    assert "It is 09:00 for you now, right?" in arriving.shown


def test_the_city_can_be_typed_as_it_is_offered(spanish):
    spanish.say("las 8 de la mañana")
    assert cities(spanish)[:2] == ["Canarias", "Londres"]
    spanish.say("Londres")
    assert spanish.episode.zone == "Europe/London"


def test_another_city_than_those_offered_is_an_answer_too(arriving):
    arriving.say("9:00", "Rome")
    assert arriving.episode.zone == "Europe/Rome"


def test_asked_again_it_offers_no_cities_of_an_earlier_clock(arriving):
    arriving.say("9:00", "/help")
    assert arriving.asked == "place"
    assert cities(arriving) == []


def test_half_past_two_may_be_in_the_afternoon_on_the_other_side_of_the_earth(arriving):
    arriving.now = datetime(2026, 1, 5, 13, 30, tzinfo=UTC)
    arriving.say("half past two")
    assert {"Berlin", "Auckland"} <= set(cities(arriving))


def test_a_clock_that_no_zone_shows_is_asked_again(arriving):
    arriving.say("8:25")
    assert "I do not know that place" in arriving.shown
    assert arriving.asked == "place"


def test_place_takes_a_clock_and_offers_cities(patient):
    patient.say("/place 9 am")
    assert cities(patient)[:2] == ["Berlin", "Paris"]
    press(patient, "Madrid")
    assert patient.episode.zone == "Europe/Madrid"
    assert "It is 09:00 for you now, and I write at 08:00" in patient.shown


def test_a_wrong_clock_is_asked_again_after_another_city_was_tapped(arriving):
    arriving.say("9:00", "Berlin", "yes")
    arriving.tap("place", "Africa/Lagos")  # the button above
    assert arriving.asked == "clock_right"


# By a location


def test_a_location_answers_where_they_live(arriving):
    share(arriving, "Asia/Kathmandu")
    assert arriving.episode.zone == "Asia/Kathmandu"
    assert "It is 13:45 for you now, right?" in arriving.shown


def test_the_question_says_that_a_location_can_be_shared(arriving):
    assert "share your location" in arriving.shown


def test_a_location_sets_a_wrong_clock_right(arriving):
    arriving.say("Berlin")
    share(arriving, "America/New_York")
    assert "It is 03:00 for you now, right?" in arriving.shown
    arriving.say("yes")
    assert arriving.episode.zone == "America/New_York"
    assert arriving.asked == "who"


def test_a_location_answers_where_they_are_now(patient):
    patient.say("/place")
    assert "share your location" in patient.shown
    share(patient, "Europe/Lisbon")
    assert patient.episode.zone == "Europe/Lisbon"
    assert "It is 08:00 for you now" in patient.shown


def test_a_location_that_nobody_asked_for_offers_to_move(patient):
    share(patient, "Europe/Lisbon")
    assert patient.episode.zone == "Europe/Berlin"
    assert "Lisbon time. It is 08:00 there" in patient.shown
    patient.say("yes")
    assert patient.episode.zone == "Europe/Lisbon"
    assert patient.of(events.ZoneChanged) == [events.ZoneChanged("Europe/Lisbon")]


def test_who_is_not_there_stays_where_they_were(patient):
    share(patient, "Europe/Lisbon")
    patient.say("no")
    assert patient.episode.zone == "Europe/Berlin"
    assert "All stays as it was" in patient.shown
    assert patient.episode.draft == {}


def test_a_location_at_sea_is_known_by_its_distance_from_utc(patient):
    share(patient, "Etc/GMT+1")
    assert "UTC-1 time. It is 07:00 there" in patient.shown
    patient.say("yes")
    assert patient.episode.zone == "Etc/GMT+1"


def test_a_location_where_they_are_known_to_be_changes_nothing(patient):
    share(patient, "Europe/Berlin")
    assert "the time I know for you: it is 09:00" in patient.shown
    assert patient.episode.aside == ""


def test_a_location_without_a_zone_is_asked_for_in_words(arriving):
    share(arriving, "")
    assert "I cannot tell the time at that place" in arriving.shown
    assert arriving.asked == "place"


def test_a_location_amid_a_check_in_loses_no_answer(asked):
    asked.say("6")
    share(asked, "Europe/Lisbon")
    asked.say("yes")
    assert asked.asked == "flare"
    asked.answer(CHECK_IN)
    assert "Morning stiffness: <b>6</b>" in asked.shown


def test_an_offer_to_move_that_is_left_alone_gives_way_to_the_check_in(patient):
    share(patient, "Europe/Lisbon")
    due(patient)
    assert patient.asked == "stiffness"
    assert patient.episode.draft == {}


def test_a_location_before_it_is_asked_for_is_not_kept_and_the_question_put_again(talk):
    talk.say("/start")
    share(talk, "Europe/Lisbon")
    assert "I have not kept it" in talk.shown
    assert talk.asked == "consent"
    assert talk.episode.zone == "UTC"


def test_a_location_does_not_come_before_an_emergency(patient):
    patient.say("my face is drooping and I cannot lift my arm")
    share(patient, "Europe/Lisbon")
    assert patient.of(events.RedFlagStands)
    assert patient.episode.aside == ""


def test_a_location_after_stop_changes_nothing(patient):
    patient.say("/stop", "yes")
    share(patient, "Europe/Lisbon")
    assert "/start" in patient.shown
    assert patient.episode.zone == "Europe/Berlin"


def test_a_clinicians_location_moves_their_digest(talk):
    talk.take(inputs.InviteOpened("clinician"))
    talk.say("/start")
    share(talk, "Europe/Berlin")
    talk.say("yes", "10:00")
    share(talk, "Europe/Lisbon")
    talk.say("yes")
    [planned] = talk.of(events.OccurrencePlanned)
    assert (planned.instrument, f"{planned.due_at:%H:%M}") == ("digest", "10:00")


def test_a_clinician_can_name_the_place_at_once(talk):
    talk.take(inputs.InviteOpened("clinician"))
    talk.say("/start", "Berlin", "yes", "10:00", "/place Lisbon")
    assert talk.episode.zone == "Europe/Lisbon"


def test_a_button_of_a_city_after_the_answer_changes_nothing_once_the_plan_is_made(patient):
    before = patient.episode
    patient.take(inputs.ChoiceTapped(Tap("place", "Africa/Lagos"), "token"))
    assert patient.episode == before
