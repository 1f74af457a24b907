title = De casilla en casilla
about = Rellene una ficha de tres casillas, corríjala y envíela.
can-do = rellenar un formulario corto, corregirlo y enviarlo
bridge = Mire un formulario de papel en casa. ¿Dónde escribiría y dónde pondría una marca?

word-form =
    .name = formulario
    .means = Página con casillas para rellenar. Los hay en papel y en pantalla.
word-tab =
    .name = Tab
    .means = Tecla de la izquierda, con dos flechas. Lleva a la casilla siguiente.
word-tick =
    .name = marcar
    .means = Poner una señal en una casilla pequeña. La señal quiere decir sí.
word-send =
    .name = enviar
    .means = Entregar lo que escribió, para que otra persona lo lea.

why =
    En el médico, en el colegio y al buscar trabajo hay formularios.
    Un formulario es una página con casillas para rellenar.
    En la pantalla, una tecla va de una a otra: Tab.

    Tab está a la izquierda. Suele llevar dos flechas.
    Aquí las fichas son para practicar.
    No se envían a nadie, y equivocarse ayuda.
    .tutor-watch = ¿Encuentra el dedo Tab, a la izquierda de las letras?
    .tutor-ask = ¿Qué papel rellenó usted la última vez?
    .tutor-point = El borde izquierdo del teclado, junto a la Q.
    .tutor-show = Tab en su propio teclado, con sus dos flechas.
    .tutor-hand-back = Diga: búsquela en el suyo y pulse { -enter-key }.

next-and-back =
    Pulse Tab, otra vez Tab y después la flecha hacia arriba.

    Tab va a la casilla siguiente.
    La flecha hacia arriba vuelve a la anterior.
    .hint-ask = ¿Qué tecla avanza y qué tecla vuelve?
    .hint-look = Mire el borde izquierdo del teclado. Tab lleva dos flechas.
    .hint-key = Pulse la tecla que pide la pantalla: Tab o flecha arriba.
    .hint-show = Mire: Tab avanza, Tab avanza otra vez y la flecha vuelve.
    .done = Avanzó dos veces y volvió una. Así llega a cualquier casilla. Volver atrás no borra nada.
    .tutor-watch = ¿Pulsa Tab una vez y la suelta?
    .tutor-ask = ¿En qué casilla estaría: la primera, la segunda o la tercera?
    .tutor-point = Tab y después la flecha. Solo con el dedo.
    .tutor-show = Tres monedas en fila. Su dedo va: 1, 2, 3, 2.
    .tutor-hand-back = Dele las monedas y diga: ¿qué tecla viene ahora?

one-too-far =
    Kofi quería escribir su ciudad. Pulsó Tab una vez de más.
    ¿Qué hace?
    .start-again = Empieza el formulario desde el principio
    .start-again-why = Eligió empezar de nuevo. Se puede, pero lo escribiría todo dos veces. Busque el camino corto.
    .up = Pulsa la flecha hacia arriba y ya está en su casilla
    .up-why = Eligió la flecha hacia arriba. Vuelve una casilla y lo escrito sigue ahí. Ahora va a rellenar una ficha.
    .delete = Pulsa Supr
    .delete-why = Eligió Supr. Esa tecla quita letras y no cambia de casilla. Busque una tecla que se mueva.
    .hint-ask = ¿Con qué tecla volvió usted hace un momento?
    .hint-look = Busque la respuesta que lleva una flecha.
    .tutor-watch = ¿Le preocupa perder lo que ya está escrito?
    .tutor-ask = ¿Qué hizo la flecha en el ejercicio anterior?
    .tutor-point = Las monedas, si siguen en la mesa.
    .tutor-show = Pase una moneda de más y vuelva una.
    .tutor-hand-back = Diga: ¿qué le aconseja usted a Kofi?

card =
    Rellene esta ficha para { $who }, de { $place }.

    { $reason }
    Escriba el nombre y pulse Tab. Escriba la ciudad y pulse Tab.
    En la última casilla pulse Espacio: la marca quiere decir sí.
    Después elija Enviar.
    .lines =
        Rellene esta ficha para { $who }, de { $place }.

        { $reason }
        Cada casilla tiene un número. Escríbalo, un espacio y lo que va ahí.
        En la última, escriba solo el número: la marca quiere decir sí.
        Después elija Enviar.
    .panel = Ficha de prueba
    .name = Nombre
    .town = Ciudad
    .paper = Escríbanme en papel, por favor
    .hint-ask = ¿Qué casilla está todavía vacía?
    .hint-look = Busque la señal > a la izquierda. Está en su casilla.
    .hint-look-lines = Busque «En blanco» detrás del nombre de una casilla.
    .hint-key = Tab va a la casilla siguiente. Espacio pone la marca. { -enter-key } en Enviar la envía.
    .hint-key-lines = Número, espacio y palabras rellenan una casilla. El número solo pone la marca o envía.
    .hint-show = Mire: nombre, Tab, ciudad, Tab, Espacio para la marca y Enviar.
    .hint-show-lines = Así: el nombre, la ciudad, la marca y Enviar.
    .done = Rellenó la ficha y la envió. Están el nombre, la ciudad y la marca. Tab funciona así en todos los formularios.
    .done-lines = Rellenó la ficha y la envió. Están el nombre, la ciudad y la marca. En una pantalla, Tab va de casilla en casilla.
    .tutor-watch = ¿Está la ciudad en la casilla de la ciudad?
    .tutor-ask = ¿En qué casilla está usted ahora?
    .tutor-point = La señal > a la izquierda de la casilla.
    .tutor-show = Un formulario de papel: el dedo va de casilla en casilla.
    .tutor-hand-back = Diga: esta ya está. ¿Cómo sigue?
card-a =
    .who = Fatou
    .place = Huesca
    .reason = Le interesan las noticias de la biblioteca.
card-b =
    .who = Teresa
    .place = Jaén
    .reason = Quiere las fechas del grupo de baile.
card-c =
    .who = Wei
    .place = Lugo
    .reason = Pide la lista de cursos de idiomas.

take-the-mark-away =
    La casilla «Escríbanme en papel» tiene una marca: [x]
    Carmen no quiere papel. Está en esa casilla. ¿Qué pulsa?
    .backspace = Retroceso
    .backspace-why = Eligió Retroceso. Sirve para quitar letras. La marca se quita con la misma tecla que la puso.
    .space = Espacio, otra vez
    .space-why = Eligió Espacio. La primera vez pone la marca y la segunda la quita. Puede cambiar de idea cuando quiera.
    .escape = Esc, y lo deja todo
    .escape-why = Eligió Esc. Abre el menú y la marca sigue. Busque la tecla que puso la marca.
    .hint-ask = ¿Qué tecla puso esa marca?
    .hint-look = Piense en la última casilla de la ficha. Pulsó la tecla larga.
    .tutor-watch = ¿Ve que la misma tecla pone y quita?
    .tutor-ask = ¿Qué hace un interruptor si lo pulsa dos veces?
    .tutor-point = La tecla larga.
    .tutor-show = Un interruptor de la sala: encender y apagar.
    .tutor-hand-back = Diga: ¿qué tecla funciona como el interruptor?

before-sending =
    ¿En qué orden se trabaja con un formulario?
    .fill = Rellenar las casillas
    .read-again = Leerlo todo otra vez
    .correct = Volver y corregir lo que haga falta
    .send = Elegir Enviar
    .why = Primero se rellena, después se lee y se corrige. Enviar va al final, porque luego ya lo tienen otros.
    .not-yet = El orden es otro. Después de Enviar ya no se corrige. ¿Qué va al final?
    .hint-ask = ¿Cuándo puede cambiar algo: antes o después de enviar?
    .hint-look = Busque la línea de Enviar. Va al final.
    .tutor-watch = Mucha gente no lo lee otra vez antes de enviar.
    .tutor-ask = ¿Qué hace usted antes de cerrar un sobre?
    .tutor-point = Las líneas que quedan, una por una.
    .tutor-show = Una carta: escribir, leer, corregir, cerrar el sobre.
    .tutor-hand-back = Diga: ¿qué hace usted primero?

correct-one =
    { $who } rellenó su ficha. A la ciudad le falta una letra.

    La ciudad es { $place }.
    Vaya a esa casilla, corríjala y elija Enviar.
    Las otras casillas se quedan como están.
    .panel = Ficha de prueba
    .name = Nombre
    .town = Ciudad
    .paper = Escríbanme en papel, por favor
    .hint-ask = ¿En qué casilla hay algo distinto de { $place }?
    .hint-look = Mire la segunda casilla y compárela con el texto de arriba.
    .hint-key = Tab va a la ciudad. Retroceso quita letras. Escriba el resto otra vez.
    .hint-key-lines = Escriba 2, un espacio y { $place }. Después elija Enviar.
    .hint-show = Mire: Tab hasta la ciudad, se escribe la ciudad y después Enviar.
    .hint-show-lines = Así: se escribe otra vez la ciudad y después Enviar.
    .done = Corrigió una casilla y no tocó las demás. La ficha ya dice { $place }. Así se corrige cualquier formulario.
    .tutor-watch = ¿Borra toda la palabra o unas letras? Las dos cosas valen.
    .tutor-ask = ¿Qué letra falta?
    .tutor-point = La ciudad del texto y después la de la casilla.
    .tutor-show = La misma palabra en papel, una letra debajo de otra.
    .tutor-hand-back = Diga: la encontró. ¿Cómo llega hasta ella?
mend-a =
    .who = Yusuf
    .place = Toledo
    .slip = Toldo
mend-b =
    .who = Olena
    .place = Zaragoza
    .slip = Zargoza
mend-c =
    .who = Mihai
    .place = Segovia
    .slip = Segvia

sign-up =
    { $who } quiere ir { $course }.
    Rellene el formulario y envíelo.

    Su teléfono es el { $shown }.
    No tiene otro teléfono: esa casilla puede quedar vacía.
    { $who } quiere un aviso: ponga la marca.
    .panel = Formulario de prueba
    .name = Nombre
    .phone = Teléfono
    .second-phone = Segundo teléfono, si quiere
    .reminder = Avísenme el día antes
    .hint-ask = ¿Qué sabe de { $who } y en qué casilla va?
    .hint-look = Mire el nombre de cada casilla. En una pone «si quiere».
    .hint-key = Tab va a la casilla siguiente y también pasa las vacías. Espacio pone la marca.
    .hint-key-lines = Número, espacio y palabras rellenan una casilla. El número solo pone la marca.
    .hint-show = Mire: nombre, teléfono, se pasa la vacía, la marca y Enviar.
    .hint-show-lines = Así: nombre, teléfono, la marca y Enviar.
    .done = Envió un formulario de cuatro casillas. Dejó una vacía porque se podía. { $who } ya tiene su plaza.
    .tutor-watch = ¿Le preocupa la casilla vacía?
    .tutor-ask = ¿Qué casilla puede quedar vacía y cómo lo sabe?
    .tutor-point = Las palabras «si quiere», junto a la casilla.
    .tutor-show = Un formulario de papel con una casilla que usted dejaría vacía.
    .tutor-hand-back = Diga: léalo otra vez. Después, usted decide.
course-a =
    .who = Amina
    .course = al curso de costura
    .shown = 562 038 417
    .number = 562038417|562 038 417|562038 417|562 038417
course-b =
    .who = Pedro
    .course = al curso de primeros auxilios
    .shown = 518 740 296
    .number = 518740296|518 740 296|518740 296|518 740296
course-c =
    .who = Ana
    .course = al curso para buscar trabajo
    .shown = 573 921 068
    .number = 573921068|573 921 068|573921 068|573 921068
