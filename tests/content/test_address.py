"""German says Sie and Spanish says usted, in every file."""

from pathlib import Path

import pytest

import flows
from tests.content.address import Familiar, load_familiar
from tests.content.readability import texts

LOCALES = Path(flows.__file__).parent / "locales"
LANGUAGES = ("de", "es")
FILES = [file for language in LANGUAGES for file in sorted((LOCALES / language).glob("*.ftl"))]


@pytest.fixture(scope="module")
def familiar() -> dict[str, Familiar]:
    return dict(load_familiar())


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_every_text_is_polite(file: Path, familiar: dict[str, Familiar]) -> None:
    forms = familiar[file.parent.name]
    found = {where: words for where, text in texts(file) if (words := forms.within(text))}
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exception_is_in_use_and_says_what_it_means(
    language: str, familiar: dict[str, Familiar]
) -> None:
    forms = familiar[language]
    files = (LOCALES / language).glob("*.ftl")
    used = {word for file in files for _, text in texts(file) for word in forms.looking_like(text)}
    assert used == set(forms.others)
    assert all(forms.others.values())


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Wie steif warst du?", {"warst", "du"}),
        ("de", "<b>Deine Daten</b>", {"deine"}),
        ("de", "Ruf den Notruf an.", {"ruf"}),
        ("de", "Das war nichts. Bitte tippe auf einen Knopf.", {"tippe"}),
        ("de", "Gern: Schaut gemeinsam auf den Plan.", {"schaut"}),
        ("es", "¿Cómo dormiste anoche?", {"dormiste"}),
        ("es", "Es la hora de tu registro.", {"tu"}),
        ("es", "Toca una hora o escribe otra.", {"toca", "escribe"}),
        ("es", "Por favor, llama al médico.", {"llama"}),
        ("es", "No me esperes.", {"esperes"}),
        ("es", "Sin prisa: escríbela aquí.", {"escríbela"}),
        ("es", "Verás que puede ayudarte.", {"verás", "ayudarte"}),
    ],
)
def test_du_and_tu_are_found(
    language: str, text: str, words: set[str], familiar: dict[str, Familiar]
) -> None:
    assert familiar[language].within(text) == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Rufen Sie Ihre Praxis an. Ich warte und schreibe Ihnen."),
        ("de", "Sind Sie durch? Niemand schaut rund um die Uhr in diesen Chat."),
        ("es", "Escriba su ciudad. Nadie más que usted ve lo que escribe."),
        ("es", "¿Cómo durmió anoche? El médico mira la nota."),
    ],
)
def test_what_is_said_politely_or_of_others_is_let_be(
    language: str, text: str, familiar: dict[str, Familiar]
) -> None:
    assert familiar[language].within(text) == set()
