# Was nach der Empfehlung auf Wunsch gesagt wird, und die Zusammenfassung für eine Praxis.

topics = Was möchten Sie wissen?
topics-more = Mehr lesen

topic-ask_for_pt = Sagen Sie: „Ich möchte einen ersten Termin für Physiotherapie.“ Dann sagen Sie, was schwer fällt, seit wann, und was das Ziel ist. Das alles steht in der Übersicht. Fragen Sie, ob Sie ein Rezept vom Arzt brauchen.
    .title = Was ich sagen soll

topic-ask_for_ot = Sagen Sie: „Ich möchte einen ersten Termin für Ergotherapie.“ Dann sagen Sie, was im Alltag schwer fällt, und was das Ziel ist. Das alles steht in der Übersicht. Fragen Sie, ob Sie ein Rezept vom Arzt brauchen. Oft ist es so.
    .title = Was ich sagen soll

topic-ask_for_both = Sagen Sie: „Ich möchte einen ersten Termin für Physiotherapie und einen für Ergotherapie. Bitte im Team.“ In der Übersicht steht, was schwer fällt und womit Sie beginnen. Fragen Sie, ob Sie ein Rezept vom Arzt brauchen.
    .title = Was ich sagen soll

topic-ask_for_doctor = Sagen Sie: „Ich habe etwas Neues. Noch niemand hat es sich angesehen. Kann ich kommen?“ Dann sagen Sie, was schwer fällt und seit wann. Das alles steht in der Übersicht.
    .title = Was ich sagen soll

topic-doctor_first = Ein Arzt findet heraus, was es ist. Nur dann passt die Therapie. Fragen Sie: „Was ist es? Darf ich mich bewegen, wie ich will? Hilft Physio oder Ergo?“ Dann kommen Sie wieder her.
    .title = Warum erst zum Arzt

topic-what_pt_does = Physiotherapie fragt: Wie geht das Bewegen { who-you } besser? Es geht um Kraft, steife Gelenke, Gleichgewicht, Gehen und Schmerz beim Bewegen. Die Übungen werden Schritt für Schritt mehr. Auch Griffe mit der Hand, Wärme oder Kälte können helfen. Viel davon üben Sie zu Hause.
    .title = Was Physiotherapie tut

topic-what_ot_does = Ergotherapie fragt: Wie geht der Alltag { who-you } besser? Es geht ums Anziehen, Kochen, Schreiben, Merken und um den Beruf. Man übt die Sache selbst, lernt neue Wege und probiert Hilfen aus. Auch das Zuhause oder der Tisch im Büro wird angepasst.
    .title = Was Ergotherapie tut

topic-together = Denken Sie an den Einkauf. Die Physio gibt die Kraft, durch den Laden zu gehen. Die Ergo hilft bei der Liste, beim hohen Regal und an der Kasse. Beide haben einen Plan, und am Anfang führt eine von beiden.
    .title = Wie beide helfen

topic-first_visit_pt = Beim ersten Termin fragt man, was weh tut und was schwer fällt. Man prüft die Kraft, die Gelenke und das Gleichgewicht. Sie bekommen einen Plan mit Zielen und ein paar Übungen. Ziehen Sie weite Sachen an. Meist dauert es eine feste Zeit, mit kleinen Zielen auf dem Weg.
    .title = Der erste Physio-Termin

topic-first_visit_ot = Beim ersten Termin fragt man nach dem Tag: Was muss sein, was fehlt Ihnen, was steht im Weg? Man sieht vielleicht zu, wie Sie etwas tun. Sie wählen die Ziele. Meist dauert es Wochen bis Monate, so wie der Tag es zulässt.
    .title = Der erste Ergo-Termin

topic-hand_therapy = Für die Hand fragen Sie nach Handtherapie. Das ist Ergo oder Physio nur für Hände. Dort gibt es auch Schienen.
    .title = Handtherapie

topic-back_pain = Der Schmerz in Rücken und Nacken wird meist besser. Bewegen Sie sich, so gut es geht. Lange im Bett zu liegen, macht es schlimmer. Sagen Sie uns sofort, wenn es im Schritt taub wird, die Beine schwach werden oder Blase und Darm nicht wollen.
    .title = Rücken und Nacken

topic-home_safety = Man kann viel tun, um nicht zu stürzen. Bitten Sie um einen Besuch zu Hause: Man sieht sich Licht, Teppich, Stufen und das Bad an. Es hilft auch, das Gleichgewicht zu üben und Augen und Medizin prüfen zu lassen.
    .title = Sicher zu Hause

topic-tried_before = Sagen Sie, was schon probiert wurde, was half und was nicht. Wenn ein Plan nicht passte, ist das nicht Ihre Schuld. Es ist ganz normal, wieder zu kommen.
    .title = Schon mal Therapie

topic-digital_suitable = Physio per Video kann hier gut gehen. Man sieht Sie im Bild, und Sie üben zu Hause. Wenn der Schmerz wächst oder es nicht sicher ist, bitten Sie um einen Termin vor Ort.
    .title = Physio per Video

topic-digital_after_assessment = Beginnen Sie vor Ort. Dort prüft man mit der Hand, was sicher ist, oder passt an, was Sie brauchen. Danach kann es per Video weiter gehen.
    .title = Physio per Video

topic-digital_not_suitable = Gehen Sie jetzt erst einmal hin. Nach einer frischen Operation, bei Stürzen, bei neuen Zeichen der Nerven oder bei einem Kind muss jemand da sein, der hilft und mit der Hand prüft.
    .title = Physio per Video

topic-cost_and_access = Fragen Sie vorher: Brauche ich ein Rezept vom Arzt? Was zahlt die Kasse, und für wie viele Termine? Was zahle ich selbst? Für Ergo kann es anders sein als für Physio.
    .title = Kosten und Zugang

topic-misconceptions = Was viele denken, aber nicht stimmt:
    • „Physio und Ergo sind gleich.“ Physio hilft beim Bewegen, Ergo beim Tun.
    • „Ergo ist nur für die Hände.“ Es geht auch ums Merken, um den Beruf und das Zuhause.
    • „Physio ist nur für Kraft.“ Es geht auch um Gleichgewicht und Schmerz.
    • „Das ist nur für Alte oder nach einem Unfall.“ Es hilft Kindern, bei langer Krankheit und allen, die fit bleiben wollen.
    .title = Was nicht stimmt

topic-family = Tipps für die Familie:
    • Kommen Sie zu einem Termin mit und lernen Sie, wie Sie helfen.
    • Lassen Sie die Person tun, was geht, auch wenn es dauert.
    • Fragen Sie, bevor Sie helfen.
    • Üben Sie zu Hause im Team.
    • Machen Sie Pausen. Auch Sie brauchen Ruhe.
    .title = Tipps für die Familie

topic-questions_to_ask = Gute Fragen beim ersten Termin:
    • Was ist es, was denken Sie?
    • Was ist das Ziel, und bis wann?
    • Was übe ich zu Hause, und wie oft?
    • Was ist normal, und wann soll ich anrufen?
    • Woran sehen wir, dass es hilft?
    .title = Fragen beim Termin

topic-keeping_going = Es geht in kleinen Schritten, und sie zählen. Am meisten hilft: zu den Terminen kommen, zu Hause üben, und es Stück für Stück mehr machen. Wenn die Therapie endet, üben Sie ein wenig weiter. Kommen Sie wieder, wenn es neu beginnt.
    .title = Dran bleiben

## Zugang nach Land, aus einer Tabelle, die ihre Quellen nennt

access-pt-direct = Physio: Sie können ohne Rezept vom Arzt hin.
access-pt-direct_limited = Physio: Oft können Sie ohne Rezept vom Arzt beginnen. Es kann Grenzen geben, etwa bei der Zahl der Termine.
access-pt-referral = Physio: Meist brauchen Sie ein Rezept vom Arzt.
access-pt-by_setting = Physio: Wenn der Staat zahlt, brauchen Sie meist ein Rezept vom Arzt. Wenn Sie selbst zahlen, meist nicht.
access-pt-unknown = Physio: Wir wissen nicht, was hier gilt. Fragen Sie in der Praxis oder bei der Kasse.
access-ot-direct = Ergo: Sie können ohne Rezept vom Arzt hin.
access-ot-direct_limited = Ergo: Oft können Sie ohne Rezept vom Arzt beginnen. Es kann Grenzen geben.
access-ot-referral = Ergo: Meist brauchen Sie ein Rezept vom Arzt.
access-ot-by_setting = Ergo: Wenn der Staat zahlt, brauchen Sie meist ein Rezept vom Arzt. Wenn Sie selbst zahlen, meist nicht.
access-ot-unknown = Ergo: Wir wissen nicht, was hier gilt. Fragen Sie in der Praxis oder bei der Kasse.
access-cover-public = Der Staat zahlt viel davon. Man muss vielleicht warten.
access-cover-insurance = Die Kasse zahlt ihren Teil, wenn alles passt. Einen Teil zahlen Sie vielleicht selbst.
access-cover-mixed = Der Staat zahlt einen Teil, den Rest zahlen Sie oder eine Kasse.
access-cover-unknown = Wir wissen nicht, wer hier zahlt. Fragen Sie vorher.
access-check = Das kann sich ändern, fragen Sie also nach. Wir können nicht sagen, was bezahlt wird.

## Die Zusammenfassung für eine Praxis

summary = Übersicht für die Praxis
    .note = Aus den eigenen Antworten der Person. Das ist keine Diagnose.
    .none = nichts genannt
    .recommendation = Empfehlung
    .urgency = Wie bald
    .lead = Beginn mit
    .digital_pt = Physio per Video
    .red_flags = Warnzeichen
    .age_group = Alter
    .cause = Beginn
    .body_areas = Wo
    .weeks = Wie lange
    .course = Verlauf
    .movement_limits = Schwer beim Bewegen
    .task_limits = Schwer im Alltag
    .skill_limits = Können
    .goal = Ziel
    .seen_by_clinician = Schon untersucht
    .tried = Probiert
    .reasons = Warum
    .trace = Regeln
    .list = { $items }
summary-button = Für die Praxis
summary-send = An die Praxis senden
summary-nobody = Noch ist keine Praxis mit Ihnen verbunden. /share macht einen Link dafür. Oder leiten Sie den Text selbst weiter.
summary-sent = Die Zusammenfassung ging an { $names }.
summary-from = <b>{ $name }</b> schickt Ihnen diese Zusammenfassung.
summary-file = zusammenfassung
summary-day = Erstellt am { $day }
summary-who = Für wen: { $who ->
        [child] ein Kind
       *[someone] ein Mensch, der Hilfe braucht
    }
summary-heading = <b>{ $head }</b>
