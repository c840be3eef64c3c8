"""`regain sandbox`: try everything without Telegram."""

import asyncio
import shutil

import click

from bot.cli.failing import refusing
from bot.clock import MovableClock
from bot.sandbox.house import Sandbox
from bot.settings import Settings, load_settings
from bot.stopping import until_stopped
from bot.telegram.logs import log_to_stderr


@click.command()
def sandbox() -> None:
    """Run the real bot against a local Bot API server, with a chat page and a movable clock."""
    with refusing():
        settings = load_settings()
        log_to_stderr(settings.log_level, [settings.token])
        until_stopped(play(settings))


async def play(settings: Settings) -> None:
    """Run the sandbox until cancelled, anew each time: its people live no longer than it does."""
    folder = settings.data_dir / "sandbox"
    shutil.rmtree(folder, ignore_errors=True)
    own = settings.model_copy(update={"data_dir": folder, "database_url": None})
    async with Sandbox(MovableClock()).open(own) as house:
        house.populate()
        click.echo(f"The sandbox is at {house.server.url} - open it in a browser.")
        click.echo("Set REGAIN_TELEGRAM_TOKEN to run against Telegram. Stop it with Ctrl+C.")
        await asyncio.get_running_loop().create_future()
