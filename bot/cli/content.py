"""`regain content`: is the clinical content sound?"""

from collections.abc import Iterator
from pathlib import Path

import click

from bot.cli.failing import refuse
from flows.instruments import load_instruments
from flows.instruments_lint import lint_instruments
from flows.lint import Problem, lint_texts
from flows.screen import lint as lint_red_flags
from flows.sources import Sources
from flows.triage import lint as lint_triage
from flows.wording import load_wording


@click.group()
def content() -> None:
    """Work with clinical content and texts."""


@content.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False))
def check(folder: str | None) -> None:
    """Lint the shipped content and, laid over it, that of FOLDER."""
    sources = Sources.shipped(Path(folder) if folder else None)
    problems = sorted({str(problem) for problem in lint(sources)})
    if problems:
        refuse(problems)
    click.echo(f"content: usable, version {sources.version()}")


def lint(sources: Sources) -> Iterator[Problem]:
    """Everything that is wrong with content and texts."""
    wording = load_wording(*sources.locales)
    yield from lint_texts(*sources.locales)
    yield from lint_instruments(load_instruments(*sources.content), wording)
    yield from lint_red_flags(sources.content, wording)
    yield from lint_triage(sources.content, wording)
