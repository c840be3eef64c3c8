"""A real browser for tests marked `browser`; without one they are reported as not run.

- `chromium`: the program. `CHROME` in the environment names one that is not found by itself.
- `browser`: it runs for a module, headless, and reaches nothing but this machine.
"""

import os
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

PATIENCE = 30_000  # milliseconds that a page gets on a busy machine
NAMES = ("chromium", "chromium-browser", "google-chrome")
HOW = "install one (Debian: apt-get install chromium) or name it in CHROME"
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str | None:
    """The path of a Chromium, or None."""
    named = os.environ.get("CHROME")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="session")
def chromium() -> str:
    path = find_chromium()
    if path is None:
        pytest.skip(f"no Chromium: {HOW}")
    return path


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=[*QUIET])
        yield browser
        await browser.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say plainly what was not looked at."""
    skipped = terminalreporter.stats.get("skipped", [])
    missed = [report for report in skipped if "browser" in report.keywords]
    if missed and find_chromium() is None:
        terminalreporter.section("browser tests")
        terminalreporter.line(
            f"{len(missed)} browser tests did NOT run: no Chromium. To run them, {HOW}."
        )
