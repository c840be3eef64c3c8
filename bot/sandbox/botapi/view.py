"""Chats and messages as a page draws them."""

from .messages import Message, Tap
from .people import Chat
from .state import State
from .wire import Json, compact, unix


def shown(message: Message) -> Json:
    """One message in its last state, deleted or not; `html` is safe to insert."""
    return compact(
        id=message.id,
        chat=message.chat.id,
        revision=message.revision,
        from_bot=message.from_bot,
        sender=message.sender.first_name,
        date=unix(message.date),
        edited=unix(message.edited_at) if message.edited_at else None,
        deleted=message.deleted or None,
        text=message.text,
        html=message.html,
        entities=message.formatted.entities_api(),
        keyboard=message.keyboard["inline_keyboard"] if message.keyboard else None,
        file=_shown_file(message),
        reply_to=message.reply_to.id if message.reply_to else None,
        silent=message.options.silent or None,
        protected=message.options.protected or None,
        **message.extra,
    )


def shown_chat(state: State, chat: Chat) -> Json:
    """One chat with what stands around its messages."""
    person = chat.members[0] if chat.is_private else None
    return compact(
        id=chat.id,
        type=chat.type,
        name=chat.title or " ".join(filter(None, (chat.first_name, chat.last_name))),
        standing=chat.standing,
        action=chat.action,
        reply_keyboard=chat.reply_keyboard,
        commands=state.menus.shown_in(chat, person.language_code if person else None),
    )


def shown_answer(tap: Tap) -> Json:
    """What the bot answered to a tap: a word at the top of the chat, or an alert."""
    return {"query_id": tap.id, "message_id": tap.message.id, **(tap.answer or {})}


def _shown_file(message: Message) -> Json | None:
    if message.file is None:
        return None
    file = message.file
    return compact(
        kind=file.kind,
        url=f"/sandbox/file/{file.file_id}",
        name=file.name,
        spoiler=message.options.spoiler or None,
        **file.details,
    )
