"""What takes a statement back, and what only seems to."""

import pytest

from flows.screen import Urgency


@pytest.mark.parametrize(
    "text",
    [
        "No chest pain, fever or numbness.",  # one "no" for a list
        "I don't have chest pain.",
        "Chest pain: no.",
        "My face is not drooping.",  # the denial stands inside
        "weder Fieber noch Brustschmerzen",
        "Brustschmerzen habe ich keine",  # German denies afterwards too
        "ni fiebre ni dolor de pecho",
    ],
)
def test_what_is_denied_is_not_said(screener, text):
    assert screener.screen(text).urgency is Urgency.NONE


@pytest.mark.parametrize(
    "text",
    [
        "No fever but chest pain.",
        "No, my chest hurts.",
        "I don't know why but my chest hurts.",  # "don't know" denies nothing
        "I can't stand this chest pain.",
        "No chest pain at first. Now my chest hurts.",
        "no aguanto el dolor de pecho",
        "Kein Fieber, aber Brustschmerzen.",
    ],
)
def test_a_denial_ends(screener, text):
    assert screener.screen(text).urgency is Urgency.EMERGENCY


@pytest.mark.parametrize(
    ("text", "urgency"),
    [
        ("I had a stroke in 2015.", Urgency.NONE),
        ("This morning my face drooped, now it is fine.", Urgency.EMERGENCY),
        ("My mother died of a stroke.", Urgency.NONE),
        ("My mother's face is drooping.", Urgency.EMERGENCY),
        ("What should I do if I get chest pain?", Urgency.NONE),
        ("What should I do? I get chest pain.", Urgency.EMERGENCY),
        ("If the pain goes on I will kill myself.", Urgency.EMERGENCY),  # an "if" hides no intent
        ("The pus is gone.", Urgency.NONE),
        ("My wrist has gone red hot and puffy.", Urgency.SAME_DAY),  # "gone" is not over
        ("My foot drags a little, as it has since my stroke in 2019.", Urgency.NONE),
        ("My knee was quiet for two years and now it is hot and swollen.", Urgency.SAME_DAY),
        ("Dad had prostate cancer and his back has been aching for weeks.", Urgency.SOON),
        ("Knie knallrot und heiß, kann es nicht beugen, Fieber hab ich keins.", Urgency.SAME_DAY),
        ("These exercises are killing me.", Urgency.NONE),
        ("These exercises are killing me and my chest hurts.", Urgency.EMERGENCY),
    ],
)
def test_time_person_and_idiom(screener, text, urgency):
    assert screener.screen(text).urgency is urgency


@pytest.mark.parametrize(
    "text",
    ["my face is droping", "slurrred speech", "pain in my chset", "swolen calf", "SWOLLEN CALF"],
)
def test_slips_of_the_fingers_are_understood(screener, text):
    assert screener.screen(text).flags


@pytest.mark.parametrize("text", ["Rücken und Fieber", "Ruecken und Fieber", "Rucken und Fieber"])
def test_umlauts_may_be_written_in_any_way(screener, text):
    flags = screener.screen(text.replace("und", "schmerzt, habe")).flags
    assert "infection" in flags


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("my chest hurts and i cannae breathe", "other"),
        ("da oma hängt as gsicht runter", "stroke"),
        ("la yaya se cayó y no puede apoyar la pierna", "fracture"),
    ],
)
def test_dialect_is_understood(screener, text, flag):
    assert flag in screener.screen(text).flags


@pytest.mark.parametrize("text", ["my calf's swollen", "my calf’s swollen", "my calf is swollen"])
def test_an_owned_thing_is_not_many(screener, text):
    assert "clot" in screener.screen(text).flags


def test_levels_combine_to_the_highest(screener):
    seen = screener.screen("My calf is swollen since the flight. I also have chest pain.")
    assert seen.urgency is Urgency.EMERGENCY
    assert {"clot", "chest_pain"} <= set(seen.flags)


def test_the_evidence_quotes_the_words(screener):
    evidence = screener.screen("hello, my dad's face is drooping").evidence[0]
    assert (evidence.flag, evidence.urgency) == ("stroke", Urgency.EMERGENCY)
    assert evidence.words == ("face is drooping",)


def test_an_ambiguous_message_names_the_question_that_would_settle_it(screener):
    seen = screener.screen("my leg is numb")
    assert seen.clarify is not None
    question = screener.questions[seen.clarify]
    assert question.not_sure.rank >= question.no.rank
