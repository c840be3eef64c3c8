# Las señales de alarma otra vez, si un registro dice que va peor.

rescreen = Suena a un momento duro. Para estar seguros, otra vez las preguntas de seguridad.
rescreen-clear = Bien: nada de esto. Si cambia, dígamelo enseguida o llame a su médico.
