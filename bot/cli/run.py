"""`regain run`: the bot."""

import click

from bot.app import assemble
from bot.cli.failing import refusing
from bot.cli.sandbox import play
from bot.clock import SystemClock
from bot.settings import Settings, load_settings
from bot.stopping import until_stopped
from bot.telegram.logs import log_to_stderr


@click.command()
def run() -> None:
    """Run the bot: against Telegram when a token is set, else the sandbox."""
    with refusing():
        settings = load_settings()
        log_to_stderr(settings.log_level, [settings.token])
        until_stopped(_serve(settings) if settings.token else play(settings))


async def _serve(settings: Settings) -> None:
    async with assemble(settings, SystemClock()) as app:
        click.echo(f"Regain runs as https://t.me/{app.username}. Stop it with Ctrl+C.")
        await app.run()
