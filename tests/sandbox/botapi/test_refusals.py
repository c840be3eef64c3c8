"""What Telegram refuses, the sandbox refuses, in the same words."""

from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientSession, FormData
from PIL import Image

from bot.sandbox.botapi import BotApiServer, User, World

from .conftest import Clock, Raw

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def inline(**button: object) -> dict[str, Any]:
    return {"reply_markup": {"inline_keyboard": [[{"text": "Yes", **button}]]}}


def picture(size: tuple[int, int]) -> bytes:
    file = BytesIO()
    Image.new("1", size).save(file, "PNG")
    return file.getvalue()


def wrong(parameter: str, reason: str) -> str:
    return f"wrong parameter {parameter} in request: {reason}"


def html(text: str) -> dict[str, str]:
    return {"text": text, "parse_mode": "HTML"}


TEXTS = [
    ({}, "message text is empty"),
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "text must be non-empty"),
    (html("<b> </b>"), "text must be non-empty"),
    ({"text": "half a pair \ud83d"}, "strings must be encoded in UTF-8"),
    ({"text": "x" * 4097}, "message is too long"),
    # a person playing basketball takes two units outside the basic plane, so 2,049 are too many
    ({"text": "⛹" + "🏀" * 2048}, "message is too long"),
    ({"text": 5}, "wrong parameter text in request: Input should be a valid string"),
    ({"text": "x", "parse_mode": "XML"}, "unsupported parse_mode"),
    (html("<b>x"), "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
    (html("ä < b"), 'can\'t parse entities: Unsupported start tag "" at byte offset 3'),
    (
        {"text": "x", "disable_notification": "maybe"},
        wrong("disable_notification", "Input should be a valid boolean"),
    ),
    ({"text": "x", "entities": "[{"}, wrong("entities", "Input should be a valid list")),
    (
        {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
        "can't parse entities: entity ends after the end of the text",
    ),
    (
        {"text": "👍", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
        "can't parse entities: entity splits a UTF-16 symbol",
    ),
    (
        {"text": "x", "entities": [{"type": "text_link", "offset": 0, "length": 1}]},
        "can't parse entities: text_link needs url",
    ),
    (
        {"text": "x", "entities": [{"type": "bold", "offset": -1, "length": 1}]},
        wrong("entities", "Input should be greater than or equal to 0"),
    ),
    (
        {"text": "x", "link_preview_options": {"is_disabled": "true"}},
        'can\'t parse link preview options: Field "is_disabled" must be of type True or False',
    ),
    ({"text": "x", "chat": 1}, 'unknown parameter "chat"'),
    ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    (
        {"text": "x", "reply_parameters": {}},
        "can't parse reply parameters: Can't find field \"message_id\"",
    ),
]

KEYBOARDS = [
    (inline(callback_data=""), "BUTTON_DATA_INVALID"),
    (inline(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
    (inline(callback_data="ä" * 33), "BUTTON_DATA_INVALID"),
    (inline(copy_text={"text": ""}), "BUTTON_COPY_TEXT_INVALID"),
    (inline(copy_text={"text": "x" * 257}), "BUTTON_COPY_TEXT_INVALID"),
    (inline(url="nowhere"), "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
    (
        inline(),
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        inline(callback_data="a", url="https://example.org"),
        "can't parse inline keyboard button: exactly one optional field must be used",
    ),
    (
        inline(callback_data=1),
        'can\'t parse reply markup: Field "callback_data" must be of type String',
    ),
    (inline(callback_data="a", colour="red"), 'can\'t parse reply markup: unknown field "colour"'),
    (
        inline(callback_data="a", style="shiny"),
        wrong("reply_markup", "Input should be 'danger', 'success' or 'primary'"),
    ),
    (
        inline(callback_data="a", web_app={"url": "https://example.org"}),
        'can\'t parse reply markup: unknown field "web_app"',
    ),
    (
        {"reply_markup": {"inline_keyboard": [[{"callback_data": "a"}]]}},
        "can't parse reply markup: Can't find field \"text\"",
    ),
    (
        {"reply_markup": {"inline_keyboard": {}}},
        'can\'t parse reply markup: Field "inline_keyboard" must be of type Array',
    ),
    (
        {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 101]}},
        "reply markup is too long",
    ),
    ({"reply_markup": {"keyboard": []}}, "REPLY_MARKUP_INVALID"),
    ({"reply_markup": {"remove_keyboard": False}}, wrong("reply_markup", "Input should be True")),
    ({"reply_markup": "keyboard"}, wrong("reply_markup", "object expected as reply markup")),
    ({"reply_markup": {}}, "can't parse reply markup: Can't find field \"inline_keyboard\""),
]


@pytest.mark.parametrize(("parameters", "reason"), TEXTS)
async def test_text(raw: Raw, anna: User, parameters: dict[str, Any], reason: str) -> None:
    answer = await raw("sendMessage", chat_id=anna.id, **parameters)
    assert answer["error_code"] == 400
    assert answer["description"] == f"Bad Request: {reason}"


@pytest.mark.parametrize(("parameters", "reason"), KEYBOARDS)
async def test_keyboard(
    raw: Raw, anna: User, world: World, parameters: dict[str, Any], reason: str
) -> None:
    answer = await raw("sendMessage", chat_id=anna.id, text="Walk?", **parameters)
    assert answer["error_code"] == 400
    assert answer["description"] == f"Bad Request: {reason}"
    assert len(world.messages(anna)) == 1


@pytest.mark.parametrize(
    "parameters",
    [
        {"text": "x" * 4096},
        {"text": "🏀" * 2048},
        {"text": "  " + "x" * 4096 + "  "},
        html("<b>" + "x" * 4096 + "</b>"),
        html("&lt;" * 4096),
        {"text": "x", **inline(callback_data="x" * 64)},
        {"text": "x", **inline(callback_data="ä" * 32)},
        {"text": "x", **inline(copy_text={"text": "x" * 256})},
        {"text": "x", "reply_parameters": {"message_id": 99, "allow_sending_without_reply": True}},
    ],
    ids=range(9),
)
async def test_what_just_fits_is_sent(raw: Raw, anna: User, parameters: dict[str, Any]) -> None:
    answer = await raw("sendMessage", chat_id=anna.id, **parameters)
    assert answer["ok"]


async def test_captions_count_utf16_units_after_parsing(raw: Raw, anna: User) -> None:
    files = {"photo": picture((9, 9))}
    fits = "<b>" + "🏀" * 512 + "</b>"
    for caption, is_sent in ((fits, True), (fits + "!", False)):
        answer = await raw.upload(
            "sendPhoto", files, chat_id=anna.id, caption=caption, parse_mode="HTML"
        )
        assert answer["ok"] is is_sent
    assert answer["description"] == "Bad Request: message caption is too long"


class TestChats:
    async def test_unknown(self, raw: Raw) -> None:
        answer = await raw("sendMessage", chat_id=999, text="x")
        assert answer["description"] == "Bad Request: chat not found"

    async def test_missing(self, raw: Raw) -> None:
        answer = await raw("sendMessage", text="x")
        assert answer["description"] == "Bad Request: chat_id is empty"

    async def test_public_name(self, raw: Raw) -> None:
        answer = await raw("sendMessage", chat_id="@somewhere", text="x")
        assert answer["description"] == "Bad Request: chat not found"

    async def test_a_person_who_never_wrote(self, raw: Raw, world: World) -> None:
        answer = await raw("sendMessage", chat_id=world.add_user("Ben").id, text="x")
        assert answer["error_code"] == 403
        assert answer["description"] == "Forbidden: bot can't initiate conversation with a user"

    async def test_a_person_who_blocked_the_bot(self, raw: Raw, world: World, anna: User) -> None:
        world.block(anna)
        answer = await raw("sendMessage", chat_id=anna.id, text="x")
        assert answer["error_code"] == 403
        assert answer["description"] == "Forbidden: bot was blocked by the user"
        world.unblock(anna)
        assert (await raw("sendMessage", chat_id=anna.id, text="x"))["ok"]

    async def test_a_deleted_account(self, raw: Raw, world: World, anna: User) -> None:
        world.deactivate(anna)
        answer = await raw("sendChatAction", chat_id=anna.id, action="typing")
        assert answer["description"] == "Forbidden: user is deactivated"

    async def test_a_group_that_removed_the_bot(self, raw: Raw, world: World, anna: User) -> None:
        group = world.add_group("Family", [anna])
        world.kick(group, by=anna)
        answer = await raw("sendMessage", chat_id=group.id, text="x")
        assert answer["description"] == "Forbidden: bot was kicked from the group chat"

    async def test_a_group_that_moved(self, raw: Raw, world: World, anna: User) -> None:
        group = world.add_group("Family", [anna])
        new = world.migrate(group)
        answer = await raw("sendMessage", chat_id=group.id, text="x")
        assert answer["error_code"] == 400
        assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
        assert answer["parameters"] == {"migrate_to_chat_id": new.id}
        assert (await raw("sendMessage", chat_id=new.id, text="x"))["ok"]


class TestEditing:
    @pytest.fixture
    async def sent(self, raw: Raw, anna: User) -> dict[str, int]:
        answer = await raw("sendMessage", chat_id=anna.id, text="<b>a</b>", parse_mode="HTML")
        return {"chat_id": anna.id, "message_id": answer["result"]["message_id"]}

    async def test_nothing_changed(self, raw: Raw, sent: dict[str, int]) -> None:
        answer = await raw("editMessageText", **sent, text="<b>a</b>", parse_mode="HTML")
        assert answer["description"] == NOT_MODIFIED
        assert (await raw("editMessageReplyMarkup", **sent))["description"] == NOT_MODIFIED

    async def test_other_formatting_is_a_change(self, raw: Raw, sent: dict[str, int]) -> None:
        assert (await raw("editMessageText", **sent, text="a"))["ok"]

    async def test_no_such_message(self, raw: Raw, anna: User) -> None:
        answer = await raw("editMessageText", chat_id=anna.id, message_id=999, text="b")
        assert answer["description"] == "Bad Request: message to edit not found"

    async def test_no_message_named(self, raw: Raw, anna: User) -> None:
        answer = await raw("editMessageText", chat_id=anna.id, text="b")
        assert answer["description"] == "Bad Request: message identifier is not specified"

    async def test_a_deleted_message(self, raw: Raw, sent: dict[str, int]) -> None:
        assert (await raw("deleteMessage", **sent))["ok"]
        answer = await raw("editMessageText", **sent, text="b")
        assert answer["description"] == "Bad Request: message to edit not found"

    async def test_a_message_of_the_person(self, raw: Raw, world: World, anna: User) -> None:
        said = world.say(anna, "mine")
        answer = await raw("editMessageText", chat_id=anna.id, message_id=said.id, text="b")
        assert answer["description"] == "Bad Request: message can't be edited"

    async def test_a_caption_where_there_is_none(self, raw: Raw, sent: dict[str, int]) -> None:
        answer = await raw("editMessageCaption", **sent, caption="b")
        assert answer["description"] == "Bad Request: there is no caption in the message to edit"

    async def test_a_reply_keyboard_under_an_edit(self, raw: Raw, sent: dict[str, int]) -> None:
        keys = {"keyboard": [[{"text": "1"}]]}
        answer = await raw("editMessageText", **sent, text="b", reply_markup=keys)
        assert answer["error_code"] == 400


class TestDeleting:
    async def test_twice(self, raw: Raw, world: World, anna: User) -> None:
        said = world.say(anna, "mine")
        assert (await raw("deleteMessage", chat_id=anna.id, message_id=said.id))["ok"]
        answer = await raw("deleteMessage", chat_id=anna.id, message_id=said.id)
        assert answer["description"] == "Bad Request: message to delete not found"

    async def test_after_two_days(self, raw: Raw, world: World, anna: User, clock: Clock) -> None:
        sent = (await raw("sendMessage", chat_id=anna.id, text="x"))["result"]
        clock.move(hours=48)
        answer = await raw("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
        assert answer["description"] == "Bad Request: message can't be deleted for everyone"
        assert len(world.messages(anna)) == 2

    async def test_of_others_in_a_group(self, raw: Raw, world: World, anna: User) -> None:
        group = world.add_group("Family", [anna])
        said = world.say(anna, "/help", chat=group)
        answer = await raw("deleteMessage", chat_id=group.id, message_id=said.id)
        assert answer["description"] == "Bad Request: message can't be deleted for everyone"


class TestCallbackQueries:
    @pytest.fixture
    async def query_id(self, raw: Raw, world: World, anna: User) -> str:
        sent = await raw("sendMessage", chat_id=anna.id, text="x", **inline(callback_data="a"))
        return world.tap(anna, sent["result"]["message_id"], "Yes").id

    async def test_unknown(self, raw: Raw) -> None:
        answer = await raw("answerCallbackQuery", callback_query_id="1")
        assert answer["description"] == TOO_OLD

    async def test_answered_already(self, raw: Raw, query_id: str) -> None:
        assert (await raw("answerCallbackQuery", callback_query_id=query_id))["ok"]
        answer = await raw("answerCallbackQuery", callback_query_id=query_id)
        assert answer["description"] == TOO_OLD

    async def test_too_old(self, raw: Raw, query_id: str, clock: Clock) -> None:
        clock.move(seconds=16)
        answer = await raw("answerCallbackQuery", callback_query_id=query_id)
        assert answer["description"] == TOO_OLD

    async def test_too_long(self, raw: Raw, query_id: str) -> None:
        answer = await raw("answerCallbackQuery", callback_query_id=query_id, text="x" * 201)
        assert answer["description"] == "Bad Request: MESSAGE_TOO_LONG"


@pytest.mark.parametrize(
    ("method", "parameters", "reason"),
    [
        ("getFile", {"file_id": "nothing"}, "invalid file_id"),
        ("getFile", {}, "file_id is not specified"),
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendDocument", {"document": "attach://lost"}, 'can\'t find attached file "lost"'),
        (
            "sendDocument",
            {"document": "nothing"},
            "wrong remote file identifier specified: can't unserialize it",
        ),
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        (
            "setMyCommands",
            {"commands": [{"command": "Help", "description": "x"}]},
            "BOT_COMMAND_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "help", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "a", "description": "x"}] * 101},
            "BOT_COMMANDS_TOO_MUCH",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "help"}]},
            "can't parse commands: Can't find field \"description\"",
        ),
        (
            "setWebhook",
            {"url": "ftp://example.org"},
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            "setWebhook",
            {"url": "http://localhost", "secret_token": "a b"},
            "secret token contains unallowed characters",
        ),
        (
            "getUpdates",
            {"allowed_updates": ["letters"]},
            'unknown update type "letters" in allowed_updates',
        ),
        ("leaveChat", {}, "chat member status can't be changed in private chats"),
    ],
)
async def test_other_methods(
    raw: Raw, anna: User, method: str, parameters: dict[str, Any], reason: str
) -> None:
    if method in ("sendPhoto", "sendDocument", "sendChatAction", "leaveChat"):
        parameters = {"chat_id": anna.id, **parameters}
    answer = await raw(method, **parameters)
    assert answer["error_code"] == 400
    assert answer["description"] == f"Bad Request: {reason}"


@pytest.mark.parametrize("method", ["sendInvoice", "banChatMember", "noSuchMethod"])
async def test_what_is_not_played_answers_501(raw: Raw, method: str) -> None:
    answer = await raw(method, chat_id=1)
    assert answer["error_code"] == 501
    assert answer["ok"] is False


@pytest.mark.parametrize(
    "parameters",
    [
        {"text": "*x*", "parse_mode": "MarkdownV2"},
        html('<a href="tg://user?id=1">x</a>'),
    ],
)
async def test_formatting_that_is_not_played_answers_501(
    raw: Raw, anna: User, parameters: dict[str, str]
) -> None:
    answer = await raw("sendMessage", chat_id=anna.id, **parameters)
    assert answer["error_code"] == 501


class TestFiles:
    @pytest.mark.parametrize("size", [(210, 10), (5001, 5000)])
    async def test_pictures_too_narrow_or_too_large(
        self, raw: Raw, anna: User, size: tuple[int, int]
    ) -> None:
        answer = await raw.upload("sendPhoto", {"photo": picture(size)}, chat_id=anna.id)
        assert answer["description"] == "Bad Request: PHOTO_INVALID_DIMENSIONS"

    async def test_pictures_that_are_none(self, raw: Raw, anna: User) -> None:
        answer = await raw.upload("sendPhoto", {"photo": b"words"}, chat_id=anna.id)
        assert answer["description"] == "Bad Request: IMAGE_PROCESS_FAILED"

    async def test_pictures_above_10_mb(self, raw: Raw, anna: User) -> None:
        content = picture((9, 9)) + bytes(10 * 1024**2)
        answer = await raw.upload("sendPhoto", {"photo": content}, chat_id=anna.id)
        assert answer["error_code"] == 413

    async def test_empty_documents(self, raw: Raw, anna: User) -> None:
        answer = await raw.upload("sendDocument", {"document": b""}, chat_id=anna.id)
        assert answer["description"] == "Bad Request: file must be non-empty"

    async def test_parts_that_nothing_refers_to(self, raw: Raw, anna: User) -> None:
        answer = await raw.upload("sendMessage", {"extra": b"x"}, chat_id=anna.id, text="x")
        assert answer["description"] == 'Bad Request: unknown parameter "extra"'

    async def test_a_document_sent_again_as_a_picture(
        self, raw: Raw, world: World, anna: User
    ) -> None:
        letter = world.send_document(anna, "letter.pdf", b"%PDF").file
        assert letter is not None
        answer = await raw("sendPhoto", chat_id=anna.id, photo=letter.file_id)
        assert answer["description"] == "Bad Request: can't use file of type Document as Photo"

    async def test_addresses_on_the_web_are_not_fetched(self, raw: Raw, anna: User) -> None:
        answer = await raw("sendPhoto", chat_id=anna.id, photo="https://example.org/a.png")
        assert answer["error_code"] == 501

    async def test_unknown_paths(self, server: BotApiServer) -> None:
        async with (
            ClientSession() as session,
            session.get(f"{server.url}/file/bot{server.token}/photos/none.jpg") as response,
        ):
            assert response.status == 404


class TestTokens:
    @pytest.mark.parametrize(
        ("token", "status", "description"),
        [("42:other", 401, "Unauthorized"), ("nonsense", 404, "Not Found")],
    )
    @pytest.mark.parametrize("path", ["/bot{}/getMe", "/file/bot{}/photos/file_1.jpg"])
    async def test_a_wrong_one(
        self, server: BotApiServer, path: str, token: str, status: int, description: str
    ) -> None:
        async with (
            ClientSession() as session,
            session.get(server.url + path.format(token)) as response,
        ):
            assert response.status == status
            assert (await response.json())["description"] == description

    def test_one_that_cannot_be(self, clock: Clock) -> None:
        with pytest.raises(ValueError, match="42:letters"):
            BotApiServer("secret", now=clock.now)


class TestWaysToCall:
    async def test_query_form_json_and_multipart(self, server: BotApiServer, anna: User) -> None:
        url = f"{server.url}/bot{server.token}/sendMessage"
        keyboard = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}'
        asked = {"chat_id": str(anna.id), "text": "5", "reply_markup": keyboard}
        multipart = FormData(asked, default_to_multipart=True)
        async with ClientSession() as session:
            for way in (
                session.get(url, params=asked),
                session.post(url, data=asked),
                session.post(url, json=asked),
                session.post(url, json=asked | {"chat_id": anna.id}),
                session.post(url, data=multipart),
                session.post(url.replace("sendMessage", "SENDMESSAGE"), data=asked),
            ):
                async with way as response:
                    answer = await response.json()
                    assert answer["result"]["text"] == "5"
                    assert answer["result"]["reply_markup"]["inline_keyboard"]

    async def test_other_kinds_of_body(self, server: BotApiServer) -> None:
        async with (
            ClientSession(headers={"Content-Type": "text/plain"}) as session,
            session.post(f"{server.url}/bot{server.token}/getMe", data="chat_id=1") as response,
        ):
            answer = await response.json()
            assert answer["description"] == "Bad Request: unsupported content type text/plain"

    @pytest.mark.parametrize("body", ["{", "[]", "[" * 100_000, '{"chat_id": ' + "9" * 5000 + "}"])
    async def test_broken_json(self, server: BotApiServer, body: str) -> None:
        async with (
            ClientSession(headers={"Content-Type": "application/json"}) as session,
            session.post(f"{server.url}/bot{server.token}/getMe", data=body) as response,
        ):
            assert response.status == 400
