"""One turn of the conversation while it is being worked out."""

from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from flows.answers import answer_text
from flows.episode import Amending, CheckIn, Episode, Role
from flows.events import (
    AnswerRecorded,
    AnswerTakenBack,
    Choices,
    Event,
    NoteKept,
    QuestionAsked,
    RedFlagRaised,
    Told,
)
from flows.instruments import Instrument, instrument_of
from flows.protocol import Protocol
from flows.questions import Answer, Kind, Question
from flows.recovery.days_done import NONE_PLANNED
from flows.rescreen import Rescreen
from flows.rhythm import CHECK_INS
from flows.schedule import local_clock, local_date
from flows.screen.urgency import Urgency
from flows.understanding import Reader
from flows.wording import Arg, Text, Zone

ASIDES = ("asides", "event", "programme")
LONGEST_NUMBER = 18
VISITED = "visit_outcome"
AMENDING = timedelta(minutes=30)
"""How long words are taken for an answer to an occurrence that is over."""
SHARED = "shared_place"
"""Where the draft keeps the zone of a location until the person says that they are there."""

FORMS: Mapping[Role, tuple[str, ...]] = {
    Role.PATIENT: ("welcome", "triage", "plan"),
    Role.CLINICIAN: ("desk",),
}


DOUBT = "clarify-"


def doubt_question(clarify: str) -> Question:
    """A clarifying question of the screen, as it is asked."""
    options = ("yes", "no")
    return Question(DOUBT + clarify, Kind.CHOICE, options, unsure=True, labels="doubt")


@dataclass(frozen=True)
class Open:
    """The question that waits for an answer, and the occurrence that it belongs to."""

    question: Question
    occurrence: str = ""


class Turn:
    """Collects what one input changes; `step` gives it back as a new episode and events.

    `token` names the message whose button was tapped, so that it can move on in place.
    """

    def __init__(
        self, episode: Episode, protocol: Protocol, now: datetime, token: str = ""
    ) -> None:
        self.episode = episode
        self.protocol = protocol
        self.now = now
        self.token = token
        self.events: list[Event] = []

    @property
    def raised(self) -> bool:
        """Whether this turn raised a red flag."""
        return any(isinstance(event, RedFlagRaised) for event in self.events)

    @property
    def today(self) -> date:
        """The person's local date."""
        return local_date(self.now, self.episode.zone)

    @property
    def reader(self) -> Reader:
        """Reads what the person types, in their language."""
        return self.protocol.reader(self.episode.language, self.now, self.episode.zone)

    def change(self, **changes: Any) -> None:
        """Give the episode new values."""
        self.episode = replace(self.episode, **changes)

    def emit(self, event: Event) -> None:
        """Add what followed."""
        self.events.append(event)

    def tell(
        self, *texts: Text | tuple[Text, ...], choices: Choices = (), in_place: bool = False
    ) -> None:
        """Say something that asks for nothing; `in_place` takes the place of the tapped message."""
        self.emit(Told(texts, choices, self.token if in_place else ""))

    def note(self, words: str) -> None:
        """Keep words that answered nothing for the clinician."""
        self.emit(NoteKept(words))

    def note_activity(self) -> None:
        """Whoever has answered a check-in in this turn is not silent."""
        if any(isinstance(e, AnswerRecorded) and e.occurrence for e in self.events):
            self.change(active_on=self.today)

    def remember(self, question: str, answer: Answer) -> None:
        """Keep an answer given outside check-ins."""
        asked = self.episode.asked
        self.change(
            answers={**self.episode.answers, question: answer},
            asked=asked if question in asked else (*asked, question),
            chosen=(),
        )

    def forget(self, *questions: str) -> None:
        """Drop answers given outside check-ins, so that they are asked again."""
        answers = self.episode.answers
        for question in filter(answers.__contains__, questions):
            self.emit(AnswerTakenBack(question))
        kept = {k: v for k, v in answers.items() if k not in questions}
        self.change(
            answers=kept,
            asked=tuple(q for q in self.episode.asked if q not in questions),
            chosen=(),
        )

    def question(self, question_id: str) -> Question | None:
        """A question outside check-ins by its id."""
        if question_id.removeprefix(DOUBT) in self.protocol.screener.questions:
            return doubt_question(question_id.removeprefix(DOUBT))
        instruments = self.protocol.instruments
        for form in (*FORMS[self.episode.role], *ASIDES):
            known = (
                self.protocol.triage.questions if form == "triage" else instruments[form].questions
            )
            if question_id in known:
                return known[question_id]
        return None

    def open(self) -> Open | None:
        """The question that waits now.

        Doubts, asides, red flags asked again, what is amended, the check-in, the forms.

        Who has stopped is asked nothing but what they began themselves.
        """
        episode = self.episode
        if episode.doubt:
            return Open(doubt_question(episode.doubt.question))
        if self._before_all:
            return Open(self.aside(self._before_all))
        if episode.stopped_at:
            return None
        if self.screening:
            return Open(self.screening)
        if self.amending:
            return self._in_amending(self.amending)
        return self.in_checkin(episode.checkin) if episode.checkin else self._in_forms()

    @property
    def _before_all(self) -> str:
        """What a command put, then what became of a visit."""
        return self.episode.aside or (VISITED if self.episode.visited else "")

    @property
    def screening(self) -> Question | None:
        """The red-flag question that is asked again; none is after an emergency."""
        again = self.episode.rescreen
        if not again or not again.left or self.urgency_of(again) is Urgency.EMERGENCY:
            return None
        return self.question(again.left[0])

    def urgency_of(self, again: Rescreen) -> Urgency:
        """How urgent the red flags are, taken together, that were ticked when asked again."""
        triage = self.protocol.triage
        if not triage.flags(again.answers):
            return Urgency.NONE
        return triage.decide(triage.facts(again.answers)).urgency

    def aside(self, question_id: str) -> Question:
        """A question that may be put before whatever else is open."""
        instruments = self.protocol.instruments
        known = {name: q for form in ASIDES for name, q in instruments[form].questions.items()}
        return known[question_id]

    def is_screening(self, waiting: Open) -> bool:
        """Whether it is a red-flag question that is asked again."""
        return not waiting.occurrence and waiting.question == self.screening

    def is_aside(self, question: Question) -> bool:
        """Whether the question is one that was put before whatever else is open."""
        return question.id == self._before_all

    def instrument(self, checkin: CheckIn) -> Instrument:
        """The instrument of an occurrence."""
        return self.protocol.instruments[instrument_of(checkin.name)]

    def in_checkin(self, checkin: CheckIn) -> Open | None:
        """What a check-in still asks, None when it is complete."""
        instrument = self.instrument(checkin)
        given = {**self._implied(checkin), **checkin.answers}
        following = instrument.next(given, self._known(checkin))
        return Open(instrument.questions[following], checkin.key) if following else None

    def _implied(self, checkin: CheckIn) -> Mapping[str, Answer]:
        """What is known without asking: nothing of the home programme was planned.

        One that does not come every day is about all days since the last one.
        """
        about = self.protocol.programme.meant(checkin.day, self.episode.clock)
        planned = not self.episode.cadence.is_daily or self.episode.programme.is_planned(about)
        return {} if planned else {"programme": NONE_PLANNED}

    def _known(self, checkin: CheckIn) -> Mapping[str, Answer]:
        """What else is known when a check-in is answered: the plan, and the day's other answers."""
        ended = [c for c in self.episode.ended if c.day == checkin.day and c.key != checkin.key]
        same_day = [dict(c.answers) for c in ended]
        return ChainMap(*same_day, dict(self.episode.answers))

    @property
    def amending(self) -> Amending | None:
        """What the person came back to, unless that was a while ago."""
        amending = self.episode.amending
        if not amending or not amending.checkin.touched_at:
            return None
        return amending if self.now - amending.checkin.touched_at < AMENDING else None

    def _in_amending(self, amending: Amending) -> Open | None:
        if not amending.question:
            return self.in_checkin(amending.checkin)
        question = self.instrument(amending.checkin).questions[amending.question]
        return Open(question, amending.checkin.key)

    def _in_forms(self) -> Open | None:
        if self.episode.is_emergency:
            return None
        for form in FORMS[self.episode.role]:
            following = self.next_in(form)
            if following:
                question = self.question(following)
                return Open(question) if question else None
        return None

    def next_in(self, form: str) -> str | None:
        """The next question of a form, None when it is complete."""
        answers = self.episode.answers
        if form == "triage":
            return self.protocol.triage.next(answers)
        return self.protocol.instruments[form].next(answers)

    def ask(self, *before: Text, in_place: bool = False, offered: tuple[str, ...] = ()) -> None:
        """Put the question that waits, after the sentences `before`.

        `offered` are options that it has this time only. A check-in moves on in one message, and so
        does a question while its choices are ticked.
        """
        waiting = self.open()
        if not waiting:
            if before:
                self.tell(*before)
            return
        episode = self.episode
        if episode.doubt:
            before = (*before, Text("doubt"))
        elif self.is_screening(waiting) and self._is_first(in_place):
            before = (*before, Text("rescreen"))
        in_place = in_place or bool(waiting.occurrence)
        in_forms = not (waiting.occurrence or self._before_all or episode.doubt)
        in_forms = in_forms and not self.is_screening(waiting)
        self.emit(
            QuestionAsked(
                replace(waiting.question, options=offered or waiting.question.options),
                waiting.occurrence,
                self.slots(),
                before,
                self._saved(),
                episode.chosen,
                self.token if in_place else "",
                can_go_back=bool(in_forms and episode.asked),
                can_wait=self._can_wait(waiting),
            )
        )

    def before_bedtime(self, event: Event) -> Event:
        """What is said unasked is not said after the person's bedtime, nor when it has expired."""
        if self.episode.role is Role.CLINICIAN or not isinstance(event, Told | QuestionAsked):
            return event
        until = self.episode.quiet.next_begin(self.now, self.episode.zone)
        if isinstance(event, QuestionAsked) and event.occurrence:
            ends = (c.expires_at for c in self.episode.open if c.key == event.occurrence)
            until = min(until, *ends)
        return replace(event, good_until=until)

    def _is_first(self, in_place: bool) -> bool:
        """Whether the first of the red-flag questions is put again, and says why."""
        again = self.episode.rescreen
        return again is not None and not again.answers and not in_place

    def _can_wait(self, waiting: Open) -> bool:
        """Whether it is the first question of a check-in that came and can be put off."""
        checkin = self.episode.checkin
        if self.amending or not checkin or checkin.key != waiting.occurrence:
            return False
        return not checkin.answers and instrument_of(checkin.name) in CHECK_INS

    def settled(self, *texts: Text) -> None:
        """Say what holds now in place of the question that was answered, and take up what waits."""
        if self.open():
            self.ask(*texts)
        else:
            self.tell(*texts, in_place=True)

    def interrupt(self, question: str, *before: Text, chosen: tuple[str, ...] = ()) -> None:
        """Put that question before whatever else is open; `chosen` is ticked already."""
        self.change(aside=question, chosen=chosen)
        self.ask(*before)

    def dismiss(self) -> None:
        """Leave the question that a command put first, without an answer."""
        self.change(aside="", draft={})

    def _saved(self) -> tuple[Text, ...]:
        """The answers so far of the check-in that is asked about."""
        amending = self.amending
        checkin = amending.checkin if amending else self.episode.checkin
        if not checkin or self._before_all or self.episode.doubt or self.screening:
            return ()
        questions = self.instrument(checkin).questions
        given = checkin.answers.items()
        return tuple(recap_line(questions[q], answer, self.slots()) for q, answer in given)

    def slots(self) -> Mapping[str, Arg]:
        """What fills the slots of sentences: the person's own words, and their clock."""
        episode = self.episode
        return {
            **episode.words,
            "by": episode.invited_by,
            "now": local_clock(self.now, episode.zone),
            "today": self.today,
            **self._there(),
            "task": episode.tasks[0] if episode.tasks else "",
        }

    def _there(self) -> Mapping[str, Arg]:
        """The clock and the city of a location that is not confirmed yet."""
        zone = self.episode.draft.get(SHARED)
        if not isinstance(zone, str):
            return {}
        return {"there": local_clock(self.now, zone), "there_city": Zone(zone)}


def number_in(argument: str) -> int | None:
    """The number that is all of an argument; None for more digits than any ledger counts."""
    return int(argument) if argument.isdecimal() and len(argument) <= LONGEST_NUMBER else None


def recap_line(
    question: Question, answer: Answer, slots: Mapping[str, Arg], line: str = "recap-line"
) -> Text:
    """One answer as a line: its short name and its value."""
    label = Text(f"{question.id}.short", slots)
    return Text(line, {"label": label, "value": answer_text(question, answer)})
