# Drawn inside a picture: keep each to a few words.
chart =
    .better = better
    .baseline = at the start
    .goal = goal
    .matters = a change that matters
    .shaded = no clear change
    .empty = no answers yet
    .weekly = week by week

# The picture in words, one sentence a measure.
chart-described =
    .better = { $label }: { NUMBER($from, maximumFractionDigits: 1) } at the start, { NUMBER($to, maximumFractionDigits: 1) } now. That is better.
    .worse = { $label }: { NUMBER($from, maximumFractionDigits: 1) } at the start, { NUMBER($to, maximumFractionDigits: 1) } now. That is worse.
    .same = { $label }: { NUMBER($from, maximumFractionDigits: 1) } at the start and now.
    .days = { $label }: on { $days } of { $answered } { $answered ->
        [one] day
       *[other] days
    }.
    .empty = { $label }: no answers yet.
