"""After the recommendation: topics that concern the person, access by country, a summary."""

from collections.abc import Mapping

import pytest

from flows.questions import Answer
from flows.triage import Triage, summary
from flows.wording import Wording
from tests.triage.people import interview, person
from tests.triage.test_interview import HEALTHY


def topics(triage: Triage, **facts: object) -> tuple[str, ...]:
    someone = person(triage, **facts)
    return triage.topics(triage.decide(someone), someone)


def test_topics_follow_the_recommendation(triage: Triage) -> None:
    pt = topics(triage, movement_limits=["stairs"])
    both = topics(triage, movement_limits=["stairs"], task_limits=["dressing"])
    doctor = topics(triage, red_flags=["cancer"])
    assert "what_pt_does" in pt
    assert "what_ot_does" not in pt
    assert {"what_pt_does", "what_ot_does", "together"} <= set(both)
    assert doctor == ("ask_for_doctor", "doctor_first")


@pytest.mark.parametrize(
    ("facts", "topic"),
    [
        ({"movement_limits": ["lifting"], "body_areas": ["back"]}, "back_pain"),
        ({"task_limits": ["eating"], "body_areas": ["hand_or_wrist"]}, "hand_therapy"),
        ({"movement_limits": ["balance"], "age_group": "older_adult"}, "home_safety"),
        ({"movement_limits": ["stairs"]}, "digital_suitable"),
        ({"movement_limits": ["balance"]}, "digital_not_suitable"),
    ],
    ids=str,
)
def test_some_topics_are_for_some_people(
    triage: Triage, facts: dict[str, object], topic: str
) -> None:
    assert topic in topics(triage, **facts)
    assert topic not in topics(triage, red_flags=["stroke"], **facts)


def test_only_the_fitting_words_on_video_are_offered(triage: Triage) -> None:
    for limit, word in ("stairs", "suitable"), ("balance", "not_suitable"):
        offered = topics(triage, movement_limits=[limit])
        assert [t for t in offered if t.startswith("digital_")] == [f"digital_{word}"]


def test_a_countrys_access_is_told_from_the_table(triage: Triage, wording: Wording) -> None:
    facts = person(triage, movement_limits=["stairs"])
    texts = triage.topic_texts("cost_and_access", triage.decide(facts), facts, country="DE")
    said = [wording.plain(text, "en") for text in texts]
    assert said[1] == "PT: most often you need a letter from a doctor."
    assert not any(line.startswith("OT:") for line in said)


def test_an_unknown_country_is_called_unknown(triage: Triage, wording: Wording) -> None:
    facts = person(triage, task_limits=["dressing"])
    texts = triage.topic_texts("cost_and_access", triage.decide(facts), facts, country="XX")
    assert "OT: we do not know the rule here." in wording.plain(texts[1], "en")


@pytest.mark.parametrize("language", ["en", "es", "de"])
def test_every_topic_can_be_said(triage: Triage, wording: Wording, language: str) -> None:
    for moving, doing in (["walking"], []), ([], ["work"]), (["walking"], ["work"]):
        facts = person(triage, movement_limits=moving, task_limits=doing)
        disposition = triage.decide(facts)
        for topic in triage.topics(disposition, facts):
            for text in triage.topic_texts(topic, disposition, facts):
                assert len(wording.plain(text, language)) > 20


ANSWERS: Mapping[str, Answer] = {**HEALTHY, "task_limits": ("dressing",), "weeks": 1.0}


def test_a_summary_lists_what_was_asked_and_why(triage: Triage, wording: Wording) -> None:
    facts = triage.facts(interview(triage, {**ANSWERS, "cause": "surgery"}))
    lines = summary(facts, triage.decide(facts), wording, "en").splitlines()
    assert "Recommendation: PT and OT together" in lines
    assert "Warning signs: none named" in lines
    assert "Hard in daily life: getting dressed" in lines
    assert "For how long: 1 week" in lines
    assert "- moving_and_doing: movement_limits=stairs, task_limits=dressing" in lines


def test_a_summary_is_silent_about_what_was_not_asked(triage: Triage, wording: Wording) -> None:
    facts = triage.facts(interview(triage, ANSWERS))
    text = summary(facts, triage.decide(facts), wording, "en")
    assert "Tried" not in text
    assert "For how long" not in text
