title = Entrar y volver
can-do = entrar en un sitio y volver, con dos teclas
about = Abre varias salas con { -enter-key } y vuelve con Esc.
bridge = En un cajero del banco, busque la tecla para volver atrás. ¿Cómo se llama allí?

word-esc =
    .name = Esc
    .means = La tecla de la esquina, arriba a la izquierda. Sirve para volver atrás.
word-menu =
    .name = menú
    .means = Una lista de cosas que puede hacer. Usted elige una.

house =
    .place = la casa
    .open-one = la cocina
    .open-two = el patio
    .one = La cocina
    .one-in = Está en la cocina. Huele a lentejas.
    .two = El patio
    .two-in = Está en el patio. Hay geranios y una silla al sol.
    .three = El dormitorio
    .three-in = Está en el dormitorio. La ventana está abierta.
library =
    .place = la biblioteca
    .open-one = la sala de lectura
    .open-two = el rincón infantil
    .one = La sala de lectura
    .one-in = Está en la sala de lectura. Dos vecinos leen el periódico.
    .two = El rincón infantil
    .two-in = Está en el rincón infantil. Una niña mira un cuento.
    .three = La sala de música
    .three-in = Está en la sala de música. Alguien toca la guitarra.
town-hall =
    .place = { -town-hall(form: "the") }
    .open-one = la sala de espera
    .open-two = el mostrador
    .one = La sala de espera
    .one-in = Está en la sala de espera. Hay cinco personas.
    .two = El mostrador
    .two-in = Está en el mostrador. Una mujer le da los buenos días.
    .three = El salón de actos
    .three-in = Está en el salón de actos. Esta tarde hay concierto.
museum =
    .place = el museo
    .open-one = las monedas
    .open-two = los cuadros
    .one = Las monedas
    .one-in = Está ante las monedas. Una es de Roma.
    .two = Los cuadros
    .two-in = Está ante los cuadros. Uno muestra el mar.
    .three = El sótano
    .three-in = Está en el sótano. Está cerrado al público.
clinic =
    .place = el centro de salud
    .open-one = la entrada
    .open-two = la consulta del dentista
    .one = La entrada
    .one-in = Está en la entrada. Le preguntan su nombre.
    .two = La consulta del dentista
    .two-in = Está con el dentista. Hoy sus dientes están sanos.
    .three = El armario de las medicinas
    .three-in = Está ante el armario. Es solo para enfermería.
school =
    .place = la escuela
    .open-one = la clase
    .open-two = el comedor
    .one = La clase
    .one-in = Está en la clase. Wei escribe en la pizarra.
    .two = El comedor
    .two-in = Está en el comedor. Fatou pela manzanas.
    .three = La sala de maestros
    .three-in = Está en la sala. Es solo para maestros.
farm =
    .place = el pueblo
    .open-one = el corral
    .open-two = la huerta
    .one = El corral
    .one-in = Está en el corral. Dos gallinas le miran.
    .two = La huerta
    .two-in = Está en la huerta. Los tomates ya están rojos.
    .three = La plaza
    .three-in = Está en la plaza. Teresa le saluda desde el banco.
station =
    .place = la estación
    .open-one = la ventanilla
    .open-two = el café
    .one = La ventanilla
    .one-in = Está en la ventanilla. No hay nadie delante.
    .two = El café
    .two-in = Está en el café. Huele a pan tostado.
    .three = El andén
    .three-in = Está en el andén. El tren llega pronto.
shop =
    .place = el mercado
    .open-one = la fruta
    .open-two = el pan
    .one = La fruta
    .one-in = Está en la frutería. Las cerezas están dulces.
    .two = El pan
    .two-in = Está en la panadería. El pan sale ahora del horno.
    .three = La caja
    .three-in = Está en la caja. Mihai le da las buenas tardes.

meet-esc =
    Pulse la tecla que se llama Esc.

    Está en la esquina del teclado, arriba a la izquierda.
    En toda máquina hay que saber entrar y saber volver.
    Con Esc se vuelve.
    .hint-ask = ¿Qué tecla está en la esquina de arriba, a la izquierda?
    .hint-look = Mire la fila de arriba del teclado, al comienzo.
    .hint-key = Pulse la tecla Esc una vez.
    .hint-show = Paso le enseña dónde está Esc. Después la pulsa usted.
    .done = Pulsó Esc y no se perdió nada. Esc le lleva atrás. Siga con { -enter-key }.
    .tutor-watch = ¿Va el dedo a la esquina o busca entre las letras?
    .tutor-ask = ¿Qué tecla hay en la esquina de su teclado?
    .tutor-point = Señale la esquina del teclado desde arriba.
    .tutor-show = Lleve dos dedos andando hasta la esquina de la mesa.
    .tutor-hand-back = Diga: un toque corto y ya está.

two-keys =
    Con dos teclas se entra en un sitio y se vuelve.

    { -enter-key } le lleva adentro.
    Esc le lleva atrás.

    Ahora verá un sitio con varias salas. Primero, solo mire.
    Aquí equivocarse también ayuda. Siempre puede volver.
    .tutor-watch = ¿Busca la persona las dos teclas en el teclado?
    .tutor-ask = ¿Cuál de las dos teclas ya conoce?
    .tutor-point = Señale Esc a la izquierda { -enter-key(form: "and") } a la derecha.
    .tutor-show = Abra la puerta de esta sala y ciérrela.
    .tutor-hand-back = Diga: dígame las dos teclas y siga.

one-room =
    Estamos ante { $place }. Abra { $open-one } y después vuelva.

    Con { -enter-key } entra. Con Esc vuelve.
    .lines =
        Estamos ante { $place }. Abra { $open-one } y después vuelva.

        Con su número entra. Con m vuelve, como con la tecla Esc.
    .one = { $one }
    .one-in = { $one-in }
    .two = { $two }
    .two-in = { $two-in }
    .three = { $three }
    .three-in = { $three-in }
    .hint-ask = ¿Ahora está fuera o ya ha entrado?
    .hint-look = Lea el texto del centro. La última línea nombra las dos teclas.
    .hint-look-lines = Lea el texto de arriba. Habla del número y de la letra m.
    .hint-key = Si está fuera, pulse { -enter-key }. Si está dentro, pulse Esc.
    .hint-key-lines = Si está fuera, escriba el número. Si está dentro, escriba m.
    .hint-show = Paso entra con { -enter-key } y vuelve con Esc. Fíjese en las teclas.
    .hint-show-lines = Paso entra y vuelve.
    .done = Entró y volvió. Todo está como antes. Puede entrar y salir las veces que quiera.
    .tutor-watch = ¿Nota que el texto cambia después de { -enter-key }?
    .tutor-ask = ¿Dónde está usted ahora?
    .tutor-point = Señale las palabras del centro que han cambiado.
    .tutor-show = Diga en voz alta: { -enter-key }, entro. Esc, vuelvo.
    .tutor-hand-back = Diga: la próxima sala es toda suya.

which-key-back =
    Está dentro de una sala. ¿Con qué tecla vuelve?
    .enter = { -enter-key }
    .enter-why = Eligió { -enter-key }. Con { -enter-key } se entra. Busque la tecla de la esquina.
    .down = La flecha abajo
    .down-why = Eligió la flecha abajo. Esa tecla va a la línea siguiente. Usted sigue en la misma sala.
    .esc = Esc
    .esc-why = Eligió Esc. Le lleva atrás y no se pierde nada. Vale en todas las pantallas de Paso.
    .hint-ask = ¿Qué tecla pulsó para salir de la sala?
    .hint-look = Mire la esquina del teclado, arriba a la izquierda.
    .tutor-watch = ¿Va la mano hacia Esc antes de responder?
    .tutor-ask = ¿Cómo salió de la última sala?
    .tutor-point = Señale el teclado y deje que encuentre la esquina.
    .tutor-show = Dé un paso atrás y diga: Esc.
    .tutor-hand-back = Diga: elija la tecla que usó antes.

another-room =
    Estamos en { $place }. Visite { $open-two } y después vuelva.

    La tercera línea hay que dejarla cerrada. Muévase con las flechas.
    .lines =
        Estamos en { $place }. Visite { $open-two } y después vuelva.

        La tercera línea hay que dejarla cerrada. Cada línea tiene su número.
    .one = { $one }
    .one-in = { $one-in }
    .two = { $two }
    .two-in = { $two-in }
    .three = { $three }
    .three-in = { $three-in }
    .hint-ask = ¿En qué línea está el sitio que busca?
    .hint-look = Busque la marca > delante de una línea. Ahí está usted.
    .hint-look-lines = Mire el número que va delante de cada línea.
    .hint-key = Pulse una vez la flecha abajo. Pulse { -enter-key }, lea y pulse Esc.
    .hint-key-lines = Escriba 2 y pulse { -enter-key }. Lea y vuelva con m.
    .hint-show = Paso baja una línea, la abre y vuelve. Fíjese en las teclas.
    .hint-show-lines = Paso abre la segunda línea y vuelve.
    .done = Eligió una línea, entró y volvió. Usted decide qué abre. Nadie le mete prisa.
    .tutor-watch = ¿Mira dónde está la marca > antes de pulsar { -enter-key }?
    .tutor-ask = ¿En qué línea está usted ahora?
    .tutor-point = Señale la marca > a la izquierda de las líneas.
    .tutor-show = Ponga tres papeles en fila y baje con un dedo.
    .tutor-hand-back = Diga: la del medio. Yo espero.

in-or-back =
    ¿{ -enter-key } o Esc? Diga qué tecla sirve.
    .in = { -enter-key }
    .back = Esc
    .bread = Quiere ver el pan de la tienda
    .bread-why = Quiere entrar. { -enter-key } abre lo que quiere ver.
    .stairs = Abrió el sótano y no lo quería
    .stairs-why = Quiere salir del sótano. Esc le lleva atrás.
    .news = Quiere leer las noticias de hoy
    .news-why = Quiere abrir las noticias. { -enter-key } las abre.
    .enough = Ya ha visto bastante el patio
    .enough-why = En el patio ya ha terminado. Esc le lleva atrás.
    .hint-ask = ¿Quiere entrar o quiere salir?
    .hint-look = Lea primero lo que quiere la persona. Luego, las dos teclas.
    .tutor-watch = ¿Dice en voz alta «entrar» o «volver»?
    .tutor-ask = ¿Esta persona quiere entrar o salir?
    .tutor-point = Señale primero la frase y luego las dos teclas.
    .tutor-show = Invente una frase: quiero salir del ascensor.
    .tutor-hand-back = Diga: ahora invente usted una para mí.

three-rooms =
    Estamos en { $place }. Visite las tres líneas, de arriba abajo.

    Después de cada una, vuelva con Esc. Sin prisa.
    .lines =
        Estamos en { $place }. Visite las tres líneas, de arriba abajo.

        Después de cada una, vuelva con m. Sin prisa.
    .one = { $one }
    .one-in = { $one-in }
    .two = { $two }
    .two-in = { $two-in }
    .three = { $three }
    .three-in = { $three-in }
    .hint-ask = ¿Qué línea toca ahora?
    .hint-look = La marca > muestra dónde está. La siguiente línea está debajo.
    .hint-look-lines = Mire el último número que escribió. Ahora toca el siguiente.
    .hint-key = Pulse { -enter-key } y luego Esc. Baje con la flecha y repita.
    .hint-key-lines = Escriba 1 y luego m. Escriba 2 y luego m. Escriba 3 y luego m.
    .hint-show = Paso abre las tres líneas. Verá que se repiten las mismas teclas.
    .hint-show-lines = Paso abre las tres líneas, una tras otra.
    .done = Tres veces dentro y tres veces de vuelta. Ya conoce el camino. Es igual en todas las listas.
    .tutor-watch = ¿Aparece un ritmo: { -enter-key }, Esc, flecha abajo?
    .tutor-ask = ¿Qué sitio le falta por ver?
    .tutor-point = Señale la línea siguiente solo si no sabe seguir.
    .tutor-show = Diga el ritmo una vez: entro, vuelvo, bajo.
    .tutor-hand-back = Diga: siga. Yo cuento en voz baja.

not-my-room =
    Amina quería la cocina y abrió el sótano. ¿Qué le ayuda?
    .off = Apagar la máquina
    .off-why = Eligió apagar. No hace falta tanto. Con una sola tecla, Amina vuelve.
    .esc = Pulsar Esc y mirar otra vez
    .esc-why = Eligió Esc. Amina está otra vez fuera y no se perdió nada. Ahora puede elegir la cocina.
    .wait = Esperar sin pulsar nada
    .wait-why = Eligió esperar. El sótano sigue abierto mientras ella espera. Con una sola tecla, vuelve.
    .hint-ask = ¿Qué tecla le lleva atrás desde cualquier sitio?
    .hint-look = Busque la respuesta que nombra una tecla.
    .tutor-watch = ¿Cree la persona que Amina hizo algo malo?
    .tutor-ask = ¿Cuándo abrió usted por última vez otra puerta sin querer?
    .tutor-point = Señale la palabra Esc en el teclado.
    .tutor-show = Cuente que usted pulsa Esc todos los días.
    .tutor-hand-back = Diga: ¿qué le diría usted a Amina?

small-menu =
    Ahora de verdad: pulse Esc y se abre el menú de Paso.
    Pulse Esc otra vez y vuelve aquí.

    Un menú es una lista de cosas que puede hacer.
    Ahora no tiene que elegir nada.
    .lines =
        Ahora de verdad: escriba m y se abre el menú de Paso.
        Escriba m otra vez y vuelve aquí.

        Un menú es una lista de cosas que puede hacer.
        Ahora no tiene que elegir nada.
    .hint-ask = ¿Qué tecla abre el menú y cuál lo cierra?
    .hint-ask-lines = ¿Qué letra abre el menú y lo cierra?
    .hint-look = Lea la última línea de la pantalla. Busque la palabra «menú».
    .hint-look-lines = Escriba ? y lea la última línea. Busque la palabra «menú».
    .hint-key = Pulse Esc. Lea la lista. Pulse Esc otra vez.
    .hint-key-lines = Escriba m. Lea la lista. Escriba m otra vez.
    .hint-show = Paso abre su menú con Esc y lo cierra con Esc.
    .hint-show-lines = Paso abre su menú y lo cierra.
    .done = Abrió el menú y volvió al mismo sitio. El menú está en todas las pantallas. Si no sabe qué hacer, pulse Esc.
    .done-lines = Abrió el menú y volvió al mismo sitio. El menú está en todas las páginas. Si no sabe qué hacer, escriba m.
    .tutor-watch = ¿Se inquieta cuando cambia la pantalla?
    .tutor-ask = ¿Qué ha visto en la lista?
    .tutor-point = Señale «Esc menú» en la última línea.
    .tutor-show = Lea en voz alta dos líneas del menú y espere.
    .tutor-hand-back = Diga: ¿cómo vuelve a su lección?
