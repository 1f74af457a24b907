title = Moverse con las flechas
can-do = recorrer una lista, elegir una línea y cambiar de idea
about = Recorre listas, elige lo que se pide y dice que no.
bridge = En { -mobile(form: "your") } o en un cajero, abra una lista. No elija nada y vuelva.

word-cancel =
    .name = cancelar
    .means = Decir que no en el último momento. Entonces no se hace nada.

spring =
    .want = cerezas
    .one = Fresas
    .two = Limones
    .three = Manzanas
    .four = Cerezas
    .five = Naranjas
summer =
    .want = higos
    .one = Peras
    .two = Melones
    .three = Ciruelas
    .four = Higos
    .five = Sandías
autumn =
    .want = castañas
    .one = Uvas
    .two = Granadas
    .three = Nueces
    .four = Castañas
    .five = Membrillos
amina =
    .seller = Amina
    .want = limones
    .one = Dátiles
    .two = Higos
    .three = Limones
    .four = Almendras
kofi =
    .seller = Kofi
    .want = piñas
    .one = Mangos
    .two = Uvas
    .three = Piñas
    .four = Cocos
carmen =
    .seller = Carmen
    .want = tomates
    .one = Cebollas
    .two = Pimientos
    .three = Tomates
    .four = Ajos
bakery =
    .want = magdalenas
    .one = Barra de pan
    .two = Magdalenas
    .three = Rosquillas
flowers =
    .want = rosas
    .one = Claveles
    .two = Rosas
    .three = Margaritas
books =
    .want = recetas
    .one = Novelas
    .two = Recetas
    .three = Mapas
coffee-house =
    .story = Está en una cafetería. Quiere café, pero luego no duerme.
    .no = café
    .yes = manzanilla
    .one = Café
    .two = Leche
    .three = Manzanilla
    .four = Agua
doctor =
    .story = Usted elige un día para ir al médico. El lunes está de viaje.
    .no = lunes
    .yes = jueves
    .one = Lunes
    .two = Martes
    .three = Jueves
    .four = Viernes
bus =
    .story = Va a comprar { -ticket(form: "a") }. Le llama su hermana: mejor venga a Soria.
    .no = Burgos
    .yes = Soria
    .one = Burgos
    .two = León
    .three = Soria
    .four = Teruel

down-down-up =
    Pulse dos veces la flecha abajo. Después, una vez la flecha arriba.

    El teléfono, el cajero y la máquina de { -ticket(form: "plural") } enseñan listas.
    Con las flechas se recorren línea por línea.
    .hint-ask = ¿Qué flecha va primero y cuántas veces?
    .hint-look = Las cuatro flechas están a la derecha, en la parte de abajo.
    .hint-key = Pulse abajo, otra vez abajo y después arriba.
    .hint-show = Paso pulsa las tres teclas despacio. Después las pulsa usted.
    .done = Dos líneas abajo y una arriba. Cada toque es una línea. Ahora lo prueba en una lista.
    .tutor-watch = ¿Cada toque es un solo toque?
    .tutor-ask = Con dos toques abajo, ¿cuántas líneas baja?
    .tutor-point = Señale la flecha abajo y luego la flecha arriba.
    .tutor-show = Baje con un dedo por una lista de la compra.
    .tutor-hand-back = Diga: abajo, abajo, arriba. A su ritmo.

fourth-line =
    Baje hasta la línea 4: { $want }.

    ¿Se pasó? Equivocarse ayuda. Suba.
    .lines =
        Elija la línea 4: { $want }.

        Aquí cada línea tiene un número, y usted lo escribe.
        En una pantalla con marca, se va con la flecha abajo.
    .one = { $one }
    .two = { $two }
    .three = { $three }
    .four = { $four }
    .five = { $five }
    .hint-ask = ¿En qué línea está ahora la marca >?
    .hint-ask-lines = ¿Qué número va delante de { $want }?
    .hint-look = Lea la lista desde arriba. Cuente las líneas: 1, 2, 3, 4.
    .hint-key = Pulse la flecha abajo hasta llegar a la línea 4.
    .hint-key-lines = Escriba 4 y pulse { -enter-key }.
    .hint-show = Paso baja hasta la línea 4, de una en una.
    .hint-show-lines = Paso va a la línea 4.
    .done = Está en la cuarta línea. Estar en una línea todavía no elige nada. Puede seguir subiendo y bajando.
    .done-lines = Está en la cuarta línea. Estar en una línea todavía no elige nada. Aquí le lleva su número.
    .tutor-watch = ¿Los ojos siguen la marca > o el teclado?
    .tutor-ask = ¿En qué fruta está usted ahora?
    .tutor-point = Señale la marca > y sígala con el dedo.
    .tutor-show = Cuente las líneas en voz alta: una, dos, tres, cuatro.
    .tutor-hand-back = Diga: y ahora usted, desde arriba.

how-it-looks =
    Se mueve por una lista. ¿Cómo se ve la línea donde está?
    .mark = Tiene delante la marca > y cambia de color
    .mark-why = Eligió la marca >. Va con usted de línea en línea. Búsquela antes de pulsar { -enter-key }.
    .blink = Se enciende y se apaga
    .blink-why = Eligió «se enciende y se apaga». En Paso nada se apaga solo. Mire el comienzo de las líneas, a la izquierda.
    .gone = Desaparece de la lista
    .gone-why = Eligió «desaparece». Todas las líneas siguen en su sitio. Mire el comienzo de las líneas, a la izquierda.
    .hint-ask = ¿Qué hay delante de la respuesta donde está ahora?
    .hint-look = Mire el comienzo de las respuestas y muévase una vez.
    .tutor-watch = ¿Prueba con las flechas para averiguarlo?
    .tutor-ask = ¿Cómo sabe en qué línea está?
    .tutor-point = Señale el borde izquierdo de las tres respuestas.
    .tutor-show = Ponga una moneda ante una línea escrita y muévala.
    .tutor-hand-back = Diga: muévase una vez y dígame qué cambia.

buy-fruit =
    Está en el puesto de { $seller }. Compre { $want }.

    Vaya a la línea y pulse { -enter-key }. Le preguntan si lo quiere. Diga que sí.
    .lines =
        Está en el puesto de { $seller }. Compre { $want }.

        Escriba el número de esa línea. Le preguntan si lo quiere. Diga que sí.
    .one = { $one }
    .two = { $two }
    .three = { $three }
    .four = { $four }
    .hint-ask = ¿Qué línea dice { $want }?
    .hint-look = Lea la lista. Después mire dónde está la marca >.
    .hint-look-lines = Lea la lista. Cada línea empieza con su número.
    .hint-key = Vaya con las flechas hasta { $want }. Pulse { -enter-key } y elija «sí».
    .hint-key-lines = Escriba el número de { $want } y pulse { -enter-key }. Después, el número de «Sí».
    .hint-show = Paso va hasta { $want }, pulsa { -enter-key } y dice que sí.
    .hint-show-lines = Paso elige { $want } y dice que sí.
    .done = Eligió { $want } y dijo que sí. Hasta ese momento no había comprado nada. Antes del «sí» siempre puede cambiar de idea.
    .tutor-watch = ¿Lee la pregunta antes de decir que sí?
    .tutor-ask = ¿Qué le preguntan ahora?
    .tutor-point = Señale la pregunta y luego el sí y el no.
    .tutor-show = Haga de vendedor: ¿se lo pongo? Espere el sí.
    .tutor-hand-back = Diga: el dinero es suyo. Usted decide.

ticket =
    Quiere ir a Segovia. Está ante una máquina de { -ticket(form: "plural") }.
    .list =
        La máquina muestra una lista: Salamanca, Segovia, Soria.
        La marca > está en Salamanca. ¿Qué hace?
    .list-enter = Pulso { -enter-key }
    .list-down = Pulso la flecha abajo
    .asked =
        Pulsó { -enter-key } en Salamanca. La máquina pregunta: ¿{ -ticket(form: "a") } a Salamanca?
        Todavía puede cambiar de idea.
    .asked-yes = Sí
    .asked-no = No
    .paid = Dijo que sí. Ahora pagaría un viaje a Salamanca. Con un «no» volvería a la lista.
    .town = Bajó una línea. La marca > está ahora en Segovia. ¿Qué hace?
    .town-take = Pulso { -enter-key } y digo que sí
    .town-further = Pulso otra vez la flecha abajo
    .below = Bajó otra línea. La marca > estaría en Soria. Segovia está en la línea de arriba.
    .ticket-out = Eligió Segovia y dijo que sí. Sale { -ticket(form: "your") }. Primero miró la marca > y después pulsó { -enter-key }.
    .hint-ask = ¿Adónde quiere ir y dónde está la marca >?
    .hint-look = Lea en qué ciudad está la marca >. Compare con Segovia.
    .tutor-watch = ¿Compara la ciudad con su deseo?
    .tutor-ask = ¿Adónde le llevaría este viaje?
    .tutor-point = Señale cada vez el nombre de la ciudad.
    .tutor-show = Diga en voz alta: quiero Segovia y estoy en Salamanca.
    .tutor-hand-back = Diga: el viaje es suyo. ¿Y ahora?

say-no =
    Abra la línea de { $want }. Después cancele: diga que no.

    Cancelar es decir que no en el último momento.
    Aquí Esc también quiere decir «no».
    .lines =
        Abra la línea de { $want }. Después cancele: diga que no.

        Cancelar es decir que no en el último momento.
        Aquí m también quiere decir «no», como Esc en otras pantallas.
    .one = { $one }
    .two = { $two }
    .three = { $three }
    .hint-ask = ¿Hay ya una pregunta en la pantalla?
    .hint-look = Primero busque { $want }. Luego lea la pregunta.
    .hint-key = Pulse { -enter-key } en { $want }. Cuando le pregunten, pulse Esc.
    .hint-key-lines = Escriba el número de { $want }. Cuando le pregunten, escriba m o el número de «No».
    .hint-show = Paso abre { $want } y dice que no con Esc.
    .hint-show-lines = Paso abre { $want } y dice que no.
    .done = Le preguntaron y dijo que no. No compró nada. Puede decir que no tantas veces como quiera.
    .tutor-watch = ¿Le cuesta decir que no?
    .tutor-ask = Si dice que no, ¿qué pasa con { $want }?
    .tutor-point = Señale la palabra «no» y luego la tecla Esc.
    .tutor-show = Ofrezca un bolígrafo y acepte un «no, gracias».
    .tutor-hand-back = Diga: dígale que no. No se ofende.

which-key-does =
    ¿Qué hace cada tecla?
    .down = Flecha abajo
    .down-with = Baja una línea
    .down-why = La flecha abajo va a la línea siguiente.
    .up = Flecha arriba
    .up-with = Sube una línea
    .up-why = La flecha arriba va a la línea anterior.
    .enter = { -enter-key }
    .enter-with = Sí, esta
    .enter-why = { -enter-key } toma la línea donde usted está.
    .esc = Esc
    .esc-with = Volver, o decir que no
    .esc-why = Esc le lleva atrás y, si le preguntan, dice que no.
    .hint-ask = ¿Qué dos teclas solo sirven para moverse?
    .hint-look = Mire las cuatro teclas en el teclado, una por una.
    .tutor-watch = ¿Va la mano a la tecla antes de responder?
    .tutor-ask = ¿Qué tecla le gusta más por ahora?
    .tutor-point = Señale una tecla y deje que diga qué hace.
    .tutor-show = Escriba las cuatro teclas en una tarjeta para su casa.
    .tutor-hand-back = Diga: conoce las cuatro. Júntelas.

change-your-mind =
    { $story }

    Abra primero { $no } y diga que no. Después elija { $yes } y diga que sí.
    .one = { $one }
    .two = { $two }
    .three = { $three }
    .four = { $four }
    .hint-ask = ¿A cuál dice que no y cuál quiere?
    .hint-look = Lea otra vez las frases de arriba. Luego busque la marca >.
    .hint-look-lines = Lea otra vez las frases de arriba. Luego busque los números.
    .hint-key = { -enter-key } en { $no } y después Esc. Vaya a { $yes }, { -enter-key } y «sí».
    .hint-key-lines = El número de { $no } y después m. El número de { $yes } y después el de «Sí».
    .hint-show = Paso dice que no a { $no } y elige { $yes }. Fíjese en las teclas.
    .hint-show-lines = Paso dice que no a { $no } y elige { $yes }.
    .done = Dijo que no a una cosa y que sí a otra. Así se maneja una máquina con una lista. Usted decide, línea por línea.
    .tutor-watch = ¿Vuelve a la lista sin miedo?
    .tutor-ask = ¿A qué dijo que no y qué quiere ahora?
    .tutor-point = Señale las frases de arriba, solo si hace falta.
    .tutor-show = Ahora no enseñe nada. Asienta cuando vuelva la lista.
    .tutor-hand-back = Diga: cambió de idea y la máquina le siguió.
