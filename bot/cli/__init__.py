"""The command line: one module a command, imported only when it is called."""

from collections.abc import Mapping
from importlib import import_module

import click

COMMANDS: Mapping[str, str] = {
    "run": "The bot: Telegram when a token is set, else the sandbox.",
    "sandbox": "The real bot against a local Bot API server, with a chat page and a movable clock.",
    "chat": "The same conversation in the terminal.",
    "check": "Say whether settings, database, content and token are usable.",
    "content": "Check clinical content and texts.",
    "screen": "Red flags: one message a line in, one JSON object a line out.",
    "triage": "Triage: one facts object a line in, one JSON object a line out.",
    "replay": "Verdicts over time: one patient a line in, one JSON object a line out.",
    "bench": "Measure the recovery verdicts: how good they are, and how fast.",
    "invite": "Make a single-use link for a clinician or a patient.",
    "export": "Everything kept about patients, as JSON, CSV or FHIR.",
}


class LazyGroup(click.Group):
    """A group whose commands are found by name in `bot.cli.<name>`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order in which a newcomer needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"bot.cli.{cmd_name}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup)
@click.version_option(package_name="regain")
def regain() -> None:
    """Regain: a companion in physical and occupational therapy, for patients and clinicians."""
