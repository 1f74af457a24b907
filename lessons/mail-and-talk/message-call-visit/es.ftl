title = ¿Mensaje, llamada o visita?
about = Cuatro maneras de hablar con la gente, y cuándo usar cada una.
can-do = elegir cómo hablar con alguien y enviar un mensaje corto
bridge = Envíe un mensaje corto a alguien que le importe, desde { -mobile(form: "your") }.

word-chat =
    .name = chat
    .means = Mensajes cortos con una persona, uno debajo de otro.
word-group-chat =
    .name = chat de grupo
    .means = Un chat de varias personas. Lo que se escribe lo leen todas.
word-video-call =
    .name = videollamada
    .means = Una llamada en la que se oyen y se ven.

why =
    Una amiga le espera en la parada. Llaman del colegio.
    A su hermano le han dado una mala noticia.
    Para cada cosa hay una manera que sienta bien.

    Un mensaje, una llamada, un correo, una visita: todas valen.
    Hoy va a elegir, y enviará un mensaje.

    Estas personas son inventadas y de esta sala no sale nada.
    Pruebe sin miedo: equivocarse ayuda.
    .tutor-watch = ¿Escribe ya mensajes en el teléfono?
    .tutor-ask = ¿Con quién habló la última vez, y cómo?
    .tutor-point = La línea con las cuatro maneras.
    .tutor-show = Cuente cómo le avisan a usted en su familia.
    .tutor-hand-back = Diga: ninguna es mala. Hoy las comparamos.

smoke =
    Sale humo de la cocina de Kofi y él no está.
    ¿Qué hace usted primero?
    .email = Escribir un correo
    .email-why = Eligió el correo. Quizá lo lean esta noche, y el humo no espera. Busque algo que sirva ahora mismo.
    .message = Mandarle un mensaje a Kofi
    .message-why = Eligió el mensaje. Kofi lo verá cuando mire el teléfono. Busque algo que sirva ahora mismo.
    .call = Llamar al { -emergency-number }
    .call-why = Eligió la llamada. Contestan enseguida y mandan ayuda. Lo urgente se dice de viva voz.
    .hint-ask = ¿Dónde le contestan enseguida?
    .hint-look = Busque la manera en la que se oye una voz.
    .tutor-watch = ¿Contesta sin dudar? Está pensada para eso.
    .tutor-ask = ¿Qué número de emergencias se marca aquí?
    .tutor-point = La palabra «primero».
    .tutor-show = Diga en voz alta lo que contaría: dónde, qué, quién.
    .tutor-hand-back = Diga: esto ya lo sabe. Elija.

ways =
    En un chat se escriben mensajes cortos con una persona.
    En un chat de grupo lo leen todos los del grupo.
    En una videollamada se oyen y se ven.

    Las llamadas, las videollamadas y las visitas son en directo.
    Los dos están ahí a la vez.
    Los correos, los mensajes y las cartas esperan.
    La otra persona los lee después.
    .tutor-watch = ¿Distingue un chat de un chat de grupo?
    .tutor-ask = ¿Cuáles de estas ha usado?
    .tutor-point = Las palabras «en directo» y «esperan».
    .tutor-show = Un chat en su teléfono, sin nada privado.
    .tutor-hand-back = Diga: ahora abra uno usted.

# Lo que hay en otros chats.
all =
    .name = { $group }
all-say = { $group-line }
    .from = { $group-who }
library =
    .name = Biblioteca
library-says = Su libro ya está aquí. Abrimos hasta las 8.
friend =
    .name = { $friend }
friend-says = { $line }

bread =
    .friend = Rosario
    .line = He hecho rosquillas. ¿Le llevo unas cuantas?
    .group = Vecinos del 5
    .group-who = Wei
    .group-line = El lunes no hay agua hasta las 12.
bicycle =
    .friend = Yusuf
    .line = Su bicicleta ya funciona. Venga cuando quiera.
    .group = El huerto
    .group-who = Olena
    .group-line = ¿Quién riega el domingo?
choir =
    .friend = Teresa
    .line = Tengo sus partituras. ¡Hasta la tarde!
    .group = Caminantes
    .group-who = Mihai
    .group-line = Nos vemos en el puente a las 9.

open-a-chat =
    { $friend } le escribió. Abra ese chat y léalo.

    Cada línea es un chat. Se ve quién es y su último mensaje.
    .hint-ask = ¿De quién es el mensaje que quiere leer?
    .hint-look = Busque { $friend } en la lista.
    .hint-key = La flecha hacia abajo va a { $friend }. { -enter-key } abre el chat.
    .hint-key-lines = Escriba el número de la línea de { $friend }.
    .hint-show = Mire: abajo hasta { $friend } y después { -enter-key }.
    .hint-show-lines = Así: el número de la línea de { $friend }.
    .done = Abrió el chat de { $friend }. Lo que escriba ahí solo lo lee { $friend }. Lo del grupo lo leen todos.
    .tutor-watch = ¿Abre antes «{ $group }»? No pasa nada.
    .tutor-ask = ¿Cuánta gente lee lo que se pone en «{ $group }»?
    .tutor-point = La palabra «grupo», delante de una línea.
    .tutor-show = Dos notas: una para una persona, otra para la escalera.
    .tutor-hand-back = Diga: mire quién escribe y después abra.

live-or-waits =
    En directo: los dos están ahí a la vez.
    Espera: la otra persona lo lee después.
    .live = En directo
    .waits = Espera
    .phone = Una llamada
    .phone-why = Una llamada es en directo. Usted habla y le contestan al momento.
    .message = Un mensaje en un chat
    .message-why = El mensaje espera en el teléfono. La otra persona lo lee cuando puede.
    .video = Una videollamada
    .video-why = Una videollamada es en directo. Los dos miran la pantalla a la vez.
    .email = Un correo
    .email-why = El correo espera en el buzón, hasta mañana si hace falta.
    .coffee = Un café en casa de la vecina
    .coffee-why = Un café en su cocina es en directo, y sin pantalla.
    .card = Una tarjeta en el buzón del portal
    .card-why = La tarjeta espera en el buzón. Se puede leer muchas veces.
    .hint-ask = ¿Tienen que estar los dos a la vez?
    .hint-look = Piense en la respuesta: ¿llega al momento o más tarde?
    .tutor-watch = ¿Pone el mensaje en directo, porque se contesta rápido?
    .tutor-ask = ¿Y si la otra persona está durmiendo?
    .tutor-point = Las palabras «a la vez».
    .tutor-show = Diga una frase. Después pase otra en un papel.
    .tutor-hand-back = Diga: empiece por las que ve claras.

asleep =
    { $who } trabaja de noche y duerme hasta { $hour }.
    Son las 9 de la mañana. Quiere preguntarle: { $question }
    ¿Con qué puede seguir durmiendo?
    .call = Con una llamada
    .call-why = Eligió la llamada. El teléfono suena y { $who } se despierta. Busque algo que espere.
    .message = Con un mensaje
    .message-why = Eligió el mensaje. Espera a que { $who } se despierte. Como no hay prisa, es un buen detalle.
    .knock = Llamando a su puerta
    .knock-why = Eligió la puerta. Una visita es en directo: { $who } tendría que levantarse. Busque algo que espere.
    .hint-ask = ¿Cuál de las tres no pide respuesta al momento?
    .hint-look = Busque la que no hace ningún ruido.
    .tutor-watch = ¿Usa «en directo» y «espera» para decidir?
    .tutor-ask = ¿A qué horas le pueden llamar a usted?
    .tutor-point = La hora: hasta { $hour }.
    .tutor-show = Cómo se deja un teléfono en silencio por la noche.
    .tutor-hand-back = Diga: ¿qué preferiría usted?
mihai =
    .who = Mihai
    .hour = las 2
    .question = ¿vamos a pescar el domingo?
fatou =
    .who = Fatou
    .hour = la 1
    .question = ¿me presta la escalera?
kofi =
    .who = Kofi
    .hour = las 3
    .question = ¿abre hoy la biblioteca?

late =
    .friend = Wei
    .asks = Estoy en la puerta. ¿Dónde está?
    .task = usted llega a las 10:20
    .must = 10:20|10.20|10,20|10 20|1020|diez y veinte
    .must-word = 10:20
    .full = Perdone, llego a las 10:20
    .glad = Muy bien. Le espero dentro.
    .group = Caminantes
    .group-who = Mihai
    .group-line = La próxima vez, al lago.
key =
    .friend = Olena
    .asks = ¿Quién tiene la llave del local?
    .task = la llave la tiene Carmen
    .must = Carmen
    .must-word = Carmen
    .full = La tiene Carmen
    .glad = Gracias. Se la pido.
    .group = El coro
    .group-who = Pilar
    .group-line = El viernes, canción nueva.
rain =
    .friend = Don Julián
    .asks = ¿Hoy la partida es en el parque?
    .task = hoy juegan dentro
    .must = dentro|adentro
    .must-word = dentro
    .full = Llueve. Mejor jugamos dentro
    .glad = Bien. Yo llevo el tablero.
    .group = Club de ajedrez
    .group-who = Yusuf
    .group-line = El domingo se dan los premios.
friend-asks = { $asks }
friend-glad = { $glad }

short-message =
    { $friend } le pregunta algo. Contéstele en su chat:
    { $task }.

    Basta una frase. Tiene que llevar «{ $must-word }».
    Después pulse Enviar.
    .hint-ask = ¿Qué quiere saber { $friend }?
    .hint-look = Abra la línea de { $friend }. Debajo de los mensajes hay una casilla.
    .hint-look-lines = Abra la línea de { $friend }. Después de los mensajes hay una casilla.
    .hint-key = Escriba la frase en la casilla. { -enter-key } pasa a Enviar; otra vez { -enter-key } lo pulsa.
    .hint-key-lines = Escriba el número de la casilla, un espacio y su frase. Después, el número de Enviar.
    .hint-show = Mire: el chat de { $friend }, una frase y Enviar.
    .hint-show-lines = Así: el chat, una frase y Enviar.
    .never = Escribió al grupo «{ $group }». En la vida real ya lo habrían leído todos. Paso lo quitó. Vaya al chat de { $friend }.
    .not-yet = Su mensaje ya lo tiene { $friend }. Le falta «{ $must-word }». Pulse Deshacer, o escriba otro.
    .done = Su mensaje salió y le han contestado. { $friend } ya no tiene que preguntar. Aquí basta con algo corto y claro.
    .tutor-watch = ¿Escribe una carta entera? Basta una frase.
    .tutor-ask = ¿Qué le diría a { $friend } desde la otra acera?
    .tutor-point = La casilla, debajo de los mensajes.
    .tutor-show = Dígalo en voz alta con una sola frase.
    .tutor-hand-back = Diga: escríbalo como lo ha dicho.

what-arrives =
    Una risa, una voz triste, una mano: no todo llega.
    ¿Qué le llega a la otra persona?
    .message = Con un mensaje
    .message-with = Solo las palabras
    .message-why = En un mensaje solo hay palabras. Nadie oye en qué tono van.
    .phone = Con una llamada
    .phone-with = Las palabras y la voz
    .phone-why = En una llamada llega también la voz. Se oye si usted se ríe.
    .video = Con una videollamada
    .video-with = Las palabras, la voz y la cara
    .video-why = En una videollamada se ve también la cara. El resto de la casa, no.
    .visit = Con una visita
    .visit-with = Todo eso, y una mano en el hombro
    .visit-why = En una visita están en la misma habitación. Por el camino no se pierde nada.
    .hint-ask = ¿Se oye, se ve o solo se lee?
    .hint-look = Empiece por el mensaje: ¿qué le falta?
    .tutor-watch = ¿Qué echa más de menos cuando habla de lejos?
    .tutor-ask = ¿De quién le gusta oír la voz?
    .tutor-point = La manera por la que se pregunta ahora.
    .tutor-show = Diga «muy bien» con alegría. Después, con voz seca.
    .tutor-hand-back = Diga: ¿qué se perdería en un papel?

only-ok =
    Sin voz y sin cara, pocas palabras pueden sonar frías.
    .begin = Carmen escribe: «He cocinado 2 horas para todos». A usted le gustó mucho, pero va en { -bus }. Contesta solo: «OK». Carmen ya no escribe más. ¿Qué hace?
    .begin-wait = Nada: ya contesté «OK»
    .begin-more = Le escribo: «Carmen, estaba todo buenísimo. ¡Gracias!»
    .begin-ring = La llamo por la tarde
    .cold = Carmen lee «OK» 3 veces. Cree que no le gustó: no ha visto su sonrisa. Vuelva un momento atrás.
    .longer = Carmen lee su nombre y las gracias. Ahora sabe cómo lo dice. Las palabras bastan, si no son tan pocas.
    .laughs = Carmen oye su voz y se ríe. Aquel «OK» solo era corto. La voz dice lo que el mensaje se calla.
    .hint-ask = ¿Cómo podría saber Carmen que le gustó?
    .hint-look = Busque lo que deja ver u oír su alegría.
    .tutor-watch = ¿Le ha pasado algo así?
    .tutor-ask = Con sueño, ¿cómo lee usted un «OK»?
    .tutor-point = La palabra «OK».
    .tutor-show = Diga «OK» de 3 maneras: con alegría, con sueño, con enfado.
    .tutor-hand-back = Diga: ¿qué le gustaría recibir a usted?

screen-or-room =
    ¿Cuándo pasa esto: por una pantalla o en la misma habitación?
    .screen = Por una pantalla
    .room = En la misma habitación
    .copy = Queda cada palabra y puedo leerla otra vez
    .copy-why = En una pantalla las palabras se quedan. En una habitación se dicen y se van.
    .soup = Huelo el guiso que está en el fuego
    .soup-why = Los olores solo están en la habitación. Ninguna pantalla los lleva.
    .far = Llego a mi prima, que vive al otro lado del mar
    .far-why = Una pantalla llega lejos en un segundo. Ir hasta allí lleva horas.
    .hand = Puedo dar la mano
    .hand-why = La mano solo se da en la misma habitación.
    .pass-on = Con una tecla lo puede leer también gente desconocida
    .pass-on-why = Lo que está en una pantalla se pasa enseguida. En una habitación ve quién escucha.
    .hint-ask = ¿Hace falta estar allí, o basta un teléfono?
    .hint-look = Busque palabras como «leer», «huelo», «mano», «lejos».
    .tutor-watch = ¿Cree que una es mejor? Cada una sirve para algo.
    .tutor-ask = ¿Qué echa de menos usted por teléfono?
    .tutor-point = La frase por la que se pregunta ahora.
    .tutor-show = Pase algo por encima de la mesa: una taza, una foto.
    .tutor-hand-back = Diga: imagíneselo. ¿Dónde está usted?

six-people =
    Seis personas y cuatro maneras. ¿Cuál va mejor?
    .message = Un mensaje
    .call = Una llamada o videollamada
    .visit = Una visita
    .email = Un correo
    .urgent = El colegio: su hija tiene fiebre. ¿Quién la recoge ya?
    .urgent-why = Es urgente, así que se llama. En directo contestan al momento.
    .private = Tiene que decirle a su hijo que su tía está muy enferma
    .private-why = Esa noticia pide una habitación, una voz y una mano. Si vive cerca, vaya.
    .far = Su nieta, que vive en otro país, cumple hoy 5 años
    .far-why = Está lejos. En una videollamada ella le ve y le enseña la tarta.
    .formal = Una oficina pide por escrito su dirección nueva
    .formal-why = La oficina lo pide por escrito. El correo queda, con su fecha.
    .group = Hoy el coro ensaya a las 7. Son 20 personas
    .group-why = Se escribe una vez en el chat de grupo. Se enteran las 20.
    .deaf = Pilar es sorda. ¿Dónde se ven hoy?
    .deaf-why = Pilar lee lo que usted escribe. Con ella un mensaje va bien, y es rápido.
    .hint-ask = ¿Qué importa: la prisa, estar cerca, que quede escrito, que son muchos?
    .hint-look = Busque la palabra que decide: ya, enferma, país, escrito, 20, sorda.
    .tutor-watch = ¿Da buenas razones para otra manera? Escúchelas.
    .tutor-ask = De su gente, ¿a quién le gusta más cada manera?
    .tutor-point = La persona de la frase.
    .tutor-show = Cuente un mensaje que debió ser una llamada.
    .tutor-hand-back = Diga: póngase en su lugar y elija.

one =
    .name = { $name }
one-asks = { $asks }
one-glad = { $glad }
all-ask = { $group-line }
    .from = { $group-who }
my-yes = { $mine }
all-thank = { $thanks }
    .from = { $group-who }
sister =
    .name = Inés
    .asks = ¿Qué te ha dicho el médico?
    .task = Cuéntele solo a su hermana Inés que usted tiene bien el corazón.
    .must = corazón
    .must-word = corazón
    .full = Tengo bien el corazón
    .glad = ¡Qué alegría! Luego te llamo.
    .group = El coro, 20 personas
    .group-who = Fatou
    .group-line = ¿Quién trae sillas?
    .mine = Yo
    .thanks = ¡Gracias!
son =
    .name = Omar
    .asks = ¿Te hace falta dinero este mes?
    .task = Dígale solo a su hijo Omar que necesita usted 50 { -money }.
    .must = 50|cincuenta
    .must-word = 50
    .full = Sí, con 50 me arreglo
    .glad = Mañana te los llevo.
    .group = La escalera, 12 personas
    .group-who = Yusuf
    .group-line = ¿Quién limpia esta semana?
    .mine = Yo
    .thanks = ¡Gracias!
friend-tells =
    .name = Teresa
    .asks = ¿Dónde deja la llave cuando se va?
    .task = Dígale solo a Teresa que la llave la tiene Wei.
    .must = Wei
    .must-word = Wei
    .full = La llave la tiene Wei
    .glad = Bien. Yo le riego las macetas.
    .group = La calle, 60 personas
    .group-who = Mihai
    .group-line = ¿Alguien tiene una escalera?
    .mine = Yo tengo una
    .thanks = ¡Gracias!

only-to-one =
    { $task }
    Es privado. Mire el nombre antes de escribir.

    Basta una frase que lleve «{ $must-word }».
    .hint-ask = ¿Quién puede leer esto y quién no?
    .hint-look = Hay tres chats. Delante de uno pone «grupo».
    .hint-key = Flecha hasta { $name } e { -enter-key }. Escriba en la casilla. { -enter-key } pasa a Enviar y lo pulsa.
    .hint-key-lines = Escriba el número de { $name }. Después el de la casilla, un espacio y la frase. Al final, Enviar.
    .hint-show = Mire: el chat de { $name }, la frase y Enviar.
    .hint-show-lines = Así: el chat de { $name }, la frase y Enviar.
    .never-sent-all = Escribió a «{ $group }». En la vida real ya lo sabrían todos. Paso lo quitó. Abra el chat de { $name }.
    .never-sent-library = Escribió a la biblioteca. En la vida real allí lo leería alguien. Paso lo quitó. Abra el chat de { $name }.
    .not-yet = Su mensaje ya lo tiene { $name }. Le falta «{ $must-word }». Pulse Deshacer, o escriba otro.
    .done = Solo lo ha leído { $name }. El nombre de arriba dice quién lee. Mirarlo antes de escribir guarda lo privado.
    .tutor-watch = ¿Lee el nombre antes de la primera letra?
    .tutor-ask = ¿Quién lo habría leído en el grupo?
    .tutor-point = El nombre, arriba en el chat abierto.
    .tutor-show = Cómo mira usted el nombre antes de escribir.
    .tutor-hand-back = Diga: primero la persona y después las palabras.
