# Die Woche in Worten, und wie oft Check-ins kommen.

## Die Woche in Worten

week-head =
    { $weeks ->
        [one] <b>Ihre Woche in Worten</b>
       *[other] <b>Ihre letzten { $weeks } Wochen in Worten</b>
    }
week-change =
    • { $what }: { $from } → { $now } ({ $way ->
        [better] besser
       *[worse] schlechter
    }{ $since ->
        [start] {" "}als am Anfang
       *[before] {""}
    })
week-same =
    • { $what }: { $now }, etwa gleich{ $since ->
        [start] {" "}wie am Anfang ({ $from })
       *[before] {" "}wie vorher ({ $from })
    }
week-only = • { $what }: { $now }
week-flares =
    • { $weeks ->
        [one] Tage mit einem Schub
       *[other] Check-ins mit einem Schub
    }: { $now }{ $way ->
        [fewer] , vorher noch { $from }
        [more] , vorher nur { $from }
        [same] , wie vorher
        [apart] , vorher { $from }
       *[only] {""}
    }
week-first = Das ist der erste Blick. Später kann ich sagen, was sich ändert.
week-too-little =
    { $weeks ->
        [one] In dieser Woche gibt es noch zu wenig Antworten. Das ist in Ordnung.
       *[other] In diesen Wochen gibt es noch zu wenig Antworten. Das ist in Ordnung.
    }
