# What is told on request after the recommendation, and the summary for a clinic.
# $who is "me", "child" or "someone".

topics = What would you like to know?
topics-more = More to read

topic-ask_for_pt = You can say: "I would like to book a first visit for physical therapy." Then say what is hard, since when, and what the goal is. The summary has all of it. Ask if you need a letter from a doctor.
    .title = What to ask for

topic-ask_for_ot = You can say: "I would like to book a first visit for occupational therapy." Then say which daily things are hard, and what the goal is. The summary has all of it. Ask if you need a letter from a doctor. Often you do.
    .title = What to ask for

topic-ask_for_both = You can say: "I would like a first visit for physical therapy, and one for occupational therapy. Please work together." The summary says what is hard and where to start. Ask if you need a letter from a doctor.
    .title = What to ask for

topic-ask_for_doctor = You can say: "I have a new problem. No one has looked at it yet. Can I come in?" Then say what is hard and since when. The summary has all of it.
    .title = What to ask for

topic-doctor_first = A doctor finds out what it is. The right cause makes the right therapy. Ask: "What is it? Can I move as I like? Would PT or OT help?" Then come back here.
    .title = Why a doctor first

topic-what_pt_does = Physical therapy (PT) asks: how can { who-you } move better? It works on strength, stiff joints, balance, walking and pain when moving. You do exercises that grow step by step. Hands-on care, heat or cold can be part of it. Much of it is done at home.
    .title = What PT does

topic-what_ot_does = Occupational therapy (OT) asks: how can { who-you } do what the day needs? It works on things like dressing, cooking, work, writing and memory. You train the task itself, learn new ways, and try tools that help. The home or the desk may change too.
    .title = What OT does

topic-together = Think of a trip to the shop. PT builds the strength to walk around it. OT helps with the list, the shelf that is high up, and paying. Both share one plan, and one of them leads at the start.
    .title = How both work together

topic-first_visit_pt = At the first PT visit they ask what hurts and what is hard. They test strength, how far joints move, and balance. You get a plan with goals and a few exercises for home. Wear loose clothes. PT most often lasts for a set time, with small goals on the way.
    .title = The first PT visit

topic-first_visit_ot = At the first OT visit they ask about the day: what must be done, what is missed, what gets in the way. They may watch a task being done. You pick the goals. OT most often takes weeks to months, at the pace of the day.
    .title = The first OT visit

topic-hand_therapy = For a hand or wrist, ask for a hand therapist. That is an OT or PT who treats mostly hands. They can make a splint, too.
    .title = Hand therapy

topic-back_pain = Most back and neck pain gets better. Keep moving as well as you can. Long bed rest makes it worse. Tell us at once about a numb seat, weak legs, or trouble with bladder or bowel.
    .title = Back and neck

topic-home_safety = Falls can be made less likely. Ask for a home visit: light, rugs, steps and the bath are checked. Balance training helps, and so does a look at the eyes and the pills.
    .title = Safe at home

topic-tried_before = Tell the new therapist what was tried before, what helped and what did not. A plan that did not fit is not your fault. Coming back when signs return is normal.
    .title = Therapy before

topic-digital_suitable = PT by video can work well here. A therapist sees you on screen, and you train at home. If pain grows, or you feel unsafe, ask for a visit in person.
    .title = PT by video

topic-digital_after_assessment = Start in person. The therapist checks by hand what is safe, or fits what you need. After that, video visits can take over.
    .title = PT by video

topic-digital_not_suitable = For now, go in person. After a new operation, with falls, with new signs from the nerves, or with a child, someone has to be there to help and to check by hand.
    .title = PT by video

topic-cost_and_access = Ask before you book: do I need a letter from a doctor? What does my plan pay, and for how many visits? What is my own part? OT can have other rules than PT.
    .title = Cost and how to get it

topic-misconceptions = Some things people think that are not so:
    • "PT and OT are the same." PT is about moving, OT about doing.
    • "OT is just for hands." It is also for memory, work and home.
    • "PT is just for strength." It is also for balance and pain.
    • "It is just for the old or the hurt." It helps children, people with a long illness, and those who want to stay well.
    .title = What is not so

topic-family = Tips for family and friends:
    • Come to a visit and learn how to help.
    • Let { who-you } do what can be done, even if it is slow.
    • Ask before you help.
    • Do the home plan as a team.
    • Take breaks. Your own rest counts.
    .title = Tips for the family

topic-questions_to_ask = Good things to ask at the first visit:
    • What do you think it is?
    • What is the goal, and by when?
    • What do I do at home, and how often?
    • What is normal to feel, and when should I call?
    • How will we see that it works?
    .title = Questions to ask

topic-keeping_going = Change comes in small steps, and they add up. What helps most: come to the visits, do the home plan, and step it up bit by bit. When therapy ends, keep up a few exercises. Come back if it starts again.
    .title = Keeping it up

## Access by country, from a table that names its sources

access-pt-direct = PT: you can go without a letter from a doctor.
access-pt-direct_limited = PT: you can often start without a letter from a doctor. There can be limits, such as on the number of visits.
access-pt-referral = PT: most often you need a letter from a doctor.
access-pt-by_setting = PT: with public care you most often need a letter from a doctor. If you pay, most often not.
access-pt-unknown = PT: we do not know the rule here. Ask a clinic or your plan.
access-ot-direct = OT: you can go without a letter from a doctor.
access-ot-direct_limited = OT: you can often start without a letter from a doctor. There can be limits.
access-ot-referral = OT: most often you need a letter from a doctor.
access-ot-by_setting = OT: with public care you most often need a letter from a doctor. If you pay, most often not.
access-ot-unknown = OT: we do not know the rule here. Ask a clinic or your plan.
access-cover-public = Public care pays for much of it. There can be a wait.
access-cover-insurance = Your health plan pays its part if the rules are met. You may pay a part.
access-cover-mixed = Public care pays for some of it, and you or a plan for the rest.
access-cover-unknown = We do not know who pays here. Ask before you book.
access-check = Rules change, so please check. We cannot promise what is paid.

## The summary for a clinic

summary = Summary for the clinic
    .note = Made from the person's own answers. It is not a diagnosis.
    .none = none named
    .recommendation = Recommendation
    .urgency = How soon
    .lead = Start with
    .digital_pt = PT by video
    .red_flags = Warning signs
    .age_group = Age
    .cause = How it began
    .body_areas = Where
    .weeks = For how long
    .course = Course
    .movement_limits = Hard about moving
    .task_limits = Hard in daily life
    .skill_limits = Skills
    .goal = Goal
    .seen_by_clinician = Examined before
    .tried = Tried
    .reasons = Why
    .trace = Rules
    .list = { $items }
summary-button = Summary for a clinic
summary-send = Send it to my clinician
summary-nobody = No clinician is linked with you. /share makes a link to pass on. You can also forward the summary yourself.
summary-sent = I have sent the summary to { $names }.
summary-from = <b>{ $name }</b> sends you this summary.
summary-file = summary
summary-day = Made on { $day }
summary-who = For whom: { $who ->
        [child] a child
       *[someone] somebody they care for
    }
summary-heading = <b>{ $head }</b>
