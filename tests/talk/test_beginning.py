"""The first minutes: what this is, consent, and a clock that is right."""

from datetime import timedelta

from flows import events, inputs


def test_start_says_what_this_is_and_is_not_before_asking_for_consent(talk):
    talk.say("/start")
    for words in ("not an emergency service", "round the clock", "do not diagnose", "end-to-end"):
        assert words in talk.shown
    assert talk.asked == "consent"


def test_nothing_is_asked_of_somebody_who_declines(talk):
    talk.say("/start", "no thanks")
    assert "Nothing is kept" in talk.shown
    assert talk.of(events.QuestionAsked) == []
    assert talk.episode.answers == {}


def test_somebody_who_declined_may_come_back(talk):
    talk.say("/start", "No", "/start")
    assert talk.asked == "consent"


def test_words_before_start_are_answered_with_the_beginning(talk):
    talk.say("hello there")
    assert talk.asked == "consent"
    assert "I am Regain" in talk.shown


def test_the_clock_is_confirmed_by_the_time_it_shows(talk):
    talk.say("/start", "agree", "Berlin")
    assert "It is 09:00 for you now, right?" in talk.shown


def test_a_wrong_clock_is_asked_again(talk):
    talk.say("/start", "agree", "Berlin", "no")
    assert talk.asked == "place"
    talk.say("New York")
    assert "03:00" in talk.shown


def test_it_goes_on_after_days_where_it_was(agreed):
    asked = agreed.asked
    agreed.wait(days=4)
    agreed.say("/start")
    assert agreed.asked == asked
    assert "We go on where we were" in agreed.shown


def test_an_invite_names_who_will_see_the_answers(talk):
    talk.take(inputs.InviteOpened("patient", by="Dr. Okafor", inviter=7))
    talk.say("/start")
    assert "Dr. Okafor" in talk.shown
    assert "/whosees" in talk.shown


def test_a_used_invite_is_refused_and_the_welcome_goes_on(talk):
    talk.take(inputs.InviteOpened("used"))
    assert "used already" in talk.shown
    talk.say("/start")
    assert talk.asked == "consent"


def test_consent_is_an_event_of_its_own(talk):
    talk.say("/start", "agree")
    assert talk.of(events.ConsentGiven)


def test_the_end_of_the_plan_says_when_the_first_check_in_comes(patient):
    assert "08:00" in patient.shown
    assert patient.planned.due_at - patient.now == timedelta(hours=23)
