title = Una pantalla a su medida
about = Letra, contraste, puntero e idioma: usted los pone como le conviene.
can-do = poner a su medida la letra, el puntero y el idioma
bridge = Abra los ajustes de { -mobile(form: "your") }. Busque el tamaño de la letra y pruebe uno más grande.

word-device =
    .name = dispositivo
    .means = { -mobile(form: "a") }, { -computer(form: "a") }, una tableta. Guarda cosas que son suyas.
word-settings =
    .name = ajustes
    .means = Donde se elige cómo se ve y cómo funciona un aparato.

why =
    Una pantalla a su medida cansa menos. Se lee mejor y más rato.

    Todo { -mobile }, { -computer } o tableta tiene unos ajustes.
    Es el sitio donde se elige cómo se ve y cómo funciona.
    A estos aparatos se les llama también «dispositivos».

    Aquí usará un aparato de prácticas. «Deshacer» quita lo último.
    No se rompe nada, y equivocarse ayuda.
    .tutor-watch = ¿Se acerca mucho para leer?
    .tutor-ask = ¿Qué le cansa más de una pantalla?
    .tutor-point = La palabra ajustes.
    .tutor-show = En su teléfono, el dibujo que abre los ajustes.
    .tutor-hand-back = Diga: hoy manda usted, no el aparato.

size-of-text =
    { $who } { $need }. Ponga el texto en tamaño «{ $size }».

    Está en «Pantalla».
    .lines =
        { $who } { $need }. Ponga el texto en tamaño «{ $size }».

        Escriba el número de «Pantalla». Después, el número del tamaño.
    .hint-ask = ¿En qué parte de los ajustes estarán las letras y la luz?
    .hint-look = Busque «Pantalla» en la lista. Dentro, los tamaños están arriba.
    .hint-key = { -enter-key } abre «Pantalla». Las flechas llegan a «{ $size }» y { -enter-key } lo elige.
    .hint-key-lines = Escriba el número de «Pantalla». Después, el de «{ $size }».
    .hint-show = Mire: primero «Pantalla» y después «{ $size }».
    .done = El texto ya tiene otro tamaño. { $who } ya lee sin esfuerzo. En el teléfono también está en los ajustes.
    .tutor-watch = ¿Va directo a «Pantalla» o prueba otras? Las dos cosas valen.
    .tutor-ask = ¿Cómo de grande tiene la letra en su teléfono?
    .tutor-point = La línea «Pantalla» y después los 4 tamaños.
    .tutor-show = Ponga un momento la letra más grande en su teléfono.
    .tutor-hand-back = Diga: usted elige y cambia al momento.
large =
    .who = Carmen
    .need = aleja el teléfono para poder leer
    .size = Grande
largest =
    .who = Don Julián
    .need = solo lee letras muy grandes
    .size = Muy grande
small =
    .who = Wei
    .need = ve bien y quiere más líneas en la página
    .size = Pequeño

more-contrast =
    { $who } { $need }. Active «Mucho contraste».

    Con mucho contraste, las letras se distinguen bien del fondo.
    .hint-ask = El contraste, ¿se ve o se oye?
    .hint-look = Mire otra vez en «Pantalla», debajo de los tamaños.
    .hint-key = { -enter-key } en «Pantalla». Con la flecha baje a «Mucho contraste» y pulse { -enter-key }.
    .hint-key-lines = Escriba el número de «Pantalla». Después, el de «Mucho contraste».
    .hint-show = Mire: «Pantalla» y después «Mucho contraste».
    .done = Ya hay mucho contraste: letras blancas sobre negro. Cada línea se ve mejor. Si lo pulsa otra vez, se quita.
    .tutor-watch = ¿Mira debajo de los tamaños o se queda arriba?
    .tutor-ask = ¿Cuándo le cuesta leer su pantalla?
    .tutor-point = La línea «Mucho contraste».
    .tutor-show = Una hoja con letra gris y otra con letra negra.
    .tutor-hand-back = Diga: el camino a «Pantalla» ya lo conoce.
sun =
    .who = Fatou
    .need = lee en el mercado, a pleno sol
grey =
    .who = Mihai
    .need = no puede leer las letras finas y grises
evening =
    .who = Rosario
    .need = ve peor cuando oscurece

calm-pointer =
    { $who } { $need }. Ponga el puntero lento y grande.

    Abra «Puntero y { -mouse }». Allí hay que hacer 2 cosas.
    Elija la velocidad «Lento». Después marque «Puntero grande».
    .hint-ask = ¿Qué línea habla del puntero?
    .hint-look = Busque «Puntero y { -mouse }». Dentro hay una velocidad y más abajo una casilla.
    .hint-key = { -enter-key } abre y elige. Primero «Lento»; después, flecha abajo hasta «Puntero grande».
    .hint-key-lines = Escriba el número de «Puntero y { -mouse }». Después, el de «Lento» y el de «Puntero grande».
    .hint-show = Mire: «Puntero y { -mouse }», «Lento» y «Puntero grande».
    .done = El puntero ya va lento y es grande. Ahora { $who } lo encuentra y lo para donde quiere. Quien no usa { -mouse } tiene las teclas.
    .tutor-watch = ¿Se olvida de la segunda cosa? Lean juntos la tarea.
    .tutor-ask = ¿Qué cosas van demasiado deprisa para usted?
    .tutor-point = El texto de la tarea: dos cosas.
    .tutor-show = Cuánto corre su puntero con un movimiento.
    .tutor-hand-back = Diga: una ya está. ¿Cuál falta?
trembles =
    .who = Kofi
    .need = nota que le tiembla la mano
new =
    .who = Amina
    .need = usa { -mouse(form: "a") } por primera vez
tired =
    .who = Olena
    .need = pierde de vista la flecha

what-else =
    Texto, contraste, puntero: todo eso se puede cambiar.
    ¿Qué más se cambia en los ajustes? Elija 2 cosas.
    .sound = Lo fuerte que suena el aparato
    .sound-why = Eligió el sonido. Fuerte, flojo o nada: todos los teléfonos pueden.
    .speed = Lo rápido que una tecla repite su letra
    .speed-why = Eligió las teclas. Pueden esperar a una mano lenta. Mucha gente no lo sabe.
    .weather = El tiempo que hará mañana
    .weather-why = Eligió el tiempo. El aparato lo muestra, pero nadie lo puede cambiar. Busque algo del propio aparato.
    .price = Lo que cuesta un teléfono nuevo
    .price-why = Eligió el precio. Lo pone la tienda, no el aparato. Busque algo que se oiga o se toque.
    .hint-ask = ¿Qué es del propio aparato?
    .hint-look = Busque una cosa que se oye y otra que se toca.
    .tutor-watch = ¿Lee las respuestas hasta el final?
    .tutor-ask = ¿Qué le gustaría cambiar en casa?
    .tutor-point = El principio de cada línea.
    .tutor-show = Los botones de subir y bajar el sonido.
    .tutor-hand-back = Diga: ¿cuáles puede cambiar un aparato?

which-setting =
    Algo cuesta. ¿Qué ajuste ayuda?
    .letters = Para leer tengo que alejarlo
    .letters-with = Tamaño del texto
    .letters-why = «Tengo que alejarlo» va con el tamaño. Con letra grande ya no hace falta. Siga con otra.
    .background = Las letras grises se me pierden
    .background-with = Mucho contraste
    .background-why = «Se me pierden las letras» va con el contraste. Así se distinguen del fondo. Siga con otra.
    .pointer = La flecha se me escapa
    .pointer-with = Velocidad del puntero
    .pointer-why = «La flecha se me escapa» va con la velocidad. El puntero lento espera a la mano. Siga con otra.
    .voice = No oigo cuando me llaman
    .voice-with = Sonido
    .voice-why = «No oigo cuando me llaman» va con el sonido. Puede sonar más fuerte, o vibrar. Ya son cuatro ajustes.
    .hint-ask = ¿Se trata de leer, de mover o de oír?
    .hint-look = Busque la palabra que dice lo que cuesta.
    .tutor-watch = ¿Piensa en alguien de casa?
    .tutor-ask = ¿Cuál de estas frases podría decir usted?
    .tutor-point = El verbo de la frase: alejar, escapar, oír.
    .tutor-show = Haga una de las frases con gestos.
    .tutor-hand-back = Diga: empiece por la que mejor conoce.

another-language =
    { $who } lee mejor en { $tongue }. Ponga el idioma «{ $name }».

    Cada idioma está escrito con sus propias palabras.
    Así cada persona encuentra el suyo.
    .hint-ask = ¿Qué línea de los ajustes habla de idiomas?
    .hint-look = Busque «Idioma» en la lista. Dentro, busque «{ $name }».
    .hint-key = { -enter-key } abre «Idioma». Las flechas llegan a «{ $name }» y { -enter-key } lo elige.
    .hint-key-lines = Escriba el número de «Idioma». Después, el de «{ $name }».
    .hint-show = Mire: «Idioma» y después «{ $name }».
    .done = El aparato ya habla { $tongue }. Ahora { $who } lo lee todo. En el paso siguiente verá cómo se vuelve.
    .tutor-watch = ¿Le inquieta la frase que no entiende?
    .tutor-ask = ¿Qué idiomas se oyen en su calle?
    .tutor-point = Los nombres de los idiomas, uno a uno.
    .tutor-show = Diga «buenos días» en otro idioma que sepa.
    .tutor-hand-back = Diga: se va con una tecla y se vuelve con otra.

the-way-back =
    El aparato de { $owner } habla { $tongue }. Póngalo otra vez en español.

    Un niño estuvo jugando con él. No hay nada roto.
    Allí, «Idioma» se escribe «{ $word }».
    .hint-ask = ¿Qué línea se parece a «{ $word }»?
    .hint-look = Mire la cuarta línea de la lista. Dentro, busque «Español».
    .hint-key = Flecha abajo hasta «{ $word }» y { -enter-key }. Después, lo mismo con «Español».
    .hint-key-lines = Escriba el número de «{ $word }». Después, el de «Español».
    .hint-show = Mire: «{ $word }» y después «Español».
    .done = El aparato habla otra vez español. Encontró el camino en un idioma que no es el suyo. Una pantalla rara solo es una pantalla.
    .at-device-wifi = Esta página es del wifi. Elija «Volver» y busque «{ $word }».
    .at-device-display = Esta página es de las letras y la luz. Elija «Volver» y busque «{ $word }».
    .at-device-sound = Esta página es del sonido. Elija «Volver» y busque «{ $word }».
    .at-device-battery = Esta página es de la batería. Elija «Volver» y busque «{ $word }».
    .tutor-watch = ¿Se queda sin respirar? Diga que no hay nada roto.
    .tutor-ask = ¿Qué palabra reconoce?
    .tutor-point = La palabra de la tarea y la misma en la lista.
    .tutor-show = Dónde está «Idioma» en su propio teléfono.
    .tutor-hand-back = Diga: el resto no hace falta entenderlo.
french =
    .who = Yusuf
    .tongue = francés
    .owner = Carmen
    .name = Français
    .word = Langue
german =
    .who = Olena
    .tongue = alemán
    .owner = don Julián
    .name = Deutsch
    .word = Sprache
portuguese =
    .who = Iria
    .tongue = portugués
    .owner = Wei
    .name = Português
    .word = Língua

which-i-keep =
    ¿Cuál de estos ajustes le gustaría en su aparato?

    Todas las respuestas son buenas. Mañana lo puede cambiar.
    .size = Otro tamaño de letra
    .size-why = Cambiaría el tamaño. Es el ajuste que más gente usa. Puede buscarlo con quien le acompaña.
    .contrast = Más contraste
    .contrast-why = Quiere más contraste. Ayuda al sol y con los ojos cansados. Pruébelo un día entero.
    .pointer = Un puntero lento y grande
    .pointer-why = Quiere un puntero tranquilo. Así la mano se cansa menos. Pruébelo un día entero.
    .as-it-is = Lo dejo como está
    .as-it-is-why = Lo deja como está. Eso también es elegir. Ya sabe adónde ir si le cambia la vista.
    .tutor-watch = Recuerde la respuesta: lo pueden poner juntos.
    .tutor-ask = ¿A quién de su casa le vendría bien alguno?
    .tutor-point = Nada. Esto es de la persona.
    .tutor-show = El ajuste que usa usted, y por qué.
    .tutor-hand-back = Diga: deciden sus ojos.

paso-itself =
    Esto ya no es práctica: ponga Paso a su gusto.

    Pulse Esc y elija «Letras y colores».
    Cambie lo que quiera o déjelo igual.
    Termine con «Así está bien. Seguir.»
    .lines =
        Esto ya no es práctica: ponga Paso a su gusto.

        Escriba m para el menú y elija «Letras y colores».
        Cambie lo que quiera o déjelo igual.
        Termine con «Así está bien. Seguir.»
    .hint-ask = ¿Qué tecla abre el menú pequeño?
    .hint-ask-lines = ¿Qué letra abre el menú pequeño?
    .hint-look = Busque «Letras y colores» en el menú pequeño.
    .hint-key = Pulse Esc. Baje a «Letras y colores» y pulse { -enter-key }. Termine en «Así está bien».
    .hint-key-lines = Escriba m y después el número de «Letras y colores». Termine en «Así está bien».
    .hint-show = Así: Esc, «Letras y colores» y después «Así está bien».
    .hint-show-lines = Así: m, «Letras y colores» y después «Así está bien».
    .done = Paso se queda como a usted le gusta. Esos son los ajustes de Paso. Cada teléfono tiene también los suyos.
    .tutor-watch = Elige la persona, aunque a usted no le guste.
    .tutor-ask = ¿Le va mejor a sus ojos que al empezar?
    .tutor-point = Nada. Apoye la espalda.
    .tutor-show = Solo si lo pide: en qué línea del menú está.
    .tutor-hand-back = Diga: esto es de verdad, y es suyo.
