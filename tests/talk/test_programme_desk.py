"""A clinician writes a patient's home programme: looked at first, then sent."""

from datetime import date

import pytest

from flows import events, inputs
from flows.clinic.caseload import PatientView
from flows.episode import Episode, Role
from flows.programme import Exercise, Programme
from flows.recovery import DaysDone, Diary
from tests.talk.conftest import MONDAY, Talk
from tests.talk.days import buttons, press

LINES = "Heel slides, 5 days: 10 times; 15 times\nWalk, Mon, Wed, Fri: 10 minutes"


class Desk(Talk):
    """A clinician with one patient."""

    def __init__(self, protocol):
        super().__init__(protocol, MONDAY)
        self.episode = Episode(protocol.version, Role.CLINICIAN)
        self.anna = PatientView(2, "Anna", Episode(protocol.version), Diary(()))

    def patient(self, patient_id):
        return self.anna if patient_id == self.anna.id else None


@pytest.fixture
def desk(protocol):
    desk = Desk(protocol)
    desk.say("/start", "Berlin", "yes", "8:00")
    return desk


def having(desk, set_, **seen):
    episode = Episode(desk.protocol.version, programme=set_)
    desk.anna = PatientView(2, "Anna", episode, Diary(()), **seen)


def test_the_page_shows_steps_adherence_and_what_is_in_the_way(desk):
    slides = Exercise("Heel slides", ("10 times", "15 times"), 5, since=date(2026, 1, 3))
    programme = Programme((slides,), changed_on=date(2026, 1, 3), changed_by="Dr. Roth")
    told = (date(2026, 1, 4), "other", "the dog is ill")
    having(desk, programme, programme=DaysDone(2.5, 6, 14), barriers=(told,))
    desk.press("programme", "2")
    for words in (
        "Heel slides</b> (5 days a week)",
        "→ 10 times (now, since 3 Jan)",
        "last 14 days: done on 2.5 of 6 planned days",
        "In the way on 4 Jan: Something else – “the dog is ill”",
        "Last changed on 3 Jan by Dr. Roth",
    ):
        assert words in desk.shown
    assert buttons(desk) == ["Write it", "Clear it", "Open card"]


def test_what_is_written_is_looked_at_before_it_is_sent(desk):
    desk.press("prescribe", "2")
    desk.say(LINES)
    assert "This goes to Anna" in desk.shown
    assert "Walk</b> (Monday, Wednesday, and Friday)" in desk.shown
    assert desk.of(events.ProgrammeSent) == []
    press(desk, "Send to the patient")
    (sent,) = desk.of(events.ProgrammeSent)
    assert sent.patient == 2
    assert [exercise.name for exercise in sent.exercises] == ["Heel slides", "Walk"]


def test_it_is_sent_once(desk):
    desk.press("prescribe", "2")
    desk.say(LINES)
    tap = desk.messages[-1].rows[0][0].tap
    desk.take(inputs.ChoiceTapped(tap, "token"))
    desk.take(inputs.ChoiceTapped(tap, "token"))
    assert desk.of(events.ProgrammeSent) == []
    assert "earlier question" in desk.shown


def test_the_button_of_an_earlier_look_sends_nothing(desk):
    desk.press("prescribe", "2")
    desk.say(LINES)
    earlier = desk.messages[-1].rows[0][0].tap
    press(desk, "Write it again")
    desk.say("Bridge: 5 times")
    desk.take(inputs.ChoiceTapped(earlier, "token"))
    assert desk.of(events.ProgrammeSent) == []


def test_a_line_that_cannot_be_read_is_asked_again(desk):
    desk.press("prescribe", "2")
    desk.say("Heel slides, 9 days: 10 times")
    assert "1 to 7 days" in desk.shown
    desk.say("Heel slides, 5 days: 10 times")
    assert "This goes to Anna" in desk.shown


@pytest.mark.parametrize("leaves", ["skip", "back"])
def test_writing_may_be_left(desk, leaves):
    desk.press("prescribe", "2")
    desk.say(leaves)
    assert "as it was" in desk.shown
    assert (desk.episode.aside, desk.episode.draft) == ("", {})


def test_clearing_is_looked_at_too(desk):
    having(desk, Programme((Exercise("Walk"),)))
    desk.press("programme", "2")
    press(desk, "Clear it")
    assert "no home programme any more" in desk.shown
    press(desk, "Send to the patient")
    assert desk.of(events.ProgrammeSent)[0].exercises == ()


@pytest.mark.parametrize("command", ["programme", "prescribe"])
def test_only_that_of_a_linked_patient(desk, command):
    desk.press(command, "3")
    assert "not linked" in desk.shown
    assert desk.episode.aside == ""


def test_who_has_stopped_is_not_written_to(desk):
    stopped = Episode(desk.protocol.version, stopped_at=MONDAY)
    desk.anna = PatientView(2, "Anna", stopped, Diary(()))
    desk.press("prescribe", "2")
    assert "has stopped" in desk.shown
    assert desk.episode.aside == ""


@pytest.mark.parametrize("argument", ["", "x", "2 [{]", "2 []"])
def test_what_was_never_looked_at_is_not_sent(desk, argument):
    desk.say(f"/sendprogramme {argument}")
    assert desk.of(events.ProgrammeSent) == []
