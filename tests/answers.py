"""What a person answers in triage and plan, whatever the order in which they are asked."""

from collections.abc import Mapping
from datetime import UTC, datetime

from flows.protocol import Protocol
from flows.questions import Answer, Question
from flows.wording import MissingTextError, Text, Wording

AFTER_KNEE_SURGERY: Mapping[str, str] = {
    "who": "Me",
    "flags_now": "none",
    "flags_body": "none",
    "flags_slow": "none",
    "age_group": "16 to 64",
    "cause": "After an operation",
    "seen_by_clinician": "yes",
    "movement_limits": "walking, stairs",
    "task_limits": "dressing, bathing",
    "skill_limits": "none",
    "body_areas": "knee",
    "weeks": "8",
    "course": "about the same",
    "goal": "both alike",
    "tried": "none",
}
"""Leads to both therapies."""

PLAN: Mapping[str, str] = {
    "task_1": "getting dressed",
    "task_2": "walking to the shop",
    "task_3": "skip",
    "score_1": "3",
    "score_2": "4",
    "checkin_time": "8:00",
}

CHECK_IN: Mapping[str, str] = {
    "stiffness": "6",
    "flare": "no",
    "flare_duration": "some hours",
    "sleep": "5",
    "task": "3",
    "programme": "some",
    "note": "skip",
}

REVIEW: Mapping[str, str] = {
    "psfs_1": "4",
    "psfs_2": "5",
    "peg_pain": "6",
    "peg_enjoyment": "4",
    "peg_activity": "5",
    "stiffness_duration": "15 to 30 minutes",
    "motion": "5",
    "global_change": "1",
}


def in_language(answers: Mapping[str, str], protocol: Protocol, language: str) -> dict[str, str]:
    """The answers to triage questions as somebody types them in another language."""
    wording = protocol.wording
    reader = protocol.reader("en", datetime(2027, 1, 4, tzinfo=UTC), "UTC")

    def said(question: Question, answer: Answer) -> str:
        if answer == ():
            return wording.plain(Text("none-of-these"), language)
        if isinstance(answer, float):
            return f"{answer:g}"
        options = (answer,) if isinstance(answer, str) else answer
        return ", ".join(wording.plain(Text(question.label(o)), language) for o in options)

    asked = {id: question for id, question in protocol.triage.questions.items() if id in answers}
    return {
        id: said(question, reader.read(question, answers[id])) for id, question in asked.items()
    }


def asked_in(
    shown: str, wording: Wording, questions: Mapping[str, str], language: str = "en"
) -> str | None:
    """Which of the questions a message asks, told by the first line of its sentence."""
    lines = {line.strip() for line in shown.splitlines()}
    for question in questions:
        for who in ("me", ""):
            if _first_line(question, wording, who, language) in lines:
                return question
    return None


def _first_line(question: str, wording: Wording, who: str, language: str) -> str:
    slots = {"who": who, "task": PLAN["task_1"], **{f"task_{n}": PLAN[f"task_{n}"] for n in (1, 2)}}
    try:
        return wording.plain(Text(question, slots), language).splitlines()[0].strip()
    except MissingTextError:
        return ""
