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
DAILY = Choice(Text("daily-button"), Tap(command="daily"))
