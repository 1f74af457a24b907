title = Escribir mayúsculas
can-do = escribir nombres con mayúscula y quitar el bloqueo de mayúsculas
about = Escribe nombres de personas y pueblos, y conoce Bloq Mayús.
bridge = Busque la tecla Mayús en otro teclado. En el teléfono es una flecha hacia arriba.

word-capital-letter =
    .name = mayúscula
    .means = Una letra grande, como la primera de un nombre: A, B, C.
word-shift =
    .name = Mayús
    .means = Tecla con una flecha ancha hacia arriba. Mientras está pulsada, salen mayúsculas.
word-caps-lock =
    .name = Bloq Mayús
    .means = Tecla que deja puestas las mayúsculas hasta que se pulsa otra vez.
word-password =
    .name = contraseña
    .means = Una palabra secreta que abre algo solo para usted.

first-name =
    .name = Carmen
    .first = C
    .rest = armen
second-name =
    .name = Mihai
    .first = M
    .rest = ihai
third-name =
    .name = Fatou
    .first = F
    .rest = atou
north =
    .words = Amina Burgos
    .person = Amina
    .town = Burgos
coast =
    .words = Pedro Cartagena
    .person = Pedro
    .town = Cartagena
valley =
    .words = Olena Soria
    .person = Olena
    .town = Soria
locked-first =
    .name = Teresa
locked-second =
    .name = Yusuf
locked-third =
    .name = Rosario
form-line =
    .place = en una solicitud
    .words = Teresa Ruiz vive en Toledo
door-line =
    .place = en un buzón
    .words = Familia Diallo Navarro
card-line =
    .place = en una postal
    .words = Querida Carmen

one-capital =
    Escriba una M mayúscula: mantenga Mayús y pulse M.
    Después suelte las dos.

    Los nombres de personas y pueblos empiezan con mayúscula.
    La tecla Mayús está abajo, a la izquierda y a la derecha.
    Lleva una flecha ancha hacia arriba. Valen las dos.
    .letter = M
    .hint-ask = ¿Qué tecla sigue abajo mientras pulsa la M?
    .hint-look = Busque abajo, a los lados, una flecha ancha hacia arriba.
    .hint-key = Con una mano, mantenga Mayús. Con la otra, pulse la M.
    .hint-show = Paso enseña Mayús y M a la vez. Después las pulsa usted.
    .done = Una M mayúscula. La hizo grande la tecla Mayús. Sin ella, sale una m pequeña.
    .tutor-watch = ¿Está ya abajo Mayús cuando pulsa la M?
    .tutor-ask = ¿Qué mano espera y qué mano pulsa?
    .tutor-point = Señale las dos teclas Mayús, izquierda y derecha.
    .tutor-show = Apoye una mano en la mesa y toque con la otra.
    .tutor-hand-back = Diga: una mano espera y la otra toca.

two-keys-at-once =
    Para una mayúscula trabajan las dos manos.

    Mantenga abajo la tecla Mayús. Sola no hace nada: no hay prisa.
    Pulse la letra una vez. Suelte Mayús.

    ¿Le cuestan dos teclas a la vez? Dígaselo a quien le acompaña.
    La máquina puede mantener Mayús por usted. Equivocarse ayuda.
    .tutor-watch = ¿Puede usar las dos manos sin dolor?
    .tutor-ask = ¿Cómo le resulta más cómodo a sus manos?
    .tutor-point = Señale la frase: sola no hace nada.
    .tutor-show = Mantenga Mayús un buen rato: no pasa nada.
    .tutor-hand-back = Diga: elija su tecla, la izquierda o la derecha.

hold-press-let-go =
    ¿Cómo se escribe el nombre Amina? Póngalo en orden.
    .hold = Mantengo abajo Mayús
    .letter = Pulso una vez la A
    .release = Suelto Mayús
    .rest = Escribo m, i, n, a
    .why = Mantener, pulsar, soltar y escribir lo demás. Así solo es grande la primera letra. Ahora lo hace con nombres de verdad.
    .not-yet = En este orden saldría grande otra letra, o ninguna. Mayús va antes que la A. ¿Y cuándo la suelta?
    .hint-ask = ¿Qué tiene que pasar antes de pulsar la A?
    .hint-look = Busque la línea con la palabra «mantengo».
    .tutor-watch = ¿Hacen las manos el movimiento mientras piensa?
    .tutor-ask = ¿Qué pasa si no suelta Mayús hasta el final?
    .tutor-point = Señale la primera línea: ¿es esta la primera?
    .tutor-show = Haga los cuatro movimientos sobre la mesa.
    .tutor-hand-back = Diga: hágalo en la mesa y después ordénelo.

one-name =
    Escriba este nombre: { $name }

    Mantenga Mayús solo para la { $first }.
    Después pulse { -enter-key } 2 veces.
    .lines =
        Escriba este nombre: { $name }

        Mantenga Mayús solo para la { $first }.
        Después elija «Comprobar».
    .not-yet = En la casilla todavía no se lee «{ $name }». Mire la primera letra y después las demás. Solo la { $first } es grande.
    .hint-ask = ¿Qué letra de { $name } es grande?
    .hint-look = Compare la primera letra de la casilla con el nombre de arriba.
    .hint-key = Mayús y { $first } a la vez. Luego { $rest } { -enter-key(form: "and") } 2 veces.
    .hint-key-lines = Número de la casilla, un espacio y { $name }. Mayús y { $first } a la vez. Luego, «Comprobar».
    .hint-show = Paso escribe { $name }. Solo mantiene Mayús para la { $first }.
    .done = En la casilla se lee «{ $name }». Una letra grande y las demás pequeñas. Así se escriben los nombres en todos los papeles.
    .tutor-watch = ¿Suelta Mayús después de la primera letra?
    .tutor-ask = ¿Su nombre también se escribe así?
    .tutor-point = Señale la letra grande del nombre.
    .tutor-show = Escriba el nombre en papel y rodee la mayúscula.
    .tutor-hand-back = Diga: primero la mayúscula. Lo demás ya lo sabe.

like-a-name =
    ¿Cuál está escrito como en una carta o un sobre?
    .small = carmen
    .small-why = Eligió «carmen». Todas las letras son pequeñas. Un nombre empieza con mayúscula.
    .large = CARMEN
    .large-why = Eligió «CARMEN». Todas son grandes. Algunos impresos lo piden, pero lo normal es solo la primera.
    .turned = cARMEN
    .turned-why = Eligió «cARMEN». Aquí van al revés las grandes y las pequeñas. Es señal de que Bloq Mayús está puesto.
    .name = Carmen
    .name-why = Eligió «Carmen». La primera letra es grande y las demás son pequeñas. Así se escriben personas y pueblos.
    .hint-ask = ¿Qué letra de un nombre es grande?
    .hint-look = Mire la primera letra de cada respuesta. Después, las demás.
    .tutor-watch = ¿Compara las cuatro antes de elegir?
    .tutor-ask = ¿Cómo se escribe el nombre de su calle?
    .tutor-point = Señale las primeras letras, de arriba abajo.
    .tutor-show = Enseñe un nombre en un sobre.
    .tutor-hand-back = Diga: ¿cuál pondría usted en un sobre?

person-and-town =
    Escriba una persona y una ciudad: { $words }

    Son dos mayúsculas, con un hueco entre las palabras.
    .not-yet = En la casilla todavía no se lee «{ $words }». Mire las dos primeras letras y el hueco. Cambie solo lo que es distinto.
    .hint-ask = ¿Cuántas letras son grandes aquí?
    .hint-look = Compare la casilla con las palabras de arriba, letra a letra.
    .hint-key = Mayús para la primera letra de { $person } y otra vez para { $town }.
    .hint-key-lines = Mantenga Mayús al empezar { $person } y otra vez al empezar { $town }.
    .hint-show = Paso escribe { $person }, un hueco y { $town }.
    .done = Escribió { $person } y { $town }. Cada nombre lleva su mayúscula. Líneas así hay en muchas cartas y papeles.
    .tutor-watch = ¿Suelta Mayús antes de la barra espaciadora?
    .tutor-ask = ¿Dónde va la segunda mayúscula?
    .tutor-point = Señale las dos letras grandes.
    .tutor-show = Diga los dos nombres con una pausa en medio.
    .tutor-hand-back = Diga: dos nombres, dos mayúsculas. Yo espero.

capital-or-small =
    ¿Empieza con mayúscula, o con minúscula, la letra pequeña?
    .capital = Mayúscula
    .small = Minúscula
    .person = yusuf, su vecino
    .person-why = Yusuf es el nombre de una persona. Empieza con mayúscula.
    .bread = pan, de la tienda
    .bread-why = El pan es una cosa de todos los días, no un nombre. Va con minúscula.
    .town = el nombre de su pueblo
    .town-why = El nombre de un pueblo empieza con mayúscula.
    .today = lunes, el día de la semana
    .today-why = En español, los días de la semana van con minúscula: lunes, martes.
    .river = ebro, el río
    .river-why = Ebro es el nombre de un río. Empieza con mayúscula.
    .hint-ask = ¿Es un nombre propio, de persona o de lugar?
    .hint-look = Busque el nombre de una persona, un río o un pueblo.
    .tutor-watch = ¿Hay otras reglas en la lengua de su casa?
    .tutor-ask = ¿Cómo se escribe esto en su primera lengua?
    .tutor-point = Señale la palabra que podría ser un nombre.
    .tutor-show = Lea con la persona un sobre o el cartel de una calle.
    .tutor-hand-back = Diga: ¿es un nombre o no? Usted decide.

lock-is-on =
    Quite Bloq Mayús. Después escriba este nombre: { $name }

    Con Bloq Mayús todas las letras salen grandes.
    Aquí está puesto para practicar.
    No lo pulse en su teclado. Use la línea de encima de la casilla.
    Pulse la flecha arriba y después { -enter-key }: ya está quitado.
    Pulse la flecha abajo: vuelve a la casilla. Ahora escriba.
    .lines =
        Quite Bloq Mayús. Después escriba este nombre: { $name }

        Con Bloq Mayús todas las letras salen grandes.
        Aquí está puesto para practicar.
        No lo pulse en su teclado. Use la línea que va antes de la casilla.
        Escriba el número de esa línea: ya está quitado.
        Después escriba el nombre en la casilla.
    .not-yet = En la casilla todavía no se lee «{ $name }». Si grandes y pequeñas van al revés, Bloq Mayús sigue puesto. Quítelo y corrija las letras.
    .hint-ask = ¿Le salen letras grandes sin pulsar Mayús?
    .hint-look = Mire encima de la casilla. Una línea habla de Bloq Mayús.
    .hint-look-lines = Mire antes de la casilla. Una línea habla de Bloq Mayús.
    .hint-key = Flecha arriba hasta esa línea, { -enter-key }, flecha abajo y { $name }.
    .hint-key-lines = Escriba el número de esa línea. Después, el de la casilla, un espacio y { $name }.
    .hint-show = Paso quita Bloq Mayús y después escribe { $name }.
    .done = Bloq Mayús está quitado y se lee «{ $name }». En un teclado de verdad, se pulsa una vez esa tecla. Muchas veces una lucecita avisa de que está puesto.
    .tutor-watch = ¿Cuándo nota que las letras salen grandes?
    .tutor-ask = ¿Qué tienen de raro sus letras?
    .tutor-point = Señale la línea de encima de la casilla.
    .tutor-show = Enseñe Bloq Mayús y su luz en el teclado.
    .tutor-hand-back = Diga: ¿está puesto o quitado? Y siga.

password-refused =
    Kofi escribe su contraseña. La sabe bien, pero la máquina no la acepta. Bloq Mayús está puesto. ¿Por qué no le sirve?

    Una contraseña es una palabra secreta. Abre algo solo para usted.
    .forgotten = Porque la ha olvidado
    .forgotten-why = Eligió «olvidado». Kofi sabe bien su contraseña. Mire lo que dice la pregunta de Bloq Mayús.
    .capitals = Porque salen letras grandes, y eso es otra palabra
    .capitals-why = Eligió las letras grandes. Para una contraseña, «sol» y «SOL» son dos palabras. Mire primero Bloq Mayús y escríbala otra vez.
    .broken = Porque la máquina está rota
    .broken-why = Eligió «está rota». La máquina está bien: compara letra a letra. ¿Qué hace Bloq Mayús con las letras?
    .hint-ask = ¿Cómo salen las letras con Bloq Mayús puesto?
    .hint-look = Lea otra vez las últimas frases de la pregunta.
    .tutor-watch = ¿Lo relaciona con el paso anterior?
    .tutor-ask = Para la máquina, ¿«sol» es igual que «SOL»?
    .tutor-point = Señale las palabras «Bloq Mayús está puesto».
    .tutor-show = Escriba sol y SOL en un papel, uno encima del otro.
    .tutor-hand-back = Diga: ¿qué miraría usted primero?

a-whole-line =
    Escriba esta línea, como { $place }: { $words }

    Mire dónde están las mayúsculas. Después empiece.
    .not-yet = En la casilla todavía no se lee «{ $words }». Compare palabra por palabra. ¿Qué primeras letras son grandes?
    .hint-ask = ¿Qué palabras de la línea llevan mayúscula?
    .hint-look = Mire la primera letra de cada palabra de la línea.
    .hint-key = Mantenga Mayús solo en las letras grandes. Luego, { -enter-key } 2 veces.
    .hint-key-lines = Mantenga Mayús solo en las letras grandes. Al final, elija «Comprobar».
    .hint-show = Paso escribe la línea y mantiene Mayús en cada mayúscula.
    .done = La línea quedó como { $place }. Ya sabe de mayúsculas, de huecos y de corregir. Puede escribir su nombre en cualquier sitio.
    .tutor-watch = ¿Hay un ritmo tranquilo: mantener, pulsar, soltar?
    .tutor-ask = ¿Qué va a escribir con mayúscula esta semana?
    .tutor-point = Espere. Señale una mayúscula solo si se lo piden.
    .tutor-show = No enseñe nada. Mire las palabras, no las manos.
    .tutor-hand-back = Diga: ahora escriba así su nombre en un papel.
