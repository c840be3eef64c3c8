# Lo que lee un profesional.

desk-welcome =
    <b>Hola, esto es Regain.</b> Cada día recibes un resumen breve: quién te necesita primero y por qué. Las señales de alarma llegan al momento.
    Nadie más que tú mira este chat. No es un servicio de urgencias.
digest_time = ¿A qué hora quieres tu resumen cada día?
    .help = Toca una hora o escribe otra, como 7:30.
    .short = Hora del resumen
desk-ready = Todo listo. Tu resumen llega cada día a las { $clock }. Con /digest lo ves ya. Con /invite creas un enlace para un paciente.
desk-help =
    <b>Lo que puedes hacer</b>
    /digest – tus pacientes ahora
    /invite – un enlace para un paciente
    /time – cambiar cuándo llega el resumen
    /place – cambiar tu lugar
    /privacy – qué se guarda
    /stop – no recibir más resúmenes
desk-privacy = Solo ves a pacientes que te han dado acceso. Te lo pueden quitar cuando quieran. Lo que escribes aquí se guarda con tu cuenta en el servidor del centro.
desk-unknown-command = No conozco ese comando. En /help ves lo que puedes hacer.
invite-link =
    Pasa este enlace a un paciente. Sirve una sola vez, durante una semana:
    { $link }
no-such-patient = Esa persona no te ha dado acceso.

digest-head = <b>Tus pacientes, { $day }</b>
digest-empty = Todavía no tienes pacientes con acceso. Con /invite creas un enlace.
digest-attention = <b>Te necesitan</b>
digest-improving = <b>Mejoran</b>
digest-line = • <b>{ $name }</b>: { $reason }
digest-red-flag = señal de alarma el { $day }: { $flags }
digest-unreachable = sin contacto desde el { $day }; no significa falta de esfuerzo
digest-silent = sin respuesta desde hace { $days } días
digest-steady = nada nuevo
digest-steady-count =
    { $count ->
        [one] Un paciente más: nada nuevo.
       *[other] { $count } pacientes más: nada nuevo.
    }
digest-nothing = Hoy nadie te necesita.
digest-more = … y { $count } más.

card-head = <b>{ $name }</b>
card-recommendation = Recomendación: { $recommendation }
card-tasks = Tareas: { $tasks }
card-checkins = Registros, últimos 14 días: { $answered } de { $due } con respuesta.
card-apart = No cuentan: { $what }.
outcome-paused = { $count } en pausa
outcome-undelivered = { $count } sin entregar
outcome-blocked = { $count } con el bot bloqueado
card-verdict = <b>Valoración:</b> { $reason }
card-alert = ⚠ { $day }: { $flags } – «{ $words }»
card-note = { $day }: «{ $words }»
card-notes = <b>Notas</b>
card-no-data = Todavía no hay registros.

alert-head = <b>⚠ { $name }: { $flags }</b>
alert-level =
    .emergency = Emergencia. Se le dijo que llamara ya a emergencias.
    .same_day = Hoy mismo. Se le dijo que un médico le viera hoy.
    .soon = Pronto. Se le dijo que fuera al médico en los próximos días.
alert-words = En sus palabras: «{ $words }»
alert-seen-button = Ya lo vi
alert-card-button = Abrir ficha
alert-noted = Anotado. { $name } sabrá que lo viste.
alert-already = { $by } ya lo vio.
