# Das Programm für zu Hause: was zu tun ist, wie es mehr wird, was im Weg steht.

## Was die Person sieht

programme-button = Übungen zu Hause
programme-head = <b>Übungen zu Hause</b>
programme-empty = Hier steht noch nichts. Fügen Sie eine Übung oder Gewohnheit hinzu, mit Ihren eigenen Worten. Auch Ihre Fachperson kann das tun.
programme-line = • { $what } ({ $when })
programme-line-not-today = • { $what } ({ $when }; heute nicht)
programme-dose = { $name }: { $dose }
programme-daily = jeden Tag
programme-days =
    { $count ->
        [one] 1 Tag pro Woche
       *[other] { $count } Tage pro Woche
    }
programme-weekdays = { $days }
programme-done = Übungen zu Hause, letzte { $days } Tage: an { NUMBER($done, maximumFractionDigits: 1) } von { $planned } geplanten Tagen gemacht.
programme-one = <b>{ $name }</b> ({ $when })
programme-by = Von { $by }.
programme-stage = • { $dose }
programme-stage-now = → { $dose } (jetzt, seit dem { $since })
programme-given = <b>{ $by } hat Ihre Übungen für zu Hause festgelegt:</b>
programme-given-how = /programme zeigt sie zu jeder Zeit. Wenn eine weh tut oder nicht klar ist, sagen Sie es in der Therapie.
programme-taken-away = { $by } hat Ihre Übungen zu Hause beendet. Im Moment ist nichts zu tun.
programme-praise-full = Gut gemacht, { $count ->
        [one] am geplanten Tag
       *[other] an allen { $count } geplanten Tagen
    } dieser Woche: { $names }.
programme-praise = Gut gemacht, an { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    } dieser Woche: { $names }.

## Was die Person ändert

exercise-add-button = Übung hinzufügen
exercise-change-button = Ändern
exercise-remove-button = Entfernen
exercise-change = Wir ändern das: { $name }. Was Sie überspringen, bleibt, wie es ist.
exercise-remove-sure = Das entfernen: { $name }?
exercise-remove-yes = Ja, entfernen
exercise-remove-no = Nein, behalten
exercise-removed = Entfernt: { $name }.
exercise-too-many = Es können höchstens { $most } Übungen sein. Ein paar, die Sie schaffen, helfen mehr als viele.
exercise-twice = Das gibt es schon: { $name }.
exercise-no-name = Darin habe ich keinen Namen gefunden: { $line }
exercise-too-long = Das ist zu lang. Bitte bleiben Sie bei jedem Teil unter { $most } Buchstaben.
exercise-too-many-steps = Es können höchstens { $most } Stufen sein.
exercise-days-wrong = Eine Woche hat 1 bis 7 Tage: { $line }
exercise_name = Welche Übung oder Gewohnheit? Sagen Sie es mit Ihren Worten.
    .help = Zum Beispiel: Ferse ziehen. Oder alles in einer Zeile: Ferse ziehen, 5 Tage: 10 Mal; 15 Mal; 20 Mal
    .short = Übung
exercise_days = An wie vielen Tagen pro Woche?
    .help = Überspringen heißt: jeden Tag, oder so wie es war.
    .short = Tage pro Woche
exercise_weekdays = An welchen Tagen?
    .help = Tippen Sie auf die Tage, dann auf „Fertig“. Ist jeder Tag recht, dann auf „Nichts davon“.
    .mon = Montag
    .tue = Dienstag
    .wed = Mittwoch
    .thu = Donnerstag
    .fri = Freitag
    .sat = Samstag
    .sun = Sonntag
    .short = Tage
exercise_steps = Wie viel jedes Mal?
    .help = Beginnen Sie mit dem, was jetzt geht. Stufen für später können dazu: 10 Mal; 15 Mal; 20 Mal
    .short = Stufen

## Mehr und weniger

step-up-offer = <b>Bereit für die nächste Stufe?</b> Zwei Wochen lang haben Sie das meiste gemacht, ohne Schub. Sie entscheiden.
step-back-offer = <b>Erst einmal eine sanftere Stufe?</b> Nach einem Schub darf es weniger sein. Das ist besser als nichts. Sie entscheiden.
step-line = • { $name }: { $from } → { $to }
step-up-button = Mehr: { $dose }
step-back-button = Weniger: { $dose }
not-yet-button = Noch nicht
stay-button = So lassen
step-not-yet = In Ordnung. Vielleicht frage ich in einer Woche oder später noch einmal.
step-stays = In Ordnung. Alles bleibt, wie es ist.
step-taken = Ab jetzt: { $name }, { $dose }.

## Was im Weg steht

barrier-lead = Mit den Übungen zu Hause war es zuletzt schwer. Das kommt vor, und oft hilft schon eine kleine Änderung.
barrier = Was steht Ihnen im Weg?
    .pain = Schmerzen
    .time = Keine Zeit
    .unclear = Nicht klar, wie
    .forgot = Ich vergesse es
    .other = Etwas anderes
    .short = Im Weg
barrier_words = Was ist es? Ein paar Worte genügen.
    .short = In eigenen Worten
barrier-skipped = In Ordnung.
barrier-answer =
    .pain = Danke. Machen Sie weniger, aber nicht nichts: halb so viel oder langsamer. Ein leichtes Ziehen, das am nächsten Tag weg ist, ist in Ordnung. Tut es am nächsten Tag mehr weh oder ist der Schmerz stark oder neu, sagen Sie es in der Therapie.
    .time = Danke. Hängen Sie es an etwas, das Sie jeden Tag tun, wie den ersten Kaffee. Fünf Minuten zählen.
    .unclear = Danke. Lassen Sie weg, was nicht klar ist, bis es Ihnen jemand gezeigt hat. Machen Sie es dann einmal vor.
    .forgot = Danke. Ein Check-in kurz vor den Übungen kann helfen. Soll ich zu einer anderen Zeit fragen?
    .other = Danke. Es steht jetzt bei Ihrem Check-in. Sprechen Sie beim nächsten Termin darüber: Oft gibt es einen Weg.
barrier-ease = Wenn Sie möchten, gehen Sie eine Stufe zurück:
other-time-button = Andere Uhrzeit
help-offer = Soll ich Ihrer Fachperson sagen, dass es nicht klar ist?
help-tell-button = Fachperson informieren
help-sent = Ich habe es { $names } gesagt.
help-nobody = Noch ist keine Fachperson mit Ihnen verbunden. /share macht einen Link zum Weitergeben.

## Was eine Fachperson liest

desk-programme-head = <b>{ $name }: Übungen zu Hause</b>
desk-programme-none = Noch ist nichts festgelegt.
programme-changed = Zuletzt geändert am { $day }, von der Person selbst.
programme-changed-by = Zuletzt geändert am { $day } von { $by }.
programme-barrier = Im Weg am { $day }: { $what }
programme-barrier-words = Im Weg am { $day }: { $what } – „{ $words }“
desk-programme-write-button = Aufschreiben
desk-programme-clear-button = Alles wegnehmen
desk-programme-send-button = An die Person senden
desk-programme-again-button = Neu schreiben
desk-programme-write = Die Übungen von { $name }. Was Sie schreiben, ersetzt, was da ist.
programme_lines = Bitte schreiben Sie eine Übung pro Zeile.
    .help = Name, Tage: Stufen mit ; dazwischen. Zum Beispiel: Ferse ziehen, 5 Tage: 10 Mal; 15 Mal; 20 Mal. Oder: Gehen, Mo, Mi, Fr: 10 Minuten
    .short = Übungen zu Hause
desk-programme-preview = <b>Das geht an { $name }.</b> Jede Übung beginnt mit ihrer ersten Stufe. Steht die jetzige Stufe dabei, bleibt es bei ihr.
desk-programme-preview-none = <b>{ $name } hat dann keine Übungen zu Hause mehr.</b>
desk-programme-sent = Gesendet. { $name } erfährt, dass Sie es festgelegt haben.
desk-programme-stopped = { $name } hat aufgehört und bekommt keine Nachrichten mehr.
desk-programme-unclear = <b>{ $name }</b> ist nicht klar, wie die Übungen zu Hause gehen.
