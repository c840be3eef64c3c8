"""How a visitor finds their way on the sandbox's page."""

import re
from collections.abc import Mapping, Sequence

from playwright.async_api import ConsoleMessage, Locator, Page, expect

DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 780}


def troubles_of(page: Page, home: str) -> list[str]:
    """Fills with errors of the page, and with requests to any other place than home."""
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda said: troubles.append(said.text) if _is_trouble(said) else None)
    page.on(
        "request", lambda asked: None if asked.url.startswith(home) else troubles.append(asked.url)
    )
    return troubles


def _is_trouble(said: ConsoleMessage) -> bool:
    """An error, unless it only says that the server is away."""
    return said.type == "error" and "net::ERR_" not in said.text


def chat_of(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name)


async def write(chat: Locator, text: str) -> None:
    await chat.get_by_role("textbox").fill(text)
    await chat.get_by_role("textbox").press("Enter")


async def answer_all(chat: Locator, answers: Mapping[str, str | Sequence[str]], until: str) -> None:
    """Answer whichever of the questions is asked next, until something else is said.

    An answer is what is typed, or the labels of the buttons that are tapped one after the other.
    """
    newest = chat.get_by_role("article", name="Bot").last
    known = "|".join(map(re.escape, [*answers, until]))
    waiting = re.compile(f"^(?!.*✓).*({known})", re.DOTALL)
    while True:
        await expect(newest).to_contain_text(waiting)
        said = await newest.inner_text()
        if until in said:
            return
        question = next(question for question in answers if question in said)
        await _answer(chat, newest, answers[question])
        await expect(newest).not_to_contain_text(question)


async def _answer(chat: Locator, asked: Locator, answer: str | Sequence[str]) -> None:
    if isinstance(answer, str):
        await write(chat, answer)
        return
    for label in answer:
        await asked.get_by_role("button", name=label, exact=True).click()
