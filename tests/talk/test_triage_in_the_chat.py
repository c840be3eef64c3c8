"""Triage as it is talked through: back, change, resume, reasons; typed and tapped alike."""

from flows import events
from flows.screen.urgency import Urgency
from tests.answers import AFTER_KNEE_SURGERY


def test_red_flags_come_before_everything_but_who_it_is_for(agreed):
    agreed.say("Me")
    assert agreed.asked == "flags_now"


def test_it_leads_to_both_with_reasons_in_the_persons_own_answers(planning):
    reached = next(e for e in planning.events if isinstance(e, events.DispositionReached))
    assert reached.disposition.recommendation == "both"
    assert reached.disposition.lead == "pt"
    assert planning.episode.outcome.recommendation == "both"
    for words in ("PT and OT together", "walking and stairs", "getting dressed", "not a diagnosis"):
        assert words in planning.shown


def test_tapping_and_typing_come_to_the_same(agreed, protocol):
    typed = agreed
    typed.answer(AFTER_KNEE_SURGERY)
    by_words = typed.episode.answers
    assert by_words["movement_limits"] == ("walking", "stairs")
    assert by_words["seen_by_clinician"] == "yes"


def test_boxes_are_ticked_and_unticked_and_twice_is_once(agreed):
    agreed.answer(AFTER_KNEE_SURGERY, until="movement_limits")
    agreed.tap("movement_limits", "walking:on")
    agreed.tap("movement_limits", "walking:on")
    agreed.tap("movement_limits", "stairs:on")
    assert agreed.episode.chosen == ("walking", "stairs")
    agreed.tap("movement_limits", "walking:off")
    assert "☑ Stairs" in _labels(agreed)
    assert "☐ Walking" in _labels(agreed)
    agreed.tap("movement_limits", "done")
    assert agreed.episode.answers["movement_limits"] == ("stairs",)


def test_back_asks_the_last_question_again_and_forgets_its_answer(agreed):
    agreed.answer(AFTER_KNEE_SURGERY, until="movement_limits")
    first, second = agreed.episode.asked[-2:]
    agreed.press("back")
    assert agreed.asked == second
    assert second not in agreed.episode.answers
    agreed.say("back")
    assert agreed.asked == first


def test_an_earlier_answer_can_be_changed_by_its_old_button(agreed):
    agreed.answer(AFTER_KNEE_SURGERY, until="movement_limits")
    agreed.tap("cause", "gradual")
    assert agreed.episode.answers["cause"] == "gradual"
    assert agreed.of(events.QuestionAsked)


def test_a_double_tap_changes_nothing_and_asks_nothing_twice(agreed):
    agreed.say("Me")
    before = agreed.episode
    agreed.tap("who", "me")
    assert agreed.episode == before
    assert agreed.last == []


def test_changing_an_answer_after_the_recommendation_decides_anew(planning):
    planning.tap("goal", "do_daily_tasks")
    planning.answer(AFTER_KNEE_SURGERY)
    reached = [e for e in planning.events if isinstance(e, events.DispositionReached)]
    assert len(reached) == 2
    assert reached[0].disposition.lead == "pt"
    assert reached[-1].disposition.lead == "ot"


def test_a_ticked_emergency_stops_the_triage_and_says_what_to_do(agreed):
    agreed.say("Me")
    agreed.tap("flags_now", "chest:on")
    agreed.tap("flags_now", "done")
    raised = agreed.of(events.RedFlagRaised)
    assert [flag for e in raised for flag in e.flags] == ["chest_pain"]
    assert raised[0].urgency is Urgency.EMERGENCY
    assert raised[0].words == "Chest pain"
    assert agreed.of(events.QuestionAsked) == []
    assert "call" in agreed.shown.lower()


def test_a_doctor_first_still_leads_on_to_a_plan(agreed):
    agreed.say("Me")
    agreed.tap("flags_now", "none")
    agreed.tap("flags_body", "swollen_leg:on")
    agreed.tap("flags_body", "done")
    assert agreed.of(events.RedFlagRaised)[0].urgency is Urgency.SAME_DAY
    assert agreed.of(events.QuestionAsked)


def _labels(talk) -> str:
    presenter_rows = [
        button.label for message in _messages(talk) for row in message.rows for button in row
    ]
    return "\n".join(presenter_rows)


def _messages(talk):
    from flows.presenting import Presenter

    presenter = Presenter(talk.protocol.wording, talk.episode.language)
    return presenter.messages(talk.last, talk.episode, "k")


def test_an_answer_of_the_plan_does_not_repeat_the_recommendation(planning):
    planning.say("getting dressed", "walking to the shop")
    for question, value in (("task_3", ""), ("score_1", "3"), ("score_1", "5")):
        planning.tap(question, value)
        assert planning.of(events.AnswerRecorded)
        assert planning.of(events.DispositionReached) == []
    planning.press("back")
    assert planning.of(events.DispositionReached) == []
