"""The clinical content and the texts that an episode runs on, loaded as one thing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flows.helplines import Places, load_places
from flows.instruments import Instrument, load_instruments
from flows.lexicon import Lexicon, load_lexicons
from flows.places import Gazetteer, load_gazetteer
from flows.programme.rules import Rules, load_rules
from flows.recovery import Measures, load_measures
from flows.rescreen import RescreenRules, load_rescreen
from flows.screen import Screener, load_screener
from flows.sources import Sources
from flows.taper import CadenceRules, load_cadence
from flows.triage import Triage, load_triage
from flows.understanding import Reader
from flows.week import WeekRules, load_week
from flows.wording import Wording, load_wording


@dataclass(frozen=True)
class Protocol:
    """Everything that is asked and decided by, and the words for it.

    `version` names the exact content: the same files give the same version.
    """

    version: str
    instruments: Mapping[str, Instrument]
    triage: Triage
    screener: Screener
    measures: Measures
    programme: Rules
    week: WeekRules
    cadence: CadenceRules
    rescreen: RescreenRules
    gazetteer: Gazetteer
    places: Places
    lexicons: Mapping[str, Lexicon]
    wording: Wording

    def reader(self, language: str, now: datetime, zone: str) -> Reader:
        """What reads typed answers in that language, at a moment in that zone."""
        lexicon = self.lexicons[language if language in self.lexicons else "en"]
        return Reader(language, self.wording, lexicon, self.gazetteer, now, zone)


def load_protocol(sources: Sources, version: str = "") -> Protocol:
    """Load and check everything; `version` is that of content that was kept earlier."""
    content, locales = sources.content, sources.locales
    wording = load_wording(*locales)
    return Protocol(
        version=version or sources.version(),
        instruments=load_instruments(*content),
        triage=load_triage(*content),
        screener=load_screener(*content),
        measures=load_measures(*content),
        programme=load_rules(*content),
        week=load_week(*content),
        cadence=load_cadence(*content),
        rescreen=load_rescreen(*content),
        places=load_places(*content),
        gazetteer=load_gazetteer(*content, languages=wording.languages),
        lexicons=load_lexicons(*locales),
        wording=wording,
    )
