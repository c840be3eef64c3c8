"""The first minutes and the later weeks in a real browser, by clicking, with the real bot behind.

The pictures that the README shows are kept with `REGAIN_KEEP_PICTURES=docs`.
"""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.clock import MovableClock
from bot.sandbox.house import Sandbox
from bot.settings import Settings
from flows.sources import Sources
from flows.wording import load_wording
from tests.answers import AFTER_KNEE_SURGERY, asked_in
from tests.journeys.conftest import MONDAY

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

DESKTOP = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 780}
PATIENCE = 20_000  # milliseconds, on a busy machine


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    clock = MovableClock()
    clock.move_to(MONDAY)
    settings = Settings(data_dir=tmp_path, http_port=0, heartbeat_seconds=3600)
    async with Sandbox(clock).open(settings) as sandbox:
        sandbox.populate()
        yield sandbox


@pytest_asyncio.fixture(loop_scope="module", params=["light", "dark"])
async def page(
    request: pytest.FixtureRequest, browser: Browser, sandbox: Sandbox
) -> AsyncIterator[Page]:
    context = await browser.new_context(viewport=DESKTOP, color_scheme=request.param)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    await page.goto(sandbox.server.url)
    yield page
    await context.close()


def chat_of(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name)


async def click(chat: Locator, label: str) -> None:
    """The newest button with that label; afterwards the newest message says something else."""
    before = await newest(chat)
    await chat.get_by_role("button", name=label, exact=True).last.click()
    await expect(chat.get_by_role("article").last).not_to_have_text(before, use_inner_text=True)


async def write(chat: Locator, text: str) -> None:
    await chat.get_by_role("textbox").fill(text)
    await chat.get_by_role("textbox").press("Enter")


async def picture(page: Page, name: str, request: pytest.FixtureRequest) -> None:
    """Keep a picture, when asked to, once no passing notice covers the page."""
    folder = os.environ.get("REGAIN_KEEP_PICTURES")
    if folder:
        await expect(page.locator("#toasts > *")).to_have_count(0)
        scheme = request.node.callspec.params["page"]
        await page.screenshot(path=Path(folder) / f"{name}-{scheme}.png")


async def test_a_patient_clicks_through_to_a_check_in_and_the_clinician_sees_it(
    page: Page, sandbox: Sandbox, request: pytest.FixtureRequest
) -> None:
    anna, okafor = chat_of(page, "Anna"), chat_of(page, "Dr. Okafor")
    await expect(okafor.get_by_text("Welcome to Regain.")).to_be_visible()
    await write(okafor, "Berlin")
    await click(okafor, "Yes")
    await click(okafor, "08:00")
    await write(okafor, "/invite")
    invite = okafor.get_by_role("link").last
    await expect(invite).to_be_visible()
    await invite.click()
    await page.get_by_role("button", name="Anna").last.click()
    await triage(page, anna, sandbox, request)
    await write(anna, "getting dressed")
    await click(anna, "Skip")
    await click(anna, "3")
    await click(anna, "08:00")
    await anna.get_by_role("button", name="Check in now").last.click()
    await expect(anna.get_by_text("How stiff were you")).to_be_visible()
    for label in ("6", "No", "5", "3", "Some", "Skip"):
        await click(anna, label)
    await expect(anna.get_by_text("Saved. Thank you.")).to_be_visible()
    await sandbox.settle()
    await write(okafor, "/digest")
    await expect(okafor.get_by_text("nothing new").last).to_be_visible()
    await live_eight_weeks(page, anna)
    await write(anna, "/progress")
    await expect(anna.get_by_role("img").last).to_be_visible()
    await write(okafor, "/digest")
    await okafor.get_by_role("button", name="Anna", exact=True).last.click()
    await expect(okafor.get_by_role("img").last).to_be_visible()
    await picture(page, "sandbox", request)
    await page.set_viewport_size(PHONE)
    await picture(page, "phone", request)


async def triage(
    page: Page, anna: Locator, sandbox: Sandbox, request: pytest.FixtureRequest
) -> None:
    await click(anna, "Yes, I agree")
    await write(anna, "Berlin")
    await click(anna, "Yes")
    await click(anna, "Me")
    wording = load_wording(*Sources.shipped().locales)
    while not await anna.get_by_text("PT and OT together fit you best.").count():
        question = asked_in(await newest(anna), wording, AFTER_KNEE_SURGERY)
        if question == "movement_limits":
            await click(anna, "☐ Walking")
            await click(anna, "☐ Stairs")
            await picture(page, "triage", request)
            await click(anna, "Done")
        elif question:
            await write(anna, AFTER_KNEE_SURGERY[question])
        await up_to_date(anna, sandbox)


async def up_to_date(chat: Locator, sandbox: Sandbox) -> None:
    """Return when the page shows the newest message of Anna's chat."""
    await sandbox.settle()
    anna = next(user for user in sandbox.server.world.users.values() if user.first_name == "Anna")
    newest = sandbox.server.world.messages(anna)[-1].text.splitlines()[0]
    await expect(chat.get_by_role("article").last).to_contain_text(newest)


async def newest(chat: Locator) -> str:
    """What the newest message says."""
    return await chat.get_by_role("article").last.inner_text()


async def live_eight_weeks(page: Page, anna: Locator) -> None:
    """By the page's own button."""
    await page.get_by_role("button", name="Live weeks…").click()
    await page.get_by_role("combobox", name="As").select_option("Anna")
    await page.get_by_role("spinbutton", name="Weeks").fill("8")
    await page.get_by_role("button", name="stalls").click()
    await expect(page.locator("#toasts")).to_contain_text("check-ins answered", timeout=120_000)
    await expect(anna.get_by_text("re-evaluation").first).to_be_visible()
