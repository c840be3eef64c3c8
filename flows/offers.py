"""Buttons that lead on from one thing to the next."""

from flows.events import Choice
from flows.messages import Tap
from flows.wording import Text

SEE_PROGRESS = Choice(Text("see-progress"), Tap(command="progress"))
REPORT = Choice(Text("report-button"), Tap(command="report"))
REMIND_LATER = Choice(Text("remind-button"), Tap(command="later"))
PLAN_CHANGED = Choice(Text("plan-changed-button"), Tap(command="event", value="therapy_change"))
APPOINTMENT = Choice(Text("visit-button"), Tap(command="visit"))
FLARE = Choice(Text("flare-button"), Tap(command="flare"))
WEEKLY = Choice(Text("weekly-button"), Tap(command="weekly"))
OTHER_TIME = Choice(Text("other-time-button"), Tap(command="time"))
ADD_EXERCISE = Choice(Text("exercise-add-button"), Tap(command="programme", value="add"))
ALL_EXERCISES = Choice(Text("programme-button"), Tap(command="programme"))
NOT_YET = Choice(Text("not-yet-button"), Tap(command="programme", value="notyet"))
STAY = Choice(Text("stay-button"), Tap(command="programme", value="stay"))
TELL_CLINICIAN = Choice(Text("help-tell-button"), Tap(command="programme", value="tell"))
MONTHLY = Choice(Text("monthly-button"), Tap(command="monthly"))
KEEP = Choice(Text("keep-button"), Tap(command="keep"))
DAILY = Choice(Text("daily-button"), Tap(command="daily"))

LONGEST_LABEL = 40
"""Letters of a button that names an exercise."""


def exercise(verb: str, label: Text, name: str) -> Choice:
    """Do something about an exercise: open, change, remove, gone."""
    return Choice(label, Tap(command="programme", value=f"{verb} {name}"))


def named(name: str) -> Choice:
    """Open an exercise; the button has its name."""
    return exercise("open", Text("as-said", {"said": short(name)}), name)


def step(name: str, stage: int, dose: str) -> Choice:
    """Go to a dose of an exercise; the button names both."""
    label = Text("as-said", {"said": short(f"{name}: {dose}")})
    return exercise(f"step {stage}", label, name)


def short(words: str) -> str:
    """Words as they fit a button."""
    return words if len(words) <= LONGEST_LABEL else f"{words[: LONGEST_LABEL - 1]}…"
