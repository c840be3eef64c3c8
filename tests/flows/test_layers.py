"""Content in layers: shipped, kept from earlier, a clinic's own."""

from pathlib import Path

from flows.layers import SHIPPED, read_table
from flows.rescreen import load_rescreen
from flows.taper import load_cadence
from flows.week import load_week


def test_content_that_was_kept_before_there_was_such_a_file_is_read_with_what_is_shipped(
    tmp_path: Path,
) -> None:
    assert load_week(tmp_path) == load_week(SHIPPED)
    assert load_cadence(tmp_path) == load_cadence(SHIPPED)
    assert load_rescreen(tmp_path) == load_rescreen(SHIPPED)


def test_a_later_folder_overrides_key_by_key(tmp_path: Path) -> None:
    (tmp_path / "cadence.toml").write_text("[stable]\ndaily = 70\n", encoding="utf-8")
    rules = load_cadence(SHIPPED, tmp_path)
    assert (rules.stable.daily, rules.stable.settled) == (70, 14)


def test_rows_with_ids_are_replaced_one_by_one_and_other_lists_as_a_whole(tmp_path: Path) -> None:
    below, above = tmp_path / "a", tmp_path / "b"
    for folder, text in (
        (below, 'words = [1, 2]\n[[row]]\nid = "x"\nn = 1\n[[row]]\nid = "y"\nn = 1\n'),
        (above, 'words = [3]\n[[row]]\nid = "y"\nn = 2\n'),
    ):
        folder.mkdir()
        (folder / "table.toml").write_text(text, encoding="utf-8")
    assert read_table("table.toml", below, above) == {
        "words": [3],
        "row": [{"id": "x", "n": 1}, {"id": "y", "n": 2}],
    }
