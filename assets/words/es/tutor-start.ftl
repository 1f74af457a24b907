### Diez minutos para quien empieza a acompañar, en papel: `paso print tutor`. Un párrafo corto en cada mensaje.

tutor-start-1 = No hace falta ser experto. Hacen falta paciencia y una silla. Paso pregunta, explica y comprueba. Usted se sienta al lado y acompaña.
tutor-start-2 = Minuto 1. Ocupe primero usted el sitio. Pulse { -enter-key } y haga dos pasos de la primera lección. Las flechas mueven, { -enter-key } lo hace, Esc abre un menú pequeño. A usted tampoco se le va a romper nada.
tutor-start-3 = Minuto 3. Pulse F9. Abajo se abre el cajón del tutor. Tiene una ficha de cada paso: qué observar, qué preguntar, dónde señalar, qué mostrar y cómo ceder el turno. Quien aprende también puede leerla.
tutor-start-4 = Minuto 5. Ahora, las sillas. Quien aprende se sienta delante del teclado. Usted, a un lado y un poco más atrás. Pregunte: ¿lo ve bien?, ¿le molesta la luz? Con Esc y «Letras y colores» se cambia.
tutor-start-5 = Hay una sola regla: en las teclas están las manos de quien aprende, no las suyas. Lo que pulsa usted lo aprende usted. Lo que pulsa esa persona lo aprende ella.
tutor-start-6 = Antes de ayudar, cuente despacio hasta diez. Buscar una tecla es trabajo, aunque no se oiga. Mucha gente la encuentra al llegar a ocho.
tutor-start-7 = Después ayude lo menos posible. Primero, con una pregunta: «¿Qué dice la última línea?». Luego, dónde mirar. Luego, qué tecla. Y solo al final muéstrelo en su lado, y que lo repita.
tutor-start-8 = Diga lo que ha visto: «Volvió una casilla y la corrigió». Sirve más que «muy bien». No diga nunca «es fácil». Para quien tiene al lado no lo es.
tutor-start-9 = ¿Hay algo que usted no sabe? Dígalo: «No lo sé, vamos a mirarlo». Abran juntos la ayuda. Acaba de enseñar cómo se aprende.
tutor-start-10 = ¿Son dos personas? Siéntese con la segunda cuando la primera esté leyendo. Mire si hay una mano levantada en las pantallas. Acérquese, aunque sea para decir: en cinco minutos.
tutor-start-11 = Párense cuando todavía va bien. Pregunte: ¿qué ha aprendido hoy? Después, Esc y «Salir». El sitio queda guardado. El dibujo y el apodo son de quien aprende, no de usted.
tutor-start-12 = Lo que se oye aquí se queda aquí: nombres, cartas, enfermedades, dinero. No escriba nunca por nadie una contraseña de verdad ni un número de banco.
