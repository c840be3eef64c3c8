"""How long `regain replay` takes, run as a user runs it: JSON from one file, JSON to another."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from bot.bench.simulate import KINDS, People, simulate
from bot.bench.worlds import USUAL

START = date(2026, 1, 5)
PROGRAMMES = ("all", "some", "none")
TASKS = slice(3, 5)
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
TICK = 0.01
"""What the clock of a process cannot tell from nothing, in seconds."""
JSON_ALONE = """
import json, sys
for line in sys.stdin.buffer:
    patient = json.loads(line)
    print(json.dumps({"patient": patient["patient"], "until": patient["until"]}))
"""
REPLAY = (sys.executable, "-m", "bot", "replay")
RUNS = {
    "reading the JSON alone": (sys.executable, "-c", JSON_ALONE),
    "replay --last": (*REPLAY, "--last"),
    "replay": REPLAY,
}
"""What is run over the same lines. The first is what the others are compared with."""


@dataclass(frozen=True)
class Took:
    """Processor time in seconds, user and system, and how many patients a second that is."""

    seconds: float
    rate: float


def write_lines(file: Path, patients: int, days: int, seed: int) -> int:
    """About so many patients, as many of each kind, for `replay`; returns how many they are."""
    each = max(1, patients // len(KINDS))
    with file.open("w", encoding="utf-8") as out:
        for place, kind in enumerate(KINDS.values()):
            rng = np.random.default_rng([seed, place])
            people = simulate(kind, each, USUAL, rng, days)
            out.writelines(f"{line}\n" for line in _lines(people, f"{place}-"))
    return each * len(KINDS)


def _lines(people: People, prefix: str) -> Iterator[str]:
    until = START + timedelta(days=people.flare.shape[1] - 1)
    for number in range(len(people.flare)):
        yield json.dumps(
            {
                "patient": f"{prefix}{number}",
                "started": START.isoformat(),
                "days": list(_days(people, number)),
                "until": until.isoformat(),
            }
        )


def _days(people: People, number: int) -> Iterator[dict[str, object]]:
    """The days with answers, as asked: of stiffness and pain, less is better."""
    for day, answers in enumerate(people.answers[number]):
        if not np.isnan(answers[0]):
            yield {
                "date": (START + timedelta(days=day)).isoformat(),
                "stiffness": 10 - int(answers[0]),
                "sleep": int(answers[1]),
                "flare": int(people.flare[number, day]),
                "pain": 10 - int(answers[2]),
                "tasks": [int(task) for task in answers[TASKS]],
                "programme": PROGRAMMES[day % len(PROGRAMMES)],
            }


def measure(command: tuple[str, ...], lines: Path, answers: Path, patients: int) -> Took:
    """Run a command over the lines, in one thread. Raises `CalledProcessError` when it fails."""
    before = os.times()
    with lines.open("rb") as given, answers.open("wb") as out:
        environment = {**os.environ, **ONE_THREAD}
        subprocess.run(command, stdin=given, stdout=out, env=environment, check=True)  # noqa: S603
    after = os.times()
    seconds = after.children_user - before.children_user
    seconds += after.children_system - before.children_system
    return Took(seconds, patients / max(seconds, TICK))
