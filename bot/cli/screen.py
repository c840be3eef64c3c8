"""`regain screen`: red flags in messages, one message a line in, one JSON object a line out."""

from collections.abc import Mapping
from pathlib import Path

import click

import flows
from bot.cli.batch import batch
from flows.screen import Screener, load_screener


@click.command()
@click.option(
    "--content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    multiple=True,
    help="Also read the red flags of this directory, as REGAIN_CONTENT_DIR would.",
)
def screen(content: tuple[Path, ...]) -> None:
    """Red flags: one message a line in, one JSON object a line out."""
    screener = load_screener(Path(flows.__file__).parent / "content", *content)
    batch(lambda line: answer(screener, line))


def answer(screener: Screener, text: str) -> Mapping[str, object]:
    """The answer to one message."""
    seen = screener.screen(text)
    return {"text": text, "urgency": seen.urgency, "flags": seen.flags}
