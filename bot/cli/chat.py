"""`regain chat`: the conversation in the terminal."""

import asyncio
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.clock import MovableClock, StoppedClock
from bot.shelf import Shelf
from bot.terminal import Terminal
from flows.sources import Sources
from storage import open_store


@click.command()
@click.option("--at", type=click.DateTime(), help="Begin at this UTC time; now if left out.")
@click.option("--language", default="en", show_default=True, help="en, es or de.")
def chat(at: datetime | None, language: str) -> None:
    """Talk to Regain here: a line in, a reply out.

    A button can be typed by its label or its number. `/skip 1d` moves the clock (m, h, d, w).
    Works when piped. Nothing is kept after the end.
    """
    begin = at.replace(tzinfo=UTC) if at else datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_talk(Path(folder), begin, language))


async def _talk(folder: Path, begin: datetime, language: str) -> None:
    store = open_store(f"sqlite:///{folder / 'chat.db'}", folder)
    clock = MovableClock(StoppedClock(begin))
    shelf = Shelf(Sources.shipped(), folder / "content")
    terminal = Terminal(store, shelf, clock, language)
    try:
        for reply in await terminal.enter("/start"):
            _show(reply)
        while typed := await asyncio.to_thread(sys.stdin.buffer.readline):
            line = typed.decode(errors="replace")  # what is piped may be no text at all
            if not sys.stdin.isatty():
                click.echo(f"> {line.rstrip()}\n")
            for reply in await terminal.enter(line):
                _show(reply)
    finally:
        store.close()


def _show(reply: str) -> None:
    click.echo(f"{reply}\n")
