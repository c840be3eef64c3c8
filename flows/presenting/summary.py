"""The summary of a triage: for the person to pass on, for a clinician, and on a patient's card."""

from collections.abc import Iterator

from flows.clinic.caseload import PatientView
from flows.events import Choice, Choices, Paragraphs, Summary, Told
from flows.messages import Document, Tap
from flows.presenting.clinic import alert_lines
from flows.triage import summary as in_words
from flows.wording import Text, Wording

PASS_ON: Choices = ((Choice(Text("summary-send"), Tap(command="sendsummary")),),)


def to_keep(made: Summary, wording: Wording, language: str) -> Told:
    """The summary as a message that can be forwarded and as a page that can be printed."""
    page = _page(made, wording, language)
    return Told(_message(page), PASS_ON, document=page)


def from_patient(
    made: Summary, name: str, patient_id: int, wording: Wording, language: str
) -> Told:
    """The summary as a clinician gets it from a patient."""
    page = _page(made, wording, language)
    head = Text("summary-from", {"name": name})
    return Told((head, *_message(page)), (_card(patient_id),), document=page)


def on_card(patient: PatientView, made: Summary | None, wording: Wording, language: str) -> Told:
    """Where a patient's triage led, on which answers and by which rules; then the red flags."""
    head = Text("card-head", {"name": patient.name})
    if not made:
        return Told((head, Text("card-no-triage")), (_card(patient.id),))
    said = _message(_page(made, wording, language))
    flags = alert_lines(patient)
    return Told((head, *said, *((flags,) if flags else ())), (_card(patient.id),))


def _card(patient_id: int) -> tuple[Choice, ...]:
    return (Choice(Text("alert-card-button"), Tap(command="card", value=str(patient_id))),)


def _page(made: Summary, wording: Wording, language: str) -> Document:
    title, *lines = in_words(made.facts, made.disposition, wording, language).splitlines()
    return Document(
        name=f"{wording.plain(Text('summary-file'), language)}-{made.day.isoformat()}.pdf",
        title=title,
        paragraphs=(*_about(made, wording, language), *_paragraphs(lines)),
        language=language,
    )


def _about(made: Summary, wording: Wording, language: str) -> Iterator[str]:
    yield wording.plain(Text("summary-day", {"day": made.day}), language)
    if made.facts.who != "me":
        yield wording.plain(Text("summary-who", {"who": made.facts.who}), language)
    if made.tasks:
        said = tuple(Text("as-said", {"said": task}) for task in made.tasks)
        yield wording.plain(Text("card-tasks", {"tasks": said}), language)


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """The lines of the summary as paragraphs of a page, its headings marked."""
    for line in filter(None, lines):
        yield f"# {line[:-1]}" if line.endswith(":") else line


def _message(page: Document) -> Paragraphs:
    """The same as a message: a paragraph a heading."""
    parts: list[list[Text]] = [[Text("summary-heading", {"head": page.title})]]
    for said in page.paragraphs:
        if said.startswith("# "):
            parts.append([Text("summary-heading", {"head": said.removeprefix("# ")})])
        else:
            parts[-1].append(Text("as-said", {"said": said}))
    return tuple(tuple(part) for part in parts)
