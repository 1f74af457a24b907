title = ¿Qué es un ciberataque?
about = Un día con una familia, y tres cosas que la protegen.
can-do = explicar qué es un ciberataque y qué protege de él
bridge = En { -mobile(form: "your") }, busque la palabra «Actualizar» en los ajustes. ¿Hay algo pendiente? Mírelo con quien le acompaña.

word-threat =
    .name = amenaza
    .means = Algo que podría dañar un dispositivo o lo que guarda.
word-cyberattack =
    .name = ciberataque
    .means = Alguien intenta robar, bloquear o romper lo que hay en un dispositivo.
word-cybersecurity =
    .name = ciberseguridad
    .means = Lo que protege los dispositivos y su contenido: personas, herramientas, leyes.
word-update =
    .name = actualización
    .means = Una versión más nueva de un programa. Repara huecos que otros podrían aprovechar.

why =
    Fotos, cartas, dinero: casi todo pasa por un dispositivo.
    Un dispositivo es { -mobile(form: "a") }, { -computer(form: "a") } o una tableta.
    Hay quien quiere entrar. Casi siempre se puede evitar.

    Hoy pasa usted un día con una familia:
    Rosa, Mamadou, su hijo Adrián y la abuela Carmen.
    Fíjese en qué los protege.
    Aquí no se rompe nada, y equivocarse ayuda.
    .tutor-watch = ¿Este tema le da miedo o curiosidad?
    .tutor-ask = ¿Qué echaría de menos si perdiera su teléfono?
    .tutor-point = Los cuatro nombres, uno por uno.
    .tutor-show = Su propio teléfono y una foto que le gusta.
    .tutor-hand-back = Diga: son cuatro personas inventadas. Vamos a conocerlas.

what-is-inside =
    7:30. En la mesa de la cocina está { -mobile(form: "the") } de Rosa.
    ¿Qué le dolería si lo tuviera un extraño? Elija tres cosas.
    .photos = Las fotos de su familia
    .photos-why = Eligió las fotos. Nadie puede hacerlas otra vez. Por eso hay que cuidarlas.
    .case = La funda azul
    .case-why = Eligió la funda. Está por fuera, y otra cuesta poco. Busque lo que hay dentro.
    .bank = El programa de su banco
    .bank-why = Eligió el banco. Por ahí se llega a su dinero. Por eso va cerrado.
    .letters = Los correos de su médica
    .letters-why = Eligió los correos. Son cosa de Rosa y de su médica. Ya sabe qué hay que proteger.
    .hint-ask = ¿Qué se puede comprar otra vez y qué no?
    .hint-look = Tres cosas están dentro. Una está por fuera.
    .tutor-watch = ¿Ve que se pueden elegir varias líneas?
    .tutor-ask = ¿Cuáles de estas cosas lleva usted en su teléfono?
    .tutor-point = La palabra «tres» de la pregunta.
    .tutor-show = Quite la funda de su teléfono: ¿y dentro, qué hay?
    .tutor-hand-back = Diga: elija lo que no le daría a nadie.

three-words =
    Tres palabras ayudan a entender las noticias.

    Una amenaza podría hacer daño. Todavía no ha pasado nada.
    En un ciberataque alguien lo intenta de verdad. Quiere robar,
    bloquear o romper lo que hay en un dispositivo.
    La ciberseguridad es todo lo que nos protege.
    .tutor-watch = ¿Se para en las palabras largas?
    .tutor-ask = ¿Dónde ha oído alguna de estas palabras?
    .tutor-point = Tape «ciber» con un dedo. Quedan ataque y seguridad.
    .tutor-show = Un periódico donde salga una de estas palabras.
    .tutor-hand-back = Diga: léalas una vez en voz alta. Después, siga.

which-word =
    En la frutería de Rosa hay { -computer(form: "a") }.
    Busque el momento que va con cada palabra.
    .threat = Amenaza
    .threat-with = Diez personas saben la contraseña de la tienda
    .threat-why = Eligió la contraseña que saben diez. No ha pasado nada, pero podría pasar. Vamos con la siguiente.
    .attack = Ciberataque
    .attack-with = De noche, un extraño prueba contraseñas sin parar
    .attack-why = Eligió al extraño de la noche. Ese intenta entrar de verdad. Queda una palabra.
    .security = Ciberseguridad
    .security-with = Rosa pone una contraseña que solo sabe ella
    .security-why = Eligió la contraseña nueva. Con ella el extraño se queda fuera. Ya conoce las tres palabras.
    .hint-ask = ¿Podría pasar, está pasando, o protege?
    .hint-look = Fíjese en quién actúa: diez personas, un extraño, Rosa.
    .tutor-watch = ¿Amenaza y ataque le siguen pareciendo lo mismo?
    .tutor-ask = ¿En qué momento no ha pasado nada todavía?
    .tutor-point = La palabra por la que se pregunta ahora.
    .tutor-show = Unas nubes negras, la lluvia, un paraguas.
    .tutor-hand-back = Diga: ¿cuál de los tres es este?

family =
    .time = 8:15
    .where = en casa
    .water = A Mamadou se le cae el teléfono en la pila
    .locked = Un programa que llegó por correo bloquea las fotos. Alguien pide dinero por ellas
    .slow = La tele va lenta. Todo el barrio está viendo el partido
shop =
    .time = 10:00
    .where = en la frutería
    .water = Un café se derrama sobre las teclas
    .locked = Un extraño entra en la lista de clientes y la copia
    .slow = No se puede pagar con tarjeta. No hay luz en la calle
school =
    .time = 12:00
    .where = en el instituto de Adrián
    .water = Una tableta se moja en el patio
    .locked = Alguien envía un programa que borra las notas de todos
    .slow = La página va despacio. Todas las familias miran a la vez

which-is-an-attack =
    { $time }. Tres cosas pasan { $where }.
    ¿Cuál es un ciberataque?
    .water = { $water }.
    .water-why = Eligió lo que se moja. Es mala suerte, nadie lo planeó. Busque a alguien que quiera hacer daño.
    .locked = { $locked }.
    .locked-why = Eligió el daño hecho a propósito. Eso es un ataque. Ahora verá cómo empieza uno.
    .slow = { $slow }.
    .slow-why = Eligió lo que hace esperar. Ahí nadie roba ni rompe nada. Busque a alguien que quiera hacer daño.
    .hint-ask = ¿Dónde hace alguien daño a propósito?
    .hint-look = Busque a la persona que está detrás: «alguien», «un extraño».
    .tutor-watch = ¿Todo lo que se estropea le parece un ataque?
    .tutor-ask = ¿Quién quería que pasara esto?
    .tutor-point = Las tres líneas; espere un momento en cada una.
    .tutor-show = Deje caer un lápiz: mala suerte. Quíteselo: a propósito.
    .tutor-hand-back = Diga: ¿en qué línea hay una persona?

loud-page =
    15:00. La abuela Carmen lee las noticias en su tableta.
    ¿Qué debería hacer?
    .page = De pronto todo se pone rojo. Dice: «Están atacando su tableta. Llame ya a este número».
    .page-call = Llamar al número
    .page-clean = Pulsar «Limpiar mi tableta»
    .page-close = Cerrar la página y preguntar a Adrián
    .called = Eligió llamar. Una voz amable le pediría la tarjeta. Carmen se quedaría sin su dinero. Aquí no pasó nada. Una página que mete miedo quiere algo de usted.
    .cleaned = Eligió «Limpiar mi tableta». Muchas veces el propio botón trae un programa malo. Aquí no pasó nada. Busque lo que no toca nada de la página roja.
    .asked = Adrián la mira. La tableta está bien: la página era un anuncio. Pero desde marzo espera una actualización. Una actualización repara huecos de un programa.
    .asked-now = Actualizar mientras meriendan
    .asked-later = Dejarlo para otro día
    .put-off = Eligió otro día. El hueco sigue abierto, y quien ataca busca huecos así. Aquí hay tiempo: vuelva y ciérrelo.
    .updated = La tableta se actualizó mientras merendaban. El hueco se cerró antes de que alguien lo usara. Carmen dijo que sí, y la tableta hizo el resto.
    .hint-ask = ¿Quién le mete prisa, y para qué?
    .hint-look = Busque lo que no usa nada de la página roja.
    .tutor-watch = ¿La página roja también le mete prisa?
    .tutor-ask = ¿Ha visto alguna vez una página así?
    .tutor-point = Nada. Lea el momento en voz alta, despacio.
    .tutor-show = En su propio teléfono, dónde se cierra una página.
    .tutor-hand-back = Diga: aquí se puede probar todo. ¿Por dónde empieza?

who-does-it =
    Personas y herramientas protegen juntas. ¿Quién hace esto?
    .person = Una persona
    .tool = Una herramienta
    .think = Pensar antes de abrir un correo raro
    .think-why = Lo hace una persona. La herramienta no conoce a sus amigos; usted sí. Por eso piensa usted primero.
    .files = Revisar cada archivo nuevo, de día y de noche
    .files-why = Lo hace una herramienta. No se cansa y mira cada archivo. Muchos dispositivos ya traen una.
    .password = Elegir una contraseña larga
    .password-why = La elige una persona. Vale mientras solo la sepa usted. La herramienta solo la pide.
    .aside = Apartar cientos de correos falsos
    .aside-why = Lo hace una herramienta. Conoce miles de correos falsos por sus palabras. Usted solo ve los pocos que quedan.
    .ask = Preguntar cuando hay dudas
    .ask-why = Lo hace una persona. Preguntar no cuesta nada y para muchos ataques. Puede hacerlo hoy mismo.
    .minute = Bloquear la pantalla al cabo de un minuto
    .minute-why = Lo hace una herramienta. Usted elige el minuto una vez. Después la pantalla se bloquea sola.
    .hint-ask = ¿Hace falta una cabeza que piense, o algo que no se canse?
    .hint-look = Busque «pensar», «elegir», «preguntar». Eso lo hacen personas.
    .tutor-watch = ¿Espera que las herramientas lo hagan todo?
    .tutor-ask = ¿Cuál de estas cosas hizo usted esta semana?
    .tutor-point = La primera palabra de la línea.
    .tutor-show = Cuánto tarda su propio teléfono en bloquearse.
    .tutor-hand-back = Diga: ¿usted, o el aparato?

who-protected =
    16:00. A Mamadou le llegan 12 correos falsos.
    Una herramienta aparta 11. Él lee el último y lo tira.
    ¿Quién le protegió?
    .only-tool = Solo la herramienta
    .only-tool-why = Eligió la herramienta. Paró 11, pero se le pasó uno. Mire quién paró ese.
    .only-person = Solo Mamadou
    .only-person-why = Eligió a Mamadou. Paró el último, pero 11 ni los vio. Mire quién paró esos.
    .both = La herramienta y Mamadou, los dos
    .both-why = Eligió los dos. La herramienta para casi todo, y una persona piensa en lo demás. Uno solo no basta.
    .hint-ask = ¿Quién paró los 11, y quién paró el último?
    .hint-look = Fíjese en los números: 11 y el último.
    .tutor-watch = ¿Lee los dos números?
    .tutor-ask = ¿Qué habría pasado sin la herramienta?
    .tutor-point = El número 11 y después «el último».
    .tutor-show = Un colador y una mano: lo grande y lo pequeño.
    .tutor-hand-back = Diga: cuente otra vez y elija.

the-law =
    Hay una tercera protección: la ley.
    En Europa y en muchos otros países, las leyes dicen esto.

    Quien fabrica un dispositivo o un programa lo hace seguro.
    También repara sus huecos durante años, con actualizaciones.
    Bancos, hospitales y oficinas protegen lo que usted les confía.
    En la tienda puede preguntar: ¿cuántos años se actualiza?
    .tutor-watch = ¿Le sorprende que haya leyes para esto?
    .tutor-ask = ¿Qué leyes le protegen cuando compra comida?
    .tutor-point = La pregunta de la última línea.
    .tutor-show = La marca CE de un enchufe o de un cargador.
    .tutor-hand-back = Diga: ¿se atrevería a preguntarlo en la tienda?

camera =
    .thing = una cámara para la puerta
watch =
    .thing = un reloj que enseña los correos
lamp =
    .thing = una lámpara que se enciende con el teléfono

what-the-law-asks =
    18:00. Rosa quiere comprar { $thing }.
    ¿Qué le pide la ley al fabricante?
    .buyer = Nada. Cuidarse le toca solo a Rosa
    .buyer-why = Eligió «Nada». Rosa puede hacer mucho, pero no sabe reparar un programa. Busque lo que le toca al fabricante.
    .repair = Hacer un aparato seguro y reparar sus huecos
    .repair-why = Eligió lo seguro y lo que se repara. La ley protege también las cosas que compramos. Rosa puede preguntarlo en la tienda.
    .promise = Prometer que nadie lo atacará jamás
    .promise-why = Eligió la promesa. Nadie puede prometer eso, y ninguna ley lo pide. Busque lo que un fabricante sí puede hacer.
    .hint-ask = ¿Qué puede hacer de verdad un fabricante durante años?
    .hint-look = Busque la línea que habla de huecos.
    .tutor-watch = ¿Cree que todo depende de quien compra?
    .tutor-ask = ¿Qué pregunta usted antes de comprar algo?
    .tutor-point = Las palabras «al fabricante».
    .tutor-show = Una caja con el nombre del fabricante.
    .tutor-hand-back = Diga: ¿y qué le queda por hacer a Rosa?

one-day =
    21:00. Adrián escribe lo que pasó en el día.
    Marque las tres líneas que protegieron a la familia.
    .name = Nuestro día
    .same = Mamá usa una sola contraseña: tienda, banco y correo.
    .same-why = Marcó la contraseña única. Quien la encuentra entra en todas partes. Busque lo que deja fuera a los extraños.
    .ask = La abuela cerró la página roja y me preguntó.
    .ask-why = Marcó a la abuela. No se dio prisa, y preguntó. Eso protege.
    .aside = Una herramienta apartó 11 correos falsos.
    .aside-why = Marcó la herramienta. Papá ni vio esos correos. Eso protege.
    .seat = Me dejé la tableta abierta en { -bus(form: "the") }.
    .seat-why = Marcó la tableta. Cualquiera que subió podía leerla. Busque lo que deja fuera a los extraños.
    .maker = El fabricante de la cámara reparó un hueco. Lo pide la ley.
    .maker-why = Marcó la ley. Por ella el fabricante también nos cuida. Eso protege.
    .hint-ask = ¿Qué líneas dejan fuera a los extraños, y cuáles les dejan entrar?
    .hint-look = Busque dos líneas en las que algo queda abierto.
    .tutor-watch = ¿Lee las cinco líneas antes de marcar una?
    .tutor-ask = ¿Quién protege aquí: una persona, una herramienta o la ley?
    .tutor-point = Una línea; pregunte: ¿esto deja entrar a otros?
    .tutor-show = Tres dedos: personas, herramientas, ley.
    .tutor-hand-back = Diga: siguió el día entero. Ahora márquelo.

my-part =
    Personas, herramientas y leyes protegen juntas.
    Su parte es pequeña, y cuenta.
    ¿Por dónde le gustaría empezar?

    Todas las respuestas son buenas.
    .lock = Bloqueo { -mobile(form: "the") } cuando lo dejo
    .lock-why = Empieza por bloquearlo. Así protege de una vez todo lo que hay dentro. Puede mirarlo con quien le acompaña.
    .update = Digo que sí a las actualizaciones
    .update-why = Empieza por actualizar. Se cierran huecos mientras usted hace otra cosa. Enchufe el aparato y déjelo trabajar.
    .ask = Pregunto antes de pulsar
    .ask-why = Empieza por preguntar. Eso para más ataques que muchas herramientas. Piense en una persona a la que siempre puede preguntar.
    .others = De momento lo dejo a otros
    .others-why = De momento lo deja a otros. Es sincero. Avisarles cuando vea algo raro también es una buena parte.
    .tutor-watch = Recuerde la respuesta para la próxima visita.
    .tutor-ask = ¿Qué le haría fácil la primera vez?
    .tutor-point = Nada. Esta respuesta es de la persona.
    .tutor-show = Cuente qué se le olvida a usted mismo.
    .tutor-hand-back = Diga: la semana que viene me cuenta cómo le fue.
