"""What Telegram shows of the bot before anyone has written: its commands and description."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from telegram import Bot, BotCommandScopeAllPrivateChats


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
    """Register every language; readers of no listed language get the default one.

    `profiles` is keyed by two-letter language codes. Raises `TelegramError`.
    """
    await _announce(bot, profiles[default], None)
    for language, profile in profiles.items():
        await _announce(bot, profile, language)


async def _announce(bot: Bot, profile: Profile, language: str | None) -> None:
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands(list(profile.commands.items()), scope, language)
    await bot.set_my_description(profile.description, language)
    await bot.set_my_short_description(profile.short, language)
