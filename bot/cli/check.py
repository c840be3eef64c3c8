"""`regain check`: is everything usable, and if not, what to do."""

import asyncio
from collections.abc import Iterable, Iterator

import click
from telegram.error import InvalidToken, TelegramError

from bot.cli.refusal import refuse
from bot.settings import Settings, UnusableSettingsError, load_settings
from bot.shelf import open_shelf
from bot.telegram.client import connect
from flows.soundness import UnsoundContentError
from storage import StorageError, open_store


@click.command()
def check() -> None:
    """Say whether settings, database, content and token are usable, and what to do if not."""
    try:
        settings = load_settings()
    except UnusableSettingsError as error:
        refuse(error.lines)
    wrong = [problem for problem in _problems(settings) if problem]
    if wrong:
        refuse(wrong)


def _problems(settings: Settings) -> Iterator[str]:
    """What cannot be used, a line each; the others are reported as usable."""
    click.echo("settings: usable")
    yield _database(settings)
    yield from _content(settings)
    yield asyncio.run(_telegram(settings))


def _database(settings: Settings) -> str:
    try:
        store = open_store(settings.database, settings.data_dir)
        store.ping()
        store.close()
    except StorageError as error:
        return f"database: {error}"
    click.echo("database: usable")
    return ""


def _content(settings: Settings) -> Iterable[str]:
    try:
        shelf = open_shelf(settings)
    except UnsoundContentError as error:
        return error.lines
    click.echo(f"content: usable, version {shelf.current.version}")
    return ()


async def _telegram(settings: Settings) -> str:
    if not settings.token:
        click.echo("token: none, the sandbox will run")
        return ""
    try:
        async with connect(settings.token, settings.telegram_api_url) as bot:
            click.echo(f"token: usable, the bot is https://t.me/{bot.username}")
    except InvalidToken:
        return "token: Telegram refuses it; copy it from @BotFather into REGAIN_TELEGRAM_TOKEN"
    except TelegramError as error:
        return f"token: Telegram cannot be reached ({error}); check the network, then try again"
    return ""
