title = Ayudas que leen, escriben y agrandan
about = Lector de pantalla, lupa, dictado y subtítulos: se ponen y se quitan.
can-do = elegir una ayuda que lee, escribe o agranda, y ponerla y quitarla
bridge = Abra los ajustes de su teléfono. Busque «Accesibilidad» y lea lo que hay.

word-accessibility =
    .name = accesibilidad
    .means = La parte de los ajustes con ayudas para ver, oír y escribir.
word-screen-reader =
    .name = lector de pantalla
    .means = Ayuda que lee en voz alta lo que hay en la pantalla.
word-magnifier =
    .name = lupa
    .means = Ayuda que enseña una parte de la pantalla mucho más grande.
word-dictation =
    .name = dictado
    .means = Ayuda que escribe lo que usted dice.
word-captions =
    .name = subtítulos
    .means = Lo que se habla, escrito en la pantalla.

why =
    Hay quien ve u oye poco. A otras personas les duelen las manos.
    Un aparato puede leerles, escribir por ellos o enseñar palabras.

    Estas ayudas son gratis. Casi todos los teléfonos las tienen.
    Mucha gente que las necesita no sabe que están ahí.

    Hoy ayudará a 4 personas. No se rompe nada, y equivocarse ayuda.
    .tutor-watch = ¿Le viene alguien a la cabeza? Dele tiempo.
    .tutor-ask = ¿A quién conoce que vea o que oiga poco?
    .tutor-point = La frase «Estas ayudas son gratis».
    .tutor-show = Sus gafas, o un audífono: también son ayudas.
    .tutor-hand-back = Diga: a lo mejor encuentra una para usted.

four-tools =
    El lector de pantalla lee en voz alta lo que hay escrito.
    La lupa enseña una parte de la pantalla mucho más grande.
    Con el dictado, usted habla y el aparato escribe.
    Los subtítulos ponen en la pantalla lo que alguien dice.

    Todo está en los ajustes, en «Accesibilidad».
    Ahí hay ayudas para ver, oír, escribir y moverse.
    .tutor-watch = ¿Es mucho de una vez? Lean una línea cada uno.
    .tutor-ask = ¿Cuáles de estos nombres le suenan?
    .tutor-point = Las primeras palabras de cada línea.
    .tutor-show = Ponga los subtítulos a { -video(form: "a") } en su teléfono.
    .tutor-hand-back = Diga: no hace falta recordarlos todos.

low-vision =
    { $who } ve poco y quiere leer { $what }.
    Con letras muy grandes, puede. ¿Qué ayuda le sirve?
    .magnifier = La lupa
    .magnifier-why = Eligió la lupa. Agranda una parte de la pantalla, justo donde mira { $who }. Ya tiene la primera ayuda.
    .captions = Los subtítulos
    .captions-why = Eligió los subtítulos. Escriben lo que alguien dice. Aquí no habla nadie: busque la que agranda.
    .dictation = El dictado
    .dictation-why = Eligió el dictado. Escribe lo que se dice. { $who } quiere leer: busque la que agranda.
    .hint-ask = ¿Se trata de ver, de oír o de escribir?
    .hint-look = Busque la ayuda que agranda las cosas.
    .tutor-watch = ¿Le resulta fácil? Mejor: así se empieza.
    .tutor-ask = ¿Qué hace usted con la letra pequeña?
    .tutor-point = Las palabras «letras muy grandes».
    .tutor-show = Una lupa de verdad, si hay alguna.
    .tutor-hand-back = Diga: ¿qué hace grandes las letras?
label =
    .who = Rosario
    .what = el prospecto de una medicina
street =
    .who = Mihai
    .what = el nombre de una calle en el mapa
score =
    .who = Wei
    .what = la letra de una canción

hands-that-hurt =
    { $who } { $why }. Escribir con teclas le hace daño en las manos.
    ¿Qué ayuda le sirve?
    .dictation = El dictado
    .dictation-why = Eligió el dictado. { $who } habla y el aparato escribe. Las manos descansan.
    .screen-reader = El lector de pantalla
    .screen-reader-why = Eligió el lector de pantalla. Lee en voz alta, pero no escribe. Busque una ayuda que escriba.
    .captions = Los subtítulos
    .captions-why = Eligió los subtítulos. Ponen lo que dicen otros. { $who } quiere escribir: busque una ayuda que escriba.
    .hint-ask = ¿Qué ayuda escribe, para que descansen las manos?
    .hint-look = Busque la ayuda que necesita una voz.
    .tutor-watch = ¿Tiene las manos cansadas? Hagan una pausa.
    .tutor-ask = ¿Qué escribiría si solo tuviera que hablar?
    .tutor-point = La palabra «manos» del texto.
    .tutor-show = Dicte una frase a su teléfono, en un mensaje.
    .tutor-hand-back = Diga: sin manos. ¿Qué queda?
baker =
    .who = Fatou
    .why = lleva 30 años amasando pan
fall =
    .who = Kofi
    .why = se cayó de la bicicleta
rheumatism =
    .who = Carmen
    .why = tiene reuma

four-people =
    ¿Qué ayuda le sirve a cada persona?
    .yusuf = Yusuf es ciego
    .yusuf-with = El lector de pantalla
    .yusuf-why = Yusuf escucha: el lector de pantalla se lo lee todo. Paso también se puede usar así. Siga con otra.
    .julian = A don Julián se le pierde la letra pequeña
    .julian-with = La lupa
    .julian-why = Con la lupa, don Julián ve lo que se le perdía. Va con él por la pantalla. Siga con otra.
    .olena = A Olena le cuesta mover los dedos
    .olena-with = El dictado
    .olena-why = Olena dicta sus cartas. Después corrige una o dos palabras. Siga con otra.
    .fatou = Fatou oye poco
    .fatou-with = Los subtítulos
    .fatou-why = Fatou lee en los subtítulos lo que se dice. Así no se pierde nada. Ya están las cuatro personas.
    .hint-ask = ¿Qué le cuesta: ver, oír o escribir?
    .hint-look = Busque la parte del cuerpo, o lo que se pierde.
    .tutor-watch = ¿Empieza por la más clara?
    .tutor-ask = Con esa ayuda, ¿qué podría volver a hacer?
    .tutor-point = La palabra que dice lo que cuesta.
    .tutor-show = Cierre los ojos: ¿qué ayuda querría usted?
    .tutor-hand-back = Diga: empiece por la que vea segura.

turn-it-on =
    { $who } { $need }. Ponga en marcha la ayuda «{ $tool }».

    Está en «Accesibilidad».
    .hint-ask = ¿En qué parte de los ajustes están estas ayudas?
    .hint-look = Busque «Accesibilidad» en la lista. Dentro, busque «{ $tool }».
    .hint-key = { -enter-key } abre «Accesibilidad». Con la flecha baje a «{ $tool }» y pulse { -enter-key }.
    .hint-key-lines = Escriba el número de «Accesibilidad». Después, el de «{ $tool }».
    .hint-show = Mire: «Accesibilidad» y después «{ $tool }».
    .done = La ayuda «{ $tool }» ya está en marcha. El aparato dice enseguida lo que hace. Se quita pulsando otra vez, como verá luego.
    .tutor-watch = ¿Lee la palabra «Accesibilidad» o la adivina?
    .tutor-ask = ¿Qué hará { $who } lo primero?
    .tutor-point = El principio de la palabra: Acceso.
    .tutor-show = La misma página en los ajustes de su teléfono.
    .tutor-hand-back = Diga: usted decide por { $who }.
turn-it-off =
    { $who } { $enough }, y la ayuda «{ $tool }» sigue en marcha. Vuelva a quitarla.
    .hint-ask = ¿Dónde la puso en marcha antes?
    .hint-look = Busque «{ $tool }» en «Accesibilidad». Tiene una marca.
    .hint-look-lines = Busque «{ $tool }» en «Accesibilidad». Dice «marcada».
    .hint-key = { -enter-key } abre «Accesibilidad». Con la flecha baje a «{ $tool }» y pulse { -enter-key }.
    .hint-key-lines = Escriba el número de «Accesibilidad». Después, el de «{ $tool }».
    .hint-show = Mire: «Accesibilidad» y otra vez «{ $tool }».
    .done = Ya no está en marcha y todo quedó como antes. Así puede probar cualquier ayuda sin miedo. Se pone y se quita igual.
    .tutor-watch = ¿Se fija en la marca de delante?
    .tutor-ask = ¿Cómo sabe que una ayuda está en marcha?
    .tutor-point = La marca delante de «{ $tool }».
    .tutor-show = Una lámpara: el mismo botón para encender y apagar.
    .tutor-hand-back = Diga: como la puso, la quita.
screen-reader =
    .who = Yusuf
    .need = no puede ver la pantalla
    .enough = le prestó el teléfono a su hija
    .tool = Lector de pantalla
magnifier =
    .who = Don Julián
    .need = quiere leer su contrato
    .enough = estrena gafas
    .tool = Lupa
dictation =
    .who = Olena
    .need = por las mañanas casi no mueve los dedos
    .enough = está en una biblioteca, en silencio
    .tool = Dictado
captions =
    .who = Fatou
    .need = quiere seguir las noticias
    .enough = ahora escucha música
    .tool = Subtítulos

for-others-too =
    Los subtítulos ponen por escrito lo que se habla. ¿A quién le sirven?
    Elija 3.
    .bus = A quien va en { -bus(form: "a") } con mucho ruido
    .bus-why = Eligió el ruido. Ahí nadie oye bien. Con subtítulos, se lee.
    .learning = A quien aprende el idioma
    .learning-why = Eligió a quien aprende. Oír y leer a la vez ayuda mucho. Así aprende mucha gente.
    .deaf = A una persona sorda
    .deaf-why = Eligió a la persona sorda. Sin subtítulos no le llega lo que dicen. Con ellos, todo.
    .sleeping = A alguien que duerme
    .sleeping-why = Eligió a quien duerme. Con los ojos cerrados no se lee. Busque a quien quiere entender.
    .hint-ask = ¿Quién quiere entender y no lo oye todo?
    .hint-look = Mire a tres personas que están despiertas.
    .tutor-watch = ¿Se sorprende de que no sean solo para sordos?
    .tutor-ask = ¿Cuándo le gustaría leer lo que se dice?
    .tutor-point = Las palabras ruido, aprende y sorda.
    .tutor-show = Las noticias sin sonido y con subtítulos.
    .tutor-hand-back = Diga: una buena ayuda sirve a muchos.

three-changes =
    { $who } { $need }. Cambie 3 cosas:

    Lector de pantalla: no. { $tool }: sí. Tamaño del texto: Grande.
    .hint-ask = ¿Cuál de las 3 cosas falta todavía?
    .hint-look = Dos están en «Accesibilidad». El tamaño está en «Pantalla».
    .hint-key = { -enter-key } en una ayuda la pone o la quita. «Volver» lleva a la lista con «Pantalla».
    .hint-key-lines = Escriba el número de «Accesibilidad» y el de cada ayuda. Después, «Volver» y «Pantalla».
    .hint-show = Mire: se va el lector, llega «{ $tool }»; después, «Pantalla» y «Grande».
    .done = { $who } ya tiene el aparato a su medida. Cambió 3 cosas en 2 sitios. En un teléfono de verdad se hace igual.
    .tutor-watch = ¿Falta alguna de las tres? Cuenten con los dedos.
    .tutor-ask = ¿Cuál de las tres ya está?
    .tutor-point = Las tres cosas de la tarea.
    .tutor-show = Nada. Apoye la espalda.
    .tutor-hand-back = Diga: esta vez es toda suya.
