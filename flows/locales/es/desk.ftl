# Lo que lee un profesional.

desk-welcome =
    <b>Hola, esto es Regain.</b> Cada día recibe un resumen breve: quién le necesita primero y por qué. Las señales de alarma llegan al momento.
    Nadie más que usted mira este chat. No es un servicio de urgencias.
digest_time = ¿A qué hora quiere su resumen cada día?
    .help = Toque una hora o escriba otra, como 7:30.
    .short = Hora del resumen
desk-ready = Todo listo. Su resumen llega cada día a las { $clock }. Con /digest lo ve ya. Con /invite crea un enlace para un paciente.
desk-help =
    <b>Lo que puede hacer</b>
    /digest – sus pacientes ahora
    /invite – un enlace para un paciente
    /time – cambiar cuándo llega el resumen
    /place – cambiar su lugar
    /privacy – qué se guarda
    /stop – no recibir más resúmenes

    La ficha de un paciente, desde el resumen, tiene su triaje y sus ejercicios en casa.
desk-privacy = Solo ve a pacientes que le han dado acceso. Se lo pueden quitar cuando quieran. Lo que usted escribe aquí se guarda con su cuenta en el servidor del centro.
desk-unknown-command = No conozco ese comando. En /help ve lo que puede hacer.
invite-link =
    Pase este enlace a un paciente. Sirve una sola vez, durante una semana:
    { $link }
no-such-patient = Esa persona no le ha dado acceso.

digest-head = <b>Sus pacientes, { $day }</b>
digest-empty = Todavía no tiene pacientes con acceso. Con /invite crea un enlace.
digest-attention = <b>Le necesitan</b>
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
digest-nothing = Hoy nadie le necesita.
digest-more = … y { $count } más.

card-head = <b>{ $name }</b>
card-triage-button = Triaje
card-no-triage = Las preguntas aún no han terminado.
card-recommendation = Recomendación: { $recommendation }
card-tasks = Tareas: { $tasks }
card-checkins = Registros, últimos 14 días: { $answered } de { $due } con respuesta.
card-checkins-in-part = Registros, últimos 14 días: { $answered } de { $due } con respuesta, { $part } en parte.
card-checkins-none = Registros, últimos 14 días: ninguno que se pudiera responder.
card-apart = No cuentan: { $what }.
outcome-paused = { $count } en pausa
outcome-undelivered = { $count } sin entregar
outcome-blocked = { $count } con el bot bloqueado
outcome-not_sent = { $count } sin enviar
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
alert-noted = Anotado. { $name } sabrá que usted lo vio.
alert-already = { $by } ya lo vio.
