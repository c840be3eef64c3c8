"""What delivery promises, whatever goes wrong: nothing is lost, repeats are counted."""

import asyncio
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import SystemClock
from bot.delivery import Delivery, Limits
from bot.sandbox.botapi import BotApiServer, Fault, FaultKind
from bot.telegram.client import connect
from bot.telegram.sender import Sender
from storage import open_store
from tests.bot.conftest import EngineProbe
from tests.bot.delivery.conftest import Outbox
from tests.bot.helpers import running, until

TROUBLES = st.sampled_from(
    [
        Fault("sendMessage", FaultKind.HANG),
        Fault("sendMessage", FaultKind.DROP),
        Fault("sendMessage", FaultKind.DELAY, seconds=0.01),
        Fault("sendMessage", status=500),
        Fault("sendMessage", status=504),
        Fault("sendMessage", status=401, description="Unauthorized"),
    ]
)
PATIENT = Limits(10_000, 100, 1_000, 50, tries=20, first_pause=0.001, longest_pause=0.002)


@settings(deadline=None, max_examples=10)
@given(st.lists(TROUBLES, max_size=8), st.integers(1, 4))
def test_every_message_arrives_in_order_and_repeats_are_counted(
    troubles: list[Fault], count: int
) -> None:
    texts = [f"message {n}" for n in range(count)]
    shown, repeats = asyncio.run(delivered(texts, troubles))

    assert [text for text, _ in groupby(shown)] == texts
    assert len(shown) - len(texts) <= repeats <= len(troubles)


async def delivered(texts: list[str], troubles: list[Fault]) -> tuple[list[str], int]:
    """What a chat shows after trouble, and how many repeats were counted."""
    server = BotApiServer(now=lambda: datetime.now(UTC))
    await server.start()
    anna = server.world.add_user("Anna")
    server.world.say(anna, "/start")
    server.faults.plan(*troubles)
    with TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/regain.db", Path(folder))
        with store.begin() as ledgers:
            person = ledgers.people.at_chat("42", anna.id, datetime.now(UTC))
        outbox = Outbox(store)
        outbox.add(person, *texts)
        async with connect(server.token, server.url) as bot:
            sender = Sender(bot, lambda chart: b"")
            delivery = Delivery(store, EngineProbe(), sender, SystemClock(), PATIENT)
            async with running(delivery.run()):
                await until(lambda: outbox.counts == {"sent": len(texts)}, seconds=20)
        repeats = outbox.repeats
        store.close()
    await server.stop()
    return [m.text for m in server.world.messages(anna) if m.from_bot], repeats
