"""What somebody does who reads the files of an export."""

import csv
import io
import re
from collections.abc import Mapping

Row = Mapping[str, str]


def rows(text: str) -> list[Row]:
    """The rows of a CSV file, the apostrophes taken away that keep formulas from running."""
    found = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return [{name: unquoted(cell) for name, cell in row.items()} for row in found]


def unquoted(cell: str) -> str:
    """As docs/export.md says."""
    return cell[1:] if re.match(r"'+(\s*[=+\-@＝＋－＠]|[\t\r\n])", cell) else cell
