"""Times that the tests of storage share."""

from datetime import UTC, date, datetime, timedelta

NOW = datetime(2026, 3, 1, 9, 30, 15, 123456, tzinfo=UTC)
TODAY = date(2026, 3, 1)


def after(**span: float) -> datetime:
    """A moment later than `NOW`: `after(minutes=5)`."""
    return NOW + timedelta(**span)
