"""From what a person typed to an answer, or to a kind word about what was not understood."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from flows.lexicon import Lexicon, fold
from flows.places import Gazetteer
from flows.questions import SKIPPED, UNSURE, Answer, Kind, Question
from flows.wording import Text, Wording

LONGEST_WORDS = 2000
_CLOCK = re.compile(r"\b(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\b")


@dataclass(frozen=True)
class Misunderstood:
    """No answer could be read; `why` says kindly what would be one."""

    why: Text


@dataclass(frozen=True)
class Reader:
    """Reads typed answers in one person's language, at one moment."""

    language: str
    wording: Wording
    lexicon: Lexicon
    gazetteer: Gazetteer
    now: datetime

    def read(self, question: Question, said: str) -> Answer | Misunderstood:
        """The answer in typed words, in the shape the question takes."""
        if question.optional and self.lexicon.means("skip", said):
            return SKIPPED
        if question.unsure and self.lexicon.means("unsure", said):
            return UNSURE
        readers: Mapping[Kind, Callable[[Question, str], Answer | Misunderstood]] = {
            Kind.CHOICE: self._choice,
            Kind.MANY: self._many,
            Kind.SCALE: self._number,
            Kind.NUMBER: self._number,
            Kind.TEXT: self._words,
            Kind.CLOCK: self._clock,
            Kind.ZONE: self._zone,
        }
        return readers[question.kind](question, said)

    def _choice(self, question: Question, said: str) -> Answer | Misunderstood:
        found = self._option(question, said)
        return found or Misunderstood(Text("not-understood-choice"))

    def _many(self, question: Question, said: str) -> Answer | Misunderstood:
        if self.lexicon.means("none", said):
            return ()
        parts = [part for part in re.split(r"[,;+\n]|\band\b|\by\b|\bund\b", said) if part.strip()]
        found = [self._option(question, part) for part in parts]
        if not found or None in found:
            return Misunderstood(Text("not-understood-many"))
        return tuple(dict.fromkeys(option for option in found if option))

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
        return self._yes_or_no(labels, said)

    def _yes_or_no(self, labels: Mapping[str, str], said: str) -> str | None:
        """The one option that says no, or yes, as the person did."""
        for words in ("no", "yes"):
            alike = [o for o, label in labels.items() if self.lexicon.starts(words, label)]
            if self.lexicon.starts(words, said) and len(alike) == 1:
                return alike[0]
        return None

    def _label(self, question: Question, option: str) -> str:
        label = Text(f"{question.id}.{option}")
        return _bare(self.wording.plain(label, self.language))

    def _number(self, question: Question, said: str) -> Answer | Misunderstood:
        args = {"low": question.low, "high": question.high}
        numbers = self.lexicon.numbers_in(said)
        if len(numbers) != 1:
            return Misunderstood(Text("not-understood-number", args))
        if not question.low <= numbers[0] <= question.high:
            return Misunderstood(Text("not-in-range", {**args, "said": numbers[0]}))
        return numbers[0]

    def _words(self, _question: Question, said: str) -> Answer | Misunderstood:
        words = said.strip()
        if not words:
            return Misunderstood(Text("not-understood-words"))
        if len(words) > LONGEST_WORDS:
            return Misunderstood(Text("too-long", {"most": LONGEST_WORDS}))
        return words

    def _clock(self, _question: Question, said: str) -> Answer | Misunderstood:
        clock = self.clock(said)
        return f"{clock:%H:%M}" if clock else Misunderstood(Text("not-understood-clock"))

    def _zone(self, _question: Question, said: str) -> Answer | Misunderstood:
        zone = self.gazetteer.named(said)
        clock = None if zone else self.clock(said)
        if clock:
            zone = self.gazetteer.at_clock(clock, self.now)
        return zone or Misunderstood(Text("not-understood-place"))

    def clock(self, said: str) -> time | None:
        """A time of day such as `8`, `8:30`, `8.30 pm`, `20 Uhr`, `noon`; None if there is none."""
        words = fold(said)
        if self.lexicon.means("noon", said):
            return time(12)
        if self.lexicon.means("midnight", said):
            return time(0)
        found = _CLOCK.search(words)
        if not found:
            return None
        hour, minute = int(found[1]), int(found[2] or 0)
        after = words[found.end() :].strip()
        if any(after.startswith(word) for word in self.lexicon.pm) and hour < 12:
            hour += 12
        elif any(after.startswith(word) for word in self.lexicon.am) and hour == 12:
            hour = 0
        return time(hour, minute) if hour < 24 and minute < 60 else None


def _bare(words: str) -> str:
    """Words without punctuation, as they are compared."""
    return " ".join(re.findall(r"\w+", fold(words)))
