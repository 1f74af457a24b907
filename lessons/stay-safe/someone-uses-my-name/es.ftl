title = Alguien usa mi nombre
about = Un cargo extraño, un correo raro y un plan de cuatro partes.
can-do = notar que alguien usa su nombre y seguir un plan
bridge = Apunte en papel los teléfonos de su banco y de la policía. Guárdelo en casa.

word-identity-theft =
    .name = robo de identidad
    .means = Alguien usa su nombre o sus datos para pagar o firmar.
word-charge =
    .name = cargo extraño
    .means = Dinero que salió de su cuenta sin que usted sepa por qué.
word-data-protection-office =
    .name = oficina de protección de datos
    .means = Una oficina que ayuda cuando alguien usa sus datos.

centre =
    .name = El centro
    .address = ayuda@centro.example
office =
    .name = Oficina de protección de datos
    .address = ayuda@oficina-datos.example

why =
    A veces un extraño tiene su nombre, su tarjeta o su contraseña.
    Con eso compra o firma. Se llama robo de identidad.
    Le puede pasar a cualquiera. Quien lo sufre no hizo nada malo.

    Hay un plan de cuatro partes. Cuanto antes, mejor.
    Hoy lo practica con personas inventadas.
    Aquí nada es de verdad, y equivocarse ayuda.
    .tutor-watch = ¿Le ha pasado ya? Entonces, hablen bajito.
    .tutor-ask = ¿A quién llamaría primero?
    .tutor-point = Las palabras «no hizo nada malo».
    .tutor-show = El teléfono de su propio banco, y dónde lo guarda.
    .tutor-hand-back = Diga: hoy nadie pierde nada.

games =
    .who = Teresa
    .shop = Juegos Luna
    .shop-word = Juegos Luna|Juego Luna|Luna
    .sum = 99
    .date = 6/5/2026
    .date-word = 6/5/2026|06/05/2026|6-5-2026|06-05-2026|6.5.2026|6 5 2026|2026-05-06
    .number = 5180
    .sentence = Cargo extraño: Juegos Luna, 99. Avisé al banco.
shoes =
    .who = Mihai
    .shop = Zapatos Oro
    .shop-word = Zapatos Oro|Zapato Oro|zapatos
    .sum = 140
    .date = 7/5/2026
    .date-word = 7/5/2026|07/05/2026|7-5-2026|07-05-2026|7.5.2026|7 5 2026|2026-05-07
    .number = 6204
    .sentence = Cargo extraño: Zapatos Oro, 140. Avisé al banco.
hotel =
    .who = Fatou
    .shop = Hotel Norte
    .shop-word = Hotel Norte|Norte|Hotel
    .sum = 230
    .date = 8/5/2026
    .date-word = 8/5/2026|08/05/2026|8-5-2026|08-05-2026|8.5.2026|8 5 2026|2026-05-08
    .number = 7733
    .sentence = Cargo extraño: Hotel Norte, 230. Avisé al banco.

strange-line =
    Esta es la cuenta de { $who }. Pagó el alquiler, el mercado y la
    farmacia. Hay una línea rara: es un cargo extraño.

    ¿Quién se llevó ese dinero? Escriba abajo el nombre.
    .answer = Quién
    .hint-ask = ¿Cuál de las 4 líneas no es alquiler, mercado ni farmacia?
    .hint-look = Mire la última línea de la lista, la del 5 de mayo.
    .hint-key = Con Tab baja a «Quién». Escriba el nombre, y después { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de «Quién», un espacio y el nombre.
    .hint-show = Mire: la última línea de la lista, y su nombre abajo.
    .not-yet-answer = Esa línea { $who } la conoce. Mire las demás otra vez. Escriba el nombre de la rara.
    .done = { $shop }: { $who } no compró nada ahí. Suele ser la primera señal. Quien mira una vez por semana la ve pronto.
    .tutor-watch = ¿Lee las cuatro líneas?
    .tutor-ask = ¿Cada cuánto mira usted su cuenta?
    .tutor-point = Los nombres, en medio de la lista.
    .tutor-show = Un tique de su bolsillo: ¿conoce cada línea?
    .tutor-hand-back = Diga: ¿qué línea le extrañaría a usted?

two-signs =
    ¿Qué 2 líneas dicen que alguien usa su nombre?
    .bill = La factura de un teléfono que no compré
    .bill-why = Eligió la factura. Alguien firmó con su nombre. No la pague: avise.
    .advert = Un anuncio de teléfonos
    .advert-why = Eligió el anuncio. Le llega a todo el mundo. No pide nada a su nombre. Busque lo que sí lleva su nombre.
    .locked-out = Mi contraseña ya no abre mi correo
    .locked-out-why = Eligió el correo. Quizá un extraño cambió la contraseña. Quien tiene su correo escribe por usted.
    .rent = El alquiler sale de mi cuenta, como cada mes
    .rent-why = Eligió el alquiler. Conoce esa línea, y viene cada mes. Busque lo que usted no hizo.
    .hint-ask = ¿Qué dos cosas pasaron sin usted?
    .hint-look = Busque «no compré» y «ya no abre».
    .tutor-watch = ¿Le da miedo ahora cada carta?
    .tutor-ask = ¿Qué notaría antes: el dinero o el correo?
    .tutor-point = Las palabras «no compré».
    .tutor-show = Tres cartas: una conocida, un anuncio, una rara.
    .tutor-hand-back = Diga: ¿qué no salió de usted?

the-plan =
    El plan tiene cuatro partes. ¿Qué va primero, y qué después?
    .block = Bloquear la tarjeta: no sale más dinero
    .change = Cambiar la contraseña: el extraño se queda fuera
    .report = Avisar al banco y a la policía
    .write = Apuntar el día y el número
    .why = Primero se cierran las puertas: tarjeta y contraseña. Después se avisa. Al final se apuntan día y número: son su prueba.
    .not-yet = Primero hay que salvar el dinero, y después el correo. Luego se avisa. El número llega con el aviso, así que se apunta al final.
    .hint-ask = ¿Qué hay que parar en el primer minuto?
    .hint-look = Busque la línea del dinero. La nota con el número va al final.
    .tutor-watch = ¿Pone «avisar» primero? Casi: diga por qué va antes la tarjeta.
    .tutor-ask = El grifo está abierto. ¿Qué hace primero?
    .tutor-point = La línea que habla del dinero.
    .tutor-show = Cuatro dedos: bloquear, cambiar, avisar, apuntar.
    .tutor-hand-back = Diga: empiece por el dinero.

block-the-card =
    { $who } ve { $shop }, { $sum } { -money }, y no compró nada ahí.

    Primera parte del plan: abra «Mi tarjeta» y bloquéela.
    .hint-ask = ¿Dónde puede poner algo de la tarjeta?
    .hint-look = Debajo de la lista de la cuenta pone «Mi tarjeta».
    .hint-key = Las flechas van a «Mi tarjeta», e { -enter-key } la abre. Después, { -enter-key } en «Bloquear la tarjeta».
    .hint-key-lines = Escriba el número de «Mi tarjeta». Después, el de «Bloquear la tarjeta».
    .hint-show = Mire: «Mi tarjeta» y después «Bloquear la tarjeta».
    .never = Envió dinero. En la vida real ya no estaría. Aquí Paso lo deshizo. { $who } quiere que no salga dinero: abra «Mi tarjeta».
    .done = La tarjeta está bloqueada, y nadie paga con ella. El banco envía otra, gratis. ¿Llama un extraño y ofrece ayuda? Cuelgue, y llame usted al banco.
    .tutor-watch = ¿Teme bloquearla demasiado pronto? No pasa nada.
    .tutor-ask = ¿Y si no puede entrar en el banco?
    .tutor-point = La línea «Mi tarjeta».
    .tutor-show = El teléfono que va detrás de una tarjeta.
    .tutor-hand-back = Diga: un toque, y la puerta está cerrada.

# Un correo sobre algo comprado a nombre de otro, y el de una amistad.
contract =
    .from-name = { $firm }
    .from = { $firm-from }
    .subject = { $topic }
    .text =
        Buenos días, { $who }:
        { $line }
        Enviamos los papeles a { $place }.
    .link = Pulse aquí para cambiarlo
friend-letter =
    .from-name = { $friend }
    .from = { $friend-from }
    .subject = { $friend-topic }
    .text =
        Hola, { $who }:
        { $friend-line }

phone =
    .who = Olena
    .firm = Mundo Teléfono
    .firm-from = pedidos@mundotelefono.example
    .topic = Gracias por su teléfono nuevo
    .line = su teléfono nuevo cuesta 780 { -money }.
    .place = Calle Marina, 9, Puerto Claro
    .friend = Wei
    .friend-from = wei@buzon.example
    .friend-topic = Ajedrez, el jueves
    .friend-line = jugamos a las 17:00. Llevo el tablero.
loan =
    .who = Kofi
    .firm = Crédito Ya
    .firm-from = contratos@credito-ya.example
    .topic = Su préstamo está listo
    .line = recibe los 2000 { -money } que ha pedido.
    .place = Calle del Muelle, 2, Puerto Claro
    .friend = Pilar
    .friend-from = pilar@buzon.example
    .friend-topic = Tomates
    .friend-line = ya están rojos. Venga a probarlos.
flat =
    .who = Carmen
    .firm = Luz del Valle
    .firm-from = contratos@luzdelvalle.example
    .topic = Su contrato nuevo de la luz
    .line = su contrato de la luz empieza el lunes.
    .place = Calle Norte, 31, Puerto Claro
    .friend = Yusuf
    .friend-from = yusuf@buzon.example
    .friend-topic = La excursión
    .friend-line = salimos de la plaza a las 9.

strange-email =
    { $who } recibe un correo de «{ $firm }» y no ha firmado nada.
    Guárdelo: es una prueba. No toque el enlace ni conteste.

    Reenvíelo a la oficina de protección de datos. Ayuda cuando
    alguien usa sus datos. Está en la libreta de direcciones.
    .hint-ask = ¿Qué correo habla de algo que { $who } no hizo?
    .hint-look = Abra «{ $firm }». Debajo pone «Reenviar», y después «Libreta de direcciones».
    .hint-look-lines = Abra «{ $firm }». Después vienen «Reenviar» y «Libreta de direcciones».
    .hint-key = Las flechas van a «Reenviar», e { -enter-key } lo pulsa. Igual con «Libreta de direcciones», la oficina y «Enviar».
    .hint-key-lines = Escriba el número de «Reenviar». Después, los de «Libreta de direcciones», la oficina y «Enviar».
    .hint-show = Mire: abrir, Reenviar, Libreta de direcciones, la oficina, Enviar.
    .hint-show-lines = Así: abrir, Reenviar, Libreta de direcciones, la oficina, Enviar.
    .never-followed-contract = Pulsó el enlace. En la vida real, una página pediría más datos de { $who }. Aquí Paso volvió atrás. Pulse «Reenviar».
    .never-sent = Contestó a quien lo envía. Quizá lo lee un extraño y aprende más. Aquí Paso lo deshizo. Pulse «Reenviar».
    .never = Sin este correo, { $who } se queda sin prueba. Paso lo dejó en su sitio. Ábralo y pulse «Reenviar».
    .not-yet-reply = Salió un correo, pero sin la prueba. La oficina necesita verla. Pulse Deshacer, abra «{ $firm }» y pulse «Reenviar».
    .not-yet-to = Fue a otra dirección. Aquí solo ayuda la oficina. Pulse Deshacer y elíjala en la libreta.
    .done = La oficina tiene la prueba, y el correo sigue aquí. Ya saben que { $who } no firmó. { $who } no paga nada.
    .tutor-watch = ¿Se le va la mano al enlace, «para cambiarlo»?
    .tutor-ask = ¿Por qué este correo se guarda y no se tira?
    .tutor-point = La palabra «Reenviar», debajo del correo.
    .tutor-show = Meta un papel en una carpeta que diga «Pruebas».
    .tutor-hand-back = Diga: páselo, y guárdelo también.

at-three =
    .who = Amina
    .sign = Alguien abrió su correo a las 3 de la noche. Ella dormía.
    .four-words = jardín cuchara tren limón
far-away =
    .who = Don Julián
    .sign = Alguien abrió su correo desde una ciudad muy lejana.
    .four-words = ventana pan río canción
no-entry =
    .who = Wei
    .sign = Sus amigos reciben correos que él no escribió.
    .four-words = barco manzana invierno silla

change-the-password =
    { $who }: { $sign }
    Segunda parte del plan: cambie la contraseña del correo.

    Invente una para practicar, no una suya: 4 palabras o más.
    .hint-ask = ¿Cuál de las tres cuentas es la del correo?
    .hint-look = Abra «Correo». Ahí busque «Cambiar la contraseña».
    .hint-key = { -enter-key } abre «Correo» y «Cambiar la contraseña». Escriba 4 palabras. Con Tab, hasta «Guardar la nueva».
    .hint-key-lines = Escriba los números de «Correo» y «Cambiar la contraseña». Después, la casilla, un espacio y 4 palabras. Al final, «Guardar la nueva».
    .hint-show = Mire: Correo, Cambiar la contraseña, 4 palabras, Guardar la nueva.
    .done = La contraseña antigua ya no abre nada. El extraño se quedó fuera. ¿Dónde más se usaba la antigua? Allí se cambia también.
    .tutor-watch = ¿Escribe una contraseña suya de verdad? Párele con tacto.
    .tutor-ask = ¿Dónde más podría servir la contraseña antigua?
    .tutor-point = «Mostrar la contraseña», por si quiere leerla.
    .tutor-show = Mire a otro lado mientras escribe.
    .tutor-hand-back = Diga: cuatro palabras que nadie adivine. Yo no miro.

report-it =
    Tercera parte: { $who } avisa al banco del cargo extraño.
    Fue { $shop }. Hoy es { $date }.

    Abra «Avisar de un cargo extraño», rellene y avise.
    .hint-ask = ¿Qué quiere saber el banco: quién y cuándo?
    .hint-look = «Avisar de un cargo extraño» está debajo de la lista. Tiene dos casillas.
    .hint-key = { -enter-key } abre la línea. Escriba el nombre, Tab, la fecha, Tab. Después, { -enter-key } en «Avisar».
    .hint-key-lines = Escriba el número de la línea. Después: casilla, espacio, nombre; casilla, espacio, fecha. Al final, «Avisar».
    .hint-show = Mire: la línea, quién fue, la fecha y Avisar.
    .never = La tarjeta volvería a funcionar, también para el extraño. Paso volvió atrás. Déjela bloqueada y abra «Avisar de un cargo extraño».
    .not-yet-charge-name = El aviso salió con otro nombre. Pulse «Deshacer» y escriba { $shop }.
    .not-yet-report-date = El aviso salió con otra fecha. Pulse «Deshacer» y escriba { $date }.
    .at-bank-report-done = Léalo otra vez. ¿Es { $shop }, y { $date }? Si no, pulse «Deshacer».
    .done = El banco lo mira y le da un número. Con un aviso, muchas veces devuelven el dinero. La policía también lo recoge.
    .tutor-watch = ¿Copia el nombre tal como está?
    .tutor-ask = ¿A quién más se lo diría?
    .tutor-point = Las dos casillas, una tras otra.
    .tutor-show = Dígalo en voz alta: ese día, esa tienda, no fui yo.
    .tutor-hand-back = Diga: dos casillas, y el banco ya lo sabe.

write-it-down =
    Cuarta parte: { $who } lo apunta. Abra el diario.
    Fecha: { $date }
    Qué pasó: salió dinero para { $shop }
    Número del aviso: { $number }
    .hint-ask = ¿Qué necesitará { $who } dentro de un mes para enseñarlo?
    .hint-look = Abra «Mi diario». Hay tres casillas y «Guardar la nota».
    .hint-key = { -enter-key } abre «Mi diario». Tab va de casilla en casilla, y después a «Guardar la nota».
    .hint-key-lines = Escriba el número de «Mi diario». En cada casilla: su número, un espacio y las palabras. Al final, «Guardar la nota».
    .hint-show = Mire: Mi diario, fecha, qué pasó, número, Guardar la nota.
    .at-planner-diary = En la segunda casilla bastan pocas palabras. Que esté el nombre { $shop }.
    .at-planner-diary-kept = Compárela con lo de arriba. ¿Hay algo distinto? Pulse «Cambiarla».
    .done = Ahí están el día, el nombre y el número. Es la prueba para banco, policía y oficina. El plan está hecho: bloquear, cambiar, avisar, apuntar.
    .tutor-watch = ¿Escribe el número cifra a cifra?
    .tutor-ask = ¿Dónde guarda usted los papeles que pueden hacer falta?
    .tutor-point = Las tres líneas: fecha, nombre y número.
    .tutor-show = Una página de su cuaderno con la fecha arriba.
    .tutor-hand-back = Diga: escríbalo como si fuera para usted.
