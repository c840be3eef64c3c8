# Lo que sigue a una valoración: la idea de revisar el plan y sus pasos, la meta, los sucesos.

## Con qué seguridad, desde cuándo

recovery-sure =
    .very = Es casi seguro que es así.
    .quite = Es bastante seguro que es así.
    .fairly = Es probable que sea así, pero no es seguro.
recovery-since = Es así desde el { $since }.

## La idea

suggest-barriers-do = Después puede valer la pena pedir que revisen su plan. No es culpa suya.
report-button = Resumen para mi cita
remind-button = Avíseme en una semana
plan-changed-button = Mi plan cambió
visit-button = Tengo una cita
remind-promised = Vuelvo a esto el { $day }.
reminder-not-needed = Me pidió que le avise para revisar su plan. Ahora no parece que haga falta.

## Una cita

visit_on = ¿Cuándo es su cita?
    .help = Toque un día, o escríbalo, por ejemplo 20 feb.
    .short = Cita
visit-noted = Anotado: su cita es el { $day }. Al día siguiente le pregunto qué cambió. Lleve el resumen a la cita.
visit_outcome = ¿Cómo fue su cita?
    .new_plan = Tengo un plan nuevo
    .same_plan = El plan sigue igual
    .cancelled = No hubo cita
    .short = Cita
visit-same-plan = Gracias. Seguimos con el mismo plan.
visit-cancelled = Eso pasa. ¿Hay otro día, o le aviso?
not-understood-date = Necesito un día del { $first } al { $last }. Escríbalo así: 20 feb.
today = Hoy

## Lo que pasó

event_kind = ¿Qué pasó?
    .help = No cuento los días en que no está bien o de viaje. Tras una operación o con otro plan, empezamos de nuevo.
    .therapy_change = Mi plan cambió
    .surgery = Operación
    .illness = Enfermedad
    .holiday = Vacaciones
    .short = Lo que pasó
event_first = ¿Cuándo empezó?
    .help = Toque un día, o escríbalo, por ejemplo 5 ene.
    .short = Primer día
event_last = ¿Cuál es el último día?
    .help = Toque un día, o escríbalo, por ejemplo 5 ene.
    .short = Último día
what_changed = ¿Qué cambió? Basta una línea.
    .help = Escríbalo, o toque «Saltar».
    .short = Lo que cambió
what-changed-kept = Gracias. Queda anotado.
marked =
    .therapy_change = Anotado: un plan nuevo desde el { $first }. Desde ese día empezamos de nuevo.
    .surgery = Anotado: operación el { $first }. Desde ese día empezamos de nuevo.
    .illness = Anotado: enfermedad del { $first } al { $last }. No cuento esos días.
    .holiday = Anotado: vacaciones del { $first } al { $last }. No cuento esos días.
pause-reason =
    .holiday = Vacaciones
    .illness = Enfermedad
    .surgery = Operación
    .other = Otra cosa
pause-reason-kept = Está bien.

## La meta, y después

goal-head = <b>¡Lo logró!</b>
goal-offer = Siga con lo que le ayuda. Si quiere, desde ahora pregunto solo una vez por semana.
weekly-button = Una vez por semana
daily-button = Cada día
weekly-set = Desde ahora pregunto una vez por semana, en este día, a las { $clock }. /daily lo pone cada día.
daily-set = Desde ahora pregunto cada día a las { $clock }. /weekly lo deja en una vez por semana.
recurrence-head = <b>Una idea sobre su progreso</b>
recurrence-do = Volver pronto suele ayudar. Es parte del camino, y no es culpa suya.

## El resumen para la cita

report-file = resumen
report-title = Mis semanas, al { $day }
report-section = <b>{ $head }</b>
report-change = Lo que cambió
report-line = { $label }: { NUMBER($from, maximumFractionDigits: 1) } → { NUMBER($to, maximumFractionDigits: 1) } (0–10, respuestas: { $answers })
report-once = { $label }: { NUMBER($from, maximumFractionDigits: 1) } (0–10, una sola respuesta)
report-verdict = Cómo va
report-timeline = Lo que pasó
report-checkins = Registros
report-flags = Señales de alarma
report-notes = Notas
report-end = Hecho con mis propias respuestas. Primera y última semana, en promedio. No es un diagnóstico.

## La línea del tiempo

timeline =
    .therapy_change = cambio de plan
    .surgery = operación
    .illness = enfermedad
    .holiday = vacaciones
    .suggested = se sugirió una nueva evaluación
    .same_plan = cita, el plan sigue
    .cancelled = no hubo cita
    .goal = meta alcanzada
    .programme = ejercicios en casa fijados
    .recurrence = se aconsejó volver
timeline-line = { $day }: { $what }
timeline-span = { $day } – { $last }: { $what }
timeline-words = { $day }: { $what } – «{ $words }»
timeline-appointment = { $day }: cita
timeline-visited = { $day }: cita, falta saber qué pasó
card-timeline = <b>En el camino</b>
