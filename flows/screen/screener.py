"""Screening one message: sentences -> concepts said -> rules met -> flags and urgency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from flows.screen.language import Languages
from flows.screen.lexicon import LanguageData, Lexicon
from flows.screen.matcher import Match, View
from flows.screen.model import Clarify, Evidence, RedFlag, Screening
from flows.screen.normalise import Sentence, sentences
from flows.screen.rules import Place, Rule
from flows.screen.scopes import Concept, asserted
from flows.screen.urgency import Urgency, combine

Said = dict[str, dict[Place, tuple[Sentence, Match]]]  # by concept and place


class Screener:
    """Reads free text for red flags. Made by `load_screener`; holds no state between messages."""

    def __init__(
        self,
        flags: Mapping[str, RedFlag],
        rules: Sequence[Rule],
        questions: Mapping[str, Clarify],
        concepts: Mapping[str, Concept],
        languages: Mapping[str, LanguageData],
    ) -> None:
        self.flags = flags
        self.questions = questions
        self._rules: dict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            self._rules[rule.condition.needs[0]].append(rule)
        self._concepts = concepts
        self._languages = languages
        self._telling = Languages({name: data.lists["common"] for name, data in languages.items()})
        self._lexicons: dict[str, Lexicon] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it reads."""
        return tuple(self._languages)

    def screen(self, text: str, language: str | None = None) -> Screening:
        """Screen one message. `language` (en, es, de) is a hint; the text is looked at too."""
        said = self._said(text, language)
        if not said:
            return Screening(Urgency.NONE)
        met = self._met({concept: places.keys() for concept, places in said.items()})
        evidence = tuple(_evidence(rule, said) for rule in _worst_first(met))
        urgency = combine(item.urgency for item in evidence)
        flags = tuple(item.flag for item in evidence)
        questions = [rule.clarify for rule in met if rule.clarify]
        return Screening(urgency, flags, evidence, self._worth_asking(questions, urgency))

    def _met(self, said: Mapping[str, Set[Place]]) -> list[Rule]:
        """The rules whose conditions hold, given the places that each concept is in."""
        return [
            rule
            for concept in said
            for rule in self._rules.get(concept, ())
            if rule.condition.holds(said)
        ]

    def _worth_asking(self, questions: Sequence[str], urgency: Urgency) -> str | None:
        """The first question whose answer could raise the urgency or confirm it."""
        for id in questions:
            question = self.questions[id]
            if combine((question.yes, question.not_sure)).rank >= urgency.rank:
                return id
        return None

    def _said(self, text: str, language: str | None) -> Said:
        """Every concept asserted: for each place that has it, the words it was said in."""
        read = sentences(text)
        words = [word for sentence in read for word in sentence.words]
        main = self._telling.likely(words, language)
        said: Said = defaultdict(dict)
        for number, sentence in enumerate(read):
            for name in self._telling.spoken(sentence.words, main):
                place = number, name
                for match in asserted(View(sentence, self._lexicon(name)), self._concepts):
                    said[match.concept].setdefault(place, (sentence, match))
        return said

    def _lexicon(self, language: str) -> Lexicon:
        """Compiled when a message first needs it, which keeps starting quick."""
        if language not in self._lexicons:
            self._lexicons[language] = Lexicon(self._languages[language])
        return self._lexicons[language]


def _worst_first(rules: Iterable[Rule]) -> list[Rule]:
    """For each flag the rule with the highest level, in order of the level."""
    worst: dict[str, Rule] = {}
    for rule in rules:
        known = worst.get(rule.flag)
        if rule.urgency is not Urgency.NONE and (
            known is None or rule.urgency.rank > known.urgency.rank
        ):
            worst[rule.flag] = rule
    return sorted(worst.values(), key=lambda rule: (-rule.urgency.rank, rule.flag))


def _evidence(rule: Rule, said: Said) -> Evidence:
    first = [next(iter(said[concept].values())) for concept in rule.condition.needs]
    words = tuple(
        " ".join(sentence.words[match.start : match.end + 1]) for sentence, match in first
    )
    return Evidence(rule.flag, rule.urgency, rule.condition.text, words)
