title = Parar y volver otro día
about = Pare en cualquier momento y encuentre después su sitio.
can-do = parar sin perder nada y volver al mismo sitio
bridge = En una pantalla compartida, busque la palabra que cierra su turno.

word-saved =
    .name = guardado
    .means = Anotado por la máquina. Sigue ahí aunque se vaya la luz.
word-nickname =
    .name = apodo
    .means = Nombre corto que usted elige para usarlo aquí.
word-guest =
    .name = visita
    .means = Quien trabaja aquí sin dar un nombre. Lo que hace no se guarda para otro día.

why =
    La comida en casa no espera, y { -bus(form: "the") } tampoco.
    Por eso puede parar cuando quiera, también en mitad de un paso.

    Paso anota cada respuesta: queda guardada.
    Otro día sigue usted en el mismo sitio.
    No se rompe nada por parar. Cualquier momento es bueno.
    .tutor-watch = ¿Tiene prisa hoy esta persona?
    .tutor-ask = ¿A qué hora tiene que irse hoy?
    .tutor-point = El final de la última línea, a la derecha.
    .tutor-show = Ponga un papel en un libro, ciérrelo y ábralo por ahí.
    .tutor-hand-back = Diga: muy bien, pues vamos a practicar cómo irse.

where-it-says-saved =
    ¿Dónde dice la pantalla que lo suyo está guardado?
    .title = En el título
    .title-why = Eligió el título. Dice en qué lección está. Mire al otro extremo de la pantalla.
    .help-line = En la última línea, a la derecha
    .help-line-why = Eligió la última línea. Si pone «guardado», su respuesta ya está anotada. Mírelo antes de irse.
    .nowhere = No lo dice
    .nowhere-why = Eligió «No lo dice». Lo dice una palabra pequeña. Mire la última línea, a la derecha.
    .hint-ask = ¿Encuentra la palabra «guardado» en la pantalla?
    .hint-look = Mire la esquina de abajo, a la derecha.
    .tutor-watch = La palabra es pequeña. ¿La encuentran los ojos?
    .tutor-ask = Cuando acaba una tarea en papel, ¿dónde lo apunta?
    .tutor-point = Toda la última línea, con el dedo, hasta la derecha.
    .tutor-show = Lea en voz alta la última línea entera.
    .tutor-hand-back = Diga: léame la última palabra de esa línea.

name-or-guest =
    Para volver, Paso tiene que conocerle. ¿Qué va con qué?
    .nickname = Apodo
    .nickname-with = un nombre corto que elijo yo
    .nickname-why = Unió el apodo con el nombre corto. No hace falta el nombre de verdad. Elija uno que recuerde bien.
    .picture = Dibujo
    .picture-with = un sol, una llave… algo que reconozco otro día
    .picture-why = Unió el dibujo con lo que se reconoce. Primero se elige el dibujo y después el nombre. Así Paso encuentra su sitio.
    .guest = Visita
    .guest-with = sin nombre: no se guarda para otro día
    .guest-why = Unió la visita. De visita se puede hacer todo. En el inicio puede elegir «Guardar lo hecho con un nombre».
    .hint-ask = ¿Cuál de las tres no tiene nombre?
    .hint-look = Busque el sol y la llave. Van con el dibujo.
    .tutor-watch = ¿Está hoy de visita? Hablen de poner un nombre.
    .tutor-ask = ¿Le gustaría tener un apodo aquí? ¿Cuál?
    .tutor-point = La primera línea: ahí puede estar su nombre.
    .tutor-show = Un apodo que tuvo usted de niño o de niña.
    .tutor-hand-back = Diga: usted decide. De visita también vale.

how-to-stop =
    ¿Cómo se deja por hoy? Póngalo en orden.
    .esc = Pulsar Esc
    .leave = Elegir «Salir»
    .yes = Contestar «Sí, dejarlo por hoy»
    .goodbye = Leer la despedida: qué queda guardado
    .why = Esc abre el menú, usted elige «Salir» y contesta que sí. La despedida le dice qué queda guardado.
    .not-yet = Esto va en otro momento. Piense: primero se abre el menú pequeño. Elija otra vez.
    .hint-ask = ¿Qué tecla abre el menú pequeño?
    .hint-look = Busque la línea que nombra una tecla.
    .tutor-watch = ¿Le da respeto la palabra «Salir»?
    .tutor-ask = ¿Qué mira usted antes de cerrar la puerta de casa?
    .tutor-point = La línea con Esc, y espere.
    .tutor-show = En un papel: Esc, Salir, Sí. Déselo a la persona.
    .tutor-hand-back = Diga: cuénteme el camino. Yo no toco nada.

lights-out =
    En mitad de una lección, se va la luz.
    .dark = Fatou está rellenando una ficha. Se va la luz y la pantalla se queda negra. ¿Qué piensa?
    .dark-blame = Fui yo, algo habré pulsado
    .dark-start = Son cosas que pasan. Espero a que vuelva
    .light-again = Vuelve la luz y Paso arranca. Fatou encuentra su dibujo y su apodo. ¿Qué hace ahora?
    .light-again-again = Empieza la lección desde el principio
    .light-again-place = Elige «Seguir», a ver dónde estaba
    .nobodys-fault = Eligió «Fui yo». Ninguna tecla apaga la luz de la casa. No es culpa de nadie, y lo suyo está guardado.
    .all-twice = Eligió empezar otra vez. Puede hacerlo, pero lo haría todo dos veces. Paso le guarda el sitio.
    .place-found = Fatou está otra vez en la ficha, con sus respuestas. Cada una se guardó en su momento. Ahora sigue como si nada.
    .hint-ask = ¿Qué ponía en la última línea antes del apagón?
    .hint-look = Busque la respuesta que la lleva al mismo sitio.
    .tutor-watch = ¿Lo primero que piensa es «culpa mía»?
    .tutor-ask = ¿Qué le pasa a una carta si se va la luz?
    .tutor-point = La palabra «guardado» en la última línea.
    .tutor-show = Cierre un cuaderno y ábralo: lo escrito sigue ahí.
    .tutor-hand-back = Diga: elija por Fatou. Podemos probar los dos caminos.

my-work =
    Usted tiene un apodo y para en mitad de una lección.
    ¿Dónde está lo suyo la semana que viene?
    .lost = Se perdió
    .lost-why = Eligió «se perdió». Paso anota cada respuesta al momento. Piense en Fatou y la luz.
    .last-step = Guardado, y sigo en el mismo sitio
    .last-step-why = Eligió «guardado». Sus respuestas le esperan, aunque un paso esté a medias. Enseguida lo va a ver.
    .volunteer = Lo apunta el tutor en un cuaderno
    .volunteer-why = Eligió el cuaderno. No hace falta que nadie lo apunte. Piense en la palabra de la última línea.
    .hint-ask = ¿Qué quiere decir «guardado»?
    .hint-look = Piense en la última línea, a la derecha.
    .tutor-watch = ¿Lo dice con seguridad o con dudas?
    .tutor-ask = ¿Cómo encontró Fatou su sitio?
    .tutor-point = La última línea, a la derecha.
    .tutor-show = El papel dentro del libro, otra vez.
    .tutor-hand-back = Diga: elija. Dentro de un momento lo comprueba.

shared-computer =
    Después de usted se sienta otra persona.
    ¿Qué hace antes de irse?
    .do = Esto sí
    .leave-out = Esto no
    .esc-leave = Pulsar Esc y elegir «Salir»
    .esc-leave-why = Habla de «Salir». Así se cierra su turno. La persona siguiente empieza con su propio nombre.
    .stand-up = Levantarse e irse sin más
    .stand-up-why = Habla de irse sin más. La persona siguiente seguiría en su sitio. Sus respuestas se mezclarían con las de ella.
    .remember = Recordar mi dibujo y mi apodo
    .remember-why = Habla del dibujo y el apodo. Con ellos vuelve a su sitio. Puede llevarlos apuntados en el bolsillo.
    .tell-all = Dejar que otros trabajen con mi apodo
    .tell-all-why = Habla de su apodo. Es mejor que lo use solo usted. Así Paso muestra lo que usted sabe hacer.
    .glasses = Recoger las gafas y los papeles
    .glasses-why = Habla de las gafas y los papeles. Se olvidan más que las respuestas. Mire la mesa antes de irse.
    .hint-ask = ¿Vería la persona siguiente lo que hizo usted?
    .hint-look = Piense en qué pasa cuando se sienta otra persona.
    .tutor-watch = ¿Se han dejado algo en este sitio otras veces?
    .tutor-ask = ¿Qué mira usted antes de bajar { -bus(form: "of") }?
    .tutor-point = La frase de la pantalla, palabra por palabra.
    .tutor-show = Mire la mesa, la silla y la pantalla.
    .tutor-hand-back = Diga: ¿y esta? ¿Sí o no?

learned-today =
    Hoy he aprendido una cosa:

    Elija lo que más se parezca.
    Si quiere, escriba debajo una frase suya.
    .typing = A escribir signos como @ o ñ
    .typing-why = Aprendió a escribir signos. Los necesita para cualquier dirección de correo. Pruebe uno en otro teclado.
    .boxes = A ir de casilla en casilla
    .boxes-why = Aprendió a ir de casilla en casilla. Un formulario en pantalla ya no es tan raro. Su tecla es Tab.
    .asking = A pedir ayuda
    .asking-why = Aprendió a pedir ayuda. Sirve en cualquier pantalla, también fuera. Vuelva a preguntar pronto.
    .calm = Que no se rompe nada
    .calm-why = Aprendió que no se rompe nada. Por eso puede probar. Así aprendemos todos.
    .tutor-watch = Lea la frase solo si la persona se la enseña.
    .tutor-ask = ¿Qué le gustaría contar hoy en casa?
    .tutor-point = Nada. La frase es suya.
    .tutor-show = Diga una cosa que usted ha aprendido hoy.
    .tutor-hand-back = Diga: gracias. Y ahora, el último paso.

leave-and-return =
    Salga de Paso y vuelva a este sitio.

    Pulse Esc y elija «Salir». Conteste «Sí, dejarlo por hoy».
    Verá la despedida.
    Allí elija «Sigo aquí: continuar».
    .lines =
        Salga de Paso y vuelva a este sitio.

        Escriba m para el menú y elija «Salir». Conteste «Sí, dejarlo por hoy».
        Llega la despedida.
        Allí elija «Sigo aquí: continuar».
    .hint-ask = ¿Recuerda el camino: qué tecla va primero?
    .hint-ask-lines = ¿Recuerda el camino: qué letra va primero?
    .hint-look = Mire la última línea del menú pequeño: «Salir».
    .hint-key = Esc, «Salir» { -enter-key(form: "and") }, «Sí» { -enter-key(form: "and") }. En la despedida, { -enter-key } en «Sigo aquí».
    .hint-key-lines = Escriba m y los números de «Salir» y de «Sí». En la despedida, el de «Sigo aquí».
    .hint-show = Así: Esc, «Salir», «Sí, dejarlo por hoy» y después «Sigo aquí: continuar».
    .hint-show-lines = Así: m, «Salir», «Sí, dejarlo por hoy» y después «Sigo aquí: continuar».
    .done = Salió, volvió, y este es su sitio. Dentro de una semana pasa lo mismo. Puede parar siempre que quiera.
    .tutor-watch = En la despedida, ¿lee antes de pulsar?
    .tutor-ask = ¿Qué dice la despedida de lo que ha hecho?
    .tutor-point = La línea «Sigo aquí», solo si lo pide.
    .tutor-show = Diga adiós con la mano y después hola.
    .tutor-hand-back = Diga: ya sabe salir y ya sabe volver.
