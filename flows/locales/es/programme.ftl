# El programa en casa: qué hay que hacer, cómo sube poco a poco, qué lo frena.

## Lo que ve el paciente

programme-button = Ejercicios en casa
programme-head = <b>Ejercicios en casa</b>
programme-empty = Aquí no hay nada todavía. Añada un ejercicio o un hábito, con sus propias palabras. Su profesional también puede.
programme-line = • { $what } ({ $when })
programme-line-not-today = • { $what } ({ $when }; hoy no)
programme-dose = { $name }: { $dose }
programme-daily = cada día
programme-days =
    { $count ->
        [one] 1 día a la semana
       *[other] { $count } días a la semana
    }
programme-weekdays = { $days }
programme-done = Ejercicios en casa, últimos { $days } días: hechos { NUMBER($done, maximumFractionDigits: 1) } de { $planned } días previstos.
programme-one = <b>{ $name }</b> ({ $when })
programme-by = De { $by }.
programme-stage = • { $dose }
programme-stage-now = → { $dose } (ahora, desde el { $since })
programme-given = <b>{ $by } fijó sus ejercicios en casa:</b>
programme-given-how = Con /programme los ve cuando quiera. Si uno duele o no está claro, dígalo en la terapia.
programme-taken-away = { $by } quitó sus ejercicios en casa. Por ahora no hay nada que hacer.
programme-praise-full = Muy bien: esta semana, { $count ->
        [one] el día previsto
       *[other] los { $count } días previstos
    } hizo { $names }.
programme-praise = Muy bien: esta semana, en { $count ->
        [one] 1 día
       *[other] { $count } días
    } hizo { $names }.

## Lo que cambia el paciente

exercise-add-button = Añadir un ejercicio
exercise-change-button = Cambiarlo
exercise-remove-button = Quitarlo
exercise-change = Cambiemos esto: { $name }. Lo que salte se queda como está.
exercise-remove-sure = ¿Quito esto: { $name }?
exercise-remove-yes = Sí, quitarlo
exercise-remove-no = No, dejarlo
exercise-removed = Quitado: { $name }.
exercise-too-many = Puede haber { $most } ejercicios como mucho. Unos pocos que se hacen valen más que muchos.
exercise-twice = Esto ya está: { $name }.
exercise-no-name = Aquí no veo un nombre: { $line }
exercise-too-long = Es muy largo. Deje cada cosa en menos de { $most } letras.
exercise-too-many-steps = Puede haber { $most } pasos como mucho.
exercise-days-wrong = La semana tiene de 1 a 7 días: { $line }
exercise_name = ¿Qué ejercicio o hábito? Con sus propias palabras.
    .help = Por ejemplo: Puente. O todo en una línea: Puente, 5 días: 10 veces; 15 veces; 20 veces
    .short = Ejercicio
exercise_days = ¿Cuántos días a la semana?
    .help = Si lo salta: cada día, o como estaba.
    .short = Días por semana
exercise_weekdays = ¿Qué días?
    .help = Toque los días y luego Listo. Si vale cualquier día, toque la última opción.
    .mon = lunes
    .tue = martes
    .wed = miércoles
    .thu = jueves
    .fri = viernes
    .sat = sábado
    .sun = domingo
    .short = Días
exercise_steps = ¿Cuánto cada vez?
    .help = Empiece con lo que puede hacer ahora. Puede añadir pasos para luego: 10 veces; 15 veces; 20 veces
    .short = Pasos

## Subir y bajar

step-up-offer = <b>¿Pasamos al paso siguiente?</b> En dos semanas hizo casi todo, y sin brotes. Usted decide.
step-back-offer = <b>¿Un paso más suave por ahora?</b> Después de un brote, vale con menos. Es mejor que nada. Usted decide.
step-line = • { $name }: { $from } → { $to }
step-up-button = Subir: { $dose }
step-back-button = Bajar: { $dose }
not-yet-button = Todavía no
stay-button = Dejarlo como está
step-not-yet = Está bien. Quizá le pregunte de nuevo en una semana o más.
step-stays = Está bien. Todo se queda como está.
step-taken = Desde ahora: { $name }, { $dose }.

## Lo que lo frena

barrier-lead = Le ha costado hacer los ejercicios en casa. Eso pasa, y a veces basta un cambio pequeño.
barrier = ¿Qué se lo pone difícil?
    .pain = El dolor
    .time = No hay tiempo
    .unclear = No sé bien cómo
    .forgot = Se me olvida
    .other = Otra cosa
    .short = Lo que lo frena
barrier_words = ¿Qué es? Bastan unas palabras.
    .short = En sus palabras
barrier-skipped = Está bien.
barrier-answer =
    .pain = Gracias. Haga menos, pero no nada: la mitad, o más lento. Una molestia leve que se va al día siguiente es normal. Si al día siguiente duele más, o el dolor es nuevo o intenso, dígalo en la terapia.
    .time = Gracias. Hágalo junto a algo de cada día, como el primer café. Cinco minutos ya cuentan.
    .unclear = Gracias. Deje lo que no está claro hasta que alguien se lo enseñe. Pida que le miren una vez.
    .forgot = Gracias. Un registro justo antes de los ejercicios puede ayudar. ¿Le pregunto a otra hora?
    .other = Gracias. Queda con su registro de hoy. Hable de ello en su próxima cita: casi siempre hay una salida.
barrier-ease = Si quiere, baje un paso:
other-time-button = A otra hora
help-offer = ¿Le digo a su profesional que no está claro?
help-tell-button = Avisar al profesional
help-sent = Se lo dije a { $names }.
help-nobody = Nadie más tiene acceso todavía. /share crea un enlace.

## Lo que lee un profesional

desk-programme-head = <b>{ $name }: ejercicios en casa</b>
desk-programme-none = Todavía no hay nada.
programme-changed = Último cambio: { $day }, por el paciente.
programme-changed-by = Último cambio: { $day }, por { $by }.
programme-barrier = Lo que lo frena, { $day }: { $what }
programme-barrier-words = Lo que lo frena, { $day }: { $what } – «{ $words }»
desk-programme-write-button = Escribirlos
desk-programme-clear-button = Quitarlos todos
desk-programme-send-button = Enviar al paciente
desk-programme-again-button = Escribir de nuevo
desk-programme-write = Los ejercicios en casa de { $name }. Lo que escriba sustituye a lo que hay.
programme_lines = Escriba un ejercicio por línea.
    .help = Nombre, días: pasos con ; entre ellos. Por ejemplo: Puente, 5 días: 10 veces; 15 veces; 20 veces. O: Caminar, lun, mié, vie: 10 minutos
    .short = Ejercicios en casa
desk-programme-preview = <b>Esto va a { $name }.</b> Cada ejercicio empieza por su primer paso. Si el paso actual sigue en la lista, se queda en él.
desk-programme-preview-none = <b>{ $name } ya no tendrá ejercicios en casa.</b>
desk-programme-sent = Enviado. { $name } sabrá que los fijó usted.
desk-programme-stopped = { $name } lo dejó y ya no recibe mensajes.
desk-programme-unclear = <b>{ $name }</b> no sabe bien cómo hacer los ejercicios en casa.
