"""The sandbox's page in a browser, with a small bot behind it."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.sandbox.botapi import BotApiServer
from bot.sandbox.controls import ControlPanel
from bot.sandbox.lives import Course
from bot.sandbox.patients import Lived, Progress
from bot.sandbox.web import page_routes
from tests.sandbox.fake_bot import FakeBot
from tests.sandbox.pages import DESKTOP, PHONE, chat_of, troubles_of, write

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


class Weeks:
    """A clock that moves, and a life that waits at its third day until it is let."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
        self.may_end = asyncio.Event()

    def now(self) -> datetime:
        return self.time

    async def advance(self, delta: timedelta) -> None:
        self.time += delta

    async def live(self, chat_id: int, course: Course, weeks: int, progress: Progress) -> Lived:
        progress(3, weeks * 7)
        await self.may_end.wait()
        self.time += timedelta(weeks=weeks)
        return Lived(answered=37, skipped=5)


@pytest_asyncio.fixture(loop_scope="module")
async def weeks() -> Weeks:
    return Weeks()


@pytest_asyncio.fixture(loop_scope="module")
async def server(weeks: Weeks) -> AsyncIterator[BotApiServer]:
    panel = ControlPanel(weeks)
    server = BotApiServer(now=weeks.now, extra_routes=[*page_routes(), *panel.routes()])
    await server.start()
    bot = asyncio.create_task(FakeBot(server).run())
    yield server
    bot.cancel()
    with suppress(asyncio.CancelledError):
        await bot
    await panel.close()
    await server.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, server: BotApiServer) -> AsyncIterator[Page]:
    """The page with Anna and Dr. Kim; whatever it asks of another host, or logs, is a failure."""
    server.world.add_user("Anna")
    server.world.add_user("Dr. Kim")
    context = await browser.new_context(
        viewport=DESKTOP,
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = await context.new_page()
    troubles = troubles_of(page, server.url)
    await page.goto(server.url)
    yield page
    await context.close()
    assert troubles == []


async def start(chat: Locator) -> None:
    await chat.get_by_role("button", name="Start").click()
    await expect(chat.get_by_text("Welcome to Regain.")).to_be_visible()


async def test_a_fresh_chat_begins_with_start_and_others_stay_empty(page: Page) -> None:
    anna, kim = chat_of(page, "Anna"), chat_of(page, "Dr. Kim")
    await expect(anna.get_by_role("textbox")).to_be_hidden()
    await start(anna)
    await expect(anna.get_by_role("textbox")).to_be_visible()
    await expect(kim.get_by_role("article")).to_have_count(0)


async def test_a_button_is_tapped_and_its_message_is_replaced(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "/ask")
    question = anna.get_by_role("article").filter(has_text="How stiff")
    await expect(question.locator(".row")).to_have_count(2)
    await question.get_by_role("button", name="7", exact=True).click()
    await expect(anna.get_by_text("Thank you: 7.")).to_be_visible()
    await expect(question).to_have_count(0)


async def test_the_answer_to_a_tap_is_shown_as_a_word_or_as_an_alert(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await anna.get_by_role("button", name="No", exact=True).click()
    await expect(page.get_by_role("dialog")).to_contain_text("Then nothing is kept.")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await anna.get_by_role("button", name="I agree").click()
    await expect(page.locator("#toasts")).to_contain_text("Noted")


async def test_commands_are_chosen_from_a_menu_and_tapped_in_a_text(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await anna.get_by_role("button", name="Commands").click()
    await page.get_by_role("dialog").get_by_role("button", name="/progress").click()
    await expect(anna.get_by_text("Six weeks.")).to_be_visible()
    await anna.get_by_role("button", name="/help").click()
    await expect(anna.get_by_text("You said: /help")).to_be_visible()


async def test_a_picture_is_enlarged(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "/progress")
    await anna.get_by_role("button", name="Enlarge").click()
    large = page.get_by_role("dialog").get_by_role("img")
    await expect(large).to_have_js_property("naturalWidth", 800)
    await page.get_by_role("button", name="Close").click()
    await expect(large).to_have_count(0)


async def test_a_button_copies(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "/urgent")
    await anna.get_by_role("button", name="112").click()
    await expect(page.locator("#toasts")).to_contain_text("Copied: 112")
    assert await page.evaluate("navigator.clipboard.readText()") == "112"


async def test_a_document_is_downloaded_with_its_name(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "/export")
    async with page.expect_download() as download:
        await anna.get_by_role("link", name="diary.csv").click()
    assert (await download.value).suggested_filename == "diary.csv"


async def test_an_invite_opens_as_somebody_new(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "/invite")
    await anna.get_by_role("link").click()
    choice = page.get_by_role("dialog")
    await expect(choice.get_by_role("button", name="Dr. Kim")).to_be_visible()
    await choice.get_by_label("Somebody new").fill("Carla")
    await choice.get_by_role("button", name="Open").click()
    await expect(chat_of(page, "Carla").get_by_text("Your invite: abc123")).to_be_visible()


async def test_odd_things_are_sent(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    for odd in ("Sticker", "Voice message", "Location"):
        await anna.get_by_role("button", name="Send something else").click()
        await page.get_by_role("dialog").get_by_role("button", name=odd).click()
    await expect(anna.get_by_text("You said: something odd")).to_have_count(3)


async def test_a_message_of_ones_own_is_edited(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "a cold")
    await anna.get_by_role("article").filter(has_text=re.compile("^a cold")).hover()
    await anna.get_by_role("button", name="Edit this message").last.click()
    await write(anna, "a flare-up")
    await expect(anna.get_by_text("You changed it to: a flare-up")).to_be_visible()
    await expect(anna.get_by_text("edited")).to_be_visible()


async def test_a_reply_keyboard_says_its_label(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "/keys")
    await anna.get_by_role("button", name="Evening").click()
    await expect(anna.get_by_text("You said: Evening")).to_be_visible()


async def test_the_bot_is_blocked_and_unblocked(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await anna.get_by_role("button", name="More").click()
    await page.get_by_role("button", name="Block the bot").click()
    await expect(anna.get_by_text("has blocked the bot")).to_be_visible()
    await anna.get_by_role("button", name="Unblock").click()
    await expect(anna.get_by_role("textbox")).to_be_visible()


async def test_what_the_bot_is_doing_is_shown(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "/busy")
    await expect(anna.get_by_text("typing…")).to_be_visible()


async def test_it_works_by_keyboard_alone(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await anna.get_by_role("button", name="Start").focus()
    await page.keyboard.press("Enter")
    await anna.get_by_role("button", name="I agree").focus()
    await page.keyboard.press("Enter")
    await expect(anna.get_by_text("Thank you: agree.")).to_be_visible()
    assert await page.evaluate("document.activeElement.closest('.chat') !== null")


async def test_words_of_a_person_are_never_markup(page: Page) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await write(anna, "<img src=x onerror=alert(1)> <b>bold</b>")
    await expect(anna.get_by_text("You said: <img src=x onerror=alert(1)>")).to_be_visible()
    await expect(anna.locator("img")).to_have_count(0)


async def test_the_clock_is_moved(page: Page, weeks: Weeks) -> None:
    await expect(page.locator("#now")).to_contain_text("2026")
    for label in ("+1 hour", "+1 day", "+1 week"):
        await page.get_by_role("button", name=label).click()
        await expect(page.get_by_role("button", name=label)).to_be_enabled()
    iso = "2026-01-13T10:00:00+00:00"
    await expect(page.locator("#now")).to_have_attribute("datetime", iso)


async def test_weeks_are_lived_with_progress(page: Page, weeks: Weeks) -> None:
    await page.get_by_role("button", name="Live weeks").click()
    await page.get_by_role("button", name="gets worse").click()
    await expect(page.get_by_role("progressbar")).to_be_visible()
    await expect(page.locator("#doing")).to_contain_text("Day 3 of 42")
    weeks.may_end.set()
    await expect(page.locator("#toasts")).to_contain_text("37 check-ins answered, 5 skipped.")


async def test_on_a_phone_one_chat_is_shown_at_a_time(page: Page) -> None:
    await page.set_viewport_size(PHONE)
    anna, kim = chat_of(page, "Anna"), chat_of(page, "Dr. Kim")
    await expect(kim).to_be_hidden()
    await start(anna)
    await page.get_by_role("tab", name="Dr. Kim").click()
    await expect(anna).to_be_hidden()
    await start(kim)
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


async def test_every_control_can_be_reached_at_any_width(page: Page) -> None:
    for width in (360, 760, 980, 1600):
        await page.set_viewport_size({"width": width, "height": 700})
        for label in ("+1 hour", "+1 day", "+1 week", "Live weeks", "+ Person", "Start"):
            await page.get_by_role("button", name=label).first.click(trial=True)


async def test_it_says_when_the_sandbox_is_gone_and_goes_on_when_it_is_back(
    page: Page, server: BotApiServer
) -> None:
    anna = chat_of(page, "Anna")
    await start(anna)
    await server.stop()
    await expect(page.locator("body")).to_have_class("lost")
    await server.start()
    await expect(page.locator("body")).not_to_have_class("lost")
    await write(anna, "back again")
    await expect(
        anna.get_by_role("article", name="Anna").filter(has_text="back again")
    ).to_be_visible()
