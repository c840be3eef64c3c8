"""From an inbox row to the inputs that the conversation understands."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.body import tap_at, unpack
from flows import inputs
from flows.messages import Button, Tap
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
            yield inputs.PersonSaid(body.get("text", ""), _about(item, ledgers))
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
            yield from _other(kind, item, ledgers)


def _other(kind: str, item: InboxItem, ledgers: Ledgers) -> Iterator[inputs.Input]:
    """A picture or the like; words that came with it are words all the same."""
    yield inputs.OtherSent(kind)
    if item.body.get("text"):
        yield inputs.PersonSaid(item.body["text"], _about(item, ledgers))


def _about(item: InboxItem, ledgers: Ledgers) -> Tap | None:
    """The question that the message asks to which the words reply, None when there is none."""
    replied = item.body.get("reply_to")
    sent = ledgers.outbox.by_message(item.person_id, replied) if replied else None
    if sent is None or "message" not in sent.body:
        return None
    message = unpack(sent.body)
    return message.about or next(filter(None, map(_asks, message.rows)), None)


def _asks(row: tuple[Button, ...]) -> Tap | None:
    """The question of an occurrence that a button answers."""
    taps = (button.tap for button in row if button.tap and button.tap.occurrence)
    return next((Tap(tap.question, occurrence=tap.occurrence) for tap in taps), None)


def _tap(item: InboxItem, ledgers: Ledgers) -> inputs.Input:
    """Only a button that was sent to this very person means anything."""
    body = item.body
    sent = ledgers.outbox.by_token(body.get("token", ""))
    if sent is None or sent.person_id != item.person_id or "message" not in sent.body:
        return inputs.StaleTapped()
    tap = tap_at(unpack(sent.body), body.get("index", -1))
    return inputs.ChoiceTapped(tap, sent.token) if tap else inputs.StaleTapped()
