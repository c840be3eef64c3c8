"""The labelled people of vignettes.txt, half of them held out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

FILE = Path(__file__).with_name("vignettes.txt")
GOALS = {"move": "move_better", "daily": "do_daily_tasks", "both": "both"}


@dataclass(frozen=True)
class Vignette:
    """One person's story, their facts as JSON values, and what a careful clinician would say.

    `lead` and `digital_pt` are None where they are not labelled; `urgency` is the least one.
    """

    story: str
    facts: Mapping[str, object]
    recommendation: str
    urgency: str
    lead: str | None
    digital_pt: str | None

    @property
    def held_out(self) -> bool:
        """Whether it belongs to the half that is only looked at for the final figure."""
        return sha256(self.story.encode()).digest()[0] % 2 == 1


def load() -> tuple[Vignette, ...]:
    """All vignettes, in the order of the file."""
    return tuple(_read(line) for line in _lines())


def _lines() -> Iterator[str]:
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def _read(line: str) -> Vignette:
    story, *cells = (cell.strip() for cell in line.split("|"))
    age, cause, areas, weeks, moving, doing, skills, goal, flags, seen, *expected = cells
    recommendation, urgency, lead, digital = expected
    facts = {
        "age_group": age,
        "cause": cause,
        "body_areas": _several(areas),
        "weeks": float(weeks),
        "movement_limits": _several(moving),
        "task_limits": _several(doing),
        "skill_limits": _several(skills),
        "goal": GOALS[goal],
        "red_flags": _several(flags),
        "seen_by_clinician": seen,
    }
    return Vignette(story, facts, recommendation, urgency, _labelled(lead), _labelled(digital))


def _several(cell: str) -> list[str]:
    return [] if cell == "-" else cell.split()


def _labelled(cell: str) -> str | None:
    return None if cell == "-" else cell
