# The home programme: what is to be done at home, how it steps up, what gets in the way.

## Seen by the patient

programme-button = Home programme
programme-head = <b>Home programme</b>
programme-empty = There is nothing in your home programme yet. Add an exercise or a habit, in your own words. Your clinician can set it too.
programme-line = • { $what } ({ $when })
programme-line-not-today = • { $what } ({ $when }; not today)
programme-dose = { $name }: { $dose }
programme-daily = every day
programme-days =
    { $count ->
        [one] 1 day a week
       *[other] { $count } days a week
    }
programme-weekdays = { $days }
programme-done = Home programme, last { $days } days: done on { NUMBER($done, maximumFractionDigits: 1) } of { $planned } planned days.
programme-one = <b>{ $name }</b> ({ $when })
programme-by = Set by { $by }.
programme-stage = • { $dose }
programme-stage-now = → { $dose } (now, since { $since })
programme-given = <b>{ $by } set your home exercises:</b>
programme-given-how = /programme shows them at any time. If one hurts or is not clear, tell your therapist.
programme-taken-away = { $by } has ended your home exercises. There is nothing to do for now.
programme-praise-full = Well done: { $count ->
        [one] on the planned day
       *[other] on all { $count } planned days
    } this week you did { $names }.
programme-praise = Well done: on { $count ->
        [one] 1 day
       *[other] { $count } days
    } this week you did { $names }.

## Changed by the patient

exercise-add-button = Add an exercise
exercise-change-button = Change it
exercise-remove-button = Remove it
exercise-change = Let us change this: { $name }. What you skip stays as it is.
exercise-remove-sure = Remove this: { $name }?
exercise-remove-yes = Yes, remove it
exercise-remove-no = No, keep it
exercise-removed = Removed: { $name }.
exercise-too-many = There can be { $most } exercises at most. A few that get done help more than many.
exercise-twice = This is there already: { $name }.
exercise-no-name = I did not find a name in this: { $line }
exercise-too-long = That is too long. Please keep each part under { $most } letters.
exercise-too-many-steps = There can be { $most } steps at most.
exercise-days-wrong = A week has 1 to 7 days: { $line }
exercise_name = Which exercise or habit? Use your own words.
    .help = For example: Heel slides. Or all in one line: Heel slides, 5 days: 10 times; 15 times; 20 times
    .short = Exercise
exercise_days = On how many days a week?
    .help = Skip it for every day, or to keep it as it was.
    .short = Days a week
exercise_weekdays = On which days?
    .help = Tap the days, then Done. If any day is fine, tap None of these.
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday
    .short = Days
exercise_steps = How much each time?
    .help = Start with what you can do now. You can add steps for later: 10 times; 15 times; 20 times
    .short = Steps

## Stepping up and back

step-up-offer = <b>Ready for the next step?</b> You did most of it for two weeks, with no flare-up. It is up to you.
step-back-offer = <b>A gentler step for now?</b> After a flare-up, less is fine. It is better than nothing. It is up to you.
step-line = • { $name }: { $from } → { $to }
step-up-button = Step up: { $dose }
step-back-button = Step back: { $dose }
not-yet-button = Not yet
stay-button = Stay as it is
step-not-yet = That is fine. I may ask again in a week or later.
step-stays = That is fine. All stays as it is.
step-taken = From now on: { $name }, { $dose }.

## What gets in the way

barrier-lead = Your home exercises have been hard to fit in lately. That happens, and often a small change helps.
barrier = What gets in the way?
    .pain = Pain
    .time = No time
    .unclear = Not sure how
    .forgot = I forget
    .other = Something else
    .short = In the way
barrier_words = What is it? A few words are enough.
    .short = In your words
barrier-skipped = That is fine.
barrier-answer =
    .pain = Thank you. Do less of it, not nothing: half as much, or more slowly. A mild ache that is gone by the next day is fine. If it hurts more the next day, or the pain is strong or new, tell your therapist.
    .time = Thank you. Tie it to something you do each day, like your first coffee. Five minutes count.
    .unclear = Thank you. Leave out what is not clear until somebody has shown you. Ask them to watch you do it once.
    .forgot = Thank you. A check-in right before you want to do them can help. Shall I ask at some other time?
    .other = Thank you. It is kept with your check-in. Talk about it at your next visit: there is often a way.
barrier-ease = If you like, go back a step:
other-time-button = Another time of day
help-offer = Shall I tell your clinician that it is not clear?
help-tell-button = Tell my clinician
help-sent = I have told { $names }.
help-nobody = No clinician is linked with you. /share makes a link to pass on.

## Read by a clinician

desk-programme-head = <b>{ $name }: home programme</b>
desk-programme-none = Nothing is set yet.
programme-changed = Last changed on { $day } by the patient.
programme-changed-by = Last changed on { $day } by { $by }.
programme-barrier = In the way on { $day }: { $what }
programme-barrier-words = In the way on { $day }: { $what } – “{ $words }”
desk-programme-write-button = Write it
desk-programme-clear-button = Clear it
desk-programme-send-button = Send to the patient
desk-programme-again-button = Write it again
desk-programme-write = The home programme of { $name }. What you write takes the place of what is there.
programme_lines = Please write one exercise a line.
    .help = Name, days: steps with ; between them. For example: Heel slides, 5 days: 10 times; 15 times; 20 times. Or: Walk, Mon, Wed, Fri: 10 minutes
    .short = Home programme
desk-programme-preview = <b>This goes to { $name }.</b> Each exercise begins with its first step. One whose present dose is among the steps stays at it.
desk-programme-preview-none = <b>{ $name } will have no home programme any more.</b>
desk-programme-sent = Sent. { $name } is told that you set it.
desk-programme-stopped = { $name } has stopped and is not written to any more.
desk-programme-unclear = <b>{ $name }</b> is not sure how to do the home exercises.
