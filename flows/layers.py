"""One table of content in layers: what is shipped, then what a clinic puts over it."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Table = Mapping[str, Any]

SHIPPED = Path(__file__).parent / "content"


def read_table(name: str, *content: Path) -> Table:
    """The file of that name in the folders of content; a later one overrides, key by key.

    What is shipped lies under all of them, so that content which was kept before there was such a
    file is read as well. A list is replaced as a whole, unless its entries have ids.
    """
    table: Table = {}
    for file in dict.fromkeys(folder / name for folder in (SHIPPED, *content)):
        if file.exists():
            table = _overlaid(table, tomllib.loads(file.read_text(encoding="utf-8")))
    return table


def _overlaid(below: Any, above: Any) -> Any:
    if isinstance(below, Mapping) and isinstance(above, Mapping):
        both = {key: _overlaid(below[key], above[key]) for key in below.keys() & above.keys()}
        return {**below, **above, **both}
    if _has_ids(below) and _has_ids(above):
        return [*{row["id"]: row for row in (*below, *above)}.values()]
    return above


def _has_ids(rows: Any) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) and "id" in row for row in rows)
