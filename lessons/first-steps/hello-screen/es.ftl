title = Hola, pantalla
can-do = pulsar teclas sin miedo y encontrar la línea de ayuda
about = Pulsa su primera tecla y ve que aquí nada se rompe.
bridge = Mire la pantalla de un cajero del banco. ¿Dónde dice lo que puede pulsar?

word-keyboard =
    .name = teclado
    .means = La tabla con todas las teclas. Se pulsan con un dedo.
word-enter =
    .name = { -enter-key }
    .means = Tecla grande, a la derecha de las letras. Le dice a la máquina: hágalo.
word-screen =
    .name = pantalla
    .means = El cristal que tiene delante. Muestra palabras e imágenes.
word-title =
    .name = título
    .means = Las palabras de la primera línea. Dicen dónde está usted.
word-help-line =
    .name = línea de ayuda
    .means = La última línea de la pantalla. Dice qué hacen ahora las teclas.
word-arrow-keys =
    .name = flechas
    .means = Cuatro teclas con una flecha. Sirven para subir, bajar e ir a los lados.

press-enter =
    Ya conoce su primera tecla: { -enter-key }. Púlsela 3 veces, despacio.

    El teclado es la tabla con todas las teclas.
    Basta un toque corto y suave. Después levante el dedo.
    Mire la pantalla tras cada toque: va contando con usted.
    .hint-ask = ¿Qué tecla grande pulsó hace un momento?
    .hint-look = Está a la derecha de las letras. A veces solo lleva una flecha doblada.
    .hint-key = Pulse { -enter-key } una vez y levante el dedo. Mire la pantalla. Después, otra vez.
    .hint-show = Paso le enseña dónde está { -enter-key }. Después la pulsa usted.
    .done = Tocó la tecla 3 veces y la pantalla respondió 3 veces. Responde a cada tecla que pulsa. Pulse { -enter-key } una vez más para seguir.
    .tutor-watch = ¿Levanta el dedo o lo deja puesto en la tecla?
    .tutor-ask = ¿Qué cambió en la pantalla con cada toque?
    .tutor-point = Señale la línea que cuenta, no la tecla.
    .tutor-show = Dé un toque en la mesa: corto, y levante el dedo.
    .tutor-hand-back = Retire la mano y diga: le toca a usted.

nothing-breaks =
    Hay pantallas en el banco, en la estación y en el médico.
    Aquí aprende a usarlas, sin prisa.
    La pantalla es el cristal donde lee estas palabras.

    Aquí nada se rompe. Puede pulsar cualquier tecla.
    Equivocarse ayuda a aprender. Nadie lleva la cuenta.
    Cuando termine de leer, pulse { -enter-key }.
    .tutor-watch = ¿Tiene los hombros tensos? ¿Respira tranquila la persona?
    .tutor-ask = ¿Qué le gustaría hacer algún día con una pantalla?
    .tutor-point = Señale la frase: aquí nada se rompe.
    .tutor-show = Toque varias letras con la mano abierta y sonría.
    .tutor-hand-back = Diga: lea tranquilamente. { -enter-key }, cuando quiera.

three-parts =
    Esta pantalla tiene tres partes.

    La primera línea es el título. Dice dónde está usted.
    En el centro está el texto. Le pide una sola cosa.
    La última línea es la de ayuda. Dice qué hacen ahora las teclas.

    Busque las tres partes con el dedo. Después pulse { -enter-key }.
    .tutor-watch = ¿Llega el dedo arriba del todo y abajo del todo?
    .tutor-ask = ¿Me lee la última línea?
    .tutor-point = Señale arriba, en el centro y abajo, en ese orden.
    .tutor-show = Enseñe una carta: arriba el nombre, luego el texto, abajo la firma.
    .tutor-hand-back = Diga: ahora enséñeme usted las tres partes.

down-and-up =
    Pulse la flecha que mira hacia abajo. Después, la que mira hacia arriba.

    Hay cuatro teclas con una flecha. Las llamamos flechas.
    Con ellas se mueve por la pantalla.
    .hint-ask = ¿Ve cuatro teclas con flechas, muy juntas?
    .hint-look = Mire la parte derecha del teclado, cerca del borde de abajo.
    .hint-key = Pulse la flecha abajo y, después, la flecha arriba.
    .hint-show = Paso le enseña las dos teclas. Después las pulsa usted.
    .done = Usted bajó y subió. Con estas teclas va de línea en línea. Las va a usar en la pregunta siguiente.
    .tutor-watch = ¿Deja el dedo puesto o suelta la tecla?
    .tutor-ask = ¿Cuál de las cuatro flechas mira hacia abajo?
    .tutor-point = Señale el grupo de las cuatro flechas, no una sola.
    .tutor-show = Dibuje en un papel las cuatro flechas tal como están.
    .tutor-hand-back = Diga: primero abajo, luego arriba. Yo miro.

where-help-line =
    ¿Dónde está la línea de ayuda?

    Muévase con las flechas. Pulse { -enter-key } en su respuesta.
    .lines =
        ¿Dónde está la línea de ayuda?

        Cada respuesta tiene un número. Escríbalo y pulse { -enter-key }.
    .top = En la primera línea
    .top-why = Eligió la primera línea. Ahí está el título: dice dónde está usted. Mire ahora al otro extremo de la pantalla.
    .middle = En el centro
    .middle-why = Eligió el centro. Ahí está el texto, donde Paso le pide algo. Mire más abajo.
    .bottom = En la última línea
    .bottom-why = Eligió la última línea. Siempre dice qué hacen ahora las teclas. Mírela cuando no sepa qué pulsar.
    .hint-ask = ¿Qué línea habla de teclas?
    .hint-look = Mire abajo del todo en la pantalla.
    .tutor-watch = ¿Bajan los ojos hasta la última línea?
    .tutor-ask = Si no sabe dónde está, ¿qué línea lee?
    .tutor-point = Señale el borde de la pantalla y baje despacio.
    .tutor-show = Lea en voz alta la última línea, palabra por palabra.
    .tutor-hand-back = Diga: vaya a su respuesta y pulse { -enter-key }.

what-title-says =
    Lea la primera línea. ¿Qué le dice el título?
    .next = Qué tecla pulso ahora
    .next-why = Eligió las teclas. De ellas habla la línea de ayuda, abajo. El título dice otra cosa.
    .where = Dónde estoy
    .where-why = Eligió «Dónde estoy». El título lleva el nombre de esta lección. Es lo primero que se lee en cada pantalla.
    .time = Qué hora es
    .time-why = Eligió la hora. En esta pantalla no hay reloj. Lea otra vez la primera línea.
    .hint-ask = ¿Es el nombre de una lección o el de una tecla?
    .hint-look = Mire las primeras palabras de la línea de arriba.
    .tutor-watch = ¿Lee la línea de arriba antes de elegir?
    .tutor-ask = ¿Cómo se llama esta lección?
    .tutor-point = Señale el comienzo de la línea de arriba.
    .tutor-show = Enseñe el nombre en la tapa de un libro.
    .tutor-hand-back = Diga: léamela y después elija.

any-letter =
    Pulse la letra A. Después pulse { -enter-key }.

    Ahora nadie necesita esa letra. Púlsela y mire qué pasa.
    La tecla lleva una A grande. En la pantalla sale pequeña: a.
    .hint-ask = ¿Qué cree usted que hará esa letra?
    .hint-look = Mire la parte izquierda del teclado, en la fila central de letras.
    .hint-key = Pulse la A una vez y, después, { -enter-key }.
    .hint-show = Paso le enseña la A { -enter-key(form: "and") }. Después las pulsa usted.
    .done = Pulsó una letra que no hacía falta. No se rompió nada. Aquí puede probar las teclas sin miedo.
    .tutor-watch = ¿Hay un momento de miedo antes de la letra?
    .tutor-ask = ¿Qué pensaba que iba a pasar?
    .tutor-point = Señale la A, a la izquierda del teclado.
    .tutor-show = Cuente una vez que usted pulsó una tecla sin querer.
    .tutor-hand-back = Diga: pruebe. Yo sigo aquí.

another-key =
    Quiere pulsar { -enter-key } y pulsa otra tecla sin querer. ¿Qué pasa aquí?
    .nothing = Nada se rompe. Miro y sigo
    .nothing-why = Eligió «Nada se rompe». Una tecla puede dar una sorpresa, y nada más. Mire la pantalla y siga.
    .break = La máquina se rompe
    .break-why = Eligió «La máquina se rompe». Aquí una tecla no puede hacer eso. Piense en la letra A de antes.
    .lost = Pierdo todo lo que hice
    .lost-why = Eligió «Pierdo todo». Paso guarda lo que usted hace. Piense en la letra A de antes.
    .hint-ask = ¿Qué pasó cuando pulsó la letra A?
    .hint-look = Lea las tres respuestas. Una la vio en la pantalla.
    .tutor-watch = ¿Responde con alivio o con duda?
    .tutor-ask = ¿Qué temía usted que se rompiera?
    .tutor-point = Señale las tres respuestas, una tras otra.
    .tutor-show = Diga lo que hace usted: paro, miro y sigo.
    .tutor-hand-back = Diga: elija lo que ha visto con sus ojos.

how-i-feel =
    ¿Cómo se siente al empezar?

    Todas las respuestas son buenas. Aquí no hay puntos.
    .calm = Con calma
    .calm-why = Empieza con calma. Es una buena manera de empezar. Siga a su ritmo.
    .curious = Con curiosidad
    .curious-why = Tiene curiosidad. Pruebe las teclas y mire qué hacen. Aquí nada se rompe.
    .nervous = Con algo de nervios
    .nervous-why = Tiene algo de nervios. El primer día le pasa a mucha gente. Puede descansar o preguntar cuando quiera.
    .tired = Con cansancio
    .tired-why = Siente cansancio. Lo nuevo también cansa. Puede dejarlo después de esta lección y volver otro día.
    .tutor-watch = Mire la cara más que la respuesta.
    .tutor-ask = ¿Qué le haría más fácil el día de hoy?
    .tutor-point = No señale nada. La pantalla es de la persona.
    .tutor-show = Cuente cómo se sintió usted su primer día.
    .tutor-hand-back = Diga: gracias por contármelo.

on-my-own =
    Ahora, por su cuenta: flecha abajo, flecha arriba y después { -enter-key }.

    Son las teclas de hoy. La pantalla las nombra una por una.
    .hint-ask = ¿Qué tecla nombra ahora la pantalla?
    .hint-look = Lea la línea de la marca >. Después mire el teclado.
    .hint-key = Pulse flecha abajo, flecha arriba y después { -enter-key }, una vez cada una.
    .hint-show = Paso le enseña otra vez las tres teclas. Después las pulsa usted.
    .done = Encontró las tres teclas por su cuenta. Leyó una pantalla y le dio una respuesta. Este fue su primer paso.
    .tutor-watch = ¿Mira la pantalla antes de mover las manos?
    .tutor-ask = ¿Qué ha hecho hoy por primera vez?
    .tutor-point = Espere. Señale la tecla nombrada solo si se lo piden.
    .tutor-show = Ahora no enseñe nada. Deje las manos en el regazo.
    .tutor-hand-back = Diga: esto lo ha hecho usted.
