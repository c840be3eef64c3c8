"""What a person answers in triage and plan, whatever the order in which they are asked."""

from collections.abc import Mapping

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
    "sleep": "5",
    "task": "3",
    "programme": "some",
    "note": "skip",
}


def asked_in(shown: str, wording: Wording, questions: Mapping[str, str]) -> str | None:
    """Which of the questions a message asks, told by the first line of its sentence."""
    lines = {line.strip() for line in shown.splitlines()}
    for question in questions:
        for who in ("me", ""):
            if _first_line(question, wording, who) in lines:
                return question
    return None


def _first_line(question: str, wording: Wording, who: str) -> str:
    slots = {"who": who, "task": PLAN["task_1"], **{f"task_{n}": PLAN[f"task_{n}"] for n in (1, 2)}}
    try:
        return wording.plain(Text(question, slots), "en").splitlines()[0].strip()
    except MissingTextError:
        return ""
