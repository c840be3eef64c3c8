# Was der Bot rund um die Fragen sagt. Einfache Wörter, kurze Sätze, Sie.

## Willkommen

what-this-is =
    <b>Hallo, ich bin Regain.</b>
    Ich helfe Ihnen zu klären, ob Physiotherapie oder Ergotherapie passt. Dann frage ich Sie jeden Tag kurz, wie es Ihnen geht. Ich zeige Ihnen, was besser wird. Und ich sage Ihnen, wenn es nicht mehr weitergeht.
what-this-is-not =
    <b>Gut zu wissen:</b>
    • Ich bin kein Notdienst. Rufen Sie im Notfall den Notruf an.
    • Niemand schaut rund um die Uhr in diesen Chat.
    • Ich stelle keine Diagnose. Ich bin ein Programm.
    • Chats mit Bots sind bei Telegram nicht Ende-zu-Ende-verschlüsselt.
    • Ihre Antworten liegen auf dem Server dieser Praxis. Mehr dazu: /privacy
invited-by = <b>{ $by }</b> hat Sie eingeladen und sieht dann Ihre Antworten. Mit /whosees können Sie das zu jeder Zeit beenden.
consent = Darf ich Ihre Antworten speichern, um Ihnen beim Gesundwerden zu helfen?
    .agree = Ja, ich stimme zu
    .decline = Nein, danke
    .short = Einwilligung
declined = In Ordnung. Es wird nichts gespeichert. Wenn Sie es sich anders überlegen, schicken Sie /start.
place = Wo leben Sie? Schreiben Sie Ihre Stadt. Oder schreiben Sie, wie spät es bei Ihnen gerade ist.
    .help = Zum Beispiel: Berlin. Oder: 14:05. Sie können auch Ihren Standort teilen: Ich behalte nur seine Zeitzone.
    .short = Ort
clock_right = Bei Ihnen ist es jetzt { $now } Uhr, richtig?
    .yes = Ja
    .no = Nein
    .short = Uhrzeit
where-we-were = Schön, dass Sie wieder da sind. Wir machen da weiter, wo wir waren.
welcome-back = Schön, dass Sie wieder da sind. Ich frage wieder nach. Wenn Sie mal Ruhe brauchen: /pause
already-started = Alles ist bereit. Ich frage jeden Tag um { $clock } Uhr nach. /help zeigt, was Sie hier tun können.

## Der Plan

task_1 = Welche Sache im Alltag ist { who-you } am wichtigsten und fällt gerade schwer?
    .help = Zum Beispiel: mich anziehen oder zum Laden gehen. Bleiben Sie am besten die ganze Zeit bei derselben Sache.
    .short = Aufgabe 1
task_2 = Gibt es noch eine zweite?
    .short = Aufgabe 2
task_3 = Und eine dritte?
    .short = Aufgabe 3
score_1 = Wie gut geht das heute: { $task_1 }?
    .help = 0: Es geht gar nicht. 10: So gut wie früher.
    .short = { $task_1 }
score_2 = Wie gut geht das heute: { $task_2 }?
    .help = 0: Es geht gar nicht. 10: So gut wie früher.
    .short = { $task_2 }
score_3 = Wie gut geht das heute: { $task_3 }?
    .help = 0: Es geht gar nicht. 10: So gut wie früher.
    .short = { $task_3 }
checkin_time = Um wie viel Uhr soll ich jeden Tag nachfragen?
    .help = Tippen Sie auf eine Uhrzeit oder schreiben Sie eine, zum Beispiel 7:30.
    .short = Uhrzeit
all-set =
    <b>Alles ist bereit.</b> Ich frage jeden Tag um { $clock } Uhr nach. Das dauert keine 30 Sekunden.
    Auch kleine Schritte zählen. /progress zeigt sie Ihnen.
check-in-now = Jetzt Check-in machen

## Check-ins

checkin-hello = Zeit für Ihren Check-in.
checkin-goes-on = Es geht da weiter, wo Sie waren.
checkin-reminder =
    { $begun ->
        [yes] Kurz zur Erinnerung: Ihr Check-in ist noch offen. Es geht da weiter, wo Sie waren.
       *[no] Kurz zur Erinnerung: Ihr Check-in ist noch offen.
    }
checkin-done-today = Ihren Check-in für heute haben Sie schon gemacht. Danke.
stiffness =
    { $who ->
        [child] Wie steif war Ihr Kind heute Morgen?
        [someone] Wie steif war die Person heute Morgen?
       *[me] Wie steif waren Sie heute Morgen?
    }
    .help = 0: gar nicht steif. 10: so steif, wie es nur geht.
    .short = Morgensteifigkeit
flare =
    { $who ->
        [child] Hatte Ihr Kind seit dem letzten Check-in einen Schub?
        [someone] Hatte die Person seit dem letzten Check-in einen Schub?
       *[me] Hatten Sie seit dem letzten Check-in einen Schub?
    }
    .help = Ein Schub ist schlimmer als sonst, für Stunden oder Tage, und schwer auszuhalten.
    .no = Nein
    .yes = Ja
    .short = Schub
flare_severity = Wie stark war der Schub?
    .help = 1: leicht. 10: so stark, wie es nur geht.
    .short = Schub, wie stark
flare_duration = Wie lange hat der Schub gedauert, oder wie lange geht er schon?
    .hours = Ein paar Stunden
    .day = Etwa einen Tag
    .days = Mehrere Tage
    .short = Schub, wie lange
sleep =
    { $who ->
        [child] Wie gut hat Ihr Kind letzte Nacht geschlafen?
        [someone] Wie gut hat die Person letzte Nacht geschlafen?
       *[me] Wie gut haben Sie letzte Nacht geschlafen?
    }
    .help = 0: sehr schlecht. 10: sehr gut.
    .short = Schlaf
task = Wie gut ging das heute: { $task }?
    .help = 0: Es ging gar nicht. 10: So gut wie früher.
    .short = Wichtigste Aufgabe
programme =
    { $who ->
        [child] Hat Ihr Kind die Übungen zu Hause gemacht?
        [someone] Hat die Person die Übungen zu Hause gemacht?
       *[me] Haben Sie Ihre Übungen zu Hause gemacht?
    }
    .all = Alle
    .some = Einige
    .none = Keine
    .none_planned = Keine geplant
    .short = Übungen zu Hause
note = Möchten Sie noch etwas dazu sagen?
    .help = Schreiben Sie es auf oder tippen Sie auf „Überspringen“.
    .short = Notiz
recap = <b>Gespeichert. Danke.</b>
recap-line = { $label }: <b>{ $value }</b>
recap-next = Nächster Check-in: { $at }.
day-and-clock = { $day } um { $clock } Uhr
change-button = Antwort ändern
change-which-day = Um welchen Check-in geht es?
change-day = { $what }, { $day }
change-which = { $day }: Welche Antwort möchten Sie ändern?
change-line = { $label }: { $value }
change-nothing = Aus den letzten drei Tagen gibt es keine Antwort zu ändern.
instrument-daily = Check-in
instrument-again = Zweiter Check-in
instrument-weekly = Wochenrückblick
saved-late = Für den { $day } gespeichert: { $what }
checkin-missed = Für einen Tag, der vorbei ist, können Sie noch antworten:
checkin-no-such-day = Für diesen Tag ist kein Check-in offen. Bis zu drei Tage zurück geht es.
late-begins = Sie antworten jetzt für den { $day }.
late-goes-on = Für den { $day } gespeichert. Wir machen mit diesem Tag weiter.
recap-late = <b>Für den { $day } gespeichert. Danke.</b>
reply-to-nothing = Diese Nachricht fragt nichts mehr. Ihre Worte habe ich als Notiz gespeichert.
reply-too-old = Dieser Check-in ist mehr als drei Tage her. Darum bleibt er, wie er ist. Ihre Worte habe ich als Notiz gespeichert.
reply-once-more = Bitte antworten Sie noch einmal auf diese Nachricht.
instrument-flare = Schub
flare-button = Es ist ein Schub
flare-hello = Das tut mir leid. Ein paar kurze Fragen dazu.
flare-kept = Schübe kommen vor und gehen meist vorbei. Fühlt sich dieser neu an oder macht er Ihnen Angst? Dann tippen Sie auf den Knopf.
note_words = Was möchten Sie notieren?
    .help = Schreiben Sie es auf oder tippen Sie auf „Überspringen“. Ich merke mir auch das Datum.
    .short = Notiz
note-kept = Ich habe Ihre Notiz gespeichert. Wenn Sie mit einer Fachperson verbunden sind, kann auch sie die Notiz lesen. Wenn es ein Schub ist oder etwas nicht stimmt, tippen Sie auf einen Knopf.

## Verlauf

see-progress = Meinen Verlauf zeigen
progress-caption = <b>Ihr Verlauf</b>
suggest-head = <b>Ein Gedanke zu Ihrem Verlauf</b>
suggest-do = Fragen Sie doch in Ihrer Therapie, ob man noch einmal neu hinschauen kann. Ein anderer Plan hilft oft. Sie haben nichts falsch gemacht.
praise-head = <b>Gute Nachrichten</b>
no-diary-yet = Noch gibt es nichts zu zeigen. Nach den ersten Check-ins sehen Sie hier Ihren Verlauf.

## Befehle

help =
    <b>Was Sie tun können</b>
    /checkin – jetzt Check-in machen
    /progress – Ihren Verlauf sehen
    /week – Ihre Woche in Worten
    /change – eine Antwort ändern
    /programme – Ihre Übungen zu Hause
    /flare – einen Schub melden
    /note – eine Notiz machen
    /topics – über die Therapien lesen
    /summary – die Zusammenfassung holen
    /report – ein Bericht für Ihren Termin
    /event – neuer Plan, Operation, krank oder Urlaub
    /visit – Sie haben einen Termin
    /weekly, /daily, /monthly – wie oft ich frage
    /snooze – den Check-in verschieben
    /pause – eine Pause machen
    /time – die Uhrzeit ändern
    /times – bis zu dreimal am Tag fragen
    /days – an welchen Tagen ich frage
    /quiet – wann ich nicht schreibe
    /place – Ihren Ort ändern
    /share – eine Fachperson verbinden
    /whosees – wer Ihre Antworten sieht
    /wrong – etwas stimmt nicht
    /privacy – was gespeichert wird
    /stop – ganz aufhören

    Rufen Sie im Notfall den Notruf an. Niemand schaut rund um die Uhr in diesen Chat.
privacy =
    <b>Ihre Daten</b>
    • Was bleibt: Ihre Antworten, Ihre Notizen und Ihr Vorname. Freie Texte und Namen liegen verschlüsselt auf dem Server der Praxis.
    • Wer es sieht: Sie und die Fachpersonen, mit denen Sie verbunden sind. /whosees zeigt und beendet jede Verbindung.
    • Telegram bringt die Nachrichten. Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.
    • Wenn Sie einen Standort teilen, bleibt nur seine Zeitzone gespeichert.
    • /stop beendet die Check-ins. Soll alles gelöscht werden? Dann fragen Sie die Praxis, die diesen Bot betreibt.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, was Sie hier tun können.
not-yet = Das geht, sobald Ihr Plan steht.
nothing-to-take-back = Es gibt nichts zurückzunehmen.
cannot-skip = Diese Frage kann man nicht überspringen.
pause_for = Wie lange möchten Sie Pause machen?
    .days_3 = 3 Tage
    .days_7 = 1 Woche
    .days_14 = 2 Wochen
    .resume = Keine Pause
    .short = Pause
pause-how = Schicken Sie /pause und eine Zahl von Tagen, höchstens { $most }, oder ein Datum. Zum Beispiel: /pause 10 oder /pause bis Freitag
paused = Sie haben Pause. Bis zum { $until } frage ich nicht nach. /pause 0 beendet die Pause.
resumed = Die Check-ins gehen weiter wie geplant.
pause-open-stays = Ein Check-in ist noch offen. Sie können ihn noch machen, aber Sie müssen nicht.
snooze-button = Später
snooze_until = Wann soll ich wieder fragen?
    .help = Tippen Sie auf einen Knopf oder schreiben Sie eine Uhrzeit, zum Beispiel 20:00.
    .hour = In 1 Stunde
    .hours_3 = In 3 Stunden
    .evening = Heute Abend
    .short = Später
snoozed =
    { $on ->
        [today] Gut. Ich frage um { $clock } Uhr wieder.
       *[later] Gut. Ich frage am { $day } um { $clock } Uhr wieder.
    }
snooze-too-late =
    { $on ->
        [today] Zu dieser Zeit kann ich nicht fragen. Sie können diesen Check-in bis { $clock } Uhr beantworten.
       *[later] Zu dieser Zeit kann ich nicht fragen. Sie können diesen Check-in bis { $day }, { $clock } Uhr, beantworten.
    }
snooze-nothing = Gerade ist kein Check-in offen. Mit /checkin beginnt einer.
new_quiet = Wann soll ich Ihnen nicht schreiben?
    .help = Schreiben Sie zwei Uhrzeiten, zum Beispiel 22:00 7:00. Oder schreiben Sie: aus
    .short = Ruhezeit
quiet-now =
    { $has ->
        [yes] Ihre Ruhezeit: von { $begins } bis { $ends } Uhr. Dann schreibe ich Ihnen nicht von mir aus.
       *[no] Es gibt keine Ruhezeit.
    }
quiet-moved = Ein Check-in lag in dieser Zeit. Er kommt nun später. Check-ins kommen jetzt um { $times } Uhr.
quiet-how = Bitte schreiben Sie zwei Uhrzeiten, zum Beispiel 22:00 7:00. Oder schreiben Sie: aus
new_times = Um welche Uhrzeiten soll ich fragen?
    .help = Schreiben Sie eine bis drei Uhrzeiten, zum Beispiel 8:00 14:00 20:00. Zuerst kommt der tägliche Check-in. Die anderen sind kurz.
    .short = Uhrzeiten
times-now = Check-ins kommen um { $times } Uhr.
times-set = Ab jetzt frage ich um { $times } Uhr.
times-how = Bitte schreiben Sie eine bis { $most } Uhrzeiten. Dazwischen liegt mindestens eine Stunde. Zum Beispiel: 8:00 14:00 20:00
at-clock = { $clock }
new_days = An welchen Tagen soll ich fragen?
    .help = Tippen Sie die Tage an und dann auf „Fertig“. Oder schreiben Sie zum Beispiel: Mo Mi Fr
    .mon = Montag
    .tue = Dienstag
    .wed = Mittwoch
    .thu = Donnerstag
    .fri = Freitag
    .sat = Samstag
    .sun = Sonntag
    .short = Tage
days-set =
    { $which ->
        [all] Ab jetzt frage ich jeden Tag um { $times } Uhr.
       *[some] Ab jetzt frage ich an diesen Tagen: { $days }. Die Uhrzeit: { $times }.
    }
days-how = Bitte wählen Sie einen Tag oder mehrere. Zum Beispiel: Mo Mi Fr
stop_sure = Ganz aufhören? Dann schreibe ich Ihnen nicht mehr.
    .yes = Ja, aufhören
    .no = Nein, weitermachen
    .short = Aufhören
stopped = Die Check-ins sind beendet. Mit /start fangen Sie wieder an. Wenn es Ihnen nicht gut geht, rufen Sie Ihre Arztpraxis an.
left-as-it-was = Alles bleibt, wie es war.
new_time = Welche Uhrzeit passt Ihnen?
    .help = Tippen Sie auf eine Uhrzeit oder schreiben Sie eine, zum Beispiel 7:30.
    .short = Uhrzeit
retimed = Ab jetzt ist es { $clock } Uhr.
new_place = Wo sind Sie jetzt? Schreiben Sie eine Stadt. Oder schreiben Sie, wie spät es bei Ihnen ist.
    .help = Sie können auch Ihren Standort teilen: Ich behalte nur seine Zeitzone.
    .short = Ort
there_now = Sie haben einen Ort geteilt, an dem die Zeit von { $there_city } gilt. Dort ist es { $there } Uhr. Sind Sie jetzt dort? Dann schreibe ich Ihnen nach dieser Uhr.
    .yes = Ja, ich bin dort
    .no = Nein
    .short = Geteilter Ort
already-there = Diese Zeit kenne ich schon: Bei Ihnen ist es jetzt { $now } Uhr.
today-comes-now = Was für heute noch offen ist, kommt gleich.
moved = Erledigt. Bei Ihnen ist es jetzt { $now } Uhr. Ich schreibe Ihnen um { $clock } Uhr.
wrong_words = Ich höre Ihnen zu. Was stimmt nicht? Ein paar Worte reichen.
    .help = Warten Sie im Notfall nicht auf mich: Rufen Sie sofort den Notruf an.
    .short = Etwas stimmt nicht
something-is-wrong = Etwas stimmt nicht
alert-was-seen = { $by } hat gesehen, was Sie gemeldet haben.

## Wer was sieht

share-link =
    Geben Sie diesen Link an Ihre Fachperson weiter. Er geht nur einmal und eine Woche lang:
    { $link }
sees-nobody = Nur Sie sehen Ihre Antworten. Mit /share kommt eine Fachperson dazu.
sees-head = <b>Wer Ihre Antworten sieht</b>
sees-line = • { $name }
end-link = Beenden: { $name }
link-ended = Erledigt. { $name } sieht Ihre Antworten nicht mehr.
linked-by-patient = { $name } ist jetzt mit Ihnen verbunden. /digest zeigt alle, die Sie begleiten.
linked-to-clinician = { $name } sieht ab jetzt Ihre Antworten. /whosees zeigt und beendet das.
invite-unknown = Diesen Einladungslink kenne ich nicht. Bitte lassen Sie sich einen neuen geben.
invite-expired = Dieser Einladungslink ist zu alt. Bitte lassen Sie sich einen neuen geben.
invite-used = Dieser Einladungslink wurde schon benutzt. Bitte lassen Sie sich einen neuen geben.
invite-not-for-you = Dieser Link ist nicht für Sie gedacht. Bitte lassen Sie sich einen anderen geben.

## Knöpfe und Antworten, die danebengingen

button-stale = Dieser Knopf gehört zu einer früheren Frage. Es hat sich nichts geändert.
button-too-old = Dieser Check-in ist mehr als drei Tage her. Darum bleibt er, wie er ist.
only-words =
    { $kind ->
        [sticker] Ein schöner Sticker! Aber ich verstehe nur Worte und Knöpfe.
        [photo] Fotos kann ich nicht ansehen. Bitte sagen Sie es mir in Worten. Wenn es Ihnen Sorgen macht, zeigen Sie es in einer Arztpraxis.
        [voice] Sprachnachrichten kann ich nicht anhören. Bitte schreiben Sie es mir.
        [location] Ihr Standort hilft mir, wenn ich frage, wo Sie sind. Ich habe ihn nicht behalten.
       *[other] Ich verstehe nur Worte und Knöpfe.
    }
edits-are-not-read = Sie haben eine Nachricht geändert. Das ändert keine Antwort: Schicken Sie die Antwort bitte noch einmal oder tippen Sie auf „Zurück“.
not-understood-choice = Das habe ich nicht verstanden. Bitte tippen Sie auf einen Knopf oder schreiben Sie, was darauf steht. Zum Beispiel: { $example }
not-understood-many = Das habe ich nicht verstanden. Bitte tippen Sie alles an, was passt, und dann auf „Fertig“. Oder schreiben Sie es auf, zum Beispiel: { $example }
not-understood-number = Ich brauche eine Zahl von { $low } bis { $high }. Zum Beispiel: { $example }
not-in-range = { $said } liegt nicht auf der Skala. Bitte schicken Sie eine Zahl von { $low } bis { $high }.
not-understood-same = Ich kann nicht für Sie zurückschauen: Jeder Tag zählt für sich. Bitte sagen Sie mir, wie es dieses Mal ist.
not-understood-words = Bitte schicken Sie ein paar Worte.
too-long = Das ist sehr lang. Bitte bleiben Sie unter { $most } Zeichen.
not-understood-clock = Diese Uhrzeit habe ich nicht verstanden. Bitte schreiben Sie zum Beispiel: 7:30 oder 18:00.
which-is-nearest = So spät ist es an mehr als einem Ort. Welcher liegt Ihnen am nächsten? Wenn keiner passt, schreiben Sie eine große Stadt in Ihrer Nähe.
place-unclear = Für diesen Ort kenne ich die Uhrzeit nicht. Bitte schreiben Sie eine große Stadt in Ihrer Nähe.
not-understood-place = Diesen Ort kenne ich nicht. Bitte schreiben Sie eine große Stadt in Ihrer Nähe. Oder schreiben Sie, wie spät es bei Ihnen ist.
private-chats-only = Ich rede nur in privaten Chats, damit Ihre Gesundheit Ihre Sache bleibt. Bitte schreiben Sie mir dort.
our-fault = Bei uns ist etwas schiefgegangen. Ihre Nachricht ist gespeichert. Wenn es eilig ist, warten Sie nicht auf mich: Rufen Sie Ihre Arztpraxis oder den Notruf an.

## Kleine Wörter

done = Fertig
none-of-these = Nichts davon
not-sure = Nicht sicher
back = ← Zurück
skip = Überspringen
skipped = übersprungen
several = { $what }
as-said = { $said }

## Warnzeichen

urgency-lead =
    .emergency = <b>🚨 Das kann ein Notfall sein. Bitte rufen Sie jetzt diese Nummer an: { $number }</b>
    .same_day = <b>⚠ Bitte lassen Sie das noch heute ärztlich untersuchen.</b>
    .soon = <b>⚠ Bitte lassen Sie das in den nächsten Tagen ärztlich untersuchen.</b>
local-number = Ihre örtliche Notrufnummer
flag-done = Das habe ich gemacht
flag-misunderstood = War ein Missverständnis
flag-first = Bevor wir weitermachen: Haben Sie getan, was oben steht?
flag-settled =
    { $how ->
        [done] Danke. Bitte halten Sie sich an das, was man Ihnen dort sagt. Wir machen weiter, wenn Sie so weit sind.
       *[misunderstood] Danke, dass Sie es mir sagen. Wenn es doch einmal passiert, holen Sie sofort Hilfe.
    }
flag-not-watched = Wenn Sie mit Fachpersonen verbunden sind, sage ich dort Bescheid. Aber vielleicht liest es nicht gleich jemand. Warten Sie also bitte nicht hier auf Antwort.
copy-number = { $number } kopieren
doubt = Erst eine Frage, zur Sicherheit.
    .yes = Ja
    .no = Nein
doubt-settled = Danke. Wenn sich das ändert, sagen Sie es mir gleich oder rufen Sie beim Arzt an.
doubt-open = noch keine Antwort
doubt-words = { $words } ({ $question } { $answer })

## Die Empfehlung

recommend =
    .pt = <b>Am besten passt Physiotherapie.</b> Das hilft beim Bewegen.
    .ot = <b>Am besten passt Ergotherapie.</b> Das hilft bei allem, was der Alltag braucht.
    .both = <b>Am besten passen Physiotherapie und Ergotherapie zusammen.</b> Physiotherapie hilft beim Bewegen. Ergotherapie hilft bei allem, was der Alltag braucht.
    .medical_review = <b>Bitte lassen Sie das zuerst ärztlich untersuchen.</b> Danach kann eine Therapie gut helfen.
see =
    .emergency = <b>Das kann nicht warten. Rufen Sie jetzt den Notruf an.</b>
    .same_day = <b>Bitte lassen Sie das noch heute untersuchen.</b>
    .soon = <b>Bitte lassen Sie das in den nächsten Tagen untersuchen.</b>
start-with =
    .pt = Fangen Sie mit Physiotherapie an.
    .ot = Fangen Sie mit Ergotherapie an.

reasons-head = <b>Warum ich das sage:</b>
reason-line = • { $reason }
not-a-diagnosis = Das ist keine Diagnose. Eine Fachperson vor Ort sieht es vielleicht anders.
after-the-recommendation = Das geht, sobald es eine Empfehlung gibt.

## Bilder

chart-title = Ihr Verlauf
chart-flare = Schübe

## Was Telegram über den Bot zeigt

bot-description = Ich helfe Ihnen, die passende Therapie zu finden. Ich frage jeden Tag nach und zeige Ihnen Ihren Verlauf. Ich bin kein Notdienst. Rufen Sie im Notfall den Notruf an.
bot-short = Begleitet Sie bei Physiotherapie und Ergotherapie.
command-checkin = Jetzt Check-in machen
command-change = Eine Antwort ändern
command-flare = Ich habe einen Schub
command-note = Eine Notiz machen
command-progress = Meinen Verlauf sehen
command-programme = Meine Übungen zu Hause
command-week = Meine Woche in Worten
command-topics = Über die Therapien lesen
command-summary = Meine Zusammenfassung
command-report = Ein Bericht für meinen Termin
command-event = Neuer Plan, krank, Urlaub
command-visit = Ich habe einen Termin
command-weekly = Einmal in der Woche fragen
command-daily = Jeden Tag fragen
command-monthly = Alle vier Wochen fragen
command-snooze = Den Check-in verschieben
command-pause = Eine Pause machen
command-time = Die Uhrzeit ändern
command-quiet = Ruhezeit einstellen
command-days = An welchen Tagen gefragt wird
command-times = Mehrmals am Tag fragen
command-place = Meinen Ort ändern
command-share = Eine Fachperson verbinden
command-whosees = Wer meine Antworten sieht
command-wrong = Etwas stimmt nicht
command-help = Was ich hier tun kann
command-privacy = Was gespeichert wird
command-stop = Aufhören
command-digest = Für Fachpersonen: Überblick
command-invite = Für Fachpersonen: einladen
