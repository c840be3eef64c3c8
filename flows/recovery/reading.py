"""Reads measures and method from `measures.toml`; what cannot be used is said in plain lines."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from flows.recovery.measures import (
    TASKS,
    Claim,
    Measure,
    Measures,
    Method,
    Move,
    NoisePrior,
    Shapes,
    Way,
)

FILE = "measures.toml"
NAME = re.compile(r"[a-z][a-z0-9_]*")
TAKEN = re.compile(r"date|flare|programme|task_.*")
"""What a day of a diary or an item of an instrument says for something else."""


MEANING: Mapping[str, str] = {
    "better": 'its direction, "higher" or "lower"',
    "matters": "the smallest change that matters, in points",
    "spread": "how far answers differ from day to day (SD), in points",
    "goal": "the score from which it needs no more work",
    "domain": '"function" or "symptom"',
    "source": "where its numbers come from",
}
"""What a measure cannot do without."""


class UnusableMeasuresError(ValueError):
    """Measures that cannot be judged by; `problems`: the id of each, and what is wrong with it."""

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{where}: {what}" for where, what in problems))


def load_measures(*content: Path) -> Measures:
    """Read `measures.toml` in the folders of clinical content; a later one adds or overrides.

    Raises `UnusableMeasuresError`, or a plain ValueError or KeyError where the method is not whole.
    """
    data: Mapping[str, Any] = {}
    for file in (folder / FILE for folder in content):
        if file.exists():
            data = _overlaid(data, tomllib.loads(file.read_text(encoding="utf-8")))
    return Measures(data["version"], _measures(data["measure"]), _method(data["method"]))


def _overlaid(below: Any, above: Any) -> Any:
    if not (isinstance(below, Mapping) and isinstance(above, Mapping)):
        return above
    merged = {key: _overlaid(below[key], above[key]) for key in below.keys() & above.keys()}
    return {**below, **above, **merged}


def _measures(tables: Mapping[str, Mapping[str, Any]]) -> tuple[Measure, ...]:
    adapter = TypeAdapter(Measure)
    read: list[Measure] = []
    problems: list[tuple[str, str]] = []
    for name, fields in tables.items():
        try:
            read.append(adapter.validate_python({"id": name, **fields}))
        except ValidationError as error:
            problems += [(name, _said(detail)) for detail in error.errors()]
    problems += [problem for measure in read for problem in _out_of_place(measure)]
    if problems:
        raise UnusableMeasuresError(problems)
    return tuple(read)


def _out_of_place(measure: Measure) -> Iterator[tuple[str, str]]:
    if not NAME.fullmatch(measure.id):
        yield measure.id, "is no name for a measure: use small letters, digits and _"
    if TAKEN.fullmatch(measure.id):
        yield measure.id, "is a name that a diary has for something else"
    if measure.series > 1 and measure.id != TASKS:
        yield measure.id, f"has several series, which only {TASKS} can have"


def _said(detail: ErrorDetails) -> str:
    """One thing that is wrong with a measure, as a person can mend it."""
    field = str(detail["loc"][0])
    match detail["type"]:
        case "missing" | "string_too_short":
            return f"has no {field}: {MEANING[field]}"
        case "unexpected_keyword_argument":
            return f"has {field}, which no measure has"
        case _:
            return f"{field} = {detail['input']!r}: {detail['msg']}"


def _method(data: Mapping[str, Any]) -> Method:
    parts = {
        "noise": NoisePrior(**data["noise"]),
        "shapes": _shapes(data["shapes"]),
        "claims": {name: Claim(**_tuples(c)) for name, c in data["claims"].items()},
    }
    return Method(**{**data, **parts})


def _shapes(data: Mapping[str, Any]) -> Shapes:
    moves = {kind: _moves(data[kind]) for kind in ("line", "bend", "step")}
    return Shapes(**_tuples(data) | moves)


def _moves(rows: Sequence[tuple[float, float, str]]) -> tuple[Move, ...]:
    return tuple(Move(size, weight, Way(way)) for size, weight, way in rows)


def _tuples(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()}
