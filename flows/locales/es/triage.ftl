# Las preguntas de la orientación, sus respuestas y las razones del consejo.
# $who es "me", "child" o "someone". Las respuestas tienen menos de 25 letras.

who-you = { $who ->
    [child] su hijo o hija
    [someone] la persona que cuida
   *[me] usted
}

## Preguntas

who = ¿Para quién es?
    .me = Para mí
    .child = Mi hijo (menos de 16)
    .someone = Alguien que cuido
    .short = Para quién

flags_now =
    Primero, la seguridad. Ahora o en las dos últimas semanas, ¿le ha pasado algo de esto a { who-you }? Toque todo lo que encaje. ¿Tiene dudas con algo? Tóquelo también.
    • Signos de ictus: la cara se cae, un brazo sin fuerza, habla rara, o de golpe ve mal o pierde el equilibrio. También si ya pasó.
    • Dolor o peso en el pecho, o que va al brazo o a la boca.
    • Le falta el aire en reposo, o se hincha la cara o la garganta.
    • Un desmayo, un ataque o un golpe fuerte en la cabeza.
    • Mucha sangre que no para.
    • Una caída o un choque fuerte, y no puede apoyar, o se ve torcido.
    • Orina y heces: le cuesta orinar, se le escapa algo, o no siente entre las piernas.
    • Las dos piernas pierden fuerza, o el dolor crece en las dos.
    • Ideas de quitarse la vida.
    .stroke_signs = Signos de ictus
    .chest = Dolor en el pecho
    .breath = Le falta el aire
    .blackout = Desmayo, ataque, golpe
    .bleeding = Mucha sangre
    .bad_fall = Caída o choque fuerte
    .bladder = Orina, heces, no siente
    .both_legs = Dos piernas sin fuerza
    .dark_thoughts = Ideas de no vivir más
    .short = Alarma ahora

flags_body =
    ¿Y algo de esto, ahora o en las dos últimas semanas? Toque todo lo que encaje. ¿Tiene dudas con algo? Tóquelo también.
    • Dolor nuevo y raro de cuello o cabeza, con mareo, ver doble, habla rara o cara dormida.
    • Un brazo, una pierna o un yeso que aprieta y duele mucho, o está dormido, blanco o frío.
    • Una pierna hinchada, caliente y con dolor.
    • Una sola articulación caliente, hinchada y con mucho dolor.
    • Fiebre o frío con el dolor, o se siente muy mal.
    • Una herida que se abre, tiene pus o está roja.
    • Un pie que se cae, o un brazo o pierna con menos fuerza.
    • Una caída leve, con huesos débiles o si toma corticoides.
    • Más de 50 años: dolor de cabeza nuevo, o duele la piel de la cabeza o al comer.
    • Alguien en casa le hace daño.
    .neck_head = Dolor de cabeza y mareo
    .tight_limb = Brazo o pierna fría
    .swollen_leg = Pierna hinchada
    .hot_joint = Articulación caliente
    .fever = Fiebre con dolor
    .wound = La herida va mal
    .weak_foot = Pie caído, sin fuerza
    .thin_bones = Caída, huesos débiles
    .temple = Más de 50, dolor nuevo
    .unsafe = Daño en casa
    .short = Alarma, cuerpo

flags_child =
    Y si es un niño o una niña: ¿es cierto algo de esto? Toque todo lo que encaje. ¿Tiene dudas con algo? Tóquelo también.
    • Tiene fiebre y cojea.
    • Camina de un modo nuevo y raro.
    • Ya no hace algo que antes hacía.
    • No se sienta a los 8 meses.
    • No camina a los 18 meses.
    • Usaba solo una mano antes del año.
    .fever_limp = Fiebre y cojea
    .new_gait = Camina de otro modo
    .lost_skill = Ya no hace algo
    .not_sitting = No se sienta, 8 meses
    .not_walking = No camina, 18 meses
    .one_hand = Solo una mano
    .short = Alarma, niño

flags_slow =
    Unas más, que llegan poco a poco. Toque todo lo que encaje.
    • Cáncer, ahora o antes.
    • Pierde peso sin querer.
    • Dolor toda la noche, y nada lo calma.
    • Dolor como un cinturón.
    • Muchas articulaciones, o las de manos o pies, hinchadas por semanas.
    • Rigidez de más de una hora por la mañana.
    • Dolor de cuello con manos torpes o paso poco firme.
    .cancer_before = Cáncer, ahora o antes
    .weight_loss = Pierde peso
    .night_pain = Dolor toda la noche
    .belt_pain = Dolor como un cinturón
    .many_joints = Varias hinchadas
    .long_stiffness = Rigidez de más de 1 hora
    .clumsy_hands = Cuello y manos torpes
    .short = Alarma lenta

age_group = { $who ->
    [someone] ¿Qué edad tiene la persona?
   *[me] ¿Qué edad tiene usted?
}
    .child = Menos de 16
    .adult = De 16 a 64
    .older_adult = 65 o más
    .short = Edad

cause = ¿Cómo empezó?
    .injury = Una lesión
    .surgery = Tras una operación
    .gradual = Llegó poco a poco
    .long_term_condition = Una enfermedad larga
    .neurological = Cerebro o nervios
    .heart_or_lung = Corazón o pulmones
    .vision = La vista
    .memory_or_thinking = Memoria o pensar
    .developmental = Desde la infancia
    .help = Cerebro o nervios: como un ictus, un daño del cerebro o la médula, párkinson o esclerosis múltiple. Enfermedad larga: como artrosis o reuma.
    .short = Cómo empezó

seen_by_clinician = ¿Ya lo ha visto alguien en una consulta, como un médico o un terapeuta?
    .yes = Sí
    .no = Aún no
    .short = Visto antes

movement_limits = ¿Qué le cuesta al moverse? Toque todo lo que encaje, o nada.
    .walking = Caminar
    .stairs = Las escaleras
    .balance = El equilibrio
    .getting_up = Levantarse
    .lifting = Cargar peso
    .reaching = Alcanzar cosas
    .range_of_motion = Doblar, girar
    .strength = La fuerza
    .endurance = Aguantar
    .pain_on_movement = Dolor al moverse
    .short = Cuesta: moverse

task_limits = ¿Qué cosas del día le cuestan? Toque todo lo que encaje, o nada.
    .dressing = Vestirse
    .bathing = Baño o ducha
    .toileting = Ir al baño
    .eating = Comer
    .cooking = Cocinar
    .housework = La casa
    .shopping = La compra
    .writing_or_typing = Escribir o teclear
    .gripping_or_tools = Agarrar, herramientas
    .work = El trabajo
    .school = La escuela
    .hobbies = Deporte o aficiones
    .driving = Conducir
    .caring_for_others = Cuidar a otros
    .medicines_or_money = Medicinas o dinero
    .short = Cuesta: el día

skill_limits = ¿Algo de esto le cuesta más que antes? Toque todo lo que encaje, o nada.
    .fine_motor = Mover los dedos
    .coordination = Coordinar
    .memory = La memoria
    .concentration = La atención
    .planning = Planear
    .vision = Ver
    .sensation = Sentir al tocar
    .short = Cuesta más que antes

body_areas = ¿Dónde es? Toque todo lo que encaje.
    .back = Espalda
    .neck = Cuello
    .shoulder = Hombro
    .elbow = Codo
    .hand_or_wrist = Mano o muñeca
    .hip = Cadera
    .knee = Rodilla
    .ankle_or_foot = Tobillo o pie
    .whole_body = Todo el cuerpo
    .short = Dónde

weeks = ¿Hace cuántas semanas empezó? Tras una operación: ¿cuántas semanas han pasado?
    .help = Un número, como 3. Medio año son 26, un año son 52.
    .short = Semanas

goal = ¿Qué le importa más ahora a { who-you }?
    .move_better = Moverse mejor
    .do_daily_tasks = Hacer su día a día
    .both = Las dos cosas
    .short = Meta

course = ¿Cómo va en las últimas semanas?
    .better = Va mejor
    .same = Más o menos igual
    .worse = Va peor
    .short = Evolución

tried = ¿Qué ha probado ya? Toque todo lo que encaje, o nada.
    .rest = Reposo
    .medicines = Medicinas
    .injections = Inyecciones
    .therapy = Terapia
    .other_providers = Otra ayuda
    .short = Ha probado

## Las respuestas dentro de una frase

said-age_group = edad
    .child = menos de 16
    .adult = de 16 a 64
    .older_adult = 65 o más

said-cause = causa
    .injury = una lesión
    .surgery = una operación
    .gradual = algo que llegó poco a poco
    .long_term_condition = una enfermedad larga
    .neurological = el cerebro o los nervios
    .heart_or_lung = el corazón o los pulmones
    .vision = la vista
    .memory_or_thinking = la memoria o el pensar
    .developmental = algo desde la infancia
    .unsure = una causa que no está clara

said-body_areas = partes
    .back = espalda
    .neck = cuello
    .shoulder = hombro
    .elbow = codo
    .hand_or_wrist = mano o muñeca
    .hip = cadera
    .knee = rodilla
    .ankle_or_foot = tobillo o pie
    .whole_body = todo el cuerpo

said-movement_limits = moverse
    .walking = caminar
    .stairs = las escaleras
    .balance = el equilibrio
    .getting_up = levantarse
    .lifting = cargar peso
    .reaching = alcanzar cosas
    .range_of_motion = doblar y girar
    .strength = la fuerza
    .endurance = aguantar
    .pain_on_movement = el dolor al moverse

said-task_limits = el día a día
    .dressing = vestirse
    .bathing = el baño o la ducha
    .toileting = ir al baño
    .eating = comer
    .cooking = cocinar
    .housework = la casa
    .shopping = la compra
    .writing_or_typing = escribir o teclear
    .gripping_or_tools = agarrar o usar herramientas
    .work = el trabajo
    .school = la escuela
    .hobbies = el deporte o las aficiones
    .driving = conducir
    .caring_for_others = cuidar a otros
    .medicines_or_money = manejar medicinas o dinero

said-skill_limits = capacidades
    .fine_motor = mover los dedos
    .coordination = coordinar
    .memory = la memoria
    .concentration = la atención
    .planning = planear
    .vision = ver
    .sensation = sentir al tocar

said-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
    .unknown = no se sabe

said-goal = meta
    .move_better = moverse mejor
    .do_daily_tasks = hacer su día a día
    .both = moverse mejor y hacer su día a día

said-more_limits = más limitado
    .movement = moverse
    .tasks = el día a día
    .equal = las dos cosas

said-seen_by_clinician = visto
    .yes = sí
    .no = aún no

said-course = evolución
    .better = va mejor
    .same = más o menos igual
    .worse = va peor
    .unsure = no está seguro

said-tried = probado
    .rest = reposo
    .medicines = medicinas
    .injections = inyecciones
    .therapy = terapia
    .other_providers = otra ayuda

said-who = persona
    .me = la misma persona
    .child = su hijo o hija
    .someone = alguien que cuida

said-red_flags = señales de alarma
    .cauda_equina = señales en la orina, las heces o las piernas
    .stroke = signos de ictus
    .chest_pain = dolor en el pecho
    .clot = una pierna hinchada y con dolor
    .septic_joint = una articulación caliente e hinchada
    .infection = fiebre o signos de infección
    .wound_problem = una herida que va mal
    .fracture = una caída o choque, quizá con algo roto
    .compartment = un brazo o pierna que aprieta, dormido o frío
    .collapse = un desmayo, un ataque o un golpe en la cabeza
    .artery = un dolor raro de cabeza o cuello
    .myelopathy = dolor de cuello con manos o piernas torpes
    .other_neuro = una debilidad nueva o un ataque
    .cancer = señales que hay que mirar por si es cáncer
    .inflammatory = articulaciones hinchadas o rígidas por semanas
    .child = una señal de alarma en un niño
    .suicidal = ideas de quitarse la vida
    .other = una señal que necesita ayuda ya

## Adónde ir

recommendation = Consejo
    .pt = Fisioterapia
    .ot = Terapia ocupacional
    .both = Las dos terapias
    .medical_review = Primero el médico

urgency = Cuándo
    .routine = Sin prisa
    .soon = En pocos días
    .same_day = Hoy
    .emergency = Ahora mismo

lead = Empezar con
    .pt = Fisioterapia
    .ot = Terapia ocupacional

digital_pt = Fisio por vídeo
    .suitable = Va bien
    .after_assessment = Tras una primera visita
    .not_suitable = Por ahora no

## Razones

reason-red_flag = Usted nos habló de { $red_flags }. Eso lo debe ver antes un médico.
reason-cause_not_examined = Tiene que ver con { $cause }, y aún no lo ha visto nadie. Primero lo debe ver un médico, y luego la terapia.
reason-child_without_diagnosis = Es un niño o una niña, la causa no está clara, y aún no lo ha visto nadie. Primero lo debe ver un pediatra.
reason-skills_not_examined = Esto cuesta más que antes: { $skill_limits }. Aún no lo ha visto nadie. Un médico debe buscar la causa.
reason-medicines_or_money_not_examined = Manejar medicinas o dinero cuesta más que antes, y aún no lo ha visto nadie. Un médico debe buscar la causa.
reason-widespread_not_examined = Está en muchas partes ({ $body_areas }), y aún no lo ha visto nadie. Un médico debe buscar la causa.
reason-small_joints_not_examined = Son varias articulaciones ({ $body_areas }), y aún no las ha visto nadie. Un médico debe buscar la causa.
reason-no_place_no_cause = La causa no está clara, no está en un solo lugar, y aún no lo ha visto nadie. Primero lo debe ver un médico.
reason-unsteady_without_cause = El equilibrio va peor, la causa no está clara, y aún no lo ha visto nadie. Primero lo debe ver un médico.
reason-getting_worse_not_examined = Va peor, y aún no lo ha visto nadie. Primero lo debe ver un médico.
reason-nothing_limited_not_examined = No ha dicho nada que le cueste, y aún no lo ha visto nadie. Un médico puede decir qué es.
reason-hand_therapy = Por la mano le cuesta su día ({ $task_limits }), y eso quiere hacer. La terapia de mano es parte de la terapia ocupacional y ayuda con las dos cosas.
reason-task_follows_from_moving = Cuesta moverse ({ $movement_limits }), y por eso también { $task_limits }. La meta es moverse mejor. Para eso está la fisioterapia.
reason-coordination_of_moving = Cuesta moverse ({ $movement_limits }), y también { $skill_limits }. La fisioterapia ayuda con las dos cosas.
reason-moving_and_doing = Cuesta moverse ({ $movement_limits }): para eso está la fisioterapia. También cuestan cosas del día ({ $doing_limits }): para eso está la terapia ocupacional.
reason-moving = Lo que cuesta es moverse: { $movement_limits }. Para eso está la fisioterapia.
reason-doing = Lo que cuesta es hacer cosas: { $doing_limits }. Para eso está la terapia ocupacional.
reason-wants_to_move = La meta es moverse mejor. Para eso está la fisioterapia.
reason-wants_to_do = La meta es hacer su día a día. Para eso está la terapia ocupacional.
reason-usually_ot = Tiene que ver con { $cause }. Con estas respuestas suele ayudar más la terapia ocupacional.
reason-usually_both = Tiene que ver con { $cause }. Con estas respuestas suelen ayudar la fisioterapia y la terapia ocupacional, las dos a la vez.
reason-usually_pt = Tiene que ver con { $cause }. Con estas respuestas suele ayudar más la fisioterapia.
reason-cancer_with_weakness = Hay que mirar estas señales por si es cáncer. Y ahora cuesta más moverse o sentir. No puede esperar.
reason-cancer_with_nerve_sign = Estas señales llegaron a la vez: { $red_flags }. No puede esperar.
reason-fast_myelopathy = Dolor de cuello con manos o piernas torpes, y llegó muy rápido. No puede esperar.
reason-unwell_with_hot_joint = Una articulación caliente e hinchada, con fiebre, no puede esperar.
reason-new_and_not_examined = Es nuevo y tiene que ver con { $cause }. Vaya a que lo vean hoy.
reason-head_after_injury = Desde la lesión esto cuesta más: { $skill_limits }. Vaya a que lo vean hoy.
reason-operation_not_reviewed = La operación fue hace poco, y aún no la ha visto nadie. Llame en estos días al equipo que operó.
reason-child_not_examined = Es un niño o una niña, y aún no lo ha visto nadie. Vaya a que lo vean en estos días.
reason-fine_motor_not_examined = Mover los dedos cuesta más, y la causa no está clara. Vaya a que lo vean en estos días.
reason-lead_goal_moving = Empiece con la fisioterapia: moverse mejor es lo que más le importa ahora a { who-you }.
reason-lead_goal_doing = Empiece con la terapia ocupacional: su día a día es lo que más le importa ahora a { who-you }.
reason-lead_more_moving = Empiece con la fisioterapia, pues lo que más cuesta es moverse.
reason-lead_more_doing = Empiece con la terapia ocupacional, pues lo que más cuesta es el día a día.
reason-lead_usually_ot = Empiece con la terapia ocupacional, como es normal aquí.
reason-lead_usually_pt = Empiece con la fisioterapia: moverse sin riesgo va antes que lo demás.
reason-digital_child = La fisioterapia debe ser en persona: un niño necesita a alguien a su lado.
reason-digital_falls = La fisioterapia debe ser en persona: cuesta { $movement_limits }, y nadie se debe caer.
reason-digital_operation_not_reviewed = La fisioterapia debe ser en persona: aún no ha visto nadie la operación.
reason-digital_new_neurological = La fisioterapia debe ser en persona: es nuevo y tiene que ver con el cerebro o los nervios.
reason-digital_memory = La fisioterapia debe ser en persona: si cuesta pensar o la memoria falla, no es seguro hacerla a solas.
reason-digital_early_operation = La fisioterapia por vídeo puede venir después. Antes, alguien debe ver con sus manos cómo va.
reason-digital_needs_hands = La fisioterapia por vídeo puede venir tras una primera visita en persona.
reason-digital_fits = Aquí puede ir bien la fisioterapia por vídeo, con sus tareas en casa.
