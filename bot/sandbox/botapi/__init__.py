"""A local Telegram Bot API server for one bot: strict, in memory, with people to play."""

from .errors import ApiError
from .faults import Fault, FaultKind
from .limits import Limits
from .messages import Message, Tap
from .people import Chat, User
from .server import DEFAULT_TOKEN, BotApiServer
from .world import Call, ImpossibleError, World

__all__ = [
    "DEFAULT_TOKEN", "ApiError", "BotApiServer", "Call", "Chat", "Fault", "FaultKind",
    "ImpossibleError", "Limits", "Message", "Tap", "User", "World",
]  # fmt: skip
