title = Reconocer una estafa
about = Tres señales, una forma segura de preguntar y diez correos.
can-do = reconocer una estafa, no tocar su enlace y preguntar sin riesgo
bridge = Detrás de su tarjeta del banco hay un número. Guárdelo en { -mobile(form: "your") }.

word-scam =
    .name = estafa
    .means = Una mentira para quedarse con su dinero o con sus datos.
word-spam =
    .name = spam
    .means = Correos que nadie pidió. Muchos son estafas.
word-address-book =
    .name = libreta de direcciones
    .means = Lista de personas con su dirección, dentro del correo.
word-forward =
    .name = reenviar
    .means = Pasar un correo a otra persona.

# A quien se pregunta.
centre =
    .name = El centro
    .address = ayuda@centro.example

why =
    Una estafa es una mentira. Quiere su dinero o sus datos.
    Llega por correo, por mensaje o por teléfono.
    Personas listas, de todas las edades, se la creyeron.

    Hay señales, y hay una forma segura de preguntar. Hoy las verá.
    Aquí los nombres y los enlaces son inventados.
    No se pierde nada, y equivocarse ayuda.
    .tutor-watch = ¿Le ha pasado ya? Entonces, con mucho tacto.
    .tutor-ask = ¿Conoce a alguien a quien llamaron así?
    .tutor-point = Las palabras «de todas las edades».
    .tutor-show = Cuente una que usted casi se creyó.
    .tutor-hand-back = Diga: hoy miramos esos trucos con calma.

who-wrote =
    A doña Teresa le llega un mensaje. No conoce el número.
    «Abuela, se me ha roto el teléfono. Este es mi número nuevo.
    ¿Me mandas hoy 800 { -money }?»

    ¿Quién lo escribe?
    .grandson = Su nieto
    .grandson-why = Eligió «Su nieto». Puede ser él, pero un extraño sabe escribir lo mismo. Busque la respuesta segura.
    .shop = La tienda que arregla el teléfono
    .shop-why = Eligió la tienda. Una tienda no la llamaría «abuela». Busque la respuesta segura.
    .unknown = No se puede saber
    .unknown-why = Eligió «No se puede saber». Un número nuevo puede ser de cualquiera. Ella llama al número de siempre y pregunta: así es seguro.
    .hint-ask = ¿Cómo podría ella estar segura de quién es?
    .hint-look = Fíjese en el número: ¿lo conoce?
    .tutor-watch = ¿Piensa enseguida en el nieto?
    .tutor-ask = Si le llegara a usted, ¿qué haría primero?
    .tutor-point = Las palabras «No conoce el número».
    .tutor-show = En su propio teléfono, dónde están los números de siempre.
    .tutor-hand-back = Diga: elija solo lo que es seguro.

three-signs =
    Tres señales dicen «alto». La dirección no va con el nombre.
    Hay prisa. Y piden algo: un código, una contraseña, un enlace.
    Un enlace es una línea que abre una página.
    Marque las tres señales.
    .name = Un correo
    .sender = De: Banco Tres Valles, premio77@rapido.example
    .sender-why = Marcó quién escribe. Esa dirección no es del banco. Es la primera señal.
    .hello = Buenos días, señora Haddad:
    .hello-why = Marcó el saludo. Un nombre no demuestra nada, pero tampoco es una señal. Busque la prisa.
    .hurry = su tarjeta caduca hoy a las 18:00.
    .hurry-why = Marcó la prisa. Con prisa no se piensa. Es la segunda señal.
    .wants = Pulse aquí y escriba su contraseña.
    .wants-why = Marcó lo que piden. Ningún banco pide la contraseña. Es la tercera señal.
    .hours = La oficina de la calle Mayor abre a las 9.
    .hours-why = Marcó la oficina. Ahí nadie pide nada ni mete prisa. Busque lo que quieren de usted.
    .hint-ask = ¿Quién escribe, con cuánta prisa y qué pide?
    .hint-look = Busque primero la @. Después, una hora. Después, «Pulse».
    .tutor-watch = ¿Lee la dirección hasta el final?
    .tutor-ask = ¿Cómo sería la dirección de un banco de verdad?
    .tutor-point = Lo que va detrás de la @.
    .tutor-show = Una carta de su banco: ¿qué pone y qué no?
    .tutor-hand-back = Diga: son tres. ¿Cuál ve primero?

which-feeling =
    Quien estafa usa lo que sentimos. Así actuamos sin pensar.
    ¿Qué usa cada frase?
    .fear = «En 1 hora cerramos su cuenta»
    .fear-with = El miedo
    .fear-why = Eligió el miedo. Con miedo se obedece enseguida. Un paseo corto ayuda; después, pregunte.
    .joy = «Le ha tocado un viaje»
    .joy-with = La alegría
    .joy-why = Eligió la alegría. Con ella damos nuestros datos muy deprisa. A quien no juega no le toca nada.
    .love = «Mamá, te necesito ahora mismo»
    .love-with = El cariño a la familia
    .love-why = Eligió el cariño. Por cariño se paga sin preguntar. Llame al número de siempre y sabrá quién es.
    .respect = «Policía. Haga lo que le decimos»
    .respect-with = El respeto a la autoridad
    .respect-why = Eligió el respeto. La policía de verdad no pide dinero ni códigos por teléfono. Ya conoce las cuatro.
    .hint-ask = ¿Qué sentiría usted al leer esa frase?
    .hint-look = Mire una palabra: «cerramos», «tocado», «mamá», «policía».
    .tutor-watch = ¿Cuál de las cuatro le llega más?
    .tutor-ask = ¿Con cuál de estas frases caería usted?
    .tutor-point = La frase por la que se pregunta ahora.
    .tutor-show = Léala en voz alta, con mucha prisa.
    .tutor-hand-back = Diga: ahora léala despacio. ¿Le llega igual?

ask-a =
    .who = Olena
    .sum = 300
    .day = Lunes
ask-b =
    .who = Yusuf
    .sum = 950
    .day = Viernes
ask-c =
    .who = Carmen
    .sum = 120
    .day = Domingo

ask-the-bank =
    { $day }. { $who } recibe un correo en nombre de su banco.
    «Alguien le ha quitado { $sum } { -money }».
    ¿Será verdad? ¿Qué forma de saberlo es segura?
    .reply = Contestar al correo y preguntar
    .reply-why = Eligió contestar. Le escribirían algo muy amable, y sería otra mentira. Busque un camino que no venga del correo.
    .link = Pulsar el enlace y mirar
    .link-why = Eligió el enlace. Se abre una página falsa y se queda la contraseña. Busque un camino que no venga del correo.
    .number = Llamar al número que pone el correo
    .number-why = Eligió ese número. Una voz dice «aquí el banco», y no lo es. Busque un camino que no venga del correo.
    .card = Llamar al número de la tarjeta
    .card-why = Eligió la tarjeta. Ese número sí es del banco. Allí le dicen qué pasó de verdad.
    .hint-ask = ¿Cuál de estos caminos no lo trajo el correo?
    .hint-look = Tres empiezan en el correo. Uno está en la cartera de { $who }.
    .tutor-watch = ¿Se fía del número que pone el correo?
    .tutor-ask = ¿Dónde tiene usted el número de su banco?
    .tutor-point = Las palabras «del correo».
    .tutor-show = El dorso de una tarjeta, tapando las cifras.
    .tutor-hand-back = Diga: ¿cuál es de verdad el camino de { $who }?

the-call =
    Suena el teléfono. ¿Qué haría usted?
    .ring = «Buenas tardes, le llamo de su banco. Le están quitando dinero. Rápido, dígame el código que le hemos enviado».
    .ring-read = Decirle el código
    .ring-name = Preguntar su nombre y después decirle el código
    .ring-hang = Colgar sin decir nada
    .robbed = Eligió decir el código. Ese código abre su cuenta. En un minuto se quedaría sin dinero. Aquí no pasó nada. Un banco nunca pide un código por teléfono.
    .polite = Eligió preguntar el nombre. Un nombre lo dice cualquiera. El código abriría su cuenta igual. Aquí no pasó nada. Un código es solo para usted.
    .again = Colgó, y estuvo bien. El corazón le late deprisa. Vuelve a sonar: el mismo número.
    .again-talk = Contestar y dar explicaciones
    .again-card = Dejar que suene, y llamar al número de la tarjeta
    .again-friend = Dejar que suene, y preguntar a alguien de confianza
    .talked = Eligió dar explicaciones. Cuanto más se habla, más razones encuentran. Aquí no pasó nada. Usted no les debe ninguna respuesta.
    .bank = Llamó usted al banco. Le dicen que nadie le llamó y que su dinero está ahí. No fue mala educación: se tomó su tiempo.
    .friend = Preguntó a alguien. Entre dos se vio enseguida: una estafa. A dos personas cuesta más meterles prisa.
    .hint-ask = ¿Quién llamó a quién?
    .hint-look = Busque el camino en el que nadie se lleva el código.
    .tutor-watch = ¿Le cuesta colgar a la gente?
    .tutor-ask = ¿Qué podría decir antes de colgar?
    .tutor-point = La palabra «código».
    .tutor-show = Cómo cuelga usted, sin una palabra más.
    .tutor-hand-back = Diga: aquí se puede probar todo. Usted elige.

what-they-do =
    Un extraño sabe la fecha de nacimiento de Rosa.
    Tiene el número de su tarjeta y la contraseña de su correo.
    ¿Qué puede hacer con eso? Elija tres cosas.
    .account = Dejarla fuera de su correo
    .account-why = Eligió el correo. Quien tiene la contraseña la cambia. Rosa ya no puede entrar.
    .friends = Pedir dinero a sus amigas
    .friends-why = Eligió las amigas. Les llega un correo de Rosa y se lo creen. De una estafa sale otra.
    .pension = Subirle la pensión
    .pension-why = Eligió la pensión. Nadie roba datos para regalar nada. Busque lo que le da dinero al extraño.
    .contract = Comprar un teléfono a su nombre
    .contract-why = Eligió el teléfono. La factura le llega a Rosa. Por eso los datos valen tanto como el dinero.
    .hint-ask = ¿Qué le da dinero al extraño y disgustos a Rosa?
    .hint-look = Tres líneas quitan algo. Una da algo.
    .tutor-watch = ¿Le sorprende que una fecha de nacimiento sirva de algo?
    .tutor-ask = ¿Quién tiene que saber su fecha de nacimiento, y quién no?
    .tutor-point = La palabra «tres» de la pregunta.
    .tutor-show = Un sobre con su nombre: ¿a quién le serviría?
    .tutor-hand-back = Diga: elija lo que le haría daño a ella.

# Un correo que quiere algo, y otro de una persona conocida.
trap =
    .from-name = { $trap-name }
    .from = { $trap-from }
    .subject = { $trap-topic }
    .text =
        Estimado cliente:
        { $trap-line }
        Pulse hoy el enlace.
    .link = { $trap-link }
known =
    .from-name = { $friend }
    .from = { $friend-from }
    .subject = { $friend-topic }
    .text =
        Hola:
        { $friend-line }
        { $friend }

throw-a =
    .trap-name = Paquetería
    .trap-from = pagos@paquete-44.example
    .trap-topic = Devolvemos su paquete
    .trap-line = tenemos un paquete para usted. Faltan 2 { -money }.
    .trap-link = Pulse aquí y pague
    .friend = Wei
    .friend-from = wei@buzon.example
    .friend-topic = Ajedrez, el jueves
    .friend-line = jugamos a las 17:00. Llevo el tablero.
throw-b =
    .trap-name = La luz
    .trap-from = oficina@luz-ya.example
    .trap-topic = Mañana se queda sin luz
    .trap-line = su último recibo no está pagado. Le cortamos la luz.
    .trap-link = Pulse aquí y escriba su tarjeta
    .friend = Amina
    .friend-from = amina@buzon.example
    .friend-topic = La olla grande
    .friend-line = todavía tengo su olla grande. ¿Se la llevo?
throw-c =
    .trap-name = Pensiones
    .trap-from = dinero@regalo-9.example
    .trap-topic = 240 { -money } para usted
    .trap-line = le devolvemos 240 { -money }. Díganos su cuenta.
    .trap-link = Pulse aquí y dé su cuenta
    .friend = Mihai
    .friend-from = mihai@buzon.example
    .friend-topic = Su bicicleta
    .friend-line = la cadena es nueva. Ya puede montar.

throw-it-away =
    Dos correos. El de «{ $trap-name }» es una estafa.
    Ábralo y busque en él las tres señales.

    Después pulse «Tirar». El enlace, ni tocarlo.
    Abrir un correo no hace daño. El enlace sí puede.
    .hint-ask = ¿Cuál de los dos correos quiere algo de usted?
    .hint-look = Busque «{ $trap-name }» en la lista. Debajo del correo abierto pone «Tirar».
    .hint-look-lines = Busque «{ $trap-name }». Después del correo abierto viene «Tirar».
    .hint-key = Con las flechas va a la línea e { -enter-key } la abre. Después, las flechas hasta «Tirar», e { -enter-key }.
    .hint-key-lines = Escriba el número del correo. Después, el de «Tirar».
    .hint-show = Mire: se abre el correo y se pulsa «Tirar».
    .hint-show-lines = Así: el número del correo y el de «Tirar».
    .never-followed-trap = Pulsó el enlace. En la vida real, una página falsa le pediría ahora la tarjeta. Aquí Paso volvió atrás y no se perdió nada. Pulse «Tirar».
    .never-sent = Envió una respuesta. En la vida real sabrían que aquí alguien lee. Le escribirían más. Paso lo deshizo. Pulse «Tirar».
    .never = Este correo es de { $friend }, y no pide nada raro. Sería una pena perderlo. Paso lo dejó en su sitio. Busque el otro.
    .done = La estafa está en la papelera. Ahí no hace daño. No le debe respuesta a nadie. Lo que nadie pidió se llama spam. Con «Es spam», el buzón aprende.
    .tutor-watch = ¿Se le va la mano al enlace?
    .tutor-ask = ¿Cuál de las tres señales ve aquí?
    .tutor-point = La dirección de quien escribe.
    .tutor-show = En su lado: lea primero la dirección, en voz alta.
    .tutor-hand-back = Diga: usted decide qué se hace con él.

safe-doubt-scam =
    Seguro: lo conoce y no piden nada nuevo.
    Estafa: están las señales.
    Duda: algo suena raro. Entonces pregunte antes de pulsar.
    .safe = Seguro
    .doubt = Duda: primero pregunto
    .scam = Estafa
    .dentist = El dentista recuerda la cita del lunes que ya conoce
    .dentist-why = Es seguro. Usted ya sabía el día, y nadie pide nada. Solo hay que leerlo.
    .book = La biblioteca: el libro vence el viernes
    .book-why = Es seguro. Usted sacó un libro, y nadie pide datos. El viernes lo devuelve.
    .car = Le ha tocado una casa sin jugar. Le piden la tarjeta
    .car-why = Es una estafa. A quien no juega no le toca nada, y quieren la tarjeta. Tírelo.
    .tax = Impuestos, desde una dirección rara: pague hoy aquí
    .tax-why = Es una estafa. Dirección, prisa y enlace: las tres señales. Tírelo.
    .photos = Una amiga, con su dirección: «Mira esto» y un enlace
    .photos-why = Es una duda. La dirección es suya, pero no suena a ella. Llámela: quizá otra persona usa su correo.
    .account = Su casero: a partir de ahora, pague en otra cuenta
    .account-why = Es una duda. Puede ser verdad, y es mucho dinero. Vaya a verlo o llame a su número de siempre.
    .hint-ask = ¿Lo conoce usted, y piden algo nuevo?
    .hint-look = Mire qué piden: nada, la tarjeta o algo raro.
    .tutor-watch = ¿Se atreve a elegir «duda»? Es una buena respuesta.
    .tutor-ask = ¿A quién preguntaría por este?
    .tutor-point = La segunda parte de la línea: lo que piden.
    .tutor-show = Tres sitios en la mesa: guardar, preguntar, tirar.
    .tutor-hand-back = Diga: ¿dónde lo pondría usted?

# Un correo de una persona conocida que no suena a ella.
odd =
    .from-name = { $odd-name }
    .from = { $odd-from }
    .subject = { $odd-topic }
    .text =
        { $odd-line }
        { $odd-name }
    .link = { $odd-link }
doubt-a =
    .odd-name = Olena
    .odd-from = olena@buzon.example
    .odd-topic = Para ti
    .odd-line = Mira esto. Muy importante.
    .odd-link = Pulsa aquí y mira
    .friend = Kofi
    .friend-from = kofi@buzon.example
    .friend-topic = La excursión
    .friend-line = salimos de la plaza a las 9.
doubt-b =
    .odd-name = Wei
    .odd-from = wei@buzon.example
    .odd-topic = Foto
    .odd-line = ¿Eres tú en esta foto?
    .odd-link = Pulsa aquí para ver la foto
    .friend = Amina
    .friend-from = amina@buzon.example
    .friend-topic = Costura, el martes
    .friend-line = nos vemos a las 18:00, en la sala grande.
doubt-c =
    .odd-name = Carmen
    .odd-from = carmen@buzon.example
    .odd-topic = Dinero
    .odd-line = Cómprame 3 tarjetas de regalo. Ya te explico.
    .odd-link = Pulsa aquí y compra
    .friend = Yusuf
    .friend-from = yusuf@buzon.example
    .friend-topic = Tomates
    .friend-line = ya hay tomates maduros. Venga a buscarlos.

ask-in-doubt =
    Escribe «{ $odd-name }», pero no suena a { $odd-name }.
    Ábralo y pulse «Reenviar»: así lo pasa al centro.

    No hace falta escribir la dirección. Pulse «Libreta de
    direcciones»: es una lista de personas. Elija «El centro».
    Después pulse «Enviar».
    .hint-ask = ¿Quién podría mirar este correo con usted?
    .hint-look = Debajo del correo abierto pone «Reenviar». Después busque «Libreta de direcciones».
    .hint-look-lines = Después del correo abierto viene «Reenviar». Luego busque «Libreta de direcciones».
    .hint-key = Las flechas van a «Reenviar», e { -enter-key } lo pulsa. Igual con «Libreta de direcciones», «El centro» y «Enviar».
    .hint-key-lines = Escriba el número de «Reenviar». Después, los de «Libreta de direcciones», «El centro» y «Enviar».
    .hint-show = Mire: abrir, Reenviar, Libreta de direcciones, El centro, Enviar.
    .hint-show-lines = Así: abrir, Reenviar, Libreta de direcciones, El centro, Enviar.
    .never-followed-odd = Pulsó el enlace. Quizá un extraño usa el correo de { $odd-name }. Quiere también el de usted. Aquí Paso volvió atrás. Pulse «Reenviar».
    .never-sent = Contestó al correo de { $odd-name }. Si lo usa un extraño, lo lee él. Paso lo deshizo. Pulse «Reenviar» y pregunte al centro.
    .not-yet-reply = Su correo salió, pero no es el raro. El centro necesita ver ese. Pulse Deshacer, abra el correo de { $odd-name } y pulse «Reenviar».
    .done = El centro ya lo está mirando. Se puede avisar a { $odd-name }. Preguntar es rápido y no cuesta nada.
    .tutor-watch = ¿Confunde «Reenviar» con «Responder»?
    .tutor-ask = ¿Qué no suena a { $odd-name } en este correo?
    .tutor-point = La fila de botones debajo del correo.
    .tutor-show = Pase un papel a alguien: ¿a usted qué le parece?
    .tutor-hand-back = Diga: ahora pásenos este.

if-it-happened =
    Amina se creyó una estafa. Dio su tarjeta y una contraseña.
    ¿Qué le ayuda ahora? Elija tres cosas.
    .bank = Llamar al banco y bloquear la tarjeta
    .bank-why = Eligió el banco. De una tarjeta bloqueada no sale dinero. Cuanto antes, mejor.
    .hide = No contárselo a nadie
    .hide-why = Eligió callar. Así nadie puede ayudarla, y se queda sola con la vergüenza. Busque lo que trae ayuda.
    .password = Cambiar la contraseña
    .password-why = Eligió la contraseña. Con una nueva, el extraño se queda fuera. La cambia en todos los sitios donde la usaba.
    .tell = Contárselo a alguien de confianza y a la policía
    .tell-why = Eligió contarlo. La policía conoce estas estafas y avisa a otras personas. Amina no hizo nada malo.
    .hint-ask = ¿Qué protege el dinero, y quién puede ayudar?
    .hint-look = Busque tres cosas que se hacen. Una es callar.
    .tutor-watch = ¿Le recuerda algo propio? Dele tiempo.
    .tutor-ask = ¿A quién se lo contaría primero?
    .tutor-point = Las palabras «Llamar al banco».
    .tutor-show = Dígalo en voz alta: me ha pasado. ¿Me ayuda?
    .tutor-hand-back = Diga: elija lo que le aconsejaría a una amiga.

m-doctor =
    .from-name = Centro de salud
    .from = citas@salud.example
    .subject = El { $day } a las 10
    .text =
        Buenos días, { $who }:
        le esperamos el { $day } a las 10, como quedamos.
m-bank =
    .from-name = { $bank }
    .from = { $bank-from }
    .subject = Su tarjeta caduca hoy
    .text =
        Estimado cliente:
        su tarjeta caduca hoy a las { $hour }.
        Escriba su contraseña para conservarla.
    .link = Pulse aquí para conservarla
m-club =
    .from-name = { $club }
    .from = { $club-from }
    .subject = { $club-topic }
    .text =
        Hola, { $who }:
        { $club-line }
m-family =
    .from-name = { $kin }
    .from = numero-nuevo-8@caja.example
    .subject = Se me ha roto el teléfono
    .text =
        { $hello }, te escribo desde otro teléfono.
        Tengo que pagar { $sum } { -money } hoy. ¿Puedes?
        No se lo digas a nadie.
m-power =
    .from-name = Luz del Valle
    .from = recibos@luzdelvalle.example
    .subject = Su recibo de { $month }
    .text =
        Buenos días, { $who }:
        su recibo es de { $bill } { -money }. Se cobra como siempre.
        No tiene que hacer nada.
m-parcel =
    .from-name = { $parcel }
    .from = { $parcel-from }
    .subject = Su paquete le espera
    .text =
        No había nadie en casa.
        Pague { $fee } { -money } hoy, o lo devolvemos.
    .link = Pulse aquí y pague
m-library =
    .from-name = Biblioteca
    .from = avisos@biblioteca.example
    .subject = Vence el viernes
    .text =
        Buenos días, { $who }:
        «{ $book }» vence el viernes.
m-odd =
    .from-name = { $odd-name }
    .from = { $odd-from }
    .subject = Mira
    .text = { $odd-line }
    .link = { $odd-link }
m-prize =
    .from-name = La Rueda de Oro
    .from = tocado@rueda.example
    .subject = Le ha tocado { $prize }
    .text =
        Tuvo mucha suerte.
        Envíe el número de su tarjeta antes de medianoche.
    .link = Pulse aquí y recoja su premio
m-market =
    .from-name = Mercado del sábado
    .from = mercado@pueblo.example
    .subject = { $market }
    .text = El sábado de 8 a 14, como cada semana.

teresa =
    .who = Teresa
    .day = martes
    .bank = Banco Tres Valles
    .bank-from = urgente@banco-55.example
    .hour = 18:00
    .club = El coro
    .club-from = coro@canto.example
    .club-topic = Ensayo a las 19:00
    .club-line = el miércoles cantamos a las 19:00, no a las 18:00.
    .kin = Su nieto
    .hello = Abuela
    .sum = 900
    .month = mayo
    .bill = 41
    .parcel = Paquete Veloz
    .parcel-from = pagos@veloz-3.example
    .fee = 2
    .book = El abrigo azul
    .odd-name = Pilar
    .odd-from = pilar@buzon.example
    .odd-line = Te vas a reír. Ábrelo.
    .odd-link = Pulsa aquí y abre
    .prize = una cocina
    .market = Llegan las ciruelas
mihai =
    .who = Mihai
    .day = jueves
    .bank = Banco La Loma
    .bank-from = alarma@seguro-1.example
    .hour = 20:00
    .club = El colegio
    .club-from = secretaria@colegio.example
    .club-topic = La excursión
    .club-line = el lunes los niños traen botas.
    .kin = Su hija
    .hello = Papá
    .sum = 640
    .month = marzo
    .bill = 58
    .parcel = Aduanas
    .parcel-from = tasas@caja-20.example
    .fee = 3
    .book = Pan en casa
    .odd-name = Kofi
    .odd-from = kofi@buzon.example
    .odd-line = ¿Sales tú aquí?
    .odd-link = Pulsa aquí y lo ves
    .prize = una moto
    .market = Otra vez hay pan
fatou =
    .who = Fatou
    .day = lunes
    .bank = Banco Río Verde
    .bank-from = alto@ayuda-tarjeta.example
    .hour = 17:00
    .club = La huerta
    .club-from = huerta@esquina.example
    .club-topic = Riego del domingo
    .club-line = el domingo le toca regar a usted.
    .kin = Su sobrina
    .hello = Tía
    .sum = 480
    .month = junio
    .bill = 36
    .parcel = Puerta a puerta
    .parcel-from = ya@puerta-7.example
    .fee = 1
    .book = Canciones de Dakar
    .odd-name = Wei
    .odd-from = wei@buzon.example
    .odd-line = Cómprame 2 tarjetas de regalo, rápido.
    .odd-link = Pulsa aquí y compra
    .prize = un crucero
    .market = No viene el panadero

ten-messages =
    { $who } tiene 10 correos, y 4 son estafas. No toque enlaces.
    Estafa: pulse «Es spam». Seguro: déjelo donde está.
    Duda: reenvíe al centro el de { $odd-name }.
    .hint-ask = ¿Qué correos quieren algo de { $who } hoy mismo?
    .hint-look = Busque el banco, el paquete, el premio y «{ $kin }». Lea las direcciones.
    .hint-key = { -enter-key } abre un correo. Las flechas van a «Es spam», e { -enter-key } lo pulsa. Para «{ $odd-name }»: Reenviar, Libreta de direcciones, Enviar.
    .hint-key-lines = Escriba el número de un correo y después el de «Es spam». Para «{ $odd-name }»: Reenviar, Libreta de direcciones, Enviar.
    .hint-show = Mire: cuatro veces «Es spam», y después se reenvía uno.
    .hint-show-lines = Así: cuatro veces «Es spam», y después se reenvía uno.
    .never-followed-m-odd = Pulsó el enlace. Quizá un extraño usa el correo de { $odd-name }. En la vida real, el de usted sería el siguiente. Paso volvió atrás. Pulse «Reenviar» y pregunte al centro.
    .never-followed-m-bank = Pulsó el enlace. En la vida real, una página falsa se queda la contraseña. Aquí Paso volvió atrás y no se perdió nada. Pulse «Es spam».
    .never-followed-m-parcel = Pulsó el enlace. En la vida real piden { $fee } y se llevan cientos. Aquí Paso volvió atrás. Pulse «Es spam».
    .never-followed-m-prize = Pulsó el enlace. En la vida real no hay premio. Hay una página que quiere su tarjeta. Aquí Paso volvió atrás. Pulse «Es spam».
    .never-sent = Envió una respuesta. En la vida real sabrían que aquí alguien lee. Le escribirían más. Paso lo deshizo. Lea la dirección y después decida.
    .never = Este es seguro: { $who } lo conoce, y no piden nada. Sería una pena perderlo. Paso lo dejó en su sitio. Busque los que quieren algo.
    .not-yet-reply = Su correo salió, pero no es el raro. El centro necesita ver ese. Pulse Deshacer, abra el correo de { $odd-name } y pulse «Reenviar».
    .done = Los 10 están en su sitio. Las estafas están en Spam, y el centro mira una duda. En su propio buzón puede hacer lo mismo.
    .tutor-watch = ¿Lee cada dirección o solo el nombre?
    .tutor-ask = ¿Qué señal le dio la seguridad?
    .tutor-point = La línea «Dirección» del correo abierto.
    .tutor-show = Tres dedos: dirección, prisa, algo que piden.
    .tutor-hand-back = Diga: diez correos, y todo el tiempo que quiera.
