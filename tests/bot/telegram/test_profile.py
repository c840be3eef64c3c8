"""What Telegram shows of the bot before anyone has written."""

from dataclasses import replace

import pytest
from telegram import Bot

from bot.sandbox.botapi import BotApiServer, Fault, World
from bot.telegram.profile import Profile, announce

ENGLISH = Profile({"help": "What I can do", "stop": "End it"}, "I keep you company.", "Company")
GERMAN = Profile({"help": "Was ich kann"}, "Ich begleite dich.", "Begleitung")


async def test_every_language_has_its_own_and_the_rest_the_default(bot: Bot, world: World) -> None:
    await announce(bot, {"en": ENGLISH, "de": GERMAN})

    scope = {"type": "all_private_chats"}
    for language, profile in ((None, ENGLISH), ("en", ENGLISH), ("de", GERMAN)):
        shown = await bot.get_my_commands(scope, language)
        assert {each.command: each.description for each in shown} == profile.commands
        assert (await bot.get_my_description(language)).description == profile.description
        assert (await bot.get_my_short_description(language)).short_description == profile.short


async def test_what_is_there_already_is_not_set_again(bot: Bot, world: World) -> None:
    await announce(bot, {"en": ENGLISH, "de": GERMAN})
    before = len(world.calls)
    await announce(bot, {"en": ENGLISH, "de": replace(GERMAN, short="Weggefährte")})

    changes = [call for call in world.calls[before:] if call.method.startswith("set")]
    assert [(call.method, call.parameters["language_code"]) for call in changes] == [
        ("setMyShortDescription", "de")
    ]


async def test_a_failure_stops_nothing(
    bot: Bot, server: BotApiServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.faults.plan(Fault("setMyCommands", status=429, retry_after=3600))
    await announce(bot, {"en": ENGLISH})

    assert "commands and descriptions could not be registered" in caplog.text
