title = Cambiar las palabras y buscar otra vez
about = Ver los anuncios, añadir el pueblo o la fecha, y acercarse.
can-do = cambiar las palabras hasta que sale la página que sirve
bridge = En { -mobile(form: "your") } o en la biblioteca, busque una oficina. Añada el nombre de su pueblo.

word-advert =
    .name = anuncio
    .means = Línea o página que alguien paga para que usted la vea primero.

identity =
    .who = Wei
    .need = renovar su { -identity-card }
    .first = documento|identidad|cédula|renovar
    .short = renovar documento
    .better = renovar documento Valverja
    .town = Valverja
    .ask = ¿En qué sala es? Escriba el número.
    .answer-word = 12|sala 12|la 12
bins =
    .who = Teresa
    .need = que recojan su sofá
    .first = muebles|mueble|sofá
    .short = muebles viejos
    .better = muebles viejos Valverja
    .town = Valverja
    .ask = ¿A qué número llama?
    .answer-word = 555 0140|5550140|555-0140
work =
    .who = Mihai
    .need = ayuda para buscar trabajo
    .first = trabajo|empleo
    .short = buscar trabajo
    .better = buscar trabajo Valverja
    .town = Valverja
    .ask = ¿En qué plaza está? Escriba el nombre.
    .answer-word = Plaza de la Estación|la Estación|Estación
market =
    .who = Fatou
    .question = ¿qué día es ahora el mercado?
    .query = día mercado Valverja
crossing =
    .who = Yusuf
    .question = ¿se puede cruzar ya el puente viejo?
    .query = puente Valverja abierto
water =
    .who = Carmen
    .question = ¿qué día no hay agua esta semana?
    .query = corte agua Valverja

why =
    La primera búsqueda trae de todo: anuncios, otros pueblos, noticias viejas.
    Es normal y le pasa a todo el mundo.
    Se cambia una palabra y se busca otra vez. No cuesta nada.

    Aquí no se rompe nada, y equivocarse ayuda.
    .tutor-watch = ¿Cree que tiene que salir bien a la primera?
    .tutor-ask = ¿Cuándo preguntó usted dos veces para enterarse bien?
    .tutor-point = La frase «Se cambia una palabra».
    .tutor-show = Pida pan en una panadería: ¿cuál?, ¿cuánto?
    .tutor-hand-back = Diga: hoy aprende a preguntar otra vez.

search-again =
    { $who } quiere { $need }.
    Busque con: { $short }

    Mire lo que sale.
    .hint-ask = ¿Qué casilla es para las palabras?
    .hint-look = En la casilla «Palabras» va: { $short }. «Buscar» está debajo, y «Atrás» lleva a ella.
    .hint-key = Escriba { $short }. Con { -enter-key } pasa a Buscar, y otra vez { -enter-key } lo pulsa.
    .hint-key-lines = Escriba el número de «Palabras», un espacio y { $short }. Después, el de Buscar.
    .hint-show = Mire: las palabras en su casilla y después Buscar.
    .done = Salieron muchas líneas. Hay un anuncio y varias son de otros pueblos. Ahora aprende a distinguirlas.
    .tutor-watch = ¿Lee todas las líneas o solo la primera?
    .tutor-ask = ¿Cuál de estas líneas le sirve a { $who }?
    .tutor-point = La palabra que hay delante de la primera línea.
    .tutor-show = Un montón de correo: recibos, cartas, folletos.
    .tutor-hand-back = Diga: léalas en voz alta, una por una.

which-is-an-advert =
    Wei buscó «renovar documento». Marque el anuncio.
    .name = Resultados
    .fast-papers = Anuncio: Sus papeles, rápido y fácil (papelesya.example)
    .fast-papers-why = Marcó el anuncio. Delante lleva la palabra «Anuncio». Alguien paga para que esa línea salga primero.
    .fernhill = Montelar: documentos (montelar.example)
    .fernhill-why = Marcó Montelar. Es una oficina, pero de otro pueblo. Busque la palabra que dice quién paga.
    .millbrook = Valverja: documentos (valverja.example)
    .millbrook-why = Marcó Valverja. Es la oficina del pueblo. Busque la palabra que dice quién paga.
    .sandport = Puertoarena: documentos (puertoarena.example)
    .sandport-why = Marcó Puertoarena. Es una oficina, pero está lejos. Busque la palabra que dice quién paga.
    .hint-ask = ¿Qué línea lleva una palabra pequeña delante?
    .hint-look = Mire el principio de cada línea.
    .tutor-watch = ¿Ve la palabra pequeña?
    .tutor-ask = ¿Quién pagaría por salir primero?
    .tutor-point = El principio de las líneas.
    .tutor-show = Un periódico: ¿qué parte está pagada?
    .tutor-hand-back = Diga: marque la que quiere vender.

what-an-advert-is =
    Un anuncio es una línea que alguien paga.
    Suele salir primero, con la palabra «Anuncio» delante.
    A veces pone «Patrocinado» o «Publicidad».

    Un anuncio no es siempre malo, pero quiere su dinero.
    En la oficina Wei paga 12 { -money }. El anuncio cobra 49.
    Por eso, mire antes las líneas que siguen.
    .tutor-watch = ¿Le sorprende la diferencia entre 12 y 49?
    .tutor-ask = ¿Dónde ve usted anuncios en la calle?
    .tutor-point = Los dos precios.
    .tutor-show = Un periódico gratuito: cuente los anuncios de una hoja.
    .tutor-hand-back = Diga: ahora encuentra usted la oficina.

add-the-town =
    { $who } vive en { $town } y quiere { $need }.
    Busque primero con: { $short }
    Después añada el pueblo, busque otra vez y abra la oficina.
    .hint-ask = ¿Qué palabra dice dónde vive { $who }?
    .hint-look = Mire la casilla «Palabras», encima de los resultados. Ahí se sigue escribiendo. «Atrás» lleva a ella.
    .hint-key = En los resultados, la flecha arriba sube a la casilla. Escriba un espacio y { $town }. Después, { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de «Palabras», un espacio, { $short } y { $town }. Después, Buscar.
    .hint-show = Mire: buscar, añadir { $town }, buscar otra vez y abrir la oficina.
    .at-ads-identity = Esta página cobra 49 { -money }. En la oficina cuesta 12. Vuelva atrás y añada el pueblo.
    .at-ads-bins = Esta tienda recoge el viejo si se compra uno nuevo. En el pueblo es gratis. Vuelva atrás y añada el pueblo.
    .at-ads-work = Esta página pide dinero por adelantado. La ayuda seria es gratis. Vuelva atrás y añada el pueblo.
    .at-elsewhere-identity = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-elsewhere-identity-two = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-elsewhere-identity-three = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-elsewhere-bins = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-elsewhere-bins-two = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-elsewhere-bins-three = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-elsewhere-work = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-elsewhere-work-two = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-elsewhere-work-three = Esta oficina es de otro pueblo y solo atiende a sus vecinos. Vuelva atrás y añada { $town }.
    .at-town-office-identity = { $who } quiere { $need }. Vuelva y busque con: { $short }. Después, otra vez con { $town }.
    .at-town-office-bins = { $who } quiere { $need }. Vuelva y busque con: { $short }. Después, otra vez con { $town }.
    .at-town-office-work = { $who } quiere { $need }. Vuelva y busque con: { $short }. Después, otra vez con { $town }.
    .done = Con una palabra más salió la oficina que sirve. Cambió las palabras y se acercó. Puede hacerlo las veces que quiera.
    .tutor-watch = ¿Borra todo o añade solo una palabra?
    .tutor-ask = ¿Por qué salen otros pueblos?
    .tutor-point = El final de las palabras de la casilla.
    .tutor-show = Pregunte por «María» y luego por «María, la de la panadería».
    .tutor-hand-back = Diga: añada una palabra y mire otra vez.

which-does-not-help =
    Teresa vive en Valverja y quiere que recojan su sofá.
    ¿Qué 2 resultados no le sirven?
    .other-town = Montelar: muebles viejos
    .other-town-why = Eligió Montelar. Solo van a casa de sus vecinos. A Teresa no le sirve.
    .office = Valverja: muebles viejos
    .office-why = Eligió Valverja. Es su pueblo y es gratis. Este sí le sirve, así que no lo marque.
    .advert = Anuncio: Le cambiamos el sofá viejo
    .advert-why = Eligió el anuncio. Antes tendría que comprar un sofá. A Teresa no le sirve.
    .phone-number = Oficinas de Valverja
    .phone-number-why = Eligió las oficinas de su pueblo. Desde ahí se llega a la que busca. Este sí le sirve, así que no lo marque.
    .hint-ask = ¿Qué resultados son de otro pueblo o quieren vender?
    .hint-look = Busque nombres de pueblos y la palabra «Anuncio».
    .tutor-watch = ¿Encuentra los dos: otro pueblo y anuncio?
    .tutor-ask = ¿Qué necesita Teresa: una tienda o su pueblo?
    .tutor-point = El nombre del pueblo en cada línea.
    .tutor-show = Dos calles Mayor en dos ciudades.
    .tutor-hand-back = Diga: ¿cuáles no abriría usted?

words-that-help =
    ¿Qué palabras acercan a la página que sirve?
    .helps = Me acerca
    .helps-not = Cambia poco
    .town = el nombre de mi pueblo
    .town-why = El pueblo deja fuera todos los demás sitios. Suele ser la mejor palabra que se puede añadir.
    .what = la cosa que necesito
    .what-why = La cosa está en la página que busca. Sin ella no se encuentra nada.
    .please = por favor
    .please-why = «Por favor» es amable, pero está en pocas páginas. Con un buscador no hace falta.
    .good = bueno
    .good-why = Todo el mundo escribe que es bueno. Esa palabra no separa unas páginas de otras.
    .day = el día o el año
    .day-why = Un día o un año deja fuera lo que es viejo. Muchas veces ayuda.
    .hint-ask = ¿Estaría esta palabra solo en la página que necesita?
    .hint-look = Lea la palabra y piense en la página.
    .tutor-watch = ¿Deja «por favor» por educación?
    .tutor-ask = ¿Qué palabra añadiría usted en su búsqueda?
    .tutor-point = La palabra por la que se pregunta.
    .tutor-show = Describa a una persona entre muchas con un dato más.
    .tutor-hand-back = Diga: ¿qué palabra dice más?

narrow-by-date =
    { $who } quiere saber: { $question }
    Busque con: { $query }
    También salen noticias viejas.
    Pulse «Esta semana» y abra lo que queda.
    .hint-ask = ¿Qué opción enseña solo páginas nuevas?
    .hint-look = Primero busque. Después mire la fila de «Cualquier fecha», debajo de Buscar.
    .hint-key = Flecha arriba hasta esa fila y derecha hasta «Esta semana». { -enter-key } la elige.
    .hint-key-lines = Busque con: { $query }. Después, el número de «Esta semana» y el del resultado.
    .hint-show = Mire: buscar, «Esta semana» y la línea que queda.
    .at-news-market-old = Esta página es de hace 3 años. Ya no es así. Vuelva atrás y pulse «Esta semana».
    .at-news-crossing-old = Esta página es de hace 2 años. Ya no es así. Vuelva atrás y pulse «Esta semana».
    .at-news-water-old = Esta página es de hace 4 años y habla de otro día. Vuelva atrás y pulse «Esta semana».
    .at-news-market = { $who } quiere saber: { $question } Vuelva. Elija «Esta semana» y después la línea que lo dice.
    .at-news-crossing = { $who } quiere saber: { $question } Vuelva. Elija «Esta semana» y después la línea que lo dice.
    .at-news-water = { $who } quiere saber: { $question } Vuelva. Elija «Esta semana» y después la línea que lo dice.
    .done = Solo quedaron páginas nuevas y abrió la que servía. La fecha cambia mucho las cosas. Mírela en todas las noticias.
    .tutor-watch = ¿Lee la fecha que pone en la página?
    .tutor-ask = ¿De cuándo es la página que abrió?
    .tutor-point = La fila que empieza por «Cualquier fecha».
    .tutor-show = Un periódico del año pasado: ¿qué sigue valiendo?
    .tutor-hand-back = Diga: elija de cuándo puede ser.

old-or-new =
    ¿Cuándo importa mirar la fecha de una página?
    .always = Siempre, también en una canción antigua
    .always-why = Eligió siempre. La letra de una canción antigua no cambia. Busque la respuesta sobre cosas que cambian.
    .changes = Cuando las cosas cambian: precios, horarios, leyes
    .changes-why = Eligió lo que cambia. Ahí una página vieja ya no sirve. Por eso se mira primero la fecha.
    .never = Nunca: lo escrito, escrito está
    .never-why = Eligió nunca. Pero un mercado cambia de día, y un puente se cierra. Busque la respuesta sobre cosas que cambian.
    .hint-ask = ¿Qué era distinto en la noticia vieja?
    .hint-look = Busque cosas que son nuevas cada año.
    .tutor-watch = ¿Se acuerda de la noticia de antes?
    .tutor-ask = ¿Qué ha cambiado este año en su calle?
    .tutor-point = Las palabras «precios, horarios, leyes».
    .tutor-show = Un horario viejo { -bus(form: "of") } y uno nuevo.
    .tutor-hand-back = Diga: piense en un horario, y elija.

room-and-hours =
    { $who } vive en { $town } y quiere { $need }.
    Encuentre la oficina, lea la página y responda abajo.
    { $ask }
    .answer = Su respuesta
    .hint-ask = ¿Qué palabras dicen qué quiere { $who } y dónde?
    .hint-look = Mire la página de la oficina. La respuesta está en la última línea.
    .hint-key = Busque con: { $better }. Abra la página. Con Tab baja a «Su respuesta». Escríbala y pulse { -enter-key } 2 veces.
    .hint-key-lines = Busque con: { $better }. Abra la página. Después, el número de «Su respuesta», un espacio y la respuesta.
    .hint-show = Mire: palabras con el pueblo, la oficina y abajo la respuesta.
    .at-ads-identity = Esta página quiere su dinero. Vuelva atrás y busque la oficina de { $town }.
    .at-ads-bins = Esta página quiere su dinero. Vuelva atrás y busque la oficina de { $town }.
    .at-ads-work = Esta página quiere su dinero. Vuelva atrás y busque la oficina de { $town }.
    .at-elsewhere-identity = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .at-elsewhere-identity-two = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .at-elsewhere-identity-three = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .at-elsewhere-bins = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .at-elsewhere-bins-two = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .at-elsewhere-bins-three = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .at-elsewhere-work = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .at-elsewhere-work-two = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .at-elsewhere-work-three = Esta oficina solo atiende a sus vecinos. { $who } vive en { $town }.
    .not-yet-answer = La respuesta está en la página de { $town }, en la última línea. Léala y escríbala aquí.
    .done = Encontró la oficina y leyó lo que { $who } necesita. Las palabras las eligió usted. Así se llega a cualquier oficina.
    .tutor-watch = ¿Pone el pueblo desde el principio?
    .tutor-ask = ¿Qué palabras va a usar, antes de escribir?
    .tutor-point = La última línea de la página.
    .tutor-show = Apunte un teléfono mientras alguien lo dice.
    .tutor-hand-back = Diga: ya sabe el camino. Yo solo miro.
