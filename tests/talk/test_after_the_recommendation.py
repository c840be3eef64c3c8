"""What follows the recommendation: what to ask for, and what there is to read."""

from dataclasses import replace

from flows import events
from flows.messages import Message
from flows.presenting import Presenter
from tests.answers import AFTER_KNEE_SURGERY


def messages(talk) -> list[Message]:
    """What the last input was answered with, as far as it had buttons."""
    presenter = Presenter(talk.protocol.wording, talk.episode.language)
    return [m for m in presenter.messages(talk.last, talk.episode, "k") if m.rows]


def labels(talk) -> list[list[str]]:
    """The buttons of the last message that had any, line by line."""
    return [[button.label for button in row] for row in messages(talk)[-1].rows]


def test_the_recommendation_says_what_to_ask_for(planning):
    assert "I would like a first visit for physical therapy, and one for" in planning.shown


def test_the_first_topics_are_what_each_therapy_does_and_the_first_visits(planning):
    assert planning.episode.outcome.topics[:5] == (
        "what_pt_does", "what_ot_does", "together", "first_visit_pt", "first_visit_ot",
    )  # fmt: skip


def test_a_topic_is_told_and_leads_on_to_the_others(planning):
    planning.press("topic", "what_ot_does")
    assert "Occupational therapy (OT) asks: how can you do what the day needs?" in planning.shown
    assert labels(planning) == [["More to read"]]


def test_a_topic_speaks_of_the_child_it_is_for(agreed):
    agreed.answer({**AFTER_KNEE_SURGERY, "who": "my child", "flags_child": "none"})
    agreed.press("topic", "family")
    assert "Let your child do what can be done" in agreed.shown


def test_cost_and_access_are_those_of_the_country_and_the_therapies(talk):
    talk.say("/start", "agree", "Chicago", "yes")
    talk.answer(AFTER_KNEE_SURGERY)
    talk.press("topic", "cost_and_access")
    assert "PT: you can often start without a letter from a doctor." in talk.shown
    assert "OT: most often you need a letter from a doctor." in talk.shown


def test_short_buttons_share_a_line_and_few_are_shown_at_once(planning):
    planning.say("/topics")
    first = labels(planning)
    assert first[0] == ["What PT does", "What OT does"]
    assert ["How both work together"] in first
    assert sum(map(len, first)) <= 8
    assert all(len(label) <= 16 for row in first if len(row) > 1 for label in row)


def test_more_to_read_turns_the_page_in_place_and_comes_round(planning):
    planning.say("/topics")
    first, seen, page = labels(planning), [], 1
    while page == 1 or labels(planning) != first:
        seen += [label for row in labels(planning)[:-2] for label in row]
        page += 1
        planning.press("topics", str(page))
        (offered,) = planning.of(events.TopicsOffered)
        assert offered.replaces == "token"
    assert len(seen) == len(set(seen)) == len(planning.episode.outcome.topics)


def test_topics_can_be_read_again_weeks_later(patient):
    patient.wait(weeks=3)
    patient.say("/topics")
    assert patient.of(events.TopicsOffered)
    patient.press("topic", "misconceptions")
    assert "PT is about moving, OT about doing" in patient.shown


def test_before_there_is_a_recommendation_there_is_nothing_to_read(agreed):
    agreed.say("/topics")
    assert "once you have a recommendation" in agreed.shown
    assert agreed.asked == "who"


def test_the_button_of_a_topic_that_is_not_theirs_explains_itself(planning):
    planning.press("topic", "doctor_first")
    assert "from an earlier question" in planning.shown


def test_whoever_must_call_for_help_now_gets_nothing_else_to_read(agreed):
    agreed.say("Me")
    agreed.tap("flags_now", "chest:on")
    agreed.tap("flags_now", "done")
    agreed.press("flag", f"done {agreed.episode.hold}")
    (reached,) = agreed.of(events.DispositionReached)
    assert (reached.ask_for, reached.topics) == ((), ())


def test_the_summary_is_a_message_to_forward_and_a_page_to_print(patient):
    patient.say("/summary")
    (message,) = messages(patient)
    assert message.document.name == "summary-2026-01-05.pdf"
    for words in (
        "PT and OT together",
        "Hard about moving: walking and stairs",
        "moving_and_doing",
    ):
        assert words in message.html
        assert any(words in paragraph for paragraph in message.document.paragraphs)
    assert "# Why" in message.document.paragraphs
    assert "getting dressed" in message.html
    assert [button.label for (button,) in message.rows] == ["Send it to my clinician"]


def test_the_recommendation_offers_the_summary(planning):
    taps = [b.tap.command for m in messages(planning) for row in m.rows for b in row if b.tap]
    assert "summary" in taps


def test_a_summary_about_a_child_says_so(agreed):
    agreed.answer({**AFTER_KNEE_SURGERY, "who": "my child", "flags_child": "none"})
    agreed.say("/summary")
    assert "For whom: a child" in agreed.shown


def test_there_is_no_summary_before_the_recommendation(agreed):
    agreed.say("/summary")
    assert agreed.of(events.SummaryShown) == []
    assert "once you have a recommendation" in agreed.shown


def test_what_was_told_stands_when_the_content_has_changed_since(planning):
    told = replace(planning.episode.outcome, recommendation="pt", trace=("an_older_rule: x=1",))
    planning.episode = replace(planning.episode, outcome=told)
    planning.say("/summary")
    (shown,) = planning.of(events.SummaryShown)
    assert shown.summary.disposition.recommendation == "pt"
    assert shown.summary.disposition.trace == ("an_older_rule: x=1",)
    assert shown.summary.disposition.reasons == ()
