"""What is kept of an update: the few facts that are needed, and nothing that raises."""

import base64
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.botapi import User, World
from bot.telegram.incoming import Incoming, Kind, incoming

CHAT = {"id": 7, "type": "private", "first_name": "Anna", "last_name": "Muster", "username": "am"}
SENDER = {"id": 7, "is_bot": False, "first_name": "Anna", "last_name": "M", "language_code": "de"}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": 1_767_600_000, "chat": CHAT, "from": SENDER, **content}


@pytest.mark.parametrize(
    ("content", "kind", "text", "command"),
    [
        ({"text": "about a 6"}, Kind.TEXT, "about a 6", ""),
        ({"text": "/start"}, Kind.COMMAND, "", "start"),
        ({"text": "/start abc_DEF-1"}, Kind.COMMAND, "abc_DEF-1", "start"),
        ({"text": "/Pause@regain_bot  3 days\nplease"}, Kind.COMMAND, "3 days\nplease", "pause"),
        ({"text": "/ 10"}, Kind.TEXT, "/ 10", ""),  # "out of ten", not a command
        ({"text": "6/10"}, Kind.TEXT, "6/10", ""),
        ({"photo": [{}], "caption": "my knee"}, Kind.PHOTO, "my knee", ""),
        ({"photo": [{}], "caption": "/start"}, Kind.PHOTO, "/start", ""),
        ({"sticker": {"emoji": "👍"}}, Kind.STICKER, "", ""),
        ({"voice": {"duration": 3}}, Kind.VOICE, "", ""),
        ({"document": {"file_name": "mri.pdf"}}, Kind.DOCUMENT, "", ""),
        ({"contact": {"phone_number": "+49"}}, Kind.CONTACT, "", ""),
        ({"video": {}, "caption": "look"}, Kind.OTHER, "look", ""),
        ({"pinned_message": {}}, Kind.UNKNOWN, "", ""),
    ],
)
def test_a_message_by_its_content(
    content: dict[str, Any], kind: Kind, text: str, command: str
) -> None:
    said = incoming({"update_id": 1, "message": message(**content)})

    assert (said.kind, said.text, said.command) == (kind, text, command)


def test_only_what_is_needed_is_kept() -> None:
    said = incoming({"update_id": 1, "message": message(text="7", via_bot={"id": 1})})

    assert said.body() == {
        "kind": "text",
        "chat_id": 7,
        "user_id": 7,
        "first_name": "Anna",
        "language": "de",
        "text": "7",
        "message_id": 5,
        "at": 1_767_600_000,
    }


def test_an_edit_says_which_message_now_reads_how() -> None:
    said = incoming({"edited_message": message(text="8, not 7")})

    assert (said.kind, said.message_id, said.text) == (Kind.EDITED, 5, "8, not 7")


def test_a_reply_says_to_what() -> None:
    assert (
        incoming({"message": message(text="7", reply_to_message={"message_id": 3})}).reply_to == 3
    )


@pytest.mark.parametrize(
    ("data", "token", "index"),
    [
        ("k3Jd_-81Qa.0", "k3Jd_-81Qa", 0),
        ("k3Jd_-81Qa.12", "k3Jd_-81Qa", 12),
        ("k3Jd_-81Qa.-1", "k3Jd_-81Qa", -1),
        ("k3Jd_-81Qa.٣", "k3Jd_-81Qa", -1),
        ("forged", "", -1),
        ("", "", -1),
    ],
)
def test_a_tap_names_message_and_button(data: str, token: str, index: int) -> None:
    query = {"id": "99", "from": SENDER, "message": message(), "data": data}

    said = incoming({"callback_query": query})

    assert (said.kind, said.chat_id, said.query_id) == (Kind.TAP, 7, "99")
    assert (said.token, said.index) == (token, index)


def test_a_tap_belongs_to_who_tapped_not_to_who_wrote_the_message() -> None:
    from_bot = message() | {"from": {"id": 42, "is_bot": True, "first_name": "Regain"}}
    query = {"id": "99", "from": SENDER, "message": from_bot, "data": "k.0"}

    assert incoming({"callback_query": query}).user_id == 7


def test_a_tap_on_a_message_that_telegram_no_longer_shows_is_still_a_tap() -> None:
    query = {"id": "99", "from": SENDER, "data": "k.0"}

    assert incoming({"callback_query": query}).chat_id == 7


@pytest.mark.parametrize(("status", "kind"), [("kicked", Kind.BLOCKED), ("member", Kind.UNBLOCKED)])
def test_blocking_and_unblocking(status: str, kind: Kind) -> None:
    change = {"chat": CHAT, "from": SENDER, "date": 1, "new_chat_member": {"status": status}}

    assert incoming({"my_chat_member": change}).kind is kind


@pytest.mark.parametrize("what", ["message", "edited_message"])
def test_of_a_group_nothing_is_kept_but_where(what: str) -> None:
    group = {"id": -100, "type": "supergroup", "title": "Knees"}

    said = incoming({what: message(text="secret") | {"chat": group}})

    assert said == Incoming(Kind.GROUP, -100, language="de")


@pytest.mark.parametrize(
    "update", [{}, {"poll": {}}, {"message": None}, {"message": {"text": "hi"}}, {"message": []}]
)
def test_what_is_not_understood_is_unknown(update: dict[str, Any]) -> None:
    assert incoming(update) == Incoming(Kind.UNKNOWN, 0)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
NAMES = ["chat", "from", "id", "type", "text", "data", "location", "new_chat_member", "status"]
UPDATES = st.dictionaries(
    st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member"]),
    st.dictionaries(st.sampled_from(NAMES), JSON | st.just(CHAT) | st.just("private")),
)


@settings(deadline=None, max_examples=60)
@given(UPDATES)
def test_no_update_raises(update: dict[str, Any]) -> None:
    assert incoming(update).body()["kind"] in set(Kind)


PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
Act = Callable[[World, User], object]


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (lambda world, anna: world.say(anna, "hello"), Kind.TEXT),
        (lambda world, anna: world.open_link(anna, "abc"), Kind.COMMAND),
        (lambda world, anna: world.send_photo(anna, PNG), Kind.PHOTO),
        (lambda world, anna: world.send_location(anna, 1.0, 2.0), Kind.LOCATION),
        (lambda world, anna: world.send_voice(anna), Kind.VOICE),
        (lambda world, anna: world.block(anna), Kind.BLOCKED),
        (lambda world, anna: world.add_group("Knees", [anna]), Kind.GROUP),
    ],
)
async def test_updates_as_the_server_makes_them(
    world: World, anna: User, act: Act, kind: Kind
) -> None:
    act(world, anna)

    assert incoming(world.updates.pending[-1]).kind is kind
