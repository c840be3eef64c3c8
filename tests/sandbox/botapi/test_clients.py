"""Every method that is played, called and read by two clients that were written by others."""

from io import BytesIO

import pytest
from aiogram import Bot as AiogramBot
from aiogram import types
from PIL import Image
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from bot.sandbox.botapi import User, World


def picture(width: int = 12, height: int = 8) -> bytes:
    file = BytesIO()
    Image.new("RGB", (width, height)).save(file, "PNG")
    return file.getvalue()


KEYBOARD = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("Yes", callback_data="yes", style="success"),
            InlineKeyboardButton("No", callback_data="no", style="danger"),
        ],
        [InlineKeyboardButton("Copy", copy_text=CopyTextButton("0800 111"))],
        [InlineKeyboardButton("Read", url="https://example.org/pt")],
    ]
)


class TestPtb:
    async def test_knows_who_it_is(self, ptb: Bot) -> None:
        me = await ptb.get_me()
        assert (me.id, me.username, me.is_bot) == (42, "regain_sandbox_bot", True)

    async def test_sends_formatted_text_with_buttons(
        self, ptb: Bot, world: World, anna: User
    ) -> None:
        html = 'Dear <b>Anna</b> 👍 &amp; <a href="https://example.org/">all</a>'
        sent = await ptb.send_message(
            anna.id,
            html,
            parse_mode="HTML",
            reply_markup=KEYBOARD,
            protect_content=True,
            disable_notification=True,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
        assert sent.text == "Dear Anna 👍 & all"
        assert sent.text_html == html
        assert sent.reply_markup == KEYBOARD
        assert sent.has_protected_content
        assert sent.link_preview_options == LinkPreviewOptions(is_disabled=True)
        shown = world.messages(anna)[-1]
        assert (shown.html, shown.labels) == (html, ["Yes", "No", "Copy", "Read"])
        assert shown.options.silent

    async def test_sends_entities_instead_of_a_parse_mode(self, ptb: Bot, anna: User) -> None:
        italic = MessageEntity(MessageEntity.ITALIC, offset=3, length=5)
        sent = await ptb.send_message(anna.id, "👍 today", entities=[italic])
        assert sent.entities == (italic,)
        assert sent.text_html == "👍 <i>today</i>"

    async def test_places_and_removes_a_reply_keyboard(
        self, ptb: Bot, world: World, anna: User
    ) -> None:
        keys = ReplyKeyboardMarkup([["0", "1"]], one_time_keyboard=True)
        await ptb.send_message(anna.id, "How much?", reply_markup=keys)
        assert world.chats[anna.id].reply_keyboard == {
            "keyboard": [[{"text": "0"}, {"text": "1"}]],
            "one_time_keyboard": True,
        }
        await ptb.send_message(anna.id, "Thanks", reply_markup=ReplyKeyboardRemove())
        assert world.chats[anna.id].reply_keyboard is None
        await ptb.send_message(anna.id, "Name?", reply_markup=ForceReply())
        assert world.chats[anna.id].reply_keyboard == {"force_reply": True}

    async def test_replies(self, ptb: Bot, world: World, anna: User) -> None:
        said = world.say(anna, "my knee hurts")
        sent = await ptb.send_message(
            anna.id, "Since when?", reply_parameters=ReplyParameters(said.id)
        )
        assert sent.reply_to_message is not None
        assert sent.reply_to_message.text == "my knee hurts"

    async def test_edits_what_it_sent(self, ptb: Bot, world: World, anna: User) -> None:
        sent = await ptb.send_message(anna.id, "Walk?", reply_markup=KEYBOARD)
        edited = await ptb.edit_message_text("Walk: yes", anna.id, sent.message_id)
        assert (edited.text, edited.reply_markup) == ("Walk: yes", None)
        assert edited.edit_date is not None
        await ptb.edit_message_reply_markup(anna.id, sent.message_id, reply_markup=KEYBOARD)
        assert world.message(anna, sent.message_id).labels == ["Yes", "No", "Copy", "Read"]

    async def test_sends_and_changes_pictures(self, ptb: Bot, world: World, anna: User) -> None:
        sent = await ptb.send_photo(anna.id, picture(), caption="<i>week 1</i>", parse_mode="HTML")
        assert (sent.photo[-1].width, sent.photo[-1].height) == (12, 8)
        assert sent.caption_html == "<i>week 1</i>"
        again = await ptb.send_photo(anna.id, sent.photo[-1].file_id)
        assert again.photo == sent.photo
        await ptb.edit_message_caption(anna.id, sent.message_id, caption="week 2")
        assert world.message(anna, sent.message_id).text == "week 2"
        other = InputMediaPhoto(picture(20, 20), caption="week 3")
        await ptb.edit_message_media(other, anna.id, sent.message_id)
        file = world.message(anna, sent.message_id).file
        assert file is not None
        assert file.content == picture(20, 20)

    async def test_sends_and_downloads_files(self, ptb: Bot, anna: User) -> None:
        sent = await ptb.send_document(anna.id, b"date;pain", filename="export.csv")
        assert sent.document is not None
        assert (sent.document.file_name, sent.document.file_size) == ("export.csv", 9)
        file = await ptb.get_file(sent.document.file_id)
        assert bytes(await file.download_as_bytearray()) == b"date;pain"

    async def test_deletes(self, ptb: Bot, world: World, anna: User) -> None:
        sent = await ptb.send_message(anna.id, "oops")
        assert await ptb.delete_message(anna.id, sent.message_id)
        assert [message.text for message in world.messages(anna)] == ["/start"]

    async def test_gets_taps_and_answers_them(self, ptb: Bot, world: World, anna: User) -> None:
        sent = await ptb.send_message(anna.id, "Walk?", reply_markup=KEYBOARD)
        tap = world.tap(anna, sent.message_id, "Yes")
        (update,) = await ptb.get_updates()
        query = update.callback_query
        assert query is not None
        assert query.message is not None
        assert (query.data, query.from_user.id) == ("yes", anna.id)
        assert query.message.message_id == sent.message_id
        assert await query.answer("Noted", show_alert=True)
        assert tap.answer == {"text": "Noted", "show_alert": True}

    async def test_reads_everything_a_person_can_send(
        self, ptb: Bot, world: World, anna: User
    ) -> None:
        said = world.say(anna, "/help me")
        world.edit(anna, said.id, "/privacy")
        world.send_photo(anna, picture(), "my knee")
        world.send_document(anna, "letter.pdf", b"%PDF")
        world.send_voice(anna, seconds=7)
        world.send_sticker(anna, "🙃")
        world.send_location(anna, 52.5, 13.4)
        world.send_contact(anna, "+49123")
        world.reply(anna, said.id, "I meant this")
        world.block(anna)
        world.unblock(anna)
        updates = await ptb.get_updates()
        command, edit, photo, document, voice, sticker, location, contact, reply, *standing = (
            updates
        )
        assert command.message.entities[0].type == MessageEntity.BOT_COMMAND
        assert command.message.from_user.language_code == "de"
        assert edit.edited_message.text == "/privacy"
        assert (photo.message.photo[-1].width, photo.message.caption) == (12, "my knee")
        assert document.message.document.mime_type == "application/pdf"
        assert voice.message.voice.to_dict()["duration"] == 7
        assert sticker.message.sticker.emoji == "🙃"
        assert location.message.location.latitude == 52.5
        assert contact.message.contact.user_id == anna.id
        assert reply.message.reply_to_message.text == "/privacy"
        statuses = [u.my_chat_member.new_chat_member.status for u in standing]
        assert statuses == ["kicked", "member"]

    async def test_fills_command_menus(self, ptb: Bot, world: World, anna: User) -> None:
        everyone = [BotCommand("help", "Help"), BotCommand("stop", "Stop")]
        scope = BotCommandScopeChat(anna.id)
        await ptb.set_my_commands(everyone)
        await ptb.set_my_commands([BotCommand("hilfe", "Hilfe")], language_code="de")
        assert list(await ptb.get_my_commands()) == everyone
        chat = world.chats[anna.id]
        assert world.menus.shown_in(chat, "de") == [{"command": "hilfe", "description": "Hilfe"}]
        await ptb.set_my_commands([BotCommand("digest", "Digest")], scope=scope)
        assert world.menus.shown_in(chat, "de")[0]["command"] == "digest"
        await ptb.delete_my_commands(scope=scope)
        assert await ptb.get_my_commands(scope=scope) == ()

    async def test_describes_itself(self, ptb: Bot) -> None:
        await ptb.set_my_description("For recovery")
        await ptb.set_my_short_description("Recovery", language_code="en")
        assert (await ptb.get_my_description("de")).description == "For recovery"
        assert (await ptb.get_my_short_description("en")).short_description == "Recovery"

    async def test_looks_at_chats(self, ptb: Bot, world: World, anna: User) -> None:
        assert (await ptb.get_chat(anna.id)).first_name == "Anna"
        await ptb.send_chat_action(anna.id, "typing")
        assert world.chats[anna.id].action == "typing"
        group = world.add_group("Family", [anna])
        assert await ptb.leave_chat(group.id)
        assert world.chats[group.id].standing == "left"

    async def test_sets_and_deletes_a_webhook(self, ptb: Bot) -> None:
        await ptb.set_webhook("http://127.0.0.1:9/nowhere", allowed_updates=["message"])
        info = await ptb.get_webhook_info()
        assert (info.url, info.allowed_updates) == ("http://127.0.0.1:9/nowhere", ("message",))
        await ptb.delete_webhook()
        assert (await ptb.get_webhook_info()).url == ""


class TestAiogram:
    async def test_talks_and_edits(self, aiogram: AiogramBot, world: World, anna: User) -> None:
        assert (await aiogram.me()).username == "regain_sandbox_bot"
        button = types.InlineKeyboardButton(text="Yes", callback_data="yes", style="primary")
        keyboard = types.InlineKeyboardMarkup(inline_keyboard=[[button]])
        sent = await aiogram.send_message(
            anna.id, "<b>Walk</b>?", parse_mode="HTML", reply_markup=keyboard
        )
        assert sent.html_text == "<b>Walk</b>?"
        assert sent.reply_markup is not None
        assert sent.reply_markup.model_dump() == keyboard.model_dump()
        edited = await aiogram.edit_message_text(
            "Walk!", chat_id=anna.id, message_id=sent.message_id
        )
        assert isinstance(edited, types.Message)
        assert edited.text == "Walk!"
        await aiogram.edit_message_reply_markup(
            chat_id=anna.id, message_id=sent.message_id, reply_markup=keyboard
        )
        tap = world.tap(anna, sent.message_id, 0)
        (update,) = await aiogram.get_updates(timeout=1)
        assert update.callback_query is not None
        assert update.callback_query.data == "yes"
        assert await aiogram.answer_callback_query(update.callback_query.id, "ok")
        assert tap.answer == {"text": "ok"}
        assert await aiogram.delete_message(anna.id, sent.message_id)

    async def test_sends_files(self, aiogram: AiogramBot, anna: User) -> None:
        photo = types.BufferedInputFile(picture(), "chart.png")
        sent = await aiogram.send_photo(anna.id, photo, caption="week 1")
        assert sent.photo is not None
        assert sent.photo[-1].width == 12
        await aiogram.edit_message_caption(chat_id=anna.id, message_id=sent.message_id)
        document = types.InputMediaDocument(media=types.BufferedInputFile(b"abc", "a.txt"))
        changed = await aiogram.edit_message_media(
            document, chat_id=anna.id, message_id=sent.message_id
        )
        assert isinstance(changed, types.Message)
        assert changed.document is not None
        file = await aiogram.get_file(changed.document.file_id)
        content = await aiogram.download(file)
        assert content is not None
        assert content.read() == b"abc"
        assert (await aiogram.send_document(anna.id, changed.document.file_id)).document == (
            changed.document
        )

    async def test_reads_everything_a_person_can_send(
        self, aiogram: AiogramBot, world: World, anna: User
    ) -> None:
        said = world.say(anna, "/help")
        world.edit(anna, said.id, "/privacy")
        world.send_photo(anna, picture())
        world.send_document(anna, "letter.pdf", b"%PDF")
        world.send_voice(anna)
        world.send_sticker(anna)
        world.send_location(anna, 52.5, 13.4)
        world.send_contact(anna, "+49123")
        world.block(anna)
        updates = await aiogram.get_updates()
        kinds = [update.event_type for update in updates]
        assert kinds == ["message", "edited_message", *["message"] * 6, "my_chat_member"]
        contents = [update.message.content_type for update in updates if update.message]
        assert contents == [
            "text", "photo", "document", "voice", "sticker", "location", "contact"
        ]  # fmt: skip

    async def test_manages_itself(self, aiogram: AiogramBot, world: World, anna: User) -> None:
        scope = types.BotCommandScopeAllPrivateChats()
        commands = [types.BotCommand(command="help", description="Help")]
        await aiogram.set_my_commands(commands, scope=scope)
        (command,) = await aiogram.get_my_commands(scope=scope)
        assert (command.command, command.description) == ("help", "Help")
        await aiogram.delete_my_commands(scope=scope)
        await aiogram.set_my_description("For recovery")
        await aiogram.set_my_short_description("Recovery")
        assert (await aiogram.get_my_description()).description == "For recovery"
        assert (await aiogram.get_my_short_description()).short_description == "Recovery"
        assert (await aiogram.get_chat(anna.id)).first_name == "Anna"
        await aiogram.send_chat_action(anna.id, "upload_photo")
        await aiogram.set_webhook("http://127.0.0.1:9/nowhere", secret_token="secret")
        assert (await aiogram.get_webhook_info()).url == "http://127.0.0.1:9/nowhere"
        await aiogram.delete_webhook()
        group = world.add_group("Family", [anna])
        assert await aiogram.leave_chat(group.id)


@pytest.mark.parametrize("kind", [InputMediaPhoto, InputMediaDocument])
async def test_ptb_can_replace_a_text_by_a_file(
    ptb: Bot, world: World, anna: User, kind: type[InputMediaPhoto]
) -> None:
    sent = await ptb.send_message(anna.id, "text")
    await ptb.edit_message_media(kind(picture()), anna.id, sent.message_id)
    assert world.message(anna, sent.message_id).file is not None
