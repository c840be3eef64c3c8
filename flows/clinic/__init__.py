"""What a clinician is shown: changes first, worst first, one line of reason each."""
