"""What each event says to the person it concerns."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from flows.answers import answer_text
from flows.episode import Episode
from flows.events import (
    AnswerRecorded,
    CardShown,
    Choices,
    DigestShown,
    DispositionReached,
    Event,
    ExerciseShown,
    FewerOffered,
    GoalReached,
    PatientProgrammeShown,
    ProgrammeGiven,
    ProgrammePraised,
    ProgrammePreviewed,
    ProgrammeShown,
    ProgressShown,
    QuestionAsked,
    RecoveryImproved,
    RecoveryRecurred,
    RecoveryStalled,
    RedFlagRaised,
    RedFlagStands,
    ReportShown,
    StepsOffered,
    SummaryShown,
    Told,
    TopicsOffered,
    TriageShown,
)
from flows.messages import Button, Message, Tap
from flows.presenting import advice, clinic, programme, recovery, report, summary
from flows.presenting.keyboards import Keyboards, in_pairs
from flows.wording import Text, Wording


class Presenter:
    """Turns events into messages in one person's language."""

    def __init__(self, wording: Wording, language: str) -> None:
        self._wording = wording
        self._language = language
        self._keyboards = Keyboards(wording, language)

    def messages(self, events: Sequence[Event], episode: Episode, key: str) -> list[Message]:
        """One message an event that says something; `key` makes their keys unique."""
        said = [message for event in events for message in self._present(event, episode)]
        return [replace(message, key=f"{key}.{n}") for n, message in enumerate(said)]

    def _present(self, event: Event, episode: Episode) -> Iterable[Message]:
        match event:
            case QuestionAsked():
                yield self._question(event)
            case AnswerRecorded() if event.replaces:
                yield self._settled(event)
            case _:
                told = self._told(event, episode)
                if told:
                    yield self.say(told)

    def _told(self, event: Event, episode: Episode) -> Told | None:
        """Most events are said as paragraphs and buttons."""
        match event:
            case Told():
                return event
            case RedFlagRaised():
                return advice.red_flag(event)
            case RedFlagStands():
                return advice.still_standing(event)
            case DispositionReached():
                return advice.disposition(event, episode.word("who"))
            case TopicsOffered():
                return advice.topics(event)
            case SummaryShown(made):
                return summary.to_keep(made, self._wording, self._language)
            case RecoveryStalled(found):
                return recovery.suggestion(found)
            case RecoveryImproved(found):
                return recovery.gain(found)
            case GoalReached(found):
                return recovery.goal(found, fewer=event.fewer)
            case FewerOffered(why):
                return recovery.fewer(why)
            case RecoveryRecurred(found):
                return recovery.recurrence(found)
            case ReportShown(patient, day):
                return report.report(patient, day, self._wording, self._language)
            case ProgressShown():
                return recovery.progress(event, self._wording, self._language)
            case (
                ProgrammeShown()
                | ExerciseShown()
                | ProgrammeGiven()
                | ProgrammePraised()
                | StepsOffered()
                | PatientProgrammeShown()
                | ProgrammePreviewed()
            ):
                return programme.say(event)
            case DigestShown():
                return clinic.digest(event.digest)
            case CardShown():
                return clinic.card(event.patient, self._wording, self._language)
            case TriageShown(patient, found):
                return summary.on_card(patient, found, self._wording, self._language)
            case _:
                return None

    def say(self, told: Told) -> Message:
        """Paragraphs and buttons as one message; its key is given by who sends it."""
        return Message(
            html="\n\n".join(self._paragraph(part) for part in told.texts),
            key="",
            rows=self._buttons(told.choices),
            chart=told.chart,
            document=told.document,
            replaces=told.replaces,
            urgent=told.urgent,
            good_until=told.good_until,
        )

    def _question(self, asked: QuestionAsked) -> Message:
        question = asked.question
        saved = "\n".join(self._html(text) for text in asked.saved)
        head, *rest = self._html(Text(question.id, asked.args)).split("\n")
        words = "\n".join([f"<b>{head}</b>", *rest])
        hint = self._hint(question.id)
        before = [self._html(text) for text in asked.before]
        return Message(
            html="\n\n".join(filter(None, [*before, saved, words, hint])),
            key="",
            rows=self._keyboards.of(asked),
            replaces=asked.replaces,
            good_until=asked.good_until,
            about=Tap(question.id, occurrence=asked.occurrence) if asked.occurrence else None,
        )

    def _hint(self, question_id: str) -> str:
        hint = f"{question_id}.help"
        known = self._wording.has(hint, self._language)
        return f"<i>{self._html(Text(hint))}</i>" if known else ""

    def _settled(self, event: AnswerRecorded) -> Message:
        """The question as it stays in the chat, with the answer and without its buttons."""
        words = self._html(Text(event.question.id, event.args))
        answer = self._html(answer_text(event.question, event.answer))
        return Message(html=f"{words}\n✓ <b>{answer}</b>", key="", replaces=event.replaces)

    def _paragraph(self, part: Text | tuple[Text, ...]) -> str:
        lines = part if isinstance(part, tuple) else (part,)
        return "\n".join(self._html(line) for line in lines)

    def _buttons(self, choices: Choices) -> tuple[tuple[Button, ...], ...]:
        said = (
            [Button(self._wording.plain(c.label, self._language), c.tap, c.copies) for c in row]
            for row in choices
        )
        return tuple(fitting for row in said for fitting in in_pairs(row))

    def _html(self, text: Text) -> str:
        return self._wording.html(text, self._language)
