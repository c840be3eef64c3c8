"""English, German and Spanish say the same things, in labels that fit a phone."""

import re
from collections.abc import Iterator
from datetime import date, time
from itertools import chain
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as fluent

from flows.instruments import load_instruments
from flows.instruments_lint import WITHOUT_LABELS, lint_instruments
from flows.lexicon import Lexicon, fold, load_lexicons
from flows.lint import lint_texts
from flows.wording import Text, Wording, load_wording

FLOWS = Path(__file__).parents[2] / "flows"
LOCALES = FLOWS / "locales"
LANGUAGES = ("en", "de", "es")
LONGEST_LABEL = 24
BUTTONS = (
    *("done", "none-of-these", "not-sure", "back", "skip", "see-progress", "check-in-now"),
    *("something-is-wrong", "flag-done", "flag-misunderstood"),
    *("report-button", "remind-button", "plan-changed-button", "visit-button", "today"),
    *("weekly-button", "daily-button"),
    *(f"pause-reason.{why}" for why in ("holiday", "illness", "surgery", "other")),
    *("alert-seen-button", "alert-card-button"),
    *("programme-button", "exercise-add-button", "exercise-change-button"),
    *("exercise-remove-button", "exercise-remove-yes", "exercise-remove-no"),
    *("not-yet-button", "stay-button", "other-time-button", "help-tell-button"),
    *(f"desk-programme-{what}-button" for what in ("write", "clear", "send", "again")),
)
LONGEST_COMMAND = 256
LONGEST_DESCRIPTION = 512
LONGEST_SHORT_DESCRIPTION = 120


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording(LOCALES)


@pytest.fixture(scope="module")
def lexicons() -> dict[str, Lexicon]:
    return dict(load_lexicons(LOCALES))


def entries(language: str) -> Iterator[fluent.Message]:
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                yield entry


def tags(message: fluent.Message) -> list[str]:
    return re.findall(r"</?\w+>", FluentSerializer().serialize_entry(message))


def test_every_language_has_every_text_with_the_same_slots():
    assert [str(problem) for problem in lint_texts(LOCALES)] == []


def test_every_question_of_every_instrument_has_its_texts(wording):
    assert wording.languages == ("en", "de", "es")
    instruments = load_instruments(FLOWS / "content")
    assert [str(problem) for problem in lint_instruments(instruments, wording)] == []


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_same_tags_are_used_as_in_english(language):
    english = {message.id.name: set(tags(message)) for message in entries("en")}
    theirs = {message.id.name: set(tags(message)) for message in entries(language)}
    assert theirs == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tag_is_closed(language):
    for message in entries(language):
        found = tags(message)
        opened = [tag for tag in found if not tag.startswith("</")]
        assert [tag.replace("</", "<") for tag in found if tag not in opened] == opened, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_a_phone_with_large_letters(language, wording):
    questions = chain.from_iterable(
        instrument.questions.values() for instrument in load_instruments(FLOWS / "content").values()
    )
    options = [
        f"{question.id}.{option}"
        for question in questions
        if question.kind not in WITHOUT_LABELS
        for option in question.options
    ]
    labels = [wording.plain(Text(text), language) for text in (*options, *BUTTONS)]
    assert [label for label in labels if len(label) > LONGEST_LABEL] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_telegram_takes_what_it_shows_of_the_bot(language, wording):
    def said(text: str) -> str:
        return wording.plain(Text(text), language)

    assert len(said("bot-description")) <= LONGEST_DESCRIPTION
    assert len(said("bot-short")) <= LONGEST_SHORT_DESCRIPTION
    commands = [entry.id.name for entry in entries(language) if "command-" in entry.id.name]
    assert all(len(said(command)) <= LONGEST_COMMAND for command in commands)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_names_the_same_commands(language, wording):
    def commands(text: str, said_in: str) -> set[str]:
        return set(re.findall(r"/\w+", wording.plain(Text(text), said_in)))

    for text in ("help", "desk-help"):
        assert commands(text, language) == commands(text, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lexicon_has_every_word_folded_as_it_is_compared(language, lexicons):
    lexicon = lexicons[language]
    assert len(lexicon.numbers) == len(range(13))
    headings = [words for words in vars(lexicon).values() if isinstance(words, tuple)]
    assert all(headings)
    words = [*lexicon.past, *lexicon.in_weeks]
    for entry in chain.from_iterable(headings):
        words += [entry] if isinstance(entry, str) else entry
    assert [word for word in words if word != fold(word)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("skip", "skip"),
        ("back", "back"),
        ("unsure", "not-sure"),
        ("none", "none-of-these"),
        ("yes", "flare.yes"),
        ("no", "flare.no"),
    ],
)
def test_a_label_may_be_typed(language, heading, label, wording, lexicons):
    said = wording.plain(Text(label), language).removeprefix("← ")
    assert lexicons[language].means(heading, said)


def test_german_and_spanish_count_in_their_own_way(wording):
    one, some = (
        Text("recovery-points", {"change": 1.0}),
        Text("recovery-points", {"change": 1.3}),
    )
    assert wording.plain(one, "de") == "1 Punkt"
    assert wording.plain(some, "de") == "1,3 Punkte"
    assert wording.plain(one, "es") == "1 punto"
    assert wording.plain(some, "es") == "1,3 puntos"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "5 Jan, 18:05"), ("de", "5. Jan., 18:05"), ("es", "5 ene, 18:05")]
)
def test_dates_and_clocks_are_written_as_in_that_language(language, said, wording):
    def shown(value: date | time) -> str:
        return wording.plain(Text("as-said", {"said": value}), language)

    assert f"{shown(date(2026, 1, 5))}, {shown(time(18, 5))}" == said
