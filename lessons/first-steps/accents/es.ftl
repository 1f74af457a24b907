title = Acentos, eñes y otras letras
about = Escriba é, ñ o ¿ con las teclas o desde una lista.
can-do = escribir palabras con acentos, con ñ y con ¿
bridge = Escriba su nombre completo en otro aparato, con todos sus acentos.

word-accent =
    .name = acento
    .means = Rayita que va encima de una letra: á, é. Cambia cómo se lee la palabra.
word-letter-list =
    .name = lista de letras
    .means = Letras que están encima de la casilla. Usted elige una y entra en ella.

## Las letras que salen en todas las listas.

special-letters = á é í ó ú ü ñ ç ë ¿

why =
    José, Núñez, Begoña: hay muchos nombres con acento o con eñe.
    En una oficina, su nombre bien escrito se encuentra antes.

    El acento es la rayita que va encima de una letra: é.
    No hace falta saber dónde está cada cosa.
    Aquí puede tomar las letras de una lista.
    .tutor-watch = ¿Lleva acento o eñe el nombre de esta persona?
    .tutor-ask = ¿Su nombre lleva algún acento?
    .tutor-point = La rayita de la é, en la pantalla.
    .tutor-show = Escriba ese nombre en un papel, con letra grande.
    .tutor-hand-back = Dele el papel y diga: cuando quiera, { -enter-key }.

see-it =
    ¿Qué palabra lleva acento?
    .first = carta
    .first-why = Eligió «carta». Todas sus letras van sin rayita. Busque una rayita encima de una letra.
    .second = médico
    .second-why = Eligió «médico». La é lleva una rayita: es el acento. Ahora verá cómo se escribe.
    .third = cita
    .third-why = Eligió «cita». El punto de la i es parte de la letra. Busque una rayita inclinada.
    .hint-ask = ¿Dónde ve una rayita inclinada?
    .hint-look = Mire la segunda letra de cada palabra.
    .tutor-watch = ¿Se ve bien la rayita? Quizá ayuden las gafas.
    .tutor-ask = ¿Qué letra es distinta de las demás?
    .tutor-point = La segunda letra de las tres palabras.
    .tutor-show = En un papel, una e y una é, juntas.
    .tutor-hand-back = Diga: ahora busque la que tiene rayita.

two-presses =
    Muchos teclados tienen una tecla para el acento: ´.
    ¿Cómo se escribe é con ella? Ponga las líneas en orden.
    .accent-key = Pulsar la tecla del acento ´ y soltarla
    .nothing-yet = No ver nada: el acento espera
    .letter = Pulsar la letra e
    .together = Ver la é en la casilla
    .why = Primero el acento y después la letra. El acento espera a su letra. Por eso no se ve nada al principio.
    .not-yet = El orden es otro. El acento espera a su letra. ¿Qué se pulsa primero?
    .hint-ask = ¿Quién espera a quién: el acento o la letra?
    .hint-look = Busque la línea con la tecla del acento. Va la primera.
    .tutor-watch = Tras pulsar ´ no se ve nada. Eso sorprende.
    .tutor-ask = ¿Hay una tecla con ´ en este teclado?
    .tutor-point = La zona: a la derecha de la Ñ o de la P.
    .tutor-show = En su teclado: pulse ´, espere y pulse la e.
    .tutor-hand-back = Diga: ¿qué va primero? La línea siguiente es suya.

accent-word =
    Escriba esta palabra:  { $word }

    { $meaning }
    Pulse la tecla del acento y después la letra.
    O tome la letra de la lista. La flecha arriba va a ella.
    Cuando esté completa, pulse { -enter-key } 2 veces.
    .lines =
        Escriba esta palabra:  { $word }

        { $meaning }
        Pulse la tecla del acento y después la letra.
        O escriba hasta esa letra y ponga su número de la lista.
        Cuando esté completa, elija «Comprobar».
    .hint-ask = ¿Qué letra de «{ $word }» lleva acento?
    .hint-look = Mire la lista, encima de la casilla. La letra está ahí.
    .hint-key = La flecha arriba va a la lista. La flecha derecha busca la letra, { -enter-key } la toma.
    .hint-key-lines = Escriba el número de la casilla, un espacio y la palabra. Después elija «Comprobar».
    .hint-show = Mire: la palabra se escribe con su acento. Después, { -enter-key } 2 veces.
    .hint-show-lines = Así: la palabra se escribe con su acento. Después, «Comprobar».
    .done = Escribió «{ $word }» con su acento. Así todos la leen igual. Valen las dos formas: tecla o lista.
    .not-yet = Casi está. Compare letra por letra. Una de ellas lleva rayita.
    .tutor-watch = ¿Tiene este teclado la tecla ´? Si no, usen la lista.
    .tutor-ask = ¿Qué le gusta más: la tecla o la lista?
    .tutor-point = La letra con rayita, en la palabra de la pantalla.
    .tutor-show = Las dos formas, una vez cada una, en su lado.
    .tutor-hand-back = Diga: escriba hasta el acento y lo miramos.
accent-a =
    .word = café
    .meaning = Está en la lista de la compra.
accent-b =
    .word = Málaga
    .meaning = Allí vive su hermana, y va a visitarla.
accent-c =
    .word = jardín
    .meaning = Un anuncio de trabajo pide a alguien para cuidarlo.

another-word =
    Una rayita puede cambiar la palabra. ¿Qué va con qué?
    .plain = bebe
    .plain-with = toma agua
    .plain-why = Unió «bebe» con «toma agua». No lleva rayita. Mire ahora la palabra que sí la lleva.
    .marked = bebé
    .marked-with = un niño muy pequeño
    .marked-why = Unió «bebé» con el niño. La é se dice con más fuerza y es otra palabra. Siga con las demás.
    .short = mono
    .short-with = un animal
    .short-why = Unió «mono» con el animal. Se escribe con n. Mire la palabra con ñ.
    .long = moño
    .long-with = un peinado
    .long-why = Unió «moño» con el peinado. La ñ es otra letra y da otra palabra. Por eso conviene escribirla.
    .hint-ask = Si las dice en voz alta, ¿qué palabra suena como cada cosa?
    .hint-look = Mire la última letra de «bebe» y «bebé».
    .tutor-watch = Leer en voz alta ayuda: el oído encuentra la pareja.
    .tutor-ask = ¿Cómo se dicen estas dos palabras?
    .tutor-point = La e y la é. Después, la n y la ñ.
    .tutor-show = Diga las cuatro palabras despacio, en voz alta.
    .tutor-hand-back = Diga: léame usted las dos siguientes.

from-the-list =
    { $reason } Escriba: { $name }

    Algunos teclados no tienen la ñ. Esta vez tómela de la lista.
    Escriba hasta la ñ. Con la flecha arriba llega a la lista.
    Con { -enter-key } la letra entra en la casilla.
    Con la flecha abajo vuelve a la casilla y sigue escribiendo.
    .lines =
        { $reason } Escriba: { $name }

        Algunos teclados no tienen la ñ. Esta vez tómela de la lista.
        Escriba hasta la ñ. Después ponga el número de la ñ.
        Para lo demás, el número de la casilla con un más detrás.
        Así: 11+ y las letras que faltan.
    .hint-ask = ¿Dónde ve la n con su rayita encima?
    .hint-look = Mire la lista, encima de la casilla. Busque la ñ.
    .hint-key = La flecha arriba va a la lista. { -enter-key } en la ñ. La flecha abajo vuelve a la casilla.
    .hint-key-lines = Primero la casilla y sus letras; luego, el número de la ñ. Después, 11+ y el final.
    .hint-show = Mire: flecha arriba, { -enter-key } en la ñ, flecha abajo y últimas letras.
    .hint-show-lines = Así: primeras letras, la ñ de la lista, últimas letras y «Comprobar».
    .done = Tomó la ñ de una lista. «{ $name }» queda bien escrito. Así se hace en un teclado sin ñ.
    .not-yet = Compare el nombre con su casilla. ¿Está la ñ, tomada de la lista?
    .tutor-watch = Después de la ñ, ¿sabe volver a la casilla?
    .tutor-ask = ¿Dónde está ahora: en la casilla o en la lista?
    .tutor-point = La marca > al principio de la línea. Dice dónde está.
    .tutor-show = En la mesa, con el dedo: casilla, lista, casilla.
    .tutor-hand-back = Diga: ya tiene la letra. ¿Dónde sigue escribiendo?
name-a =
    .name = Begoña
    .reason = Su vecina le invita y usted le contesta.
name-b =
    .name = Logroño
    .reason = Usted busca { -bus(form: "a") } para ir a esa ciudad.
name-c =
    .name = Muñoz
    .reason = En el médico le preguntan el apellido.

other-keyboard =
    Mihai está en la biblioteca. Allí las teclas son distintas.
    Necesita una ñ y no la ve. ¿Qué le ayuda?
    .plain = Escribir una n y ya está
    .plain-why = Eligió la n. Muchas veces le van a entender. Pero en una oficina quizá no encuentren el nombre. Busque la forma de poner la ñ.
    .look = Mirar las teclas con calma y, si no, usar la lista
    .look-why = Eligió mirar las teclas y usar la lista. Los teclados cambian, la lista sigue ahí. Ahora la va a usar para una pregunta.
    .all-keys = Pulsar muchas teclas muy deprisa
    .all-keys-why = Eligió pulsar muchas teclas. No se rompe nada, pero salen letras que no quiere. Elija la forma tranquila.
    .leave = Dejarlo e irse a casa
    .leave-why = Eligió dejarlo. Puede hacerlo, pero hay algo más fácil. Elija qué puede mirar primero.
    .hint-ask = ¿De dónde sacó usted la ñ hace un momento?
    .hint-look = Busque la respuesta que usa los ojos antes que los dedos.
    .tutor-watch = ¿Se acuerda de la lista sin ayuda?
    .tutor-ask = ¿Qué hizo usted cuando no encontró la letra?
    .tutor-point = Dos teclados de la sala, si hay dos.
    .tutor-show = Una letra que en su teclado está en otro sitio.
    .tutor-hand-back = Diga: ¿qué le diría usted a Mihai?

question =
    Escriba esta pregunta:  { $question }

    { $meaning }
    La pregunta se abre con ¿ y se cierra con ?.
    Si no encuentra un signo, está en la lista.
    Al final, { -enter-key } 2 veces.
    .lines =
        Escriba esta pregunta:  { $question }

        { $meaning }
        La pregunta se abre con ¿ y se cierra con ?.
        Si no encuentra un signo, está en la lista.
        Al final, elija «Comprobar».
    .hint-ask = ¿Qué signo va al principio y qué signo va al final?
    .hint-look = Mire la lista. El signo ¿ es el último.
    .hint-key = La flecha arriba va a la lista. { -enter-key } en ¿. Para ?, mantenga Mayús y pulse su tecla.
    .hint-key-lines = Escriba el número de la casilla, un espacio y la pregunta. Después elija «Comprobar».
    .hint-show = Mire: primero ¿, después las palabras, y ? cierra la pregunta.
    .done = Escribió una pregunta con sus dos signos y su acento. Así se lee a la primera. Ya puede hacerlo en cualquier teclado.
    .not-yet = Está muy cerca. Mire el primer signo, el último y el acento.
    .tutor-watch = Son dos signos: uno abre y otro cierra.
    .tutor-ask = ¿Cuál de los dos signos va primero?
    .tutor-point = El primer signo y el último de la pregunta.
    .tutor-show = Dibuje ¿ y ? en un papel, en los extremos de una línea.
    .tutor-hand-back = Diga: empiece por el primer signo. Yo miro.
question-a =
    .question = ¿Qué día es?
    .meaning = Quiere saber la fecha de su cita.
question-b =
    .question = ¿Dónde está?
    .meaning = Le pregunta a su hija por las llaves.
question-c =
    .question = ¿Cuánto es?
    .meaning = Usted escribe a una tienda para saber el precio.
