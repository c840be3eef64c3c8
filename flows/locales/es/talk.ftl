# Lo que el bot dice alrededor de las preguntas. Palabras sencillas, frases cortas, de usted.

## Bienvenida

what-this-is =
    <b>Hola, soy Regain.</b>
    Le ayudo a ver si le va bien la fisioterapia o la terapia ocupacional. Luego le pregunto cada día cómo está. Le muestro lo que mejora. Y le aviso si ya no avanza.
what-this-is-not =
    <b>Tenga en cuenta:</b>
    • No soy un servicio de urgencias. Si es urgente, llame al número de emergencias de su zona.
    • Nadie mira este chat las 24 horas.
    • No hago diagnósticos. Soy un programa.
    • Los chats con bots de Telegram no tienen cifrado de extremo a extremo.
    • Sus respuestas se guardan en el servidor de este centro. Más en /privacy.
invited-by = <b>{ $by }</b> le invitó y verá lo que usted responda. Puede acabar con esto cuando quiera con /whosees.
consent = ¿Puedo guardar sus respuestas para ayudarle a mejorar?
    .agree = Sí, acepto
    .decline = No, gracias
    .short = Permiso
declined = Está bien. No guardo nada. Si cambia de idea, envíe /start.
place = ¿Dónde vive? Escriba su ciudad o qué hora es ahí ahora.
    .help = Por ejemplo: Madrid. O: 14:05. También puede enviar su ubicación: solo guardo su zona horaria.
    .short = Lugar
clock_right = Su hora es ahora { $now }, ¿verdad?
    .yes = Sí
    .no = No
    .short = Hora
where-we-were = Hola de nuevo. Seguimos donde lo dejamos.
welcome-back = Hola de nuevo. Vuelvo a preguntarle cada día. Si le hace falta un descanso, use /pause.
already-started = Todo está listo. Le pregunto cada día a las { $clock }. En /help ve lo que puede hacer.

## El plan

task_1 =
    { $who ->
        [child] ¿Qué tarea del día le importa más a su hijo o hija y le cuesta hacer ahora?
        [someone] ¿Qué tarea del día le importa más a la persona que cuida y le cuesta hacer ahora?
       *[me] ¿Qué tarea del día le importa más y le cuesta hacer ahora?
    }
    .help = Por ejemplo: vestirme o ir a la tienda. Es mejor seguir con la misma tarea todo el tiempo.
    .short = Tarea 1
task_2 = ¿Hay una segunda tarea?
    .short = Tarea 2
task_3 = ¿Y una tercera?
    .short = Tarea 3
score_1 = ¿Cómo puede { who-you } hacer esto hoy: { $task_1 }?
    .help = 0: no puedo. 10: igual que antes.
    .short = { $task_1 }
score_2 = ¿Cómo puede { who-you } hacer esto hoy: { $task_2 }?
    .help = 0: no puedo. 10: igual que antes.
    .short = { $task_2 }
score_3 = ¿Cómo puede { who-you } hacer esto hoy: { $task_3 }?
    .help = 0: no puedo. 10: igual que antes.
    .short = { $task_3 }
checkin_time = ¿A qué hora le pregunto cada día?
    .help = Toque una hora o escriba otra, como 7:30.
    .short = Hora del registro
all-set =
    <b>Todo listo.</b> Le pregunto cada día a las { $clock }. Le lleva menos de 30 segundos.
    Los pequeños cambios suman. Los ve en /progress.
check-in-now = Hacer mi registro

## Registros

checkin-hello = Es la hora de su registro.
checkin-goes-on = Puede seguir donde lo dejó.
checkin-reminder =
    { $begun ->
        [yes] Un aviso breve: su registro sigue abierto. Puede seguir donde lo dejó.
       *[no] Un aviso breve: su registro sigue abierto.
    }
checkin-done-today = Hoy ya hizo su registro. Gracias.
stiffness = ¿Cuánta rigidez tenía { who-you } esta mañana?
    .help = 0: nada. 10: toda la que puede haber.
    .short = Rigidez matutina
flare = ¿Tuvo { who-you } un brote desde el último registro?
    .help = Un brote es estar peor que de costumbre, por horas o días, y cuesta soportarlo.
    .no = No
    .yes = Sí
    .short = Brote
flare_severity = ¿Qué intensidad tuvo el brote?
    .help = 1: leve. 10: no puede ser peor.
    .short = Intensidad del brote
flare_duration = ¿Cuánto duró el brote, o cuánto lleva?
    .hours = Unas horas
    .day = Más o menos un día
    .days = Varios días
    .short = Duración del brote
sleep = ¿Cómo durmió { who-you } anoche?
    .help = 0: muy mal. 10: muy bien.
    .short = Sueño
task = ¿Cómo pudo { who-you } hacer esto hoy: { $task }?
    .help = 0: no pude. 10: igual que antes.
    .short = Tarea principal
programme = ¿Hizo { who-you } los ejercicios en casa?
    .all = Todos
    .some = Algunos
    .none = Ninguno
    .none_planned = Hoy no tocaban
    .short = Ejercicios en casa
note = ¿Quiere añadir una nota?
    .help = Escríbala o toque «Saltar».
    .short = Nota
recap = <b>Guardado. Gracias.</b>
recap-line = { $label }: <b>{ $value }</b>
recap-next = Próximo registro: { $at }.
day-and-clock = { $day } a las { $clock }
change-button = Cambiar respuesta
change-which-day = ¿De qué registro se trata?
change-day = { $what }, { $day }
change-which = { $day }: ¿qué respuesta quiere cambiar?
change-line = { $label }: { $value }
change-nothing = No hay respuestas de los últimos tres días para cambiar.
instrument-daily = Registro
instrument-again = Segundo registro
instrument-weekly = Revisión semanal
saved-late = Guardado para el { $day }. { $what }
checkin-missed = Todavía puede responder por un día que ya pasó:
checkin-no-such-day = Para ese día no hay ningún registro abierto. Se puede hasta tres días atrás.
late-begins = Ahora responde por el { $day }.
late-goes-on = Guardado para el { $day }. Seguimos con ese día.
recap-late = <b>Guardado para el { $day }. Gracias.</b>
reply-to-nothing = Ese mensaje ya no pregunta nada. Guardé sus palabras como nota.
reply-too-old = De ese registro hace más de tres días, así que se queda como está. Guardé sus palabras como nota.
reply-once-more = Responda otra vez a ese mensaje, por favor.
instrument-flare = Brote
flare-button = Es un brote
flare-hello = Lo siento mucho. Van unas preguntas cortas.
flare-kept = Los brotes ocurren y casi siempre pasan. Si este le parece nuevo o le asusta, toque el botón.
note_words = ¿Qué desea anotar?
    .help = Escríbalo o toque «Saltar». Se guarda con la fecha de hoy.
    .short = Nota
note-kept = Guardé su nota. Si tiene un profesional con acceso, la verá. Si es un brote o algo no va bien, toque un botón.

## Progreso

see-progress = Ver mi progreso
progress-caption = <b>Su progreso</b>
suggest-head = <b>Una idea sobre su progreso</b>
suggest-do = Puede valer la pena pedir que revisen de nuevo su caso. Cambiar de plan suele ayudar. No es culpa suya.
praise-head = <b>Buenas noticias</b>
no-diary-yet = Todavía no hay nada que mostrar. Después de sus primeros registros verá aquí su progreso.

## Comandos

help =
    <b>Lo que puede hacer</b>
    /checkin – hacer su registro ahora
    /progress – ver su progreso
    /week – su semana en palabras
    /change – cambiar una respuesta
    /programme – sus ejercicios en casa
    /flare – avisar de un brote
    /note – guardar una nota
    /topics – leer sobre las terapias
    /summary – ver el resumen
    /report – un resumen para su cita
    /event – plan nuevo, operación, enfermedad o viaje
    /visit – tiene una cita
    /weekly, /daily, /monthly – cada cuánto pregunto
    /snooze – dejar el registro para más tarde
    /pause – tomarse un descanso
    /time – cambiar la hora
    /times – preguntar hasta tres veces al día
    /days – qué días le pregunto
    /quiet – a qué horas no escribo
    /place – cambiar su lugar
    /share – dar acceso a un profesional
    /whosees – quién ve sus respuestas
    /wrong – algo no va bien
    /privacy – qué se guarda
    /stop – parar del todo

    Si es urgente, llame al número de emergencias de su zona. Nadie mira este chat las 24 horas.
privacy =
    <b>Sus datos</b>
    • Qué se guarda: sus respuestas, sus notas y su nombre de pila. Los textos libres y los nombres se guardan cifrados en el servidor del centro.
    • Quién los ve: usted y los profesionales con acceso. En /whosees ve cada acceso y puede quitarlo.
    • Telegram lleva los mensajes. Los chats con bots no tienen cifrado de extremo a extremo.
    • Si envía una ubicación, solo se guarda su zona horaria.
    • /stop acaba con los registros. Si quiere que se borre todo, pídalo al centro que lleva este bot.
unknown-command = No conozco ese comando. En /help ve lo que puede hacer.
not-yet = Eso se puede hacer cuando su plan esté listo.
nothing-to-take-back = No hay nada que deshacer.
cannot-skip = Esta pregunta no se puede saltar.
pause_for = ¿Cuánto tiempo quiere descansar?
    .days_3 = 3 días
    .days_7 = 1 semana
    .days_14 = 2 semanas
    .resume = No quiero pausa
    .short = Pausa
pause-how = Envíe /pause y un número de días, hasta { $most }, o una fecha. Por ejemplo: /pause 10 o /pause hasta el viernes
paused = En pausa hasta el { $until }. No le pregunto nada antes. /pause 0 acaba con la pausa.
resumed = Los registros siguen como estaba previsto.
pause-open-stays = El registro abierto todavía se puede responder. No se lo voy a recordar.
snooze-button = Más tarde
snooze_until = ¿Cuándo le pregunto otra vez?
    .help = Toque un botón o escriba una hora, como 20:00.
    .hour = En 1 hora
    .hours_3 = En 3 horas
    .evening = Esta noche
    .short = Más tarde
snoozed =
    { $on ->
        [today] Bien. Le pregunto otra vez a las { $clock }.
       *[later] Bien. Le pregunto otra vez el { $day } a las { $clock }.
    }
snooze-too-late =
    { $on ->
        [today] A esa hora no puedo preguntar. Puede responder este registro hasta las { $clock }.
       *[later] A esa hora no puedo preguntar. Puede responder este registro hasta el { $day } a las { $clock }.
    }
snooze-nothing = Ahora no hay ningún registro abierto. Con /checkin empieza uno.
new_quiet = ¿A qué horas no debo escribirle?
    .help = Escriba dos horas, como 22:00 7:00. O escriba: no
    .short = Horas de silencio
quiet-now =
    { $has ->
        [yes] Horas de silencio: de { $begins } a { $ends }. A esas horas no le escribo por mi cuenta.
       *[no] No hay horas de silencio.
    }
quiet-moved = Un registro caía en esas horas y se mueve. Ahora los registros llegan a estas horas: { $times }.
quiet-how = Escriba dos horas, como 22:00 7:00, por favor. O escriba: no
new_times = ¿A qué horas le pregunto?
    .help = Escriba de una a tres horas, como 8:00 14:00 20:00. Primero va el registro diario. Los otros son cortos.
    .short = Horas
times-now = Los registros llegan a estas horas: { $times }.
times-set = A partir de ahora le pregunto a estas horas: { $times }.
times-how = Escriba de una a { $most } horas, con una hora o más entre ellas, por favor. Por ejemplo: 8:00 14:00 20:00
at-clock = { $clock }
new_days = ¿Qué días le pregunto?
    .help = Marque los días y toque «Listo». O escríbalos, por ejemplo: lun mié vie
    .mon = Lunes
    .tue = Martes
    .wed = Miércoles
    .thu = Jueves
    .fri = Viernes
    .sat = Sábado
    .sun = Domingo
    .short = Días
days-set =
    { $which ->
        [all] A partir de ahora le pregunto cada día. Horas: { $times }.
       *[some] A partir de ahora le pregunto estos días: { $days }. Horas: { $times }.
    }
days-how = Elija un día o más, por favor. Por ejemplo: lun mié vie
stop_sure = ¿Parar del todo? No le escribiré más.
    .yes = Sí, parar
    .no = No, seguir
    .short = Parar
stopped = Los registros ya no siguen. Envíe /start para empezar otra vez. Si se encuentra mal, llame a su médico.
left-as-it-was = Todo queda como estaba.
new_time = ¿Qué hora le viene bien?
    .help = Toque una hora o escriba otra, como 7:30.
    .short = Hora
retimed = Desde ahora será a las { $clock }.
new_place = ¿Dónde está ahora? Escriba una ciudad o qué hora es ahí.
    .help = También puede enviar su ubicación: solo guardo su zona horaria.
    .short = Lugar
there_now = Envió un lugar con la hora de { $there_city }. Ahí la hora es { $there }. ¿Está ahora ahí? Entonces le escribo con esa hora.
    .yes = Sí, estoy ahí
    .no = No
    .short = Lugar enviado
already-there = Esa hora ya la sé: su hora es ahora { $now }.
today-comes-now = Lo que falta de hoy le llega en un momento.
moved = Hecho. Su hora es ahora { $now }. Le escribo a las { $clock }.
wrong_words = Le escucho. ¿Qué no va bien? Basta con unas palabras.
    .help = Si es urgente, no me espere: llame ya al número de emergencias de su zona.
    .short = Algo no va bien
something-is-wrong = Algo no va bien
alert-was-seen = { $by } ya vio lo que usted contó.

## Quién ve qué

share-link =
    Pase este enlace a su profesional. Sirve una sola vez, durante una semana:
    { $link }
sees-nobody = Nadie más que usted ve sus respuestas. Con /share da acceso a un profesional.
sees-head = <b>Quién ve sus respuestas</b>
sees-line = • { $name }
end-link = Quitar: { $name }
link-ended = Hecho. { $name } ya no ve lo que usted responde.
linked-by-patient = { $name } le ha dado acceso. En /digest ve a todos sus pacientes.
linked-to-clinician = { $name } ve desde ahora lo que usted responde. En /whosees lo ve y lo puede quitar.
invite-unknown = No conozco este enlace de invitación. Pida uno nuevo, por favor.
invite-expired = Este enlace de invitación ya no sirve: pasó mucho tiempo. Pida uno nuevo, por favor.
invite-used = Este enlace de invitación ya se usó. Pida uno nuevo, por favor.
invite-not-for-you = Este enlace no es para usted. Pida otro, por favor.

## Botones y respuestas perdidas

button-stale = Ese botón es de una pregunta anterior. No cambió nada.
button-too-old = Ese registro es de hace más de tres días. Por eso se queda como está.
only-words =
    { $kind ->
        [sticker] ¡Qué bonito! Pero solo entiendo palabras y botones.
        [photo] No puedo ver fotos. Cuéntemelo con palabras, por favor. Si le preocupa, muéstreselo a un médico.
        [voice] No puedo escuchar mensajes de voz. Escríbalo, por favor.
        [location] Su ubicación me sirve cuando le pregunto dónde está. No la he guardado.
       *[other] Solo entiendo palabras y botones.
    }
edits-are-not-read = Ha cambiado un mensaje. Eso no cambia la respuesta: envíela otra vez o toque «Atrás», por favor.
not-understood-choice = No le entendí. Toque un botón o escriba lo que dice, por favor. Por ejemplo: { $example }
not-understood-many = No le entendí. Toque lo que sea su caso y después «Listo», por favor. O escríbalas, por ejemplo: { $example }
not-understood-number = Necesito un número del { $low } al { $high }. Por ejemplo: { $example }
not-in-range = { $said } está fuera de la escala. Envíe un número del { $low } al { $high }, por favor.
not-understood-same = No puedo mirar atrás por usted: cada día cuenta por sí mismo. Dígame, por favor, cómo está esta vez.
not-understood-words = Envíe unas palabras, por favor.
too-long = Es muy largo. Use menos de { $most } letras, por favor.
not-understood-clock = No entendí la hora. Escríbala así, por favor: 7:30 o 18:00.
which-is-nearest = Hay más de un lugar con esa hora. ¿Cuál está más cerca de usted? Si no es ninguno, escriba una ciudad grande cerca de usted.
place-unclear = No sé qué hora es en ese lugar. Escriba una ciudad grande cerca de usted, por favor.
not-understood-place = No conozco ese lugar. Escriba una ciudad grande cerca de usted o qué hora es ahí ahora, por favor.
private-chats-only = Solo hablo en chats privados, para que su salud sea solo suya. Escríbame allí, por favor.
our-fault = Algo falló de nuestro lado. Su mensaje está guardado. Si es urgente, no me espere: llame a su médico o al número de emergencias de su zona.

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
    .emergency = <b>🚨 Puede ser una emergencia. Llame ahora al { $number }, por favor.</b>
    .same_day = <b>⚠ Vaya hoy mismo a un médico o a urgencias, por favor.</b>
    .soon = <b>⚠ Vaya a un médico en los próximos días, por favor.</b>
local-number = el número de emergencias de su zona
flag-done = Ya lo hice
flag-misunderstood = Fue un malentendido
flag-first = Antes de seguir: ¿hizo lo que le escribí arriba?
flag-settled =
    { $how ->
        [done] Gracias. Haga lo que le digan allí. Seguimos cuando quiera.
       *[misunderstood] Gracias por contármelo. Si un día pasa de verdad, pida ayuda enseguida.
    }
flag-not-watched = Si tiene profesionales con acceso, les aviso. Pero quizá nadie lo lea enseguida. No espere aquí una respuesta, por favor.
copy-number = Copiar { $number }
doubt = Antes una pregunta, para estar seguros.
    .yes = Sí
    .no = No
doubt-settled = Gracias. Si eso cambia, dígamelo enseguida o llame a su médico.
doubt-open = aún sin respuesta
doubt-words = { $words } ({ $question } { $answer })

## La recomendación

recommend =
    .pt = <b>Lo mejor aquí es la fisioterapia.</b> Ayuda a moverse mejor.
    .ot = <b>Lo mejor aquí es la terapia ocupacional.</b> Ayuda con las cosas del día a día.
    .both = <b>Lo mejor aquí es la fisioterapia junto con la terapia ocupacional.</b> La primera ayuda a moverse mejor. La segunda ayuda con las cosas del día a día.
    .medical_review = <b>Vaya primero a un médico, por favor.</b> Después, la terapia puede ayudar mucho.
see =
    .emergency = <b>Esto no puede esperar. Llame ahora al número de emergencias de su zona.</b>
    .same_day = <b>Que lo vean hoy mismo, por favor.</b>
    .soon = <b>Que lo vean en los próximos días, por favor.</b>
start-with =
    .pt = Empiece con la fisioterapia.
    .ot = Empiece con la terapia ocupacional.

reasons-head = <b>Por qué lo digo:</b>
reason-line = • { $reason }
not-a-diagnosis = Esto no es un diagnóstico. Un profesional que lo vea en persona puede pensar otra cosa.
after-the-recommendation = Eso se puede cuando haya una recomendación.

## Gráficas

chart-title = Su progreso
chart-flare = Brotes

## Lo que Telegram muestra del bot

bot-description = Le ayudo a encontrar la terapia que le va bien, le pregunto cada día y le muestro su progreso. No soy un servicio de urgencias. Si es urgente, llame al número de emergencias de su zona.
bot-short = Le acompaña en la fisioterapia y la terapia ocupacional.
command-checkin = Hacer mi registro ahora
command-change = Cambiar una respuesta
command-flare = Tengo un brote
command-note = Guardar una nota
command-progress = Ver mi progreso
command-programme = Mis ejercicios en casa
command-week = Mi semana en palabras
command-topics = Leer sobre las terapias
command-summary = Mi resumen
command-report = Un resumen para mi cita
command-event = Plan nuevo, enfermedad, viaje
command-visit = Tengo una cita
command-weekly = Preguntar una vez por semana
command-daily = Preguntar cada día
command-monthly = Preguntar cada cuatro semanas
command-snooze = Dejar el registro para luego
command-pause = Tomarme un descanso
command-time = Cambiar la hora
command-quiet = Horas sin mensajes
command-days = Qué días me preguntan
command-times = Preguntar varias veces al día
command-place = Cambiar mi lugar
command-share = Dar acceso a un profesional
command-whosees = Quién ve mis respuestas
command-wrong = Algo no va bien
command-help = Lo que puedo hacer aquí
command-privacy = Qué se guarda
command-stop = Parar
command-digest = Profesionales: mis pacientes
command-invite = Profesionales: invitar a un paciente
