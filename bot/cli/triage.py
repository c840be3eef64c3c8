"""`regain triage`: facts in, recommendations out, one JSON object a line."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from flows.triage import FactsError, Triage, load_triage
from flows.wording import Wording, load_wording

FLOWS = Path(__file__).parents[2] / "flows"


@click.command()
@click.option("--language", default="en", show_default=True, help="Language of the reasons.")
def triage(language: str) -> None:
    """Triage: one facts object a line in, one JSON object a line out."""
    rules, wording = load_triage(FLOWS / "content"), load_wording(FLOWS / "locales")
    bad = False
    for number, line in enumerate(sys.stdin, start=1):
        try:
            click.echo(json.dumps(answer(rules, wording, language, line), ensure_ascii=False))
        except (FactsError, json.JSONDecodeError) as error:
            click.echo(f"line {number}: {error}", err=True)
            bad = True
    sys.exit(1 if bad else 0)


def answer(rules: Triage, wording: Wording, language: str, line: str) -> Mapping[str, object]:
    """The answer to one line. Raises FactsError or JSONDecodeError."""
    disposition = rules.decide(rules.read_facts(json.loads(line)))
    return {
        "recommendation": disposition.recommendation,
        "urgency": disposition.pace,
        "lead": disposition.lead,
        "digital_pt": disposition.digital_pt,
        "reasons": [wording.plain(reason, language) for reason in disposition.reasons],
    }
