"""`regain replay --stored`: what the rules say of the patients that are kept here, day by day."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bot.cli.verdicts import as_json, difference
from bot.diaries import read_diary
from bot.settings import Settings
from bot.shelf import Shelf, open_shelf
from flows.episode import Episode
from flows.recovery import Diary, Measures, histories, load_measures
from flows.sources import Sources
from storage import KeyErasedError, Ledgers, Store, open_store

TOGETHER = 32
"""Patients that are read in one transaction, which the running bot has to wait for."""

Kept = tuple[int, Diary, date]
"""A patient's number, their diary, and the day of their last answer."""


def replay_stored(
    settings: Settings, content: tuple[Path, ...], *, last_only: bool
) -> Iterator[str]:
    """A JSON line a patient, without names and words: the verdicts by the content in use.

    With `content`, instead, the days on which the rules with it would have said something else,
    and how many those are.
    """
    store = open_store(settings.database, settings.data_dir)
    try:
        sources = Sources.shipped(settings.content_dir)
        shelf = open_shelf(settings)
        present = shelf.current.measures
        other = load_measures(*sources.content, *content) if content else None
        for patients in _kept(store, shelf):
            yield from map(json.dumps, _told(patients, present, other, last_only=last_only))
    finally:
        store.close()


def _told(
    patients: list[Kept], present: Measures, other: Measures | None, *, last_only: bool
) -> Iterator[dict[str, Any]]:
    asked = [(diary, until) for _, diary, until in patients]
    numbers = [number for number, _, _ in patients]
    said = histories(asked, present, last_only=last_only)
    if other is None:
        for number, days in zip(numbers, said, strict=True):
            yield {"patient": number, "verdicts": [as_json(day) for day in days]}
        return
    then = histories(asked, other, last_only=last_only)
    for number, before, after in zip(numbers, said, then, strict=True):
        changed = difference(before, after)
        yield {"patient": number, "changed": len(changed), "days": changed}


def _kept(store: Store, shelf: Shelf) -> Iterator[list[Kept]]:
    with store.begin() as ledgers:
        numbers = ledgers.people.in_role("patient")
    for start in range(0, len(numbers), TOGETHER):
        with store.begin() as ledgers:
            read = [_read(ledgers, shelf, n) for n in numbers[start : start + TOGETHER]]
        yield [kept for kept in read if kept]


def _read(ledgers: Ledgers, shelf: Shelf, number: int) -> Kept | None:
    """None for somebody who has not begun, or was erased."""
    try:
        stored = ledgers.episodes.load(number)
    except KeyErasedError:
        return None
    if stored is None:
        return None
    episode = Episode.from_json(stored.state)
    rows = ledgers.answers.since(number, date.min)
    protocol = shelf.of(episode.protocol, ledgers)
    diary = read_diary(rows, episode, protocol, shelf.instruments_in(ledgers))
    if not diary.days:
        return None
    return number, diary, max(day.date for day in diary.days)
