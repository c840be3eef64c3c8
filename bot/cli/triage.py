"""`regain triage`: facts in, recommendations out, one JSON object a line."""

import json
from collections.abc import Mapping
from pathlib import Path

import click

from bot.cli.batch import BadLineError, batch
from flows.sources import Sources
from flows.triage import FactsError, Triage, load_triage
from flows.wording import Wording, load_wording


@click.command()
@click.option("--language", default="en", show_default=True, help="Language of the reasons.")
@click.option(
    "--content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Also read the rules and texts of this directory, as REGAIN_CONTENT_DIR would.",
)
def triage(language: str, content: Path | None) -> None:
    """Triage: one facts object a line in, one JSON object a line out."""
    sources = Sources.shipped(content)
    rules, wording = load_triage(*sources.content), load_wording(*sources.locales)
    batch(lambda line: answer(rules, wording, language, line))


def answer(rules: Triage, wording: Wording, language: str, line: str) -> Mapping[str, object]:
    """The answer to one line. Raises BadLineError, which names the field."""
    try:
        facts = rules.read_facts(json.loads(line))
    except (FactsError, json.JSONDecodeError, RecursionError) as error:
        raise BadLineError(str(error)) from error
    disposition = rules.decide(facts)
    return {
        "recommendation": disposition.recommendation,
        "urgency": disposition.pace,
        "lead": disposition.lead,
        "digital_pt": disposition.digital_pt,
        "reasons": [wording.plain(reason, language) for reason in disposition.reasons],
    }
