"""After a report of worsening: the short red-flag questions once more, as in triage.

Source: clinical.md, section 2. Whoever leaves them open is not taken to be unsure: they are let go
with the next day's check-in, and the next report brings them again.
"""

from dataclasses import replace
from datetime import date, timedelta

from flows.events import AnswerRecorded
from flows.questions import Answer, Question
from flows.recovery import Verdict
from flows.rescreen import Alarm, Reading, Rescreen, is_raised, noted
from flows.screen.urgency import Urgency, combine
from flows.talk import checkins, safety
from flows.talk.turn import Turn, recap_line
from flows.wording import Text


def keep(turn: Turn, question: Question, answer: Answer, occurrence: str) -> None:
    """Keep an answer of an occurrence, and draw at once what must not wait."""
    turn.emit(AnswerRecorded(question, answer, occurrence))
    rules = turn.protocol.rescreen
    day = date.fromisoformat(occurrence.partition(":")[2])
    for alarm in rules.alarm:
        if alarm.question == question.id:
            _read(turn, alarm, question, answer, day)
    if any(w.question == question.id and w.in_answer(answer) for w in rules.worse):
        _begin(turn)


def reached(turn: Turn, verdict: Verdict) -> None:
    """A verdict was read from the diary; one that was not there before may be a report as well."""
    signs = [each.verdict for each in turn.protocol.rescreen.worse if each.verdict]
    if verdict in signs and turn.episode.verdict != verdict.value:
        _begin(turn)


def _read(turn: Turn, alarm: Alarm, question: Question, answer: Answer, day: date) -> None:
    episode = turn.episode
    reading = Reading(day, alarm.in_answer(answer))
    readings = noted(episode.readings.get(alarm.id, ()), reading, alarm)
    turn.change(readings={**episode.readings, alarm.id: readings})
    last = episode.alarmed.get(alarm.id)
    is_due = last is None or turn.today - last >= timedelta(days=alarm.every)
    if reading.shown and is_due and is_raised(readings, alarm):
        turn.change(alarmed={**episode.alarmed, alarm.id: turn.today})
        line = recap_line(question, answer, turn.slots(), "change-line")
        words = turn.protocol.wording.plain(line, turn.episode.language)
        safety.raise_flags(turn, (alarm.flag,), alarm.level, words)


def _begin(turn: Turn) -> None:
    """Open those that concern this person, unless they were asked lately or somebody has left."""
    again, before = turn.protocol.rescreen.again, turn.episode.rescreen
    lately = before is not None and turn.today - before.on < timedelta(days=again.every)
    if lately or turn.episode.stopped_at:
        return
    screens = turn.protocol.triage.screens(turn.episode.answers)
    questions = tuple(name for name in again.questions if name in screens)
    turn.change(rescreen=Rescreen(turn.today, questions), chosen=())


def record(turn: Turn, question: Question, answer: Answer) -> None:
    """Keep the answer, raise what it says, and go on where the person was."""
    again = turn.episode.rescreen
    if not again:
        return
    again = replace(again, answers={**again.answers, question.id: answer})
    turn.change(rescreen=again, chosen=())
    turn.emit(AnswerRecorded(question, answer, "", turn.slots(), turn.token))
    _raise(turn, again, question, answer)
    if turn.episode.hold:
        return
    if not turn.screening and not turn.protocol.triage.flags(again.answers):
        turn.tell(Text("rescreen-clear"))
    if turn.open() or not checkins.bring_forward(turn):
        turn.ask()


def _raise(turn: Turn, again: Rescreen, question: Question, answer: Answer) -> None:
    """As in triage; flags that are an emergency together are one here too."""
    flags = turn.protocol.triage.flags({question.id: answer})
    if flags:
        together = turn.urgency_of(again)
        own = combine(level for _, level in flags)
        level = together if together is Urgency.EMERGENCY else own
        words = safety.in_words(turn, question, answer)
        safety.raise_flags(turn, (flag for flag, _ in flags), level, words)


def leave(turn: Turn) -> None:
    """A new day's check-in comes: what was left open of an earlier day is let go."""
    again = turn.episode.rescreen
    if again and turn.screening and again.on < turn.today:
        turn.change(rescreen=None, chosen=())
