"""How well the screen does: `python -m tests.screen.report [--final]`."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path

from flows.screen import Screener, Screening, load_screener
from tests.screen.labelled import Labelled, messages

CONTENT = Path(__file__).parents[2] / "flows" / "content"
LEVELS = ("none", "soon", "same_day", "emergency")
Judged = list[tuple[Labelled, Screening]]


def judge(screener: Screener, held_out: bool) -> Judged:
    return [(m, screener.screen(m.text)) for m in messages() if m.held_out is held_out]


def rate(part: int, whole: int) -> str:
    return f"{part}/{whole} ({100 * part / whole:.1f}%)" if whole else "-"


def figures(judged: Judged) -> dict[str, tuple[int, int]]:
    """Emergencies caught, flags caught, and false alarms on messages without any flag."""
    emergencies = [(m, s) for m, s in judged if m.urgency == "emergency"]
    flagged = [(m, s) for m, s in judged if m.urgency != "none"]
    harmless = [(m, s) for m, s in judged if m.urgency == "none"]
    return {
        "emergencies caught": (
            sum(s.urgency == "emergency" for _, s in emergencies),
            len(emergencies),
        ),
        "level not too low": (
            sum(LEVELS.index(s.urgency) >= LEVELS.index(m.urgency) for m, s in flagged),
            len(flagged),
        ),
        "flags caught": (sum(m.flags <= set(s.flags) for m, s in flagged), len(flagged)),
        "level exact": (sum(s.urgency == m.urgency for m, s in judged), len(judged)),
        "false alarms": (sum(s.urgency != "none" for _, s in harmless), len(harmless)),
    }


def confusion(judged: Judged) -> str:
    counts = Counter((m.urgency, str(s.urgency)) for m, s in judged)
    lines = ["meant \\ said " + "".join(f"{level:>11}" for level in LEVELS)]
    lines += [
        f"{meant:<13}" + "".join(f"{counts[meant, said]:>11}" for said in LEVELS)
        for meant in LEVELS
    ]
    return "\n".join(lines)


def by_flag(judged: Judged) -> str:
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for message, screening in judged:
        for flag in message.flags:
            rows[flag]["meant"] += 1
            rows[flag]["caught"] += flag in screening.flags
        for flag in set(screening.flags) - message.allowed:
            rows[flag]["extra"] += 1
            rows[flag]["false alarm"] += message.urgency == "none"
    columns = ("meant", "caught", "extra", "false alarm")
    lines = [f"{'flag':<15}" + "".join(f"{name:>13}" for name in columns)]
    lines += [
        f"{flag:<15}" + "".join(f"{row[c]:>13}" for c in columns)
        for flag, row in sorted(rows.items())
    ]
    return "\n".join(lines)


def failures(judged: Judged) -> list[str]:
    lines = []
    for message, screening in judged:
        low = LEVELS.index(screening.urgency) < LEVELS.index(message.urgency)
        alarm = message.urgency == "none" and screening.urgency != "none"
        if low or alarm or not message.flags <= set(screening.flags):
            kind = "ALARM" if alarm else "LOW" if low else "FLAG"
            why = "; ".join(f"{e.flag}:{e.rule} {list(e.words)}" for e in screening.evidence)
            meant = f"{message.urgency} {' '.join(sorted(message.flags))}"
            lines.append(f"{kind} [{message.language}] {message.text}")
            lines.append(f"   meant {meant}; said {screening.urgency} {why}")
    return lines


def main(arguments: list[str]) -> None:
    final = "--final" in arguments
    judged = judge(load_screener(CONTENT), held_out=final)
    for name, part in [("all", judged)] + [
        (lang, [x for x in judged if x[0].language == lang]) for lang in ("en", "es", "de")
    ]:
        print(
            f"{name}: " + ", ".join(f"{key} {rate(*value)}" for key, value in figures(part).items())
        )
    print("\n" + confusion(judged) + "\n\n" + by_flag(judged))
    if not final:
        print("\n" + "\n".join(failures(judged)))


if __name__ == "__main__":
    main(sys.argv[1:])
