"""Measuring the verdicts against people whose true course is known."""
