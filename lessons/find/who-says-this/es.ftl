title = ¿Quién lo dice?
about = Mirar quién escribió una página, cuándo y para qué.
can-do = ver quién dice algo en una página, y cuándo
bridge = Tome un texto que le enviaron. Mire quién lo escribió y cuándo.

word-author =
    .name = autor
    .means = La persona que escribió un texto.
word-source =
    .name = fuente
    .means = De dónde sale un texto: quién lo escribió, cuándo y dónde.

sleep =
    .who = Teresa
    .topic = dormir mal
    .author = Fatou Diop|Diop|Doctora Fatou Diop|Doctora Diop|la doctora Diop
    .day = 3 de marzo de 2026|3 de marzo|3 marzo|3/3/2026|3 marzo 2026
    .publisher = Centro de salud de Valverja|Centro de salud|el centro de salud
back =
    .who = Don Julián
    .topic = el dolor de espalda
    .author = Kofi Mensah|Mensah|Enfermero Kofi Mensah|Enfermero Mensah|el enfermero Mensah
    .day = 14 de mayo de 2026|14 de mayo|14 mayo|14/5/2026|14 mayo 2026
    .publisher = Centro de salud de Valverja|Centro de salud|el centro de salud
salt =
    .who = Olena
    .topic = la sal
    .author = Mihai Popescu|Popescu|Doctor Mihai Popescu|Doctor Popescu|el doctor Popescu
    .day = 9 de enero de 2026|9 de enero|9 enero|9/1/2026|9 enero 2026
    .publisher = Centro de salud de Valverja|Centro de salud|el centro de salud

why =
    Una página la puede escribir cualquiera: una médica, una tienda, un vecino.
    En la pantalla todas parecen iguales.
    Con la salud importa mucho quién lo dice.

    Hoy mira qué hay detrás de tres páginas.
    Aquí no se rompe nada, y equivocarse ayuda.
    .tutor-watch = ¿Se cree todo lo que está escrito?
    .tutor-ask = ¿A quién pregunta usted cuando le duele algo?
    .tutor-point = Las palabras «quién lo dice».
    .tutor-show = Dos papeles: uno con firma y otro sin ella.
    .tutor-hand-back = Diga: ahora mira usted tres páginas.

three-pages =
    { $who } lee sobre { $topic }.
    Hay 3 páginas. Abra la primera.
    Vuelva atrás y abra la tercera.
    .hint-ask = ¿Qué página no ha visto todavía?
    .hint-look = Mire las tres líneas y el botón «Atrás».
    .hint-key = { -enter-key } abre una página. Con { -enter-key } en «Atrás» vuelve.
    .hint-key-lines = Escriba el número de una página y después el de «Atrás».
    .hint-show = Mire: la primera página, Atrás y la tercera.
    .at-advice-sleep-shop = Léala hasta el final. ¿Quién lo dice?
    .at-advice-back-shop = Léala hasta el final. ¿Quién lo dice?
    .at-advice-salt-shop = Léala hasta el final. ¿Quién lo dice?
    .at-advice-sleep-story = Esta es la segunda página. Vuelva atrás. Abra la primera y después la tercera.
    .at-advice-sleep-centre = Lea las últimas líneas: ¿quién lo dice? Vuelva atrás y abra también la primera.
    .at-advice-back-story = Esta es la segunda página. Vuelva atrás. Abra la primera y después la tercera.
    .at-advice-back-centre = Lea las últimas líneas: ¿quién lo dice? Vuelva atrás y abra también la primera.
    .at-advice-salt-story = Esta es la segunda página. Vuelva atrás. Abra la primera y después la tercera.
    .at-advice-salt-centre = Lea las últimas líneas: ¿quién lo dice? Vuelva atrás y abra también la primera.
    .done = Leyó dos páginas sobre lo mismo. Una quiere vender; la otra dice quién la escribe. Ahora aprende a verlo.
    .tutor-watch = ¿Lee las páginas hasta el final?
    .tutor-ask = ¿Qué es distinto en las dos páginas?
    .tutor-point = Las últimas líneas de cada página.
    .tutor-show = Un anuncio y un folleto de la farmacia.
    .tutor-hand-back = Diga: lea, vuelva y lea la siguiente.

four-questions =
    Con cualquier página ayudan cuatro preguntas.

    ¿Quién la escribió? Esa persona es el autor.
    ¿Cuándo? Lo viejo puede no valer ya.
    ¿Dónde? La dirección dice de quién es la página.
    ¿Para qué? Para informar, para vender o para contar algo.

    Todo eso junto es la fuente de un texto.
    .tutor-watch = ¿Puede contar las cuatro con los dedos?
    .tutor-ask = ¿Qué le pregunta a un desconocido que llama a su puerta?
    .tutor-point = Las cuatro palabras: quién, cuándo, dónde, para qué.
    .tutor-show = Cuente las cuatro preguntas con los dedos.
    .tutor-hand-back = Diga: ahora pregúnteselo a una página.

find-the-author =
    Hay 3 páginas sobre { $topic }. Una da su autor.
    Abra esa página y escriba abajo el nombre.
    .answer = Autor
    .hint-ask = ¿En qué página da alguien su nombre?
    .hint-look = Mire el final de cada página. En una pone «Escrito por».
    .hint-key = { -enter-key } abre una página. Con Tab baja a «Autor»; escriba el nombre y { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de una página. Después, el de «Autor», un espacio y el nombre.
    .hint-show = Mire: la página del centro de salud, el nombre y la respuesta.
    .at-advice-sleep-shop = En esta página nadie da su nombre. Vuelva atrás y abra otra.
    .at-advice-sleep-story = En esta página nadie da su nombre. Vuelva atrás y abra otra.
    .at-advice-back-shop = En esta página nadie da su nombre. Vuelva atrás y abra otra.
    .at-advice-back-story = En esta página nadie da su nombre. Vuelva atrás y abra otra.
    .at-advice-salt-shop = En esta página nadie da su nombre. Vuelva atrás y abra otra.
    .at-advice-salt-story = En esta página nadie da su nombre. Vuelva atrás y abra otra.
    .not-yet-answer = El nombre está detrás de «Escrito por». Busque la página que lo dice. Escriba aquí ese nombre.
    .done = Encontró al autor. Detrás de esta página hay alguien con nombre y profesión. Es buena señal.
    .tutor-watch = ¿Toma por autor un nombre del título?
    .tutor-ask = ¿Dónde pone en una carta quién la escribe?
    .tutor-point = Las últimas líneas de la página.
    .tutor-show = La contraportada de un libro: ¿quién lo escribió?
    .tutor-hand-back = Diga: abra una, mire el final y vuelva.

source-or-content =
    ¿Esto es de la fuente o del contenido?
    El contenido es lo que dice un texto.
    .source-group = Fuente
    .content-group = Contenido
    .name = Doctora Fatou Diop
    .name-why = El nombre dice quién lo escribió. Es de la fuente.
    .date = 3 de marzo de 2026
    .date-why = La fecha dice cuándo se escribió. Es de la fuente.
    .address = salud.example
    .address-why = La dirección dice de quién es la página. Es de la fuente.
    .milk = «No tome café desde las 14.»
    .milk-why = Es un consejo. Es lo que dice el texto: el contenido.
    .room = «Ayuda la oscuridad.»
    .room-why = También es un consejo. Es el contenido.
    .hint-ask = ¿Dice quién y cuándo, o le dice qué hacer?
    .hint-look = Lea la línea: ¿nombre, fecha, dirección o consejo?
    .tutor-watch = ¿Están claras las palabras «fuente» y «contenido»?
    .tutor-ask = ¿Iría en el sobre o dentro de la carta?
    .tutor-point = La línea por la que se pregunta.
    .tutor-show = Un sobre y la carta que lleva dentro.
    .tutor-hand-back = Diga: ¿sobre o carta?

find-the-date =
    { $who } quiere saber de cuándo son los consejos sobre { $topic }.
    Busque la página con fecha. Escriba abajo el día y el mes.
    .answer = Día y mes
    .hint-ask = ¿Qué página dice cuándo se escribió?
    .hint-look = Mire la línea «Fecha», al final de una página.
    .hint-key = { -enter-key } abre una página. Con Tab baja a la casilla. Escriba la fecha y { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de una página. Después, el de «Día y mes», un espacio y la fecha.
    .hint-show = Mire: la página, la línea «Fecha» y la respuesta.
    .at-advice-sleep-shop = Esta página no lleva fecha. Vuelva atrás y abra otra.
    .at-advice-sleep-story = Esta página no lleva fecha. Vuelva atrás y abra otra.
    .at-advice-back-shop = Esta página no lleva fecha. Vuelva atrás y abra otra.
    .at-advice-back-story = Esta página no lleva fecha. Vuelva atrás y abra otra.
    .at-advice-salt-shop = Esta página no lleva fecha. Vuelva atrás y abra otra.
    .at-advice-salt-story = Esta página no lleva fecha. Vuelva atrás y abra otra.
    .not-yet-answer = La fecha está en una de las páginas, en la línea «Fecha». Escríbala tal como está ahí.
    .done = Ya sabe de cuándo es la página. En salud y en leyes la fecha cuenta. Dos de las páginas no la decían.
    .tutor-watch = ¿Ve que dos páginas no llevan fecha?
    .tutor-ask = ¿Cuántos años puede tener un consejo de salud?
    .tutor-point = La línea «Fecha».
    .tutor-show = La fecha de un cartón de leche.
    .tutor-hand-back = Diga: ¿dónde miraría usted primero?

what-makes-me-careful =
    Una página sobre dormir. Marque las 2 partes que piden cuidado.
    .silent = «Los médicos no quieren que lo sepa.»
    .silent-why = Marcó el secreto. Quien dice que los médicos ocultan algo no suele tener pruebas. Pide cuidado.
    .night = «Mucha gente duerme mal.»
    .night-why = Marcó una frase sencilla. Es cierta y no dice más. Busque secretos y prisas.
    .today = «¡Solo hoy, a mitad de precio!»
    .today-why = Marcó la prisa. Quien le mete prisa no quiere que piense. Pide cuidado.
    .room = «Acuéstese siempre a la misma hora.»
    .room-why = Marcó un consejo sencillo. Es gratis y no hace daño. Busque secretos y prisas.
    .doctor = «Si sigue así, hable con su médica.»
    .doctor-why = Marcó un consejo honrado. Le manda a alguien que le conoce. Busque secretos y prisas.
    .hint-ask = ¿Qué partes hablan de un secreto o meten prisa?
    .hint-look = Lea cada parte y escuche cómo suena.
    .tutor-watch = ¿«Solo hoy» le parece una buena oferta?
    .tutor-ask = ¿Cómo sonaría si se lo dijera un desconocido?
    .tutor-point = Las frases entre comillas.
    .tutor-show = Diga «solo hoy» deprisa y en voz alta.
    .tutor-hand-back = Diga: ¿qué suena demasiado bonito?

why-is-it-there =
    3 páginas sobre dormir. ¿Para qué está cada una?
    .shop = «Almohada Luna, hoy 89 { -money }»
    .shop-with = Para vender algo
    .shop-why = La almohada cuesta 89 { -money }. Quien la vende solo habla bien de ella.
    .story = «Bebí agua de cebolla y dormí»
    .story-with = Para contar lo que le pasó a alguien
    .story-why = Una persona cuenta lo suyo. Puede ser cierto para ella y no para los demás.
    .centre = «Lo que ayuda, doctora Diop»
    .centre-with = Para informar a todo el pueblo
    .centre-why = El centro de salud informa. Firma con nombre y fecha.
    .hint-ask = ¿Quién gana algo si usted se lo cree?
    .hint-look = Lea el título hasta el final. ¿Qué quiere de usted esa página?
    .tutor-watch = ¿Toma una historia amable por una prueba?
    .tutor-ask = ¿Quién gana dinero si se lo cree?
    .tutor-point = La página por la que se pregunta.
    .tutor-show = Tres voces: un vendedor, una vecina, un enfermero.
    .tutor-hand-back = Diga: ¿quién sale ganando?

trust-least =
    ¿De qué página se fiaría menos?
    .pillow = Almohada Luna: adiós a las malas noches, solo hoy
    .pillow-why = Eligió la almohada. Sin autor, sin fecha, con prisa y pide dinero. Todo junto dice: cuidado.
    .onion = Alguien que bebió agua de cebolla
    .onion-why = Eligió la historia. Prueba poco, pero no pide dinero ni oculta nada. Busque la página con más señales.
    .health = El centro de salud: doctora Diop, 3 de marzo de 2026
    .health-why = Eligió el centro de salud. Da autora y fecha, y no pide dinero. Busque la página sin nombre.
    .hint-ask = ¿Qué página no da nombre ni fecha y pide dinero?
    .hint-look = Cuente las señales que piden cuidado.
    .tutor-watch = ¿Pesa varias señales o solo una?
    .tutor-ask = ¿Qué tendría que poner esa página para fiarse?
    .tutor-point = Las palabras «solo hoy».
    .tutor-show = Haga una raya en un papel por cada señal.
    .tutor-hand-back = Diga: cuente y después elija.

before-i-believe =
    Una página le sorprende. ¿Qué hace, y en qué orden?
    .stop = Me paro y no la reenvío
    .who = Miro quién la escribió
    .when = Miro cuándo se escribió
    .compare = Miro qué dice otra página
    .why = Primero pararse, después quién y cuándo, y al final comparar. Así no hay prisa. Luego puede decidir.
    .not-yet = Primero va la calma y al final, otra página. En medio se mira esta. Pruebe otra vez.
    .hint-ask = ¿Qué se puede hacer antes de mirar nada?
    .hint-look = Busque la línea que habla de pararse.
    .tutor-watch = ¿En la vida es «reenviar» lo primero?
    .tutor-ask = ¿Qué fue lo último que reenvió usted?
    .tutor-point = Las cuatro líneas.
    .tutor-show = Levante la mano: alto. Después cuente quién, cuándo, comparar.
    .tutor-hand-back = Diga: empiece por la calma.

who-publishes =
    { $who } pregunta de quién fiarse sobre { $topic }.
    Abra la historia y después la página con autor.
    Escriba abajo quién publica esa segunda página.
    .answer = Lo publica
    .hint-ask = ¿Cuál de las páginas da un autor?
    .hint-look = Mire la última línea de esa página, detrás de «Lo publica».
    .hint-key = { -enter-key } abre una página. Con { -enter-key } en «Atrás» vuelve. Con Tab baja a la casilla.
    .hint-key-lines = Escriba el número de cada página y el de «Atrás». Al final, el de la casilla, un espacio y la respuesta.
    .hint-show = Mire: la historia, Atrás, la página con autor y la respuesta.
    .at-advice-sleep-shop = Esta página vende algo. Vuelva atrás. Abra la historia y después la página con autor.
    .at-advice-sleep-story = Alguien cuenta lo suyo. Vuelva atrás y abra la página con autor.
    .at-advice-sleep-centre = Lea también la historia. Después escriba abajo quién publica esta página.
    .at-advice-back-shop = Esta página vende algo. Vuelva atrás. Abra la historia y después la página con autor.
    .at-advice-back-story = Alguien cuenta lo suyo. Vuelva atrás y abra la página con autor.
    .at-advice-back-centre = Lea también la historia. Después escriba abajo quién publica esta página.
    .at-advice-salt-shop = Esta página vende algo. Vuelva atrás. Abra la historia y después la página con autor.
    .at-advice-salt-story = Alguien cuenta lo suyo. Vuelva atrás y abra la página con autor.
    .at-advice-salt-centre = Lea también la historia. Después escriba abajo quién publica esta página.
    .not-yet-answer = Mire la última línea de la página con autor: «Lo publica». Escriba lo que va detrás.
    .done = Comparó dos páginas y sabe quién está detrás. { $who } ya puede decidir. Lo puede hacer con cualquier página.
    .tutor-watch = ¿Busca la fuente sin ayuda?
    .tutor-ask = ¿Cuál de las cuatro preguntas se hizo primero?
    .tutor-point = La línea «Lo publica».
    .tutor-show = El sello de una carta { -town-hall(form: "of") }.
    .tutor-hand-back = Diga: ya sabe las cuatro preguntas. Yo solo miro.
