# Warnzeichen noch einmal gefragt, wenn ein Check-in von einer Verschlechterung berichtet.

rescreen = Das klingt nach einer schweren Zeit. Zur Sicherheit frage ich noch einmal nach Warnzeichen.
rescreen-clear = Gut: nichts davon. Wenn sich das ändert, sagen Sie es mir gleich, oder rufen Sie in der Praxis an.
