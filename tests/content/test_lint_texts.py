"""The languages are held against each other: same sentences, same slots."""

from pathlib import Path

import pytest

from flows.lint import lint_texts


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    shipped = tmp_path / "shipped"
    write(shipped, "en", "hello = Hello, { $name }\n    .short = Hi\n")
    write(shipped, "de", "hello = Hallo, { $name }\n    .short = Hi\n")
    return shipped


def write(folder: Path, language: str, source: str) -> None:
    (folder / language).mkdir(parents=True, exist_ok=True)
    (folder / language / "greetings.ftl").write_text(source, encoding="utf-8")


def found(*folders: Path) -> list[str]:
    return [str(problem) for problem in lint_texts(*folders)]


def test_equal_languages_have_no_problem(locales: Path) -> None:
    assert found(locales) == []


def test_a_missing_sentence_or_label_is_found(locales: Path) -> None:
    write(locales, "de", "hello = Hallo, { $name }\n")
    assert found(locales) == ["en/greetings.ftl: hello.short: has no de sentence"]


def test_a_missing_slot_is_found(locales: Path) -> None:
    write(locales, "de", "hello = Hallo\n    .short = Hi\n")
    assert found(locales) == ["de/greetings.ftl: hello: lacks $name, which another language uses"]


def test_what_only_chooses_between_words_may_differ(locales: Path) -> None:
    choice = "hello = { $who ->\n   *[me] You\n    [child] They\n }, { $name }\n    .short = Hi\n"
    write(locales, "en", choice)
    assert found(locales) == []


def test_a_file_that_does_not_parse_is_found(locales: Path) -> None:
    write(locales, "de", "hello = Hallo, { $name }\n    .short = Hi\nbroken\n")
    assert found(locales) == ["de/greetings.ftl: broken: does not parse"]


def test_a_clinics_own_folder_completes_the_shipped_one(locales: Path, tmp_path: Path) -> None:
    write(locales, "de", "hello = Hallo, { $name }\n")
    own = tmp_path / "own"
    write(own, "de", "hello = Grüezi, { $name }\n    .short = Hoi\n")
    (own / "en").mkdir()
    assert [p for p in lint_texts(locales, own) if p.where == "hello.short"] == []
