# Wie die Genesung läuft. Zu jedem Urteil: der Satz für die Patientin oder den Patienten,
# `.clinician` für die Fachperson, `.next` dafür, was es ändern würde.

# Wie jedes Maß aus measures.toml im Satz heißt, und über seinem Bild.
recovery-measure-stiffness = Morgensteifigkeit
    .chart = Morgensteifigkeit
recovery-measure-sleep = Schlaf
    .chart = Schlaf
recovery-measure-pain = Schmerz
    .chart = Schmerz
recovery-measure-tasks = Aufgaben im Alltag
    .chart = Aufgaben im Alltag
recovery-measure-peg = Schmerz der Woche
    .chart = Schmerz der Woche
recovery-measure-motion = Beweglichkeit
    .chart = Beweglichkeit

# Steht in den Sätzen unten.
recovery-points =
    { $change ->
        [one] 1 Punkt
       *[other] { NUMBER($change, maximumFractionDigits: 1) } Punkte
    }
recovery-way =
    { $way ->
        [better] besser
       *[worse] schlechter
    }

recovery-no-answers = Noch gibt es keine Antworten.
    .clinician = Noch kein Check-in beantwortet.
    .next = Dafür braucht es zwei Wochen mit Check-ins und mindestens 8 Antworten.

recovery-too-little-data =
    { $answers ->
        [one] Bisher gibt es nur 1 Antwort. Es ist zu früh, um zu sagen, wie es läuft.
       *[other] Bisher gibt es { $answers } Antworten. Es ist zu früh, um zu sagen, wie es läuft.
    }
    .clinician = Zu wenig Daten: { $answers } Tage beantwortet, { $needed } sind nötig, über mindestens 14 Tage.
    .next = Dafür braucht es zwei Wochen mit Check-ins und mindestens { $needed } Antworten.

recovery-improving =
    { $change ->
        [0] Es geht Ihnen besser. Auch kleine Schritte zählen.
       *[other] Es geht Ihnen besser. Ihr Wert für { $measure } ist { recovery-points } { recovery-way } als vor { $weeks ->
            [one] einer Woche
           *[other] { $weeks } Wochen
        }. Auch kleine Schritte zählen.
    }
    .clinician = Besser seit dem { $since }: { $measure } { recovery-points } { recovery-way } in { $weeks } Wo. (bedeutsam ab { NUMBER($matters, maximumFractionDigits: 1) }); Wahrscheinlichkeit { $sure } %.
    .next = Ein paar Wochen ohne Gewinn würden das ändern.

recovery-stalled = Ihr Wert für { $measure } hat sich { $weeks ->
        [one] in der letzten Woche
       *[other] in den letzten { $weeks } Wochen
    } um { recovery-points } bewegt. Erst { NUMBER($matters, maximumFractionDigits: 1) } wären deutlich zu spüren. Schauen Sie gemeinsam neu auf Ihren Plan: Das kann helfen.
    .clinician = Kein Fortschritt seit dem { $since }: { $measure } um { recovery-points } bewegt in { $weeks } Wo., bedeutsam ab { NUMBER($matters, maximumFractionDigits: 1) }; Wahrscheinlichkeit, dass kein bedeutsamer Gewinn im Gang ist: { $sure } %.
    .next = { NUMBER($matters, maximumFractionDigits: 1) } Punkte mehr in den nächsten Wochen würden das ändern.

recovery-worsening =
    { $change ->
        [0] Seit dem { $since } fällt es Ihnen schwerer.
       *[other] Ihr Wert für { $measure } ist seit dem { $since } { recovery-points } { recovery-way }.
    } Sagen Sie es am besten in Ihrer Therapie.
    .clinician = Schlechter seit dem { $since }: { $measure } { recovery-points } { recovery-way } (bedeutsam ab { NUMBER($matters, maximumFractionDigits: 1) }); Wahrscheinlichkeit { $sure } %.
    .next = Ein bis zwei ruhige Wochen auf dem alten Stand würden das ändern.

recovery-uncertain = Noch ist nicht klar, wohin es geht. Ein Auf und Ab ist normal.
    .clinician = Unklar: { $measure } { recovery-points } { recovery-way } in { $weeks } Wo. (bedeutsam ab { NUMBER($matters, maximumFractionDigits: 1) }); { $answers } Tage beantwortet.
    .next = Mehr Antworten werden es zeigen.

recovery-goal-reached = Sie haben Ihr Ziel erreicht. Gut gemacht! Bleiben Sie bei dem, was Ihnen guttut.
    .clinician = Ziel erreicht und gehalten: Erhaltung.
    .next = Eine Woche deutlich unter dem Ziel würde das ändern.

recovery-recurrence = Sie hatten Ihr Ziel erreicht. In der letzten Woche waren Sie deutlich davon weg. Es lohnt sich, wieder in die Therapie zu kommen.
    .clinician = Rückfall: eine Woche deutlich unter einem Ziel, das schon erreicht war.

recovery-calendar = Sie sind seit { $weeks } Wochen dabei und bisher hat sich wenig geändert. Schauen Sie jetzt gemeinsam auf den Plan: Die Zeit ist gut dafür.
    .clinician = Woche { $weeks }: Gewinn bei den Aufgaben unter 1,3 Punkten, Änderung beim Schmerz unter 30 %. Nach dem Kalender ist es Zeit, neu zu untersuchen.

recovery-barriers = Ihre Übungen zu Hause haben Sie zu etwa { $share } % geschafft. { $what ->
        [pain] Sie sagten, dass Schmerzen im Weg stehen.
        [time] Sie sagten, dass die Zeit fehlt.
        [unclear] Sie sagten, dass nicht klar ist, wie es geht.
        [forgot] Sie sagten, dass Sie es vergessen.
        [other] Sie haben mir gesagt, was im Weg steht.
       *[unknown] Was steht Ihnen im Weg?
    } Sprechen Sie am besten zuerst darüber.
    .clinician = Übungen zu Hause zu { $share } % gemacht, über vier Wochen: zuerst nach den Hürden schauen{ $what ->
        [pain] {" "}(Schmerzen)
        [time] {" "}(keine Zeit)
        [unclear] {" "}(unklar, wie)
        [forgot] {" "}(wird vergessen)
        [other] {" "}(in eigenen Worten)
       *[unknown] {""}
    }.

recovery-flare =
    { $days ->
        [one] Sie hatten diese Woche einen Schub. Ein einzelner Schub ist noch kein Rückschritt.
       *[other] Sie hatten diese Woche { $days } Tage mit einem Schub. Ein Schub ist noch kein Rückschritt.
    }
    .clinician = Schub an { $days } der letzten 7 Tage; aus dem Trend herausgenommen.

recovery-more-flares = Es gab mehr Tage mit einem Schub: { $now } in den letzten vier Wochen, { $before } in den vier Wochen davor.
    .clinician = Tage mit Schub: { $now } in den letzten 4 Wo., { $before } in den 4 Wo. davor.
