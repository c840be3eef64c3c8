"""The way to the recommendation in German and in Spanish, as Telegram tells the language."""

import pytest

from flows.wording import Text
from tests.answers import AFTER_KNEE_SURGERY, asked_in, in_language
from tests.journeys.conftest import Actor

WELCOME = {
    "de": ("Ja, ich stimme zu", "Berlin", "Ja"),
    "es": ("Sí, acepto", "Madrid", "Sí"),
}
RECOMMENDED = {
    "de": ("Physiotherapie und Ergotherapie zusammen", "Gehen", "keine Diagnose"),
    "es": ("fisioterapia junto con la terapia ocupacional", "caminar", "no es un diagnóstico"),
}
EMERGENCY = {
    "de": ("Mein Gesicht hängt auf einer Seite und ich kann nicht richtig sprechen", "Notfall"),
    "es": ("Se me cae un lado de la cara y no puedo hablar bien", "emergencia"),
}
DOUBT = {
    "de": ("Mein Arm fühlt sich schwach an", "plötzlich", "Nein"),
    "es": ("Siento el brazo débil", "de golpe", "No"),
}


@pytest.fixture(params=["de", "es"])
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
async def speaker(sandbox, language) -> Actor:
    """Somebody who has agreed and whose clock is known, in their language."""
    actor = Actor(sandbox.server, sandbox.app, "Alex", language)
    await actor.say("/start", *WELCOME[language])
    return actor


async def test_to_the_recommendation_and_its_summary(sandbox, speaker, language):
    protocol = sandbox.app.shelf.current
    answers = in_language(AFTER_KNEE_SURGERY, protocol, language)
    while question := asked_in(speaker.last, protocol.wording, answers, language):
        await speaker.say(answers[question])
    for words in RECOMMENDED[language]:
        assert words.casefold() in speaker.everything.casefold()
    await speaker.tap(protocol.wording.plain(Text("summary-button"), language))
    assert next(m.file for m in reversed(speaker.messages) if m.file).name.endswith(".pdf")


async def test_an_emergency_is_heard_and_answered_in_the_language(speaker, language):
    words, named = EMERGENCY[language]
    assert named in await speaker.say(words)
    assert "112" in speaker.last


async def test_a_doubt_is_settled_in_the_language_and_triage_goes_on(speaker, language):
    asked = speaker.last
    words, question, no = DOUBT[language]
    assert question in await speaker.say(words)
    await speaker.tap(no)
    assert speaker.last == asked
