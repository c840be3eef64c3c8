"""Later: the open check-in is put off, within its time and out of quiet hours."""

from datetime import UTC, datetime

import pytest

from bot.terminal import plain
from flows import events, inputs
from tests.answers import CHECK_IN
from tests.talk.test_checkins import TUESDAY, due, outcomes

DAY = "daily:2026-01-06"


@pytest.fixture
def opened(patient):
    """Tuesday, eight o'clock in Berlin: the check-in is open."""
    due(patient)
    return patient


def labels(talk):
    return [b.label for m in talk.messages for row in m.rows for b in row]


def snoozed(talk):
    return [e.until for e in talk.of(events.OccurrenceSnoozed)]


def on_tuesday(hour, minute=0):
    """An instant by the clock of Berlin."""
    return datetime(2026, 1, 6, hour - 1, minute, tzinfo=UTC)


def test_later_is_offered_under_the_first_question_only(opened):
    assert "Later" in labels(opened)
    opened.say("6")
    assert "Later" not in labels(opened)


def test_later_asks_until_when_and_the_one_reminder_moves_there(opened):
    opened.press("snooze", DAY)
    assert opened.asked == "snooze_until"
    opened.tap("snooze_until", "hours_3")
    assert snoozed(opened) == [on_tuesday(11)]
    assert "I ask again at 11:00" in plain(opened.shown)
    opened.now = on_tuesday(11)
    opened.take(inputs.ReplyOverdue("daily", TUESDAY))
    assert opened.of(events.OccurrenceReminded)
    assert opened.asked == "stiffness"


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("1h", on_tuesday(9)),
        ("3", on_tuesday(11)),
        ("half an hour", on_tuesday(8, 30)),
        ("evening", on_tuesday(19)),
        ("20:00", on_tuesday(20)),
        ("7 pm", on_tuesday(19)),
    ],
)
def test_the_time_is_taken_in_words(opened, words, at):
    opened.say(f"/snooze {words}")
    assert snoozed(opened) == [at]


def test_the_time_may_be_typed_beside_the_buttons(opened):
    opened.say("/snooze", "20:00")
    assert snoozed(opened) == [on_tuesday(20)]


def test_what_is_no_time_is_asked_again(opened):
    opened.say("/snooze soon")
    assert opened.asked == "snooze_until"
    opened.say("when I feel like it")
    assert snoozed(opened) == []
    assert opened.asked == "snooze_until"


@pytest.mark.parametrize("words", ["23:00", "7 am", "30h"])
def test_beyond_its_end_it_says_until_when_it_can_be_answered(opened, words):
    before = opened.episode.checkin
    opened.say(f"/snooze {words}")
    assert snoozed(opened) == []
    assert "until 22:00" in plain(opened.shown)
    assert opened.episode.checkin == before


def test_a_review_is_not_put_off_into_quiet_hours(patient):
    patient.now = datetime(2026, 1, 12, 8, 0, tzinfo=UTC)
    patient.take(inputs.OccurrenceDue("weekly", patient.now.date()))
    patient.say("/snooze 23:30")
    assert snoozed(patient) == []
    assert "until 14 Jan" in patient.shown


def test_it_can_be_answered_in_the_meantime_and_then_no_reminder_comes(opened):
    opened.say("/snooze 3h")
    opened.answer(CHECK_IN)
    opened.now = on_tuesday(11)
    opened.take(inputs.ReplyOverdue("daily", TUESDAY))
    assert opened.last == []
    assert outcomes(opened)[TUESDAY] == "answered"


def test_a_reminder_that_was_on_its_way_waits_for_the_later_time(opened):
    opened.say("/snooze 5h")
    opened.now = on_tuesday(11)
    opened.take(inputs.ReplyOverdue("daily", TUESDAY))
    assert opened.of(events.QuestionAsked) == []
    assert snoozed(opened) == [on_tuesday(13)]


def test_whoever_puts_it_off_after_the_reminder_is_asked_again_but_reminded_once(opened):
    opened.now = on_tuesday(11)
    opened.take(inputs.ReplyOverdue("daily", TUESDAY))
    opened.say("/snooze 1h")
    opened.now = on_tuesday(12)
    opened.take(inputs.ReplyOverdue("daily", TUESDAY))
    assert opened.asked == "stiffness"
    assert len([e for e in opened.events if isinstance(e, events.OccurrenceReminded)]) == 1


def test_one_that_was_put_off_does_not_keep_another_waiting(opened):
    opened.say("/snooze evening")
    opened.episode = opened.episode.from_json(opened.episode.to_json())
    opened.take(inputs.OccurrenceDue("weekly", TUESDAY))
    assert opened.of(events.OccurrenceAsked)[0].instrument == "weekly"


def test_nothing_open_is_said_so(patient):
    patient.say("/snooze 1h")
    assert "No check-in is open" in patient.shown


def test_later_under_a_check_in_that_is_over_explains_itself(opened):
    opened.expire()
    due(opened)
    opened.press("snooze", DAY)
    assert "from an earlier question" in opened.shown
    assert snoozed(opened) == []
