"""How an answer is said back to the person who gave it."""

from flows.questions import SKIPPED, UNSURE, Answer, Kind, Question
from flows.wording import Text, Zone


def answer_text(question: Question, answer: Answer) -> Text:
    """An answer as it is shown back to the person."""
    match answer:
        case str() if answer == UNSURE:
            return Text("not-sure")
        case str() if answer in question.options and question.kind is not Kind.CLOCK:
            return Text(question.label(answer))
        case str() if question.kind is Kind.ZONE and answer:
            return Text("as-said", {"said": Zone(answer)})
        case tuple() if answer:
            return Text("several", {"what": tuple(Text(question.label(o)) for o in answer)})
        case _ if answer in (SKIPPED, ()):
            return Text("none-of-these" if answer == () else "skipped")
        case _:
            return Text("as-said", {"said": answer if isinstance(answer, str | float) else ""})
