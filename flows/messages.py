"""What a person is shown, before any transport: words, buttons and pictures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True)
class Tap:
    """What a button means: one answer to one question of one occurrence, or a command.

    - `question` with `value`: that answer. `occurrence` is `instrument:local-date` for a check-in,
      empty elsewhere.
    - `command` with `value`: as if the person had typed `/command value`.
    """

    question: str = ""
    value: str = ""
    occurrence: str = ""
    command: str = ""


@dataclass(frozen=True)
class Button:
    """A labelled button: a tap, or text to copy (an emergency number, say)."""

    label: str
    tap: Tap | None = None
    copy: str = ""
    style: str = ""


@dataclass(frozen=True)
class Series:
    """One measure of a chart: a value a day on its scale, gaps left out."""

    label: str
    values: Mapping[date, float]
    low: float = 0
    high: float = 10
    lower_is_better: bool = False
    baseline: float | None = None
    goal: float | None = None
    matters: float | None = None
    bars: bool = False


@dataclass(frozen=True)
class ChartWords:
    """What a chart says beside its title and labels, in the reader's language.

    - `better`: beside an arrow that points to better values.
    - `baseline`, `goal`, `matters`, `shaded`: name the signs in the legend; `matters` is the area
      that a value reaches by a change that matters, `shaded` the window of days.
    - `empty`: stands where a series has no value; `weekly`: says that points stand for weeks.
    """

    better: str
    baseline: str
    goal: str
    matters: str
    shaded: str
    empty: str
    weekly: str


@dataclass(frozen=True)
class Chart:
    """A picture of progress: small multiples over one shared span of days."""

    title: str
    first: date
    last: date
    series: tuple[Series, ...]
    words: ChartWords
    shaded: tuple[date, date] | None = None
    language: str = "en"


@dataclass(frozen=True)
class Document:
    """A page to keep, to print or to hand on; it is sent as a PDF.

    - `name`: of the file, with its ending.
    - `paragraphs`: plain words in order; `# ` begins a heading, `- ` a point of a list.
    - `chart`: a picture after the words.
    """

    name: str
    title: str
    paragraphs: tuple[str, ...]
    chart: Chart | None = None
    language: str = "en"


@dataclass(frozen=True)
class Message:
    """One message to one chat, with a chart or a document at most.

    - `html`: Telegram HTML, already escaped; with a chart or a document it is the caption.
    - `key`: makes it unique within its chat, so that a repeat sends nothing twice.
    - `replaces`: the token of an earlier message with buttons that this one takes the place of.
    - `urgent`: goes before everything else that waits.
    - `good_until`: it is not to be sent any later; None for a message that is never too late.
    - `about`: the question of an occurrence that it asks, so that a reply to it is an answer.
    """

    html: str
    key: str
    rows: tuple[tuple[Button, ...], ...] = ()
    chart: Chart | None = None
    document: Document | None = None
    replaces: str = ""
    urgent: bool = False
    silent: bool = field(default=False)
    good_until: datetime | None = None
    about: Tap | None = None
