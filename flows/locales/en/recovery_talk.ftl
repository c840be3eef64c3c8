# What a verdict leads to: the suggestion of a re-evaluation and its ways on, the goal, marks.

## How sure, since when

recovery-sure =
    .very = I am very sure of this.
    .quite = I am quite sure of this.
    .fairly = I am fairly sure of this, not fully.
recovery-since = It has been so since { $since }.

## The suggestion

suggest-barriers-do = After that, it may be worth asking for a re-evaluation. This is not your fault.
report-button = Summary for my visit
remind-button = Remind me in a week
plan-changed-button = My plan changed
visit-button = I have an appointment
remind-promised = I will come back to this on { $day }.
reminder-not-needed = You asked me to remind you of a re-evaluation. It does not look needed right now.

## An appointment

visit_on = When is your appointment?
    .help = Tap a day, or type one, such as 20 Feb.
    .short = Appointment
visit-noted = Noted: your appointment is on { $day }. The day after, I will ask what changed. Take the summary with you.
visit_outcome = How did your appointment go?
    .new_plan = I have a new plan
    .same_plan = The plan stays
    .cancelled = It did not happen
    .short = Appointment
visit-same-plan = Thank you. We go on with the same plan.
visit-cancelled = That happens. Is there a new date, or shall I remind you?
not-understood-date = I need a day from { $first } to { $last }. Please type it like 20 Feb.
today = Today

## What happened on the way

event_kind = What happened?
    .help = I leave out the days of an illness or a holiday. After surgery or with a new plan we start afresh.
    .therapy_change = My plan changed
    .surgery = Surgery
    .illness = Illness
    .holiday = Holiday
    .short = What happened
event_first = When did it begin?
    .help = Tap a day, or type one, such as 5 Jan.
    .short = First day
event_last = What is the last day?
    .help = Tap a day, or type one, such as 5 Jan.
    .short = Last day
what_changed = What changed? One line is enough.
    .help = Type it, or tap Skip.
    .short = What changed
what-changed-kept = Thank you. It is kept.
marked =
    .therapy_change = Noted: a new plan from { $first } on. From that day we start afresh.
    .surgery = Noted: surgery on { $first }. From that day we start afresh.
    .illness = Noted: illness from { $first } to { $last }. I leave these days out.
    .holiday = Noted: holiday from { $first } to { $last }. I leave these days out.
pause-reason =
    .holiday = Holiday
    .illness = Illness
    .surgery = Surgery
    .other = Something else
pause-reason-kept = That is fine.

## The goal, and after it

goal-head = <b>You did it!</b>
goal-offer = Keep up what helps you. If you like, I ask only once a week from now on.
weekly-button = Ask me once a week
daily-button = Ask me each day
weekly-set = From now on I ask once a week, on this day, at { $clock }. /daily leads back.
daily-set = From now on I ask each day at { $clock }. /weekly makes it once a week.
recurrence-head = <b>A thought about your progress</b>
recurrence-do = Coming back early often helps. It is a part of getting well, and not your fault.

## The summary for a visit

report-file = summary
report-title = My weeks, as of { $day }
report-section = <b>{ $head }</b>
report-change = What has changed
report-line = { $label }: { NUMBER($from, maximumFractionDigits: 1) } → { NUMBER($to, maximumFractionDigits: 1) } (0–10, answers: { $answers })
report-once = { $label }: { NUMBER($from, maximumFractionDigits: 1) } (0–10, asked once)
report-verdict = How it is going
report-timeline = What happened
report-checkins = Check-ins
report-flags = Warning signs
report-notes = Notes
report-end = Made from my own answers. First and last week of answers, on average. It is not a diagnosis.

## The timeline

timeline =
    .therapy_change = plan changed
    .surgery = surgery
    .illness = illness
    .holiday = holiday
    .suggested = re-evaluation suggested
    .same_plan = appointment, plan kept
    .cancelled = appointment did not happen
    .goal = goal reached
    .programme = home programme set
    .recurrence = advised to come back
timeline-line = { $day }: { $what }
timeline-span = { $day } – { $last }: { $what }
timeline-words = { $day }: { $what } – “{ $words }”
timeline-appointment = { $day }: appointment
timeline-visited = { $day }: appointment, outcome not told yet
card-timeline = <b>On the way</b>
