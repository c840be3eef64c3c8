"""A small year, lived by the command: its ledger adds up, and all holds."""

import re

from click.testing import CliRunner

from bot.cli.bench import bench


def test_a_few_weeks_of_a_few_people_are_told_by_outcome():
    done = CliRunner().invoke(bench, ["year", "--patients", "4", "--days", "12"])
    assert done.exit_code == 0, done.output
    checkins, rest = done.stdout.split(" check-ins\n", 1)
    outcomes = dict(
        re.findall(r"^  ([a-z ]+?) +(\d+)$", rest.split(" messages\n")[0], re.MULTILINE)
    )
    assert sum(map(int, outcomes.values())) == int(checkins.split()[-1]) > 30
    assert int(outcomes["answered"]) > 20
    assert "all holds" in done.stdout
