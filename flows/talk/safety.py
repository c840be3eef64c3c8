"""Red flags: raised once, told to whoever must know, settled by the person."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from flows.events import RedFlagRaised, RedFlagSettled, RedFlagStands
from flows.places import country_at
from flows.questions import UNSURE, Answer, Question
from flows.screen.urgency import Urgency, combine
from flows.talk.turn import Turn
from flows.wording import Text

MISUNDERSTOOD = "misunderstood"


def raise_ticked(turn: Turn, question_id: str) -> None:
    """Raise the red flags that were ticked in a question, with the ticked labels as the words."""
    question = turn.question(question_id)
    answer = turn.episode.answers.get(question_id)
    flags = turn.protocol.triage.flags({question_id: answer} if answer is not None else {})
    if question and answer is not None and flags:
        level = combine(level for _, level in flags)
        raise_flags(turn, (flag for flag, _ in flags), level, in_words(turn, question, answer))


def in_words(turn: Turn, question: Question, answer: Answer) -> str:
    """What was ticked in a question, as a clinician is to read it."""
    ticked = answer if isinstance(answer, tuple) else (str(answer),)
    said = (Text("not-sure" if o == UNSURE else question.label(o)) for o in ticked)
    wording, language = turn.protocol.wording, turn.episode.language
    return "; ".join(wording.plain(text, language) for text in said)


def raise_flags(turn: Turn, flags: Iterable[str], urgency: Urgency, words: str) -> None:
    """Tell the patient what to do and, through the event, every linked clinician."""
    key = f"{turn.now:%Y%m%dT%H%M%S%f}"
    if urgency is Urgency.EMERGENCY:
        turn.change(hold=key)
    turn.change(flagged_on=turn.today)
    unique = tuple(dict.fromkeys(flags))
    turn.emit(RedFlagRaised(key, unique, urgency, words, *_whom_to_call(turn)))


def _whom_to_call(turn: Turn) -> tuple[str, str]:
    """Emergency number and crisis line; empty until it is known where the person is."""
    country = country_at(turn.episode.zone)
    place = turn.protocol.places.of(country)
    return (place.emergency, place.crisis_line) if country else ("", "")


def remind_of_hold(turn: Turn) -> None:
    """An emergency was raised and not answered: that comes before anything else."""
    turn.emit(RedFlagStands(turn.episode.hold))


def settle(turn: Turn, argument: str) -> bool:
    """The person tapped "I have done this" or "this was a misunderstanding".

    A tick that was a misunderstanding is taken back, and its question asked again. Says whether
    the conversation goes on.
    """
    how, _, key = argument.partition(" ")
    if turn.episode.hold not in (key, ""):
        remind_of_hold(turn)
        return False
    turn.change(hold="")
    turn.emit(RedFlagSettled(key, how))
    if how == MISUNDERSTOOD:
        turn.forget(*_emergencies(turn, turn.episode.answers))
        _take_back(turn)
    turn.tell(Text("flag-settled", {"how": how}))
    return True


def _take_back(turn: Turn) -> None:
    """The same for red flags that were asked again."""
    again = turn.episode.rescreen
    if again:
        wrong = _emergencies(turn, again.answers)
        kept = {name: answer for name, answer in again.answers.items() if name not in wrong}
        turn.change(rescreen=replace(again, answers=kept))


def _emergencies(turn: Turn, answers: Mapping[str, Answer]) -> list[str]:
    """The questions in which an emergency is ticked."""
    triage = turn.protocol.triage
    return [
        question
        for question in triage.questions.keys() & answers.keys()
        if Urgency.EMERGENCY in [level for _, level in triage.flags({question: answers[question]})]
    ]
