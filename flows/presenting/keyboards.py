"""Which buttons a question gets."""

from collections.abc import Iterable
from datetime import date, timedelta

from flows.events import QuestionAsked
from flows.messages import Button, Tap
from flows.questions import SKIPPED, UNSURE, Kind
from flows.wording import Text, Wording, Zone

Rows = tuple[tuple[Button, ...], ...]

WIDEST_ROW = 26
HALF_ROW = 16
SCALE_ROW = 6


class Keyboards:
    """Makes the buttons of questions in one language."""

    def __init__(self, wording: Wording, language: str) -> None:
        self._wording = wording
        self._language = language

    def of(self, asked: QuestionAsked) -> Rows:
        """The rows of buttons under a question."""
        match asked.question.kind:
            case Kind.SCALE:
                rows = self._scale(asked)
            case Kind.CHOICE:
                rows = self._options(asked)
            case Kind.CLOCK:
                rows = (tuple(self._value(asked, o, o) for o in asked.question.options),)
            case Kind.DATE:
                rows = (tuple(self._days(asked)),)
            case Kind.MANY:
                rows = self._ticks(asked)
            case Kind.ZONE:
                rows = in_pairs(self._cities(asked))
            case _:
                rows = ()
        return tuple(row for row in (*rows, *self._ways_out(asked)) if row)

    def _scale(self, asked: QuestionAsked) -> Rows:
        question = asked.question
        numbers = [str(n) for n in range(int(question.low), int(question.high) + 1)]
        buttons = [self._value(asked, n, n) for n in numbers]
        return tuple(_cut(buttons, SCALE_ROW))

    def _options(self, asked: QuestionAsked) -> Rows:
        question = asked.question
        labels = [(o, self._label(question.label(o))) for o in question.options]
        buttons = [self._value(asked, label, option) for option, label in labels]
        fits = sum(len(label) for _, label in labels) <= WIDEST_ROW and len(labels) <= 4
        return (tuple(buttons),) if fits else tuple((button,) for button in buttons)

    def _days(self, asked: QuestionAsked) -> Iterable[Button]:
        """Days near the one on which it was asked; a tap means the same day later on."""
        today = asked.args.get("today")
        if not isinstance(today, date):
            return
        for option in asked.question.options:
            day = today + timedelta(days=int(option))
            label = Text("today") if day == today else Text("as-said", {"said": day})
            yield self._value(asked, self._wording.plain(label, self._language), day.isoformat())

    def _cities(self, asked: QuestionAsked) -> Iterable[Button]:
        for zone in asked.question.options:
            label = Text("as-said", {"said": Zone(zone)})
            yield self._value(asked, self._wording.plain(label, self._language), zone)

    def _ticks(self, asked: QuestionAsked) -> Rows:
        ticks = tuple((self._tick(asked, option),) for option in asked.question.options)
        end = ("done", "done") if asked.chosen else ("none-of-these", "none")
        return (*ticks, (self._value(asked, self._label(end[0]), end[1]),))

    def _tick(self, asked: QuestionAsked, option: str) -> Button:
        """The tap says what the box becomes, so that tapping twice changes it once."""
        is_on = option in asked.chosen
        label = self._label(asked.question.label(option))
        return self._value(
            asked, f"{'☑' if is_on else '☐'} {label}", f"{option}:{'off' if is_on else 'on'}"
        )

    def _ways_out(self, asked: QuestionAsked) -> Iterable[tuple[Button, ...]]:
        question = asked.question
        if question.unsure:
            yield (self._value(asked, self._label("not-sure"), UNSURE),)
        row = []
        if asked.can_go_back:
            row.append(Button(self._label("back"), Tap(command="back")))
        if question.optional:
            row.append(self._value(asked, self._label("skip"), SKIPPED))
        if asked.can_wait:
            row.append(
                Button(self._label("snooze-button"), Tap(command="snooze", value=asked.occurrence))
            )
        yield tuple(row)
        if question.kind is Kind.TEXT and question.id != "wrong_words":
            yield (Button(self._label("something-is-wrong"), Tap(command="wrong")),)

    def _value(self, asked: QuestionAsked, label: str, value: str) -> Button:
        return Button(label, Tap(asked.question.id, value, asked.occurrence))

    def _label(self, text_id: str) -> str:
        return self._wording.plain(Text(text_id), self._language)


def in_pairs(row: Iterable[Button]) -> Rows:
    """A row in lines that a phone can show: two buttons where both are short, else one."""
    lines: list[tuple[Button, ...]] = []
    for button in row:
        if lines and len(lines[-1]) == 1 and _short(*lines[-1], button):
            lines[-1] += (button,)
        else:
            lines.append((button,))
    return tuple(lines)


def _short(*buttons: Button) -> bool:
    return all(len(button.label) <= HALF_ROW for button in buttons)


def _cut(buttons: list[Button], width: int) -> Iterable[tuple[Button, ...]]:
    return (tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))
