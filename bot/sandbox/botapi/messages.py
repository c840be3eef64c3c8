"""Messages as a chat shows them, and the queries that their buttons send."""

from dataclasses import dataclass, field
from datetime import datetime

from .files import StoredFile
from .people import Chat, User
from .text import NO_TEXT, FormattedText
from .wire import Json, compact, unix


@dataclass(frozen=True)
class Options:
    """How a message is shown, besides what it says."""

    silent: bool = False
    protected: bool = False
    link_preview: Json | None = None
    caption_above: bool = False
    spoiler: bool = False


@dataclass(frozen=True)
class Message:
    """One message in its present state; an edit makes a new one with the same id."""

    id: int
    chat: Chat
    sender: User
    date: datetime
    formatted: FormattedText = NO_TEXT
    file: StoredFile | None = None
    keyboard: Json | None = None
    """The inline keyboard, as the Bot API writes it."""
    options: Options = Options()
    reply_to: "Message | None" = None
    extra: Json = field(default_factory=dict)
    """Fields of rarer kinds: a location, a service message."""
    edited_at: datetime | None = None
    deleted: bool = False
    revision: int = 0
    """The number of the change in the world that made this state."""

    @property
    def text(self) -> str:
        """The text, or the caption under a file."""
        return self.formatted.text

    @property
    def html(self) -> str:
        """The text with its formatting, as safe HTML."""
        return self.formatted.html

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return self.sender.is_bot

    @property
    def buttons(self) -> list[Json]:
        """The buttons under it, row by row in one list."""
        rows = self.keyboard["inline_keyboard"] if self.keyboard else []
        return [button for row in rows for button in row]

    @property
    def labels(self) -> list[str]:
        """The labels of the buttons under it."""
        return [button["text"] for button in self.buttons]

    @property
    def content(self) -> object:
        """What must differ for an edit to change anything."""
        return self.formatted, self.file, self.keyboard, self.options

    def api(self, *, with_reply: bool = True) -> Json:
        """The Message object of the Bot API."""
        reply = self.reply_to.api(with_reply=False) if self.reply_to and with_reply else None
        return compact(
            message_id=self.id,
            **{"from": self.sender.api()},
            chat=self.chat.api(),
            date=unix(self.date),
            edit_date=unix(self.edited_at) if self.edited_at else None,
            reply_to_message=reply,
            reply_markup=self.keyboard,
            has_protected_content=self.options.protected or None,
            link_preview_options=self.options.link_preview,
            **self._content_api(),
            **self.extra,
        )

    def inaccessible_api(self) -> Json:
        """What is left of it for a bot after it was deleted."""
        return {"chat": self.chat.api(), "message_id": self.id, "date": 0}

    def _content_api(self) -> Json:
        entities = self.formatted.entities_api()
        if self.file is None:
            return compact(text=self.text or None, entities=entities)
        is_photo = self.file.kind == "photo"
        return compact(
            **{self.file.kind: [self.file.api()] if is_photo else self.file.api()},
            caption=self.text or None,
            caption_entities=entities,
            show_caption_above_media=self.options.caption_above or None,
            has_media_spoiler=self.options.spoiler or None,
        )


@dataclass
class Tap:
    """A tap on a button that waits for the bot's answerCallbackQuery."""

    id: str
    user: User
    message: Message
    data: str
    at: datetime
    answer: Json | None = None
    """What the bot answered: text and show_alert, when given."""
    answered_in: int | None = None
    """The revision of the world that the answer made."""

    def api(self) -> Json:
        """The CallbackQuery object of the Bot API."""
        shown = self.message.inaccessible_api() if self.message.deleted else self.message.api()
        return {
            "id": self.id,
            "from": self.user.api(),
            "message": shown,
            "chat_instance": str(self.message.chat.id),
            "data": self.data,
        }
