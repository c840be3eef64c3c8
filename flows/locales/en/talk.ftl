# What the bot says around the questions. Plain words, short sentences.

## Welcome

what-this-is =
    <b>Hello, I am Regain.</b>
    I help you find out if physical or occupational therapy fits you. Then I check in each day, show your progress, and say when it has stalled.
what-this-is-not =
    <b>Please know:</b>
    • I am not an emergency service. In an emergency, call your local emergency number.
    • Nobody watches this chat round the clock.
    • I do not diagnose. I am a program.
    • Telegram bot chats are not end-to-end encrypted.
    • Your answers are kept on this clinic's own server. /privacy tells more.
invited-by = <b>{ $by }</b> invited you and will see your answers. You can end this at any time with /whosees.
consent = May I keep your answers to help you recover?
    .agree = Yes, I agree
    .decline = No, thanks
    .short = Consent
declined = That is fine. Nothing is kept. Send /start if you change your mind.
place = Where do you live? Type your city, or what time it is for you now.
    .help = For example: Berlin. Or: 14:05. You can also share your location: I keep only its time zone.
    .short = Place
clock_right = It is { $now } for you now, right?
    .yes = Yes
    .no = No
    .short = Clock
where-we-were = Welcome back. We go on where we were.
welcome-back = Welcome back. I will check in again. Use /pause when you need a break.
already-started = You are all set. I check in each day at { $clock }. /help shows what you can do.

## The plan

task_1 = Which daily task matters most to { who-you }, and is hard right now?
    .help = For example: getting dressed, or walking to the shop. It helps to keep the same task all the way.
    .short = Task 1
task_2 = Is there a second task?
    .short = Task 2
task_3 = And a third?
    .short = Task 3
score_1 = How well can { who-you } do this today: { $task_1 }?
    .help = 0: cannot do it. 10: as well as before.
    .short = { $task_1 }
score_2 = How well can { who-you } do this today: { $task_2 }?
    .help = 0: cannot do it. 10: as well as before.
    .short = { $task_2 }
score_3 = How well can { who-you } do this today: { $task_3 }?
    .help = 0: cannot do it. 10: as well as before.
    .short = { $task_3 }
checkin_time = When should I check in each day?
    .help = Tap a time, or type one, such as 7:30.
    .short = Check-in time
all-set =
    <b>All set.</b> I check in each day at { $clock }. It takes under 30 seconds.
    Small changes add up. /progress shows them.
check-in-now = Check in now

## Check-ins

checkin-hello = Time for your check-in.
checkin-goes-on = You go on where you stopped.
checkin-reminder =
    { $begun ->
        [yes] A short reminder: your check-in is still open. You go on where you stopped.
       *[no] A short reminder: your check-in is still open.
    }
checkin-done-today = You have checked in today. Thank you.
stiffness =
    { $who ->
        [child] How stiff was your child this morning?
        [someone] How stiff was the person you care for this morning?
       *[me] How stiff were you this morning?
    }
    .help = 0: not stiff. 10: as stiff as can be.
    .short = Morning stiffness
flare = Any flare-up since the last check-in?
    .help = A flare-up is worse than usual, for hours or days, and hard to bear.
    .no = No
    .yes = Yes
    .short = Flare-up
flare_severity = How bad was the flare-up?
    .help = 1: mild. 10: as bad as can be.
    .short = Flare-up, how bad
flare_duration = How long did the flare-up last, or how long so far?
    .hours = Some hours
    .day = About a day
    .days = Several days
    .short = Flare-up, how long
sleep = How well did { who-you } sleep last night?
    .help = 0: very badly. 10: very well.
    .short = Sleep
task = How well could { who-you } do this today: { $task }?
    .help = 0: cannot do it. 10: as well as before.
    .short = Main task
programme =
    { $who ->
        [child] Did your child do the home exercises?
        [someone] Did the person you care for do the home exercises?
       *[me] Did you do your home exercises?
    }
    .all = All
    .some = Some
    .none = None
    .none_planned = None planned
    .short = Home exercises
note = Would you like to add a note?
    .help = Type it, or tap Skip.
    .short = Note
recap = <b>Saved. Thank you.</b>
recap-line = { $label }: <b>{ $value }</b>
recap-next = Next check-in: { $at }.
day-and-clock = { $day } at { $clock }
change-button = Change an answer
change-which-day = Which check-in is it about?
change-day = { $what }, { $day }
change-which = { $day }: which answer would you like to change?
change-line = { $label }: { $value }
change-nothing = There is no answer of the last three days to change.
instrument-daily = Check-in
instrument-again = Second check-in
instrument-weekly = Weekly review
saved-late = Saved for { $day }. { $what }
checkin-missed = You can still answer for a day that is over:
checkin-no-such-day = I have no open check-in for that day. Up to three days back work.
late-begins = You answer for { $day } now.
late-goes-on = Saved for { $day }. We go on with that day.
recap-late = <b>Saved for { $day }. Thank you.</b>
reply-to-nothing = That message asks nothing any more. I have kept your words as a note.
reply-too-old = That check-in is more than three days ago, so it stays as it is. I have kept your words as a note.
reply-once-more = Please reply to that message once more.
instrument-flare = Flare-up
flare-button = It is a flare-up
flare-hello = I am sorry to hear that. A few short questions.
flare-kept = Flare-ups happen on the way and mostly pass. If this one feels new or frightens you, tap the button.
note_words = What would you like to note?
    .help = Type it, or tap Skip. It is kept with today's date.
    .short = Note
note-kept = I have kept your note. Your clinician sees it if you are linked. If it is a flare-up, or if something is wrong, tap a button.

## Recovery

see-progress = See my progress
progress-caption = <b>Your progress</b>
suggest-head = <b>A thought about your progress</b>
suggest-do = It may be worth asking your therapist for a re-evaluation. A change of plan often helps. This is not your fault.
praise-head = <b>Good news</b>
no-diary-yet = There is nothing to show yet. After your first check-ins you will see your progress here.

## Commands

help =
    <b>What you can do</b>
    /checkin – check in now
    /progress – see your progress
    /week – your week in words
    /change – change an answer
    /programme – your home exercises
    /flare – tell of a flare-up
    /note – keep a note
    /topics – read about the therapies
    /summary – get the summary of your triage
    /report – a summary for your visit
    /event – a new plan, surgery, illness or holiday
    /visit – you have an appointment
    /weekly, /daily, /monthly – how often I ask
    /snooze – put the check-in off
    /pause – take a break
    /time – change the time of day
    /times – ask up to three times a day
    /days – on which days I ask
    /quiet – hours when I do not write
    /place – change where you are
    /share – link a clinician
    /whosees – who sees your answers
    /wrong – something is wrong
    /privacy – what is kept
    /stop – stop for good

    In an emergency, call your local emergency number. Nobody watches this chat round the clock.
privacy =
    <b>Your data</b>
    • What is kept: your answers, notes and first name. Free text and names are encrypted on the clinic's own server.
    • Who sees it: you, and clinicians you are linked to. /whosees shows and ends each link.
    • Telegram carries the messages. Bot chats are not end-to-end encrypted.
    • If you share a location, only its time zone is kept.
    • /stop ends the check-ins. To have everything erased, ask the clinic that runs this bot.
unknown-command = I do not know that command. /help shows what you can do.
not-yet = That works once we have set up your plan.
nothing-to-take-back = There is nothing to take back.
cannot-skip = This question cannot be skipped.
pause_for = How long would you like to pause?
    .days_3 = 3 days
    .days_7 = 1 week
    .days_14 = 2 weeks
    .resume = Do not pause
    .short = Pause
pause-how = Send /pause and a number of days, up to { $most }, or a date. For example: /pause 10, or /pause until Friday.
paused = Paused until { $until }. I will not check in before that. /pause 0 ends the pause.
resumed = The check-ins go on as planned.
pause-open-stays = The check-in that is open can still be answered. I will not remind you of it.
snooze-button = Later
snooze_until = When shall I ask again?
    .help = Tap, or type a time, such as 20:00.
    .hour = In 1 hour
    .hours_3 = In 3 hours
    .evening = This evening
    .short = Later
snoozed =
    { $on ->
        [today] Fine. I ask again at { $clock }.
       *[later] Fine. I ask again on { $day } at { $clock }.
    }
snooze-too-late =
    { $on ->
        [today] I cannot ask at that time. You can answer this check-in until { $clock }.
       *[later] I cannot ask at that time. You can answer this check-in until { $day }, { $clock }.
    }
snooze-nothing = No check-in is open now. /checkin starts one.
new_quiet = When should I not write to you?
    .help = Type two times, such as 22:00 7:00. Or type: off.
    .short = Quiet hours
quiet-now =
    { $has ->
        [yes] Quiet hours: from { $begins } to { $ends }. I do not write then on my own.
       *[no] There are no quiet hours.
    }
quiet-moved = A check-in fell into them, so it moves. Check-ins now come at { $times }.
quiet-how = Please type two times, such as 22:00 7:00. Or type: off.
new_times = At which times should I ask?
    .help = Type one to three times, such as 8:00 14:00 20:00. The first is the daily check-in. The others are short.
    .short = Times of day
times-now = Check-ins come at { $times }.
times-set = From now on I ask at { $times }.
times-how = Please type one to { $most } times, an hour apart or more. For example: 8:00 14:00 20:00
at-clock = { $clock }
new_days = On which days should I ask?
    .help = Tick the days, then tap Done. Or type them, such as: Mon Wed Fri.
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday
    .short = Days
days-set =
    { $which ->
        [all] From now on I ask every day at { $times }.
       *[some] From now on I ask on { $days }, at { $times }.
    }
days-how = Please choose one day or more. For example: Mon Wed Fri
stop_sure = Stop for good? I will not write to you again.
    .yes = Yes, stop
    .no = No, go on
    .short = Stop
stopped = The check-ins have stopped. Send /start to begin again. If you are unwell, call your doctor.
left-as-it-was = All stays as it was.
new_time = What time of day suits you?
    .help = Tap a time, or type one, such as 7:30.
    .short = Time
retimed = From now on it is { $clock }.
new_place = Where are you now? Type a city, or what time it is for you.
    .help = You can also share your location: I keep only its time zone.
    .short = Place
there_now = You shared a place with { $there_city } time. It is { $there } there. Are you there now? Then I write at that time.
    .yes = Yes, I am
    .no = No
    .short = Shared place
already-there = That is the time I know for you: it is { $now } now.
today-comes-now = What is still open for today comes in a moment.
moved = Done. It is { $now } for you now, and I write at { $clock }.
wrong_words = I am listening. What is wrong? A few words are enough.
    .help = In an emergency, do not wait for me: call your local emergency number now.
    .short = Something is wrong
something-is-wrong = Something is wrong
alert-was-seen = { $by } has seen what you reported.

## Who sees what

share-link =
    Pass this link on to your clinician. It works once, for a week:
    { $link }
sees-nobody = Nobody but you sees your answers. /share links a clinician.
sees-head = <b>Who sees your answers</b>
sees-line = • { $name }
end-link = End: { $name }
link-ended = Done. { $name } does not see your answers any more.
linked-by-patient = { $name } is linked with you now. /digest shows all your patients.
linked-to-clinician = { $name } sees your answers from now on. /whosees shows and ends this.
invite-unknown = This invite link is not known. Please ask for a new one.
invite-expired = This invite link is too old. Please ask for a new one.
invite-used = This invite link was used already. Please ask for a new one.
invite-not-for-you = This link is not meant for you. Please ask for another one.

## Buttons and answers that went astray

button-stale = That button is from an earlier question. Nothing was changed.
button-too-old = That check-in is more than three days ago, so it stays as it is.
only-words =
    { $kind ->
        [sticker] That is a nice sticker, but I can only read words and taps.
        [photo] I cannot look at photos. Please tell me in words. If it worries you, show it to a doctor.
        [voice] I cannot listen to voice messages. Please type it.
        [location] I can use your location when I ask where you are. I have not kept it.
       *[other] I can only read words and taps.
    }
edits-are-not-read = I saw that you edited a message. Edits do not change an answer: please send it again, or tap Back.
not-understood-choice = I did not get that. Please tap a button, or type its words. For example: { $example }
not-understood-many = I did not get that. Please tap the ones that fit, then Done. Or type them, for example: { $example }
not-understood-number = I need one number from { $low } to { $high }. For example: { $example }
not-in-range = { $said } is outside the scale. Please send a number from { $low } to { $high }.
not-understood-same = I cannot look back for you: each day stands on its own. Please tell me how it is this time.
not-understood-words = Please send a few words.
too-long = That is very long. Please keep it under { $most } letters.
not-understood-clock = I did not get that time. Please type it like 7:30 or 18:00.
which-is-nearest = More than one place has that time now. Which is nearest to you? If none is, type a large city near you.
place-unclear = I cannot tell the time at that place. Please type a large city near you.
not-understood-place = I do not know that place. Please type a large city near you, or what time it is for you now.
private-chats-only = I only talk in private chats, so that your health stays your own. Please write to me there.
our-fault = Something went wrong on our side. Your message is kept. If it is urgent, do not wait for me: call your doctor or your local emergency number.

## Small words

done = Done
none-of-these = None of these
not-sure = Not sure
back = ← Back
skip = Skip
skipped = skipped
several = { $what }
as-said = { $said }

## Red flags

urgency-lead =
    .emergency = <b>🚨 This may be an emergency. Please call { $number } now.</b>
    .same_day = <b>⚠ Please be seen by a doctor or urgent care today.</b>
    .soon = <b>⚠ Please see a doctor within the next days.</b>
local-number = your local emergency number
flag-done = I have done this
flag-misunderstood = A misunderstanding
flag-first = Before we go on: did you do what I wrote above?
flag-settled =
    { $how ->
        [done] Thank you. Please do as they tell you. We go on when you are ready.
       *[misunderstood] Thank you for telling me. If it ever does happen, get help at once.
    }
flag-not-watched = I tell your clinicians if you are linked. But nobody may read it at once, so please do not wait for an answer here.
copy-number = Copy { $number }
doubt = One question first, to be safe.
    .yes = Yes
    .no = No
doubt-settled = Thank you. If that changes, tell me at once or call your doctor.
doubt-open = no answer yet
doubt-words = { $words } ({ $question } { $answer })

## The recommendation

recommend =
    .pt = <b>Physical therapy (PT) fits { who-you } best.</b> It helps { who-you } move better.
    .ot = <b>Occupational therapy (OT) fits { who-you } best.</b> It helps { who-you } do what the day needs.
    .both = <b>PT and OT together fit { who-you } best.</b> PT helps { who-you } move better. OT helps { who-you } do what the day needs.
    .medical_review = <b>Please see a doctor first.</b> Therapy may well help after that.
see =
    .emergency = <b>This cannot wait. Call your local emergency number now.</b>
    .same_day = <b>Please be seen today.</b>
    .soon = <b>Please be seen within the next days.</b>
start-with =
    .pt = Start with PT.
    .ot = Start with OT.

reasons-head = <b>Why I say so:</b>
reason-line = • { $reason }
not-a-diagnosis = This is not a diagnosis. A clinician who sees you in person may judge otherwise.
after-the-recommendation = That works once you have a recommendation.

## Charts

chart-title = Your progress
chart-flare = Flare-ups

## What Telegram shows of the bot

bot-description = I help you find the right therapy, check in each day, and show your progress. I am not an emergency service. In an emergency, call your local emergency number.
bot-short = A companion in physical and occupational therapy.
command-checkin = Check in now
command-change = Change an answer
command-flare = I have a flare-up
command-note = Keep a note
command-progress = See my progress
command-programme = My home exercises
command-week = My week in words
command-topics = Read about the therapies
command-summary = The summary of my triage
command-report = A summary for my visit
command-event = A new plan, illness, holiday
command-visit = I have an appointment
command-weekly = Ask once a week
command-daily = Ask each day
command-monthly = Ask every four weeks
command-snooze = Put the check-in off
command-pause = Take a break
command-time = Change the time of day
command-quiet = Hours without messages
command-days = On which days I am asked
command-times = Ask several times a day
command-place = Change where I am
command-share = Link a clinician
command-whosees = Who sees my answers
command-wrong = Something is wrong
command-help = What I can do here
command-privacy = What is kept
command-stop = Stop
command-digest = Clinicians: my patients
command-invite = Clinicians: invite a patient
