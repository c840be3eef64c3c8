"""A location that was shared, of which only the zone is known."""

from flows.questions import Kind
from flows.talk import forms, travel
from flows.talk.turn import Open, Turn
from flows.wording import Text


def located(turn: Turn, zone: str) -> None:
    """The answer where a zone is asked for, or its clock confirmed; else an offer to move."""
    waiting, place = turn.open(), turn.question("place")
    if waiting and waiting.question.kind is Kind.ZONE:
        forms.settle(turn, waiting, zone)
    elif waiting and place and waiting.question.id == "clock_right":
        forms.record(turn, Open(place), zone)
    elif turn.episode.started_on:
        travel.offer(turn, zone)
    else:
        turn.ask(Text("only-words", {"kind": "location"}))
