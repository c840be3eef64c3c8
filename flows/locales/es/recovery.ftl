# Cómo va la recuperación. De cada valoración: la frase para el paciente, `.clinician` para el
# profesional, `.next` para lo que la cambiaría.

# Cómo se llama cada medida de measures.toml en una frase, y sobre su gráfico.
recovery-measure-stiffness = rigidez matutina
    .chart = Rigidez matutina
recovery-measure-sleep = sueño
    .chart = Sueño
recovery-measure-pain = dolor
    .chart = Dolor
recovery-measure-tasks = tareas diarias
    .chart = Tareas diarias
recovery-measure-peg = dolor de la semana
    .chart = Dolor de la semana
recovery-measure-motion = movimiento
    .chart = Movimiento

# Dentro de las frases de abajo.
recovery-points =
    { $change ->
        [one] 1 punto
       *[other] { NUMBER($change, maximumFractionDigits: 1) } puntos
    }
recovery-way =
    { $way ->
        [better] mejor
       *[worse] peor
    }

recovery-no-answers = Todavía no hay respuestas.
    .clinician = Todavía no ha respondido ningún registro.
    .next = Hacen falta dos semanas de registros y al menos 8 respuestas.

recovery-too-little-data =
    { $answers ->
        [one] De momento solo hay 1 respuesta. Es muy pronto para decir cómo va.
       *[other] De momento hay { $answers } respuestas. Es muy pronto para decir cómo va.
    }
    .clinician = Faltan datos: { $answers } días con respuesta; hacen falta { $needed } en al menos 14 días.
    .next = Hacen falta dos semanas de registros y al menos { $needed } respuestas.

recovery-improving =
    { $change ->
        [0] Está mejorando. Los pequeños pasos suman.
       *[other] Va mejorando: en { $measure } está { recovery-points } { recovery-way } que hace { $weeks ->
            [one] una semana
           *[other] { $weeks } semanas
        }. Los pequeños pasos suman.
    }
    .clinician = Mejora desde el { $since }: { $measure }, { recovery-points } { recovery-way } en { $weeks } sem. (importa desde { NUMBER($matters, maximumFractionDigits: 1) }); probabilidad { $sure } %.
    .next = Unas semanas sin avance cambiarían esto.

recovery-stalled = En { $measure } ha cambiado { recovery-points } en { $weeks ->
        [one] la última semana
       *[other] las últimas { $weeks } semanas
    }. Con { NUMBER($matters, maximumFractionDigits: 1) } lo notaría de verdad. Puede ayudar que miren de nuevo su plan.
    .clinician = Sin avance desde el { $since }: { $measure } se movió { recovery-points } en { $weeks } sem., importa desde { NUMBER($matters, maximumFractionDigits: 1) }; probabilidad de que no haya un avance que importe: { $sure } %.
    .next = Ganar { NUMBER($matters, maximumFractionDigits: 1) } puntos en las próximas semanas cambiaría esto.

recovery-worsening =
    { $change ->
        [0] Desde el { $since } le cuesta más.
       *[other] En { $measure } está { recovery-points } { recovery-way } desde el { $since }.
    } Vale la pena decirlo en su terapia.
    .clinician = Empeora desde el { $since }: { $measure }, { recovery-points } { recovery-way } (importa desde { NUMBER($matters, maximumFractionDigits: 1) }); probabilidad { $sure } %.
    .next = Una o dos semanas estables al nivel de antes cambiarían esto.

recovery-uncertain = Todavía no está claro cómo va. Es normal tener días buenos y malos.
    .clinician = No está claro: { $measure }, { recovery-points } { recovery-way } en { $weeks } sem. (importa desde { NUMBER($matters, maximumFractionDigits: 1) }); { $answers } días con respuesta.
    .next = Lo dirán más respuestas.

recovery-goal-reached = Ha llegado a su meta. ¡Muy bien! Siga con su rutina.
    .clinician = Meta alcanzada y mantenida: mantenimiento.
    .next = Una semana lejos de la meta cambiaría esto.

recovery-recurrence = Ya había llegado a su meta. En la última semana quedó lejos de ella. Vale la pena que vuelva a su terapia.
    .clinician = Recaída: una semana lejos de una meta que ya se había alcanzado.

recovery-calendar = Lleva { $weeks } semanas y el cambio es pequeño. Es un buen momento para mirar juntos el plan.
    .clinician = Semana { $weeks }: avance en tareas menor de 1,3 puntos y cambio del dolor menor del 30 %. Solo por el calendario ya toca una nueva evaluación.

recovery-barriers = Ha hecho cerca del { $share } % de sus ejercicios en casa. { $what ->
        [pain] Dijo que el dolor lo frena.
        [time] Dijo que falta tiempo.
        [unclear] Dijo que no está claro cómo.
        [forgot] Dijo que se le olvida.
        [other] Ya me dijo qué lo frena.
       *[unknown] ¿Qué se lo pone difícil?
    } Vale la pena hablar primero de eso.
    .clinician = Ejercicios en casa: hechos al { $share } % en cuatro semanas. Mire primero qué los frena{ $what ->
        [pain] {" "}(dolor)
        [time] {" "}(falta de tiempo)
        [unclear] {" "}(no sabe bien cómo)
        [forgot] {" "}(se olvida)
        [other] {" "}(en sus palabras)
       *[unknown] {""}
    }.

recovery-flare =
    { $days ->
        [one] Esta semana tuvo un brote. Un brote no es por sí solo un paso atrás.
       *[other] Esta semana tuvo { $days } días de brote. Un brote no es por sí solo un paso atrás.
    }
    .clinician = Brote en { $days } de los últimos 7 días; no cuenta en la tendencia.

recovery-more-flares = Hubo más días de brote: { $now } en las últimas cuatro semanas, { $before } en las cuatro de antes.
    .clinician = Días de brote: { $now } en las últimas 4 sem., { $before } en las 4 anteriores.
