"""A year from the first word to the report."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.bench.year.house import open_house
from bot.bench.year.live import BEGIN, Year
from bot.bench.year.report import Report, read_report


def live_through(patients: int, days: int, seed: int, progress: Callable[[int], None]) -> Report:
    """Live so many days; `progress` is told how many are over."""
    with TemporaryDirectory() as folder:
        return asyncio.run(_live(Path(folder), patients, days, seed, progress))


async def _live(
    folder: Path, patients: int, days: int, seed: int, progress: Callable[[int], None]
) -> Report:
    began = time.process_time()
    async with open_house(folder, BEGIN, seed) as house:
        await Year(house, patients, days, seed).live(lambda done, _of: progress(done))
        progress(days)
        return read_report(house, time.process_time() - began)
