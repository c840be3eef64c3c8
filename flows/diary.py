"""From the answers of check-ins to the diary that verdicts are read from."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from flows.episode import Episode
from flows.instruments import Instrument
from flows.questions import Answer
from flows.recovery import Diary, DiaryDay
from flows.timeline import marks

TASK, FLARE = "task_", "flare"
Values = Mapping[str, list[float]]


@dataclass(frozen=True)
class Answered:
    """The answers to one occurrence of a local date, and the instrument as it was then."""

    day: date
    instrument: Instrument
    answers: Mapping[str, Answer]

    def values(self, plan: Mapping[str, Answer]) -> Iterator[tuple[str, float]]:
        """What each measure got. Several items that feed one count as their mean, if all are there.

        `plan` are the person's answers outside check-ins, which decide what is asked. Whoever says
        that there was no flare-up had one of severity 0.
        """
        fed = defaultdict(list)
        for item in self.instrument.items:
            if item.measure and item.applies({**plan, **self.answers}):
                fed[item.measure].append(self.answers.get(item.question.id))
        for measure, scores in fed.items():
            numbers = [score for score in scores if isinstance(score, float)]
            if numbers and len(numbers) == len(scores):
                yield measure, fmean(numbers)
        if self.answers.get(FLARE) == "no":
            yield FLARE, 0.0

    def words(self) -> Mapping[str, str]:
        """What was said of the home programme, and of what was in its way."""
        said = {name: self.answers.get(name) for name in ("programme", "barrier")}
        return {name: word for name, word in said.items() if isinstance(word, str) and word}


def diary_of(answered: Iterable[Answered], episode: Episode) -> Diary:
    """The diary of a person from what they answered.

    The scores given when the tasks were chosen are the first entry of the tasks.
    """
    values: dict[date, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    words: dict[date, dict[str, str]] = defaultdict(dict)
    for each in answered:
        for measure, value in each.values(episode.answers):
            values[each.day][measure].append(value)
        words[each.day] |= each.words()
    if episode.started_on:
        for number, score in enumerate(episode.baseline, start=1):
            values[episode.started_on].setdefault(f"{TASK}{number}", [score])
    dates = sorted({*values, *words})
    return Diary(
        tuple(_day(day, values.get(day, {}), words.get(day, {})) for day in dates),
        marks(episode.timeline),
        started=episode.started_on,
        per_week=episode.programme.per_week,
    )


def _day(day: date, values: Values, words: Mapping[str, str]) -> DiaryDay:
    """Several answers to one thing on a day count as their mean, flare-ups as the worst."""
    means = {measure: fmean(found) for measure, found in values.items() if measure != FLARE}
    tasks = {int(m.removeprefix(TASK)): mean for m, mean in means.items() if m.startswith(TASK)}
    return DiaryDay(
        day,
        scores={measure: mean for measure, mean in means.items() if not measure.startswith(TASK)},
        tasks=tuple(tasks.get(number) for number in range(1, max(tasks, default=0) + 1)),
        flare=max(values[FLARE]) if values.get(FLARE) else None,
        programme=words.get("programme"),
        barrier=words.get("barrier"),
    )
