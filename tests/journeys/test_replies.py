"""Telegram's reply, over HTTP: what the message shows now is what is answered."""

from datetime import timedelta

from tests.answers import CHECK_IN


async def test_a_reply_a_day_later_belongs_to_the_check_in_that_it_replies_to(sandbox, patient):
    await sandbox.advance(timedelta(days=1))
    asked = patient.messages[-1]
    await sandbox.advance(timedelta(days=1))
    assert "Time for your check-in" in patient.last
    await patient.reply(asked, "about a 6")
    assert "Saved for 5 Jan" in patient.last
    await patient.answer(CHECK_IN)
    assert "Saved for 5 Jan. Thank you." in patient.everything
    assert "Morning stiffness: 6" in patient.everything


async def test_a_message_that_moved_on_is_answered_as_what_it_asks_now(sandbox, patient):
    await sandbox.advance(timedelta(days=1))
    await patient.tap("6")
    moved_on = patient.with_button("Yes")
    assert "Morning stiffness: 6" in moved_on.text
    await sandbox.advance(timedelta(hours=2))
    await patient.say("/time")
    await patient.reply(moved_on, "no")
    assert "Flare-up: No" in patient.everything
    assert "How well did you sleep" in patient.last


async def test_a_reply_to_a_message_that_asks_nothing_is_read_as_any_words(sandbox, patient):
    await sandbox.advance(timedelta(days=1))
    hello = next(m for m in patient.messages if "All set" in m.text)
    await patient.reply(hello, "6")
    assert "Morning stiffness: 6" in patient.everything
