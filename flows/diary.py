"""From the answers of check-ins to the diary that verdicts are read from."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from flows.episode import Episode
from flows.instruments import Instrument
from flows.questions import Answer
from flows.recovery import Diary, DiaryDay
from flows.timeline import marks

Answers = Mapping[str, Answer]
TASK = "task_"


def diary_of(
    answered: Mapping[tuple[str, date], Answers],
    episode: Episode,
    instruments: Mapping[str, Instrument],
) -> Diary:
    """The diary of a person from their answers by instrument and local date.

    The scores given when the tasks were chosen are the first entry of the tasks.
    """
    days: dict[date, DiaryDay] = defaultdict(lambda: DiaryDay(date.min))
    if episode.started_on and episode.baseline:
        days[episode.started_on] = DiaryDay(episode.started_on, tasks=episode.baseline)
    for (name, day), answers in answered.items():
        days[day] = _with(replace(days[day], date=day), answers, instruments[name])
    entries = tuple(days[day] for day in sorted(days))
    return Diary(entries, marks(episode.timeline), started=episode.started_on)


def _with(day: DiaryDay, answers: Answers, instrument: Instrument) -> DiaryDay:
    scores = {**day.scores}
    tasks = dict(enumerate(day.tasks))
    flare = day.flare
    for item in instrument.items:
        score = answers.get(item.question.id)
        if not isinstance(score, float):
            continue
        if item.measure == "flare":
            flare = score
        elif item.measure.startswith(TASK):
            tasks[int(item.measure.removeprefix(TASK)) - 1] = score
        elif item.measure:
            scores[item.measure] = score
    if answers.get("flare") == "no":
        flare = 0.0
    programme = answers.get("programme", day.programme)
    return replace(
        day,
        scores=scores,
        flare=flare,
        tasks=tuple(tasks.get(n) for n in range(max(tasks, default=-1) + 1)),
        programme=programme if isinstance(programme, str) else None,
    )
