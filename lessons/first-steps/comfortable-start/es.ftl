title = Más grande, más tranquilo, más claro
about = Elija colores y tamaño para leer con comodidad.
can-do = elegir los colores y el tamaño para leer con comodidad
bridge = Busque «tamaño del texto» en un teléfono, con alguien al lado.

word-contrast =
    .name = contraste
    .means = Diferencia entre las letras y el fondo. Con mucho contraste se lee mejor.

why =
    Si la pantalla cansa los ojos, también cansa la cabeza.
    Puede cambiar cómo se ve Paso: los colores y el espacio.

    Usted prueba y lo ve enseguida.
    Si no le gusta, lo deja como estaba.
    Aquí nada se rompe, y equivocarse ayuda.
    .tutor-watch = ¿Se acerca mucho o entorna los ojos?
    .tutor-ask = ¿Necesita las gafas para esta distancia?
    .tutor-point = Una línea del centro: ¿puede leer esto?
    .tutor-show = Siéntese bien atrás, con la espalda apoyada.
    .tutor-hand-back = Diga: primero, póngase a gusto. Después, { -enter-key }.

how-i-see =
    ¿Cómo ve ahora la pantalla?

    Todas las respuestas son buenas.
    .well = La leo bien
    .well-why = La lee bien. Entonces solo va a ver qué más hay. Puede volver a esta lección otro día.
    .bright = Tiene demasiada luz o muy poca
    .bright-why = Le molesta la luz. Pruebe otros colores en el paso siguiente. La pantalla también tiene un botón de brillo: pregunte por él.
    .crowded = Las líneas están muy juntas
    .crowded-why = Ve las líneas muy juntas. Pruebe «Títulos grandes y más espacio». Llega dentro de dos pasos.
    .tired = Se me cansan los ojos
    .tired-why = Se le cansan los ojos. Pruebe los colores y el tamaño. Y mire de vez en cuando por la ventana.
    .tutor-watch = ¿Da el sol en la pantalla? Se gira un poco.
    .tutor-ask = ¿Qué lee mejor: esta pantalla o un periódico?
    .tutor-point = Nada. La respuesta solo la sabe la persona.
    .tutor-show = Mire usted también un momento a lo lejos.
    .tutor-hand-back = Diga: deciden sus ojos, no los míos.

other-colours =
    Elija otros colores para Paso.

    Con mucho contraste, las letras se ven más.
    El contraste es la diferencia entre las letras y el fondo.
    Vaya a una línea que no esté elegida y pulse { -enter-key }.
    El color cambia enseguida.
    .lines =
        Elija otros colores para Paso.

        Con mucho contraste, las letras se ven más.
        El contraste es la diferencia entre las letras y el fondo.
        Escriba el número de una línea que no esté elegida.
        Paso lo guarda para las pantallas con colores.
    .hint-ask = ¿Qué colores están elegidos ahora y cuáles no?
    .hint-look = Mire las tres primeras líneas. Una tiene una marca.
    .hint-look-lines = Mire las tres primeras líneas. En una pone «elegida».
    .hint-key = Vaya con la flecha a otra de esas líneas y pulse { -enter-key }.
    .hint-key-lines = Escriba el número de otra de esas líneas y pulse { -enter-key }.
    .hint-show = Así: la flecha llega a «Mucho contraste» y después { -enter-key }.
    .hint-show-lines = Así: el número de «Mucho contraste».
    .done = Cambió los colores de toda la pantalla. Se quedan así hasta que elija otros. Mírelos un momento.
    .done-lines = Cambió los colores de Paso. Se quedan así hasta que elija otros. Los verá en una pantalla con colores.
    .tutor-watch = Deje un momento a los ojos antes de preguntar.
    .tutor-ask = ¿Con qué colores lee mejor?
    .tutor-point = La marca delante de la línea elegida.
    .tutor-show = Otros colores en su propia pantalla, si la tiene.
    .tutor-hand-back = Diga: pruebe los tres y elija uno.

larger =
    Ahora cambie el tamaño.

    El grande separa las líneas y agranda los títulos.
    Se ven menos cosas a la vez. Cada una se encuentra mejor.
    .hint-ask = ¿Cuál de los dos tamaños no está elegido?
    .hint-look = Mire debajo de los colores. Hay dos líneas de tamaño.
    .hint-key = Baje con la flecha hasta el otro tamaño y pulse { -enter-key }.
    .hint-key-lines = Escriba el número del otro tamaño y pulse { -enter-key }.
    .hint-show = Así: flecha hasta «Títulos grandes y más espacio» { -enter-key(form: "and") }.
    .hint-show-lines = Así: el número de «Títulos grandes y más espacio».
    .done = Cambió el tamaño. Los títulos y el espacio son otros. Puede volver al de antes cuando quiera.
    .done-lines = Cambió el tamaño. Lo verá en una pantalla entera. Puede volver al de antes cuando quiera.
    .tutor-watch = En una ventana, Ctrl y + agrandan todas las letras.
    .tutor-ask = ¿Está más a gusto así o echa algo de menos?
    .tutor-point = Las dos líneas de tamaño.
    .tutor-show = En una pantalla con ventanas: mantenga Ctrl y pulse +.
    .tutor-hand-back = Diga: pase por los dos tamaños y compare.

take-it-back =
    Cambie algo y después déjelo como estaba.

    Elija unos colores que no haya probado.
    Después elija «Dejarlo como estaba».
    Así puede probarlo todo sin miedo.
    .hint-ask = ¿Qué colores le faltan por probar?
    .hint-look = Mire la última línea de la lista: «Dejarlo como estaba».
    .hint-key = Pulse { -enter-key } en otros colores. Después baje a «Dejarlo como estaba» y pulse { -enter-key }.
    .hint-key-lines = Escriba el número de otros colores. Después, el de «Dejarlo como estaba».
    .hint-show = Así: primero otros colores y después «Dejarlo como estaba».
    .done = Cambió algo y lo dejó como estaba. No se perdió nada. Así puede probar cualquier cosa.
    .tutor-watch = ¿Se atreve con los colores más raros?
    .tutor-ask = ¿Qué es lo más raro que se puede elegir aquí?
    .tutor-point = La línea «Dejarlo como estaba».
    .tutor-show = Encienda y apague una lámpara: probar no cuesta nada.
    .tutor-hand-back = Diga: póngalo bien raro y después vuelva.

what-helps-whom =
    ¿Qué ayudaría primero a estas personas?
    .colours = Otros colores
    .space = Títulos grandes y más espacio
    .room = La luz y la silla
    .amina = Amina dice: esta luz me hace daño a los ojos
    .amina-why = Pensó en Amina y la luz. Hay colores más suaves para sus ojos. Otra persona necesita otra cosa.
    .carmen = Carmen no distingue el rojo del verde
    .carmen-why = Pensó en Carmen. Con «Sin colores», nada depende del rojo y el verde. En Paso, cada marca lleva también un signo o una palabra.
    .julian = Don Julián pierde la línea cuando lee
    .julian-why = Pensó en don Julián. Con más espacio entre las líneas, la encuentra antes. También ayuda un dedo en la pantalla.
    .kofi = A Kofi le parece que hay demasiado a la vez
    .kofi-why = Pensó en Kofi. Con más espacio se ve menos a la vez. Él pasa la página cuando quiere.
    .olena = A Olena le da el sol en la pantalla
    .olena-why = Pensó en Olena. Contra el sol, los colores no sirven. Puede girar la pantalla o cambiar de sitio.
    .hint-ask = ¿Le molesta la luz de la pantalla, el espacio o el sitio?
    .hint-look = Busque la palabra que dice qué le molesta a esa persona.
    .tutor-watch = Alguna frase puede ir en dos grupos. Escuche el motivo.
    .tutor-ask = ¿A quién de ellos se parece usted un poco?
    .tutor-point = La palabra de la frase que dice lo que cuesta.
    .tutor-show = Gire su propia pantalla para que no le dé el sol.
    .tutor-hand-back = Diga: cuénteme por qué y después elija.

where-again =
    La semana que viene se sienta en otro sitio.
    ¿Dónde encuentra todo esto?
    .volunteer = Solo lo puede cambiar el tutor
    .volunteer-why = Eligió al tutor. Puede ayudarle, pero decide usted. Piense en la tecla que abre el menú pequeño.
    .menu = Con Esc y después «Letras y colores»
    .menu-why = Eligió Esc y «Letras y colores». Está en todas las pantallas de Paso. En el paso siguiente va a ir allí.
    .first-day = En ningún sitio: se elige una vez y ya
    .first-day-why = Eligió «una vez y ya». La vista cambia de un día a otro, y esto también. Piense en el menú pequeño.
    .hint-ask = ¿Qué tecla abre el menú pequeño?
    .hint-look = Busque la respuesta que nombra una tecla.
    .tutor-watch = ¿Relaciona Esc con estos cambios?
    .tutor-ask = ¿Qué más hay en el menú pequeño?
    .tutor-point = La palabra Esc en la última línea.
    .tutor-show = Apunte en su papel: «Esc: letras y colores».
    .tutor-hand-back = Diga: elija, y después vaya a verlo.

my-choice =
    Ahora deje Paso a su gusto.

    Pulse Esc y elija «Letras y colores».
    Cambie lo que quiera o déjelo igual.
    Termine con «Así está bien. Seguir.»
    .lines =
        Ahora deje Paso a su gusto.

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
    .done = Eligió cómo se ve Paso y se queda así. Ya conoce el camino: Esc, «Letras y colores». Úselo siempre que sus ojos se cansen.
    .done-lines = Eligió cómo se ve Paso y se queda así. Ya conoce el camino: m, «Letras y colores». Úselo siempre que quiera.
    .tutor-watch = Elige la persona, aunque a usted no le guste.
    .tutor-ask = ¿Qué tal sus ojos ahora?
    .tutor-point = Nada. Apoye la espalda.
    .tutor-show = Solo si lo pide: en qué línea del menú está.
    .tutor-hand-back = Diga: está como usted quiere. Muy bien.
