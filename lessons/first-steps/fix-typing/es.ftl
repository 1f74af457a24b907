title = Corregir lo escrito
can-do = cambiar una letra, o vaciar la casilla y empezar otra vez
about = Quita letras, arregla palabras y empieza una línea de nuevo.
bridge = Escriba una palabra en su teléfono y cambie una letra. ¿Qué tecla la quita allí?

word-backspace =
    .name = Retroceso
    .means = La tecla de encima de { -enter-key }, con una flecha a la izquierda. Quita la letra anterior al cursor.
word-delete =
    .name = Supr
    .means = Tecla que quita la letra que sigue al cursor. Supr quiere decir «suprimir».

kitchen =
    .word = pan
    .typed = pann
garden =
    .word = rosa
    .typed = rosaw
market =
    .word = cebolla
    .typed = cebollas
fruit =
    .word = naranja
    .typed = narabja
    .extra = b
    .needed = n
weather =
    .word = viento
    .typed = viebto
    .extra = b
    .needed = n
home =
    .word = cocina
    .typed = cocuna
    .extra = u
    .needed = i
cat =
    .story = El gato pasó por el teclado.
    .word = leche
    .typed = jjkkpppl
child =
    .story = Una nieta jugó con el teclado.
    .word = escuela
    .typed = asdfgasdf
sleeve =
    .story = Se le quedó la manga en el teclado.
    .word = comida
    .typed = mmmnnnbb
sign =
    .words = puente viejo
    .typed = puebte viejoo
list =
    .words = pan y queso
    .typed = pam y quesoo
note =
    .words = vuelvo pronto
    .typed = vueldo prontoo

take-back =
    Pulse la tecla que quita una letra: Retroceso.

    Todo el que escribe quita letras, todos los días.
    Retroceso está encima de { -enter-key }. Lleva una flecha a la izquierda.
    .hint-ask = ¿Qué tecla de encima de { -enter-key } mira hacia la izquierda?
    .hint-look = Mire al final de la fila de los números, a la derecha.
    .hint-key = Pulse una vez Retroceso. Está encima de { -enter-key }.
    .hint-show = Paso le enseña dónde está Retroceso. Después la pulsa usted.
    .done = Encontró la tecla Retroceso. En una casilla, quita una letra. Ahora la usa con una palabra.
    .tutor-watch = ¿La confunde con la flecha izquierda?
    .tutor-ask = ¿Cuántas teclas llevan aquí una flecha a la izquierda?
    .tutor-point = Señale el rincón de encima de { -enter-key }.
    .tutor-show = Tache una letra en un papel.
    .tutor-hand-back = Diga: una vez. Luego la usamos de verdad.

everybody-mends =
    A veces se va el dedo a otra tecla. Nos pasa a todos.
    Equivocarse ayuda: así el dedo aprende el camino.

    Retroceso quita la letra anterior al cursor.
    Cada toque quita una letra. Mire la pantalla cada vez.

    Mientras corrige, no se envía nada. Tómese su tiempo.
    .tutor-watch = ¿Se lo cree la persona? Mire su cara.
    .tutor-ask = Cuando escribe a mano y se sale una letra, ¿qué hace?
    .tutor-point = Señale la frase: cada toque quita una letra.
    .tutor-show = Escriba una palabra con una letra de más y quítela sin prisa.
    .tutor-hand-back = Diga: primero lo ve una vez y luego lo hace usted.

last-letter =
    Al final sobra una letra. Tiene que quedar así: { $word }

    Quite la última letra con Retroceso.
    Después pulse { -enter-key } 2 veces.
    .lines =
        Al final sobra una letra. Tiene que quedar así: { $word }

        Aquí se escribe otra vez la línea entera, sin esa letra.
        Mientras escribe, Retroceso quita letras.
        Después elija «Comprobar».
    .not-yet = En la casilla todavía no se lee «{ $word }». Compare letra a letra. Retroceso quita una letra.
    .not-yet-lines = En la casilla todavía no se lee «{ $word }». Compare letra a letra. Después escriba la línea otra vez.
    .hint-ask = ¿Qué letra de la casilla sobra?
    .hint-look = Mire el final de la palabra, donde está el cursor.
    .hint-look-lines = Mire el final de la palabra.
    .hint-key = Pulse una vez Retroceso. Después, { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de la casilla, un espacio y { $word }. Después elija «Comprobar».
    .hint-show = Paso quita la última letra con Retroceso.
    .hint-show-lines = Paso escribe la palabra sin su última letra.
    .done = Ahora se lee «{ $word }». Bastó una tecla. Nadie nota lo que había antes.
    .done-lines = Ahora se lee «{ $word }». La escribió otra vez. Nadie nota lo que había antes.
    .tutor-watch = ¿Pulsa una vez, mira y solo entonces sigue?
    .tutor-ask = ¿Qué letra quiere quitar?
    .tutor-point = Señale la última letra de la casilla.
    .tutor-show = Tape la última letra con un dedo: ¿así está bien?
    .tutor-hand-back = Diga: un toque y mire. Hágalo usted.

which-letter-goes =
    Usted pulsa Retroceso. ¿Qué letra se va?
    .after = La que está después del cursor
    .after-why = Eligió «después». Eso lo hace otra tecla, que se llama Supr. Retroceso tiene una flecha a la izquierda: mire hacia allí.
    .all = La palabra entera
    .all-why = Eligió la palabra entera. Cada toque quita una sola letra. Piense en la palabra que corrigió.
    .before = La que está antes del cursor
    .before-why = Eligió «antes». Retroceso mira a la izquierda, como su flecha. Ponga el cursor detrás de la letra y púlsela.
    .hint-ask = ¿Hacia dónde mira la flecha de Retroceso?
    .hint-look = Mire la tecla de encima de { -enter-key } y su flecha.
    .tutor-watch = ¿Mira la flecha de la tecla?
    .tutor-ask = ¿A la izquierda o a la derecha del cursor?
    .tutor-point = Señale la flecha de la tecla Retroceso.
    .tutor-show = Ponga un lápiz entre dos letras y quite la izquierda.
    .tutor-hand-back = Diga: recuerde su última palabra y elija.

in-the-middle =
    En medio hay una letra que no va ahí. Tiene que quedar así: { $word }

    Mueva el cursor con la flecha izquierda.
    Pare detrás de la letra { $extra }. Quítela y escriba { $needed }.
    Después pulse { -enter-key } 2 veces.
    .lines =
        En medio hay una letra que no va ahí. Tiene que quedar así: { $word }

        Aquí se escribe la línea entera, con { $needed } en vez de { $extra }.
        Después elija «Comprobar».
    .not-yet = En la casilla todavía no se lee «{ $word }». Compare letra a letra. Las flechas mueven el cursor y no cambian nada.
    .not-yet-lines = En la casilla todavía no se lee «{ $word }». Compare letra a letra. Después escriba la línea otra vez.
    .hint-ask = ¿Detrás de qué letra hay que poner el cursor?
    .hint-ask-lines = ¿Qué letra de la casilla no va ahí?
    .hint-look = Busque la letra { $extra } en la casilla. Después busque el cursor.
    .hint-look-lines = Busque la letra { $extra } en la casilla.
    .hint-key = Flecha izquierda hasta detrás de { $extra }. Luego Retroceso y la { $needed }.
    .hint-key-lines = Escriba el número de la casilla, un espacio y { $word }. Después elija «Comprobar».
    .hint-show = Paso mueve el cursor, quita la { $extra } y escribe la { $needed }.
    .hint-show-lines = Paso escribe la palabra con la { $needed }.
    .done = Cambió una letra en medio de la palabra. Las demás siguen igual. Así no hay que repetir una línea larga.
    .done-lines = Cambió una letra en medio de la palabra. Las demás siguen igual. Una letra se cambia pronto.
    .tutor-watch = ¿Ve cómo se mueve el cursor?
    .tutor-ask = ¿Entre qué dos letras está ahora el cursor?
    .tutor-point = Señale la letra { $extra } en la casilla.
    .tutor-show = Mueva un lápiz entre las letras de una palabra escrita.
    .tutor-hand-back = Diga: primero el cursor y luego la letra. Siga.

four-keys =
    ¿Qué hace cada tecla en una casilla?
    .backspace = Retroceso
    .backspace-with = Quita la letra anterior al cursor
    .backspace-why = Su flecha mira a la izquierda. Quita la letra que está ahí.
    .delete = Supr
    .delete-with = Quita la letra siguiente al cursor
    .delete-why = Supr quita la letra a la derecha del cursor. El cursor no se mueve.
    .left = Flecha izquierda
    .left-with = Se mueve y no quita nada
    .left-why = Las flechas solo mueven el cursor. Las letras se quedan.
    .enter = { -enter-key }
    .enter-with = Sale de la casilla
    .enter-why = Con { -enter-key } se sale de la casilla. El texto se queda dentro.
    .hint-ask = ¿Qué dos teclas quitan una letra?
    .hint-look = Busque primero cada tecla en su teclado.
    .tutor-watch = ¿Distingue Retroceso de la flecha izquierda?
    .tutor-ask = ¿Qué tecla de las cuatro no cambia ninguna letra?
    .tutor-point = Señale Supr: suele estar cerca de Av Pág.
    .tutor-show = Pruebe Supr y Retroceso en la misma palabra.
    .tutor-hand-back = Diga: busque las teclas y después júntelas.

start-again =
    { $story } Vacíe la casilla y escriba: { $word }

    Pulse Retroceso hasta que no quede nada.
    Esta vez puede dejar el dedo puesto.
    .lines =
        { $story } Vacíe la casilla y escriba: { $word }

        Lo que escriba ocupa el sitio de las letras de antes.
        Después elija «Comprobar».
    .not-yet = En la casilla todavía no se lee «{ $word }». Quizá queda una letra de antes. Vacíe la casilla hasta el comienzo.
    .hint-ask = ¿Está vacía la casilla antes de escribir?
    .hint-ask-lines = ¿Qué palabra tiene que quedar en la casilla?
    .hint-look = Mire el comienzo de la casilla. ¿Queda alguna letra?
    .hint-look-lines = Mire la palabra que va después de «escriba».
    .hint-key = Deje el dedo en Retroceso. Escriba { $word }. { -enter-key }, 2 veces.
    .hint-key-lines = Escriba el número de la casilla, un espacio y { $word }. Después elija «Comprobar».
    .hint-show = Paso vacía la casilla y escribe { $word }.
    .done = Vació la casilla y empezó otra vez. Se puede hacer siempre. A veces es lo más rápido.
    .tutor-watch = ¿Se ríe la persona? Entonces va bien.
    .tutor-ask = ¿Cuándo es más fácil empezar de nuevo?
    .tutor-point = Señale la primera letra de la casilla.
    .tutor-show = Pase la mano por la mesa: todo limpio.
    .tutor-hand-back = Diga: fuera todo, y luego su palabra.

how-bad =
    Yusuf escribe una solicitud en la pantalla. Ve una letra que no quería. ¿Y ahora?
    .mend = Pone el cursor allí y la cambia
    .mend-why = Eligió cambiarla. Son unas pocas teclas y lo demás se queda. Una letra se cambia fácilmente.
    .new = Pide otra hoja
    .new-why = Eligió otra hoja. En papel puede servir. En la pantalla, una letra se cambia enseguida.
    .hide = Confía en que nadie la vea
    .hide-why = Eligió confiar. Quizá nadie la vea. Pero una letra se cambia enseguida, y Yusuf sabe hacerlo.
    .hint-ask = ¿Qué hizo usted con la letra en medio de la palabra?
    .hint-look = Busque la respuesta que cambia solo una letra.
    .tutor-watch = ¿Habla de vergüenza o de qué tecla pulsar?
    .tutor-ask = ¿Qué letra ha corregido usted hoy?
    .tutor-point = Señale las tres respuestas y espere.
    .tutor-show = Cuente una letra suya que alguien corrigió.
    .tutor-hand-back = Diga: ¿qué le diría usted a Yusuf?

two-places =
    Corrija dos letras, hasta que se lea: { $words }

    Una está al final y la otra en la primera palabra.
    Ya conoce todas las teclas. Primero mire y después pulse.
    .lines =
        Corrija dos letras, hasta que se lea: { $words }

        Una está al final y la otra en la primera palabra.
        Escriba otra vez la línea entera. Después elija «Comprobar».
    .not-yet = Todavía no se lee «{ $words }». Mire las palabras de una en una. ¿Qué letra es distinta?
    .hint-ask = ¿Qué letra es distinta en la primera palabra?
    .hint-look = Compare el final, donde está el cursor. Luego, la primera palabra.
    .hint-look-lines = Compare el final. Luego, la primera palabra.
    .hint-key = Al final, Retroceso. Con la flecha izquierda, vaya a la otra letra.
    .hint-key-lines = Escriba el número de la casilla, un espacio y { $words }. Después elija «Comprobar».
    .hint-show = Paso corrige primero el final y después la primera palabra.
    .hint-show-lines = Paso escribe la línea con las dos letras en su sitio.
    .done = Ya se lee «{ $words }». Encontró dos letras y corrigió las dos. Desde hoy, una letra no le para.
    .tutor-watch = ¿Lee la línea entera antes de pulsar?
    .tutor-ask = ¿Por dónde empieza, por el final o por el comienzo?
    .tutor-point = Espere. Señale una palabra solo si se lo piden.
    .tutor-show = No enseñe nada. Lea la línea en voz alta, letra por letra.
    .tutor-hand-back = Diga: son dos letras. Las encuentra usted.
