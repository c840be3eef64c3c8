"""How a visitor finds their way on the sandbox's page."""

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


async def tap(chat: Locator, question: str, *labels: str) -> None:
    """Tap buttons one after the other under the newest message that asks this."""
    asked = chat.get_by_role("article").filter(has_text=question).last
    for label in labels:
        await asked.get_by_role("button", name=label, exact=True).click()
    await expect(asked).to_be_attached()


async def answer(chat: Locator, question: str, text: str) -> None:
    """Type an answer once this is asked."""
    await expect(chat.get_by_role("article").filter(has_text=question).last).to_be_visible()
    await write(chat, text)
