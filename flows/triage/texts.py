"""Which sentences the content of a triage needs in every language."""

from collections.abc import Iterator

from flows.triage.content import Asked, Content

OPTION_LENGTH = 24
"""The longest label, in characters, that a button still shows with large fonts."""

OUTCOME_TEXTS = (
    "recommendation.pt", "recommendation.ot", "recommendation.both",
    "recommendation.medical_review",
    "urgency.routine", "urgency.soon", "urgency.same_day", "urgency.emergency",
    "lead.pt", "lead.ot",
    "digital_pt.suitable", "digital_pt.after_assessment", "digital_pt.not_suitable",
)  # fmt: skip


def needed_texts(content: Content) -> Iterator[tuple[str, str]]:
    """The file that asks for a text, and the text's id."""
    for name, asked in content.questions.items():
        yield from (("questions.toml", text) for text in _question_texts(name, asked))
    yield from (("flags.toml", f"said-red_flags.{flag}") for flag in content.flag_levels)
    yield from ((rule.file, f"reason-{rule.id}") for rule in content.rules)
    for topic in content.topics:
        yield "topics.toml", f"topic-{topic.id}"
        yield "topics.toml", f"topic-{topic.id}.title"
    yield from (("access.toml", text) for text in _access_texts(content))
    yield from (("recommendation.toml", text) for text in OUTCOME_TEXTS)


def _question_texts(name: str, asked: Asked) -> Iterator[str]:
    yield from (name, f"{name}.short")
    yield from (f"{name}.{option}" for option in asked.question.options)
    if asked.question.options and not asked.flags:
        yield from (f"said-{asked.fact}.{option}" for option in asked.question.options)


def _access_texts(content: Content) -> Iterator[str]:
    for place in content.access.values():
        yield from (f"access-pt-{place.pt}", f"access-ot-{place.ot}", f"access-cover-{place.cover}")
