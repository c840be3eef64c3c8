"""Whether fewer check-ins are worth an offer. Nothing here changes how often they come.

Source: clinical.md, section 3; the figures and where they are from are in `content/cadence.toml`.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter

from flows.adherence import Adherence
from flows.episode import Episode
from flows.layers import read_table
from flows.recovery import Recovery, Verdict

STABLE = (Verdict.IMPROVING, Verdict.GOAL_REACHED, Verdict.UNCERTAIN)
WORTH_A_VISIT = (Verdict.STALLED, Verdict.WORSENING)

Days = Annotated[int, Field(gt=0)]
Source = Annotated[str, Field(min_length=1)]


class Why(StrEnum):
    """Why fewer check-ins are offered."""

    STABLE = "stable"  # daily for weeks, and nothing calls for it
    UNANSWERED = "unanswered"  # under half are answered
    SILENT = "silent"  # none was for a week
    MAINTENANCE = "maintenance"  # at the goal for weeks, with one a week


@dataclass(frozen=True)
class StableRule:
    """After so many days of `daily` check-ins, if `settled` for so many."""

    source: Source
    daily: Days
    settled: Days


@dataclass(frozen=True)
class UnansweredRule:
    """With an adherence `under` that, if at `least` so many reached the person."""

    source: Source
    under: Annotated[float, Field(gt=0, le=1)]
    least: Days


@dataclass(frozen=True)
class SilentRule:
    """After so many `days` without an answer, if at `least` so many reached the person."""

    source: Source
    days: Days
    least: Days


@dataclass(frozen=True)
class MaintenanceRule:
    """After so many days at the goal with `weekly` check-ins."""

    source: Source
    weekly: Days


@dataclass(frozen=True)
class CadenceRules:
    """When fewer check-ins are offered; the same again after `again_after` days."""

    version: str
    again_after: Days
    stable: StableRule
    unanswered: UnansweredRule
    silent: SilentRule
    maintenance: MaintenanceRule


def load_cadence(*content: Path) -> CadenceRules:
    """Read `cadence.toml` of the folders of content. Raises `ValueError` where it is unsound."""
    return TypeAdapter(CadenceRules).validate_python(dict(read_table("cadence.toml", *content)))


def after_an_answer(
    episode: Episode, recovery: Recovery, adherence: Adherence, today: date, rules: CadenceRules
) -> Why | None:
    """What speaks for fewer check-ins on a local date on which one was answered, if anything."""
    if _is_weekly(episode):
        at_goal = recovery.overall is Verdict.GOAL_REACHED
        kept = at_goal and _kept_for(episode, today) >= rules.maintenance.weekly
        return Why.MAINTENANCE if kept else None
    if episode.cadence.is_sparse:
        return None
    share = adherence.share
    few = share is not None and share < rules.unanswered.under
    if few and adherence.could_answer >= rules.unanswered.least:
        return Why.UNANSWERED
    return Why.STABLE if _is_stable(episode, recovery, today, rules.stable) else None


def _is_stable(episode: Episode, recovery: Recovery, today: date, rule: StableRule) -> bool:
    settled = episode.unsettled_on is None or _days(episode.unsettled_on, today) >= rule.settled
    since = episode.cadence_on or episode.started_on or today
    return settled and recovery.overall in STABLE and _days(since, today) >= rule.daily


def _is_weekly(episode: Episode) -> bool:
    return episode.cadence.weeks == 1 and len(episode.cadence.weekdays) == 1


def _kept_for(episode: Episode, today: date) -> int:
    """Days at the goal with weekly check-ins."""
    if not episode.goal_on:
        return 0
    return _days(max(episode.goal_on, episode.cadence_on or episode.goal_on), today)


def may_be_silent(episode: Episode, today: date, rules: CadenceRules) -> bool:
    """Whether nothing was answered for so long that it is worth a look why.

    Once in a silence: whoever was offered fewer since their last answer is left in peace.
    """
    last = episode.active_on or episode.started_on
    if not last or episode.cadence.is_sparse:
        return False
    offered = max(episode.offered.values(), default=None)
    return _days(last, today) > rules.silent.days and (offered is None or offered < last)


def is_silent(adherence: Adherence, today: date, rules: CadenceRules) -> bool:
    """Whether check-ins reached them in these days, and none was answered."""
    recent = adherence.since(today - timedelta(days=rules.silent.days))
    return recent.could_answer >= rules.silent.least and not recent.share


def _days(since: date, today: date) -> int:
    return (today - since).days
