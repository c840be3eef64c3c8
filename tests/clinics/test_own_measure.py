"""A clinic asks about grip: from its folder to chart, summary, card and verdicts."""

import json
import re
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import flows
from bot.cli import regain
from bot.clock import MovableClock, StoppedClock
from bot.shelf import Shelf
from bot.terminal import Terminal
from bot.views import linked_patient
from flows.instruments import load_instruments
from flows.measures_lint import lint_measures
from flows.messages import Chart
from flows.presenting.clinic import card
from flows.sources import Sources
from flows.wording import Wording, load_wording
from storage import Store, open_store
from tests.answers import AFTER_KNEE_SURGERY, CHECK_IN, PLAN, asked_in
from tests.clinics.conftest import write

SHIPPED = Path(flows.__file__).parent / "content"
BEGIN = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
FIRST = date(2026, 1, 5)
BEFORE = {**AFTER_KNEE_SURGERY, **PLAN}

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
HOW_TO = README.partition("## Change a question")[2].partition("\n## ")[0]
GRIP, ITEM, ENGLISH = re.findall(r"```(?:toml)?\n(.*?)```", HOW_TO, re.DOTALL)
TEXTS = {
    "en": ENGLISH,
    "de": """
grip = Wie kräftig war Ihr Griff heute?
    .help = 0: gar nicht. 10: so kräftig wie früher.
    .short = Griff
recovery-measure-grip = Griffkraft
    .chart = Griffkraft
""",
    "es": """
grip = ¿Cuánta fuerza tuvo hoy en la mano?
    .help = 0: ninguna. 10: tanta como antes.
    .short = Agarre
recovery-measure-grip = fuerza de agarre
    .chart = Fuerza de agarre
""",
}


@pytest.fixture
def hand_clinic(tmp_path: Path) -> Path:
    """What README.md, "Change a question", says to write."""
    folder = tmp_path / "hand"
    daily = (SHIPPED / "instruments" / "daily.toml").read_text(encoding="utf-8")
    write(folder / "measures.toml", GRIP)
    write(folder / "instruments" / "daily.toml", f"{daily}\n{ITEM}")
    for language, texts in TEXTS.items():
        write(folder / "locales" / language / "own.ftl", texts)
    return folder


def run(*words: str, given: str = "", **settings: str) -> Result:
    env = {f"REGAIN_{name.upper()}": value for name, value in settings.items()}
    return CliRunner().invoke(regain, words, env=env, input=given)


@dataclass
class House:
    chat: Terminal
    shelf: Shelf
    store: Store
    clock: MovableClock


@pytest.fixture
async def house(hand_clinic: Path, tmp_path: Path) -> AsyncIterator[House]:
    """Somebody who came through triage and plan, and whose grip went from 3 to 6 in two weeks."""
    store = open_store(f"sqlite:///{tmp_path / 'regain.db'}", tmp_path)
    shelf = Shelf(Sources.shipped(hand_clinic), tmp_path / "content")
    clock = MovableClock(StoppedClock(BEGIN))
    chat = Terminal(store, shelf, clock, "en")
    for line in ("/start", "yes", "Berlin", "yes"):
        said = await chat.enter(line)
    while question := asked_in(said[-1], shelf.current.wording, BEFORE):
        said = await chat.enter(BEFORE[question])
    for grip in ("3",) * 7 + ("6",) * 7:
        for line in ("/skip 1d", *CHECK_IN.values(), grip):
            await chat.enter(line)
    yield House(chat, shelf, store, clock)
    store.close()


def card_of(house: House, wording: Wording, language: str) -> Chart:
    with house.store.begin() as ledgers:
        person = ledgers.people.by_id(1)
        assert person
        view = linked_patient(ledgers, house.shelf, person, house.clock.now())
    chart = card(view, wording, language).chart
    assert chart
    return chart


async def test_its_answers_are_in_the_chart_the_summary_and_the_card(house: House) -> None:
    progress = "\n".join(await house.chat.enter("/progress"))
    assert "Grip strength: 3 at the start, 6 now. That is better." in progress
    summary = "\n".join(await house.chat.enter("/report"))
    assert "grip strength: 3 → 6" in summary
    drawn = card_of(house, house.shelf.current.wording, "de")
    panel = next(series for series in drawn.series if series.label == "Griffkraft")
    assert (panel.lower_is_better, panel.goal, panel.matters) == (False, 9, 1.5)


async def test_a_clinician_whose_texts_do_not_name_it_still_reads_the_card(house: House) -> None:
    drawn = card_of(house, load_wording(*Sources.shipped().locales), "en")
    assert "recovery-measure-grip.chart" in [series.label for series in drawn.series]


def diary(grip: Callable[[int], int]) -> str:
    days = [
        {"date": (FIRST + timedelta(days=n)).isoformat(), "grip": grip(n) + n % 2}
        for n in range(60)
    ]
    return json.dumps({"patient": "p", "days": days}) + "\n"


@pytest.mark.parametrize("through", ["--content", "REGAIN_CONTENT_DIR"])
def test_replay_judges_it(hand_clinic: Path, through: str) -> None:
    given = diary(lambda n: 4) + diary(lambda n: 2 + n // 12)
    if through == "--content":
        result = run("replay", "--last", through, str(hand_clinic), given=given)
    else:
        result = run("replay", "--last", given=given, content_dir=str(hand_clinic))
    said = [json.loads(line)["verdicts"][0] for line in result.stdout.splitlines()]
    assert [one["measures"] for one in said] == [{"grip": "stalled"}, {"grip": "improving"}]
    assert [one["overall"] for one in said] == ["stalled", "improving"]


def test_what_nobody_declared_is_not_judged() -> None:
    result = run("replay", "--last", given=diary(lambda n: 4))
    assert json.loads(result.stdout)["verdicts"] == []


def test_a_measure_that_nobody_answers_changes_no_verdict(hand_clinic: Path) -> None:
    other = diary(lambda n: 2 + n // 12).replace("grip", "sleep")
    without, with_grip = (
        run("replay", *content, given=other) for content in ((), ("--content", str(hand_clinic)))
    )
    assert without.stdout == with_grip.stdout


def respell(file: str, said: str, instead: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        source = (folder / file).read_text(encoding="utf-8")
        assert said in source
        write(folder / file, source.replace(said, instead))

    return spoil


def without(field: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        lines = (folder / "measures.toml").read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(field)]
        assert len(kept) == len(lines) - 1
        write(folder / "measures.toml", "".join(kept))

    return spoil


SPOILT: Mapping[str, Callable[[Path], None]] = {
    "daily.toml: grip: feeds grip, which measures.toml does not have; it has stiffness,": respell(
        "measures.toml", "grip]", "grep]"
    ),
    "grip: has no better: its direction": without("better"),
    "grip: better = 'up': Input should be": respell("measures.toml", '"higher"', '"up"'),
    "grip: has no matters: the smallest": without("matters"),
    "grip: matters = 15: Input should be": respell("measures.toml", "= 1.5", "= 15"),
    "grip: has no spread: how far": without("spread"),
    "grip: has no goal: the score": without("goal"),
    "grip: has gaol, which no measure has": respell("measures.toml", "goal =", "gaol ="),
    "grip: has no domain": without("domain"),
    "grip: has no source: where": respell("measures.toml", "Agreed with the hand clinic", ""),
    "task_grip: is a name that a diary has": respell("measures.toml", "grip]", "task_grip]"),
    "Grip: is no name for a measure": respell("measures.toml", "grip]", "Grip]"),
    "grip: has several series": respell("measures.toml", "goal = 9", "goal = 9\nseries = 2"),
    "grip: has no text recovery-measure-grip in de": respell(
        "locales/de/own.ftl", "recovery-measure-grip", "recovery-measure-grup"
    ),
    "grip: has no text recovery-measure-grip.chart in es": respell(
        "locales/es/own.ftl", ".chart", ".charts"
    ),
    "daily.toml: grip: feeds grip, which runs from 0 to 10": respell(
        "instruments/daily.toml", ITEM, ITEM + "high = 100\n"
    ),
    "daily.toml: grip: feeds grip, but its answers are no numbers": respell(
        "instruments/daily.toml", ITEM, ITEM.replace("scale", "text")
    ),
}
"""What is said, and what was done to the folder."""


def problems(folder: Path) -> list[str]:
    sources = Sources.shipped(folder)
    instruments = load_instruments(*sources.content)
    found = lint_measures(sources.content, instruments, load_wording(*sources.locales))
    return list(map(str, found))


def test_nothing_is_wrong_with_it(hand_clinic: Path) -> None:
    assert problems(hand_clinic) == []


@pytest.mark.parametrize("named", SPOILT)
def test_whatever_is_wrong_with_it_is_named(hand_clinic: Path, named: str) -> None:
    SPOILT[named](hand_clinic)
    found = problems(hand_clinic)
    assert [line for line in found if named in line], found


@pytest.mark.slow
def test_the_check_of_content_says_so_too(hand_clinic: Path) -> None:
    assert run("content", "check", str(hand_clinic)).exit_code == 0
    SPOILT["grip: has no better: its direction"](hand_clinic)
    result = run("content", "check", str(hand_clinic))
    assert result.exit_code == 1
    assert result.stderr.startswith("regain: content: measures.toml: grip: has no better: its dir")


def test_replay_refuses_what_it_cannot_judge_by(hand_clinic: Path) -> None:
    without("better")(hand_clinic)
    result = run("replay", "--content", str(hand_clinic))
    assert result.exit_code == 1
    assert result.stderr == (
        'regain: measures.toml: grip: has no better: its direction, "higher" or "lower"\n'
    )
