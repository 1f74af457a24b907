title = Escribir y guardar una carta corta
about = Escribe al casero y guarda la carta.
can-do = escribir una carta corta y guardarla
bridge = ¿Hay algo roto en casa? Escriba 3 frases sobre eso, en papel o en { -mobile(form: "your") }.

word-document =
    .name = documento
    .means = Una hoja en la pantalla. Se escribe, se cambia y se guarda como archivo.
word-spelling-check =
    .name = corrector
    .means = Marca las palabras que quizá se escriben de otra manera. Usted decide.
word-copy-and-paste =
    .name = copiar y pegar
    .means = Llevarse unas palabras y ponerlas otra vez en otro sitio.

# Palabras que valen, cualquiera de ellas.
greeting = Hola|Buenos días|Buen día|Buenas tardes|Buenas noches|Buenas|Estimado|Estimada|Querido|Querida
thanks = gracias|agradezco|saludos|saludo|atentamente

why =
    El grifo gotea, la calefacción no va. Una carta corta ayuda.
    Dice lo que está roto, y usted se queda una copia.

    Una hoja en la pantalla se llama documento.
    Se puede escribir, quitar y empezar otra vez, todo lo que quiera.

    Deshacer quita lo último. Equivocarse ayuda.
    .tutor-watch = ¿Escribió antes con una máquina?
    .tutor-ask = ¿A quién le escribió usted la última carta?
    .tutor-point = La palabra «Deshacer».
    .tutor-show = Un lápiz y una goma: Deshacer es la goma.
    .tutor-hand-back = Diga: empezamos por el saludo. Pulse { -enter-key }.

first-words =
    Empiece una carta a { $name }. Salude por el nombre.

    Al final pulse Tab.
    .lines =
        Empiece una carta a { $name }. Salude por el nombre.

        Número de la casilla, espacio y sus palabras.
    .hint-ask = ¿Cómo saludaría usted a { $name } en la puerta?
    .hint-look = La casilla grande es la hoja. Ahí está el cursor.
    .hint-key = Escriba un saludo y el nombre. Después pulse Tab.
    .hint-key-lines = Escriba el número de «Texto», un espacio, un saludo y el nombre.
    .hint-show = Mire: un saludo, el nombre y Tab.
    .hint-show-lines = Así: un saludo y el nombre.
    .not-yet = Escribió algo y ahí está. Faltan el saludo o el nombre, para { $name }. Añádalos.
    .done = El saludo está en la hoja. Así empieza una carta. Lo demás son solo más frases.
    .tutor-watch = ¿Busca las letras con calma?
    .tutor-ask = ¿Qué dice usted primero cuando ve a { $name }?
    .tutor-point = La casilla grande.
    .tutor-show = Escriba «Estimada» en una hoja de papel.
    .tutor-hand-back = Diga: tal como lo diría usted.
greet-a =
    .name = la señora López
    .whom = López
    .opening = Estimada señora López:
greet-b =
    .name = don Emilio
    .whom = Emilio
    .opening = Buenos días, don Emilio:
greet-c =
    .name = la señora Novak
    .whom = Novak
    .opening = Hola, señora Novak:

take-it-back =
    Corte una línea de esta carta. Después pulse Deshacer: vuelve.

    «Marcar líneas» enseña todas las líneas. { -enter-key } marca una.
    .lines =
        Corte una línea de esta carta. Después elija Deshacer: vuelve.

        «Marcar líneas» enseña todas las líneas. Su número marca una.
    .hint-ask = ¿Qué hay que marcar antes de cortar?
    .hint-look = Debajo de la hoja está «Marcar líneas». Debajo de las líneas, «Cortar» y «Deshacer».
    .hint-key = { -enter-key } en «Marcar líneas», en una línea, en «Cortar» y en «Deshacer».
    .hint-key-lines = Escriba el número de «Marcar líneas» y el de una línea. Después, «Cortar» y «Deshacer».
    .hint-show = Mire: marcar líneas, una línea, Cortar y Deshacer.
    .done = La línea se fue y Deshacer la trajo. Así se puede probar todo. Por una tecla de más no se pierde nada.
    .tutor-watch = ¿Se asusta cuando falta la línea?
    .tutor-ask = ¿Qué le gustaría a usted deshacer a veces?
    .tutor-point = El botón «Deshacer».
    .tutor-show = Tape una línea en papel con la mano y destápela.
    .tutor-hand-back = Diga: quítela. Va a volver.
slip-a =
    .first-line = Buenos días, don Emilio:
    .second-line = la ventana de la cocina no cierra.
    .third-line = Hace frío. Gracias, Amina Haddad
    .kept = ventana
slip-b =
    .first-line = Buenas tardes:
    .second-line = la luz de la escalera no va desde el domingo.
    .third-line = Tengo miedo de caerme. Gracias, Julián Molina
    .kept = escalera
slip-c =
    .first-line = Hola, señora Novak:
    .second-line = el buzón ya no tiene cerradura.
    .third-line = ¿Puede ayudarme? Gracias, Wei Chen
    .kept = buzón
begun-letter =
    .text =
        { $first-line }
        { $second-line }
        { $third-line }

same-everywhere =
    Estas cuatro palabras están en casi todos los programas.

    ¿Qué hace cada una?
    .undo-it = Deshacer
    .undo-it-with = Quita lo último que se hizo
    .undo-it-why = Deshacer quita lo último. Si se pulsa otra vez, quita lo anterior. Es el mejor amigo de quien prueba.
    .save-it = Guardar
    .save-it-with = Lo deja en un archivo
    .save-it-why = Guardar deja su hoja en un archivo. Lo que no se guarda mañana puede faltar. Guarde a menudo.
    .copy-it = Copiar
    .copy-it-with = Se lleva otro igual
    .copy-it-why = Copiar se lleva otro igual. El primero se queda en su sitio. Todavía no se ve nada.
    .paste-it = Pegar
    .paste-it-with = Pone lo que se llevó
    .paste-it-why = Pegar pone lo que se llevó. Por eso copiar y pegar van juntos. También en el correo y { -mobile.gender ->
        [feminine] en la { -mobile }
       *[masculine] en el { -mobile }
    }.
    .hint-ask = ¿Cuál de ellas acaba de usar?
    .hint-look = Lea los finales: quita, deja, se lleva, pone.
    .tutor-watch = ¿Conoce alguna de otro aparato?
    .tutor-ask = ¿Dónde vio antes estas palabras?
    .tutor-point = La palabra por la que se pregunta ahora.
    .tutor-show = Haga una foto de una hoja: la hoja se queda.
    .tutor-hand-back = Diga: empiece por la que usó.

what-belongs =
    ¿En qué orden va una carta?
    .greeting-part = Buenos días, señora López:
    .problem-part = el grifo de la cocina gotea.
    .wish-part = ¿Podría venir el lunes?
    .thanks-part = Muchas gracias.
    .name-part = Amina Haddad
    .why = Primero se saluda. Después se dice qué está roto y qué hace falta. Las gracias y el nombre cierran la carta. Así la entiende todo el mundo.
    .not-yet = Esa parte va en otro sitio. Léalas en voz alta, como si hablara. ¿Qué se dice primero?
    .hint-ask = ¿Qué dice usted primero cuando se encuentra con alguien?
    .hint-look = Busque el saludo. El nombre va al final.
    .tutor-watch = ¿Lo lee en voz alta o solo lo mira?
    .tutor-ask = ¿Cómo lo contaría usted en la puerta?
    .tutor-point = La línea del saludo.
    .tutor-show = Cuéntelo usted como en la puerta.
    .tutor-hand-back = Diga: ¿y después de eso?

three-sentences =
    Escriba a { $name }: { $trouble }.

    3 frases: un saludo, lo que pasa y un día: el { $day }.
    Después pulse Tab.
    .lines =
        Escriba a { $name }: { $trouble }.

        3 frases: un saludo, lo que pasa y un día: el { $day }.
    .hint-ask = ¿Qué está roto, y cuándo está usted en casa?
    .hint-look = La hoja está vacía. Todo va en la casilla grande.
    .hint-key = Escriba y acabe cada frase con un punto. { -enter-key } empieza otra línea y Tab termina.
    .hint-key-lines = Número de «Texto», espacio y su frase. Para otra línea: número y + juntos, y palabras.
    .hint-show = Mire: el saludo, lo que pasa, el día. Tres frases.
    .not-yet = Sus palabras están ahí. Hacen falta 3 frases: un saludo, «{ $problem-shown }» y «{ $day }». Añada lo que falta.
    .done = Su carta dice qué está roto y cuándo está en casa. Es lo que necesita { $name }. Las cartas cortas se leen antes.
    .tutor-watch = ¿Son cortas las frases? Dígalo una vez.
    .tutor-ask = ¿Cómo se lo diría a { $name } de un tirón?
    .tutor-point = La hoja vacía.
    .tutor-show = Diga las 3 frases en voz alta, con 3 dedos.
    .tutor-hand-back = Diga: saludo, problema, día. ¿Cuál toca?
tap-a =
    .name = su casero, don Emilio
    .trouble = el grifo de la cocina gotea
    .problem = grifo
    .problem-shown = grifo
    .day = lunes
    .letter = Buenos días, don Emilio. El grifo de la cocina gotea. El lunes estoy en casa.
tap-b =
    .name = su casera, la señora Novak
    .trouble = la calefacción está fría
    .problem = calefacción
    .problem-shown = calefacción
    .day = martes
    .letter = Estimada señora Novak. La calefacción está fría. El martes estoy en casa.
tap-c =
    .name = su casero, el señor Vidal
    .trouble = el timbre no suena
    .problem = timbre
    .problem-shown = timbre
    .day = viernes
    .letter = Buenas tardes, señor Vidal. El timbre no suena. El viernes estoy en casa.

marked-word =
    El corrector marcó una palabra de esta carta. Mírela y cámbiela.

    «Ortografía» enseña la palabra y cómo se suele escribir.
    .hint-ask = ¿Qué palabra está marcada debajo de la hoja?
    .hint-look = Debajo de la hoja hay una línea con la palabra marcada. Después busque «Ortografía».
    .hint-key = { -enter-key } en «Ortografía» y después en la línea de la palabra.
    .hint-key-lines = Escriba el número de «Ortografía». Después, el de la línea de la palabra.
    .hint-show = Mire: Ortografía y después la palabra marcada.
    .done = Ahora pone «{ $better-word }». El corrector propone y usted decide. Muchos nombres salen marcados y están bien.
    .tutor-watch = ¿Le da vergüenza la palabra marcada? No hay motivo.
    .tutor-ask = ¿«{ $better-word }» le suena mejor?
    .tutor-point = La línea de debajo de la hoja.
    .tutor-show = Diga una palabra que usted tiene que mirar siempre.
    .tutor-hand-back = Diga: es una propuesta. Usted decide.
mark-a =
    .sentence = Mi direción es calle Molino, 12.
    .typed-word = direción
    .better-word = dirección
mark-b =
    .sentence = También puedo haver ido yo.
    .typed-word = haver
    .better-word = haber
mark-c =
    .sentence = Mañana voi yo a las 10.
    .typed-word = voi
    .better-word = voy
slip-letter =
    .text =
        Buenos días:
        { $sentence }
        Muchas gracias
marked =
    .typed = { $typed-word }
    .better = { $better-word }

clear-name =
    La carta { $name } está lista. Guárdela con un nombre claro.

    El nombre tiene que llevar la palabra «{ $name-word }».
    .hint-ask = ¿Qué palabra va a buscar dentro de un mes?
    .hint-look = «Guardar» está debajo de la hoja. Después sale una casilla para el nombre.
    .hint-key = { -enter-key } en «Guardar». Escriba un nombre con «{ $name-word }» y otra vez «Guardar».
    .hint-key-lines = Escriba el número de «Guardar». Después el de la casilla, un espacio y el nombre.
    .hint-show = Mire: Guardar, un nombre claro, y otra vez Guardar.
    .done = La carta es ya un archivo. Su nombre dice lo que es. Con él la volverá a encontrar.
    .tutor-watch = ¿Ve el segundo «Guardar»?
    .tutor-ask = ¿Con qué palabra la buscaría usted?
    .tutor-point = La casilla «Nombre».
    .tutor-show = Escriba en una carpeta lo que lleva dentro.
    .tutor-hand-back = Diga: ¿qué palabra tiene que ir en el nombre?
name-a =
    .name = para el colegio
    .name-word = colegio
    .file-name = Carta al colegio
    .sentence = Omar está resfriado y hoy se queda en casa.
name-b =
    .name = para la biblioteca
    .name-word = biblioteca
    .file-name = Carta biblioteca
    .sentence = Encontré un libro suyo en la parada.
name-c =
    .name = para el banco
    .name-word = banco
    .file-name = Banco, cambio de casa
    .sentence = Desde mayo vivo en la calle Molino, 12.
ready-letter =
    .text =
        Buenos días:
        { $sentence }
        Muchas gracias, Carmen Ortiz

which-name =
    Dentro de un año busca su carta sobre el grifo. ¿Qué nombre ayuda?
    .new-document = Documento 1
    .new-document-why = Eligió «Documento 1». Pronto habrá un Documento 2 y un 3. Busque un nombre que diga lo que hay dentro.
    .clear = Casero grifo mayo 2025
    .clear-why = Eligió el claro. Quién, qué y cuándo: lo encuentra por cualquiera de los tres. Y son pocas letras.
    .letters = asdf
    .letters-why = Eligió «asdf». Se escribe pronto y nadie sabe qué es. Piense en quien lo va a buscar: usted.
    .hint-ask = ¿Qué nombre dice a quién y de qué?
    .hint-look = Busque la palabra «grifo».
    .tutor-watch = ¿Piensa en cuando lo busque?
    .tutor-ask = ¿Qué escribiría en Buscar dentro de un año?
    .tutor-point = Las palabras «dentro de un año».
    .tutor-show = Dos botes, uno con etiqueta y otro sin ella.
    .tutor-hand-back = Diga: ¿qué bote abre usted?

on-paper =
    Escriba { $name }: { $trouble }. Está en casa el { $day }.

    Salude, dígalo en 3 frases o más, y dé las gracias.
    Guárdela con el nombre que quiera. Después mírela en papel.
    .hint-ask = ¿Qué está hecho ya y qué viene ahora?
    .hint-look = Saludo, problema, día, gracias. Después «Guardar» y «En papel».
    .hint-key = Tab lleva a los botones. { -enter-key } en «Guardar» y más tarde en «En papel».
    .hint-key-lines = Escriba el número de «Guardar», y más tarde el de «En papel».
    .hint-show = Mire: la carta, Guardar con un nombre y En papel.
    .not-yet = La carta está ahí. Hacen falta saludo, «{ $problem-shown }», «{ $day }» y gracias, en 3 frases. Añada lo que falta.
    .done = Ahí está su carta, tal como saldría de la impresora. La escribió, la guardó y la miró usted. Así podría salir.
    .tutor-watch = ¿La lee otra vez antes de guardarla?
    .tutor-ask = ¿La mandaría usted así?
    .tutor-point = Las cuatro cosas: saludo, problema, día, gracias.
    .tutor-show = Lea una carta en voz alta antes de cerrar el sobre.
    .tutor-hand-back = Diga: la carta es suya. Yo solo leo.
whole-a =
    .name = a la señora López
    .trouble = la ducha sale fría
    .problem = ducha
    .problem-shown = ducha
    .day = jueves
    .file-name = Casera ducha
    .letter = Buenos días, señora López. La ducha sale fría. El jueves estoy en casa. Muchas gracias.
whole-b =
    .name = al señor Petrov
    .trouble = el ascensor no para en el cuarto
    .problem = ascensor
    .problem-shown = ascensor
    .day = miércoles
    .file-name = Casero ascensor
    .letter = Hola, señor Petrov. El ascensor no para en el 4. El miércoles estoy en casa. Muchas gracias.
whole-c =
    .name = a la señora Haddad
    .trouble = la lavadora pierde agua
    .problem = lavadora
    .problem-shown = lavadora
    .day = sábado
    .file-name = Casera lavadora
    .letter = Estimada señora Haddad. La lavadora pierde agua. El sábado estoy en casa. Muchas gracias.
