"""The bot itself, its command menus and descriptions, chats and files."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator, Field

from .base import ChatId, Method, Model, Wire


class GetMe(Method):
    """Who the bot is."""


class BotCommand(Model):
    """One line of a command menu."""

    command: str
    description: str


class BroadScope(Model):
    """A scope that needs no further words."""

    type: Literal["default", "all_private_chats", "all_group_chats", "all_chat_administrators"]


class ChatScope(Model):
    """One chat, or its administrators."""

    type: Literal["chat", "chat_administrators"]
    chat_id: int | str


class MemberScope(Model):
    """One person in one chat."""

    type: Literal["chat_member"]
    chat_id: int | str
    user_id: int


CommandScope: TypeAlias = Annotated[BroadScope | ChatScope | MemberScope, Discriminator("type")]


class CommandMenu(Method):
    """Which menu is meant: a scope, and a language or all others."""

    scope: Wire[CommandScope] | None = None
    language_code: str | None = Field(default=None, pattern="^([a-z]{2})?$")


class SetMyCommands(CommandMenu):
    """Fills a menu."""

    commands: Wire[list[BotCommand]]


class GetMyCommands(CommandMenu):
    """Reads a menu."""


class DeleteMyCommands(CommandMenu):
    """Empties a menu, so that broader ones show."""


class SetMyDescription(Method):
    """The text in the empty chat."""

    description: str | None = Field(default=None, max_length=512)
    language_code: str | None = None


class GetMyDescription(Method):
    """The text in the empty chat."""

    language_code: str | None = None


class SetMyShortDescription(Method):
    """The text on the profile page."""

    short_description: str | None = Field(default=None, max_length=120)
    language_code: str | None = None


class GetMyShortDescription(Method):
    """The text on the profile page."""

    language_code: str | None = None


class GetChat(Method):
    """All about a chat."""

    chat_id: ChatId


class LeaveChat(Method):
    """Goes out of a group."""

    chat_id: ChatId


class GetFile(Method):
    """Where a file can be fetched."""

    file_id: str
