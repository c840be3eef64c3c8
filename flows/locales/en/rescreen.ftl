# Red flags asked again, after a check-in that reports worsening.

rescreen = That sounds like a hard time. To be safe, the safety questions once more.
rescreen-clear = Good: none of these. If that changes, tell me at once, or call your doctor.
