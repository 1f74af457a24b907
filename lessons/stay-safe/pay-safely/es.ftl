title = Comprar y pagar con seguridad
about = Mirar quién vende y el precio final antes de pagar.
can-do = comprobar una tienda, ver el precio final y contestar a su banco
bridge = Abra una tienda en { -mobile(form: "your") } con ayuda. Mire quién vende y no compre nada.

word-delivery =
    .name = gastos de envío
    .means = Lo que cuesta llevarle una cosa a casa. Suele ir aparte.
word-shopping-basket =
    .name = cesta de la compra
    .means = La página de una tienda con lo que usted eligió. Todavía no se paga.
word-padlock =
    .name = candado
    .means = Una señal junto a la dirección. Lo que envía viaja protegido.

why =
    Una tienda en la pantalla está siempre abierta y envía a casa.
    Ayuda mucho si la tienda más cercana está lejos.
    Casi todas son honradas. Unas pocas solo quieren su tarjeta.

    Por eso se miran cuatro cosas antes de pagar.
    ¿Quién vende? ¿Cuál es el precio final?
    ¿Qué dice el candado? ¿Qué pregunta el banco?
    Aquí todo es inventado: nada cuesta, y equivocarse ayuda.
    .tutor-watch = ¿Ha comprado alguna vez así?
    .tutor-ask = ¿Qué le gustaría recibir en casa?
    .tutor-point = Las cuatro preguntas del final.
    .tutor-show = Un tique de compra: nombre, precio y teléfono.
    .tutor-hand-back = Diga: aquí puede comprar, y no cuesta nada.

# Lo que se pregunta sobre quien vende.
street-of =
    .question = ¿En qué calle está esta tienda?
    .short = Calle
    .wanted = Calle del Molino, 5|Calle del Molino|Calle del Molino 5|Molino 5|Molino
phone-of =
    .question = ¿Qué teléfono tiene esta tienda?
    .short = Teléfono
    .wanted = 555 0160|5550160|555-0160|555 01 60
days-of =
    .question = ¿Durante cuántos días se puede devolver?
    .short = Días
    .wanted = 14|14 días|catorce|catorce días

who-sells =
    Una tienda honrada dice quién es. Abra «Quiénes somos» y lea.

    { $question } Escríbalo abajo.
    .answer = { $short }
    .hint-ask = ¿Qué línea puede decir quién vende aquí?
    .hint-look = Mire la última línea de la página: «Quiénes somos».
    .hint-look-lines = Busque «Quiénes somos». Es lo último de la página.
    .hint-key = { -enter-key } abre «Quiénes somos». Con Tab baja a la casilla. Escriba, y después { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de «Quiénes somos». Después, el de «{ $short }», un espacio y la respuesta.
    .hint-show = Mire: se abre «Quiénes somos» y se escribe la respuesta.
    .not-yet-answer = En esa página pone otra cosa. Lea otra vez «Quiénes somos». Escríbalo aquí.
    .done = Esta tienda da nombre, calle y teléfono. Así sabe a quién reclamar. Búsquelos en cada tienda.
    .tutor-watch = ¿Lee la página antes de escribir?
    .tutor-ask = ¿A quién llamaría si la cosa llega rota?
    .tutor-point = La línea «Quiénes somos».
    .tutor-show = El nombre y la calle en el tique de su tienda.
    .tutor-hand-back = Diga: pregúntele a la tienda quién es.

# Cosas que se compran, y quién las compra.
lamp =
    .who = Don Julián
    .thing = una lámpara
    .word = lámpara
    .offer = Lámpara de lectura
    .price = 24
    .total = 28|28 { -money }|28 €|28,00|28.00
    .final = 28
    .cheap = 9
    .buyer = Julián Soto
    .street = Calle del Pozo 12
kettle =
    .who = Kofi
    .thing = un hervidor
    .word = hervidor
    .offer = Hervidor de agua
    .price = 31
    .total = 35|35 { -money }|35 €|35,00|35.00
    .final = 35
    .cheap = 11
    .buyer = Kofi Mensah
    .street = Calle Alta 3
blanket =
    .who = Amina
    .thing = una manta
    .word = manta
    .offer = Manta de lana
    .price = 40
    .total = 46|46 { -money }|46 €|46,00|46.00
    .final = 46
    .cheap = 12
    .buyer = Amina Haddad
    .street = Plaza Nueva 40

# Quién tiene también candado: como lo dice el propio candado.
who-too = ladrones|los ladrones|ladrón|el ladrón|un ladrón|ladron

padlock-too =
    Junto a la dirección hay una señal: el candado. Lo que usted
    envía viaja protegido. Pulse «Candado» y léalo todo.

    ¿Quién tiene también candado? Escriba abajo la palabra.
    .answer = Quién
    .hint-ask = ¿Dice el candado quién vende aquí?
    .hint-look = «Candado» está encima de la página. La palabra está en su segunda parte.
    .hint-look-lines = Busque «Candado», junto a la dirección. La palabra está en su segunda parte.
    .hint-key = Flecha arriba y flecha derecha: «Candado». { -enter-key } lo abre. Con Tab baja a la casilla. Escriba, y después { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de «Candado». Después, el de «Quién», un espacio y la palabra.
    .hint-show = Mire dónde está «Candado». Después se escribe su palabra.
    .never = Estuvo a punto de pagar aquí. En la vida real, adiós al dinero: nadie conoce esta tienda. Aquí Paso volvió atrás. Pulse «Candado» y lea.
    .not-yet-answer = El candado usa otra palabra. Está en la segunda parte de «Candado». Escríbala aquí.
    .done = También los ladrones tienen candado. Solo dice que nadie lee por el camino. Quién vende es otra pregunta.
    .tutor-watch = ¿Toma el candado por una garantía?
    .tutor-ask = Un desconocido le da una caja cerrada. ¿Qué sabe usted de él?
    .tutor-point = La fila donde pone «Candado».
    .tutor-show = Un sobre cerrado: ¿quién lo envía?
    .tutor-hand-back = Diga: ábralo y dígame qué es lo que no dice.

good-sign-or-stop =
    ¿Qué le dice cada línea sobre una tienda?
    .good = Buena señal
    .nothing = No demuestra nada
    .stop = Alto, me voy
    .contact = Pone nombre, calle y teléfono
    .contact-why = Es buena señal. Sabe a quién reclamar si algo llega roto. Si duda, llame antes.
    .praise = «Somos la mejor tienda», dice la tienda
    .praise-why = No demuestra nada. Hablar bien de uno mismo es fácil. Busque nombre y calle.
    .minutes = «Solo quedan 10 minutos»
    .minutes-why = Aquí, alto. Quien mete prisa no quiere que mire. Un precio honrado sigue ahí mañana.
    .lock = Un candado cerrado
    .lock-why = No demuestra nada de quien vende. Los ladrones también lo tienen. Mire quién vende.
    .photo = Quieren una foto de su tarjeta
    .photo-why = Aquí, alto. Con esa foto puede pagar cualquiera. Ninguna tienda la necesita.
    .back = Se puede devolver durante 14 días
    .back-why = Es buena señal. Las tiendas honradas admiten devoluciones. Lea quién paga ese envío.
    .hint-ask = ¿Le ayuda a encontrar después a quien vende?
    .hint-look = Mire si dicen quiénes son, si hay prisa y qué piden.
    .tutor-watch = ¿Pone el candado en «buena señal»? Le pasa a casi todo el mundo.
    .tutor-ask = ¿Por qué se fía usted de un puesto del mercado?
    .tutor-point = La línea por la que se pregunta.
    .tutor-show = Pulgar arriba, mano plana, palma: buena, nada, alto.
    .tutor-hand-back = Diga: ¿y a usted qué le parece?

two-prices =
    El primer precio de una página casi nunca es el último.
    Los gastos de envío son lo que cuesta llevárselo a casa.
    Van aparte.

    Primero se pone la cosa en la cesta de la compra. Es una página
    con todo lo que eligió. Ahí se ve el precio final.
    Todavía no se compra nada, y se puede quitar.
    .tutor-watch = ¿Cree que «cesta» ya es «comprado»?
    .tutor-ask = ¿Cuánto le cuesta ir a la tienda grande más cercana?
    .tutor-point = Las palabras «Todavía no se compra nada».
    .tutor-show = Una cesta de verdad: se mete y se saca.
    .tutor-hand-back = Diga: ahora busca usted el precio final.

check-first =
    { $who } quiere { $thing } por { $price }. Mire quién vende y vuelva.
    Después, a la cesta.

    ¿Cuánto cuesta en total? Escríbalo abajo.
    .answer = En total
    .hint-ask = ¿Quién vende, y qué se suma a los { $price }?
    .hint-look = «Quiénes somos» está al final. El precio con envío está en la cesta.
    .hint-key = Las flechas van a «Quiénes somos», e { -enter-key } lo abre. Igual con «Volver» y la cesta. Con Tab, a la casilla.
    .hint-key-lines = Escriba el número de «Quiénes somos» y el de «Volver». Después, «Añadir a la cesta». Al final, la casilla, un espacio y el precio.
    .hint-show = Mire: quién vende, volver, la cesta y el último precio.
    .not-yet-answer = Ese no es el precio final de { $thing }. ¿Está { $thing } en la cesta? Escriba el número de «En total».
    .at-shop-basket = ¿Está aquí { $thing }? ¿Abrió «Quiénes somos»? Hacen falta las dos cosas.
    .done = Sabe quién vende y que cuesta { $final }. El primer precio casi nunca es el último. Ahora { $who } decide con calma.
    .tutor-watch = ¿Toma el primer precio por el último?
    .tutor-ask = ¿Qué más le podrían cobrar?
    .tutor-point = La línea «En total» de la cesta.
    .tutor-show = Sume en un papel el precio y el envío.
    .tutor-hand-back = Diga: ¿quién vende, y cuánto es al final?

leave-the-shop =
    { $who } quiere comprar { $thing }. Busque: { $word }
    La primera línea es muy barata. Ábrala, y después «Sobre nosotros».

    ¿Nadie dice quién es? Pulse «Atrás» hasta ver los resultados.
    Después abra «{ $offer }» en la otra tienda.
    .hint-ask = ¿Podría usted llamar a esta tienda, o ir allí?
    .hint-look = Busque en «Sobre nosotros» un nombre, una calle, un teléfono. «Atrás» está encima de la página.
    .hint-look-lines = Busque en «Sobre nosotros» un nombre, una calle, un teléfono. Después, «Atrás».
    .hint-key = Escriba { $word } e { -enter-key } 2 veces. En la tienda: «Sobre nosotros». Después, flecha arriba y flecha derecha: «Atrás», 2 veces.
    .hint-key-lines = Escriba el número de la casilla, un espacio y { $word }; después, «Buscar». Tras «Sobre nosotros»: «Atrás», 2 veces, y «{ $offer }».
    .hint-show = Mire: buscar, la tienda barata, Sobre nosotros, Atrás, la otra tienda.
    .at-shop-cheap-lamp = Muy barata y con prisa. ¿Quién vende? Abra «Sobre nosotros».
    .at-shop-cheap-kettle = Muy barato y con prisa. ¿Quién vende? Abra «Sobre nosotros».
    .at-shop-cheap-blanket = Muy barata y con prisa. ¿Quién vende? Abra «Sobre nosotros».
    .at-shop-cheap-lamp-about = ¿Ve un nombre, una calle, un teléfono? Si no: «Atrás», 2 veces.
    .at-shop-cheap-kettle-about = ¿Ve un nombre, una calle, un teléfono? Si no: «Atrás», 2 veces.
    .at-shop-cheap-blanket-about = ¿Ve un nombre, una calle, un teléfono? Si no: «Atrás», 2 veces.
    .at-shop-cheap-pay = Quieren su tarjeta, y nadie sabe quiénes son. Salga con «Atrás».
    .never-paid-a-stranger = Pagó { $cheap } a no se sabe quién. En la vida real perdería el dinero y no llegaría nada. Aquí Paso volvió atrás. Salga con «Atrás».
    .never-card-photo = Dio la foto de su tarjeta. En la vida real, hoy mismo pagarían con ella. Aquí Paso la recuperó. Ninguna tienda necesita esa foto. Pulse «Cerrar» y después «Atrás».
    .done = Se fue, y no perdió nada. Sin nombre, calle ni teléfono no se paga. La otra tienda sí dice quién es.
    .tutor-watch = ¿El precio bajo le lleva la mano a «Comprar ahora»?
    .tutor-ask = ¿Cómo pueden venderlo por { $cheap }?
    .tutor-point = El hueco donde tendría que haber un nombre.
    .tutor-show = Dé media vuelta y salga de una tienda, sin decir nada.
    .tutor-hand-back = Diga: siempre puede irse. Nadie se ofende.

photo-a =
    .who = Mihai
    .message = «Su pago no ha llegado. Mándeme una foto de la tarjeta».
photo-b =
    .who = Olena
    .message = «Le devolvemos 35 { -money }. Mande una foto de la tarjeta».
photo-c =
    .who = Yusuf
    .message = «Tiene un paquete. Por 2 { -money }, mande una foto de la tarjeta».

card-photo =
    { $who } compró una lámpara. Ahora llega un mensaje:
    { $message }

    ¿Qué manda { $who }?
    .both = Una foto de las dos caras
    .both-why = Eligió las dos caras. Con eso, un extraño puede pagar. Busque la respuesta que no da nada.
    .front = Solo la cara de delante
    .front-why = Eligió la cara de delante. Ahí están el número y la fecha. A muchas tiendas les basta. Busque la respuesta que no da nada.
    .number = Solo el número, escrito
    .number-why = Eligió el número. Escrito o en foto, sirve para pagar. Busque la respuesta que no da nada.
    .none = Nada
    .none-why = Eligió no mandar nada. La foto de la tarjeta nunca hace falta, tampoco para devolver dinero. Si duda, { $who } llama a la tienda.
    .hint-ask = ¿Qué puede hacer un extraño con esa foto?
    .hint-look = Tres líneas dan algo de la tarjeta.
    .tutor-watch = ¿Le suena mejor «le devolvemos» que «pague»?
    .tutor-ask = ¿Quién puede ver las dos caras de su tarjeta?
    .tutor-point = La palabra «foto» del mensaje.
    .tutor-show = Guarde su propia tarjeta, con una sonrisa.
    .tutor-hand-back = Diga: ¿y usted qué mandaría?

too-much =
    .who = Teresa
    .story = compra una lámpara por 28 { -money } en la Tienda Campos.
at-night =
    .who = Mihai
    .story = duerme. Son las 3 de la noche y no compra nada.
abroad =
    .who = Fatou
    .story = está en casa. No ha reservado ningún viaje.

bank-asks =
    { $who } { $story }
    En { -mobile(form: "the") } aparece esta pregunta del banco.

    Lea la tienda y el precio. Después conteste por { $who }.
    .hint-ask = ¿Es esa la tienda, y es ese el precio?
    .hint-look = Mire el nombre y el número. Debajo hay dos respuestas.
    .hint-look-lines = Fíjese en el nombre y el número. Después vienen dos respuestas.
    .hint-key = Las flechas van a la otra respuesta. { -enter-key } la pulsa.
    .hint-key-lines = Escriba el número de la respuesta y después { -enter-key }.
    .hint-show = Mire: la tienda o el precio no cuadran. La respuesta es no.
    .never-payment-confirmed = Dijo que sí. En la vida real el banco pagaría ahora, y cuesta mucho recuperarlo. Aquí Paso volvió atrás. Lea otra vez la tienda y el precio.
    .done = El banco no paga. Pregunta justo para que pueda decir que no. Si duda, diga que no y llame al banco.
    .tutor-watch = ¿Pulsa «Sí» antes de leer el precio?
    .tutor-ask = ¿Qué haría usted después de ese «No»?
    .tutor-point = El número que pone el banco.
    .tutor-show = Lea en voz alta: qué tienda, cuánto, ¿soy yo?
    .tutor-hand-back = Diga: son tres preguntas. El banco espera.

which-way =
    ¿Qué 2 formas de pagar le protegen más?
    .gift = Leerles los números de una tarjeta regalo
    .gift-why = Eligió la tarjeta regalo. Quien tiene los números tiene el dinero. Nadie averigua quién fue. Una tienda honrada no lo pide.
    .card = Con tarjeta, y mi banco me pregunta antes
    .card-why = Eligió la tarjeta. El banco le pregunta, y después puede investigarlo. Eso le protege.
    .transfer = Enviar dinero a alguien que no conozco
    .transfer-why = Eligió enviar dinero. El dinero enviado cuesta recuperarlo. Busque formas en las que alguien pregunta antes.
    .door = En efectivo, cuando ya está en mi puerta
    .door-why = Eligió su puerta. Paga cuando la cosa ya está ahí. Eso le protege.
    .hint-ask = ¿Cuándo puede decir todavía que no?
    .hint-look = Busque el banco y la puerta.
    .tutor-watch = ¿Tiene tarjeta? Si no, hablen de pagar en la puerta.
    .tutor-ask = ¿Cómo paga usted ahora, y por qué?
    .tutor-point = Las palabras «me pregunta antes».
    .tutor-show = Dé una moneda solo cuando la otra mano dé la cosa.
    .tutor-hand-back = Diga: elija dos que usaría usted.

buy-it =
    { $who } compra { $thing }: { $final } { -money } con el envío.
    Cómprelo, pague con tarjeta y conteste al banco.
    Nombre: { $buyer }
    Calle: { $street }
    .hint-ask = ¿Qué quiere saber todavía la tienda?
    .hint-look = La cesta, «¿Adónde lo enviamos?», «Seguir», «Con tarjeta», «Comprar ahora». Después, el banco.
    .hint-key = { -enter-key } pulsa un botón, Tab va al siguiente. En una casilla va el nombre; en la otra, la calle.
    .hint-key-lines = Escriba el número de una línea. En una casilla: su número, un espacio y las palabras.
    .hint-show = Mire: cesta, nombre, calle, Con tarjeta, Comprar ahora, y sí al banco.
    .not-yet-shop-name = El pedido lleva otro nombre. Pulse «Deshacer» hasta ver la casilla. Escriba { $buyer }.
    .not-yet-shop-street = El pedido lleva otra calle. Pulse «Deshacer» hasta ver la casilla. Escriba { $street }.
    .not-yet-shop-payment = Eligió pagar de otra forma. Pulse «Deshacer» y elija «Con tarjeta».
    .at-shop-address = La casilla de la publicidad puede quedar vacía.
    .at-shop-pay = Lea otra vez el precio. ¿Son { $final }? Entonces, «Con tarjeta» y «Comprar ahora».
    .at-shop-thanks = Ahora pregunta el banco. Abra su línea. ¿No está? Pulse «Deshacer» y elija «Con tarjeta».
    .at-bank-account = Está pagado. ¿Lleva el pedido otro nombre u otra calle? Pulse «Deshacer» hasta ver la casilla.
    .at-bank-confirm = ¿Es esa la tienda, y son { $final }?
    .never-payment-refused = Le dijo que no al banco. Así no se paga nada, y no pasa nada malo. Pero esta vez sí es { $who }, y { $final } es lo justo. Paso volvió atrás. Diga que sí.
    .done = { $who } compró { $thing } por { $final }, y el banco lo sabe. Usted miró antes de pagar. Guarde el número de un pedido hasta que llegue.
    .tutor-watch = ¿Lee el precio antes de «Comprar ahora»?
    .tutor-ask = ¿Dónde miró antes de pagar?
    .tutor-point = La línea del precio, encima de «Comprar ahora».
    .tutor-show = Apunte en un papel el número de un pedido.
    .tutor-hand-back = Diga: es su compra. Yo solo miro.
