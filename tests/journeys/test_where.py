"""Where somebody is, over HTTP: a location from the map, and a clock with cities to tap."""

from bot.sandbox.house import settle


async def share(sandbox, actor, latitude, longitude):
    sandbox.server.world.send_location(actor.user, latitude, longitude)
    await settle(sandbox.server, sandbox.app)
    return actor.last


async def test_a_location_is_confirmed_by_its_clock(sandbox, invited):
    await invited.say("agree")
    assert "It is 13:45 for you now, right?" in await share(sandbox, invited, 27.7172, 85.324)


async def test_a_clock_and_a_tap_on_the_nearest_city(sandbox, invited):
    await invited.say("agree", "9 am")
    assert "It is 09:00 for you now, right?" in await invited.tap("Lagos")
    assert "✓ Lagos" in invited.everything


async def test_who_shares_a_location_later_is_asked_whether_to_move(sandbox, patient):
    assert "Lisbon time. It is 08:00 there" in await share(sandbox, patient, 38.7223, -9.1393)
    assert "It is 08:00 for you now" in await patient.tap("Yes, I am")
