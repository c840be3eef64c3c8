# Die Fragen der Einschätzung, ihre Antworten und die Gründe der Empfehlung.
# $who ist "me", "child" oder "someone". Antworten bleiben unter 25 Zeichen.

who-you = { $who ->
    [child] Ihrem Kind
    [someone] der Person
   *[me] Ihnen
}

## Fragen

who = Um wen geht es?
    .me = Um mich
    .child = Mein Kind (unter 16)
    .someone = Jemand, den ich pflege
    .short = Für wen

flags_now =
    Zuerst zur Sicherheit. Ist jetzt oder in den letzten zwei Wochen bei { who-you } etwas davon passiert? Tippen Sie alles an, was passt. Nicht sicher? Dann tippen Sie es auch an.
    • Zeichen für einen Schlaganfall: Gesicht hängt, Arm ist schwach, Sprache ist verwaschen, plötzlich schlecht sehen oder stehen. Auch wenn es wieder weg ist.
    • Brustschmerz: Druck oder Schmerz in der Brust, auch in Arm oder Kiefer.
    • Luftnot in Ruhe. Oder Gesicht oder Hals schwillt an.
    • Ohnmacht, ein Krampf oder ein harter Schlag auf den Kopf.
    • Starke Blutung, die nicht aufhört.
    • Schwerer Sturz oder Unfall: Auftreten geht nicht, oder etwas steht schief.
    • Blase, Darm: Urin kommt schwer oder läuft weg, Stuhl läuft weg, oder es ist taub im Schritt.
    • Beide Beine werden schwach, oder der Schmerz in beiden wächst.
    • Gedanken, das Leben zu beenden.
    .stroke_signs = Schlaganfall-Zeichen
    .chest = Brustschmerz
    .breath = Luftnot
    .blackout = Ohnmacht, Krampf, Kopf
    .bleeding = Starke Blutung
    .bad_fall = Schwerer Sturz, Unfall
    .bladder = Blase, Darm, taub
    .both_legs = Beide Beine schwach
    .dark_thoughts = Will nicht mehr leben
    .short = Warnzeichen jetzt

flags_body =
    Und etwas davon, jetzt oder in den letzten zwei Wochen? Tippen Sie alles an, was passt. Nicht sicher? Dann tippen Sie es auch an.
    • Neuer Schmerz im Nacken oder Kopf, anders als sonst, mit Schwindel, Doppelbildern, verwaschener Sprache oder taubem Gesicht.
    • Ein Arm, Bein oder Gips ist sehr straff und tut stark weh, ist taub, blass oder kalt.
    • Eine Wade oder ein Bein ist dick, heiß und tut weh.
    • Ein Gelenk ist heiß, dick und tut sehr weh.
    • Fieber oder Frost mit dem Schmerz, oder sehr krank.
    • Eine Wunde geht auf, eitert oder wird rundum rot.
    • Ein Fuß hängt, oder Arm oder Bein wird schwächer.
    • Kleiner Sturz, und die Knochen sind dünn oder Sie nehmen Kortison.
    • Über 50: neuer Kopfschmerz, die Kopfhaut tut weh, oder der Kiefer beim Kauen.
    • Gewalt zu Hause: Jemand tut weh oder macht Angst.
    .neck_head = Kopfweh mit Schwindel
    .tight_limb = Arm, Bein straff, taub
    .swollen_leg = Bein dick und heiß
    .hot_joint = Gelenk heiß und dick
    .fever = Fieber mit Schmerz
    .wound = Wunde sieht schlecht aus
    .weak_foot = Fuß hängt, neu schwach
    .thin_bones = Sturz, dünne Knochen
    .temple = Über 50, neues Kopfweh
    .unsafe = Gewalt zu Hause
    .short = Warnzeichen Körper

flags_child =
    Und bei einem Kind: Stimmt etwas davon? Tippen Sie alles an, was passt. Nicht sicher? Dann tippen Sie es auch an.
    • Es hat Fieber und hinkt.
    • Es geht auf einmal anders.
    • Es kann etwas nicht mehr, was es schon konnte.
    • Es sitzt mit 8 Monaten nicht.
    • Es geht mit 18 Monaten nicht.
    • Es nahm vor dem ersten Geburtstag nur eine Hand.
    .fever_limp = Fieber und Hinken
    .new_gait = Geht auf einmal anders
    .lost_skill = Kann etwas nicht mehr
    .not_sitting = Sitzt nicht, 8 Monate
    .not_walking = Geht nicht, 18 Monate
    .one_hand = Nahm nur eine Hand
    .short = Warnzeichen Kind

flags_slow =
    Noch ein paar, die langsam kommen. Tippen Sie alles an, was passt.
    • Krebs, jetzt oder früher.
    • Das Gewicht sinkt ohne Grund.
    • Schmerz die ganze Nacht, nichts hilft.
    • Schmerz wie ein Gürtel um den Leib.
    • Viele Gelenke oder die kleinen an Hand oder Fuß sind seit Wochen dick.
    • Am Morgen über eine Stunde steif.
    • Schmerz im Nacken, dazu sind die Hände ungeschickt oder der Gang ist wackelig.
    .cancer_before = Krebs, jetzt oder früher
    .weight_loss = Gewicht sinkt
    .night_pain = Schmerz die ganze Nacht
    .belt_pain = Schmerz wie ein Gürtel
    .many_joints = Viele dicke Gelenke
    .long_stiffness = Über 1 Stunde steif
    .clumsy_hands = Nacken, Hände unsicher
    .short = Langsame Warnzeichen

age_group = { $who ->
    [someone] Wie alt ist die Person?
   *[me] Wie alt sind Sie?
}
    .child = Unter 16
    .adult = 16 bis 64
    .older_adult = 65 oder älter
    .short = Alter

cause = Wie hat es angefangen?
    .injury = Eine Verletzung
    .surgery = Nach einer Operation
    .gradual = Es kam langsam
    .long_term_condition = Lange Krankheit
    .neurological = Gehirn oder Nerven
    .heart_or_lung = Herz oder Lunge
    .vision = Augen
    .memory_or_thinking = Gedächtnis, Denken
    .developmental = Seit der Kindheit
    .help = Gehirn oder Nerven: etwa Schlaganfall, eine Verletzung von Gehirn oder Rückenmark, Parkinson oder MS. Lange Krankheit: etwa Arthrose oder Rheuma.
    .short = Beginn

seen_by_clinician = Hat sich das schon jemand vom Fach angesehen, in der Praxis oder Klinik?
    .yes = Ja
    .no = Noch nicht
    .short = Schon untersucht

movement_limits = Was fällt beim Bewegen schwer? Tippen Sie alles an, was passt, oder nichts.
    .walking = Gehen
    .stairs = Treppen
    .balance = Gleichgewicht
    .getting_up = Aufstehen
    .lifting = Heben
    .reaching = Nach etwas greifen
    .range_of_motion = Beugen, Drehen
    .strength = Kraft
    .endurance = Ausdauer
    .pain_on_movement = Schmerz beim Bewegen
    .short = Schwer: Bewegen

task_limits = Was fällt am Tag schwer? Tippen Sie alles an, was passt, oder nichts.
    .dressing = Anziehen
    .bathing = Baden oder Duschen
    .toileting = Zur Toilette gehen
    .eating = Essen
    .cooking = Kochen
    .housework = Haushalt
    .shopping = Einkaufen
    .writing_or_typing = Schreiben, Tippen
    .gripping_or_tools = Greifen, Werkzeug
    .work = Arbeit
    .school = Schule
    .hobbies = Hobby oder Sport
    .driving = Auto fahren
    .caring_for_others = Für andere sorgen
    .medicines_or_money = Medizin oder Geld
    .short = Schwer: Alltag

skill_limits = Geht etwas davon schwerer als früher? Tippen Sie alles an, was passt, oder nichts.
    .fine_motor = Kleine Handgriffe
    .coordination = Koordination
    .memory = Gedächtnis
    .concentration = Konzentration
    .planning = Planen
    .vision = Sehen
    .sensation = Fühlen, Tasten
    .short = Schwerer als früher

body_areas = Wo ist es? Tippen Sie alles an, was passt.
    .back = Rücken
    .neck = Nacken
    .shoulder = Schulter
    .elbow = Ellbogen
    .hand_or_wrist = Hand, Handgelenk
    .hip = Hüfte
    .knee = Knie
    .ankle_or_foot = Knöchel oder Fuß
    .whole_body = Der ganze Körper
    .short = Wo

weeks = Vor wie vielen Wochen fing es an? Nach einer Operation: Wie viele Wochen ist sie her?
    .help = Eine Zahl, zum Beispiel 3. Ein halbes Jahr sind 26, ein Jahr sind 52.
    .short = Wochen

goal = Was ist { who-you } jetzt am wichtigsten?
    .move_better = Sich besser bewegen
    .do_daily_tasks = Den Alltag schaffen
    .both = Beides gleich
    .short = Ziel

course = Wie war es in den letzten Wochen?
    .better = Es wird besser
    .same = Etwa gleich
    .worse = Es wird schlechter
    .short = Verlauf

tried = Was wurde schon probiert? Tippen Sie alles an, was passt, oder nichts.
    .rest = Schonen
    .medicines = Medizin
    .injections = Spritzen
    .therapy = Therapie
    .other_providers = Jemand anders
    .short = Probiert

## Die Antworten mitten im Satz

said-age_group = Alter
    .child = unter 16
    .adult = 16 bis 64
    .older_adult = 65 oder älter

said-cause = Beginn
    .injury = eine Verletzung
    .surgery = eine Operation
    .gradual = langsamer Beginn
    .long_term_condition = eine lange Krankheit
    .neurological = Gehirn oder Nerven
    .heart_or_lung = Herz oder Lunge
    .vision = die Augen
    .memory_or_thinking = Gedächtnis oder Denken
    .developmental = etwas seit der Kindheit
    .unsure = ein unklarer Beginn

said-body_areas = Stellen
    .back = Rücken
    .neck = Nacken
    .shoulder = Schulter
    .elbow = Ellbogen
    .hand_or_wrist = Hand oder Handgelenk
    .hip = Hüfte
    .knee = Knie
    .ankle_or_foot = Knöchel oder Fuß
    .whole_body = ganzer Körper

said-movement_limits = Bewegen
    .walking = Gehen
    .stairs = Treppen
    .balance = Gleichgewicht
    .getting_up = Aufstehen
    .lifting = Heben
    .reaching = nach etwas greifen
    .range_of_motion = Beugen und Drehen
    .strength = Kraft
    .endurance = Ausdauer
    .pain_on_movement = Schmerz beim Bewegen

said-task_limits = Alltag
    .dressing = Anziehen
    .bathing = Baden oder Duschen
    .toileting = zur Toilette gehen
    .eating = Essen
    .cooking = Kochen
    .housework = Haushalt
    .shopping = Einkaufen
    .writing_or_typing = Schreiben oder Tippen
    .gripping_or_tools = Greifen oder Werkzeug
    .work = Arbeit
    .school = Schule
    .hobbies = Hobby oder Sport
    .driving = Auto fahren
    .caring_for_others = für andere sorgen
    .medicines_or_money = Umgang mit Medizin oder Geld

said-skill_limits = Können
    .fine_motor = kleine Handgriffe
    .coordination = Koordination
    .memory = Gedächtnis
    .concentration = Konzentration
    .planning = Planen
    .vision = Sehen
    .sensation = Fühlen und Tasten

said-weeks = { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}
    .unknown = unbekannt lange

said-goal = Ziel
    .move_better = sich besser bewegen
    .do_daily_tasks = den Alltag schaffen
    .both = sich besser bewegen und den Alltag schaffen

said-more_limits = mehr betroffen
    .movement = Bewegen
    .tasks = Alltag
    .equal = beides gleich

said-seen_by_clinician = untersucht
    .yes = ja
    .no = noch nicht

said-course = Verlauf
    .better = wird besser
    .same = etwa gleich
    .worse = wird schlechter
    .unsure = nicht sicher

said-tried = probiert
    .rest = Schonen
    .medicines = Medizin
    .injections = Spritzen
    .therapy = Therapie
    .other_providers = andere Hilfe

said-who = Person
    .me = die Person selbst
    .child = ihr Kind
    .someone = jemand, den sie pflegt

said-red_flags = Warnzeichen
    .cauda_equina = Zeichen an Blase, Darm oder Beinen
    .stroke = Zeichen für einen Schlaganfall
    .chest_pain = Brustschmerz
    .clot = ein dickes, heißes Bein
    .septic_joint = ein heißes, dickes Gelenk
    .infection = Fieber oder Zeichen einer Infektion
    .wound_problem = eine Wunde, die schlecht aussieht
    .fracture = ein Sturz oder Unfall, vielleicht mit Bruch
    .compartment = ein straffer, tauber oder kalter Arm oder Fuß
    .collapse = Ohnmacht, ein Krampf oder ein Schlag auf den Kopf
    .artery = ungewohnter Schmerz in Kopf oder Nacken
    .myelopathy = Nackenschmerz mit unsicheren Händen oder Beinen
    .other_neuro = neue Schwäche oder ein Krampf
    .cancer = Zeichen, die man auf Krebs prüfen muss
    .inflammatory = Gelenke, die seit Wochen dick oder steif sind
    .child = ein Warnzeichen bei einem Kind
    .suicidal = Gedanken, das Leben zu beenden
    .other = ein Zeichen, das jetzt Hilfe braucht

## Wohin

recommendation = Empfehlung
    .pt = Physiotherapie
    .ot = Ergotherapie
    .both = Physio- und Ergotherapie
    .medical_review = Erst zum Arzt

urgency = Wie bald
    .routine = Ohne Eile
    .soon = In ein paar Tagen
    .same_day = Heute
    .emergency = Sofort

lead = Beginn mit
    .pt = Physiotherapie
    .ot = Ergotherapie

digital_pt = Physio per Video
    .suitable = Passt gut
    .after_assessment = Nach einem Termin vor Ort
    .not_suitable = Jetzt nicht

## Gründe

reason-red_flag = Sie haben uns davon erzählt: { $red_flags }. Das muss zuerst ein Arzt ansehen.
reason-cause_not_examined = Es geht um { $cause }, und noch niemand hat es sich angesehen. Das soll erst ein Arzt tun, dann kommt die Therapie.
reason-child_without_diagnosis = Es geht um ein Kind, der Grund ist nicht klar, und noch niemand hat es sich angesehen. Zuerst soll ein Kinderarzt es sehen.
reason-skills_not_examined = Das geht schwerer als früher: { $skill_limits }. Noch niemand hat es sich angesehen. Ein Arzt soll erst den Grund finden.
reason-medicines_or_money_not_examined = Mit Medizin oder Geld geht es schwerer als früher, und noch niemand hat es sich angesehen. Ein Arzt soll erst den Grund finden.
reason-widespread_not_examined = Es ist an vielen Stellen ({ $body_areas }), und noch niemand hat es sich angesehen. Ein Arzt soll erst den Grund finden.
reason-small_joints_not_examined = Es sind mehrere Gelenke ({ $body_areas }), und noch niemand hat sie sich angesehen. Ein Arzt soll erst den Grund finden.
reason-no_place_no_cause = Der Grund ist nicht klar, es ist an keiner festen Stelle, und noch niemand hat es sich angesehen. Das soll erst ein Arzt tun.
reason-unsteady_without_cause = Das Gleichgewicht ist schlechter, der Grund ist nicht klar, und noch niemand hat es sich angesehen. Das soll erst ein Arzt tun.
reason-getting_worse_not_examined = Es wird schlechter, und noch niemand hat es sich angesehen. Das soll erst ein Arzt tun.
reason-nothing_limited_not_examined = Sie haben nichts genannt, was schwer fällt, und noch niemand hat es sich angesehen. Ein Arzt kann sagen, was es ist.
reason-hand_therapy = Wegen der Hand fällt der Alltag schwer ({ $task_limits }), und den wollen Sie schaffen. Die Handtherapie, ein Teil der Ergotherapie, hilft bei beidem.
reason-task_follows_from_moving = Das Bewegen fällt schwer ({ $movement_limits }), und darum auch { $task_limits }. Das Ziel ist, sich besser zu bewegen. Dafür ist die Physiotherapie da.
reason-coordination_of_moving = Das Bewegen fällt schwer ({ $movement_limits }), dazu { $skill_limits }. Die Physiotherapie hilft bei beidem.
reason-moving_and_doing = Das Bewegen fällt schwer ({ $movement_limits }), dafür ist die Physiotherapie da. Auch im Alltag ist etwas schwer ({ $doing_limits }), dafür ist die Ergotherapie da.
reason-moving = Schwer fällt das Bewegen: { $movement_limits }. Daran arbeitet die Physiotherapie.
reason-doing = Schwer fällt, etwas zu tun: { $doing_limits }. Daran arbeitet die Ergotherapie.
reason-wants_to_move = Das Ziel ist, sich besser zu bewegen. Daran arbeitet die Physiotherapie.
reason-wants_to_do = Das Ziel ist, den Alltag zu schaffen. Daran arbeitet die Ergotherapie.
reason-usually_ot = Hier geht es um { $cause }. Mit diesen Antworten hilft meist die Ergotherapie.
reason-usually_both = Hier geht es um { $cause }. Mit diesen Antworten helfen meist Physiotherapie und Ergotherapie im Team.
reason-usually_pt = Hier geht es um { $cause }. Mit diesen Antworten hilft meist die Physiotherapie.
reason-cancer_with_weakness = Diese Zeichen muss man auf Krebs prüfen. Nun fällt auch das Bewegen oder Fühlen schwerer. Das kann nicht warten.
reason-cancer_with_nerve_sign = Diese Zeichen kamen zusammen: { $red_flags }. Das kann nicht warten.
reason-fast_myelopathy = Schmerz im Nacken, dazu unsichere Hände oder Beine, und es kam schnell. Das kann nicht warten.
reason-unwell_with_hot_joint = Ein heißes, dickes Gelenk mit Fieber kann nicht warten.
reason-new_and_not_examined = Es ist neu, und es geht um { $cause }. Lassen Sie es heute noch ansehen.
reason-head_after_injury = Seit der Verletzung geht das schwerer: { $skill_limits }. Lassen Sie es heute noch ansehen.
reason-operation_not_reviewed = Die Operation ist nicht lange her, und noch niemand hat sie geprüft. Rufen Sie in den nächsten Tagen das Team an, das operiert hat.
reason-child_not_examined = Es geht um ein Kind, und noch niemand hat es sich angesehen. Lassen Sie das in den nächsten Tagen tun.
reason-fine_motor_not_examined = Kleine Handgriffe gehen schwerer, und der Grund ist nicht klar. Lassen Sie es in den nächsten Tagen ansehen.
reason-lead_goal_moving = Beginnen Sie mit der Physiotherapie. Sich besser zu bewegen, ist { who-you } jetzt am wichtigsten.
reason-lead_goal_doing = Beginnen Sie mit der Ergotherapie. Der Alltag ist { who-you } jetzt am wichtigsten.
reason-lead_more_moving = Beginnen Sie mit der Physiotherapie, denn beim Bewegen fällt mehr schwer.
reason-lead_more_doing = Beginnen Sie mit der Ergotherapie, denn im Alltag fällt mehr schwer.
reason-lead_usually_ot = Beginnen Sie mit der Ergotherapie, wie hier üblich.
reason-lead_usually_pt = Beginnen Sie mit der Physiotherapie: Sicher gehen und stehen kommt vor allem anderen.
reason-digital_child = Physiotherapie bitte vor Ort: Ein Kind braucht jemand, der mit anfasst.
reason-digital_falls = Physiotherapie bitte vor Ort: Es geht um { $movement_limits }, und niemand soll stürzen.
reason-digital_operation_not_reviewed = Physiotherapie bitte vor Ort: Noch niemand hat die Operation geprüft.
reason-digital_new_neurological = Physiotherapie bitte vor Ort: Es ist neu, und es geht um Gehirn oder Nerven.
reason-digital_memory = Physiotherapie bitte vor Ort: Wenn das Denken oder Merken schwer fällt, ist man allein vor dem Bildschirm nicht sicher.
reason-digital_early_operation = Physio per Video kann später kommen. Erst soll jemand mit der Hand prüfen, wie es heilt.
reason-digital_needs_hands = Physio per Video kann nach einem ersten Termin vor Ort kommen.
reason-digital_fits = Physio per Video mit Übungen zu Hause kann hier gut gehen.
