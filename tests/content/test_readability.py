"""What a person reads is simple: sixth grade or below, in every language."""

from pathlib import Path

import pytest

import flows
from tests.content.readability import EXCUSED, readings

FILES = sorted((Path(flows.__file__).parent / "locales").glob("*/*.ftl"))


def write(folder: Path, language: str, text: str) -> Path:
    file = folder / language / "words.ftl"
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"words = {text}\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_every_text_is_easy_to_read(file: Path) -> None:
    hard = [f"{one.where} ({one.score:.1f}): {one.text}" for one in readings(file) if not one.easy]
    assert hard == []


def test_every_excuse_says_why() -> None:
    assert [pattern for pattern, reason in EXCUSED.items() if not reason] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Subsequent rehabilitation necessitates comprehensive multidisciplinary evaluation "
         "of functional limitations preceding therapeutic interventions and recommendations."),
        ("es", "La rehabilitación subsiguiente necesitará evaluaciones multidisciplinares "
         "exhaustivas de las limitaciones funcionales antes de cualquier recomendación."),
        ("de", "Die anschließende Rehabilitationsbehandlung erfordert multidisziplinäre "
         "Funktionsuntersuchungen, Beeinträchtigungsbeurteilungen und Behandlungsempfehlungen "
         "seitens unterschiedlicher beteiligter Gesundheitseinrichtungen."),
    ],
)  # fmt: skip
def test_a_hard_text_is_found(tmp_path: Path, language: str, text: str) -> None:
    assert [one.easy for one in readings(write(tmp_path, language, text))] == [False]


def test_each_choice_of_words_is_read_for_itself(tmp_path: Path) -> None:
    text = """{ $who ->
        [child] Your child can do this at home, and you can help a bit.
       *[me] You can do this at home, and if you like, we can help a bit.
    }"""
    assert len(list(readings(write(tmp_path, "en", text)))) == 2
