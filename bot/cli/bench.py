"""`regain bench`: measure the recovery verdicts, and live a year of check-ins."""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import click

import flows
from bot.bench.methods import Margins
from bot.bench.simulate import KINDS
from bot.bench.speed import RUNS, Took, measure, write_lines
from bot.bench.table import METHODS, ROWS, crowd, figures, judged, level_of
from bot.bench.worlds import WORLDS, World
from flows.recovery import Measures, load_measures
from flows.recovery.arrays import Floats


@click.group()
def bench() -> None:
    """Measure the recovery verdicts, and live a year of check-ins."""


@bench.command()
@click.option("--patients", default=200, show_default=True, help="People of each class.")
@click.option("--seed", default=1, show_default=True)
@click.option("--world", type=click.Choice(list(WORLDS)), default="usual", show_default=True)
@click.option("--worlds", is_flag=True, help="Regain alone, in every world: the worst cells.")
def verdicts(*, patients: int, seed: int, world: str, worlds: bool) -> None:
    """Wrong claims and days until found, over twelve weeks of daily looks."""
    measures = load_measures(Path(flows.__file__).parent / "content")
    chosen = WORLDS if worlds else {world: WORLDS[world]}
    methods = METHODS[:1] if worlds else METHODS
    columns: dict[str, list[float]] = {}
    with click.progressbar(length=len(chosen) * len(KINDS), label="People", file=sys.stderr) as bar:
        for name, people in chosen.items():
            found = _world(people, patients, seed, methods, measures, bar.update)
            columns |= {name: found["Regain"]} if worlds else found
    _print(columns)


@bench.command()
@click.option("--patients", default=10_000, show_default=True, help="Of all classes together.")
@click.option("--days", default=90, show_default=True, help="Of each patient.")
@click.option("--seed", default=1, show_default=True)
def speed(*, patients: int, days: int, seed: int) -> None:
    """Processor time of `regain replay`, reading and writing JSON, on one core."""
    with TemporaryDirectory() as folder:
        lines, answers = Path(folder) / "patients.jsonl", Path(folder) / "verdicts.jsonl"
        number = write_lines(lines, patients, days, seed)
        click.echo(f"{number} patients x {days} days, {lines.stat().st_size / 1e6:.0f} MB of JSON")
        click.echo(f"{'':24} {'seconds':>9} {'patients/s':>11} {'times as long':>14}")
        alone: Took | None = None
        for name, command in RUNS.items():
            took = measure(command, lines, answers, number)
            alone = alone or took
            times = alone.rate / took.rate
            click.echo(f"{name:24} {took.seconds:9.2f} {took.rate:11.0f} {times:14.1f}")


@bench.command()
@click.option("--patients", default=1000, show_default=True)
@click.option("--days", default=365, show_default=True)
@click.option("--seed", default=1, show_default=True)
def year(*, patients: int, days: int, seed: int) -> None:
    """A year of check-ins under a moved clock, and what the ledgers say of it."""
    from bot.bench.year.run import live_through

    with click.progressbar(length=days, label="Days", file=sys.stderr) as bar:
        report = live_through(patients, days, seed, lambda done: bar.update(done - bar.pos))
    click.echo("\n".join(report.lines))
    sys.exit(1 if report.broken else 0)


def _world(
    world: World,
    patients: int,
    seed: int,
    methods: tuple[str, ...],
    measures: Measures,
    done: Callable[[int], None],
) -> dict[str, list[float]]:
    """The figures of each method in one world."""
    levels: dict[str, Floats] = {}
    margins: dict[str, dict[str, Margins]] = {method: {} for method in methods}
    for kind, people in crowd(world, patients, seed):
        levels[kind] = people.level[:, :, list(world.present)]
        for method, found in judged(people, measures, methods).items():
            margins[method][kind] = found
        done(1)
    bars = {"oracle": level_of(margins["oracle"], levels)} if "oracle" in margins else {}
    return {name: figures(found, levels, bars.get(name, {})) for name, found in margins.items()}


def _print(columns: Mapping[str, Sequence[float]]) -> None:
    """One line a row of the table, or one a column when there are many."""
    if len(columns) <= len(METHODS):
        click.echo(f"{'people':18} {'what is said':24} {'target':>9}" + _heads(columns))
        for place, row in enumerate(ROWS):
            cells = "".join(_cell(place, column[place], 14) for column in columns.values())
            click.echo(f"{row.kind:18} {row.name:24} {row.target():>9}{cells}")
        return
    for place, row in enumerate(ROWS):
        click.echo(f"{chr(ord('a') + place)}: {row.kind}: {row.name} {row.target()}")
    click.echo(" " * 20 + "".join(f"{chr(ord('a') + place):>8}" for place in range(len(ROWS))))
    for name, column in columns.items():
        cells = "".join(_cell(place, value, 8) for place, value in enumerate(column))
        click.echo(f"{name:20}{cells}")


def _heads(columns: Mapping[str, Sequence[float]]) -> str:
    return "".join(f"{name:>14}" for name in columns)


def _cell(place: int, value: float, width: int) -> str:
    """The value, marked where it misses the target."""
    row = ROWS[place]
    return f"{row.said(value) + ('' if row.held(value) else ' !'):>{width}}"
