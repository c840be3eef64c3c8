# Lo que el bot dice alrededor de las preguntas. Palabras sencillas, frases cortas, de tú.

## Bienvenida

what-this-is =
    <b>Hola, soy Regain.</b>
    Te ayudo a ver si te va bien la fisioterapia o la terapia ocupacional. Luego te pregunto cada día cómo estás. Te muestro lo que mejora. Y te aviso si ya no avanzas.
what-this-is-not =
    <b>Ten en cuenta:</b>
    • No soy un servicio de urgencias. Si es urgente, llama al número de emergencias de tu zona.
    • Nadie mira este chat las 24 horas.
    • No hago diagnósticos. Soy un programa.
    • Los chats con bots de Telegram no tienen cifrado de extremo a extremo.
    • Tus respuestas se guardan en el servidor de este centro. Más en /privacy.
invited-by = <b>{ $by }</b> te invitó y verá tus respuestas. Puedes acabar con esto cuando quieras con /whosees.
consent = ¿Puedo guardar tus respuestas para ayudarte a mejorar?
    .agree = Sí, acepto
    .decline = No, gracias
    .short = Permiso
declined = Está bien. No guardo nada. Si cambias de idea, envía /start.
place = ¿Dónde vives? Escribe tu ciudad o qué hora es ahí ahora.
    .help = Por ejemplo: Madrid. O: 14:05.
    .short = Lugar
clock_right = Tu hora es ahora { $now }, ¿verdad?
    .yes = Sí
    .no = No
    .short = Hora
where-we-were = Hola de nuevo. Seguimos donde lo dejamos.
welcome-back = Hola de nuevo. Vuelvo a preguntarte cada día. Si te hace falta un descanso, usa /pause.
already-started = Todo está listo. Te pregunto cada día a las { $clock }. En /help ves lo que puedes hacer.

## El plan

task_1 = ¿Qué tarea del día te importa más y te cuesta hacer ahora?
    .help = Por ejemplo: vestirme o ir a la tienda. Es mejor seguir con la misma tarea todo el tiempo.
    .short = Tarea 1
task_2 = ¿Hay una segunda tarea?
    .short = Tarea 2
task_3 = ¿Y una tercera?
    .short = Tarea 3
score_1 = ¿Cómo puedes hacer esto hoy: { $task_1 }?
    .help = 0: no puedo. 10: igual que antes.
    .short = { $task_1 }
score_2 = ¿Cómo puedes hacer esto hoy: { $task_2 }?
    .help = 0: no puedo. 10: igual que antes.
    .short = { $task_2 }
score_3 = ¿Cómo puedes hacer esto hoy: { $task_3 }?
    .help = 0: no puedo. 10: igual que antes.
    .short = { $task_3 }
checkin_time = ¿A qué hora te pregunto cada día?
    .help = Toca una hora o escribe otra, como 7:30.
    .short = Hora del registro
all-set =
    <b>Todo listo.</b> Te pregunto cada día a las { $clock }. Te lleva menos de 30 segundos.
    Los pequeños cambios suman. Los ves en /progress.
check-in-now = Hacer mi registro

## Registros

checkin-hello = Es la hora de tu registro.
checkin-reminder = Un aviso breve: tu registro sigue abierto. Sigues donde lo dejaste.
checkin-done-today = Hoy ya hiciste tu registro. Gracias.
stiffness = ¿Cuánta rigidez tenías esta mañana?
    .help = 0: nada. 10: toda la que puede haber.
    .short = Rigidez matutina
flare = ¿Tuviste un brote desde el último registro?
    .help = Un brote es estar peor que de costumbre, por horas o días, y cuesta soportarlo.
    .no = No
    .yes = Sí
    .short = Brote
flare_severity = ¿Qué intensidad tuvo el brote?
    .help = 1: leve. 10: no puede ser peor.
    .short = Intensidad del brote
sleep = ¿Cómo dormiste anoche?
    .help = 0: muy mal. 10: muy bien.
    .short = Sueño
task = ¿Cómo pudiste hacer esto hoy: { $task }?
    .help = 0: no pude. 10: igual que antes.
    .short = Tarea principal
programme = ¿Hiciste tus ejercicios en casa?
    .all = Todos
    .some = Algunos
    .none = Ninguno
    .none_planned = Hoy no tocaban
    .short = Ejercicios en casa
note = ¿Quieres añadir una nota?
    .help = Escríbela o toca «Saltar».
    .short = Nota
recap = <b>Guardado. Gracias.</b>
recap-line = { $label }: <b>{ $value }</b>
recap-next = Próximo registro: { $day } a las { $clock }.
saved-late = Guardado para el { $day }. { $what }
note-kept = Guardé tu nota. Si tienes un profesional con acceso, la verá. Si algo no va bien, toca el botón.

## Progreso

see-progress = Ver mi progreso
progress-caption = <b>Tu progreso</b>
suggest-head = <b>Una idea sobre tu progreso</b>
suggest-do = Puede valer la pena pedir que revisen de nuevo tu caso. Cambiar de plan suele ayudar. No es culpa tuya.
praise-head = <b>Buenas noticias</b>
no-diary-yet = Todavía no hay nada que mostrar. Después de tus primeros registros verás aquí tu progreso.

## Comandos

help =
    <b>Lo que puedes hacer</b>
    /checkin – hacer tu registro ahora
    /progress – ver tu progreso
    /topics – leer sobre las terapias
    /pause – tomarte un descanso
    /time – cambiar la hora
    /place – cambiar tu lugar
    /share – dar acceso a un profesional
    /whosees – quién ve tus respuestas
    /wrong – algo no va bien
    /privacy – qué se guarda
    /stop – parar del todo

    Si es urgente, llama al número de emergencias de tu zona. Nadie mira este chat las 24 horas.
privacy =
    <b>Tus datos</b>
    • Qué se guarda: tus respuestas, tus notas y tu nombre de pila. Los textos libres y los nombres se guardan cifrados en el servidor del centro.
    • Quién los ve: tú y los profesionales con acceso. En /whosees ves cada acceso y puedes quitarlo.
    • Telegram lleva los mensajes. Los chats con bots no tienen cifrado de extremo a extremo.
    • /stop acaba con los registros. Si quieres que se borre todo, pídelo al centro que lleva este bot.
unknown-command = No conozco ese comando. En /help ves lo que puedes hacer.
not-yet = Eso se puede hacer cuando tu plan esté listo.
nothing-to-take-back = No hay nada que deshacer.
cannot-skip = Esta pregunta no se puede saltar.
pause_for = ¿Cuánto tiempo quieres descansar?
    .days_3 = 3 días
    .days_7 = 1 semana
    .days_14 = 2 semanas
    .resume = No quiero pausa
    .short = Pausa
pause-how = Envía /pause y un número de días, hasta { $most }. Por ejemplo: /pause 10.
paused = En pausa hasta el { $until }. No te pregunto nada antes. /pause 0 acaba con la pausa.
resumed = Los registros siguen como estaba previsto.
stop_sure = ¿Parar del todo? No te escribiré más.
    .yes = Sí, parar
    .no = No, seguir
    .short = Parar
stopped = Los registros ya no siguen. Envía /start para empezar otra vez. Si te encuentras mal, llama a tu médico.
left-as-it-was = Todo queda como estaba.
new_time = ¿Qué hora te viene bien?
    .help = Toca una hora o escribe otra, como 7:30.
    .short = Hora
retimed = Desde ahora será a las { $clock }.
new_place = ¿Dónde estás ahora? Escribe una ciudad o qué hora es ahí.
    .short = Lugar
moved = Hecho. Tu hora es ahora { $now }. Te escribo a las { $clock }.
wrong_words = Te escucho. ¿Qué no va bien? Basta con unas palabras.
    .help = Si es urgente, no me esperes: llama ya al número de emergencias de tu zona.
    .short = Algo no va bien
something-is-wrong = Algo no va bien
alert-was-seen = { $by } ya vio lo que contaste.

## Quién ve qué

share-link =
    Pasa este enlace a tu profesional. Sirve una sola vez, durante una semana:
    { $link }
sees-nobody = Nadie más que tú ve tus respuestas. Con /share das acceso a un profesional.
sees-head = <b>Quién ve tus respuestas</b>
sees-line = • { $name }
end-link = Quitar: { $name }
link-ended = Hecho. { $name } ya no ve tus respuestas.
linked-by-patient = { $name } te ha dado acceso. En /digest ves a todos tus pacientes.
linked-to-clinician = { $name } ve tus respuestas desde ahora. En /whosees lo ves y lo puedes quitar.
invite-unknown = No conozco este enlace de invitación. Pide uno nuevo, por favor.
invite-expired = Este enlace de invitación ya no sirve: pasó mucho tiempo. Pide uno nuevo, por favor.
invite-used = Este enlace de invitación ya se usó. Pide uno nuevo, por favor.
invite-not-for-you = Este enlace no es para ti. Pide otro, por favor.

## Botones y respuestas perdidas

button-stale = Ese botón es de una pregunta anterior. No cambió nada.
button-too-old = Ese registro es de hace más de tres días. Por eso se queda como está.
only-words =
    { $kind ->
        [sticker] ¡Qué bonito! Pero solo entiendo palabras y botones.
        [photo] No puedo ver fotos. Cuéntamelo con palabras, por favor. Si te preocupa, muéstraselo a un médico.
        [voice] No puedo escuchar mensajes de voz. Escríbelo, por favor.
        [location] Todavía no puedo usar una ubicación. Escribe tu ciudad, por favor.
       *[other] Solo entiendo palabras y botones.
    }
edits-are-not-read = Cambiaste un mensaje. Eso no cambia la respuesta: envíala otra vez o toca «Atrás», por favor.
not-understood-choice = No te entendí. Toca un botón o escribe lo que dice, por favor.
not-understood-many = No te entendí. Toca lo que sea tu caso y después «Listo», por favor.
not-understood-number = Necesito un número del { $low } al { $high }.
not-in-range = { $said } está fuera de la escala. Envía un número del { $low } al { $high }, por favor.
not-understood-words = Envía unas palabras, por favor.
too-long = Es muy largo. Usa menos de { $most } letras, por favor.
not-understood-clock = No entendí la hora. Escríbela así, por favor: 7:30 o 18:00.
not-understood-place = No conozco ese lugar. Escribe una ciudad grande cerca de ti o qué hora es ahí ahora, por favor.
private-chats-only = Solo hablo en chats privados, para que tu salud sea solo tuya. Escríbeme allí, por favor.
our-fault = Algo falló de nuestro lado. Tu mensaje está guardado. Si es urgente, no me esperes: llama a tu médico o al número de emergencias de tu zona.

## Palabras cortas

done = Listo
none-of-these = Nada de esto
not-sure = No lo sé
back = ← Atrás
skip = Saltar
skipped = sin responder
several = { $what }
as-said = { $said }

## Señales de alarma

urgency-lead =
    .emergency = <b>🚨 Puede ser una emergencia. Llama ahora al { $number }, por favor.</b>
    .same_day = <b>⚠ Ve hoy mismo a un médico o a urgencias, por favor.</b>
    .soon = <b>⚠ Ve a un médico en los próximos días, por favor.</b>
local-number = el número de emergencias de tu zona
flag-done = Ya lo hice
flag-misunderstood = Fue un malentendido
flag-first = Antes de seguir: ¿hiciste lo que te escribí arriba?
flag-settled =
    { $how ->
        [done] Gracias. Haz lo que te digan allí. Seguimos cuando quieras.
       *[misunderstood] Gracias por contármelo. Si un día te pasa de verdad, pide ayuda enseguida.
    }
flag-not-watched = Si tienes profesionales con acceso, les aviso. Pero quizá nadie lo lea enseguida. No esperes aquí una respuesta, por favor.
copy-number = Copiar { $number }

## La recomendación

recommend =
    .pt = <b>Lo mejor para ti es la fisioterapia.</b> Te ayuda a moverte mejor.
    .ot = <b>Lo mejor para ti es la terapia ocupacional.</b> Te ayuda con las cosas de tu día a día.
    .both = <b>Lo mejor para ti es la fisioterapia junto con la terapia ocupacional.</b> La primera te ayuda a moverte mejor. La segunda te ayuda con las cosas de tu día a día.
    .medical_review = <b>Ve primero a un médico, por favor.</b> Después, la terapia te puede ayudar mucho.
see =
    .emergency = <b>Esto no puede esperar. Llama ahora al número de emergencias de tu zona.</b>
    .same_day = <b>Que te vean hoy mismo, por favor.</b>
    .soon = <b>Que te vean en los próximos días, por favor.</b>
start-with =
    .pt = Empieza con la fisioterapia.
    .ot = Empieza con la terapia ocupacional.

reasons-head = <b>Por qué lo digo:</b>
reason-line = • { $reason }
not-a-diagnosis = Esto no es un diagnóstico. Un profesional que te vea en persona puede pensar otra cosa.
after-the-recommendation = Eso se puede cuando haya una recomendación.

## Gráficas

chart-title = Tu progreso
chart-tasks = Tareas diarias
chart-stiffness = Rigidez matutina
chart-sleep = Sueño
chart-flare = Brotes

## Lo que Telegram muestra del bot

bot-description = Te ayudo a encontrar la terapia que te va bien, te pregunto cada día y te muestro tu progreso. No soy un servicio de urgencias. Si es urgente, llama al número de emergencias de tu zona.
bot-short = Te acompaña en la fisioterapia y la terapia ocupacional.
command-checkin = Hacer mi registro ahora
command-progress = Ver mi progreso
command-topics = Leer sobre las terapias
command-pause = Tomarme un descanso
command-time = Cambiar la hora
command-place = Cambiar mi lugar
command-share = Dar acceso a un profesional
command-whosees = Quién ve mis respuestas
command-wrong = Algo no va bien
command-help = Lo que puedo hacer aquí
command-privacy = Qué se guarda
command-stop = Parar
command-digest = Profesionales: mis pacientes
command-invite = Profesionales: invitar a un paciente
