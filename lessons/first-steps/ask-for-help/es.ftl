title = Pedir ayuda
about = Tres ayudas y una frase que se entiende bien.
can-do = abrir la ayuda, pedir una pista y llamar al tutor
bridge = Pida hoy ayuda a alguien. Diga dónde está, qué quería y qué pasa.

word-word-list =
    .name = lista de palabras
    .means = Lista con las palabras que va conociendo aquí. Dice qué quiere decir cada una.
word-hint =
    .name = pista
    .means = Unas palabras que ayudan en un solo paso. Se pide con F2.
word-raised-hand =
    .name = mano levantada
    .means = Señal en su pantalla. Avisa de que quiere ayuda.

why =
    Nadie conoce todas las pantallas.
    Quien trabaja con ellas pregunta todos los días.

    Aquí tiene tres ayudas.
    La pista habla de un solo paso.
    La lista de palabras dice qué quiere decir una palabra.
    La mano levantada llama a una persona.
    Pida lo que quiera y cuando quiera. Nadie lleva la cuenta.
    .tutor-watch = ¿Pide ayuda enseguida o espera mucho?
    .tutor-ask = ¿A quién pregunta usted cuando no sabe algo?
    .tutor-point = Las palabras Esc y F2, en la última línea.
    .tutor-show = Cuente algo que usted preguntó esta semana.
    .tutor-hand-back = Diga: hoy se practica preguntar. Me gusta.

open-the-help =
    Abra la ayuda.

    La ayuda es una página.
    Habla de las teclas y de las tres ayudas.
    Pulse Esc. Se abre un menú pequeño.
    Vaya a «Ayuda» y pulse { -enter-key }.
    Léala con calma. Con Esc se cierra.
    .lines =
        Abra la ayuda.

        La ayuda es una página.
        Dice qué puede escribir y cuáles son las tres ayudas.
        Escriba m para el menú. Después elija «Ayuda» con su número.
        Léala con calma. Con m se cierra.
    .hint-ask = ¿Qué tecla abre el menú pequeño?
    .hint-ask-lines = ¿Qué letra abre el menú pequeño?
    .hint-look = Mire la última línea. Dice con qué tecla se abre el menú.
    .hint-look-lines = Escriba ? y lea la última línea. Dice con qué letra se abre el menú.
    .hint-key = Pulse Esc, arriba a la izquierda. Después flecha abajo hasta la ayuda { -enter-key(form: "and") }.
    .hint-key-lines = Escriba m y pulse { -enter-key }. Después, el número de «Ayuda».
    .hint-show = Así: Esc, flecha hacia abajo hasta la ayuda { -enter-key(form: "and") }.
    .hint-show-lines = Así: m para el menú y después el número de «Ayuda».
    .done = Abrió la ayuda y volvió. Está en todas las pantallas de Paso. Su trabajo espera mientras usted lee.
    .tutor-watch = ¿Ve que su paso sigue ahí?
    .tutor-ask = ¿Qué dice la ayuda de la tecla Esc?
    .tutor-point = Esc, arriba a la izquierda del teclado.
    .tutor-show = Abra y cierre la ayuda en su lado.
    .tutor-hand-back = Diga: ábrala otra vez, todas las que quiera.

three-kinds =
    ¿Para qué sirve cada ayuda?
    .words = La lista de palabras
    .words-with = No sé qué quiere decir una palabra
    .words-why = Unió la lista con una palabra. Explica palabras como «clic» o «formulario». Siga con la siguiente.
    .step = La pista
    .step-with = No sé seguir en este paso
    .step-why = Unió la pista con este paso. Cada pista dice un poco más que la anterior. Siga.
    .person = La mano levantada
    .person-with = Quiero que venga alguien
    .person-why = Unió la mano con una persona. Quien le acompaña la ve y viene. Ahora pruebe con una pista.
    .hint-ask = ¿Cuál de las tres trae a una persona?
    .hint-look = Mire de qué habla cada línea: una palabra, un paso, una persona.
    .tutor-watch = ¿Cuál de las tres no ha usado nunca esta persona?
    .tutor-ask = Si una palabra es nueva para usted, ¿qué abre?
    .tutor-point = Lo que se pregunta ahora y nada más.
    .tutor-show = Tres dedos: palabra, paso, persona.
    .tutor-hand-back = Levante un dedo y diga: ¿y esta?

one-hint =
    Pida una pista.

    Pulse F2, en la fila de arriba del teclado.
    O pulse Esc y elija «Una pista».
    En este paso no hay que hacer nada más.
    .lines =
        Pida una pista.

        Escriba h y pulse { -enter-key }.
        O escriba m para el menú y elija «Una pista».
        En este paso no hay que hacer nada más.
    .hint-ask = Esto es una pista. ¿Ve que le hace una pregunta?
    .hint-look = Mire la última línea de la pantalla. Ahí pone F2.
    .hint-look-lines = Escriba ? y lea la última línea. Ahí pone h.
    .hint-key = Pulse F2. En algunos teclados hay que mantener también la tecla Fn.
    .hint-key-lines = Escriba h y pulse { -enter-key }.
    .hint-show = Así: se pulsa F2 una vez y llega la pista.
    .hint-show-lines = Así: se escribe h una vez y llega la pista.
    .done = Pidió una pista. Muchas veces es una pregunta: «¿Qué línea habla de teclas?» La siguiente dice más. Usted decide cuántas quiere.
    .tutor-watch = En teclados pequeños, F2 puede necesitar Fn.
    .tutor-ask = Si F2 no hace nada, ¿qué otro camino hay?
    .tutor-point = La fila de teclas con F, arriba del todo.
    .tutor-show = Los dos caminos: F2, o Esc y la pista.
    .tutor-hand-back = Diga: use el camino que recuerde mejor.

good-sentence =
    Amina necesita ayuda con un formulario. ¿Qué frase ayuda más?
    .broken = «No funciona.»
    .broken-why = Eligió «No funciona». Así se sabe que pasa algo, pero no se sabe qué. Elija una frase que cuente más.
    .not-able = «Yo no sé hacer esto.»
    .not-able-why = Eligió «Yo no sé hacer esto». Dice cómo se siente. No dice qué hay en la pantalla. Elija lo que ella ve.
    .clear = «Pulsé Tab y la ciudad sigue vacía.»
    .clear-why = Eligió la frase de Tab y la ciudad. Dice qué hizo y qué ve. Así se sabe dónde mirar.
    .nothing = No dice nada y espera
    .nothing-why = Eligió esperar. No siempre se nota que alguien espera. Elija una frase que diga lo que pasa.
    .hint-ask = ¿Qué frase cuenta lo que hay en la pantalla de Amina?
    .hint-look = Busque una frase que nombre una tecla.
    .tutor-watch = ¿Cuál de estas frases dice a menudo esta persona?
    .tutor-ask = Si usted fuera a ayudar, ¿qué frase preferiría oír?
    .tutor-point = Las frases, una por una, mientras las lee en voz alta.
    .tutor-show = Diga la primera y encoja los hombros: ¿dónde miro?
    .tutor-hand-back = Diga: elija lo que diría usted.

what-helps =
    Don Julián pide ayuda. Marque las tres partes que sirven.
    .sorry = Perdone que le moleste otra vez.
    .sorry-why = Marcó el «perdone». Es amable, pero no molesta a nadie. No dice nada de la pantalla.
    .where = Estoy en la ficha de tres casillas.
    .where-why = Marcó la ficha. Dice dónde está. Así se encuentra el sitio enseguida.
    .wanted = Quería escribir mi ciudad.
    .wanted-why = Marcó la ciudad. Dice lo que quería hacer. Eso ya es media respuesta.
    .happens = Pero las letras van a la casilla del nombre.
    .happens-why = Marcó las letras. Dice lo que pasa. Con eso ya se puede ayudar.
    .old = Soy demasiado mayor para esto.
    .old-why = Marcó la última parte. Es algo que siente, y no es así. Hace falta saber qué hay en la pantalla.
    .hint-ask = ¿Qué partes hablan de la pantalla?
    .hint-look = Busque tres cosas: dónde está, qué quería y qué pasa.
    .tutor-watch = Con la última frase, ¿sonríe o suspira?
    .tutor-ask = ¿Qué hay que saber antes de ayudar a alguien?
    .tutor-point = Una parte detrás de otra, sin decir nada.
    .tutor-show = Escriba en un papel: dónde, qué quería, qué pasa.
    .tutor-hand-back = Deje ahí el papel y diga: busque estas tres.

tutor-is-busy =
    Wei no sabe seguir. ¿Qué haría usted?
    .stuck = Wei no encuentra Enviar. La tutora está con Olena, dos sillas más allá.
    .stuck-keys = Pulsar una tecla tras otra, deprisa
    .stuck-hand = Levantar la mano en la pantalla
    .stuck-silence = Quedarse quieto, por si alguien lo nota
    .waiting = La mano está levantada. La tutora le hace una seña: cinco minutos. ¿Qué hace Wei hasta entonces?
    .waiting-home = Piensa que es muy lento y se va a casa
    .waiting-hint = Le pide una pista a Paso
    .waiting-again = Lee otra vez la pantalla, de arriba abajo
    .many-keys = Eligió tecla tras tecla. No se rompe nada, pero Wei se pierde más. Es mejor una señal tranquila.
    .alone = Eligió esperar en silencio. La tutora mira a Olena y no lo ve. Una mano levantada sí se ve.
    .went-home = Eligió irse a casa. La respuesta estaba a cinco minutos. Aquí cada uno lleva su ritmo.
    .hint-came = La pista le dice que mire debajo de las casillas. Ahí está Enviar. Cuando llega la tutora, Wei se lo enseña.
    .read-again = Abajo ve la línea «más», y detrás está Enviar. Cuando llega la tutora, Wei le cuenta cómo lo encontró.
    .hint-ask = ¿Cómo puede saber la tutora que Wei necesita algo?
    .hint-look = Busque una respuesta tranquila que los demás puedan ver.
    .tutor-watch = Usted también sale aquí. ¿Qué hace cuando le esperan dos?
    .tutor-ask = ¿Qué hago yo si dos personas me necesitan?
    .tutor-point = Nada. Lean juntos cada momento.
    .tutor-show = La seña que usted hace cuando va a ir pronto.
    .tutor-hand-back = Diga: elija y vemos qué pasa.

asking =
    Preguntar es parte de aprender. ¿Cómo lo vive usted?

    Todas las respuestas son buenas.
    .easy = Pregunto sin problema
    .easy-why = Pregunta sin problema. Le ayuda a usted y a quien no se atreve. Siga preguntando.
    .proud = Me gusta buscarlo primero
    .proud-why = Le gusta probar primero. Es una buena manera de aprender. Si tarda mucho, pida una pista.
    .burden = No quiero molestar
    .burden-why = No quiere molestar. Quien le acompaña está aquí para sus preguntas. La mano levantada no molesta a nadie.
    .language = A veces no encuentro las palabras
    .language-why = A veces no encuentra las palabras. Señale la pantalla: también es una buena pregunta. O empiece por «quería».
    .tutor-watch = Recuerde la respuesta. Le dice cuándo ofrecer ayuda.
    .tutor-ask = ¿Cómo le gusta que le ofrezca ayuda?
    .tutor-point = Nada. Esta respuesta es de la persona.
    .tutor-show = Cuente cuándo le cuesta a usted preguntar.
    .tutor-hand-back = Diga: gracias, lo voy a tener en cuenta.

raise-your-hand =
    Ahora llame a quien le acompaña: levante la mano.

    Pulse Esc y elija «Llamar al tutor».
    Después elija «Levantar la mano».
    Cuando llegue, dígale una frase clara.
    .lines =
        Ahora llame a quien le acompaña: levante la mano.

        Escriba m para el menú y elija «Llamar al tutor».
        Después elija «Levantar la mano».
        Cuando llegue, dígale una frase clara.
    .hint-ask = ¿En qué menú está «Llamar al tutor»?
    .hint-look = Pulse Esc y mire las últimas líneas.
    .hint-look-lines = Escriba m y lea las últimas líneas.
    .hint-key = Pulse Esc. Baje hasta «Llamar al tutor» y pulse { -enter-key }. Otra vez { -enter-key } levanta la mano.
    .hint-key-lines = Escriba m. Después, el número de «Llamar al tutor». Después, el de «Levantar la mano».
    .hint-show = Así: Esc, abajo hasta el tutor, { -enter-key }, y se levanta la mano.
    .hint-show-lines = Así: m, el tutor con su número y «Levantar la mano».
    .done = Su mano está levantada. Se ve en su pantalla. La baja en el mismo sitio, cuando quiera.
    .tutor-watch = Cuando vea la mano, acérquese, aunque sea un momento.
    .tutor-ask = ¿En qué le puedo ayudar?
    .tutor-point = La mano de la pantalla: ya la he visto.
    .tutor-show = Escuche la frase entera antes de hablar.
    .tutor-hand-back = Diga: la frase era clara. Ya puede bajar la mano.
