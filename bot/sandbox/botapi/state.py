"""What the sandbox's small Telegram knows, and how the bot's calls change it. All in memory."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from .files import Files
from .menus import Menus
from .messages import Message, Tap
from .people import Chat, Standing, User, membership
from .signal import Signal
from .text import NO_TEXT, FormattedText
from .updates import UpdateQueue
from .webhook import Webhook
from .wire import Json, unix

QUERY_LIFETIME = timedelta(seconds=15)
"""How long a tap waits for its answer."""

_SILENT = {
    Standing.BLOCKED: "has blocked the bot",
    Standing.DEACTIVATED: "is deactivated",
    Standing.LEFT: "is a group that the bot has left",
    Standing.KICKED: "is a group that removed the bot",
    Standing.MIGRATED: "is a group that became a supergroup",
}


class ImpossibleError(ValueError):
    """What a person in that place could not do, such as tapping a button that is gone."""


@dataclass(frozen=True)
class Call:
    """One request of the bot and its answer, for assertions."""

    method: str
    parameters: Json
    status: int
    answer: Json
    at: datetime


class State:
    """Everything behind one bot."""

    def __init__(self, bot: User, now: Callable[[], datetime]) -> None:
        self.bot = bot
        self.now = now
        self.updates = UpdateQueue(now)
        self.webhook = Webhook(self.updates, now)
        self.files = Files()
        self.menus = Menus()
        self.chats: dict[int, Chat] = {}
        self.taps: dict[str, Tap] = {}
        self.calls: list[Call] = []
        self.changed = Signal()
        self.revision = 0
        self._messages: dict[int, dict[int, Message]] = {}
        self._message_ids = count(1)
        self._query_ids = count(7_000_000_000_000_000_001)

    # What people see

    def messages(self, of: User | Chat) -> list[Message]:
        """The messages that a chat shows now, oldest first."""
        return [message for message in self.history(of) if not message.deleted]

    def history(self, of: User | Chat) -> list[Message]:
        """All messages of a chat in their last state, deleted ones too."""
        return list(self._messages.get(of.id, {}).values())

    def message(self, of: User | Chat, message_id: int) -> Message:
        """One message in its last state.

        Raises:
            ImpossibleError: that chat has no such message.
        """
        found = self.find(of.id, message_id)
        if found is None:
            raise ImpossibleError(f"chat {of.id} has no message {message_id}")
        return found

    def find(self, chat_id: int, message_id: int) -> Message | None:
        """One message in its last state, deleted ones too, or None."""
        return self._messages.get(chat_id, {}).get(message_id)

    # What the bot does

    def post(self, chat: Chat, **content: Any) -> Message:
        """A new message of the bot; the fields are those of `Message`."""
        chat.action = None
        return self._add(chat, self.bot, **content)

    def change(self, message: Message, **content: Any) -> Message:
        """Another state of a message."""
        return self._keep(replace(message, edited_at=self.now(), **content))

    def remove(self, message: Message) -> None:
        """Takes a message away."""
        self._keep(replace(message, deleted=True))

    def act(self, chat: Chat, action: str) -> None:
        """Shows what the bot is doing."""
        chat.action = action
        self.touch()

    def leave(self, group: Chat) -> None:
        """The bot goes out of a group."""
        self.change_standing(group, Standing.LEFT, self.bot)

    def answer_tap(self, query_id: str, answer: Json) -> bool:
        """Answers a tap; False when it is unknown, answered already, or too old."""
        tap = self.taps.get(query_id)
        if tap is None or tap.answer is not None or self.now() - tap.at > QUERY_LIFETIME:
            return False
        self.touch()
        tap.answer, tap.answered_in = answer, self.revision
        return True

    def record(self, call: Call) -> None:
        """Remembers a request."""
        self.calls.append(call)
        self.changed.notify()

    # Shared by both sides

    def receive(
        self, chat: Chat, sender: User, formatted: FormattedText = NO_TEXT, **content: Any
    ) -> Message:
        """A message from a person, which the bot gets to know when it may.

        Raises:
            ImpossibleError: the person cannot write there now.
        """
        if chat.standing is Standing.NEVER_WROTE:
            chat.standing = Standing.MEMBER
        self.must_reach_bot(chat)
        message = self._add(chat, sender, formatted=formatted, **content)
        if chat.is_private or message.extra or self._is_meant_for_bot(message):
            self.updates.add("message", message.api())
        return message

    def receive_tap(self, user: User, message: Message, data: str) -> Tap:
        """A tap on a button, with its data."""
        self.must_reach_bot(message.chat)
        tap = Tap(str(next(self._query_ids)), user, message, data, self.now())
        self.taps[tap.id] = tap
        self.updates.add("callback_query", tap.api())
        self.touch()
        return tap

    def must_reach_bot(self, chat: Chat) -> None:
        """Refuses what cannot reach the bot.

        Raises:
            ImpossibleError: blocked, left, or gone.
        """
        if reason := _SILENT.get(chat.standing):
            raise ImpossibleError(f"chat {chat.id} {reason}")

    def change_standing(self, chat: Chat, standing: Standing, by: User) -> None:
        """Blocks, unblocks, joins or leaves, and tells the bot; nothing when it is so already."""
        if chat.standing is standing:
            return
        old, chat.standing = chat.standing, standing
        change = {
            "chat": chat.api(),
            "from": by.api(),
            "date": unix(self.now()),
            "old_chat_member": membership(self.bot, old),
            "new_chat_member": membership(self.bot, standing),
        }
        self.updates.add("my_chat_member", change)
        self.touch()

    def touch(self) -> None:
        """Counts a change and wakes who waits for one."""
        self.revision += 1
        self.changed.notify()

    def _add(self, chat: Chat, sender: User, **content: Any) -> Message:
        return self._keep(Message(next(self._message_ids), chat, sender, self.now(), **content))

    def _keep(self, message: Message) -> Message:
        self.touch()
        kept = replace(message, revision=self.revision)
        self._messages.setdefault(message.chat.id, {})[message.id] = kept
        return kept

    def _is_meant_for_bot(self, message: Message) -> bool:
        """In groups a bot gets only commands, mentions of itself and replies to itself."""
        replied = message.reply_to is not None and message.reply_to.from_bot
        return replied or message.text.startswith("/") or f"@{self.bot.username}" in message.text
