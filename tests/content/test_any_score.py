"""Any number on a scale is read however it is written; words without a number never are one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.lexicon import fold, load_lexicons
from flows.places import load_gazetteer
from flows.questions import Kind, Question
from flows.understanding import Misunderstood, Reader
from flows.wording import load_wording

FLOWS = Path(__file__).parents[2] / "flows"
NOW = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
TEN = Question("stiffness", Kind.SCALE)
BOTH_SIDES = Question("global_change", Kind.SCALE, low=-5, high=5, unit="change")

LEXICONS = load_lexicons(FLOWS / "locales")
READERS = {
    language: Reader(
        language, load_wording(FLOWS / "locales"), lexicon, load_gazetteer(FLOWS / "content"), NOW
    )
    for language, lexicon in LEXICONS.items()
}
FORMS = {
    "en": ["{}", "{}.", " {} !", "about a {}", "I'd say {}", "it's a {} today", "{} I think"],
    "de": ["{}", "{}.", " {} !", "etwa {}", "so eine {}", "heute {}", "ich denke {}"],
    "es": ["{}", "{}.", "¡{}!", "un {}", "más o menos {}", "diría que {}", "hoy {}"],
}
OF_TEN = {
    "en": ["{}/10", "{} / 10", "{} out of 10", "{} of ten"],
    "de": ["{}/10", "{} von 10", "{} von zehn"],
    "es": ["{}/10", "{} de 10", "{} sobre diez"],
}
WORDS = {
    "en": "quite stiff today pain in the knee slept badly better worse than ever half all right",
    "de": "recht steif heute Schmerzen im Knie schlecht geschlafen besser als je zuvor halb gut",
    "es": "bastante rígida hoy dolor en la rodilla dormí mal mejor peor que nunca media bien",
}
languages = st.sampled_from(sorted(LEXICONS))


def spelt(language: str, number: int) -> st.SearchStrategy[str]:
    """The number in digits, or in one of its words."""
    return st.sampled_from([str(number), *LEXICONS[language].numbers[number]])


@given(st.data(), languages, st.integers(0, 10))
def test_any_whole_number_is_read_in_any_form(data, language, number):
    form = data.draw(st.sampled_from(FORMS[language] + OF_TEN[language]))
    said = form.format(data.draw(spelt(language, number)))
    assert READERS[language].read(TEN, said) == number


@given(st.data(), languages, st.integers(0, 99), st.sampled_from(".,"))
def test_any_decimal_is_read_in_any_form(data, language, tenths, mark):
    form = data.draw(st.sampled_from(FORMS[language] + OF_TEN[language]))
    said = form.format(f"{tenths // 10}{mark}{tenths % 10}")
    assert READERS[language].read(TEN, said) == tenths / 10


@given(st.data(), languages, st.integers(0, 9))
def test_any_two_neighbours_are_the_half_between_them(data, language, number):
    first, second = data.draw(spelt(language, number)), data.draw(spelt(language, number + 1))
    lexicon = LEXICONS[language]
    between = f"{lexicon.between[0]} {{}} {lexicon.also[0]} {{}}"
    form = data.draw(st.sampled_from(["{}-{}", f"{{}} {lexicon.until[0]} {{}}", between]))
    if form == "{}-{}":
        first, second = str(number), str(number + 1)
    assert READERS[language].read(TEN, form.format(first, second)) == number + 0.5


@given(st.data(), languages, st.integers(-5, 5))
def test_any_number_with_its_sign_is_read_on_a_scale_with_two_sides(data, language, number):
    digits = data.draw(spelt(language, abs(number)))
    minus = LEXICONS[language].minus[0]
    signs = [f"-{abs(number)}", f"{minus} {digits}"] if number < 0 else [digits, f"+{number}"]
    assert READERS[language].read(BOTH_SIDES, data.draw(st.sampled_from(signs))) == number


@given(st.data(), languages)
def test_words_without_a_number_never_record_one(data, language):
    words = data.draw(st.lists(st.sampled_from(WORDS[language].split()), max_size=8))
    assert isinstance(READERS[language].read(TEN, " ".join(words)), Misunderstood)


@given(languages, st.text(max_size=60))
def test_whatever_is_typed_records_only_what_is_on_the_scale(language, said):
    found = READERS[language].read(TEN, said)
    has_number = any(c.isdecimal() or c.isnumeric() for c in said) or any(
        LEXICONS[language].number(word) is not None for word in fold(said).split()
    )
    if isinstance(found, Misunderstood):
        return
    assert has_number
    assert 0 <= float(str(found)) <= 10


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_every_phrase_of_change_is_read(language):
    read = READERS[language].read
    change = LEXICONS[language].change
    assert {said: read(BOTH_SIDES, said) for said in change} == change
