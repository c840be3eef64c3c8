"""Of two processes on one SQLite database the second is refused."""

from pathlib import Path

import pytest

from bot.alone import TakenError, alone_in


def test_a_folder_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    with (
        alone_in(tmp_path),
        pytest.raises(TakenError, match="another Regain runs"),
        alone_in(tmp_path),
    ):
        pass


def test_it_is_free_again_afterwards(tmp_path: Path) -> None:
    with alone_in(tmp_path):
        pass
    with alone_in(tmp_path):
        held = (tmp_path / "running.lock").exists()
    assert held
