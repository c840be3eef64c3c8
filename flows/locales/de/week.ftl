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

## Wie oft Check-ins kommen

fewer =
    .stable = Sie machen seit Wochen jeden Tag Ihren Check-in, und es läuft stetig. Wenn Sie mögen, frage ich ab jetzt nur einmal in der Woche.
    .unanswered = Wären weniger Check-ins besser für Sie? Ich kann nur einmal in der Woche fragen.
    .silent = Wären weniger Check-ins besser für Sie? Ich kann nur einmal in der Woche fragen. Mit /pause geht auch eine Pause.
    .maintenance = Seit Wochen halten Sie Ihr Ziel. Wenn Sie mögen, frage ich ab jetzt nur alle vier Wochen.
monthly-button = Alle vier Wochen fragen
keep-button = So lassen
monthly-set = Ab jetzt frage ich alle vier Wochen, an diesem Tag, um { $clock } Uhr. /weekly und /daily machen es wieder öfter.
