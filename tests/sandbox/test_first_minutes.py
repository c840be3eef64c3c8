"""The first minutes of a visitor: the real bot, on the page, in a real browser.

With SCREENSHOTS in the environment, pictures for the README are kept in that folder.
"""

import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.clock import MovableClock, StoppedClock
from bot.sandbox.house import Sandbox
from bot.settings import Settings
from tests.sandbox.pages import DESKTOP, answer_all, chat_of, troubles_of, write

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

PICTURE = {"width": 1040, "height": 760}
MORNING = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, tmp_path: Path) -> AsyncIterator[Page]:
    house = Sandbox(MovableClock(StoppedClock(MORNING)))
    async with house.open(Settings(data_dir=tmp_path, http_port=0)):
        house.populate()
        context = await browser.new_context(viewport=DESKTOP, device_scale_factor=2)
        page = await context.new_page()
        troubles = troubles_of(page, house.server.url)
        await page.goto(house.server.url)
        yield page
        await context.close()
        assert troubles == []


async def keep(page: Page, name: str) -> None:
    if folder := os.environ.get("SCREENSHOTS"):
        await page.set_viewport_size(PICTURE)
        await page.evaluate("document.activeElement.blur()")
        await expect(page.locator("#toasts p")).to_have_count(0, timeout=10_000)
        await page.screenshot(path=Path(folder) / f"{name}.png")


DESK = {
    "Where do you live?": "Berlin",
    "It is 10:00 for you now": ["Yes"],
    "When should your digest come": ["08:00"],
}
WELCOME = {
    "May I keep your answers": ["Yes, I agree"],
    "Where do you live?": "Berlin",
    "It is 10:00 for you now": ["Yes"],
}
TRIAGE = {  # not everybody is asked everything
    "Who is this for?": ["Me"],
    "Safety first": ["None of these"],
    "And any of this": ["None of these"],
    "How did it start?": ["After an operation"],
    "looked at this problem yet?": ["Yes"],
    "hard about moving?": ["☐ Walking", "☐ Stairs", "Done"],
    "things of the day": ["☐ Getting dressed", "Done"],
    "harder than it used to be?": ["None of these"],
    "Where is it?": ["☐ Knee", "Done"],
    "How many weeks ago": "6",
    "What matters most to you now?": ["Both alike"],
}
PLAN = {
    "Which daily task matters most": "climb the stairs",
    "second task?": ["Skip"],
    "climb the stairs?": ["4"],
    "check in each day?": ["18:00"],
}
CHECK_IN = {
    "All set": ["Check in now"],
    "How stiff were you": ["6"],
    "Any flare-up": ["No"],
    "How well did you sleep": ["5"],
    "do this today": ["4"],
    "home exercises?": ["Some"],
    "note": ["Skip"],
}


async def invite(page: Page, doctor: Locator, patient: str) -> None:
    """The clinician asks for a link, and the patient opens it."""
    await write(doctor, "/invite")
    await doctor.get_by_role("link").last.click()
    await page.get_by_role("dialog").get_by_role("button", name=patient).click()


async def set_up(page: Page) -> tuple[Locator, Locator]:
    anna, doctor = chat_of(page, "Anna"), chat_of(page, "Dr. Okafor")
    await answer_all(doctor, DESK, until="All set")
    await invite(page, doctor, "Anna")
    await answer_all(anna, WELCOME | TRIAGE | PLAN, until="All set")
    return anna, doctor


async def live(page: Page, course: str) -> None:
    await page.get_by_role("button", name="Live weeks").click()
    form = page.get_by_role("dialog")
    await form.get_by_label("As").select_option(label="Anna")
    await form.get_by_role("button", name=course).click()
    await expect(page.locator("#toasts")).to_contain_text("check-ins answered", timeout=180_000)


async def test_a_patient_gets_from_start_to_a_first_check_in_by_clicking(page: Page) -> None:
    anna, _ = await set_up(page)
    await answer_all(anna, CHECK_IN, until="Saved. Thank you.")
    await keep(page, "first-minutes")


@pytest.mark.slow
async def test_six_weeks_that_stall_end_with_a_suggestion_and_a_digest(page: Page) -> None:
    anna, doctor = await set_up(page)
    await live(page, "stalls")
    await page.get_by_role("button", name="+1 day").click()
    await expect(doctor.get_by_text("Stalled since").last).to_be_visible()
    await expect(
        anna.get_by_text("worth asking your therapist for a re-evaluation")
    ).to_be_attached()
    await write(anna, "/progress")
    await expect(anna.get_by_role("button", name="Enlarge").last).to_be_visible()
    await keep(page, "sandbox")
