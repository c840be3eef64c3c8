# The week in words, and how often check-ins come.

## The week in words

week-head =
    { $weeks ->
        [one] <b>Your week in words</b>
       *[other] <b>Your last { $weeks } weeks in words</b>
    }
week-change =
    • { $what }: { $from } → { $now } ({ $way ->
        [better] better
       *[worse] worse
    }{ $since ->
        [start] {" "}than at the start
       *[before] {""}
    })
week-same =
    • { $what }: { $now }, about the same{ $since ->
        [start] {" "}as at the start ({ $from })
       *[before] {" "}as before ({ $from })
    }
week-only = • { $what }: { $now }
week-flares =
    • { $weeks ->
        [one] days with a flare-up
       *[other] check-ins with a flare-up
    }: { $now }{ $way ->
        [fewer] , down from { $from }
        [more] , up from { $from }
        [same] , as before
        [apart] , { $from } before
       *[only] {""}
    }
week-first = This is the first look. Later on I can say what has changed.
week-too-little =
    { $weeks ->
        [one] There are too few answers this week to say more. That is all right.
       *[other] There are too few answers in these weeks to say more. That is all right.
    }

## How often check-ins come

fewer =
    .stable = You have checked in each day for weeks, and things are steady. If you like, I ask only once a week from now on.
    .unanswered = Would fewer check-ins suit you better? I can ask only once a week.
    .silent = Would fewer check-ins suit you better? I can ask only once a week. You can also take a break with /pause.
    .maintenance = You have kept your goal for weeks. If you like, I ask only once in four weeks from now on.
monthly-button = Ask me every four weeks
keep-button = Keep it as it is
monthly-set = From now on I ask every four weeks, on this day, at { $clock }. /weekly and /daily lead back.
