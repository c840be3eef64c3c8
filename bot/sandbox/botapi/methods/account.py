"""The bot itself, its menus, chats and files."""

import re

from ..errors import bad_request
from ..files import MAX_DOWNLOAD_BYTES
from ..menus import DEFAULT, Scope
from ..models.account import (
    CommandMenu,
    DeleteMyCommands,
    GetChat,
    GetFile,
    GetMe,
    GetMyCommands,
    GetMyDescription,
    GetMyShortDescription,
    LeaveChat,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
)
from ..wire import Json
from ..world import World
from .chats import any_chat, writable_chat

MAX_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def get_me(world: World, _: GetMe) -> Json:
    """Who the bot is."""
    return {
        **world.bot.api(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, request: GetChat) -> Json:
    """All about a chat."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return {
        **any_chat(world, request.chat_id).api(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {**dict.fromkeys(gifts, True), "gifts_from_channels": True},
    }


def leave_chat(world: World, request: LeaveChat) -> bool:
    """Goes out of a group."""
    chat = writable_chat(world, request.chat_id)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    world.leave(chat)
    return True


def get_file(world: World, request: GetFile) -> Json:
    """Where a file can be fetched."""
    file = world.files.get(request.file_id)
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return file.file_api()


def set_my_commands(world: World, request: SetMyCommands) -> bool:
    """Fills a menu."""
    if len(request.commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in request.commands:
        if not _COMMAND.fullmatch(command.command.removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.menus.commands[_menu(world, request)] = [
        {"command": c.command.removeprefix("/"), "description": c.description}
        for c in request.commands
    ]
    return True


def get_my_commands(world: World, request: GetMyCommands) -> list[Json]:
    """Reads a menu."""
    return world.menus.commands.get(_menu(world, request), [])


def delete_my_commands(world: World, request: DeleteMyCommands) -> bool:
    """Empties a menu, so that broader ones show."""
    world.menus.commands.pop(_menu(world, request), None)
    return True


def set_my_description(world: World, request: SetMyDescription) -> bool:
    """The text in the empty chat."""
    world.menus.descriptions[request.language_code or ""] = request.description or ""
    return True


def get_my_description(world: World, request: GetMyDescription) -> Json:
    """The text in the empty chat."""
    return {"description": _in_language(world.menus.descriptions, request.language_code)}


def set_my_short_description(world: World, request: SetMyShortDescription) -> bool:
    """The text on the profile page."""
    world.menus.short_descriptions[request.language_code or ""] = request.short_description or ""
    return True


def get_my_short_description(world: World, request: GetMyShortDescription) -> Json:
    """The text on the profile page."""
    short = _in_language(world.menus.short_descriptions, request.language_code)
    return {"short_description": short}


def _in_language(texts: dict[str, str], language: str | None) -> str:
    return texts.get(language or "") or texts.get("", "")


def _menu(world: World, request: CommandMenu) -> tuple[Scope, str]:
    """The key of a menu; the chat of its scope must exist."""
    language = request.language_code or ""
    if request.scope is None:
        return DEFAULT, language
    chat_id = getattr(request.scope, "chat_id", None)
    if chat_id is not None:
        any_chat(world, chat_id)
    return (request.scope.type, chat_id, getattr(request.scope, "user_id", None)), language
