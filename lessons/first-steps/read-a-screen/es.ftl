title = Leer una pantalla en orden
can-do = leer una pantalla de arriba abajo y pasar la página
about = Lee avisos en orden, pasa la página y agranda el texto.
bridge = Tome una carta que tenga en casa. Busque el título, el mensaje y lo que le piden.

word-page-down =
    .name = Av Pág
    .means = Tecla que muestra la parte siguiente de un texto largo. Re Pág muestra la anterior.

water =
    .head = EL MARTES NO HABRÁ AGUA
    .message = Arreglamos las tuberías de la calle del Molino. Guarde agua en una botella.
    .near = Quién paga las tuberías
    .topic = Un día sin agua
    .far = Un concierto en la calle
flu =
    .head = VACUNA DE LA GRIPE
    .message = La enfermera está aquí el miércoles, de 9 a 12. No hace falta cita.
    .near = Una enfermera busca casa
    .topic = Cuándo ponerse la vacuna
    .far = El horario del tren
chairs =
    .head = SILLAS NUEVAS PARA EL CENTRO
    .message = Llegan el sábado y hay que meterlas. Faltan dos personas para ayudar.
    .near = Un curso para arreglar sillas
    .topic = Unas sillas que llegan
    .far = El precio del café
pool =
    .first = LA PISCINA EN VERANO. Abre el 15 de junio. Los menores de 6 años no pagan.
    .second = Horario. De lunes a viernes, de 10 a 8 de la tarde. El domingo, de 11 a 6.
    .third = Traiga gorro y toalla. Los días de mucho calor se cierra más tarde.
street =
    .first = FIESTA DEL BARRIO. El 4 de mayo no pasan coches por la plaza. Habrá mesas.
    .second = Traiga un plato para compartir. Fatou hace arroz y Mihai pone la música.
    .third = Si llueve, nos vemos en la escuela. Habrá una intérprete de lengua de signos.
outing =
    .first = UN DÍA EN EL MAR. Salimos el 9 de mayo a las 8 de la mañana.
    .second = El viaje es gratis. La comida cuesta 6 { -money }. Caben 2 sillas de ruedas.
    .third = Apúntese antes del 1 de mayo. Olena tiene la lista en la entrada.
appointment =
    .notice = CENTRO DE SALUD. Le esperamos el lunes a las 10.
    .one = Iré
    .two = Otro día
    .when = El lunes y las 10
parcel =
    .notice = SU PAQUETE. Llega mañana, entre las 9 y las 11.
    .one = Estaré en casa
    .two = Déjelo a un vecino
    .when = Las 9 y las 11
course =
    .notice = CURSO DE COCINA. Empieza el jueves. Queda un sitio.
    .one = Guárdeme el sitio
    .two = No, gracias
    .when = El jueves y un sitio

always-the-same =
    El médico, la escuela y las tiendas nos escriben en pantallas.
    Una pantalla llena parece mucho. Léala siempre en el mismo orden.

    Primero, el título: ¿de qué trata?
    Después, el texto: ¿qué me dicen?
    Al final, las opciones: ¿qué puedo hacer?

    Puede leerla dos veces. La pantalla le espera.
    .tutor-watch = ¿Saltan los ojos o empiezan por arriba?
    .tutor-ask = ¿Qué carta o aviso le costó entender hace poco?
    .tutor-point = Señale las palabras título, texto y opciones.
    .tutor-show = Tome un aviso de papel y lea solo el título.
    .tutor-hand-back = Diga: lea a su ritmo. Yo me callo.

in-which-order =
    Usted abre una pantalla nueva. ¿Qué lee primero y qué después?

    Pulse { -enter-key } en lo que lee primero. Después, en lo siguiente.
    .lines =
        Usted abre una pantalla nueva. ¿Qué lee primero y qué después?

        Escriba el número de lo que lee primero. Después, el de lo siguiente.
    .title = El título: ¿de qué trata?
    .text = El texto: ¿qué me dicen?
    .choices = Las opciones: ¿qué puedo hacer?
    .help-line = La línea de ayuda: ¿qué tecla pulso?
    .why = Leyó de arriba abajo. Primero sabe de qué trata y después decide. Guarde ese orden para la pantalla siguiente.
    .not-yet = En este orden hay un salto. Es más fácil leer de arriba abajo. ¿Qué está más arriba?
    .hint-ask = ¿Qué hay arriba del todo en esta pantalla?
    .hint-look = Vaya desde la primera línea hasta la última.
    .tutor-watch = ¿Compara con la pantalla que tiene delante?
    .tutor-ask = En una carta de papel, ¿qué lee primero?
    .tutor-point = Señale lo alto de la pantalla y baje.
    .tutor-show = Ordene cuatro papeles de arriba abajo.
    .tutor-hand-back = Diga: en su orden. Empiece por arriba.

what-about =
    ¿De qué trata este aviso?

    { $head }

    { $message }
    .near = { $near }
    .near-why = Eligió «{ $near }». El aviso usa palabras parecidas, pero dice otra cosa. Lea otra vez su primera línea.
    .topic = { $topic }
    .topic-why = Eligió «{ $topic }». Ya lo dice la primera línea. El texto de abajo cuenta más.
    .far = { $far }
    .far-why = Eligió «{ $far }». El aviso no habla de eso. Lea otra vez su primera línea.
    .hint-ask = ¿Qué dice la línea en letras mayúsculas?
    .hint-look = Mire la primera línea del aviso.
    .tutor-watch = ¿Lee primero la línea en mayúsculas?
    .tutor-ask = ¿Cómo se lo contaría a un vecino en 5 palabras?
    .tutor-point = Señale la línea en mayúsculas y espere.
    .tutor-show = Lea solo la primera línea de un periódico.
    .tutor-hand-back = Diga: cuéntemelo a su manera y después elija.

turn-the-page =
    Este aviso es largo. Pase a la parte siguiente y después vuelva.

    La tecla Av Pág muestra la parte siguiente de un texto largo.
    La tecla Re Pág muestra la parte anterior.
    .lines =
        Este aviso es largo. Pase a la parte siguiente y después vuelva.

        Aquí «Más» muestra la parte siguiente y «Atrás», la anterior.
        En una pantalla lo hacen las teclas Av Pág y Re Pág.
    .first = { $first }
    .second = { $second }
    .third = { $third }
    .hint-ask = ¿Qué tecla muestra la parte siguiente?
    .hint-ask-lines = ¿Qué palabra lleva a la parte siguiente?
    .hint-look = Busque Av Pág y Re Pág, cerca de las flechas.
    .hint-look-lines = Busque los números de «Más» y «Atrás».
    .hint-key = Pulse una vez Av Pág. Después, una vez Re Pág.
    .hint-key-lines = Escriba el número de «Más». Después, el de «Atrás».
    .hint-show = Paso avanza con Av Pág y vuelve con Re Pág.
    .hint-show-lines = Paso avanza y vuelve.
    .done = Pasó la página y volvió. No se perdió nada del texto. Puede ir y venir cuando quiera.
    .tutor-watch = ¿Nota que han cambiado las palabras?
    .tutor-ask = ¿Qué hay de nuevo en esta parte?
    .tutor-point = Señale las dos teclas. En algunos teclados son pequeñas.
    .tutor-show = Pase la hoja de un libro y vuelva atrás.
    .tutor-hand-back = Diga: léame la segunda parte, si quiere.

is-there-more =
    ¿Cómo se ve que un texto continúa?
    .below = Debajo del texto está la palabra «más»
    .below-why = Eligió la palabra «más». Avisa de que viene otra parte. Pulse Av Pág, o { -enter-key } sobre esa palabra.
    .empty = La pantalla se queda vacía
    .empty-why = Eligió la pantalla vacía. En Paso un texto no continúa así. Mire debajo del texto de un aviso largo.
    .sound = Suena un pitido
    .sound-why = Eligió el pitido. Paso no hace ruido. Mire debajo del texto de un aviso largo.
    .hint-ask = ¿Qué había debajo de la primera parte del aviso largo?
    .hint-look = Piense en la línea que está justo debajo del texto.
    .tutor-watch = ¿Vio antes esa línea?
    .tutor-ask = ¿Cómo sabe que una carta sigue por detrás?
    .tutor-point = Señale el sitio justo debajo del texto.
    .tutor-show = Escriba «sigue detrás» en un papel y enséñelo.
    .tutor-hand-back = Diga: lo ha visto antes. ¿Dónde estaba?

two-choices =
    { $notice }

    { "[" } { $one } ]   [ { $two } ]

    ¿Cuáles son sus dos opciones?
    .when = { $when }
    .when-why = Eligió «{ $when }». Eso se lo cuenta el texto. Las opciones están debajo, entre corchetes.
    .both = { $one }, o bien: { $two }
    .both-why = Eligió las dos respuestas entre corchetes. Eso es lo que puede hacer aquí. En otras pantallas parecen cajitas.
    .keys = { -enter-key } y Esc
    .keys-why = Eligió dos teclas. Con las teclas se responde. Lo que puede responder está entre corchetes.
    .hint-ask = ¿Qué puede responder a este aviso?
    .hint-look = Mire las palabras entre los corchetes [ y ].
    .tutor-watch = ¿Distingue lo que le cuentan de lo que puede elegir?
    .tutor-ask = ¿Qué respondería usted, lo primero o lo segundo?
    .tutor-point = Señale las dos parejas de corchetes.
    .tutor-show = Ofrezca dos cosas, una en cada mano.
    .tutor-hand-back = Diga: ¿qué dos cosas puede hacer aquí?

which-part =
    ¿Título, texto u opción? Diga qué es cada cosa.
    .top = Título
    .middle = Texto
    .choice = Opción
    .closed = BIBLIOTECA CERRADA
    .closed-why = Es corto y dice de qué trata. Es un título.
    .monday = Abrimos otra vez el lunes a las 9.
    .monday-why = Le cuenta algo. Es el texto.
    .yes = [ De acuerdo ]
    .yes-why = Es algo que se puede pulsar. Es una opción.
    .bring = Por favor, traiga sus libros el martes.
    .bring-why = Le cuenta lo que le piden. Es el texto.
    .later = [ Más tarde ]
    .later-why = Es algo que se puede pulsar. Es una opción.
    .hint-ask = ¿Da un nombre, cuenta algo o se puede pulsar?
    .hint-look = Busque mayúsculas, una frase entera o corchetes.
    .tutor-watch = ¿Mira la forma o mira el sentido?
    .tutor-ask = ¿Esto lo pulsaría o lo leería?
    .tutor-point = Señale los corchetes cuando los haya.
    .tutor-show = Corte un aviso de papel en título, texto y respuesta.
    .tutor-hand-back = Diga: y esto, ¿dónde va?

larger =
    Elija el tamaño con el que lee mejor. Después guárdelo.

    Pulse Esc y abra «Letras y colores».
    Elija allí otro tamaño. Después elija «Así está bien. Seguir».
    Cualquier día puede cambiarlo otra vez.
    .lines =
        Elija el tamaño del texto en una pantalla. Después guárdelo.

        Escriba m para el menú y abra «Letras y colores».
        Elija allí otro tamaño. Después elija «Así está bien. Seguir».
        Cualquier día puede cambiarlo otra vez.
    .hint-ask = ¿Qué tecla abre el menú pequeño?
    .hint-ask-lines = ¿Qué letra abre el menú pequeño?
    .hint-look = Después de Esc, lea las líneas. Una habla de letras y colores.
    .hint-look-lines = Escriba m y lea las líneas. Una habla de letras y colores.
    .hint-key = Pulse Esc. Baje con las flechas y pulse { -enter-key }.
    .hint-key-lines = Escriba m. Después, el número de «Letras y colores».
    .hint-show = Paso abre el menú, elige un tamaño y lo guarda.
    .done = Puso la pantalla a su gusto. Su elección queda guardada. Todos los días la encuentra en el mismo sitio.
    .done-lines = Cambió cómo se ve Paso en una pantalla. Su elección queda guardada. Todos los días la encuentra en el mismo sitio.
    .tutor-watch = ¿Se acerca mucho para leer?
    .tutor-ask = ¿Con qué tamaño descansan más sus ojos?
    .tutor-point = Señale la línea de letras y colores.
    .tutor-show = Acerque y aleje una hoja. ¿Cómo se lee mejor?
    .tutor-hand-back = Diga: elija para sus ojos, no para los míos.

book-due =
    Don Julián tiene un libro de la biblioteca. Hoy le llega un aviso.
    .letter =
        CERRADO EL VIERNES. La biblioteca cierra el viernes.
        Ese día debía devolver su libro. Puede tenerlo hasta el lunes.

        ¿Qué hace don Julián?
    .letter-friday = Lleva el libro el viernes
    .letter-answer = Sigue leyendo y mira las opciones
    .letter-later = Apaga la pantalla enseguida
    .shut = El viernes encontraría la puerta cerrada. El título dice «cerrado el viernes». El texto dice lo que puede hacer.
    .forgot = Se quedaría sin pantalla y con la duda. El texto trae una buena noticia. Vale la pena leerlo.
    .choices =
        Debajo del texto hay dos opciones.

        { "[" } Tenerlo hasta el lunes ]   [ Llámenme, por favor ]

        ¿Cuál pulsa?
    .choices-longer = Tenerlo hasta el lunes
    .choices-call = Llámenme, por favor
    .kept = Puede tener el libro hasta el lunes. Leyó el título, el texto y las opciones. Así se lee cualquier pantalla.
    .called = Le van a llamar de la biblioteca. Pedir una llamada también es buena idea. Leyó el título, el texto y las opciones, y después decidió.
    .hint-ask = ¿Qué dice el título y qué añade el texto?
    .hint-look = Lea otra vez la frase que habla del libro.
    .tutor-watch = ¿Lee hasta el final antes de decidir?
    .tutor-ask = ¿Hasta cuándo puede tener el libro don Julián?
    .tutor-point = Señale la frase con la palabra «lunes».
    .tutor-show = Cuente qué hace usted en casa con una carta así.
    .tutor-hand-back = Diga: ¿qué haría usted en su lugar?
