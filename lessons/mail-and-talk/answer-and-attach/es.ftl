title = Responder a un correo y adjuntar un archivo
about = Responder, reenviar un correo y mandar un archivo con él.
can-do = responder a un correo y mandar un archivo con él
bridge = Pida a alguien que le escriba un correo. Contéstele con «Responder».

word-reply =
    .name = responder
    .means = Contestar a un correo. La dirección y el asunto ya están puestos.
word-forward =
    .name = reenviar
    .means = Mandar a otra persona un correo que le llegó a usted.
word-attach =
    .name = adjuntar
    .means = Mandar un archivo junto con un correo. El archivo se queda también con usted.
word-address-book =
    .name = libreta de direcciones
    .means = Lista de personas con sus direcciones. Usted elige y no teclea nada.

# Saludos que puede llevar un texto; vale cualquiera.
greeting = Hola|Buenos días|Buen día|Buenas tardes|Buenas noches|Buenas|Estimado|Estimada|Estimados|Estimadas|Querido|Querida|Saludos
# Palabras para una llamada; vale cualquiera.
call = llamada|llamadas|llamar|llamarle|llamarles|llamarme|llame|llamen|llamo|teléfono|hablar|telefonear

# Un correo recibido que no es el que se busca.
pool-news =
    .from-name = Piscina municipal
    .from = avisos@piscina.example
    .subject = Vuelve el agua templada
    .text =
        Buenos días:
        desde el lunes el agua vuelve a estar templada.
        La piscina

why =
    Una tienda le pide unos papeles. Una amiga pregunta si va.
    Quien espera agradece una respuesta rápida y completa.

    Podría empezar un correo nuevo, pero hay un camino más corto.
    Hoy va a responder, a reenviar y a mandar un archivo.

    Este buzón es de práctica: de esta sala no sale nada.
    Con Deshacer vuelve todo atrás. Equivocarse ayuda.
    .tutor-watch = ¿Tiene algún correo de verdad sin contestar?
    .tutor-ask = ¿Quién le ha preguntado algo por escrito este mes?
    .tutor-point = La última línea: equivocarse ayuda.
    .tutor-show = Una tarjeta que traía el sobre para la respuesta.
    .tutor-hand-back = Diga: hoy sale su respuesta. Pulse { -enter-key }.

open-and-reply =
    { $who } le pregunta algo. Abra ese correo y pulse «Responder».

    Responder es contestar.
    .hint-ask = De los dos correos, ¿cuál le pregunta algo?
    .hint-look = Abra la línea de { $who }. Debajo del texto está «Responder».
    .hint-key = { -enter-key } abre el correo. Tab va a «Responder»; después, { -enter-key }.
    .hint-key-lines = Escriba el número de la línea de { $who }. Después, el de «Responder».
    .hint-show = Mire: el correo de { $who } y después «Responder».
    .never-draft = Eso era «Reenviar»: manda el correo a otra persona. { $who } espera una respuesta. Busque «Responder».
    .never-sent = Esa no es la respuesta a { $who }, y Paso no la mandó. Pulse «Volver» y abra el correo de { $who }. Después, «Responder».
    .done = Ya hay una respuesta empezada. Mire: la dirección de { $who } está puesta. Así no baila ninguna letra.
    .tutor-watch = ¿Va a «Correo nuevo»? Es más largo, pero no pasa nada.
    .tutor-ask = ¿Qué quiere saber { $who }?
    .tutor-point = La fila de botones debajo del texto.
    .tutor-show = Dé la vuelta a una postal y escriba detrás.
    .tutor-hand-back = Diga: primero se lee y después se contesta.
soup =
    .who = Olena
    .address = olena@buzon.example
    .topic = El domingo
    .line = El domingo hago una paella. ¿Se viene?
keys =
    .who = Kofi
    .address = kofi@buzon.example
    .topic = Unas llaves
    .line = Alguien se dejó unas llaves en mi casa. ¿Son suyas?
plants =
    .who = Carmen
    .address = carmen@buzon.example
    .topic = Mis macetas
    .line = En mayo no estoy. ¿Me puede regar las macetas?
asks =
    .from-name = { $who }
    .from = { $address }
    .subject = { $topic }
    .text =
        Hola:
        { $line }
        { $who }

what-is-there =
    Con «Responder» hay dos casillas ya llenas:

    Para: la dirección de quien le escribió.
    Asunto: el mismo, con «Re:» delante. Así se ve que es una respuesta.

    Usted solo escribe el texto.
    La otra persona sabe enseguida a qué pregunta contesta.

    Al lado está «Reenviar»: manda el correo a otra persona.
    .tutor-watch = ¿Le resulta raro el «Re:»?
    .tutor-ask = ¿Qué casilla le queda a usted?
    .tutor-point = Las palabras «Para» y «Asunto», y después «Re:».
    .tutor-show = Un sobre que alguien le dejó ya escrito.
    .tutor-hand-back = Diga: ¿cuál de los dos botones es para contestar?

short-answer =
    Diga que sí a { $who }: { $day }. Use «Responder».

    En el texto hace falta la palabra «{ $must }». Basta una frase.
    .hint-ask = ¿Qué tiene que poner para que { $who } lo entienda bien?
    .hint-look = «Responder» está debajo del correo. Después, mire la casilla «Texto».
    .hint-key = { -enter-key } en «Responder». Escriba la frase; con Tab vaya a «Enviar» y pulse { -enter-key }.
    .hint-key-lines = El número de «Responder». Número, espacio y palabras para «Texto». Después, el número de «Enviar».
    .hint-show = Mire: el correo, Responder, una frase con «{ $must }» y Enviar.
    .not-yet-reply = El correo salió, pero no es una respuesta a { $who }. Pulse Deshacer y después «Volver». Abra el correo de { $who } y pulse «Responder».
    .not-yet-text = Su respuesta salió. Le falta la palabra «{ $must }». Pulse Deshacer y añádala.
    .done = Su respuesta va de camino. { $who } sabe de qué trata. Un sí con el día no deja dudas. Ahora verá cuándo conviene otro camino.
    .tutor-watch = ¿Pone el día o solo dice que sí?
    .tutor-ask = ¿Qué diría usted por teléfono?
    .tutor-point = El día, en el correo que llegó.
    .tutor-show = Diga en voz alta: «Sí». Y luego: «Sí, el martes». ¿Cuál es más seguro?
    .tutor-hand-back = Diga: escríbalo tal como lo diría.
doctor =
    .who = Leila Said
    .address = said@consulta.example
    .day = el martes a las 10
    .must = martes
    .topic = Su cita
    .line = ¿le viene bien el martes a las 10?
    .full = Buenos días. Sí, el martes voy.
school =
    .who = Pavel Novak
    .address = novak@colegio.example
    .day = el jueves a las 5
    .must = jueves
    .topic = Hablar de Yusuf
    .line = ¿podemos hablar de Yusuf el jueves a las 5?
    .full = Buenas tardes. El jueves me viene bien.
workshop =
    .who = Teresa
    .address = teresa@bicis.example
    .day = el sábado por la mañana
    .must = sábado
    .topic = Su bicicleta
    .line = ya está su bicicleta. ¿La recoge el sábado por la mañana?
    .full = Hola. Sí, voy el sábado.
proposes =
    .from-name = { $who }
    .from = { $address }
    .subject = { $topic }
    .text =
        Buenos días:
        { $line }
        { $who }

reply-or-forward =
    ¿Qué camino conviene?
    .reply = Responder
    .forward = Reenviar
    .new = Correo nuevo
    .question = Fatou le escribe: ¿cuándo viene?
    .question-why = Fatou preguntó y usted le contesta con «Responder». Ella ve juntas su pregunta y la respuesta.
    .photo = El colegio mandó una foto. A su hermana le gustaría
    .photo-why = La foto le llegó a usted y la quiere su hermana. Con «Reenviar» le llega el correo entero.
    .first-time = Escribe a la biblioteca por primera vez
    .first-time-why = La biblioteca no le ha escrito: no hay nada que contestar. Empiece un correo nuevo.
    .date = La dentista propone el lunes y a usted le va bien
    .date-why = La dentista espera un sí o un no. Con «Responder» la respuesta llega a su sitio.
    .bus = Aviso: el viernes no hay { -bus }. Wei también lo usa
    .bus-why = El aviso también le sirve a Wei. Con «Reenviar» le llega tal cual.
    .hint-ask = ¿Quién debe leerlo: quien escribió u otra persona?
    .hint-look = Busque a la persona en la línea. ¿Fue ella quien le escribió?
    .tutor-watch = ¿Confunde los dos botones? Están juntos.
    .tutor-ask = Con sus palabras: ¿a quién le llega?
    .tutor-point = El nombre de la persona en la línea.
    .tutor-show = Devuelva un papel. Después pase otro a una tercera persona.
    .tutor-hand-back = Diga: ¿vuelve, pasa a otro o es nuevo?

from-the-book =
    Busque la dirección de { $who } en la libreta de direcciones.

    La libreta es una lista de personas. Usted solo elige.
    Lea el nombre entero: dos personas se llaman { $first-name }.
    .hint-ask = ¿Cómo se apellida la persona que busca?
    .hint-look = Mire el botón «Libreta de direcciones», debajo de «Para».
    .hint-key = Tab va a «Libreta de direcciones» e { -enter-key } la abre. La flecha abajo va al nombre.
    .hint-key-lines = Escriba el número de «Libreta de direcciones». Después, el de { $who }.
    .hint-show = Mire: «Libreta de direcciones» y después la línea de { $who }.
    .never-draft = Esa dirección es de otra persona y Paso la quitó. Busque a { $who } y lea el nombre hasta el final.
    .done = La dirección está en «Para», sin una letra de más. La libreta se la sabe entera. Le sirve para cualquier correo.
    .tutor-watch = ¿Lee también el apellido?
    .tutor-ask = ¿En qué se distinguen esas dos personas?
    .tutor-point = El apellido, en la lista.
    .tutor-show = Su propia agenda de papel.
    .tutor-hand-back = Diga: léame los dos nombres y después elija.
book-a =
    .who = Carmen Rojas
    .first-name = Carmen
    .address = c.rojas@buzon.example
    .other = Carmen Ruiz
    .other-address = c.ruiz@huerto.example
book-b =
    .who = Yusuf Demir
    .first-name = Yusuf
    .address = demir@horno.example
    .other = Yusuf Daoud
    .other-address = daoud@buzon.example
book-c =
    .who = Ana Vidal
    .first-name = Ana
    .address = ana.vidal@coro.example
    .other = Ana Vega
    .other-address = vega@buzon.example
wanted =
    .name = { $who }
    .address = { $address }
namesake =
    .name = { $other }
    .address = { $other-address }
dentist =
    .name = Dentista
    .address = hola@dientes.example

pass-it-on =
    { $from } le escribió. Reenvíe el correo a { $who }.

    Ábralo y pulse «Reenviar».
    Elija a { $who } en la libreta.
    No hace falta texto suyo. Envíelo.
    .hint-ask = ¿A quién tiene que llegar ahora el correo?
    .hint-look = «Reenviar» está debajo del correo. La libreta, debajo de «Para».
    .hint-key = { -enter-key } en «Reenviar», en la libreta y en el nombre. Después, en «Enviar».
    .hint-key-lines = Abra el correo con su número. Después, «Reenviar», la libreta, { $who } y «Enviar».
    .hint-show = Mire: Reenviar, la libreta, { $who } y Enviar.
    .not-yet-to = El correo salió para { $to }. Era para { $who }. Pulse Deshacer y elija ese nombre en la libreta.
    .not-yet-reply = Lo que salió no es el correo «{ $topic }». Pulse Deshacer y después «Volver». Abra ese correo y pulse «Reenviar».
    .done = { $who } tiene el correo tal cual. «Fwd:» dice que está reenviado. La próxima vez, pregúntese antes: ¿pueden leerlo otros?
    .tutor-watch = ¿Pulsa «Responder» por costumbre? Con Deshacer vuelve.
    .tutor-ask = A quien lo escribió, ¿le parecería bien?
    .tutor-point = Los dos botones juntos: Responder y Reenviar.
    .tutor-show = Pase un folleto a una tercera persona.
    .tutor-hand-back = Diga: ¿quién lo tiene y a quién va?
bus-stop =
    .from = La línea 4
    .from-address = avisos@linea4.example
    .topic = El viernes no para
    .line = el viernes no paramos en la iglesia.
    .who = Wei Chen
    .address = wei@ajedrez.example
    .other = Wei Lin
    .other-address = lin@buzon.example
market =
    .from = El mercado
    .from-address = avisos@mercado.example
    .topic = Nos mudamos de plaza
    .line = desde mayo el mercado se pone en la plaza Nueva.
    .who = Fatou Diop
    .address = fatou@coro.example
    .other = Fatou Ndiaye
    .other-address = ndiaye@buzon.example
course =
    .from = El centro
    .from-address = equipo@centro.example
    .topic = Un curso gratis
    .line = los martes a las 6 hay un curso gratis de español.
    .who = Mihai Popa
    .address = mihai@buzon.example
    .other = Mihai Rusu
    .other-address = rusu@taller.example
news =
    .from-name = { $from }
    .from = { $from-address }
    .subject = { $topic }
    .text =
        Buenos días:
        { $line }
        { $from }

attach-it =
    { $who } quiere mandar su currículum nuevo. Adjunte el archivo.

    El currículum dice dónde trabajó y qué estudió una persona.
    Adjuntar es mandar un archivo junto con el correo.
    El archivo se llama: { $file }
    .hint-ask = ¿Qué archivo se llama igual que el del texto?
    .hint-look = Mire los botones debajo de «Texto». En uno pone «Adjuntar un archivo».
    .hint-key = Tab va a «Adjuntar un archivo» e { -enter-key } abre la lista. La flecha abajo va al archivo.
    .hint-key-lines = Escriba el número de «Adjuntar un archivo». Después, el del archivo.
    .hint-show = Mire: «Adjuntar un archivo» y después el archivo con ese nombre.
    .never-sent = Falta el archivo, y por eso Paso no mandó el correo. Busque «Adjuntar un archivo», debajo de «Texto».
    .never-draft = Ese es otro archivo y Paso lo quitó. La empresa quiere el currículum nuevo. Busque { $file }
    .done = El archivo va con el correo. { $who } también lo conserva. Debajo del texto está el nombre del archivo. Así se ve lo que va.
    .tutor-watch = ¿Lee el nombre del archivo hasta el final?
    .tutor-ask = ¿En qué se distingue el nuevo del viejo?
    .tutor-point = El final de cada nombre.
    .tutor-show = Meta una hoja en un sobre, junto a la carta.
    .tutor-hand-back = Diga: lea los nombres en voz alta y elija.
cv-a =
    .who = Amina
    .file = CV Amina nuevo.pdf
    .old = CV Amina 2019.pdf
    .photo = Amina en la playa.jpg
    .shop = trabajo@horno.example
    .text = Buenos días. Les mando mi currículum. Amina Said
cv-b =
    .who = Mihai
    .file = CV Mihai nuevo.pdf
    .old = CV Mihai 2015.pdf
    .photo = Mihai con el perro.jpg
    .shop = equipo@taller.example
    .text = Buenos días. Les mando mi currículum. Mihai Popa
cv-c =
    .who = Teresa
    .file = CV Teresa nuevo.pdf
    .old = CV Teresa 2020.pdf
    .photo = Teresa en el patio.jpg
    .shop = oficina@vivero.example
    .text = Buenos días. Les mando mi currículum. Teresa Gil
begun-letter =
    .to = { $shop }
    .subject = Mi currículum
    .text = { $text }
right-file = { $file }
old-file = { $old }
photo-file = { $photo }

which-line =
    Don Julián va a mandar su currículum. Lee el correo otra vez.
    Marque la línea que no va con las demás.
    .to-line = Para: trabajo@libreria.example
    .to-line-why = Marcó «Para». Tiene un nombre, la @ y la tienda: llega. Busque la línea del archivo.
    .subject-line = Asunto: Re: Ayuda en la librería
    .subject-line-why = Marcó el asunto. «Re:» dice que es una respuesta, y así es. Busque lo que manda con el correo.
    .greeting-line = Buenos días, señora Ruiz.
    .greeting-line-why = Marcó el saludo. Es amable y lleva un nombre. Siga mirando hacia abajo.
    .sentence = Le mando mi currículum en el archivo.
    .sentence-why = Marcó la frase. Dice lo que va a recibir la tienda. ¿Es ese el archivo? Mire la línea de abajo.
    .file-line = Archivo: Cumpleaños de Ana.jpg
    .file-line-why = Marcó el archivo. Es una foto, y el texto anuncia un currículum. Don Julián la quita y adjunta el bueno.
    .hint-ask = ¿Qué anuncia y qué manda?
    .hint-look = Compare la frase con la línea del archivo.
    .tutor-watch = ¿Lee las líneas en orden, desde arriba?
    .tutor-ask = ¿Qué vería la tienda al abrir el archivo?
    .tutor-point = El final de la última línea, detrás del punto.
    .tutor-show = Revise un sobre antes de cerrarlo.
    .tutor-hand-back = Diga: léalo como si usted fuera la tienda.

look-once-more =
    { $who } va a mandar este correo. Léalo otra vez: ¿qué falta?

    Lea de arriba abajo: Para, Asunto, Texto y el archivo.
    Ponga lo que falta y envíelo.
    .hint-ask = ¿Qué anuncia el texto? ¿Está ahí?
    .hint-look = Un archivo tendría su propia línea debajo de «Texto».
    .hint-key = Tab va a «Adjuntar un archivo» e { -enter-key } abre la lista. Después, «Enviar».
    .hint-key-lines = El número de «Adjuntar un archivo» y el del archivo. Después, el de «Enviar».
    .hint-show = Mire: el texto anuncia un archivo. Se adjunta y después, Enviar.
    .not-yet-files = El correo salió. Con él debe ir el archivo que anuncia, y ningún otro. Le pasa a todo el mundo. Pulse Deshacer y mire los archivos.
    .not-yet-text = El correo salió, pero el texto ya no dice qué se manda. Pulse Deshacer y mire el texto.
    .done = Leyó, vio lo que faltaba y lo puso. Ahora lleva lo que anuncia. Esa mirada cuesta unos segundos y ahorra un segundo correo.
    .tutor-watch = ¿Va el dedo a Enviar antes de acabar de leer?
    .tutor-ask = ¿Qué palabra del texto habla de un archivo?
    .tutor-point = Los cuatro sitios, de arriba abajo.
    .tutor-show = En la puerta de casa: llaves, teléfono, abrigo. Y se sale.
    .tutor-hand-back = Diga: léamelo y entonces puede salir.
bill =
    .who = Wei
    .address = ayuda@lamparas.example
    .topic = Mi lámpara nueva
    .named = factura
    .line = Buenos días. Mi lámpara no da luz. Les mando la factura. Wei Chen
    .file = Factura lámpara.pdf
    .other = Alquiler 2024.pdf
tap =
    .who = Fatou
    .address = casero@alquiler.example
    .topic = Agua en la cocina
    .named = foto
    .line = Buenas tardes. El grifo gotea. Le mando una foto. Fatou Diop
    .file = Foto del grifo.jpg
    .other = Factura del agua.pdf
report =
    .who = Olena
    .address = secretaria@colegio.example
    .topic = Una plaza para Danylo
    .named = notas
    .line = Buenos días. Les mando las notas de Danylo. Olena Bondar
    .file = Notas Danylo.pdf
    .other = Horario 4.pdf
ready-letter =
    .to = { $address }
    .subject = { $topic }
    .text = { $line }
promised = { $file }
other-paper = { $other }
garden-photo = Patio.jpg

how-they-like-it =
    Piense en una persona a la que va a escribir o llamar.
    ¿Cómo prefiere esa persona que le digan las cosas?

    Todas las respuestas son buenas.
    .written = Por escrito, para leer con calma
    .written-why = Pensó en lo escrito. Espera hasta que la otra persona tenga un rato. También ayuda a quien oye poco.
    .voice = De viva voz, por teléfono
    .voice-why = Pensó en la voz: es rápida y cercana. A quien le cuesta leer, una llamada le alegra.
    .visit = En persona
    .visit-why = Pensó en verse. Hay cosas que se dicen mejor en la misma mesa. Con un correo se acuerda el día.
    .ask = No lo sé: se lo preguntaría
    .ask-why = Lo preguntaría. Es una sola frase y muestra respeto. En el paso siguiente la va a escribir.
    .tutor-watch = ¿Piensa en alguien de verdad? Déjele tiempo.
    .tutor-ask = ¿Cómo sabe usted lo que prefiere esa persona?
    .tutor-point = Nada. Esta respuesta es de la persona.
    .tutor-show = Diga cómo prefiere usted que le avisen.
    .tutor-hand-back = Diga: gracias. A mí también me sirve saberlo.

answer-the-shop =
    { $shop } le pide el currículum. Use «Responder».

    Salude y pregunte por una llamada: { $example }
    Adjunte el archivo { $file }
    Léalo otra vez y envíelo. Después ábralo en «Enviados».
    .hint-ask = ¿Qué está hecho ya y qué parte viene ahora?
    .hint-look = Mire de arriba abajo: el texto, el archivo debajo, Enviar. Al final, mire en «Enviados».
    .hint-key = Tab va a la casilla o al botón siguiente. { -enter-key } en «Adjuntar un archivo» abre los archivos.
    .hint-key-lines = Número, espacio y palabras rellenan «Texto». Después, los números de «Adjuntar un archivo», «Enviar» y «Enviados».
    .hint-show = Mire: Responder, un texto con pregunta, el archivo, Enviar y «Enviados».
    .not-yet-reply = El correo salió, pero no es una respuesta a la tienda. Pulse Deshacer y después «Volver». Abra el correo «{ $topic }» y pulse «Responder».
    .not-yet-text = Su respuesta salió. Le falta un saludo o la pregunta por la llamada. Pulse Deshacer y añádalo.
    .not-yet-files = Su respuesta salió. Con ella debe ir { $file }, y ningún otro. Pulse Deshacer, mire los archivos y envíela otra vez.
    .done = La tienda tiene su respuesta, su currículum y una pregunta amable. Lo vio en «Enviados», con el archivo. Así puede contestar a cualquier correo.
    .tutor-watch = ¿Lo lee otra vez antes de enviarlo?
    .tutor-ask = ¿Qué verá primero la tienda?
    .tutor-point = La línea del archivo, debajo del texto.
    .tutor-show = Escriba en un papel los cuatro pasos: responder, texto, archivo, mirar.
    .tutor-hand-back = Diga: la respuesta es suya. Usted decide cuándo sale.
bakery =
    .shop = El horno Demir
    .address = trabajo@demir.example
    .topic = Ayuda en el horno
    .line = buscamos a alguien para las mañanas. Mándenos su currículum, por favor.
    .example = «¿Prefieren una llamada?»
    .full = Buenos días. Les mando mi currículum. ¿Prefieren una llamada?
    .file = CV nuevo.pdf
    .old = CV 2019.pdf
    .photo = Roscón.jpg
bookshop =
    .shop = La librería Rojas
    .address = equipo@rojas.example
    .topic = Dos días por semana
    .line = gracias por su visita. ¿Nos manda su currículum?
    .example = «¿Les llamo por teléfono?»
    .full = Hola. Les mando mi currículum. ¿Les llamo por teléfono?
    .file = CV de este año.pdf
    .old = CV antiguo.pdf
    .photo = Mi perro.jpg
nursery =
    .shop = El vivero La Encina
    .address = plantas@encina.example
    .topic = Trabajo con plantas
    .line = desde abril nos hace falta una persona. Escríbanos con su currículum.
    .example = «¿Es mejor llamar?»
    .full = Buenas tardes. Les mando mi currículum. ¿Es mejor llamar?
    .file = CV de abril.pdf
    .old = CV primera prueba.odt
    .photo = Rosales.jpg
job-letter =
    .from-name = { $shop }
    .from = { $address }
    .subject = { $topic }
    .text =
        Buenos días:
        { $line }
        { $shop }
