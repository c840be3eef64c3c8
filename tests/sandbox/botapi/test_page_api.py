"""The API of the page: a person's clicks, and what there is to draw."""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientSession, web
from PIL import Image
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters

from bot.sandbox.botapi import BotApiServer, User, World

from .conftest import Clock


class Page:
    """A page in a browser."""

    def __init__(self, session: ClientSession) -> None:
        self._session = session

    async def get(self, path: str, status: int = 200, **query: str | float) -> Any:
        async with self._session.get(f"/sandbox/{path}", params=query) as response:
            assert response.status == status
            is_json = response.content_type == "application/json"
            return await (response.json() if is_json else response.read())

    async def post(self, path: str, status: int = 200, **body: object) -> Any:
        async with self._session.post(f"/sandbox/{path}", json=body) as response:
            assert response.status == status
            return await response.json()

    async def put(self, path: str, body: object, status: int = 200) -> Any:
        async with self._session.put(f"/sandbox/{path}", json=body) as response:
            assert response.status == status
            return await response.json()


@pytest.fixture
async def page(server: BotApiServer) -> AsyncIterator[Page]:
    async with ClientSession(server.url) as session:
        yield Page(session)


def picture() -> bytes:
    file = BytesIO()
    Image.new("RGB", (12, 8)).save(file, "PNG")
    return file.getvalue()


async def test_a_conversation_from_the_first_click(ptb: Bot, page: Page, world: World) -> None:
    chat = await page.post("user", first_name="Ben", language_code="de")
    assert (chat["name"], chat["standing"]) == ("Ben", "never_wrote")
    ben = chat["id"]
    said = await page.post("say", user=ben, text="/start")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    await ptb.send_message(ben, "<b>Walk</b>?", parse_mode="HTML", reply_markup=keyboard)
    seen = await page.get("messages", chat=ben)
    mine, asked = seen["messages"]
    assert mine == said
    assert (asked["html"], asked["from_bot"]) == ("<b>Walk</b>?", True)
    assert asked["keyboard"] == [[{"text": "Yes", "callback_data": "y"}]]
    tapped = await page.post("tap", user=ben, message_id=asked["id"], button="Yes")
    *_, update = await ptb.get_updates()
    assert update.callback_query is not None
    await update.callback_query.answer("Noted")
    later = await page.get("messages", chat=ben, since=seen["revision"])
    assert later["answers"] == [{**tapped, "message_id": asked["id"], "text": "Noted"}]
    assert later["messages"] == []


async def test_replies_name_what_they_answer(
    ptb: Bot, page: Page, world: World, anna: User
) -> None:
    said = world.say(anna, "my knee hurts")
    await ptb.send_message(anna.id, "Since when?", reply_parameters=ReplyParameters(said.id))
    *_, reply = (await page.get("messages", chat=anna.id))["messages"]
    assert reply["reply_to"] == said.id


async def test_a_button_that_an_edit_has_just_replaced_can_still_be_pressed(
    ptb: Bot, page: Page, anna: User
) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    asked = await ptb.send_message(anna.id, "Walk?", reply_markup=keyboard)
    await ptb.edit_message_text("Sit?", anna.id, asked.message_id)
    await page.post("tap", 409, user=anna.id, message_id=asked.message_id, button="y")
    await page.post("press", user=anna.id, message_id=asked.message_id, data="y")
    *_, update = await ptb.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.data == "y"


async def test_only_what_changed_is_given_again(
    ptb: Bot, page: Page, world: World, anna: User
) -> None:
    sent = await ptb.send_message(anna.id, "one")
    gone = await ptb.send_message(anna.id, "two")
    seen = await page.get("messages", chat=anna.id)
    await ptb.edit_message_text("three", anna.id, sent.message_id)
    await ptb.delete_message(anna.id, gone.message_id)
    changes = await page.get("messages", chat=anna.id, since=seen["revision"])
    edited, deleted = changes["messages"]
    assert (edited["id"], edited["text"]) == (sent.message_id, "three")
    assert (deleted["id"], deleted["deleted"]) == (gone.message_id, True)


async def test_changes_are_waited_for(ptb: Bot, page: Page, world: World, anna: User) -> None:
    waiting = asyncio.create_task(page.get("messages", chat=anna.id, since=world.revision, wait=10))
    await ptb.send_message(anna.id, "at last")
    changes = await waiting
    assert [message["text"] for message in changes["messages"]] == ["at last"]


async def test_waiting_ends_with_nothing(page: Page, world: World, anna: User) -> None:
    now = world.revision
    changes = await page.get("messages", chat=anna.id, since=now, wait=0.01)
    assert (changes["revision"], changes["messages"]) == (now, [])


async def test_everything_a_person_can_do(ptb: Bot, page: Page, anna: User) -> None:
    user = anna.id
    said = await page.post("say", user=user, text="7")
    await page.post("edit", user=user, message_id=said["id"], text="8")
    await page.post("link", user=user, payload="invite-1")
    photo = await page.post("photo", user=user, content=b64encode(picture()).decode())
    letter = b64encode(b"%PDF").decode()
    document = await page.post("document", user=user, content=letter, name="letter.pdf")
    await page.post("sticker", user=user)
    await page.post("voice", user=user)
    await page.post("location", user=user, latitude=52.5, longitude=13.4)
    assert (await page.post("block", user=user))["standing"] == "blocked"
    assert (await page.post("unblock", user=user))["standing"] == "member"
    assert len(await ptb.get_updates()) == 10
    assert (photo["file"]["kind"], photo["file"]["width"]) == ("photo", 12)
    path = photo["file"]["url"].removeprefix("/sandbox/")
    assert await page.get(path) == picture()
    assert document["file"]["name"] == "letter.pdf"


async def test_chats_come_with_their_menus_and_keyboards(
    ptb: Bot, page: Page, world: World, anna: User
) -> None:
    world.add_group("Family", [anna])
    await ptb.set_my_commands([("help", "Help")])
    await ptb.send_chat_action(anna.id, "typing")
    private, group = (await page.get("chats"))["chats"]
    assert (private["name"], private["action"]) == ("Anna", "typing")
    assert private["commands"] == [{"command": "help", "description": "Help"}]
    assert (group["name"], group["type"]) == ("Family", "group")


async def test_trouble_can_be_planned(server: BotApiServer, page: Page) -> None:
    planned = await page.put("faults", [{"method": "sendMessage", "kind": "drop", "times": 2}])
    assert planned == await page.get("faults")
    assert (planned[0]["kind"], planned[0]["times"], planned[0]["status"]) == ("drop", 2, 500)
    assert server.faults.take("sendMessage", None) is not None
    await page.put("faults", [])
    assert server.faults.planned == []


@pytest.mark.parametrize(
    ("action", "body", "status", "error"),
    [
        ("say", {"user": 1001}, 400, "text: Field required"),
        ("say", {"user": 1001, "text": "x", "mood": "good"}, 400, "mood: Extra inputs"),
        ("say", {"user": 1, "text": "x"}, 409, "there is no person 1"),
        ("say", {"user": 1001, "text": " "}, 409, "a message has 1 to 4096 characters"),
        ("tap", {"user": 1001, "message_id": 1, "button": "x"}, 409, "no button 'x'"),
        ("photo", {"user": 1001, "content": "eA=="}, 409, "Bad Request: IMAGE_PROCESS_FAILED"),
        ("dance", {"user": 1001}, 404, "no such action"),
    ],
)
async def test_what_cannot_be_done_is_said(
    page: Page, anna: User, action: str, body: dict[str, Any], status: int, error: str
) -> None:
    assert error in (await page.post(action, status, **body))["error"]


async def test_what_is_not_there_is_said(page: Page) -> None:
    assert "chat" in (await page.get("messages", 404, chat=1))["error"]
    assert "file" in (await page.get("file/none", 404))["error"]
    assert await page.get("messages", 400, chat="x")
    assert "kind" in (await page.put("faults", [{"kind": "fun"}], 400))["error"]


async def test_forms_of_other_pages_are_not_taken(server: BotApiServer, anna: User) -> None:
    form = {"user": str(anna.id), "text": "not me"}
    async with (
        ClientSession() as session,
        session.post(f"{server.url}/sandbox/say", data=form) as response,
    ):
        assert response.status == 415


async def test_documents_do_not_open_in_the_browser(server: BotApiServer, anna: User) -> None:
    file = server.world.send_document(anna, "page.html", b"<script>").file
    assert file is not None
    async with (
        ClientSession() as session,
        session.get(f"{server.url}/sandbox/file/{file.file_id}") as response,
    ):
        assert response.headers["Content-Disposition"] == "attachment"


async def test_the_owner_mounts_a_page(clock: Clock) -> None:
    async def page(_: web.Request) -> web.Response:
        return web.Response(text="a page")

    server = BotApiServer(now=clock.now, extra_routes=[web.get("/", page)])
    url = await server.start()
    async with ClientSession() as session, session.get(url) as response:
        assert await response.text() == "a page"
    await server.stop()
