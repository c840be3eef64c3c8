"""`regain content`: is the clinical content sound?"""

from pathlib import Path

import click

from bot.cli.refusal import refuse
from flows.soundness import problems
from flows.sources import Sources


@click.group()
def content() -> None:
    """Work with clinical content and texts."""


@content.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False))
def check(folder: str | None) -> None:
    """Lint the shipped content and, laid over it, that of FOLDER."""
    sources = Sources.shipped(Path(folder) if folder else None)
    if lines := problems(sources):
        refuse(lines)
    click.echo(f"content: usable, version {sources.version()}")
