"""The interview: red flags first, few questions, and nothing left out that could matter."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.questions import UNSURE, Answer, Kind, Question
from flows.screen.urgency import Urgency
from flows.triage import Disposition, Triage, load_triage
from tests.triage.conftest import FLOWS
from tests.triage.people import interview

TRIAGE = load_triage(FLOWS / "content")
HEALTHY: Mapping[str, Answer] = {
    "who": "me",
    "flags_now": (),
    "flags_body": (),
    "flags_child": (),
    "flags_slow": (),
    "age_group": "adult",
    "cause": "injury",
    "seen_by_clinician": "yes",
    "movement_limits": ("stairs",),
    "task_limits": (),
    "skill_limits": (),
    "body_areas": ("knee",),
    "weeks": 8.0,
    "goal": "both",
    "course": "same",
    "tried": (),
}
"""All answers of someone whose knee was hurt and whose only trouble is the stairs."""


def an_answer(question: Question) -> st.SearchStrategy[Answer]:
    match question.kind:
        case Kind.MANY:
            some = st.lists(st.sampled_from(question.options), unique=True, max_size=4)
            ticked = some.map(tuple)
            return st.just(()) | ticked
        case Kind.NUMBER:
            return st.sampled_from((0.0, 1.0, 3.0, 5.0, 8.0, 20.0, 200.0))
        case _:
            return st.sampled_from(question.options + ((UNSURE,) if question.unsure else ()))


def full_answers() -> st.SearchStrategy[dict[str, Answer]]:
    """Every question answered, as one and the same person would; flags are rarer than not."""
    said = st.fixed_dictionaries({name: an_answer(q) for name, q in TRIAGE.questions.items()})
    return st.tuples(said, st.booleans()).map(lambda pair: _consistent(*pair))


def _consistent(answers: dict[str, Answer], healthy: bool) -> dict[str, Answer]:
    age = {"me": "adult", "child": "child"}.get(str(answers["who"]))
    if age and not (answers["who"] == "me" and answers["age_group"] == "older_adult"):
        answers["age_group"] = age
    if healthy:
        answers |= {name: () for name in answers if name.startswith("flags_")}
    return answers


def outcome(disposition: Disposition) -> tuple[object, ...]:
    return (
        disposition.recommendation,
        disposition.urgency,
        disposition.lead,
        disposition.digital_pt,
    )


@settings(max_examples=250, deadline=None)
@given(full_answers())
def test_what_is_asked_decides_like_everything_would(everything: dict[str, Answer]) -> None:
    asked = interview(TRIAGE, everything)
    short, full = TRIAGE.facts(asked), TRIAGE.facts(everything)
    assert outcome(TRIAGE.decide(short)) == outcome(TRIAGE.decide(full))


@settings(max_examples=100, deadline=None)
@given(full_answers())
def test_nobody_answers_more_than_fifteen_questions(everything: dict[str, Answer]) -> None:
    assert len(interview(TRIAGE, everything)) <= 15


def test_red_flags_are_asked_before_anything_about_the_problem(triage: Triage) -> None:
    assert list(interview(triage, HEALTHY))[:3] == ["who", "flags_now", "flags_body"]


def test_a_plain_knee_takes_few_questions(triage: Triage) -> None:
    asked = interview(triage, HEALTHY)
    assert triage.decide(triage.facts(asked)).recommendation == "pt"
    assert len(asked) <= 9


def test_an_emergency_ends_the_triage_at_once(triage: Triage) -> None:
    asked = interview(triage, {**HEALTHY, "flags_now": ("chest",)})
    assert list(asked) == ["who", "flags_now"]
    assert triage.flags(asked) == (("chest_pain", Urgency.EMERGENCY),)


def test_not_sure_about_an_emergency_counts_as_yes(triage: Triage) -> None:
    flags = triage.flags({"who": "me", "flags_now": UNSURE})
    assert Urgency.EMERGENCY in {level for _, level in flags}


def test_after_a_lower_flag_only_what_could_make_it_more_urgent_is_asked(triage: Triage) -> None:
    asked = interview(triage, {**HEALTHY, "flags_body": ("swollen_leg",)})
    assert list(asked) == ["who", "flags_now", "flags_body", "cause"]
    disposition = triage.decide(triage.facts(asked))
    assert outcome(disposition) == ("medical_review", Urgency.SAME_DAY, None, "n/a")


def test_a_screen_alone_already_tells_its_flags(triage: Triage) -> None:
    ticked: dict[str, Answer] = {"flags_child": ("fever_limp",)}
    assert triage.flags(ticked) == (("child", Urgency.SAME_DAY),)
    assert triage.flags({"who": "me", **ticked}) == ()


@pytest.mark.parametrize(
    ("screen", "option", "urgency"),
    [
        ("flags_now", "bad_fall", Urgency.EMERGENCY),
        ("flags_body", "thin_bones", Urgency.SAME_DAY),
        ("flags_child", "lost_skill", Urgency.SAME_DAY),
        ("flags_child", "not_walking", Urgency.SOON),
    ],
)
def test_an_answer_says_more_of_a_flag_than_its_usual_level(
    triage: Triage, screen: str, option: str, urgency: Urgency
) -> None:
    everything = {**HEALTHY, "who": "child", "age_group": "child", screen: (option,)}
    facts = triage.facts(interview(triage, everything))
    assert triage.decide(facts).urgency is urgency


def test_skills_are_asked_where_they_tip_the_lead(triage: Triage) -> None:
    evenly = {
        **HEALTHY,
        "movement_limits": ("balance", "walking"),
        "task_limits": ("dressing", "eating"),
        "skill_limits": ("fine_motor",),
    }
    asked = interview(triage, evenly)
    assert triage.decide(triage.facts(asked)).lead == "ot"
    settled = {**evenly, "task_limits": ("dressing", "eating", "bathing")}
    assert "skill_limits" not in interview(triage, settled)


def test_an_unexamined_stroke_is_decided_without_asking_about_limits(triage: Triage) -> None:
    asked = interview(triage, {**HEALTHY, "cause": "neurological", "seen_by_clinician": "no"})
    assert "movement_limits" not in asked
    assert triage.decide(triage.facts(asked)).recommendation == "medical_review"


def test_only_a_child_gets_the_questions_for_children(triage: Triage) -> None:
    assert "flags_child" not in interview(triage, HEALTHY)
    child = {**HEALTHY, "who": "child", "age_group": "child"}
    assert "flags_child" in interview(triage, child)
    assert "age_group" not in interview(triage, child)


def test_walking_and_dressing_after_a_knee_operation_lead_to_both(triage: Triage) -> None:
    after = {
        **HEALTHY,
        "cause": "surgery",
        "movement_limits": ("walking", "stairs"),
        "task_limits": ("dressing",),
    }
    disposition = triage.decide(triage.facts(interview(triage, after)))
    assert (disposition.recommendation, disposition.lead) == ("both", "pt")
