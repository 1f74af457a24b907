title = Números, puntos y la arroba
about = Escriba un número de teléfono y una dirección de correo.
can-do = escribir un teléfono y una dirección de correo
bridge = Busque la @ en otro teclado, en casa o en un teléfono.

word-digit =
    .name = cifra
    .means = Cada signo de un número. Hay diez cifras, del 0 al 9.
word-email-address =
    .name = dirección de correo
    .means = El lugar donde le llegan los correos. Siempre lleva una @.
word-at-sign =
    .name = arroba
    .means = El signo @. Está en todas las direcciones de correo.

## Por qué importa

why =
    Con su teléfono, el médico puede llamarle.
    Con su dirección de correo, le escriben de la oficina de empleo.
    Hoy va a escribir las dos cosas.

    Vaya despacio. Equivocarse ayuda, y aquí nada se rompe.
    .tutor-watch = ¿Se lee bien la pantalla desde esa silla?
    .tutor-ask = ¿Quién le pidió su teléfono la última vez?
    .tutor-point = La última línea, donde están los nombres de las teclas.
    .tutor-show = Todavía nada. Escuche la respuesta.
    .tutor-hand-back = Diga: cuando lo haya leído, pulse { -enter-key }.

## Las primeras cifras

first-digits =
    Pulse el 4. Después, el 0. Después, el 7.

    Estos signos se llaman cifras.
    Están en una fila, encima de las letras.
    Pulse cada tecla una vez y suéltela.
    .hint-ask = ¿En qué fila hay solo números y signos?
    .hint-look = Mire las teclas, encima de las letras. La fila empieza por el 1.
    .hint-key = Pulse la tecla que pide la pantalla. Está encima de las letras.
    .hint-show = Mire: la pantalla pide una cifra. Esa tecla se pulsa una vez.
    .done = Escribió tres cifras. Las diez están en esa fila. Ahora viene una pregunta sobre el 0.
    .tutor-watch = Los ojos van de la pantalla a las teclas. Está bien.
    .tutor-ask = ¿Dónde empieza la fila de cifras y dónde acaba?
    .tutor-point = Con un dedo, toda la fila, del 1 al 0.
    .tutor-show = En su propio teclado: un toque corto en el 4.
    .tutor-hand-back = Retire la mano y diga: el 0 es suyo.

## El cero no es la letra O

zero-or-o =
    El teléfono de Teresa tiene un 0.
    ¿Qué tecla pulsa Teresa?
    .letter = La tecla de la letra O
    .letter-why = Eligió la letra O. Se parece al cero, pero es una letra. Busque en la fila de encima de las letras.
    .digit = El 0 de la fila de cifras
    .digit-why = Eligió el 0 de la fila de cifras. El cero es un número y está con los números. Ahora va a escribir un número entero.
    .either = Cualquiera de las dos, son iguales
    .either-why = Eligió «cualquiera». A la vista son iguales, pero la máquina las distingue. En un número use el 0, al lado del 9.
    .hint-ask = ¿El cero es una letra o un número?
    .hint-look = Mire al final de la fila de cifras, al lado del 9.
    .tutor-watch = La letra O y el 0, cada una en su sitio.
    .tutor-ask = ¿Con cuál de las dos contaría usted?
    .tutor-point = Primero la O, entre las letras. Después el 0.
    .tutor-show = Un número con ceros, escrito en papel.
    .tutor-hand-back = Diga: ¿qué línea elige? Y espere.

## Nueve cifras

telephone =
    Escriba el teléfono de { $person }:  { $shown }

    { $reason }
    Escriba las nueve cifras seguidas. No hacen falta espacios.
    Al final, pulse { -enter-key } 2 veces.
    .lines =
        Escriba el teléfono de { $person }:  { $shown }

        { $reason }
        Escriba las nueve cifras seguidas. No hacen falta espacios.
        Al final, elija «Comprobar».
    .hint-ask = ¿Qué cifra viene ahora?
    .hint-look = Mire el número de arriba. Compárelo con su casilla, de tres en tres cifras.
    .hint-key = Escriba la cifra siguiente. Retroceso borra la última. Al final, { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de la casilla, un espacio y las nueve cifras. Después elija «Comprobar».
    .hint-show = Mire: las nueve cifras y después { -enter-key } 2 veces.
    .hint-show-lines = Así: las nueve cifras y después «Comprobar».
    .done = Escribió nueve cifras. Ya se puede llamar a { $person }. Compare siempre una vez antes de pulsar { -enter-key }.
    .done-lines = Escribió nueve cifras. Ya se puede llamar a { $person }. Compare siempre una vez más al final.
    .not-yet = Su número y el de arriba no son iguales. Compárelos de tres en tres cifras.
    .tutor-watch = ¿Compara el número antes de pulsar { -enter-key }?
    .tutor-ask = ¿Qué tres cifras tiene ya escritas?
    .tutor-point = El número de la pantalla, un grupo de tres cada vez.
    .tutor-show = Tape el resto con un papel y deje tres cifras.
    .tutor-hand-back = Mueva el papel a las tres siguientes y espere.
phone-a =
    .person = Mihai
    .shown = 556 270 418
    .number = 556270418|556 270 418|556270 418|556 270418
    .reason = El dentista quiere cambiarle la hora a Mihai.
phone-b =
    .person = Fatou
    .shown = 541 903 762
    .number = 541903762|541 903 762|541903 762|541 903762
    .reason = En el colegio de su hijo apuntan el teléfono de Fatou.
phone-c =
    .person = don Julián
    .shown = 530 684 197
    .number = 530684197|530 684 197|530684 197|530 684197
    .reason = Don Julián deja su teléfono en la farmacia.

## Las partes de una dirección

parts =
    Esto es una dirección de correo:  amina@correo.example
    Ahí le llegan los correos a Amina. ¿Qué es cada parte?
    .person = amina
    .person-with = la persona
    .person-why = Unió «amina» con la persona. La primera parte dice de quién es la dirección. Siga con la siguiente.
    .sign = @
    .sign-with = la arroba
    .sign-why = Unió la @ con su nombre: arroba. Está una vez en cada dirección. Separa a la persona del resto.
    .dot = el signo pequeño de «correo.example»
    .dot-with = el punto
    .dot-why = Encontró el punto. Es la misma tecla que el punto final. Va sin espacios.
    .service = correo.example
    .service-with = donde se guardan sus correos
    .service-why = Unió la parte de después de la @. Dice dónde se guardan los correos. Mucha gente tiene el mismo final.
    .hint-ask = ¿Qué parte es un nombre de persona?
    .hint-look = Mire el signo de en medio. La persona está antes.
    .tutor-watch = ¿Lee primero la dirección entera?
    .tutor-ask = ¿Cómo leería esta dirección en voz alta?
    .tutor-point = La @ de la pantalla y lo que tiene a la izquierda.
    .tutor-show = Su propia dirección en papel, con letra grande y por partes.
    .tutor-hand-back = Diga: y esta parte, ¿qué es? Y espere.

looks-like =
    ¿Cuál es una dirección de correo?
    .web = www.ayuntamiento.example
    .web-why = Eligió la dirección de una página. Esa página la puede leer todo el mundo. Busque la línea con una @.
    .street = Calle del Molino, 12, Huesca
    .street-why = Eligió una calle. Allí llegan las cartas de papel. Busque la línea con una @.
    .email = carmen.ruiz@correo.example
    .email-why = Eligió la dirección con @. Tiene una persona, la @ y un final. Ahora va a buscar la @ en sus teclas.
    .spaced = carmen ruiz @ correo example
    .spaced-why = Eligió una línea con @, y eso es la mitad. Pero una dirección no lleva espacios. Busque la línea sin espacios.
    .hint-ask = ¿Qué signo llevan todas las direcciones de correo?
    .hint-look = Busque primero la @. Después, mire si hay espacios.
    .tutor-watch = Hay dos líneas con @. Deje que las compare.
    .tutor-ask = ¿En qué se diferencian las dos líneas con @?
    .tutor-point = Los espacios de una de las dos líneas.
    .tutor-show = Una tarjeta o un sobre con una dirección de correo.
    .tutor-hand-back = Diga: lea las dos despacio y elija.

## La tecla de la arroba

where-is-at =
    La @ no está en la misma tecla en todos los teclados.
    Busque una @ pequeña en sus teclas.
    Se pulsan dos teclas a la vez:

    Teclado de España: mantenga AltGr y pulse el 2.
    Teclado de América Latina: mantenga AltGr y pulse la Q.
    Teclado de Estados Unidos: mantenga Mayús y pulse el 2.
    AltGr está a la derecha de la tecla larga.
    .tutor-watch = ¿Qué teclado es? Pueden mirarlo juntos.
    .tutor-ask = ¿Ve una @ pequeña en alguna tecla?
    .tutor-point = Solo la zona: la fila de cifras o la letra Q.
    .tutor-show = En su teclado: un dedo mantiene y otro pulsa.
    .tutor-hand-back = Diga: ahora búsquela en el suyo.

press-at =
    Escriba una @.

    Mantenga la primera tecla: AltGr o Mayús.
    Pulse una vez la tecla de la @. Después, suelte las dos.
    .hint-ask = ¿En qué tecla de su teclado está dibujada la @?
    .hint-look = Mire el 2 y la Q. Una de esas teclas tiene una @ pequeña.
    .hint-key = Mantenga AltGr y pulse el 2 o la Q. ¿No sale? Mantenga Mayús y pulse la tecla de la @.
    .hint-show = Mire: la primera tecla sigue pulsada. La segunda se toca una vez y sale la @.
    .done = Escribió la arroba. Un dedo mantuvo una tecla y otro pulsó. Así salen también los otros signos de las esquinas.
    .tutor-watch = ¿Pulsa las dos a la vez? La primera va antes.
    .tutor-ask = ¿Qué dedo mantiene y qué dedo pulsa?
    .tutor-point = AltGr, a la derecha de la tecla larga.
    .tutor-show = En su teclado, despacio: mantener, pulsar, soltar.
    .tutor-hand-back = Cuente en voz alta: mantener, pulsar, soltar. Pulsa la otra persona.

## Una dirección entera

address =
    Escriba esta dirección:  { $address }

    { $reason }
    Sin espacios y con letras pequeñas. Al final, { -enter-key } 2 veces.
    .lines =
        Escriba esta dirección:  { $address }

        { $reason }
        Sin espacios y con letras pequeñas. Al final, «Comprobar».
    .hint-ask = ¿Qué va antes de la @ y qué va después?
    .hint-look = Mire la dirección de arriba. Dígala por partes: nombre, arroba, final.
    .hint-key = Escriba la letra siguiente. El punto está al lado de la coma. Retroceso borra la última letra.
    .hint-key-lines = Escriba el número de la casilla, un espacio y la dirección. Después elija «Comprobar».
    .hint-show = Mire: nombre, arroba, el final con su punto { -enter-key(form: "and") } 2 veces.
    .hint-show-lines = Así: nombre, arroba, el final con su punto y «Comprobar».
    .done = Escribió una dirección entera. Cada letra y cada punto están en su sitio. Así el correo llega.
    .not-yet = Algo no es igual que arriba. Mire la @, el punto y si hay algún espacio.
    .tutor-watch = ¿Pulsa la tecla larga entre las partes? Aquí no hay espacios.
    .tutor-ask = ¿Qué parte de la dirección tiene ya?
    .tutor-point = El punto en la pantalla. Es pequeño y se escapa.
    .tutor-show = La dirección en papel, en tres partes, una debajo de otra.
    .tutor-hand-back = Diga: ya tiene el nombre. ¿Qué viene ahora?
address-a =
    .address = kofi@correo.example
    .reason = Kofi canta en un coro. Le va a mandar las fechas.
address-b =
    .address = biblioteca@villa.example
    .reason = Usted quiere pedir un libro en la biblioteca.
address-c =
    .address = olena.trabajo@empleo.example
    .reason = Olena sabe de un trabajo. Le pide que le escriba.

## Alguien le dice una dirección

by-telephone =
    { $person } le dice por teléfono:
    «Mi dirección es { $said }».

    Escriba la dirección con sus signos. Al final, { -enter-key } 2 veces.
    .lines =
        { $person } le dice por teléfono:
        «Mi dirección es { $said }».

        Escriba la dirección con sus signos. Al final, «Comprobar».
    .hint-ask = ¿Qué signo escribe para «arroba» y cuál para «punto»?
    .hint-look = Mire lo que dice { $person }. Cada palabra es una parte.
    .hint-key = Escriba @ para «arroba» y un punto para «punto». No escriba espacios.
    .hint-show = Mire: nombre, arroba, la palabra siguiente, punto y final.
    .done = Escribió una dirección que le dictaron. Así se hace por teléfono. { $person } ya puede recibir su correo.
    .not-yet = Casi está. Ponga @ donde dice «arroba» y un punto donde dice «punto». Sin espacios.
    .tutor-watch = ¿Escribe la palabra «arroba» o el signo?
    .tutor-ask = Si lo oyera, ¿qué apuntaría en un papel?
    .tutor-point = La palabra «arroba» de la frase.
    .tutor-show = Diga en voz alta su dirección, despacio, con «arroba» y «punto».
    .tutor-hand-back = Diga: escriba solo la primera parte y la miramos.
said-a =
    .person = Yusuf
    .said = yusuf, arroba, correo, punto, example
    .heard = yusuf@correo.example
said-b =
    .person = La enfermera
    .said = salud, arroba, villa, punto, example
    .heard = salud@villa.example
said-c =
    .person = Su vecino
    .said = pepe, arroba, huerta, punto, example
    .heard = pepe@huerta.example
