"""From what a person typed to an answer, or to a kind word about what was not understood."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flows.clocks import possible_clocks, read_clock
from flows.days import read_day
from flows.lexicon import Lexicon, fold
from flows.places import Gazetteer
from flows.questions import SKIPPED, UNSURE, Answer, Kind, Question
from flows.schedule import local_date
from flows.scores import read_change, read_score
from flows.wording import Arg, Text, Wording

LONGEST_WORDS = 2000
LARGEST_EXAMPLE = 8
"""An example is the middle of a scale, which leads nobody; of weeks it is a likely number."""
CHANGE = "change"
"""The unit of a scale that may be answered by words of change."""


@dataclass(frozen=True)
class Misunderstood:
    """No answer could be read; `why` says kindly what would be one.

    `offered`: of a zone, a few that may be meant.
    """

    why: Text
    offered: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reader:
    """Reads typed answers in one person's language, at one moment where they are."""

    language: str
    wording: Wording
    lexicon: Lexicon
    gazetteer: Gazetteer
    now: datetime
    zone: str = "UTC"

    def read(self, question: Question, said: str) -> Answer | Misunderstood:
        """The answer in typed words, in the shape the question takes."""
        if question.optional and self.lexicon.means("skip", said):
            return SKIPPED
        if question.unsure and self.lexicon.means("unsure", said):
            return UNSURE
        readers: Mapping[Kind, Callable[[Question, str], Answer | Misunderstood]] = {
            Kind.CHOICE: self._choice,
            Kind.MANY: self._many,
            Kind.SCALE: self._score,
            Kind.NUMBER: self._number,
            Kind.TEXT: self._words,
            Kind.CLOCK: self._clock,
            Kind.ZONE: self._zone,
            Kind.DATE: self._date,
        }
        return readers[question.kind](question, said)

    def goes_back(self, said: str, question: Question | None) -> bool:
        """Whether the words ask for the question before.

        An option of the open question that is called so, such as a person's back, comes first.
        """
        has_labels = question is not None and question.kind in (Kind.CHOICE, Kind.MANY)
        named = question is not None and has_labels and self._option(question, said) is not None
        return not named and self.lexicon.means("back", said)

    def _choice(self, question: Question, said: str) -> Answer | Misunderstood:
        found = self._option(question, said)
        if not found and self.lexicon.means("same", said) and self.lexicon.days_to(said) == -1:
            return Misunderstood(Text("not-understood-same"))
        example = {"example": Text(question.label(question.options[0]))}
        return found or Misunderstood(Text("not-understood-choice", example))

    def _many(self, question: Question, said: str) -> Answer | Misunderstood:
        if self.lexicon.means("none", said):
            return ()
        whole = self._option(question, said)
        found = [whole] if whole else [self._option(question, part) for part in self._parts(said)]
        if not found or None in found:
            example = {"example": Text(question.label(question.options[0]))}
            return Misunderstood(Text("not-understood-many", example))
        return tuple(dict.fromkeys(option for option in found if option))

    def _parts(self, said: str) -> list[str]:
        joins = "|".join(map(re.escape, self.lexicon.also))
        parts = re.split(rf"[,;+\n]|\b(?:{joins})\b", said, flags=re.IGNORECASE)
        return [part for part in parts if part.strip()]

    def _option(self, question: Question, said: str) -> str | None:
        """The option by its number, its label, the start of its label, or a yes or a no."""
        words = _bare(said)
        if words.isdecimal():
            place = int(words)
            return question.options[place - 1] if 0 < place <= len(question.options) else None
        labels = {option: self._label(question, option) for option in question.options}
        exact = [option for option, label in labels.items() if words in (label, option)]
        near = [option for option, label in labels.items() if words and label.startswith(words)]
        if exact or len(near) == 1:
            return (exact or near)[0]
        return self._plainly(labels, said)

    def _plainly(self, labels: Mapping[str, str], said: str) -> str | None:
        """The one option that says none, no or yes, as the person did; doubt is neither."""
        if "none" in labels and self.lexicon.means("none", said):
            return "none"
        if self.lexicon.starts("unsure", said):
            return None
        for words in ("no", "yes"):
            alike = [o for o, label in labels.items() if self.lexicon.starts(words, label)]
            if self.lexicon.starts(words, said) and len(alike) == 1:
                return alike[0]
        return None

    def _label(self, question: Question, option: str) -> str:
        label = Text(question.label(option))
        return _bare(self.wording.plain(label, self.language))

    def _score(self, question: Question, said: str) -> Answer | Misunderstood:
        if question.unit == CHANGE and (change := read_change(said, self.lexicon)) is not None:
            return change
        if self.lexicon.means("same", said):
            return Misunderstood(Text("not-understood-same"))
        score = read_score(said, self.lexicon, question.low, question.high)
        return self._within(question, score)

    def _number(self, question: Question, said: str) -> Answer | Misunderstood:
        numbers = self.lexicon.numbers_in(said)
        if len(numbers) != 1:
            return self._within(question, None)
        weeks = question.unit == "weeks"
        return self._within(question, self.lexicon.weeks(said, numbers[0]) if weeks else numbers[0])

    def _within(self, question: Question, number: float | None) -> Answer | Misunderstood:
        """The number, unless there is none or it lies outside of what is asked."""
        args: dict[str, Arg] = {"low": question.low, "high": question.high}
        if number is None:
            middle = (question.low + question.high) // 2
            return Misunderstood(
                Text("not-understood-number", {**args, "example": min(middle, LARGEST_EXAMPLE)})
            )
        if not question.low <= number <= question.high:
            return Misunderstood(Text("not-in-range", {**args, "said": number}))
        return number

    def _words(self, _question: Question, said: str) -> Answer | Misunderstood:
        words = said.strip()
        if not any(char.isprintable() and not char.isspace() for char in words):
            return Misunderstood(Text("not-understood-words"))
        if len(words) > LONGEST_WORDS:
            return Misunderstood(Text("too-long", {"most": LONGEST_WORDS}))
        return words

    def _clock(self, _question: Question, said: str) -> Answer | Misunderstood:
        clock = self.clock(said)
        return f"{clock:%H:%M}" if clock else Misunderstood(Text("not-understood-clock"))

    def _zone(self, _question: Question, said: str) -> Answer | Misunderstood:
        named = self.gazetteer.named(said)
        if named:
            return named
        clocks = possible_clocks(said, self.lexicon, self.now)
        near = self.gazetteer.at_clock(clocks, self.now, self.language)
        if len(near) == 1:
            return near[0]
        return Misunderstood(Text("which-is-nearest" if near else "not-understood-place"), near)

    def _date(self, question: Question, said: str) -> Answer | Misunderstood:
        today = local_date(self.now, self.zone)
        first, last = (today + timedelta(days=n) for n in (question.low, question.high))
        day = read_day(said, self.lexicon, self.language, today, (first, last))
        if day is None:
            return Misunderstood(Text("not-understood-date", {"first": first, "last": last}))
        return day.isoformat()

    def past_day(self, said: str, span: timedelta) -> date | None:
        """A day from so long ago to today, such as `yesterday`, `6 Jan`; None if there is none."""
        today = local_date(self.now, self.zone)
        return read_day(said, self.lexicon, self.language, today, (today - span, today))

    def clock(self, said: str) -> time | None:
        """A time of day such as `8:30 pm`, `20 Uhr`, `half past seven`; None if there is none."""
        return read_clock(said, self.lexicon)


def _bare(words: str) -> str:
    """Words without punctuation, as they are compared."""
    return " ".join(re.findall(r"\w+", fold(words)))
