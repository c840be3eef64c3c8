"""From an inbox row to the inputs that the conversation understands."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from bot.body import tap_at, unpack
from flows import inputs
from flows.programme import from_json
from storage import InboxItem, Ledgers

Clocked = type[inputs.OccurrenceDue | inputs.ReplyOverdue | inputs.OccurrenceExpired]
CLOCK_INPUTS: Mapping[str, Clocked] = {
    "due": inputs.OccurrenceDue,
    "remind": inputs.ReplyOverdue,
    "expire": inputs.OccurrenceExpired,
}


def read_input(item: InboxItem, ledgers: Ledgers) -> Iterator[inputs.Input]:
    """The input that an inbox row stands for; none for what says nothing to the conversation."""
    body = item.body
    match body["kind"]:
        case "text":
            yield inputs.PersonSaid(body.get("text", ""))
        case "command":
            yield inputs.CommandGiven(body["command"], body.get("text", ""))
        case "tap":
            yield _tap(item, ledgers)
        case "edited":
            yield inputs.MessageEdited(body.get("text", ""))
        case "blocked" | "unblocked" as kind:
            yield inputs.ReachabilityChanged(reachable=kind == "unblocked")
        case "due" | "remind" | "expire" as kind:
            yield CLOCK_INPUTS[kind](body["instrument"], date.fromisoformat(body["date"]))
        case "seen":
            yield inputs.AlertWasSeen(body["by"])
        case "programme":
            exercises = from_json(body["exercises"])
            yield inputs.ProgrammePrescribed(body["by"], body["clinician"], exercises)
        case "undelivered":
            yield inputs.MessageUndelivered(body.get("occurrence", ""))
        case "location":
            yield inputs.LocationShared(body.get("zone", ""))
        case "unknown":
            return
        case kind:
            yield from _other(kind, body)


def _other(kind: str, body: dict[str, Any]) -> Iterator[inputs.Input]:
    """A picture or the like; words that came with it are words all the same."""
    yield inputs.OtherSent(kind)
    if body.get("text"):
        yield inputs.PersonSaid(body["text"])


def _tap(item: InboxItem, ledgers: Ledgers) -> inputs.Input:
    """Only a button that was sent to this very person means anything."""
    body = item.body
    sent = ledgers.outbox.by_token(body.get("token", ""))
    if sent is None or sent.person_id != item.person_id or "message" not in sent.body:
        return inputs.StaleTapped()
    tap = tap_at(unpack(sent.body), body.get("index", -1))
    return inputs.ChoiceTapped(tap, sent.token) if tap else inputs.StaleTapped()
