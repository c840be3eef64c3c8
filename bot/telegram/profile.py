"""What Telegram shows of the bot before anyone has written: its commands and description."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Profile:
    """The bot's self-description in one language.

    - `commands`: each command without its slash, and what it does.
    - `description`: shown in an empty chat. `short`: shown on its profile page.
    """

    commands: Mapping[str, str] = field(default_factory=dict)
    description: str = ""
    short: str = ""


async def announce(bot: Bot, profiles: Mapping[str, Profile], default: str = "en") -> None:
    """Register every language; readers of any other get the default one.

    `profiles` is keyed by two-letter language codes. Only what differs is changed, since Telegram
    allows few changes an hour. A failure is logged: the bot works without a menu.
    """
    try:
        for language, profile in ((None, profiles[default]), *profiles.items()):
            await _commands(bot, profile, language)
            await _descriptions(bot, profile, language)
    except TelegramError as error:
        _LOG.warning("commands and descriptions could not be registered: %s", error)


async def _commands(bot: Bot, profile: Profile, language: str | None) -> None:
    wanted = tuple(BotCommand(name, does) for name, does in profile.commands.items())
    scope = BotCommandScopeAllPrivateChats()
    if await bot.get_my_commands(scope, language) != wanted:
        await bot.set_my_commands(wanted, scope, language)


async def _descriptions(bot: Bot, profile: Profile, language: str | None) -> None:
    if (await bot.get_my_description(language)).description != profile.description:
        await bot.set_my_description(profile.description, language)
    if (await bot.get_my_short_description(language)).short_description != profile.short:
        await bot.set_my_short_description(profile.short, language)
