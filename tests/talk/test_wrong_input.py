"""Whatever is sent, the answer is kind, says what would help, and loses nothing."""

import pytest

from flows import events, inputs


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("quite stiff", "I need one number from 0 to 10"),
        ("11", "11 is outside the scale"),
        ("-2", "-2 is outside the scale"),
        ("4 or 5", "I need one number"),
        ("", "I need one number"),
        ("🙈", "I need one number"),
        ("9" * 300, "I need one number"),
    ],
)
def test_a_number_is_asked_for_again(asked, said, answer):
    asked.say(said)
    assert answer in asked.shown
    assert asked.asked == "stiffness"
    assert asked.of(events.AnswerRecorded) == []


@pytest.mark.parametrize(
    ("said", "number"),
    [("7", 7), ("about a 6", 6), ("six", 6), ("6/10", 6), ("6,5", 6.5), (" 0 ", 0), ("ten!", 10)],
)
def test_a_number_is_understood_as_people_write_it(asked, said, number):
    asked.say(said)
    assert asked.of(events.AnswerRecorded)[0].answer == number


def test_words_that_were_no_answer_are_kept_for_the_clinician(asked):
    asked.say("hard to say, it varies so much these days")
    assert [e.words for e in asked.of(events.NoteKept)] == [
        "hard to say, it varies so much these days"
    ]


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("photo", "cannot look at photos"),
        ("sticker", "nice sticker"),
        ("voice", "cannot listen"),
        ("video_note", "only read words and taps"),
    ],
)
def test_what_is_no_words_is_answered_and_the_question_put_again(asked, kind, answer):
    asked.take(inputs.OtherSent(kind))
    assert answer in asked.shown
    assert asked.asked == "stiffness"


def test_an_edited_message_changes_no_answer_and_says_so(asked):
    asked.say("6")
    asked.take(inputs.MessageEdited("7"))
    assert "Edits do not change an answer" in asked.shown
    assert asked.of(events.AnswerRecorded) == []


def test_an_unknown_command_names_help(patient):
    patient.say("/dance")
    assert "/help" in patient.shown


@pytest.mark.parametrize("line", ["/because", "/because it hurts", "/flag", "/topic", "/continue"])
def test_what_only_buttons_say_is_unknown_when_typed(patient, line):
    before = patient.episode
    patient.say(line)
    assert "/help" in patient.shown
    assert patient.episode == before


def test_a_stale_button_explains_itself_and_puts_the_question_again(asked):
    asked.take(inputs.StaleTapped())
    assert "from an earlier question" in asked.shown
    assert asked.asked == "stiffness"


@pytest.mark.parametrize("value", ["walking", "stairs:on", "", "yes"])
def test_a_button_of_another_question_answers_nothing(asked, value):
    before = asked.episode
    asked.tap("movement_limits", value)
    assert asked.episode.checkin == before.checkin
    assert asked.of(events.AnswerRecorded) == []


@pytest.mark.parametrize("command", ["help", "privacy", "progress", "pause", "time", "stop"])
def test_commands_are_at_home_in_every_state(talk, command):
    for line in ("/start", "agree", "Berlin", "yes", "Me"):
        talk.say(f"/{command}")
        assert talk.shown
        if talk.episode.aside:
            talk.say("no" if command == "stop" else "skip")
        talk.say(line)
    assert talk.asked == "flags_now"


def test_a_very_long_note_is_asked_to_be_shorter(asked):
    asked.say("6", "no", "5", "3", "some", "x" * 2001)
    assert "under 2,000 letters" in asked.shown or "under 2000 letters" in asked.shown


def test_a_question_that_must_be_answered_cannot_be_skipped(asked):
    asked.say("/skip")
    assert "cannot be skipped" in asked.shown


@pytest.mark.parametrize("said", ["/pause soon", "/pause 365", "/pause -1"])
def test_a_pause_that_is_not_understood_says_how(patient, said):
    patient.say(said)
    assert "number of days" in patient.shown
    assert patient.episode.paused_until is None


def test_markup_in_words_is_shown_as_words(planning):
    planning.say("<b>dressing</b> & co")
    planning.say("skip")
    assert "&lt;b&gt;dressing&lt;/b&gt; &amp; co" in planning.shown


def test_a_button_of_the_plan_changes_nothing_once_check_ins_have_begun(patient):
    before = patient.episode
    patient.tap("consent", "decline")
    assert "from an earlier question" in patient.shown
    assert patient.episode == before


def test_an_old_button_beside_a_commands_question_answers_its_own_question(planning):
    planning.say("/pause")
    planning.say("/stop")
    planning.tap("goal", "move_better")
    assert planning.episode.answers["goal"] == "move_better"
    assert planning.asked == "stop_sure"


@pytest.mark.parametrize("said", ["\u200b\u200b", "\u202e", "\ufeff \u2060"])
def test_words_that_nobody_can_see_are_asked_for_again(planning, said):
    planning.say(said)
    assert "send a few words" in planning.shown
    assert planning.asked == "task_1"


def test_nobody_who_has_not_agreed_can_share_anything(talk):
    talk.say("/share")
    assert talk.of(events.ShareOffered) == []
    assert talk.asked == "consent"
