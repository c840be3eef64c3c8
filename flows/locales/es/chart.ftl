# Dibujado en una imagen: pocas palabras cada uno.
chart =
    .better = mejor
    .baseline = al inicio
    .goal = meta
    .matters = un cambio que importa
    .shaded = sin cambio claro
    .empty = aún sin respuestas
    .weekly = semana a semana

# La imagen en palabras, una frase por medida.
chart-described =
    .better = { $label }: { NUMBER($from, maximumFractionDigits: 1) } al inicio, { NUMBER($to, maximumFractionDigits: 1) } ahora. Eso es mejor.
    .worse = { $label }: { NUMBER($from, maximumFractionDigits: 1) } al inicio, { NUMBER($to, maximumFractionDigits: 1) } ahora. Eso es peor.
    .same = { $label }: { NUMBER($from, maximumFractionDigits: 1) } al inicio y ahora.
    .days = { $label }: { $days } de { $answered } { $answered ->
        [one] día
       *[other] días
    }.
    .empty = { $label }: aún sin respuestas.
