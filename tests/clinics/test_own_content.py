"""A clinic's own folder, from the check on the command line to the chat."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import regain
from bot.clock import MovableClock, StoppedClock
from bot.settings import Settings
from bot.shelf import open_shelf
from bot.terminal import Terminal
from flows.soundness import UnsoundContentError
from storage import open_store
from tests.answers import AFTER_KNEE_SURGERY, asked_in
from tests.clinics.conftest import write

BEGIN = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)

Spoil = Callable[[Path], None]


def run(*words: str, **settings: str) -> Result:
    return CliRunner().invoke(
        regain, words, env={f"REGAIN_{k.upper()}": v for k, v in settings.items()}
    )


async def test_its_question_flag_and_rule_are_those_of_the_conversation(
    clinic: Path, tmp_path: Path
) -> None:
    shelf = open_shelf(Settings(data_dir=tmp_path / "data", content_dir=clinic))
    store = open_store(f"sqlite:///{tmp_path / 'chat.db'}", tmp_path)
    chat = Terminal(store, shelf, MovableClock(StoppedClock(BEGIN)), "en")

    async def say(line: str) -> str:
        return "\n".join(await chat.enter(line))

    assert "May we keep your answers at Harbour Clinic?" in await say("/start")
    assert "A long time on the floor can hurt you." in await say("I was lying on the floor")
    for line in ("yes", "Berlin", "yes"):
        said = told = await say(line)
    while question := asked_in(said, shelf.current.wording, AFTER_KNEE_SURGERY):
        said = await say(AFTER_KNEE_SURGERY[question])
        told += said
    assert "Start with OT: here it sees everybody first." in told
    store.close()


def no_source(folder: Path) -> None:
    respell(folder / "triage" / "lead.toml", "source =", "sauce =")


def no_german_text(folder: Path) -> None:
    respell(folder / "locales" / "de" / "own.ftl", "flag-fall_alone-do", "flag-fall_alone-go")


def no_such_concept(folder: Path) -> None:
    respell(folder / "red_flags" / "fall_alone.toml", "alone_on_floor", "alone_on_moon")


def a_false_example(folder: Path) -> None:
    respell(folder / "red_flags" / "fall_alone.toml", "I was lying", "I was sitting")


def no_toml(folder: Path) -> None:
    write(folder / "red_flags" / "fall_alone.toml", "id = ")


def a_long_label(folder: Path) -> None:
    respell(
        folder / "locales" / "en" / "own.ftl",
        ".agree = Yes",
        ".agree = Yes, by all means, please do",
    )


def a_broken_number(folder: Path) -> None:
    write(folder / "places" / "own.toml", '[places.DE]\nemergency = "112"\n')


def a_broken_instrument(folder: Path) -> None:
    write(folder / "instruments" / "own.toml", 'id = "own"\n')


def respell(file: Path, said: str, instead: str) -> None:
    source = file.read_text(encoding="utf-8")
    assert said in source
    write(file, source.replace(said, instead))


@pytest.mark.parametrize(
    ("spoilers", "named"),
    [
        (
            (no_source, no_such_concept, a_long_label, a_broken_number),
            (
                "lead_usually_pt: has no source",
                "alone_on_moon",
                "agree: is too long",
                "places: 'source' is missing",
            ),
        ),
        ((no_toml, a_broken_instrument), ("fall_alone.toml", "instruments: 'items' is missing")),
        pytest.param(
            (no_german_text, a_false_example),
            ("flag-fall_alone-do: has no de", "should be same_day"),
            marks=pytest.mark.slow,
        ),
    ],
    ids=lambda spoilers: "+".join(getattr(spoil, "__name__", "") for spoil in spoilers),
)
def test_whatever_is_broken_is_named_a_line_each_and_refused_at_the_start(
    clinic: Path, tmp_path: Path, spoilers: tuple[Spoil, ...], named: tuple[str, ...]
) -> None:
    for spoil in spoilers:
        spoil(clinic)
    with pytest.raises(UnsoundContentError) as refused:
        open_shelf(Settings(data_dir=tmp_path / "data", content_dir=clinic))
    for words in named:
        assert [line for line in refused.value.lines if words in line], refused.value.lines
    assert all(line.startswith("content: ") for line in refused.value.lines)
    assert all("\n" not in line for line in refused.value.lines)


@pytest.mark.parametrize(
    "command",
    ["check", pytest.param("run", marks=pytest.mark.slow)],
)
def test_what_starts_the_bot_says_the_same_as_the_check_of_content(
    clinic: Path, tmp_path: Path, command: str
) -> None:
    no_toml(clinic)
    checked = run("content", "check", str(clinic))
    data = str(tmp_path / "data")
    started = run(command, content_dir=str(clinic), data_dir=data, http_port="0")
    assert (checked.exit_code, started.exit_code) == (1, 1)
    assert checked.stderr == started.stderr
    assert checked.stderr.startswith("regain: content: ")
