"""Cells of a table that no spreadsheet takes for a formula.

OWASP, "CSV Injection": a cell that begins with = + - @, a tab or a line break may be run as a
formula when somebody opens the file. Such words get an apostrophe in front, also where one stands
there already; so nothing is lost: take one apostrophe away from each cell of words that begins with
apostrophes and then such a sign. Numbers stay numbers, negative ones too.
"""

import re

Cell = str | float | int | None

RISKY = re.compile(r"'*\s*[=+\-@＝＋－＠]|'*[\t\r\n]")


def harmless(cell: Cell) -> str | float | int:
    """The cell as it goes into the file; None is an empty one, and 6.0 is 6."""
    match cell:
        case None:
            return ""
        case str():
            return f"'{cell}" if RISKY.match(cell) else cell
        case float() if cell.is_integer():
            return int(cell)
        case _:
            return cell
