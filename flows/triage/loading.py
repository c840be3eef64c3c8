"""Content read from TOML files and layered.

Of each content folder the files `triage/*.toml` are read. A later folder (a clinic's own)
replaces what has the same id and puts what is new in front, so that a clinic's own rule comes
before the shipped ones; but never before one that sends to a doctor.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from flows.questions import Kind, Question
from flows.screen.urgency import Urgency
from flows.triage.conditions import ALWAYS, NEVER, Check, Condition, How
from flows.triage.content import MEDICAL_REVIEW, Access, Asked, Content, Topic
from flows.triage.rules import DecisionTable, Rule

Row = Mapping[str, Any]
"""One table of a TOML file; its `file` is added."""

T = TypeVar("T")


class ContentError(ValueError):
    """A content file says something that cannot be understood; the message names where."""


def load_content(*content_dirs: Path) -> Content:
    """Read and layer the content of the folders. Raises ContentError."""
    files = [file for d in content_dirs for file in sorted((d / "triage").glob("*.toml"))]

    def read(name: str, make: Callable[[Row], T]) -> tuple[T, ...]:
        rows = _layer(file for file in files if file.stem == name)
        return tuple(_made(make, row) for row in rows)

    return Content(
        version=_version(files),
        questions={asked.question.id: asked for asked in read("questions", _asked)},
        flag_levels=dict(read("flags", _flag_level)),
        recommendation=DecisionTable(_doctor_first(read("recommendation", _rule))),
        urgency=read("urgency", _rule),
        lead=DecisionTable(read("lead", _rule)),
        digital_pt=DecisionTable(read("digital_pt", _rule)),
        topics=read("topics", _topic),
        access={access.id: access for access in read("access", _access)},
    )


def _doctor_first(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Rules that send to a doctor stand above the others, whatever a clinic adds."""
    return tuple(sorted(rules, key=lambda rule: rule.gives.get("recommendation") != MEDICAL_REVIEW))


def _version(files: Iterable[Path]) -> str:
    """Names the content by what it says: any change makes another version."""
    digest = sha256()
    for file in files:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def _layer(files: Iterable[Path]) -> list[Row]:
    rows: list[Row] = []
    for file in files:
        new = {row["id"]: row for row in _rows(file)}
        replaced = [new.pop(row["id"], row) for row in rows]
        rows = [*new.values(), *replaced]
    return rows


def _rows(file: Path) -> list[Row]:
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"{file.name}: {error}") from error
    rows: list[Row] = [{**row, "file": file.name} for several in tables.values() for row in several]
    if any("id" not in row for row in rows):
        raise ContentError(f"{file.name}: an entry has no id")
    return rows


def _made(make: Callable[[Row], T], row: Row) -> T:
    try:
        return make(row)
    except KeyError as missing:
        raise ContentError(f"{row['file']}: {row['id']}: {missing} is missing") from missing
    except (TypeError, ValueError) as error:
        raise ContentError(f"{row['file']}: {row['id']}: {error}") from error


def _rule(row: Row) -> Rule:
    return Rule(
        id=row["id"],
        gives=row["gives"],
        source=row.get("source", ""),
        file=row["file"],
        when=_condition(row["when"]) if "when" in row else ALWAYS,
        unless=_condition(row["unless"]) if "unless" in row else NEVER,
        fires=tuple(row.get("fires", ())),
        spares=tuple(row.get("spares", ())),
    )


def _asked(row: Row) -> Asked:
    flags = {
        option: (said["flag"], Urgency(said["level"]))
        for option, said in row.get("flags", {}).items()
    }
    question = Question(
        id=row["id"],
        kind=Kind(row["kind"]),
        options=tuple(row.get("options", flags)),
        low=row.get("low", 0),
        high=row.get("high", 10),
        unsure=row.get("unsure", False),
        unit=row.get("unit", ""),
    )
    return Asked(
        question,
        fact=row.get("fact", row["id"]),
        source=row.get("source", ""),
        always=row.get("always", False),
        applies=_condition(row["applies"]) if "applies" in row else ALWAYS,
        flags=flags,
        narrows=row.get("narrows", {}),
        unsure_means=row.get("unsure_means"),
    )


def _flag_level(row: Row) -> tuple[str, Urgency]:
    return row["id"], Urgency(row["level"])


def _topic(row: Row) -> Topic:
    return Topic(
        id=row["id"],
        recommendations=frozenset(row["for"]),
        digital_pt=frozenset(row.get("digital_pt", ())),
        when=_condition(row["when"]) if "when" in row else ALWAYS,
        source=row.get("source", ""),
    )


def _access(row: Row) -> Access:
    return Access(row["id"], row["pt"], row["ot"], row["cover"], row["source"], row["checked"])


def _condition(said: Row | list[Row]) -> Condition:
    alternatives = said if isinstance(said, list) else [said]
    return Condition(tuple(_checks(table) for table in alternatives))


def _checks(table: Mapping[str, object]) -> tuple[Check, ...]:
    return tuple(_check(fact, wanted) for fact, wanted in table.items())


def _check(fact: str, wanted: object) -> Check:
    match wanted:
        case list():
            return Check(fact, How.AMONG, frozenset(wanted))
        case "any" | "none":
            return Check(fact, How(wanted))
        case {"only": list(words)}:
            return Check(fact, How.ONLY, frozenset(words))
        case {"all": list(words)}:
            return Check(fact, How.ALL, frozenset(words))
        case {"under": int() | float() as limit}:
            return Check(fact, How.UNDER, limit=limit)
        case {"from": int() | float() as limit}:
            return Check(fact, How.FROM, limit=limit)
    raise ValueError(f"cannot read the test {fact} = {wanted}")
