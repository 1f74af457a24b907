title = Escribir y hablar con otras personas
about = Correos, mensajes y llamadas para estar cerca de su gente.
