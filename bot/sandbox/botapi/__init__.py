"""A local Telegram Bot API server for one bot: strict, in memory, with people to play.

    server          HTTP, from token to answer; planned trouble on the way (faults, limits)
    incoming        parameters in every form a client may send them
    models, validation   typed requests, one a method; what does not fit is refused
    methods         what each method does
    world           what people do and see; state is what it rests on
    updates, webhook     how the bot gets to know: polling or posting
    text            Telegram's HTML and entities
    page_api        the same world for a page: actions are what is clicked, view what is drawn

What Telegram would refuse is refused, in its own words (errors). What is not played answers 501.
"""

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
