title = Si le gusta, { -mouse(form: "the") }
about = Señale y haga clic, o haga lo mismo con las teclas.
can-do = elegir una línea con { -mouse(form: "the") } o con una tecla
bridge = Toque una línea en un teléfono o en un cajero. Es como un clic.

word-mouse =
    .name = { -mouse }
    .means = Aparato pequeño que va debajo de la mano. Mueve una señal en la pantalla.
word-pointer =
    .name = puntero
    .means = Señal de la pantalla que sigue el movimiento de la mano.
word-click =
    .name = clic
    .means = Pulsar una vez el botón izquierdo y soltarlo.

why =
    Con unas pantallas va mejor { -mouse(form: "the") }. Con otras, las teclas.
    Use lo que les vaya bien a sus manos.

    La mano va encima { -mouse(form: "of") }.
    Al moverlo, se mueve en la pantalla una señal: el puntero.
    Hacer clic es pulsar una vez su botón izquierdo.
    En Paso no lo necesita nunca.
    Si aquí no hay, también puede hacer esta lección.
    .tutor-watch = ¿Hay { -mouse } y se mueve el puntero?
    .tutor-ask = ¿Ha tenido alguna vez uno en la mano?
    .tutor-point = Primero el de la mesa. Después, el puntero.
    .tutor-show = Su mano abierta y quieta sobre el suyo.
    .tutor-hand-back = Póngalo en el lado que prefiera la persona.

how-to-click =
    ¿Cómo se hace clic en una línea? Póngalo en orden.
    .hand = Apoyar la mano, sin mover nada
    .move = Mover hasta que el puntero esté en la línea
    .press = Pulsar una vez el botón izquierdo y soltarlo
    .look = Mirar lo que se abrió
    .why = Primero descansa la mano, después se mueve y después pulsa. Hacerlo todo a la vez es difícil. Por eso va una cosa detrás de otra.
    .not-yet = Esto va en otro momento. Piense: el puntero tiene que estar ya en la línea. Elija otra vez.
    .hint-ask = ¿Puede pulsar bien antes de que llegue el puntero?
    .hint-look = Busque la línea en la que todavía no se mueve nada.
    .tutor-watch = ¿Lo prueba en el aire? Eso ayuda.
    .tutor-ask = ¿Qué hace su mano lo primero?
    .tutor-point = El botón izquierdo, debajo del dedo índice.
    .tutor-show = Diga en voz alta lo que hace: apoyo, muevo, pulso, miro.
    .tutor-hand-back = Diga: ahora dígame usted el orden.

click-a-line =
    En la lista, haga un clic en: { $second }

    Lleve el puntero hasta la palabra.
    Pulse el botón izquierdo y suéltelo.
    ¿No tiene o prefiere las teclas? Elija «No tengo { -mouse }».
    .lines =
        En la lista, elija: { $second }

        Aquí todo se elige con su número y no hacen falta clics.
        Elija «No tengo { -mouse }» con su número.
        En una pantalla entera se puede hacer clic.
    .panel = Una lista de prueba
    .first = { $first }
    .first-in = Está en «{ $first }». No pasa nada. Vuelva y haga clic en { $second }.
    .first-in-lines = Está en «{ $first }». No pasa nada. Vuelva y elija «No tengo { -mouse }».
    .second = { $second }
    .second-in = Abrió «{ $second }» con una tecla. Vuelva y haga clic, o elija «No tengo { -mouse }».
    .second-in-lines = Abrió «{ $second }» con su número. Vuelva y elija «No tengo { -mouse }».
    .third = { $third }
    .third-in = Está en «{ $third }». No pasa nada. Vuelva y haga clic en { $second }.
    .third-in-lines = Está en «{ $third }». No pasa nada. Vuelva y elija «No tengo { -mouse }».
    .hint-ask = ¿Dónde está ahora el puntero?
    .hint-ask-lines = ¿Qué línea dice «No tengo { -mouse }»?
    .hint-look = Mueva un poco la mano. ¿Qué se mueve en la pantalla?
    .hint-look-lines = Mire la última línea de la lista.
    .hint-key = Pulse una vez el botón izquierdo encima de { $second }. O elija «No tengo { -mouse }» con { -enter-key }.
    .hint-key-lines = Escriba el número de «No tengo { -mouse }» y pulse { -enter-key }.
    .hint-show = Mire la otra forma: la línea «No tengo { -mouse }» { -enter-key(form: "and") }.
    .hint-show-lines = Así: el número de «No tengo { -mouse }».
    .done = Eligió su manera de hacerlo. Con un clic o con una tecla, Paso hace lo mismo. Use siempre la más cómoda.
    .tutor-watch = ¿Está al borde de la mesa? Se levanta y se vuelve a poner.
    .tutor-ask = Cuando mueve la mano, ¿qué se mueve en la pantalla?
    .tutor-point = El puntero. Después la palabra, desde lejos.
    .tutor-show = Levántelo, bájelo, y vea que el puntero no cambia.
    .tutor-hand-back = No ponga su mano encima. Diga: despacio, es suyo.
drinks =
    .first = Café
    .second = Té
    .third = Agua
shops =
    .first = Panadería
    .second = Farmacia
    .third = Mercado
days =
    .first = Lunes
    .second = Miércoles
    .third = Viernes

another-line =
    Teresa busca un autobús. ¿Qué le conviene hacer?
    .opened = Teresa quiere hacer clic en «Autobuses». Le tiembla un poco la mano. Hace clic en «El tiempo» y se abre otra página.
    .opened-off = Apaga la máquina
    .opened-many = Hace clic deprisa en muchos sitios
    .opened-back = Vuelve atrás: con Esc o con un clic en «Volver»
    .list-again = Teresa está otra vez en la lista. No pasó nada. ¿Cómo va ahora a «Autobuses»?
    .list-again-slowly = Descansa la mano, mueve despacio y hace un clic
    .list-again-arrows = Usa las flechas { -enter-key(form: "and") }
    .turned-off = Eligió apagar. Tendría que esperar a que arranque y seguiría sin saber la hora. Si se abre otra página, basta con volver.
    .many-clicks = Eligió muchos clics. Se abrirían más páginas y Teresa no sabría dónde está. Basta con un paso atrás.
    .with-mouse = Se abren los horarios. Una mano descansada tiembla menos. Con un clic lento es suficiente.
    .with-keys = Se abren los horarios. Con las flechas no importa si la mano tiembla. Puede cambiar de una forma a otra cuando quiera.
    .hint-ask = ¿Qué camino vuelve a la lista?
    .hint-look = Busque la respuesta con Esc. Ya conoce esa tecla.
    .tutor-watch = ¿Le pasa también? Las manos tiemblan a mucha gente.
    .tutor-ask = ¿Qué hace si se baja en otra parada?
    .tutor-point = Esc, arriba a la izquierda del teclado.
    .tutor-show = Abra otra línea a propósito y vuelva.
    .tutor-hand-back = Diga: ¿qué le aconseja usted a Teresa?

same-as-a-click =
    ¿Qué tecla hace lo mismo que un clic en una línea?
    .arrow = La flecha hacia arriba
    .arrow-why = Eligió la flecha. Va a otra línea, pero no la abre. Busque la tecla que la abre.
    .enter = { -enter-key }
    .enter-why = Eligió { -enter-key }. Las flechas llegan a la línea. { -enter-key } la abre, como un clic. Así todo se puede hacer con teclas.
    .shift = Mayús
    .shift-why = Eligió Mayús. Sirve para las letras mayúsculas. Busque la tecla que abre una línea.
    .hint-ask = ¿Qué tecla pulsó más veces en Paso?
    .hint-look = Mire las primeras palabras de la última línea.
    .tutor-watch = ¿Lee la línea de ayuda?
    .tutor-ask = ¿Qué pulsa usted cuando quiere seguir?
    .tutor-point = La última línea de la pantalla.
    .tutor-show = Abra una línea con una tecla y después con un clic.
    .tutor-hand-back = Diga: elija usted, como le sea más cómodo.

two-ways =
    Lo mismo, de dos maneras. ¿Qué va con qué?
    .line = Las flechas y después { -enter-key }
    .line-with = un clic en una línea
    .line-why = Unió las flechas { -enter-key(form: "and") } con un clic en una línea. Las flechas la buscan { -enter-key(form: "and") } la abre. Siga.
    .box = Tab
    .box-with = un clic en la casilla siguiente
    .box-why = Unió Tab con un clic en la casilla. Los dos llevan adonde quiere escribir. Siga.
    .back = Esc
    .back-with = un clic en «Volver»
    .back-why = Unió Esc con un clic en «Volver». Los dos salen de una página. No se pierde nada.
    .hint-ask = ¿Qué tecla usó en la ficha de tres casillas?
    .hint-look = Empiece por Tab. Va de casilla en casilla.
    .tutor-watch = ¿Qué pareja sale a la primera? Empiecen por ahí.
    .tutor-ask = ¿Cuándo usó usted esta tecla?
    .tutor-point = Las tres teclas, una detrás de otra.
    .tutor-show = Una pareja: primero con la tecla, después con un clic.
    .tutor-hand-back = Diga: ¿y para volver?

your-way =
    { $ask } Elija { $third } y conteste que sí.

    Hágalo como le sea más cómodo: con clics o con teclas.
    .lines =
        { $ask } Elija { $third } y conteste que sí.

        Aquí se elige con el número.
    .panel = Una lista de prueba
    .first = { $first }
    .first-in = ¿Quiere { $first }?
    .second = { $second }
    .second-in = ¿Quiere { $second }?
    .third = { $third }
    .third-in = ¿Quiere { $third }?
    .fourth = { $fourth }
    .fourth-in = ¿Quiere { $fourth }?
    .hint-ask = ¿Cómo prefiere moverse: con la mano o con las flechas?
    .hint-ask-lines = ¿Qué número va delante de { $third }?
    .hint-look = Busque { $third } en la lista. Es la tercera línea.
    .hint-key = Baje con la flecha hasta { $third } y pulse { -enter-key }. Después elija sí.
    .hint-key-lines = Escriba el número de { $third } y pulse { -enter-key }. Después, el número de «Sí».
    .hint-show = Mire: abajo hasta la tercera línea, { -enter-key } y después sí.
    .hint-show-lines = Así: la tercera línea y después sí.
    .done = Eligió { $third } y contestó que sí. Lo hizo a su manera. Las dos valen, hoy y otro día.
    .tutor-watch = ¿Qué manera elige por su cuenta? Recuérdela.
    .tutor-ask = ¿Con cuál estuvo más a gusto?
    .tutor-point = Ahora nada. Las manos, quietas.
    .tutor-show = Solo si lo pide: la manera que no ha usado.
    .tutor-hand-back = Diga: usted elige. Yo solo miro.
lunch =
    .ask = Comida en el centro.
    .first = Sopa
    .second = Ensalada
    .third = Arroz
    .fourth = Pescado
music =
    .ask = Una tarde de música.
    .first = Coro
    .second = Flamenco
    .third = Guitarra
    .fourth = Piano
walk =
    .ask = Un paseo el domingo.
    .first = Río
    .second = Parque
    .third = Castillo
    .fourth = Puerto

what-suits-me =
    ¿Qué les va mejor a sus manos?

    Todas las respuestas son buenas, y puede cambiar de idea.
    .keys = Las teclas
    .keys-why = Le van mejor las teclas. En Paso todo se hace con ellas. No necesita nada más.
    .mouse = Señalar y hacer clic
    .mouse-why = Le gusta hacer clic. Puede hacerlo en cualquier línea de Paso. Para escribir siguen siendo las teclas.
    .both = Unas veces una cosa y otras veces la otra
    .both-why = Usa las dos cosas. Así lo hace mucha gente. Elija lo que tenga más cerca.
    .later = Todavía no lo sé
    .later-why = Quiere verlo con calma. Muy bien: las manos necesitan tiempo. Pruebe otra vez la semana que viene.
    .tutor-watch = Mire las manos: ¿dolor, temblor, cansancio?
    .tutor-ask = ¿Cómo tiene las manos ahora?
    .tutor-point = Nada. Esta respuesta es de la persona.
    .tutor-show = Sacuda sus propias manos y déjelas descansar.
    .tutor-hand-back = Diga: me lo apunto. Lo haremos así.
