"""A clinic's own folder: another red flag, another rule, another question, in three languages."""

from pathlib import Path

import pytest

FLAG = """
id = "fall_alone"
version = 1
source = "Agreed with the falls clinic"

[[level]]
urgency = "same_day"
any = ["alone_on_floor"]

[examples.en]
same_day = ["I was lying on the floor for an hour."]
near_miss = ["I do my exercises on the floor."]
[examples.es]
same_day = ["Estuve tirada en el suelo una hora."]
near_miss = ["Hago los ejercicios en el suelo."]
[examples.de]
same_day = ["Ich lag eine Stunde am Boden."]
near_miss = ["Ich mache die Übungen am Boden."]
"""

CONCEPT = """
[concepts.alone_on_floor]
meaning = "lay on the floor and could not get up"
"""

PHRASES = {
    "en": "lying on the floor",
    "es": "tirada en el suelo",
    "de": "lag eine stunde am boden",
}

TEXTS = {
    "en": (
        "A long time on the floor can hurt you.",
        "Please be checked today.",
        "Long lie",
        "Start with OT: here it sees everybody first.",
        "May we keep your answers at Harbour Clinic?",
    ),
    "es": (
        "Mucho rato en el suelo puede hacer daño.",
        "Que le miren hoy.",
        "Caída larga",
        "Empiece con TO: aquí ve antes a todos.",
        "¿Podemos guardar sus respuestas?",
    ),
    "de": (
        "Langes Liegen am Boden kann schaden.",
        "Bitte heute ansehen lassen.",
        "Langes Liegen",
        "Beginnen Sie mit Ergo: sie sieht hier alle zuerst.",
        "Dürfen wir Ihre Antworten behalten?",
    ),
}

RULE = """
[[rule]]
id = "lead_usually_pt"
gives = { lead = "ot" }
source = "Harbour Clinic: the OT sees everybody first"
fires = [{ cause = "surgery", movement_limits = ["walking"], task_limits = ["bathing"] }]
spares = [{ goal = "move_better", movement_limits = ["walking"], task_limits = ["bathing"] }]
"""

LOCALES = """flag-fall_alone-what = {0}
flag-fall_alone-do = {1}
flag-fall_alone-name = {2}
reason-lead_usually_pt = {3}
consent = {4}
"""
CONSENT_LABELS = {
    "en": ("Yes", "No", "Consent"), "es": ("Sí", "No", "Acuerdo"), "de": ("Ja", "Nein", "Ja"),
}  # fmt: skip


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """The folder of a clinic, sound as it is."""
    folder = tmp_path / "harbour"
    write(folder / "red_flags" / "fall_alone.toml", FLAG)
    write(folder / "red_flags" / "lexicon" / "own.toml", CONCEPT)
    write(folder / "triage" / "lead.toml", RULE)
    for language, phrase in PHRASES.items():
        lexicon = f'[concepts]\nalone_on_floor = ["{phrase}"]\n'
        write(folder / "red_flags" / "lexicon" / language / "own.toml", lexicon)
        agree, decline, short = CONSENT_LABELS[language]
        labels = f"    .agree = {agree}\n    .decline = {decline}\n    .short = {short}\n"
        said = LOCALES.format(*TEXTS[language]) + labels
        write(folder / "locales" / language / "own.ftl", said)
    return folder


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
