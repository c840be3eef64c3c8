"""A clear refusal: a line each, exit code 1."""

import sys
from collections.abc import Iterable
from typing import NoReturn

import click


def refuse(lines: Iterable[str]) -> NoReturn:
    """Say what is wrong and end with exit code 1."""
    for line in lines:
        click.echo(f"regain: {line}", err=True)
    sys.exit(1)
