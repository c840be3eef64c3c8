"""What people type instead of tapping is understood in each language, or asked again kindly."""

from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import pytest

from flows.instruments import load_instruments
from flows.lexicon import load_lexicons
from flows.places import load_gazetteer
from flows.questions import SKIPPED, UNSURE, Answer, Kind, Question
from flows.triage import load_triage
from flows.understanding import Misunderstood, Reader
from flows.wording import load_wording

FLOWS = Path(__file__).parents[2] / "flows"
NOON_IN_LONDON = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)

STIFFNESS = Question("stiffness", Kind.SCALE)
SLEEP = Question("sleep", Kind.SCALE)
CHANGE = Question("global_change", Kind.SCALE, low=-5, high=5, unit="change")
FLARE = Question("flare", Kind.CHOICE, options=("no", "yes"))
FLARE_OR_UNSURE = Question("flare", Kind.CHOICE, options=("no", "yes"), unsure=True)
PROGRAMME = Question("programme", Kind.CHOICE, options=("all", "some", "none", "none_planned"))
CONSENT = Question("consent", Kind.CHOICE, options=("agree", "decline"))
NOTE = Question("note", Kind.TEXT, optional=True)
CLOCK = Question("checkin_time", Kind.CLOCK, options=("08:00", "12:00", "18:00", "20:00"))
PLACE = Question("place", Kind.ZONE)
WEEKS = Question("weeks", Kind.NUMBER, high=5200, unit="weeks")
SEVERAL = Question("programme", Kind.MANY, options=("all", "some", "none_planned"))
BODY = Question("body_areas", Kind.MANY, options=("back", "neck", "knee"))


@pytest.fixture(scope="module")
def readers() -> dict[str, Reader]:
    wording = load_wording(FLOWS / "locales")
    lexicons = load_lexicons(FLOWS / "locales")
    gazetteer = load_gazetteer(FLOWS / "content", languages=wording.languages)
    return {
        language: Reader(language, wording, lexicon, gazetteer, NOON_IN_LONDON)
        for language, lexicon in lexicons.items()
    }


@pytest.mark.parametrize(
    ("language", "question", "said", "answer"),
    [
        # a score, in digits or words, alone or within a sentence
        ("en", STIFFNESS, "7", 7),
        ("en", STIFFNESS, "about a 6", 6),
        ("en", STIFFNESS, "six", 6),
        ("en", STIFFNESS, "6/10", 6),
        ("en", STIFFNESS, "six out of ten", 6),
        ("en", STIFFNESS, "6,5", 6.5),
        ("en", STIFFNESS, "10 / 10", 10),
        ("en", STIFFNESS, "7ish", 7),
        ("de", STIFFNESS, "sieben", 7),
        ("de", STIFFNESS, "um die 6", 6),
        ("de", STIFFNESS, "6,5", 6.5),
        ("de", STIFFNESS, "so eine 4 heute", 4),
        ("de", STIFFNESS, "Fünf", 5),
        ("de", STIFFNESS, "fuenf", 5),
        ("de", STIFFNESS, "6 von 10", 6),
        ("de", STIFFNESS, "sechs von zehn", 6),
        ("de", STIFFNESS, "null", 0),
        ("es", STIFFNESS, "seis", 6),
        ("es", STIFFNESS, "más o menos 6", 6),
        ("es", STIFFNESS, "un 7", 7),
        ("es", STIFFNESS, "seis de diez", 6),
        ("es", STIFFNESS, "6 sobre 10", 6),
        ("es", STIFFNESS, "6,5", 6.5),
        ("es", STIFFNESS, "cero", 0),
        # a half stays a half, and two neighbours are what lies between them
        ("en", STIFFNESS, "6.5", 6.5),
        ("en", STIFFNESS, "6.5/10", 6.5),
        ("en", STIFFNESS, "6½", 6.5),
        ("en", STIFFNESS, "½", 0.5),
        ("en", STIFFNESS, "six and a half", 6.5),
        ("en", STIFFNESS, "six point five", 6.5),
        ("en", STIFFNESS, "between 6 and 7", 6.5),
        ("en", STIFFNESS, "between six and seven", 6.5),
        ("en", STIFFNESS, "6-7", 6.5),
        ("en", STIFFNESS, "6 – 7 out of 10", 6.5),
        ("en", STIFFNESS, "6.33", 6.3),
        ("de", STIFFNESS, "sechseinhalb", 6.5),
        ("de", STIFFNESS, "sechs Komma fünf", 6.5),
        ("de", STIFFNESS, "sechs bis sieben", 6.5),
        ("de", STIFFNESS, "zwischen 6 und 7", 6.5),
        ("es", STIFFNESS, "seis y medio", 6.5),
        ("es", STIFFNESS, "seis coma cinco", 6.5),
        ("es", STIFFNESS, "entre 6 y 7", 6.5),
        ("es", STIFFNESS, "6 a 7", 6.5),
        # numbers in words that are other words too
        ("en", STIFFNESS, "zero", 0),
        ("en", STIFFNESS, "ten out of ten", 10),
        ("en", STIFFNESS, "one", 1),
        ("en", STIFFNESS, "about a one", 1),
        ("en", STIFFNESS, "one out of ten", 1),
        ("es", STIFFNESS, "uno", 1),
        ("en", STIFFNESS, "I slept 5 hours, 7", 7),
        # a scale with two sides, in numbers or in words of change
        ("en", CHANGE, "minus two", -2),
        ("en", CHANGE, "\u22122", -2),
        ("en", CHANGE, "-2", -2),
        ("en", CHANGE, "+3", 3),
        ("en", CHANGE, "2 better", 2),
        ("en", CHANGE, "4 out of 5", 4),
        ("en", CHANGE, "A lot better!", 4),
        ("en", CHANGE, "it's a bit worse", -1),
        ("en", CHANGE, "about the same", 0),
        ("de", CHANGE, "minus zwei", -2),
        ("de", CHANGE, "viel besser", 5),
        ("de", CHANGE, "ein bisschen schlechter", -1),
        ("es", CHANGE, "menos dos", -2),
        ("es", CHANGE, "más o menos 3", 3),
        ("es", CHANGE, "un poco mejor", 1),
        ("es", CHANGE, "mucho peor", -5),
        # yes and no, and their half-tones
        ("en", FLARE, "yes a bit", "yes"),
        ("en", FLARE, "Nope.", "no"),
        ("en", FLARE, "not really", "no"),
        ("de", FLARE, "ja ein bisschen", "yes"),
        ("de", FLARE, "ein bisschen", "yes"),
        ("de", FLARE, "Nö", "no"),
        ("de", FLARE, "eher nicht", "no"),
        ("es", FLARE, "no", "no"),
        ("es", FLARE, "¡Sí!", "yes"),
        ("es", FLARE, "sí, un poco", "yes"),
        ("es", FLARE, "para nada", "no"),
        # doubt, where it is offered
        ("en", FLARE_OR_UNSURE, "I'm not sure", UNSURE),
        ("de", FLARE_OR_UNSURE, "Weiß nicht", UNSURE),
        ("de", FLARE_OR_UNSURE, "keine Ahnung", UNSURE),
        ("es", FLARE_OR_UNSURE, "no sé", UNSURE),
        ("es", FLARE_OR_UNSURE, "Quizás", UNSURE),
        # an option by its label, its beginning, its number, or in other words
        ("en", PROGRAMME, "all", "all"),
        ("en", PROGRAMME, "nothing", "none"),
        ("de", PROGRAMME, "einige", "some"),
        ("de", PROGRAMME, "nichts", "none"),
        ("de", PROGRAMME, "2", "some"),
        ("es", PROGRAMME, "algunos", "some"),
        ("es", PROGRAMME, "nada", "none"),
        ("es", PROGRAMME, "hoy no tocaban", "none_planned"),
        ("en", CONSENT, "yes", "agree"),
        ("de", CONSENT, "ja", "agree"),
        ("es", CONSENT, "si", "agree"),
        ("es", CONSENT, "no", "decline"),
        # several options at once
        ("en", SEVERAL, "all and some", ("all", "some")),
        ("de", SEVERAL, "alle und einige", ("all", "some")),
        ("es", SEVERAL, "todos y algunos", ("all", "some")),
        ("es", SEVERAL, "1, 2", ("all", "some")),
        ("de", SEVERAL, "nichts davon", ()),
        ("es", SEVERAL, "ninguna", ()),
        # leaving out what is optional
        ("en", NOTE, "no thanks", SKIPPED),
        ("de", NOTE, "Nein danke", SKIPPED),
        ("de", NOTE, "überspringen", SKIPPED),
        ("es", NOTE, "paso", SKIPPED),
        ("es", NOTE, "No, gracias.", SKIPPED),
        ("es", NOTE, "No pude dormir", "No pude dormir"),
        # times of day
        ("en", CLOCK, "8", "08:00"),
        ("en", CLOCK, "8pm", "20:00"),
        ("en", CLOCK, "8.30 p.m.", "20:30"),
        ("en", CLOCK, "12 am", "00:00"),
        ("en", CLOCK, "eight in the evening", "20:00"),
        ("en", CLOCK, "half past seven", "07:30"),
        ("en", CLOCK, "quarter to 8", "07:45"),
        ("en", CLOCK, "11 at night", "23:00"),
        ("en", CLOCK, "noon", "12:00"),
        ("de", CLOCK, "20 Uhr", "20:00"),
        ("de", CLOCK, "um 8 Uhr abends", "20:00"),
        ("de", CLOCK, "abends um acht", "20:00"),
        ("de", CLOCK, "18.15 Uhr", "18:15"),
        ("de", CLOCK, "20h30", "20:30"),
        ("de", CLOCK, "halb acht", "07:30"),
        ("de", CLOCK, "Viertel nach 8", "08:15"),
        ("de", CLOCK, "12 Uhr nachts", "00:00"),
        ("de", CLOCK, "Mittag", "12:00"),
        ("es", CLOCK, "a las 8 de la noche", "20:00"),
        ("es", CLOCK, "las 12 de la noche", "00:00"),
        ("es", CLOCK, "ocho y media de la mañana", "08:30"),
        ("es", CLOCK, "7 menos cuarto", "06:45"),
        ("es", CLOCK, "mediodía", "12:00"),
        # places, by their name here or by the clock on the wall
        ("de", PLACE, "München", "Europe/Berlin"),
        ("de", PLACE, "Österreich", "Europe/Vienna"),
        ("es", PLACE, "España", "Europe/Madrid"),
        ("es", PLACE, "Bogotá", "America/Bogota"),
        ("es", PLACE, "Ciudad de México", "America/Mexico_City"),
        ("es", PLACE, "Londres", "Europe/London"),
        ("de", PLACE, "Genf", "Europe/Zurich"),
        ("de", PLACE, "Lissabon", "Europe/Lisbon"),
        ("de", PLACE, "Kiew", "Europe/Kyiv"),
        ("es", PLACE, "Nueva York", "America/New_York"),
        ("en", PLACE, "quarter to six pm", "Asia/Kathmandu"),
        ("de", PLACE, "17:45 Uhr", "Asia/Kathmandu"),
        ("es", PLACE, "UTC+5:45", "Asia/Kathmandu"),
        # a span of time counts in weeks
        ("en", WEEKS, "3", 3),
        ("en", WEEKS, "2 years", 104),
        ("de", WEEKS, "vor 3 Monaten", 13),
        ("es", WEEKS, "hace una semana", 1),
        ("es", WEEKS, "2 años", 104),
    ],
)
def test_understood(readers, language: str, question: Question, said: str, answer: Answer):
    assert readers[language].read(question, said) == answer


@pytest.mark.parametrize(
    ("language", "said", "offered"),
    [
        # the clock alone: the cities of who speaks that language first
        ("en", "12:00", ("Europe/London", "Europe/Dublin")),
        ("de", "13 Uhr", ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich")),
        ("es", "13:00", ("Europe/Madrid",)),
        ("es", "las 7 de la mañana", ("America/Bogota", "America/Lima")),
        ("de", "halb sechs abends", ("Asia/Kolkata", "Asia/Colombo")),
        ("en", "utc -3", ("America/Santiago", "America/Sao_Paulo")),
        ("en", "GMT+5:30", ("Asia/Kolkata", "Asia/Colombo")),
    ],
)
def test_a_clock_that_several_places_show_leaves_a_choice(readers, language, said, offered):
    answer = readers[language].read(PLACE, said)
    assert isinstance(answer, Misunderstood)
    assert answer.offered[: len(offered)] == offered


@pytest.mark.parametrize(
    ("language", "said", "noon_too"),
    [
        ("en", "one", True),
        ("en", "one at night", False),
        ("en", "1:00 pm", True),
        ("en", "01:00", False),
        ("de", "eins", True),
        ("de", "13:00", True),
        ("es", "la 1 de la noche", False),
    ],
)
def test_a_clock_of_twelve_hours_may_mean_either_half_of_the_day(readers, language, said, noon_too):
    answer = readers[language].read(PLACE, said)
    assert isinstance(answer, Misunderstood)
    assert ("Africa/Lagos" in answer.offered) == noon_too


@pytest.mark.parametrize(
    ("language", "question", "said"),
    [
        ("en", STIFFNESS, "6 or 7"),
        ("en", STIFFNESS, "quite stiff"),
        ("de", STIFFNESS, "sechs oder sieben"),
        ("es", STIFFNESS, "6 o 7"),
        ("en", STIFFNESS, "11"),
        # a range of more than neighbours, a change, another count, a word that is a number too
        ("en", STIFFNESS, "between 4 and 7"),
        ("en", STIFFNESS, "from 6 to 7"),
        ("de", STIFFNESS, "von 6 auf 7"),
        ("en", SLEEP, "5 hours"),
        ("de", SLEEP, "fünf Stunden"),
        ("es", SLEEP, "unas 5 horas"),
        ("en", STIFFNESS, "one of those days"),
        ("en", STIFFNESS, "no one knows"),
        ("es", STIFFNESS, "tuve una mala noche"),
        ("en", STIFFNESS, "60%"),
        ("en", STIFFNESS, "6.7.2026"),
        ("en", STIFFNESS, "8:30"),
        ("en", STIFFNESS, "minus two"),
        ("en", STIFFNESS, "a lot better"),
        ("en", CHANGE, "2 worse"),
        ("de", CHANGE, "-2 besser"),
        ("en", CHANGE, "same as yesterday"),
        ("en", CHANGE, "not a lot better"),
        ("de", STIFFNESS, "-2"),
        ("es", FLARE, "no sé"),
        ("en", FLARE, "no idea"),
        ("de", FLARE, "vielleicht"),
        ("de", PROGRAMME, "9"),
        ("en", CLOCK, "between 8 and 9"),
        ("en", CLOCK, "20 past 8"),
        ("en", CLOCK, "25:00"),
        ("de", CLOCK, "8:75"),
        ("es", CLOCK, "por la mañana"),
        ("en", WEEKS, "2 months and 3 weeks"),
        ("de", PLACE, "Hintertupfingen"),
    ],
)
def test_asked_again_rather_than_guessed(readers, language: str, question: Question, said: str):
    assert isinstance(readers[language].read(question, said), Misunderstood)


@pytest.mark.parametrize(
    ("language", "yes", "no"), [("en", "yep", "nope"), ("de", "jo", "nee"), ("es", "claro", "nop")]
)
def test_every_yes_or_no_question_takes_other_words_for_it(readers, language, yes, no):
    asked = [i.questions.values() for i in load_instruments(FLOWS / "content").values()]
    asked.append(load_triage(FLOWS / "content").questions.values())
    found = [q for q in chain.from_iterable(asked) if {"yes", "no"} == set(q.options)]
    read = readers[language].read
    assert {(read(question, yes), read(question, no)) for question in found} == {("yes", "no")}


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "back"), ("en", "Go back"), ("de", "zurück"), ("de", "Zurueck!"), ("es", "atrás")],
)
def test_going_back_in_words(readers, language: str, said: str):
    assert readers[language].goes_back(said, STIFFNESS)
    assert readers[language].goes_back(said, None)


def test_a_persons_back_is_an_answer(readers):
    assert not readers["en"].goes_back("back", BODY)
    assert readers["en"].read(BODY, "back and neck") == ("back", "neck")


@pytest.mark.parametrize(
    ("language", "question", "said", "text"),
    [
        ("en", STIFFNESS, "same as yesterday", "not-understood-same"),
        ("de", STIFFNESS, "wie gestern", "not-understood-same"),
        ("es", STIFFNESS, "Igual que ayer.", "not-understood-same"),
        ("en", FLARE, "same as yesterday", "not-understood-same"),
        ("en", STIFFNESS, "quite stiff", "not-understood-number"),
        ("en", PROGRAMME, "as my dog wanted", "not-understood-choice"),
    ],
)
def test_what_is_asked_again_is_told_why(readers, language, question, said, text):
    found = readers[language].read(question, said)
    assert isinstance(found, Misunderstood)
    assert found.why.id == text


def test_a_number_is_asked_for_with_an_example_that_leads_nobody(readers):
    found = readers["en"].read(STIFFNESS, "bad")
    assert isinstance(found, Misunderstood)
    assert found.why.args == {"low": 0, "high": 10, "example": 5}
