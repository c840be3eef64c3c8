"""From a shared position to a zone; the position itself is never kept."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Bot

from bot.clock import MovableClock
from bot.sandbox.botapi import User, World
from bot.telegram.courtesy import Courtesy
from bot.telegram.incoming import Kind, incoming, without_places
from bot.telegram.intake import Intake
from bot.telegram.location import zone_at
from storage import Person, Store
from tests.bot.conftest import EngineProbe
from tests.bot.helpers import inputs

HERE = {"latitude": 52.520008, "longitude": 13.404954}
ANNA = {"id": 7, "type": "private"}
DIGITS = ("52.52", "13.40")


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.52, 13.40, "Europe/Berlin"),
        (38.72, -9.14, "Europe/Lisbon"),
        (27.71, 85.32, "Asia/Kathmandu"),
        (-31.55, 159.08, "Australia/Lord_Howe"),
        (-13.83, -171.77, "Pacific/Apia"),
        (1.87, -157.43, "Pacific/Kiritimati"),
        (35.88, -110.6, "America/Phoenix"),  # a reservation within one that does move its clocks
        (36.15, -109.5, "America/Denver"),
        (47.69, 8.69, "Europe/Zurich"),  # a German village that keeps the time of Zurich
        (43.8, 87.6, "Asia/Shanghai"),
        (38.5, -12.5, "Etc/GMT+1"),  # at sea
        (0, -140, "Etc/GMT+9"),
        (0, 180, "Etc/GMT-12"),
        (-90, 0, "Antarctica/McMurdo"),
        (90, 0, "Etc/GMT"),
        (91, 0, ""),
        (0, 999, ""),
        (float("nan"), 0, ""),
    ],
)
def test_the_zone_at_a_position(latitude: float, longitude: float, zone: str) -> None:
    assert zone_at(latitude, longitude) == zone


@settings(deadline=None, max_examples=300)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_everywhere_on_earth_there_is_a_zone(latitude: float, longitude: float) -> None:
    assert ZoneInfo(zone_at(latitude, longitude)).key


def update(**content: object) -> dict[str, object]:
    message = {"message_id": 5, "date": 1, "chat": ANNA, "from": {"id": 7, "is_bot": False}}
    return {"update_id": 1, "message": message | content}


@pytest.mark.parametrize(
    "content",
    [
        {"location": HERE},
        {"location": HERE | {"live_period": 28_800, "horizontal_accuracy": 12.5}},
        {"location": HERE, "venue": {"location": HERE, "title": "Clinic", "address": "Mitte 1"}},
    ],
    ids=["place", "live", "venue"],
)
def test_of_a_location_only_the_zone_is_kept(content: dict[str, object]) -> None:
    body = incoming(update(**content)).body()

    assert (body["kind"], body["zone"]) == ("location", "Europe/Berlin")
    assert not any(digits in str(body) for digits in DIGITS)


def test_where_a_live_location_goes_is_not_said_again() -> None:
    moved = {"update_id": 2, "edited_message": update(location=HERE)["message"]}

    assert incoming(moved).kind is Kind.FOLLOWED


def test_positions_are_taken_out_of_whatever_is_kept_as_it_came() -> None:
    pinned = update(pinned_message=update(location=HERE, text="my clinic")["message"])

    kept = str(without_places({"many": [pinned]}))

    assert "my clinic" in kept
    assert "location" not in kept
    assert not any(digits in kept for digits in DIGITS)


async def test_in_the_inbox_there_is_no_position(
    bot: Bot,
    sqlite_store: Store,
    engine: EngineProbe,
    clock: MovableClock,
    world: World,
    anna: User,
    person: Person,
) -> None:
    intake = Intake("42", sqlite_store, engine, clock, Courtesy(bot, lambda code: code))
    shared = world.send_location(anna, HERE["latitude"], HERE["longitude"])
    [*_, sent] = [update for update in world.updates.pending if "message" in update]
    chat = {"chat": {"id": anna.id, "type": "private"}, "from": {"id": anna.id}}
    live = {"update_id": 901, "edited_message": {**sent["message"], "edit_date": 2}}
    pinned = {"message_id": 9, "date": 2, "pinned_message": sent["message"], **chat}

    await intake.put([sent, live, {"update_id": 902, "message": pinned}])

    first, second = inputs(sqlite_store, person.id)
    assert (first.body["zone"], first.body["message_id"]) == ("Europe/Berlin", shared.id)
    assert second.body["kind"] == "unknown"
    assert not any(digits in str((first.body, second.body)) for digits in DIGITS)
