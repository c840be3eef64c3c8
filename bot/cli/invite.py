"""`regain invite`: a single-use link."""

import asyncio
from datetime import UTC, datetime
from typing import Literal

import click

from bot.app import connect_patiently
from bot.care import INVITE_LIFETIME, invite_link
from bot.cli.failing import refusing
from bot.cli.refusal import refuse
from bot.settings import Settings, load_settings
from storage import open_store


@click.command()
@click.argument("role", type=click.Choice(["clinician", "patient"]))
def invite(role: Literal["clinician", "patient"]) -> None:
    """Make a single-use link that lets one person in as ROLE. It works for a week."""
    with refusing():
        settings = load_settings()
        if not settings.token:
            refuse(["REGAIN_TELEGRAM_TOKEN is empty; in the sandbox, use its page for invites"])
        store = open_store(settings.database, settings.data_dir)
        with store.begin() as ledgers:
            token = ledgers.invites.create(role, None, datetime.now(UTC), INVITE_LIFETIME)
        store.close()
        click.echo(invite_link(asyncio.run(_username(settings)), token))


async def _username(settings: Settings) -> str:
    async with connect_patiently(settings) as bot:
        return bot.username
