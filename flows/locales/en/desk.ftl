# What a clinician reads.

desk-welcome =
    <b>Welcome to Regain.</b> You get a short digest each day: who needs attention first, and why. Red flags come at once.
    This bot is not watched by anyone but you, and is no emergency service.
digest_time = When should your digest come each day?
    .help = Tap a time, or type one, such as 7:30.
    .short = Digest time
desk-ready = All set. Your digest comes each day at { $clock }. /digest shows it now, /invite makes a link for a patient.
desk-help =
    <b>What you can do</b>
    /digest – your patients now
    /invite – a link for a patient
    /time – change when the digest comes
    /place – change where you are
    /privacy – what is kept
    /stop – no more digests

    A patient's card, from the digest, has their triage and their home programme.
desk-privacy = You see only patients who are linked to you, and they can end a link at any time. What you write here is kept with your account on the clinic's own server.
desk-unknown-command = I do not know that command. /help shows what you can do.
invite-link =
    Pass this link on to one patient. It works once, for a week:
    { $link }
no-such-patient = That patient is not linked to you.

digest-head = <b>Your patients, { $day }</b>
digest-empty = No patient is linked to you yet. /invite makes a link.
digest-attention = <b>Needs attention</b>
digest-improving = <b>Improving</b>
digest-line = • <b>{ $name }</b>: { $reason }
digest-red-flag = red flag on { $day }: { $flags }
digest-unreachable = not reachable since { $day }; not a sign of low effort
digest-silent = no answer for { $days } days
digest-steady = nothing new
digest-steady-count =
    { $count ->
        [one] One more patient: nothing new.
       *[other] { $count } more patients: nothing new.
    }
digest-nothing = Nobody needs attention today.
digest-more = … and { $count } more.

card-head = <b>{ $name }</b>
card-triage-button = Triage
card-no-triage = The triage is not done yet.
card-recommendation = Triage: { $recommendation }
card-tasks = Tasks: { $tasks }
card-checkins = Check-ins, last 14 days: { $answered } of { $due } answered.
card-checkins-in-part = Check-ins, last 14 days: { $answered } of { $due } answered, { $part } in part.
card-checkins-none = Check-ins, last 14 days: none that could be answered.
card-apart = Not counted: { $what }.
outcome-paused = { $count } paused
outcome-undelivered = { $count } could not be delivered
outcome-blocked = { $count } while blocked
outcome-not_sent = { $count } not sent
card-verdict = <b>Verdict:</b> { $reason }
card-alert = ⚠ { $day }: { $flags } – “{ $words }”
card-note = { $day }: “{ $words }”
card-notes = <b>Notes</b>
card-no-data = No check-ins yet.

alert-head = <b>⚠ { $name }: { $flags }</b>
alert-level =
    .emergency = Emergency. The patient was told to call for help now.
    .same_day = Same day. The patient was told to get seen today.
    .soon = Soon. The patient was told to see a doctor within days.
alert-words = In their words: “{ $words }”
alert-seen-button = I have seen this
alert-card-button = Open card
alert-noted = Noted. { $name } is told that you have seen it.
alert-already = { $by } has seen this already.
