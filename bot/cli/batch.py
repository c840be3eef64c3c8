"""One line in, one JSON object a line out; a bad line is named on stderr and the rest go on."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import click


class BadLineError(ValueError):
    """What is wrong with a line."""


def batch(answer: Callable[[str], Mapping[str, Any]], lines: Iterable[bytes] | None = None) -> None:
    """Answer every line of stdin, then exit: 1 when a line was bad, else 0.

    `answer` gets the line without its end and raises BadLineError when it cannot be used.
    """
    bad = False
    for number, line in enumerate(sys.stdin.buffer if lines is None else lines, start=1):
        try:
            sys.stdout.write(json.dumps(answer(_decoded(line)), ensure_ascii=False) + "\n")
        except BadLineError as error:
            bad = True
            click.echo(f"line {number}: {error}", err=True)
    sys.exit(1 if bad else 0)


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise BadLineError(f"is not UTF-8: {error}") from error
