# What a red flag could mean and what to do now. $number: the local emergency number; $line: the local crisis line.

flag-cauda_equina-what = Nerves at the base of your spine may be pressed. Quick care can prevent lasting harm.
flag-cauda_equina-do = Call { $number } or go to an emergency room now, even at night. Do not drive yourself.
flag-stroke-what = This can be a sign that part of the brain gets too little blood, even if it has passed.
flag-stroke-do = Call { $number } now. Note the time it began. Do not eat, drink or drive.
flag-chest_pain-what = This can come from the heart or the lungs.
flag-chest_pain-do = Call { $number } now. Sit down and rest. Do not drive yourself.
flag-clot-what = This can be a blood clot in the leg.
flag-clot-do = Have it checked today. If you are short of breath, have chest pain, cough blood or faint, call { $number } now. Do not rub the leg.
flag-septic_joint-what = The joint may be infected.
flag-septic_joint-do = Have it checked today. If you also feel very ill or have a high fever, call { $number } now.
flag-infection-what = There may be an infection in your body.
flag-infection-do = See a doctor today. If you feel much worse, are confused or can hardly stay awake, call { $number } now.
flag-wound_problem-what = Your wound may be infected or may not be healing well.
flag-wound_problem-do = Call the team that did your operation, or see a doctor today. Keep the wound clean and covered.
flag-fracture-what = A bone may be broken.
flag-fracture-do = Do not put weight on it and keep it still. If you cannot stand, if it looks bent, or after a bad fall, call { $number } now. If not, have it checked today.
flag-compartment-what = Pressure inside the limb may be cutting off its blood.
flag-compartment-do = Call { $number } or go to an emergency room now. Loosen what you can. Do not wait for it to pass.
flag-collapse-what = Passing out, a fit or a hard blow to the head can be serious.
flag-collapse-do = Call { $number } now. Lie down. Someone should stay with you. Do not drive.
flag-artery-what = A blood vessel in the neck or head may be in trouble.
flag-artery-do = Have it checked today. If you have trouble with seeing or speech, a numb face, or a sudden bad headache, call { $number } now. No neck exercises until you have been seen.
flag-myelopathy-what = The nerves in your neck may be pressed.
flag-myelopathy-do = See a doctor in the next few days. If it gets worse fast, or your bladder changes, call { $number } now. No neck exercises until then.
flag-other_neuro-what = A nerve may not be working as it should.
flag-other_neuro-do = See a doctor today. If it gets worse fast, or your face or speech changes, call { $number } now.
flag-cancer-what = Most often the cause is harmless, but it should be checked.
flag-cancer-do = See a doctor in the next few days. If your legs get weak or walking changes, call { $number } now.
flag-inflammatory-what = Your joints may be inflamed. Early care helps a lot.
flag-inflammatory-do = See your doctor in the next few days and ask about your joints.
flag-child-what = A child with this should be looked at.
flag-child-do = Call the child's doctor and tell them what you told me. If the child seems very ill, call { $number } now.
flag-suicidal-what = Thank you for telling me. I am sorry that it is so hard right now. You are not alone, and there is help.
flag-suicidal-do = Please talk to someone now. Crisis line: { $line }. If you may act on it, or are in danger, call { $number }. Stay with someone you trust, and move away from anything you could use to hurt yourself.
flag-other-what = What you told me should not wait.
flag-other-do = For trouble breathing, swelling of the face or throat, or heavy bleeding, call { $number } now. If someone hurts you or scares you, call { $number } when you are in danger. You have a right to be safe.

# Names for lists and alerts.
flag-cauda_equina-name = nerves at the base of the spine
flag-stroke-name = signs of a stroke
flag-chest_pain-name = chest pain
flag-clot-name = blood clot
flag-septic_joint-name = infected joint
flag-infection-name = infection
flag-wound_problem-name = wound problem
flag-fracture-name = broken bone
flag-compartment-name = pressure in a limb
flag-collapse-name = collapse or head injury
flag-artery-name = neck or head artery
flag-myelopathy-name = pressed nerves in the neck
flag-other_neuro-name = nerve weakness
flag-cancer-name = check for cancer
flag-inflammatory-name = inflamed joints
flag-child-name = sign in a child
flag-suicidal-name = thoughts of suicide
flag-other-name = other danger

# One question when a message could mean two things. Answers: yes, no, not sure.
clarify-saddle = Is there any numb feeling between your legs, or any change in passing water or stool?
clarify-arm_sudden = Did it come on suddenly, today or in the last days?
clarify-chest = Does your chest hurt at rest too, and not only when you press on it or move?
clarify-fever = Do you feel very ill, or shiver?
clarify-leg_numb = Is it new, or getting worse?
clarify-breath_rest = Are you short of breath while you sit still?
