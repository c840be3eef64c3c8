# In einem Bild gezeichnet: jeweils nur wenige Wörter.
chart =
    .better = besser
    .baseline = am Anfang
    .goal = Ziel
    .matters = Änderung, die zählt
    .shaded = keine klare Änderung
    .empty = noch keine Antworten
    .weekly = Woche für Woche

# Das Bild in Worten, ein Satz je Messwert.
chart-described =
    .better = { $label }: { NUMBER($from, maximumFractionDigits: 1) } am Anfang, { NUMBER($to, maximumFractionDigits: 1) } jetzt. Das ist besser.
    .worse = { $label }: { NUMBER($from, maximumFractionDigits: 1) } am Anfang, { NUMBER($to, maximumFractionDigits: 1) } jetzt. Das ist schlechter.
    .same = { $label }: { NUMBER($from, maximumFractionDigits: 1) } am Anfang und jetzt.
    .days = { $label }: an { $days } von { $answered } { $answered ->
        [one] Tag
       *[other] Tagen
    }.
    .empty = { $label }: noch keine Antworten.
