# The questions of the triage, their options, and the reasons for the recommendation.
# $who is "me", "child" or "someone". Option labels stay under 25 characters.

who-you = { $who ->
    [child] your child
    [someone] the person you care for
   *[me] you
}

## Questions

who = Who is this for?
    .me = Me
    .child = My child (under 16)
    .someone = Someone I care for
    .short = For whom

flags_now =
    Safety first. Now, or in the last two weeks, has any of this happened to { who-you }? Tick each one that fits. Not sure about one? Tick it.
    • Stroke signs: a face that droops, a weak arm, slurred words, or sudden loss of sight or balance. Also if it has passed.
    • Chest pain: pain or pressure in the chest, or to the arm or jaw.
    • Hard to breathe at rest, or a swollen face or throat.
    • Passed out, had a fit, or a hard blow to the head.
    • Heavy bleeding that does not stop.
    • A bad fall or crash, and now no weight can go on it, or it looks bent.
    • Bladder, bowel: new trouble with passing water or holding it, loss of bowel control, or numb between the legs.
    • Both legs getting weak, or pain in both legs that grows.
    • Thoughts of ending life.
    .stroke_signs = Stroke signs
    .chest = Chest pain
    .breath = Hard to breathe
    .blackout = Passed out, fit, blow
    .bleeding = Heavy bleeding
    .bad_fall = Bad fall or crash
    .bladder = Bladder, bowel, numb
    .both_legs = Both legs weak
    .dark_thoughts = Thoughts of ending life
    .short = Warning signs now

flags_body =
    And any of this, now or in the last two weeks? Tick each one that fits. Not sure about one? Tick it.
    • New neck pain or headache, not like before, with feeling dizzy, seeing double, slurred words or a numb face.
    • A limb or cast that is very tight and painful, numb, pale or cold.
    • One calf or leg that is swollen, hot and sore.
    • One joint that is hot, swollen and very sore.
    • Fever or chills with the pain, or feeling very unwell.
    • A wound that opens, leaks pus, or gets red around it.
    • A foot that drops, or an arm or leg that gets weaker.
    • A small fall, and bones are thin or steroids are taken.
    • Over 50: a new headache, a sore scalp, or jaw pain on chewing.
    • Being hurt by someone at home.
    .neck_head = Headache and dizzy
    .tight_limb = Tight, numb, cold limb
    .swollen_leg = Swollen, hot leg
    .hot_joint = Hot, swollen joint
    .fever = Fever with pain
    .wound = Wound looks bad
    .weak_foot = Foot drops, new weakness
    .thin_bones = Fall with thin bones
    .temple = Over 50, new headache
    .unsafe = Hurt by someone at home
    .short = Warning signs, body

flags_child =
    And for a child: is any of this true? Tick each one that fits. Not sure about one? Tick it.
    • A fever and a limp.
    • Walks in a new, odd way.
    • Has lost a skill that was there before.
    • Does not sit at 8 months.
    • Does not walk at 18 months.
    • Used just one hand before the first birthday.
    .fever_limp = Fever and a limp
    .new_gait = Walks in a new way
    .lost_skill = Lost a skill
    .not_sitting = Not sitting at 8 months
    .not_walking = Not walking, 18 months
    .one_hand = One hand before age 1
    .short = Warning signs, child

flags_slow =
    A few more that come on slowly. Tick each one that fits.
    • Cancer, now or in the past.
    • Losing weight without trying.
    • Pain all night that nothing eases.
    • Pain like a belt around the body.
    • Many joints, or the small joints of hands or feet, swollen for weeks.
    • Stiff for over an hour each morning.
    • Neck pain with clumsy hands or an unsteady walk.
    .cancer_before = Cancer, now or before
    .weight_loss = Losing weight
    .night_pain = Pain all night
    .belt_pain = Pain like a belt
    .many_joints = Many swollen joints
    .long_stiffness = Stiff for over an hour
    .clumsy_hands = Neck pain, clumsy hands
    .short = Slow warning signs

age_group = { $who ->
    [someone] How old are they?
   *[me] How old are you?
}
    .child = Under 16
    .adult = 16 to 64
    .older_adult = 65 or over
    .short = Age

cause = How did it start?
    .injury = An injury
    .surgery = After an operation
    .gradual = It came on slowly
    .long_term_condition = A long-term illness
    .neurological = Brain or nerves
    .heart_or_lung = Heart or lungs
    .vision = Eyesight
    .memory_or_thinking = Memory or thinking
    .developmental = There since childhood
    .help = Brain or nerves: such as a stroke, a brain or spine injury, Parkinson's or MS. Long-term illness: such as joint wear or rheumatism.
    .short = How it began

seen_by_clinician = Has a doctor, nurse or therapist looked at this problem yet?
    .yes = Yes
    .no = Not yet
    .short = Examined before

movement_limits = What is hard about moving? Tick all that fit, or none.
    .walking = Walking
    .stairs = Stairs
    .balance = Balance
    .getting_up = Getting up
    .lifting = Lifting
    .reaching = Reaching
    .range_of_motion = Bending, turning
    .strength = Strength
    .endurance = Keeping going
    .pain_on_movement = Pain when moving
    .short = Hard: moving

task_limits = Which things of the day are hard to do? Tick all that fit, or none.
    .dressing = Getting dressed
    .bathing = Bath or shower
    .toileting = Using the toilet
    .eating = Eating
    .cooking = Cooking
    .housework = Housework
    .shopping = Shopping
    .writing_or_typing = Writing or typing
    .gripping_or_tools = Gripping, using tools
    .work = Work
    .school = School
    .hobbies = Hobbies or sport
    .driving = Driving
    .caring_for_others = Caring for others
    .medicines_or_money = Medicines or money
    .short = Hard: daily things

skill_limits = Is any of this harder than it used to be? Tick all that fit, or none.
    .fine_motor = Small hand movements
    .coordination = Coordination
    .memory = Memory
    .concentration = Focus
    .planning = Planning
    .vision = Seeing
    .sensation = Feeling, touch
    .short = Harder than before

body_areas = Where is it? Tick all that fit.
    .back = Back
    .neck = Neck
    .shoulder = Shoulder
    .elbow = Elbow
    .hand_or_wrist = Hand or wrist
    .hip = Hip
    .knee = Knee
    .ankle_or_foot = Ankle or foot
    .whole_body = The whole body
    .short = Where

weeks = How many weeks ago did it start? After an operation: how many weeks since then?
    .help = A number, such as 3. Half a year is 26, one year is 52.
    .short = Weeks

goal = What matters most to { who-you } now?
    .move_better = To move better
    .do_daily_tasks = To do daily things
    .both = Both alike
    .short = Goal

course = How is it going over the last weeks?
    .better = Getting better
    .same = About the same
    .worse = Getting worse
    .short = How it goes

tried = What has been tried so far? Tick all that fit, or none.
    .rest = Rest
    .medicines = Medicines
    .injections = Injections
    .therapy = Therapy
    .other_providers = Someone else
    .short = Tried

## The answers, as they stand inside a sentence

said-age_group = age
    .child = under 16
    .adult = 16 to 64
    .older_adult = 65 or over

said-cause = cause
    .injury = an injury
    .surgery = an operation
    .gradual = that it came on slowly
    .long_term_condition = a long-term illness
    .neurological = something in the brain or nerves
    .heart_or_lung = the heart or lungs
    .vision = eyesight
    .memory_or_thinking = memory or thinking
    .developmental = something there since childhood
    .unsure = that the cause is not clear

said-body_areas = areas
    .back = back
    .neck = neck
    .shoulder = shoulder
    .elbow = elbow
    .hand_or_wrist = hand or wrist
    .hip = hip
    .knee = knee
    .ankle_or_foot = ankle or foot
    .whole_body = the whole body

said-movement_limits = moving
    .walking = walking
    .stairs = stairs
    .balance = balance
    .getting_up = getting up
    .lifting = lifting
    .reaching = reaching
    .range_of_motion = bending and turning
    .strength = strength
    .endurance = keeping going
    .pain_on_movement = pain when moving

said-task_limits = daily things
    .dressing = getting dressed
    .bathing = bath or shower
    .toileting = using the toilet
    .eating = eating
    .cooking = cooking
    .housework = housework
    .shopping = shopping
    .writing_or_typing = writing or typing
    .gripping_or_tools = gripping or using tools
    .work = work
    .school = school
    .hobbies = hobbies or sport
    .driving = driving
    .caring_for_others = caring for others
    .medicines_or_money = handling medicines or money

said-skill_limits = skills
    .fine_motor = small hand movements
    .coordination = coordination
    .memory = memory
    .concentration = focus
    .planning = planning
    .vision = seeing
    .sensation = feeling and touch

said-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
    .unknown = an unknown time

said-goal = goal
    .move_better = to move better
    .do_daily_tasks = to do daily things
    .both = to move better and to do daily things

said-more_limits = more limits
    .movement = moving
    .tasks = daily things
    .equal = both alike

said-seen_by_clinician = examined
    .yes = yes
    .no = not yet

said-course = course
    .better = getting better
    .same = about the same
    .worse = getting worse
    .unsure = not sure

said-tried = tried
    .rest = rest
    .medicines = medicines
    .injections = injections
    .therapy = therapy
    .other_providers = other providers

said-who = who
    .me = the person
    .child = their child
    .someone = someone they care for

said-red_flags = warning signs
    .cauda_equina = bladder, bowel or leg signs
    .stroke = signs of a stroke
    .chest_pain = chest pain
    .clot = a swollen, sore leg
    .septic_joint = a hot, swollen joint
    .infection = fever or signs of infection
    .wound_problem = a wound that looks bad
    .fracture = a fall or crash that may have broken a bone
    .compartment = a tight, numb or cold limb
    .collapse = passing out, a fit or a blow to the head
    .artery = an unusual headache or neck pain
    .myelopathy = neck pain with clumsy hands or unsteady legs
    .other_neuro = new weakness or a fit
    .cancer = signs that need a check for cancer
    .inflammatory = joints swollen or stiff for weeks
    .child = a warning sign in a child
    .suicidal = thoughts of ending life
    .other = a sign that needs help now

## Where to go

recommendation = Recommendation
    .pt = Physical therapy (PT)
    .ot = Occupational therapy (OT)
    .both = PT and OT together
    .medical_review = A doctor first

urgency = How soon
    .routine = No rush
    .soon = Within a few days
    .same_day = Today
    .emergency = Right now

lead = Start with
    .pt = Physical therapy
    .ot = Occupational therapy

digital_pt = PT by video at home
    .suitable = Fits well
    .after_assessment = After a first visit
    .not_suitable = Not for now

## Reasons

reason-red_flag = You told us about { $red_flags }. A doctor must look at that first.
reason-cause_not_examined = It has to do with { $cause }, and no one has looked at it yet. A doctor should, before any therapy.
reason-child_without_diagnosis = It is about a child, the reason is not known yet, and no one has looked at it. A doctor for children should be first.
reason-skills_not_examined = { $skill_limits } got harder, and no one has looked at it yet. A doctor should find out why first.
reason-medicines_or_money_not_examined = It got harder to handle pills or money, and no one has looked at it yet. A doctor should find out why first.
reason-widespread_not_examined = It is in many places ({ $body_areas }), and no one has looked at it yet. A doctor should find out why first.
reason-small_joints_not_examined = Several joints are affected ({ $body_areas }), and no one has looked at them yet. A doctor should find out why first.
reason-no_place_no_cause = You are not sure where it comes from, there is no one place, and no one has looked at it yet. A doctor should first.
reason-unsteady_without_cause = Balance got worse, the cause is not clear, and no one has looked at it yet. A doctor should first.
reason-getting_worse_not_examined = It is getting worse, and no one has looked at it yet. A doctor should first.
reason-nothing_limited_not_examined = You named nothing that is hard to do, and no one has looked at it yet. A doctor can tell what it is.
reason-hand_therapy = The hand makes daily things hard ({ $task_limits }), and doing them is the goal. Hand therapy, a part of OT, works on both.
reason-task_follows_from_moving = Moving is hard ({ $movement_limits }), and that is what makes { $task_limits } hard. Moving better is the goal, and that is what PT is for.
reason-coordination_of_moving = Moving is hard ({ $movement_limits }), with { $skill_limits }. PT works on both.
reason-moving_and_doing = Moving is hard ({ $movement_limits }), which PT is for. Daily things and skills are hard too ({ $doing_limits }), which OT is for.
reason-moving = What is hard is moving: { $movement_limits }. That is what PT works on.
reason-doing = What is hard is doing things: { $doing_limits }. That is what OT works on.
reason-wants_to_move = The goal is to move better. That is what PT works on.
reason-wants_to_do = The goal is to do daily things. That is what OT works on.
reason-usually_ot = With { $cause } and these answers, OT is most often the one that helps.
reason-usually_both = With { $cause } and these answers, PT and OT most often work side by side.
reason-usually_pt = With { $cause } and these answers, PT is most often the one that helps.
reason-cancer_with_weakness = These signs need a check for cancer, and now it got harder to move or feel. That cannot wait.
reason-cancer_with_nerve_sign = These signs came together: { $red_flags }. That cannot wait.
reason-fast_myelopathy = Neck pain with clumsy hands or legs, and it came on fast. That cannot wait.
reason-unwell_with_hot_joint = A hot, swollen joint with a fever cannot wait.
reason-new_and_not_examined = It is new and has to do with { $cause }. Have it looked at today.
reason-head_after_injury = After an injury, { $skill_limits } got harder. Have it looked at today.
reason-operation_not_reviewed = The operation was not long ago, and no one has checked it yet. Call the team that operated in the next days.
reason-child_not_examined = It is about a child, and no one has looked at it yet. Have it looked at in the next days.
reason-fine_motor_not_examined = Small hand movements got harder without a clear reason. Have it looked at in the next days.
reason-lead_goal_moving = Start with PT, as moving better matters most to { who-you } now.
reason-lead_goal_doing = Start with OT, as daily things matter most to { who-you } now.
reason-lead_more_moving = Start with PT, as more is hard about moving.
reason-lead_more_doing = Start with OT, as more is hard about daily things.
reason-lead_usually_ot = Start with OT, as is usual here.
reason-lead_usually_pt = Start with PT: to move safely comes before the rest.
reason-digital_child = PT should be in person: a child needs hands-on care.
reason-digital_falls = PT should be in person: with { $movement_limits }, a fall must be ruled out first.
reason-digital_operation_not_reviewed = PT should be in person: no one has checked the operation yet.
reason-digital_new_neurological = PT should be in person: it is new and has to do with the brain or nerves.
reason-digital_memory = PT should be in person. With memory or thinking trouble, a screen alone is not safe.
reason-digital_early_operation = PT by video can come later. First someone has to check by hand how it heals.
reason-digital_needs_hands = PT by video can follow after a first visit in person.
reason-digital_fits = PT by video with guided exercise at home can work well here.
