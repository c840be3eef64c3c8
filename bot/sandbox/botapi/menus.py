"""Command menus and descriptions, by scope and language."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .people import Chat
from .wire import Json

Scope = tuple[str, str | int | None, int | None]
"""Kind of scope, chat and person."""

DEFAULT: Scope = ("default", None, None)


@dataclass
class Menus:
    """What the bot has registered about itself."""

    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)

    def shown_in(self, chat: Chat, language: str | None) -> list[Json]:
        """The commands that a person sees in a chat: the narrowest menu that is not empty."""
        for scope in _narrowest_first(chat):
            for code in (language or "", ""):
                if menu := self.commands.get((scope, code)):
                    return menu
        return []


def _narrowest_first(chat: Chat) -> Iterator[Scope]:
    yield ("chat", chat.id, None)
    yield ("all_private_chats" if chat.is_private else "all_group_chats", None, None)
    yield DEFAULT
