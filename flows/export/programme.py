"""The home programme, where the episode has one."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from flows.export.kept import Exercise


def exercises(state: Mapping[str, Any]) -> tuple[Exercise, ...]:
    """The exercises in a stored episode, as decoded JSON."""
    programme = state.get("programme") or {}
    told = [
        {
            "name": exercise["name"],
            "doses": exercise.get("stages", ()),
            "stage": exercise.get("stage", 0),
            "per_week": exercise.get("per_week", 7),
            "weekdays": exercise.get("weekdays", ()),
            "since": exercise.get("since"),
            "by": exercise.get("by", ""),
        }
        for exercise in programme.get("exercises", ())
    ]
    return TypeAdapter(tuple[Exercise, ...]).validate_python(told)
