"""Logs never show the token."""

import logging
import sys

import pytest
from telegram import Bot

from bot.telegram.logs import RedactingFormatter, log_to_stderr

TOKEN = "123456:AbC-dEf"


def record(message: str, *args: object) -> logging.LogRecord:
    try:
        raise ConnectionError(f"https://api.telegram.org/bot{TOKEN}/sendMessage")
    except ConnectionError:
        return logging.LogRecord("x", logging.INFO, "", 1, message, args, sys.exc_info())


@pytest.mark.parametrize(("message", "args"), [(f"at bot{TOKEN}/x", ()), ("at %s", (TOKEN,))])
def test_the_token_is_taken_out_of_messages_and_tracebacks(
    message: str, args: tuple[object, ...]
) -> None:
    line = RedactingFormatter([TOKEN]).format(record(message, *args))

    assert TOKEN not in line
    assert "at " in line
    assert "ConnectionError: https://api.telegram.org/bot.../sendMessage" in line


def test_without_a_token_lines_stay_as_they_are() -> None:
    assert "at home" in RedactingFormatter([""]).format(record("at home"))


async def test_requests_are_not_logged_with_their_address(
    bot: Bot, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.root, "handlers", [])
    log_to_stderr("DEBUG", [])
    await bot.get_me()

    assert bot.token not in capsys.readouterr().err
