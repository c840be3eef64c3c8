# Was der Bot rund um die Fragen sagt. Einfache Wörter, kurze Sätze, du.

## Willkommen

what-this-is =
    <b>Hallo, ich bin Regain.</b>
    Ich helfe dir zu klären, ob Physiotherapie oder Ergotherapie zu dir passt. Dann frage ich dich jeden Tag kurz, wie es dir geht. Ich zeige dir, was besser wird. Und ich sage dir, wenn es nicht mehr weitergeht.
what-this-is-not =
    <b>Gut zu wissen:</b>
    • Ich bin kein Notdienst. Ruf im Notfall den Notruf an.
    • Niemand schaut rund um die Uhr in diesen Chat.
    • Ich stelle keine Diagnose. Ich bin ein Programm.
    • Chats mit Bots sind bei Telegram nicht Ende-zu-Ende-verschlüsselt.
    • Deine Antworten liegen auf dem Server dieser Praxis. Mehr dazu: /privacy
invited-by = <b>{ $by }</b> hat dich eingeladen und sieht dann deine Antworten. Mit /whosees kannst du das zu jeder Zeit beenden.
consent = Darf ich deine Antworten speichern, um dir beim Gesundwerden zu helfen?
    .agree = Ja, ich stimme zu
    .decline = Nein, danke
    .short = Einwilligung
declined = In Ordnung. Es wird nichts gespeichert. Wenn du es dir anders überlegst, schick /start.
place = Wo lebst du? Schreib deine Stadt. Oder schreib, wie spät es bei dir gerade ist.
    .help = Zum Beispiel: Berlin. Oder: 14:05.
    .short = Ort
clock_right = Bei dir ist es jetzt { $now } Uhr, richtig?
    .yes = Ja
    .no = Nein
    .short = Uhrzeit
where-we-were = Schön, dass du wieder da bist. Wir machen da weiter, wo wir waren.
welcome-back = Schön, dass du wieder da bist. Ich frage wieder nach. Wenn du mal Ruhe brauchst: /pause
already-started = Alles ist bereit. Ich frage jeden Tag um { $clock } Uhr nach. /help zeigt, was du hier tun kannst.

## Der Plan

task_1 = Welche Sache im Alltag ist dir am wichtigsten und fällt dir gerade schwer?
    .help = Zum Beispiel: mich anziehen oder zum Laden gehen. Bleib am besten die ganze Zeit bei derselben Sache.
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
    .help = Tippe auf eine Uhrzeit oder schreib eine, zum Beispiel 7:30.
    .short = Uhrzeit
all-set =
    <b>Alles ist bereit.</b> Ich frage jeden Tag um { $clock } Uhr nach. Das dauert keine 30 Sekunden.
    Auch kleine Schritte zählen. /progress zeigt sie dir.
check-in-now = Jetzt Check-in machen

## Check-ins

checkin-hello = Zeit für deinen Check-in.
checkin-reminder = Kurz zur Erinnerung: Dein Check-in ist noch offen. Es geht da weiter, wo du warst.
checkin-done-today = Deinen Check-in für heute hast du schon gemacht. Danke.
stiffness = Wie steif warst du heute Morgen?
    .help = 0: gar nicht steif. 10: so steif, wie es nur geht.
    .short = Morgensteifigkeit
flare = Hattest du seit dem letzten Check-in einen Schub?
    .help = Ein Schub ist schlimmer als sonst, für Stunden oder Tage, und schwer auszuhalten.
    .no = Nein
    .yes = Ja
    .short = Schub
flare_severity = Wie stark war der Schub?
    .help = 1: leicht. 10: so stark, wie es nur geht.
    .short = Schub, wie stark
sleep = Wie gut hast du letzte Nacht geschlafen?
    .help = 0: sehr schlecht. 10: sehr gut.
    .short = Schlaf
task = Wie gut ging das heute: { $task }?
    .help = 0: Es ging gar nicht. 10: So gut wie früher.
    .short = Wichtigste Aufgabe
programme = Hast du deine Übungen zu Hause gemacht?
    .all = Alle
    .some = Einige
    .none = Keine
    .none_planned = Keine geplant
    .short = Übungen zu Hause
note = Möchtest du noch etwas dazu sagen?
    .help = Schreib es auf oder tippe auf „Überspringen“.
    .short = Notiz
recap = <b>Gespeichert. Danke.</b>
recap-line = { $label }: <b>{ $value }</b>
recap-next = Nächster Check-in: { $day } um { $clock } Uhr.
saved-late = Für den { $day } gespeichert: { $what }
note-kept = Ich habe deine Notiz gespeichert. Wenn du mit einer Fachperson verbunden bist, sieht sie die Notiz. Wenn etwas nicht stimmt, tippe auf den Knopf.

## Verlauf

see-progress = Meinen Verlauf zeigen
progress-caption = <b>Dein Verlauf</b>
suggest-head = <b>Ein Gedanke zu deinem Verlauf</b>
suggest-do = Frag doch in deiner Therapie, ob ihr noch einmal neu hinschaut. Ein anderer Plan hilft oft. Du hast nichts falsch gemacht.
praise-head = <b>Gute Nachrichten</b>
no-diary-yet = Noch gibt es nichts zu zeigen. Nach deinen ersten Check-ins siehst du hier deinen Verlauf.

## Befehle

help =
    <b>Was du tun kannst</b>
    /checkin – jetzt Check-in machen
    /progress – deinen Verlauf sehen
    /topics – über die Therapien lesen
    /pause – eine Pause machen
    /time – die Uhrzeit ändern
    /place – deinen Ort ändern
    /share – eine Fachperson verbinden
    /whosees – wer deine Antworten sieht
    /wrong – etwas stimmt nicht
    /privacy – was gespeichert wird
    /stop – ganz aufhören

    Ruf im Notfall den Notruf an. Niemand schaut rund um die Uhr in diesen Chat.
privacy =
    <b>Deine Daten</b>
    • Was bleibt: deine Antworten, deine Notizen und dein Vorname. Freie Texte und Namen liegen verschlüsselt auf dem Server der Praxis.
    • Wer es sieht: du und die Fachpersonen, mit denen du verbunden bist. /whosees zeigt und beendet jede Verbindung.
    • Telegram bringt die Nachrichten. Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.
    • /stop beendet die Check-ins. Soll alles gelöscht werden? Dann frag die Praxis, die diesen Bot betreibt.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, was du hier tun kannst.
not-yet = Das geht, sobald dein Plan steht.
nothing-to-take-back = Es gibt nichts zurückzunehmen.
cannot-skip = Diese Frage kann man nicht überspringen.
pause_for = Wie lange möchtest du Pause machen?
    .days_3 = 3 Tage
    .days_7 = 1 Woche
    .days_14 = 2 Wochen
    .resume = Keine Pause
    .short = Pause
pause-how = Schick /pause und eine Zahl von Tagen, höchstens { $most }. Zum Beispiel: /pause 10
paused = Du hast Pause. Bis zum { $until } frage ich nicht nach. /pause 0 beendet die Pause.
resumed = Die Check-ins gehen weiter wie geplant.
stop_sure = Ganz aufhören? Dann schreibe ich dir nicht mehr.
    .yes = Ja, aufhören
    .no = Nein, weitermachen
    .short = Aufhören
stopped = Die Check-ins sind beendet. Mit /start fängst du wieder an. Wenn es dir nicht gut geht, ruf deine Arztpraxis an.
left-as-it-was = Alles bleibt, wie es war.
new_time = Welche Uhrzeit passt dir?
    .help = Tippe auf eine Uhrzeit oder schreib eine, zum Beispiel 7:30.
    .short = Uhrzeit
retimed = Ab jetzt ist es { $clock } Uhr.
new_place = Wo bist du jetzt? Schreib eine Stadt. Oder schreib, wie spät es bei dir ist.
    .short = Ort
moved = Erledigt. Bei dir ist es jetzt { $now } Uhr. Ich schreibe dir um { $clock } Uhr.
wrong_words = Ich höre dir zu. Was stimmt nicht? Ein paar Worte reichen.
    .help = Warte im Notfall nicht auf mich: Ruf sofort den Notruf an.
    .short = Etwas stimmt nicht
something-is-wrong = Etwas stimmt nicht
alert-was-seen = { $by } hat gesehen, was du gemeldet hast.

## Wer was sieht

share-link =
    Gib diesen Link an deine Fachperson weiter. Er geht nur einmal und eine Woche lang:
    { $link }
sees-nobody = Nur du siehst deine Antworten. Mit /share kommt eine Fachperson dazu.
sees-head = <b>Wer deine Antworten sieht</b>
sees-line = • { $name }
end-link = Beenden: { $name }
link-ended = Erledigt. { $name } sieht deine Antworten nicht mehr.
linked-by-patient = { $name } ist jetzt mit dir verbunden. /digest zeigt alle, die du begleitest.
linked-to-clinician = { $name } sieht ab jetzt deine Antworten. /whosees zeigt und beendet das.
invite-unknown = Diesen Einladungslink kenne ich nicht. Bitte lass dir einen neuen geben.
invite-expired = Dieser Einladungslink ist zu alt. Bitte lass dir einen neuen geben.
invite-used = Dieser Einladungslink wurde schon benutzt. Bitte lass dir einen neuen geben.
invite-not-for-you = Dieser Link ist nicht für dich gedacht. Bitte lass dir einen anderen geben.

## Knöpfe und Antworten, die danebengingen

button-stale = Dieser Knopf gehört zu einer früheren Frage. Es hat sich nichts geändert.
button-too-old = Dieser Check-in ist mehr als drei Tage her. Darum bleibt er, wie er ist.
only-words =
    { $kind ->
        [sticker] Ein schöner Sticker! Aber ich verstehe nur Worte und Knöpfe.
        [photo] Fotos kann ich nicht ansehen. Bitte sag es mir in Worten. Wenn es dir Sorgen macht, zeig es in einer Arztpraxis.
        [voice] Sprachnachrichten kann ich nicht anhören. Bitte schreib es mir.
        [location] Mit einem geteilten Standort kann ich noch nichts anfangen. Bitte schreib deine Stadt.
       *[other] Ich verstehe nur Worte und Knöpfe.
    }
edits-are-not-read = Du hast eine Nachricht geändert. Das ändert keine Antwort: Schick sie bitte noch einmal oder tippe auf „Zurück“.
not-understood-choice = Das habe ich nicht verstanden. Bitte tippe auf einen Knopf oder schreib, was darauf steht.
not-understood-many = Das habe ich nicht verstanden. Bitte tippe alles an, was passt, und dann auf „Fertig“.
not-understood-number = Ich brauche eine Zahl von { $low } bis { $high }.
not-in-range = { $said } liegt nicht auf der Skala. Bitte schick eine Zahl von { $low } bis { $high }.
not-understood-words = Bitte schick ein paar Worte.
too-long = Das ist sehr lang. Bitte bleib unter { $most } Zeichen.
not-understood-clock = Diese Uhrzeit habe ich nicht verstanden. Schreib sie bitte so: 7:30 oder 18:00.
not-understood-place = Diesen Ort kenne ich nicht. Schreib bitte eine große Stadt in deiner Nähe. Oder schreib, wie spät es bei dir ist.
private-chats-only = Ich rede nur in privaten Chats, damit deine Gesundheit deine Sache bleibt. Bitte schreib mir dort.
our-fault = Bei uns ist etwas schiefgegangen. Deine Nachricht ist gespeichert. Wenn es eilig ist, warte nicht auf mich: Ruf deine Arztpraxis oder den Notruf an.

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
    .emergency = <b>🚨 Das kann ein Notfall sein. Bitte ruf jetzt diese Nummer an: { $number }</b>
    .same_day = <b>⚠ Bitte lass dich noch heute ärztlich untersuchen.</b>
    .soon = <b>⚠ Bitte lass dich in den nächsten Tagen ärztlich untersuchen.</b>
local-number = deine örtliche Notrufnummer
flag-done = Das habe ich gemacht
flag-misunderstood = War ein Missverständnis
flag-first = Bevor wir weitermachen: Hast du getan, was oben steht?
flag-settled =
    { $how ->
        [done] Danke. Bitte halte dich an das, was man dir dort sagt. Wir machen weiter, wenn du so weit bist.
       *[misunderstood] Danke, dass du es mir sagst. Wenn es doch einmal passiert, hol dir sofort Hilfe.
    }
flag-not-watched = Wenn du mit Fachpersonen verbunden bist, sage ich ihnen Bescheid. Aber vielleicht liest es nicht gleich jemand. Warte also bitte nicht hier auf Antwort.
copy-number = { $number } kopieren

## Die Empfehlung

recommend =
    .pt = <b>Physiotherapie passt am besten zu dir.</b> Sie hilft dir, dich besser zu bewegen.
    .ot = <b>Ergotherapie passt am besten zu dir.</b> Sie hilft dir bei allem, was dein Alltag braucht.
    .both = <b>Physiotherapie und Ergotherapie zusammen passen am besten zu dir.</b> Physiotherapie hilft dir, dich besser zu bewegen. Ergotherapie hilft dir bei allem, was dein Alltag braucht.
    .medical_review = <b>Bitte lass dich zuerst ärztlich untersuchen.</b> Danach kann eine Therapie gut helfen.
see =
    .emergency = <b>Das kann nicht warten. Ruf jetzt den Notruf an.</b>
    .same_day = <b>Bitte lass dich noch heute untersuchen.</b>
    .soon = <b>Bitte lass dich in den nächsten Tagen untersuchen.</b>
start-with =
    .pt = Fang mit Physiotherapie an.
    .ot = Fang mit Ergotherapie an.

reasons-head = <b>Warum ich das sage:</b>
reason-line = • { $reason }
not-a-diagnosis = Das ist keine Diagnose. Wer dich selbst untersucht, sieht es vielleicht anders.
after-the-recommendation = Das geht, sobald es eine Empfehlung gibt.

## Bilder

chart-title = Dein Verlauf
chart-tasks = Aufgaben im Alltag
chart-stiffness = Morgensteifigkeit
chart-sleep = Schlaf
chart-flare = Schübe

## Was Telegram über den Bot zeigt

bot-description = Ich helfe dir, die passende Therapie zu finden. Ich frage jeden Tag nach und zeige dir deinen Verlauf. Ich bin kein Notdienst. Ruf im Notfall den Notruf an.
bot-short = Begleitet dich bei Physiotherapie und Ergotherapie.
command-checkin = Jetzt Check-in machen
command-progress = Meinen Verlauf sehen
command-topics = Über die Therapien lesen
command-pause = Eine Pause machen
command-time = Die Uhrzeit ändern
command-place = Meinen Ort ändern
command-share = Eine Fachperson verbinden
command-whosees = Wer meine Antworten sieht
command-wrong = Etwas stimmt nicht
command-help = Was ich hier tun kann
command-privacy = Was gespeichert wird
command-stop = Aufhören
command-digest = Für Fachpersonen: Überblick
command-invite = Für Fachpersonen: einladen
