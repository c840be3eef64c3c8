"""How well the triage agrees with the labelled vignettes.

python -m tests.triage.report           the half that development looks at, with every miss
python -m tests.triage.report --final   the half set aside: figures only
"""

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean, median

from flows.questions import Answer
from flows.triage import Disposition, Triage, load_triage
from tests.triage.conftest import FLOWS
from tests.triage.people import interview
from tests.triage.vignettes import Vignette, load

RECOMMENDATIONS = ("pt", "ot", "both", "medical_review")
PACES = ("routine", "soon", "same_day", "emergency")


@dataclass(frozen=True)
class Judged:
    """A vignette and what the triage said of it."""

    vignette: Vignette
    said: Disposition
    questions: int

    @property
    def right(self) -> bool:
        return self.said.recommendation == self.vignette.recommendation

    @property
    def too_low(self) -> bool:
        return PACES.index(self.said.pace) < PACES.index(self.vignette.urgency)

    @property
    def over_called(self) -> bool:
        return self.said.recommendation == "medical_review" and not self.right

    @property
    def wrong_detail(self) -> tuple[str, ...]:
        """Which of the labelled lead and digital PT came out otherwise."""
        pairs = (
            ("lead", self.vignette.lead, self.said.lead),
            ("digital", self.vignette.digital_pt, self.said.digital_pt),
        )
        return tuple(f"{name} {said}" for name, label, said in pairs if label not in (None, said))


def judge(triage: Triage, vignettes: Iterable[Vignette]) -> tuple[Judged, ...]:
    """Every vignette decided from its facts, and the questions its interview would take."""
    return tuple(
        Judged(one, triage.decide(triage.read_facts(one.facts)), len(interview_of(triage, one)))
        for one in vignettes
    )


def interview_of(triage: Triage, vignette: Vignette) -> dict[str, Answer]:
    """The interview of someone to whom the vignette's facts apply, its red flags left out."""
    facts = triage.read_facts(vignette.facts)
    answers: dict[str, Answer] = dict.fromkeys(triage.questions, ())
    for name, value in facts.values().items():
        if name in triage.questions and value is not None:
            answers[name] = value
    who = "child" if facts.age_group == "child" else "me"
    return interview(triage, {**answers, "course": "same", "who": who})


def main(final: bool) -> None:
    judged = judge(load_triage(FLOWS / "content"), (v for v in load() if v.held_out is final))
    print(f"{len(judged)} vignettes, {'set aside' if final else 'development half'}")
    print_confusion(judged)
    print_figures(judged)
    if not final:
        print_misses(judged)


def print_confusion(judged: tuple[Judged, ...]) -> None:
    pairs = Counter((one.vignette.recommendation, one.said.recommendation) for one in judged)
    print(f"\n{'label / said':16}" + "".join(f"{said:>16}" for said in RECOMMENDATIONS))
    for label in RECOMMENDATIONS:
        print(f"{label:16}" + "".join(f"{pairs[label, said]:16}" for said in RECOMMENDATIONS))


def print_figures(judged: tuple[Judged, ...]) -> None:
    count = len(judged)
    others = sum(one.vignette.recommendation != "medical_review" for one in judged)
    asked = [one.questions for one in judged]
    print(f"\nrecommendation right        {sum(one.right for one in judged) / count:7.1%}")
    print(f"urgency too low             {sum(one.too_low for one in judged):5}")
    print(f"medical review over-called  {sum(one.over_called for one in judged) / others:7.1%}")
    print(f"lead or digital otherwise   {sum(bool(one.wrong_detail) for one in judged):5}")
    print(f"questions: mean {mean(asked):.1f}, median {median(asked):g}, max {max(asked)}")


def print_misses(judged: tuple[Judged, ...]) -> None:
    for one in judged:
        if not one.right or one.too_low or one.wrong_detail:
            label, said = one.vignette, one.said
            print(
                f"\n{label.story}\n  label {label.recommendation} {label.urgency}, said "
                f"{said.recommendation} {said.pace} {' '.join(one.wrong_detail)}"
            )
            print("  " + "; ".join(said.trace))


if __name__ == "__main__":
    main(final="--final" in sys.argv[1:])
