# Was eine Fachperson liest.

desk-welcome =
    <b>Willkommen bei Regain.</b> Sie bekommen jeden Tag einen kurzen Überblick: wer Sie zuerst braucht und warum. Warnzeichen kommen sofort.
    Außer Ihnen liest niemand diesen Chat. Er ist kein Notdienst.
digest_time = Um wie viel Uhr soll Ihr Überblick jeden Tag kommen?
    .help = Tippen Sie auf eine Uhrzeit oder schreiben Sie eine, zum Beispiel 7:30.
    .short = Uhrzeit für Überblick
desk-ready = Alles ist bereit. Ihr Überblick kommt jeden Tag um { $clock } Uhr. /digest zeigt ihn sofort. /invite macht einen Link für eine Person, die Sie begleiten.
desk-help =
    <b>Was Sie tun können</b>
    /digest – Ihr Überblick jetzt
    /invite – ein Link, um jemanden einzuladen
    /time – ändern, wann der Überblick kommt
    /place – Ihren Ort ändern
    /privacy – was gespeichert wird
    /stop – keinen Überblick mehr

    Die Karte einer Person, aus dem Überblick, zeigt Triage und Übungen zu Hause.
desk-privacy = Sie sehen nur Personen, die mit Ihnen verbunden sind. Jede Person kann die Verbindung jederzeit beenden. Was Sie hier schreiben, liegt bei Ihrem Konto auf dem Server der Praxis.
desk-unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, was Sie hier tun können.
invite-link =
    Geben Sie diesen Link an eine Person weiter. Er geht nur einmal und eine Woche lang:
    { $link }
no-such-patient = Diese Person ist nicht mit Ihnen verbunden.

digest-head = <b>Ihr Überblick, { $day }</b>
digest-empty = Noch ist niemand mit Ihnen verbunden. /invite macht einen Link.
digest-attention = <b>Braucht Sie</b>
digest-improving = <b>Wird besser</b>
digest-line = • <b>{ $name }</b>: { $reason }
digest-red-flag = Warnzeichen am { $day }: { $flags }
digest-unreachable = seit dem { $day } nicht erreichbar; kein Zeichen für wenig Einsatz
digest-silent = keine Antwort seit { $days } Tagen
digest-steady = nichts Neues
digest-steady-count =
    { $count ->
        [one] Eine weitere Person: nichts Neues.
       *[other] { $count } weitere Personen: nichts Neues.
    }
digest-nothing = Heute braucht Sie niemand.
digest-more = … und { $count } mehr.

card-head = <b>{ $name }</b>
card-triage-button = Triage
card-no-triage = Die Fragen sind noch nicht zu Ende.
card-recommendation = Empfehlung: { $recommendation }
card-tasks = Aufgaben: { $tasks }
card-checkins = Check-ins der letzten 14 Tage: { $answered } von { $due } beantwortet.
card-checkins-in-part = Check-ins der letzten 14 Tage: { $answered } von { $due } beantwortet, { $part } zum Teil.
card-checkins-none = Check-ins der letzten 14 Tage: keine, die beantwortet werden konnten.
card-apart = Nicht mitgezählt: { $what }.
outcome-paused = { $count } in der Pause
outcome-undelivered = { $count } nicht zugestellt
outcome-blocked = { $count } bei blockiertem Bot
outcome-not_sent = { $count } nicht gesendet
card-verdict = <b>Urteil:</b> { $reason }
card-alert = ⚠ { $day }: { $flags } – „{ $words }“
card-note = { $day }: „{ $words }“
card-notes = <b>Notizen</b>
card-no-data = Noch keine Check-ins.

alert-head = <b>⚠ { $name }: { $flags }</b>
alert-level =
    .emergency = Notfall. Der Rat war: jetzt den Notruf anrufen.
    .same_day = Heute. Der Rat war: noch heute ärztlich untersuchen lassen.
    .soon = Bald. Der Rat war: in den nächsten Tagen ärztlich untersuchen lassen.
alert-words = Im eigenen Wortlaut: „{ $words }“
alert-seen-button = Habe ich gesehen
alert-card-button = Karte öffnen
alert-noted = Notiert. { $name } erfährt, dass Sie es gesehen haben.
alert-already = { $by } hat das schon gesehen.
