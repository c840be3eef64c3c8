"""How a message looks in the chat, over real HTTP against a strict server."""

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from PIL import Image
from telegram import Bot

from bot.body import pack, tap_at, unpack
from bot.sandbox.botapi import BotApiServer, Fault, User, World
from bot.telegram.errors import Meaning
from bot.telegram.sender import NotSentError, Sender
from flows.messages import Button, Chart, ChartWords, Document, Message, Series, Tap

SEVEN = Button("7", Tap("stiffness", "7", "daily:2026-01-05"))
EIGHT = Button("8", Tap("stiffness", "8", "daily:2026-01-05"), style="primary")
CALL = Button("Copy 112", copy="112")
QUESTION = Message("How stiff <b>today</b>?", "q", ((SEVEN, EIGHT), (CALL,)))
WORDS = ChartWords(*("better", "baseline", "goal", "matters", "shaded", "empty", "weekly"))
SLEEP = Series("Sleep", {date(2026, 1, 5): 6})
PAGE = Document("summary.pdf", "Summary", ("# Why", "- Walking is hard"))
CHART = Chart("Sleep", date(2026, 1, 5), date(2026, 1, 9), (SLEEP,), WORDS)


def draw(attached: Chart | Document) -> bytes:
    if isinstance(attached, Document):
        return attached.title.encode()
    picture = BytesIO()
    Image.new("L", (10, 10)).save(picture, "PNG")
    return picture.getvalue()


@pytest.fixture
def sender(bot: Bot) -> Sender:
    return Sender(bot, draw)


async def test_text_and_buttons(sender: Sender, world: World, anna: User) -> None:
    sent = await sender.send(anna.id, QUESTION, "k3Jd_-81Qa")

    shown = world.message(anna, sent)
    assert shown.html == "How stiff <b>today</b>?"
    assert shown.keyboard == {
        "inline_keyboard": [
            [
                {"text": "7", "callback_data": "k3Jd_-81Qa.0"},
                {"text": "8", "callback_data": "k3Jd_-81Qa.1", "style": "primary"},
            ],
            [{"text": "Copy 112", "copy_text": {"text": "112"}}],
        ]
    }


def test_a_button_means_what_its_index_says() -> None:
    assert tap_at(QUESTION, 1) == EIGHT.tap
    assert tap_at(QUESTION, 2) is None  # copies, sends nothing
    assert tap_at(QUESTION, 9) is None
    assert tap_at(QUESTION, -1) is None


@pytest.mark.parametrize(
    "message",
    [QUESTION, Message("x", "k", chart=CHART, silent=True), Message("x", "k", document=PAGE)],
)
def test_a_message_survives_the_outbox(message: Message) -> None:
    assert unpack(pack(message)) == message


async def test_a_silent_message_makes_no_sound(sender: Sender, world: World, anna: User) -> None:
    quiet = await sender.send(anna.id, Message("Good night", "k", silent=True), "t")
    loud = await sender.send(anna.id, Message("Good morning", "k"), "t")

    assert world.message(anna, quiet).options.silent
    assert not world.message(anna, loud).options.silent


async def test_a_chart_is_a_picture_with_a_caption(
    sender: Sender, world: World, anna: User
) -> None:
    sent = await sender.send(anna.id, Message("Better <i>sleep</i>", "k", ((SEVEN,),), CHART), "t")

    shown = world.message(anna, sent)
    assert shown.file is not None
    assert shown.file.content == draw(CHART)
    assert (shown.html, shown.labels) == ("Better <i>sleep</i>", ["7"])


async def test_a_document_is_a_file_with_a_name_and_a_caption(
    sender: Sender, world: World, anna: User
) -> None:
    sent = await sender.send(anna.id, Message("<b>Yours</b>", "k", ((SEVEN,),), document=PAGE), "t")

    shown = world.message(anna, sent)
    assert shown.file is not None
    assert (shown.file.kind, shown.file.name) == ("document", "summary.pdf")
    assert shown.file.content == draw(PAGE)
    assert (shown.html, shown.labels) == ("<b>Yours</b>", ["7"])


async def test_a_caption_that_is_too_long_follows_as_a_text(
    sender: Sender, world: World, anna: User
) -> None:
    sent = await sender.send(anna.id, Message("word " * 300, "k", ((SEVEN,),), CHART), "t")

    picture, text = world.messages(anna)[-2:]
    assert (picture.file is not None, picture.text) == (True, "")
    assert (text.id, text.text, text.labels) == (sent, ("word " * 300).strip(), ["7"])


async def test_a_long_text_comes_in_pieces_the_last_with_the_buttons(
    sender: Sender, world: World, anna: User
) -> None:
    sent = await sender.send(anna.id, Message("line 💪\n\n" * 900, "k", ((SEVEN,),)), "t")

    pieces = world.messages(anna)[1:]
    assert [piece.labels for piece in pieces] == [[], ["7"]]
    assert sum(piece.text.count("line 💪") for piece in pieces) == 900
    assert pieces[-1].id == sent


async def test_it_takes_the_place_of_an_earlier_message(
    sender: Sender, world: World, anna: User
) -> None:
    first = await sender.send(anna.id, QUESTION, "one")
    second = await sender.send(anna.id, Message("Saved: 7", "k"), "two", replaced=first)

    assert second == first
    assert world.message(anna, first).text == "Saved: 7"
    assert world.message(anna, first).labels == []


async def test_the_same_again_in_place_is_fine(sender: Sender, world: World, anna: User) -> None:
    first = await sender.send(anna.id, QUESTION, "one")

    assert await sender.send(anna.id, QUESTION, "one", replaced=first) == first
    assert len(world.messages(anna)) == 2


async def test_when_the_earlier_message_is_gone_a_new_one_is_sent(
    sender: Sender, world: World, anna: User
) -> None:
    sent = await sender.send(anna.id, QUESTION, "one", replaced=999)

    assert world.message(anna, sent).text == "How stiff today?"


async def test_when_an_edit_is_refused_for_an_unknown_reason_a_new_one_is_sent(
    sender: Sender, server: BotApiServer, world: World, anna: User
) -> None:
    first = await sender.send(anna.id, QUESTION, "tok")
    server.faults.plan(Fault("editMessageText", status=400, description="Bad Request: strange"))
    second = await sender.send(anna.id, Message("Next?", "n"), "tok2", first)
    assert second != first
    assert world.messages(anna)[-1].text == "Next?"


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (Message("a picture", "k", ((SEVEN,),), CHART), Message("a text", "k", ((EIGHT,),))),
        (QUESTION, Message("a picture", "k", ((EIGHT,),), CHART)),
        (QUESTION, Message("long " * 1000, "k", ((EIGHT,),))),
    ],
    ids=["picture to text", "text to picture", "too long to edit"],
)
async def test_what_cannot_be_changed_in_place_loses_its_buttons(
    sender: Sender, world: World, anna: User, earlier: Message, later: Message
) -> None:
    first = await sender.send(anna.id, earlier, "one")
    second = await sender.send(anna.id, later, "two", replaced=first)

    assert second > first
    assert world.message(anna, first).labels == []
    assert world.message(anna, second).labels == ["8"]


Trouble = Callable[[BotApiServer, User], object]


@pytest.mark.parametrize(
    ("trouble", "meaning"),
    [
        (lambda server, anna: server.world.block(anna), Meaning.UNREACHABLE),
        (lambda server, anna: server.world.deactivate(anna), Meaning.UNREACHABLE),
        (lambda server, anna: server.faults.plan(Fault(status=502)), Meaning.UNCERTAIN),
    ],
    ids=["blocked", "deactivated", "bad gateway"],
)
async def test_a_failure_says_what_it_means(
    sender: Sender, server: BotApiServer, anna: User, trouble: Trouble, meaning: Meaning
) -> None:
    trouble(server, anna)

    with pytest.raises(NotSentError) as failed:
        await sender.send(anna.id, QUESTION, "t")

    assert failed.value.failure.meaning is meaning


NEXT = Message('Next: <tg-time unix="1767682800">6 Jan at 08:00</tg-time>.', "n", ((SEVEN,),))


async def test_a_moment_is_said_as_it_is_and_known_to_telegram(
    sender: Sender, world: World, anna: User
) -> None:
    shown = world.message(anna, await sender.send(anna.id, NEXT, "t"))
    assert shown.text == "Next: 6 Jan at 08:00."
    (entity,) = shown.formatted.entities
    assert (entity.type, entity.unix_time, entity.date_time_format) == (
        "date_time",
        1767682800,
        None,
    )


async def test_a_server_that_knows_no_moments_gets_the_words(
    sender: Sender, server: BotApiServer, world: World, anna: User
) -> None:
    words = 'Bad Request: can\'t parse entities: Unsupported start tag "tg-time" at byte offset 6'
    server.faults.plan(Fault("sendMessage", status=400, description=words))
    shown = world.message(anna, await sender.send(anna.id, NEXT, "t"))
    assert shown.html == "Next: 6 Jan at 08:00."
    assert shown.keyboard
