"""An episode keeps the content that it began with, in the words of today."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.shelf import Shelf
from flows.sources import Sources
from flows.wording import MissingTextError, Text
from storage import Store

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STALLED = Text("digest-line", {"name": "Anna", "reason": Text("flag-new_flag-name")})


def own(folder: Path, name: str, flag: str) -> Sources:
    """A clinic's folder with one sentence, and a number that gives its content a version."""
    (folder / name / "locales" / "en").mkdir(parents=True)
    texts = folder / name / "locales" / "en" / "own.ftl"
    texts.write_text(flag, encoding="utf-8")
    (folder / name / "measures.toml").write_text(f'version = "{name}"\n', encoding="utf-8")
    return Sources.shipped(folder / name)


def test_an_earlier_version_speaks_as_the_current_one_does(
    sqlite_store: Store, tmp_path: Path
) -> None:
    before = Shelf(own(tmp_path, "before", "consent = May we?\n"), tmp_path / "content")
    now = Shelf(
        own(tmp_path, "now", "flag-new_flag-name = New flag\nconsent = Shall we?\n"), tmp_path
    )
    with sqlite_store.begin() as ledgers:
        before.keep_current(ledgers)
        earlier = now.of(before.current.version, ledgers)
    assert earlier.version == before.current.version != now.current.version
    assert earlier.wording.plain(Text("consent"), "en") == "Shall we?"
    assert earlier.wording.plain(Text("flag-new_flag-name"), "en") == "New flag"
    assert "New flag" in earlier.wording.plain(STALLED, "en")


def test_a_name_that_was_taken_out_is_said_by_its_id_and_the_sentence_stands() -> None:
    wording = Shelf(Sources.shipped(), Path()).current.wording
    assert "flag-new_flag-name" in wording.plain(STALLED, "en")
    with pytest.raises(MissingTextError):
        wording.plain(Text("no-such-sentence"), "en")
