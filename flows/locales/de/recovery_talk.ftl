# Wozu ein Urteil führt: der Rat zum neuen Hinschauen und wie es weitergeht, das Ziel, Ereignisse.

## Wie sicher, seit wann

recovery-sure =
    .very = Ich bin mir sehr sicher.
    .quite = Ich bin mir ziemlich sicher.
    .fairly = Ich bin mir recht sicher, aber nicht ganz.
recovery-since = Seit dem { $since } ist das so.

## Der Rat

suggest-barriers-do = Danach lohnt es sich, in der Therapie neu auf den Plan zu schauen. Sie haben nichts falsch gemacht.
report-button = Bericht zum Termin
remind-button = In einer Woche erinnern
plan-changed-button = Mein Plan ist neu
visit-button = Ich habe einen Termin
remind-promised = Am { $day } komme ich darauf zurück.
reminder-not-needed = Ich sollte Sie erinnern, neu hinschauen zu lassen. Im Moment sieht es nicht nötig aus.

## Ein Termin

visit_on = Wann ist Ihr Termin?
    .help = Tippen Sie auf einen Tag, oder schreiben Sie ihn, zum Beispiel 20. Feb.
    .short = Termin
visit-noted = Notiert: Am { $day } ist Ihr Termin. Am Tag danach frage ich, was neu ist. Nehmen Sie den Bericht mit.
visit_outcome = Wie war Ihr Termin?
    .new_plan = Der Plan ist neu
    .same_plan = Der Plan bleibt
    .cancelled = Er fiel aus
    .short = Termin
visit-same-plan = Danke. Es geht mit dem alten Plan weiter.
visit-cancelled = Das kommt vor. Gibt es einen neuen Tag, oder soll ich Sie erinnern?
not-understood-date = Ich brauche einen Tag. Er liegt vom { $first } bis zum { $last } und sieht zum Beispiel so aus: 20.2.
today = Heute

## Was unterwegs war

event_kind = Was war los?
    .help = Tage mit Krankheit oder Urlaub lasse ich weg. Nach einer OP oder mit einem neuen Plan fangen wir neu an.
    .therapy_change = Mein Plan ist neu
    .surgery = Operation
    .illness = Krankheit
    .holiday = Urlaub
    .short = Was los war
event_first = Wann fing es an?
    .help = Tippen Sie auf einen Tag, oder schreiben Sie ihn, zum Beispiel 5. Jan.
    .short = Erster Tag
event_last = Was ist der letzte Tag?
    .help = Tippen Sie auf einen Tag, oder schreiben Sie ihn, zum Beispiel 5. Jan.
    .short = Letzter Tag
what_changed = Was ist neu? Eine Zeile genügt.
    .help = Schreiben Sie es, oder tippen Sie auf „Überspringen“.
    .short = Was neu ist
what-changed-kept = Danke. Es ist notiert.
marked =
    .therapy_change = Notiert: Ab dem { $first } gilt ein neuer Plan. Ab diesem Tag fangen wir neu an.
    .surgery = Notiert: Am { $first } war eine Operation. Ab diesem Tag fangen wir neu an.
    .illness = Notiert: Vom { $first } bis zum { $last } krank. Diese Tage lasse ich weg.
    .holiday = Notiert: Vom { $first } bis zum { $last } Urlaub. Diese Tage lasse ich weg.
pause-reason =
    .holiday = Urlaub
    .illness = Krankheit
    .surgery = Operation
    .other = Etwas anderes
pause-reason-kept = Das ist in Ordnung.

## Das Ziel, und danach

goal-head = <b>Geschafft!</b>
goal-offer = Bleiben Sie bei dem, was Ihnen guttut. Wenn Sie mögen, frage ich ab jetzt nur einmal in der Woche.
weekly-button = Einmal pro Woche fragen
daily-button = Jeden Tag fragen
weekly-set = Ab jetzt frage ich einmal in der Woche, an diesem Tag, um { $clock } Uhr. /daily macht es wieder täglich.
daily-set = Ab jetzt frage ich jeden Tag um { $clock } Uhr. Mit /weekly nur einmal in der Woche.
recurrence-head = <b>Ein Gedanke zu Ihrem Verlauf</b>
recurrence-do = Früh wieder zu kommen hilft oft. Das gehört dazu, und Sie haben nichts falsch gemacht.

## Der Bericht zum Termin

report-file = bericht
report-title = Meine Wochen, Stand { $day }
report-section = <b>{ $head }</b>
report-change = Was sich geändert hat
report-line = { $label }: { NUMBER($from, maximumFractionDigits: 1) } → { NUMBER($to, maximumFractionDigits: 1) } (0–10, Antworten: { $answers })
report-once = { $label }: { NUMBER($from, maximumFractionDigits: 1) } (0–10, einmal gefragt)
report-verdict = Wie es läuft
report-timeline = Was unterwegs war
report-checkins = Check-ins
report-flags = Warnzeichen
report-notes = Notizen
report-end = Das sind meine Antworten, in der ersten und in der letzten Woche, im Schnitt. Es ist keine Diagnose.

## Der Verlauf

timeline =
    .therapy_change = Plan geändert
    .surgery = Operation
    .illness = Krankheit
    .holiday = Urlaub
    .suggested = neue Untersuchung empfohlen
    .same_plan = Termin, Plan bleibt
    .cancelled = Termin fiel aus
    .goal = Ziel erreicht
    .programme = Übungen zu Hause festgelegt
    .recurrence = Rat, wieder zu kommen
timeline-line = { $day }: { $what }
timeline-span = { $day } – { $last }: { $what }
timeline-words = { $day }: { $what } – „{ $words }“
timeline-appointment = { $day }: Termin
timeline-visited = { $day }: Termin, Ergebnis noch nicht berichtet
card-timeline = <b>Unterwegs</b>
