title = Cambiar un documento viejo
about = De un aviso viejo hace uno nuevo.
can-do = cambiar un documento viejo y quedarse con los dos
bridge = Busque una carta o un aviso viejo suyo. ¿Qué cambiaría hoy?

word-bold =
    .name = negrita
    .means = Letras gruesas, que se ven más.

why =
    La fiesta del barrio es cada año. Solo cambia el día.
    Quien tiene el aviso del año pasado no lo escribe otra vez.

    Usted cambia lo nuevo y deja lo demás.
    Sirve para cartas, listas y avisos.

    Pruebe. Equivocarse ayuda, y Deshacer lo quita.
    .tutor-watch = ¿Conoce los avisos de un portal o de una tienda?
    .tutor-ask = ¿Qué escribe usted otra vez cada año?
    .tutor-point = Las palabras: cambia lo nuevo.
    .tutor-show = Un aviso viejo con la fecha nueva pegada encima.
    .tutor-hand-back = Diga: primero cambiamos solo el día. Pulse { -enter-key }.

new-date =
    El aviso dice { $old-day }, pero ahora es { $new-day }. Cambie esa palabra y guarde.

    Llegue al sitio con las flechas. Retroceso quita letras.
    .lines =
        El aviso dice { $old-day }, pero ahora es { $new-day }. Cambie esa palabra y guarde.

        Número de la casilla, =, y todo de nuevo. Con más se añade una línea.
    .hint-ask = ¿Qué palabra se va y cuál viene?
    .hint-look = Busque { $old-day } en la casilla grande.
    .hint-key = Las flechas llevan detrás de { $old-day }. Retroceso la quita. Escriba { $new-day } y Tab.
    .hint-key-lines = Número de la casilla, =, y la primera línea entera. Después número y + juntos, la otra.
    .hint-show = Mire: ya están las palabras nuevas, y Guardar.
    .not-yet = El texto está ahí. Mire otra vez: se va { $old-day }, viene { $new-day }. Lo demás se queda.
    .done = El aviso tiene su día nuevo y está guardado. No lo escribió otra vez. Cambió una palabra.
    .tutor-watch = ¿Las flechas llevan al sitio?
    .tutor-ask = ¿Dónde tiene que estar el cursor?
    .tutor-point = La palabra { $old-day } en la casilla.
    .tutor-show = Tache una palabra en papel y ponga la nueva encima.
    .tutor-hand-back = Diga: detrás de la palabra, y Retroceso.
date-a =
    .old-day = domingo
    .new-day = lunes
    .first-line = Fiesta del barrio el domingo
    .second-line = Traiga una silla.
    .still-there = silla
    .old-name = Fiesta del barrio
    .mended =
        Fiesta del barrio el lunes
        Traiga una silla.
date-b =
    .old-day = martes
    .new-day = viernes
    .first-line = Ensayo del coro el martes
    .second-line = Traiga el libro azul.
    .still-there = libro azul
    .old-name = Coro
    .mended =
        Ensayo del coro el viernes
        Traiga el libro azul.
date-c =
    .old-day = mayo
    .new-day = junio
    .first-line = Rastrillo en mayo
    .second-line = Las mesas son gratis.
    .still-there = gratis
    .old-name = Rastrillo
    .mended =
        Rastrillo en junio
        Las mesas son gratis.
old-notice =
    .text =
        { $first-line }
        { $second-line }

tools =
    ¿Qué hace cada herramienta con sus palabras?
    .cut-tool = Cortar
    .cut-tool-with = Las quita de aquí
    .cut-tool-why = Cortar quita las palabras y las recuerda. Así se pueden poner en otro sitio. Deshacer también las trae.
    .copy-tool = Copiar
    .copy-tool-with = Las recuerda y las deja aquí
    .copy-tool-why = Copiar solo recuerda. En la hoja no cambia nada. Por eso mucha gente lo pulsa dos veces.
    .paste-tool = Pegar
    .paste-tool-with = Pone las que recuerda
    .paste-tool-why = Pegar pone lo que se copió o se cortó. Puede hacerlo muchas veces. Vale la última copia.
    .bold-tool = Negrita
    .bold-tool-with = Hace las letras gruesas
    .bold-tool-why = La negrita hace las letras gruesas, y se ven más. Las palabras no cambian. Con un poco basta.
    .hint-ask = ¿Cuál cambia solo el aspecto?
    .hint-look = Lea los finales: quita, deja, pone, gruesas.
    .tutor-watch = ¿Confunde cortar con copiar?
    .tutor-ask = ¿Después de cuál queda la hoja igual que antes?
    .tutor-point = La palabra por la que se pregunta ahora.
    .tutor-show = Tijeras para cortar, una foto para copiar, cola para pegar.
    .tutor-hand-back = Diga: ¿tijeras, foto o cola?

twice-the-same =
    En este papel hace falta 2 veces la línea «{ $wanted-line }». Cópiela y péguela.

    Marque la línea, copie, vuelva y pegue. Guarde como «{ $file-name }».
    .hint-ask = ¿Qué hay que marcar antes de copiar?
    .hint-look = «Marcar líneas» está debajo de la hoja. Después también «Pegar».
    .hint-key = { -enter-key } en «Marcar líneas», en la línea, en «Copiar» y en «Volver».
    .hint-key-lines = Escriba el número de «Marcar líneas» y el de la línea. Después, «Copiar» y «Volver».
    .hint-show = Mire: marcar, copiar, volver, pegar y Guardar.
    .done = La línea está 2 veces y no la escribió ninguna. Eso es copiar y pegar. Con textos largos es igual.
    .tutor-watch = ¿Extraña que Copiar no haga nada? Diga que es normal.
    .tutor-ask = ¿Dónde esperan las palabras después de Copiar?
    .tutor-point = «Marcar líneas» y después «Copiar».
    .tutor-show = Haga una foto de una línea: la línea sigue ahí.
    .tutor-hand-back = Diga: marcar, copiar, pegar. ¿Cuál toca?
copy-a =
    .first-line = Vales para el café
    .wanted-line = 1 café y 1 bizcocho
    .other-line = Muchas gracias
    .file-name = Vales de café
copy-b =
    .first-line = Nombres para los abrigos
    .wanted-line = Este abrigo es de:
    .other-line = Cuélguelo a la izquierda
    .file-name = Abrigos
copy-c =
    .first-line = Etiquetas para los botes
    .wanted-line = Mermelada de ciruela del huerto
    .other-line = Abrir antes del verano
    .file-name = Etiquetas
slip-of-paper =
    .text =
        { $first-line }
        { $wanted-line }
        { $other-line }

line-away =
    La línea { $gone-topic } ya no vale. Córtela.

    Las otras se quedan.
    .hint-ask = ¿Qué línea es la línea { $gone-topic }?
    .hint-look = «Marcar líneas» enseña cada línea por separado.
    .hint-key = { -enter-key } en «Marcar líneas», en esa línea y en «Cortar».
    .hint-key-lines = Escriba el número de «Marcar líneas» y el de la línea. Después, «Cortar».
    .hint-show = Mire: marcar la línea, y Cortar.
    .done = La línea se fue y las otras se juntaron. Si era otra: Deshacer. Así se prueba sin miedo.
    .tutor-watch = ¿Marca la línea que es antes de cortar?
    .tutor-ask = ¿Qué línea confundiría a quien lo lea?
    .tutor-point = La línea { $gone-topic }.
    .tutor-show = Recorte una línea de un periódico.
    .tutor-hand-back = Diga: lea cada línea y decida.
away-a =
    .gone-topic = de la parada
    .gone-word = parada
    .first-line = Merienda en el pantano
    .gone-line = La parada está en la plaza.
    .last-line = Traiga algo de beber.
    .first-word = merienda
    .last-word = beber
away-b =
    .gone-topic = del precio
    .gone-word = cuesta
    .first-line = Teatro en el patio
    .gone-line = La entrada cuesta 4 { -money }.
    .last-line = Los niños, delante.
    .first-word = teatro
    .last-word = niños
away-c =
    .gone-topic = de la llave
    .gone-word = llave
    .first-line = Costura los lunes
    .gone-line = La llave la tiene Fatou.
    .last-line = Traiga tela e hilo.
    .first-word = costura
    .last-word = hilo
with-a-line-too-many =
    .text =
        { $first-line }
        { $gone-line }
        { $last-line }

cannot-be-changed =
    Quiere cambiar un texto. ¿Con qué archivo no es tan sencillo?
    .bill-pdf = Factura.pdf
    .bill-pdf-why = Eligió el PDF. Está hecho para leer e imprimir, y guarda su forma. Para cambiarlo hace falta el documento de donde salió.
    .letter-odt = Carta.odt
    .letter-odt-why = Eligió la carta. Lo que acaba en «.odt» se cambia: se abre y se escribe. Busque el que tiene forma fija.
    .list-ods = Lista.ods
    .list-ods-why = Eligió la lista. Una tabla se cambia cuando se quiera, fila a fila. Busque el que tiene forma fija.
    .hint-ask = ¿Cuál se ve igual en todas partes?
    .hint-look = Mire el final de los nombres.
    .tutor-watch = ¿Mira los finales?
    .tutor-ask = ¿Cuál de ellos guardó usted para mandarlo?
    .tutor-point = Las tres letras de después del punto.
    .tutor-show = Una hoja impresa y otra a lápiz: borre en las dos.
    .tutor-hand-back = Diga: ¿cuál es como el papel impreso?

title-in-bold =
    Haga título de la primera línea y ponga la segunda en negrita.

    Marque una línea, elija, y marque la siguiente.
    .hint-ask = ¿Qué línea se tiene que ver primero?
    .hint-look = «Título» y «Negrita» están debajo de las líneas, en «Marcar líneas».
    .hint-key = { -enter-key } en una línea la marca. Si se pulsa otra vez, se quita la marca.
    .hint-key-lines = El número de una línea la marca. El mismo número quita la marca.
    .hint-show = Mire: línea 1, Título; después línea 2, Negrita.
    .done = El título destaca y el sitio va en negrita. De lejos se ve de qué trata. Más sería gritar.
    .tutor-watch = ¿Marca una línea cada vez?
    .tutor-ask = ¿Qué se lee primero en un aviso?
    .tutor-point = Las palabras «marcada» y «Título» junto a las líneas.
    .tutor-show = El cartel de una tienda: nombre grande, lo demás pequeño.
    .tutor-hand-back = Diga: una línea cada vez.
bold-a =
    .notice-title = Fiesta del barrio
    .notice-place = Sábado a las 4, detrás de la biblioteca
    .third-line = Traiga una silla y buen humor.
bold-b =
    .notice-title = Taller de bicicletas
    .notice-place = Los jueves, en el patio
    .third-line = Las herramientas están. Traiga su bicicleta.
bold-c =
    .notice-title = Ajedrez para todos
    .notice-place = Los domingos a las 5, en el bar
    .third-line = También para quien empieza.
plain-notice =
    .text =
        { $notice-title }
        { $notice-place }
        { $third-line }

keep-the-old-one =
    Cambia el aviso del año pasado. El viejo tiene que quedar como estaba.
    ¿Qué botón ayuda?
    .save = Guardar
    .save-why = Eligió «Guardar». Escribe encima del viejo, con el mismo nombre. El del año pasado se pierde. Busque un nombre nuevo.
    .save-as = Guardar como …
    .save-as-why = Eligió «Guardar como». Pide un nombre nuevo. Así quedan dos archivos: el viejo y el nuevo.
    .print = Imprimir
    .print-why = Eligió «Imprimir». Sale una hoja de papel, pero no otro archivo. Busque el botón que pide un nombre.
    .hint-ask = ¿Qué botón pide un nombre nuevo?
    .hint-look = Mire lo que va detrás de «Guardar».
    .tutor-watch = ¿Está claro si queda un archivo o quedan dos?
    .tutor-ask = ¿Qué le pasa al viejo con «Guardar»?
    .tutor-point = Las palabras: el viejo tiene que quedar.
    .tutor-show = Escriba en una copia y no en la primera hoja.
    .tutor-hand-back = Diga: ¿un archivo o dos?

all-together =
    Ponga al día el aviso: { $new-day } en vez de { $old-day }. La primera línea, como título.

    Guárdelo como «{ $new-file }», y así queda el viejo.
    .hint-ask = ¿Qué está hecho ya y qué viene ahora?
    .hint-look = Primero la palabra de la casilla, después «Marcar líneas» y «Guardar como …».
    .hint-key = Retroceso quita la palabra vieja. Tab lleva a los botones e { -enter-key } los pulsa.
    .hint-key-lines = Número de la casilla, =, la primera línea. Número y + juntos, la segunda. Después los botones.
    .hint-show = Mire: el día nuevo, el título y Guardar como.
    .not-yet = El texto está ahí. Mire otra vez: se va { $old-day } y viene { $new-day }.
    .done = El aviso viejo es ya el de este año. Y quedan los dos. Lo cambió, le dio forma y lo guardó. Cada año le ahorra trabajo.
    .tutor-watch = ¿Se organiza: palabra, título, nombre?
    .tutor-ask = ¿En qué orden lo haría usted?
    .tutor-point = Las tres tareas del texto, una por una.
    .tutor-show = Cuente con 3 dedos: palabra, título, nombre.
    .tutor-hand-back = Diga: empiece por donde quiera.
all-a =
    .old-day = marzo
    .new-day = abril
    .title-line = Cambio de ropa en abril
    .old-title = Cambio de ropa en marzo
    .second-line = Traiga 5 prendas y llévese 5.
    .old-file = Ropa marzo
    .new-file = Ropa abril
    .mended =
        Cambio de ropa en abril
        Traiga 5 prendas y llévese 5.
all-b =
    .old-day = martes
    .new-day = miércoles
    .title-line = Mesa de idiomas el miércoles
    .old-title = Mesa de idiomas el martes
    .second-line = El té está listo a las 5.
    .old-file = Mesa martes
    .new-file = Mesa miércoles
    .mended =
        Mesa de idiomas el miércoles
        El té está listo a las 5.
all-c =
    .old-day = otoño
    .new-day = primavera
    .title-line = Paseo de primavera
    .old-title = Paseo de otoño
    .second-line = Nos vemos en el puente viejo.
    .old-file = Paseo otoño
    .new-file = Paseo primavera
    .mended =
        Paseo de primavera
        Nos vemos en el puente viejo.
last-year =
    .text =
        { $old-title }
        { $second-line }
