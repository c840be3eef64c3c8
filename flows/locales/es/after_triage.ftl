# Lo que se dice después del consejo, si se pide, y el resumen para una clínica.

topics = ¿Qué quiere saber?
topics-more = Leer más

topic-ask_for_pt = Puede decir: «Quiero una primera cita de fisioterapia.» Luego diga qué le cuesta, desde cuándo y cuál es su meta. Todo está en el resumen. Pregunte si necesita una carta del médico.
    .title = Qué pedir

topic-ask_for_ot = Puede decir: «Quiero una primera cita de terapia ocupacional.» Luego diga qué cosas del día le cuestan y cuál es su meta. Todo está en el resumen. Pregunte si necesita una carta del médico. Muchas veces, sí.
    .title = Qué pedir

topic-ask_for_both = Puede decir: «Quiero una primera cita de fisioterapia y otra de terapia ocupacional. Por favor, en equipo.» El resumen dice qué cuesta y con qué empezar. Pregunte si necesita una carta del médico.
    .title = Qué pedir

topic-ask_for_doctor = Puede decir: «Tengo algo nuevo. Aún no lo ha visto nadie. ¿Puedo ir?» Luego diga qué le cuesta y desde cuándo. Todo está en el resumen.
    .title = Qué pedir

topic-doctor_first = Un médico mira qué es. Solo así la terapia es la buena. Pregunte: «¿Qué es? ¿Me puedo mover como quiera? ¿Me va bien la fisioterapia o la terapia ocupacional?» Luego vuelva aquí.
    .title = Por qué antes el médico

topic-what_pt_does = La fisioterapia pregunta: ¿cómo se puede mover mejor { who-you }? Trata la fuerza, la rigidez, el equilibrio, el paso y el dolor al moverse. Hace tareas que crecen poco a poco. A veces usa las manos, el calor o el frío. Mucho se hace en casa.
    .title = Qué hace la fisio

topic-what_ot_does = La terapia ocupacional pregunta: ¿cómo puede hacer { who-you } lo que pide el día? Trata cosas como vestirse, cocinar, el trabajo, escribir o la memoria. Se hace la tarea misma, se buscan otros modos y se prueban ayudas. A veces cambia algo en casa o en la mesa de trabajo.
    .title = Qué hace la ocupacional

topic-together = Piense en ir a la compra. La fisioterapia da la fuerza para andar por la tienda. La terapia ocupacional ayuda con la lista, con lo que está alto y con el pago. Las dos tienen un solo plan, y una va delante al principio.
    .title = Cómo van juntas

topic-first_visit_pt = En la primera visita le preguntan qué duele y qué cuesta. Miran la fuerza, cómo se mueve todo y el equilibrio. Le dan un plan con metas y unas tareas para casa. Lleve ropa cómoda. Lo normal es un tiempo fijo, con metas pequeñas.
    .title = La primera visita fisio

topic-first_visit_ot = En la primera visita le preguntan por su día: qué hay que hacer, qué echa de menos, qué estorba. Quizá miren cómo hace una tarea. Usted elige las metas. Lo normal es que dure de semanas a meses, al paso de su día.
    .title = La primera, ocupacional

topic-hand_therapy = Para la mano, pida un terapeuta de mano. Trata sobre todo manos y muñecas. También puede hacer una férula.
    .title = Terapia de mano

topic-back_pain = Casi todo dolor de espalda o de cuello mejora. Muévase tanto como pueda. Estar mucho en la cama lo pone peor. Díganos ya si no siente entre las piernas, si las piernas pierden fuerza o si falla la orina o las heces.
    .title = Espalda y cuello

topic-home_safety = Hay modos de no caer. Pida una visita en casa: se mira la luz, el suelo, los pasos y el baño. También ayuda hacer tareas de equilibrio y mirar los ojos y las medicinas.
    .title = Casa segura

topic-tried_before = Diga qué ha probado ya, qué le ayudó y qué no. Si un plan no le iba bien, no es culpa suya. Es normal volver cuando vuelve el dolor.
    .title = Terapia de antes

topic-digital_suitable = La fisioterapia por vídeo puede ir bien aquí. Le ven en la pantalla, y usted hace sus tareas en casa. Si el dolor crece o no se siente seguro, pida una visita en persona.
    .title = Fisio por vídeo

topic-digital_after_assessment = Empiece en persona. Allí miran con las manos qué es seguro o qué ayuda necesita. Luego puede seguir por vídeo.
    .title = Fisio por vídeo

topic-digital_not_suitable = Por ahora, vaya en persona. Tras una operación nueva, con caídas, con señales nuevas de los nervios o con un niño, alguien debe estar allí para ayudar y mirar con las manos.
    .title = Fisio por vídeo

topic-cost_and_access = Pregunte antes de pedir la cita: ¿necesito una carta del médico? ¿Qué paga mi seguro y cuántas visitas? ¿Qué pago yo? La terapia ocupacional puede tener otras reglas.
    .title = Coste y acceso

topic-misconceptions = Cosas que se dicen y no son así:
    • «Las dos terapias son lo mismo.» La fisioterapia es para moverse, la terapia ocupacional para hacer.
    • «La ocupacional es solo para las manos.» También es para la memoria, el trabajo y la casa.
    • «La fisio es solo para la fuerza.» También es para el equilibrio y el dolor.
    • «Es solo para gente mayor o tras un golpe.» Ayuda a niños, en una enfermedad larga y a quien quiere seguir bien.
    .title = Lo que no es cierto

topic-family = Consejos para la familia:
    • Venga a una visita y vea cómo ayudar.
    • Deje que haga lo que puede, aunque sea lento.
    • Pregunte antes de ayudar.
    • Hagan las tareas de casa en equipo.
    • Tome un respiro. Su descanso también cuenta.
    .title = Para la familia

topic-questions_to_ask = Buenas preguntas para la primera visita:
    • ¿Qué cree que es?
    • ¿Cuál es la meta y para cuándo?
    • ¿Qué hago en casa y cada cuánto?
    • ¿Qué es normal sentir y cuándo debo llamar?
    • ¿Cómo vemos que va bien?
    .title = Qué preguntar

topic-keeping_going = El cambio llega en pasos pequeños, y todos suman. Lo que más ayuda: ir a las visitas, hacer las tareas en casa y subir poco a poco. Cuando la terapia acabe, siga con unas pocas tareas. Vuelva si el problema vuelve.
    .title = Seguir adelante

## El acceso por país, de una tabla que dice sus fuentes

access-pt-direct = Fisioterapia: puede ir sin carta del médico.
access-pt-direct_limited = Fisioterapia: muchas veces puede empezar sin carta del médico. Puede haber un límite, como en las visitas.
access-pt-referral = Fisioterapia: lo normal es que necesite una carta del médico.
access-pt-by_setting = Fisioterapia: si paga el estado, lo normal es una carta del médico. Si paga usted, no suele hacer falta.
access-pt-unknown = Fisioterapia: no sabemos la regla de aquí. Pregunte en la clínica o a su seguro.
access-ot-direct = Terapia ocupacional: puede ir sin carta del médico.
access-ot-direct_limited = Terapia ocupacional: muchas veces puede empezar sin carta del médico. Puede haber un límite.
access-ot-referral = Terapia ocupacional: lo normal es que necesite una carta del médico.
access-ot-by_setting = Terapia ocupacional: si paga el estado, lo normal es una carta del médico. Si paga usted, no suele hacer falta.
access-ot-unknown = Terapia ocupacional: no sabemos la regla de aquí. Pregunte en la clínica o a su seguro.
access-cover-public = El estado paga gran parte. Puede haber que esperar.
access-cover-insurance = Su seguro paga su parte si todo está en regla. Quizá pague usted algo.
access-cover-mixed = El estado paga una parte, y usted o un seguro pagan lo demás.
access-cover-unknown = No sabemos quién paga aquí. Pregunte antes de pedir la cita.
access-check = Las reglas cambian, así que pregunte. No podemos decir qué se paga.

## El resumen para una clínica

summary = Resumen para la clínica
    .note = Hecho con lo que dijo la persona. No es un diagnóstico.
    .none = nada
    .recommendation = Consejo
    .urgency = Cuándo
    .lead = Empezar con
    .digital_pt = Fisio por vídeo
    .red_flags = Señales de alarma
    .age_group = Edad
    .cause = Cómo empezó
    .body_areas = Dónde
    .weeks = Desde hace
    .course = Evolución
    .movement_limits = Le cuesta al moverse
    .task_limits = Le cuesta en el día
    .skill_limits = Capacidades
    .goal = Meta
    .seen_by_clinician = Visto antes
    .tried = Ha probado
    .reasons = Por qué
    .trace = Reglas
    .list = { $items }
summary-button = Resumen para la clínica
summary-send = Enviar a mi clínica
summary-nobody = Nadie ve sus datos aún. Con /share se crea un enlace. O reenvíe usted el texto.
summary-sent = He enviado el resumen a { $names }.
summary-from = <b>{ $name }</b> le envía este resumen.
summary-file = resumen
summary-day = Hecho el { $day }
summary-who = Para quién: { $who ->
        [child] un niño o una niña
       *[someone] una persona a su cargo
    }
summary-heading = <b>{ $head }</b>
