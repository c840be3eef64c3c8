"""What holds for any message."""

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.screen import Urgency, combine
from tests.screen.labelled import messages

patiently = settings(deadline=None, max_examples=150)  # the first message compiles a language

MESSAGES = [message for message in messages() if not message.held_out]
FLAGGED = st.sampled_from([m for m in MESSAGES if m.urgency != "none"])
HARMLESS = st.sampled_from([m for m in MESSAGES if m.urgency == "none"])
ANY = st.sampled_from(MESSAGES)
NO = {
    "en": ("No {}.", ["chest pain", "fever", "numbness", "weakness", "swelling", "dizziness"]),
    "es": ("No tengo {}.", ["dolor de pecho", "fiebre", "mareos", "la pierna hinchada"]),
    "de": ("Ich habe kein {}.", ["Fieber", "Taubheitsgefühl", "Schwächegefühl", "Herzrasen"]),
}


@patiently
@given(st.text(max_size=200))
def test_no_text_breaks_it(screener, text):
    assert screener.screen(text).urgency in Urgency


@pytest.mark.parametrize(
    "text", ["", " ", "...", "\x00", "😱😱😱", "9" * 5000, "pain " * 900, "ﷺ①²³"]
)
def test_odd_texts_are_answered(screener, text):
    assert screener.screen(text).urgency in Urgency


@patiently
@given(ANY, FLAGGED)
def test_adding_a_red_flag_never_lowers_the_urgency(screener, message, flag):
    before = screener.screen(flag.text).urgency
    after = screener.screen(f"{message.text.rstrip('?!. ')}.\n{flag.text}").urgency
    assert after.rank >= before.rank


@patiently
@given(ANY, st.data())
def test_saying_that_a_symptom_is_absent_never_raises_the_urgency(screener, message, data):
    sentence, symptoms = NO[message.language]
    denial = sentence.format(data.draw(st.sampled_from(symptoms)))
    before = screener.screen(message.text).urgency
    assert screener.screen(f"{message.text}\n{denial}").urgency.rank <= before.rank


@patiently
@given(ANY)
def test_capitals_do_not_matter(screener, message):
    seen = screener.screen(message.text)
    assert screener.screen(message.text.upper()).flags == seen.flags
    assert screener.screen(message.text.lower()).flags == seen.flags


@patiently
@given(ANY, st.sampled_from(["  ", "\t", "   "]), st.sampled_from(["", "!!!", "...", " :(", " 😢"]))
def test_spacing_and_closing_marks_do_not_matter(screener, message, space, end):
    typed = f" {space.join(message.text.rstrip(string.punctuation).split(' '))}{end}"
    assert screener.screen(typed).flags == screener.screen(message.text).flags


def test_without_any_punctuation_hardly_an_emergency_is_lost(screener):
    emergencies = [m.text for m in MESSAGES if m.urgency == "emergency"]
    bare = [re.sub(r"[,;:!?¿¡-]|[.](?!\d)", " ", text) for text in emergencies]
    lost = [text for text in bare if screener.screen(text).urgency is not Urgency.EMERGENCY]
    assert len(lost) <= len(emergencies) * 0.01, lost


@patiently
@given(st.lists(st.sampled_from(Urgency)), st.sampled_from(Urgency))
def test_a_further_level_never_lowers_the_highest(levels, further):
    assert combine([*levels, further]).rank >= combine(levels).rank
