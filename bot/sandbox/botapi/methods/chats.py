"""Which chat a request means, and whether the bot may write there."""

from collections.abc import Mapping

from ..errors import bad_request, forbidden, migrated
from ..people import Chat, Standing
from ..world import World

_REFUSALS: Mapping[Standing, str] = {
    Standing.NEVER_WROTE: "bot can't initiate conversation with a user",
    Standing.BLOCKED: "bot was blocked by the user",
    Standing.DEACTIVATED: "user is deactivated",
    Standing.LEFT: "bot is not a member of the group chat",
    Standing.KICKED: "bot was kicked from the group chat",
}


def any_chat(world: World, chat_id: int | str) -> Chat:
    """The chat of that id; public names belong to channels, of which there are none.

    Raises:
        ApiError: 400 when there is none.
    """
    chat = world.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        raise bad_request("chat not found")
    return chat


def writable_chat(world: World, chat_id: int | str) -> Chat:
    """A chat that the bot may write to.

    Raises:
        ApiError: 400 or 403 when it may not, with the new id when a group has moved.
    """
    chat = any_chat(world, chat_id)
    if chat.migrated_to is not None:
        raise migrated(chat.migrated_to)
    if reason := _REFUSALS.get(chat.standing):
        raise forbidden(reason)
    return chat
