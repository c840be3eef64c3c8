# La semana en palabras, y cada cuánto llegan los registros.

## La semana en palabras

week-head =
    { $weeks ->
        [one] <b>Su semana en palabras</b>
       *[other] <b>Sus últimas { $weeks } semanas en palabras</b>
    }
week-change =
    • { $what }: { $from } → { $now } ({ $way ->
        [better] mejor
       *[worse] peor
    }{ $since ->
        [start] {" "}que al inicio
       *[before] {""}
    })
week-same =
    • { $what }: { $now }, más o menos igual{ $since ->
        [start] {" "}que al inicio ({ $from })
       *[before] {" "}que antes ({ $from })
    }
week-only = • { $what }: { $now }
week-flares =
    • { $weeks ->
        [one] días con un brote
       *[other] registros con un brote
    }: { $now }{ $way ->
        [fewer] , antes eran { $from }
        [more] , antes solo { $from }
        [same] , como antes
        [apart] , antes { $from }
       *[only] {""}
    }
week-first = Es la primera vez que lo miro. Más adelante puedo decir qué cambió.
week-too-little =
    { $weeks ->
        [one] Esta semana aún hay muy pocas respuestas. No pasa nada.
       *[other] En estas semanas aún hay muy pocas respuestas. No pasa nada.
    }

## Cada cuánto llegan los registros

fewer =
    .stable = Lleva semanas con un registro cada día, y todo va estable. Si quiere, desde ahora pregunto solo una vez por semana.
    .unanswered = ¿Le vendría mejor un registro menos seguido? Puedo preguntar solo una vez por semana.
    .silent = ¿Le vendría mejor un registro menos seguido? Puedo preguntar solo una vez por semana. Con /pause puede tomarse un descanso.
    .maintenance = Ya son semanas en su meta. Si quiere, desde hoy pregunto solo cada cuatro semanas.
monthly-button = Cada cuatro semanas
keep-button = Dejarlo así
monthly-set = Desde ahora pregunto cada cuatro semanas, en este día, a las { $clock }. /weekly y /daily lo cambian.
