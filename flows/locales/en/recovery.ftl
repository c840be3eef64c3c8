# How the recovery is going. Each verdict: the sentence for the patient, `.clinician` for the
# clinician, `.next` for what would change it.

# What each measure of measures.toml is called within a sentence, and over its chart.
recovery-measure-stiffness = morning stiffness
    .chart = Morning stiffness
recovery-measure-sleep = sleep
    .chart = Sleep
recovery-measure-pain = pain
    .chart = Pain
recovery-measure-tasks = daily tasks
    .chart = Daily tasks
recovery-measure-peg = weekly pain
    .chart = Pain over the week
recovery-measure-motion = movement
    .chart = Movement

# Said inside the sentences below.
recovery-points =
    { $change ->
        [one] 1 point
       *[other] { NUMBER($change, maximumFractionDigits: 1) } points
    }
recovery-way =
    { $way ->
        [better] better
       *[worse] worse
    }

recovery-no-answers = There are no answers yet.
    .clinician = No check-in answered yet.
    .next = It takes two weeks of check-ins and at least 8 answers.

recovery-too-little-data =
    { $answers ->
        [one] There is only 1 answer so far. It is too soon to say how things are going.
       *[other] There are { $answers } answers so far. It is too soon to say how things are going.
    }
    .clinician = Too little data: { $answers } days answered, { $needed } needed over at least 14 days.
    .next = It takes two weeks of check-ins and at least { $needed } answers.

recovery-improving =
    { $change ->
        [0] You are getting better. Small steps add up.
       *[other] You are getting better: your { $measure } score is { recovery-points } { recovery-way } than { $weeks ->
            [one] a week ago
           *[other] { $weeks } weeks ago
        }. Small steps add up.
    }
    .clinician = Improving since { $since }: { $measure } { recovery-points } { recovery-way } in { $weeks } wk ({ NUMBER($matters, maximumFractionDigits: 1) } matters); probability { $sure }%.
    .next = A few weeks without a gain would change this.

recovery-stalled = Your { $measure } score has moved { recovery-points } in { $weeks ->
        [one] the last week
       *[other] the last { $weeks } weeks
    }; { NUMBER($matters, maximumFractionDigits: 1) } would make a real difference. A new look at your plan could help.
    .clinician = Stalled since { $since }: { $measure } moved { recovery-points } in { $weeks } wk, { NUMBER($matters, maximumFractionDigits: 1) } would matter; probability that no gain that matters is under way { $sure }%.
    .next = A gain of { NUMBER($matters, maximumFractionDigits: 1) } points over the next weeks would change this.

recovery-worsening =
    { $change ->
        [0] Things have been getting harder since { $since }.
       *[other] Your { $measure } score has been { recovery-points } { recovery-way } since { $since }.
    } It is worth telling your therapist.
    .clinician = Worsening since { $since }: { $measure } { recovery-points } { recovery-way } ({ NUMBER($matters, maximumFractionDigits: 1) } matters); probability { $sure }%.
    .next = A steady week or two back at the old level would change this.

recovery-uncertain = It is not clear yet which way things are going. Ups and downs are normal.
    .clinician = Uncertain: { $measure } { recovery-points } { recovery-way } in { $weeks } wk ({ NUMBER($matters, maximumFractionDigits: 1) } matters); { $answers } days answered.
    .next = More answers will tell.

recovery-goal-reached = You have reached your goal. Well done! Keep up your routine.
    .clinician = Goal reached and kept: maintenance.
    .next = A week well short of the goal would change this.

recovery-recurrence = You had reached your goal, and the past week was well short of it. It is worth coming back to your therapist.
    .clinician = Recurrence: a week well short of a goal that had been reached.

recovery-calendar = You are { $weeks } weeks in, and the change so far is small. This is a good time to look at the plan together.
    .clinician = Week { $weeks }: task gain under 1.3 points and pain change under 30%. A re-evaluation is due by the calendar alone.

recovery-barriers = Home exercises were done about { $share }% of the time. { $what ->
        [pain] You said that pain gets in the way.
        [time] You said that there is no time.
        [unclear] You said that it is not clear how.
        [forgot] You said that you forget.
        [other] You told me what gets in the way.
       *[unknown] What gets in the way?
    } That is worth talking about first.
    .clinician = Home programme { $share }% done over four weeks: look at barriers first{ $what ->
        [pain] {" "}(pain)
        [time] {" "}(no time)
        [unclear] {" "}(not sure how)
        [forgot] {" "}(forgets)
        [other] {" "}(in the patient's words)
       *[unknown] {""}
    }.

recovery-flare =
    { $days ->
        [one] You had a flare-up this week. One flare-up is not a setback by itself.
       *[other] You had { $days } days of flare-up this week. A flare-up is not a setback by itself.
    }
    .clinician = Flare-up on { $days } of the last 7 days; taken out of the trend.

recovery-more-flares = Flare-up days went up: { $now } in the last four weeks, { $before } in the four weeks before.
    .clinician = Flare-up days: { $now } in the last 4 wk, { $before } in the 4 wk before.
