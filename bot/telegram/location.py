"""From a position to its time zone, offline."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzfpy import get_tz


def zone_at(latitude: float, longitude: float) -> str:
    """The IANA zone at a position in degrees, at sea the nautical one; empty where there is none.

    Borders are right to about 110 metres. The first call reads the map, which takes a moment.
    """
    zone = get_tz(longitude, latitude)
    try:
        return ZoneInfo(zone).key if zone else ""
    except ZoneInfoNotFoundError:  # a zone that is younger than the zone database
        return ""
