title = Entrar en una videollamada
about = La invitación, la prueba, entrar, silenciar, leer y salir.
can-do = entrar en una videollamada, silenciar el micrófono y salir
bridge = Pruebe una videollamada corta con alguien de confianza.

word-microphone =
    .name = micrófono
    .means = El oído del aparato. Recoge lo que usted dice.
word-camera =
    .name = cámara
    .means = El ojo del aparato. Recoge lo que tiene delante.
word-invitation =
    .name = invitación
    .means = Mensaje que dice quién llama y cuándo. Con ella se abre la llamada.
word-waiting-room =
    .name = sala de espera
    .means = Página de antes de la llamada. Ahí nadie le oye ni le ve.
word-mute =
    .name = silenciar
    .means = Apagar su micrófono durante una llamada.
word-captions =
    .name = subtítulos
    .means = Lo que alguien dice, escrito debajo de la imagen.

doctor =
    .task = La doctora Leila Said le llama hoy a las 10.
    .whose = hoy a las 10, doctora Leila Said
    .where = con la doctora
    .question = ¿Qué día quiere verle otra vez la doctora?
    .day = lunes|el lunes|lunes a las 11|el lunes a las 11
    .day-show = lunes
    .ask-message = el nombre de las gotas
    .message-word = Luvasol
course =
    .task = El curso de informática de Ana Ruiz es hoy a las 5.
    .whose = hoy a las 5, Ana Ruiz
    .where = en el curso
    .question = ¿Qué día empieza el curso?
    .day = martes|el martes|martes a las 4|el martes a las 4
    .day-show = martes
    .ask-message = qué hay que traer, además de un bolígrafo
    .message-word = papel
family =
    .task = Su hermana Rosa le llama hoy a las 7.
    .whose = hoy a las 7, su hermana Rosa
    .where = con Rosa
    .question = ¿Qué día llega su tren?
    .day = viernes|el viernes|viernes a las 9|el viernes a las 9
    .day-show = viernes
    .ask-message = el número de la puerta
    .message-word = 3|puerta 3|la puerta 3|la 3|tres

why =
    La doctora está a 80 kilómetros y usted, en su casa.
    O su hermana vive en otro país.
    En una videollamada se oyen y se ven, sin viajar.

    Un micrófono recoge lo que usted dice.
    Una cámara recoge lo que tiene delante.

    Aquí nadie escucha ni mira: es una práctica.
    Todo se puede deshacer, y equivocarse ayuda.
    .tutor-watch = ¿Le incomoda verse en una pantalla?
    .tutor-ask = ¿A quién que vive lejos le gustaría ver?
    .tutor-point = Las palabras «nadie escucha ni mira».
    .tutor-show = La cámara y el micrófono de un teléfono.
    .tutor-hand-back = Diga: hoy todo es de práctica.

which-part =
    En una llamada se usan tres partes del aparato.
    ¿Qué hace cada una?
    .microphone = El micrófono
    .microphone-with = Recoge mi voz
    .microphone-why = El micrófono es el oído del aparato. Sin él nadie le oye.
    .camera = La cámara
    .camera-with = Recoge mi cara
    .camera-why = La cámara es el ojo del aparato. Sin ella solo ven su nombre.
    .speaker = El altavoz
    .speaker-with = Deja que yo oiga a los demás
    .speaker-why = Por el altavoz salen las voces de los demás. Unos auriculares hacen lo mismo, en la oreja.
    .hint-ask = ¿Es un oído, un ojo o una boca?
    .hint-look = Busque «voz», «cara» y «oiga».
    .tutor-watch = ¿Confunde micrófono y altavoz? Pasa mucho.
    .tutor-ask = En este aparato, ¿dónde está la cámara?
    .tutor-point = La parte por la que se pregunta ahora.
    .tutor-show = Tape con un dedo la cámara de su teléfono.
    .tutor-hand-back = Diga: oído, ojo, boca. ¿Cuál es cuál?

open-invitation =
    { $task }
    Busque esa invitación, elíjala y pulse Abrir.

    Una invitación dice quién llama y cuándo. Abre la llamada.
    Lea las dos cosas: quién y cuándo.
    .hint-ask = ¿Quién llama? ¿Y es de hoy o de ayer?
    .hint-look = Busque la línea: { $whose }.
    .hint-key = Flecha hacia abajo hasta la línea; { -enter-key } la elige. Después baje a Abrir y { -enter-key }.
    .hint-key-lines = Escriba el número de la línea. Después, el de Abrir.
    .hint-show = Mire: se elige la línea y después Abrir.
    .hint-show-lines = Así: el número de la línea y después el de Abrir.
    .at-videocall-room = Lea la primera línea: ¿de quién es esta llamada? Hace falta otra. Pulse Volver.
    .done = Abrió la invitación buena. Esta es la sala de espera. Aquí nadie le oye ni le ve. Hay tiempo para mirarlo todo.
    .tutor-watch = ¿Lee el nombre y la hora antes de Abrir?
    .tutor-ask = De las cinco, ¿cuáles no son para hoy?
    .tutor-point = La primera palabra de cada línea: Ayer, Hoy, Ahora.
    .tutor-show = Dos invitaciones de papel con fechas distintas.
    .tutor-hand-back = Diga: léame las cinco y después elija.

whose-invitation =
    Llegan tres invitaciones. ¿A qué llamada entra usted?
    .yesterday = La de su doctora, para ayer
    .yesterday-why = Eligió la de ayer. Esa llamada terminó y ya no hay nadie. Busque una que esté por llegar.
    .prize = La de «Estrella»: le ha tocado un premio, entre ahora
    .prize-why = Eligió «Estrella». Gente extraña le oiría y le pediría la tarjeta. Busque a alguien que conozca.
    .known = La del colegio, a la hora que acordaron
    .known-why = Eligió el colegio. Sabe quién es y ya lo habían hablado. Ahí puede entrar.
    .hint-ask = ¿A quién conoce, y qué habían hablado?
    .hint-look = Mire las palabras «ayer», «ahora» y «acordaron».
    .tutor-watch = ¿Le tienta el premio un momento? Para eso está.
    .tutor-ask = ¿Cómo se comprueba si una invitación es de verdad?
    .tutor-point = El nombre de quien invita.
    .tutor-show = Qué hace usted si le llama un número desconocido.
    .tutor-hand-back = Diga: ¿a quién le abriría la puerta?

test-it =
    Está en la sala de espera. Pruebe el micrófono antes de la llamada.

    La línea crece cuando el micrófono le oye.
    En la vida real diría «buenos días». Aquí nadie escucha.
    .hint-ask = ¿Oye algo el micrófono?
    .hint-look = Busque el botón «Probar el micrófono». Después lea lo que pone.
    .hint-key = Flecha hacia abajo hasta «Probar el micrófono» e { -enter-key }. Después, { -enter-key } en «Encenderlo» y en «Funciona».
    .hint-key-lines = El número de «Probar el micrófono». Después, el de «Encenderlo» y el de «Funciona».
    .hint-show = Mire: probar, encenderlo, funciona.
    .hint-show-lines = Así: probar, encenderlo, funciona.
    .at-videocall-call = Ya entró. La prueba está en la sala de espera. Pulse Volver.
    .done = El micrófono estaba apagado y ahora funciona. Se ve en la sala de espera: «Micrófono encendido». Con la prueba hecha se entra sin nervios.
    .tutor-watch = ¿Lee «No oye nada», o se lo salta?
    .tutor-ask = Sin la prueba, ¿qué habría pasado?
    .tutor-point = La línea que crece.
    .tutor-show = Diga usted «buenos días» al aire. Al principio da vergüenza.
    .tutor-hand-back = Diga: ¿qué le cuenta esa línea?

wei =
    .who = Wei Chen
    .old = Aparato 7
carmen =
    .who = Carmen Soto
    .old = Invitado 12
yusuf =
    .who = Yusuf Demir
    .old = Tableta de mamá

name-and-camera =
    Usted es { $who }. La doctora ve un nombre antes que una cara.
    Ahora pone «{ $old }». Escriba ahí { $who }.

    Después encienda la cámara. Lo encendido lleva una señal delante.
    .lines =
        Usted es { $who }. La doctora ve un nombre antes que una cara.
        Ahora pone «{ $old }». Escriba ahí { $who }.

        Después encienda la cámara. «Marcada» quiere decir encendida.
    .at-videocall-call = Ya entró. No pasa nada. Pulse Volver.
    .usual-name = { $old }
    .hint-ask = ¿Sabría la doctora quién es «{ $old }»?
    .hint-look = Mire la casilla «Mi nombre» y la línea «Cámara encendida».
    .hint-key = { -enter-key } en «Cámara encendida». En «Mi nombre», Retroceso quita las letras viejas.
    .hint-key-lines = El número de «Cámara encendida». Después, el de «Mi nombre», un espacio y el nombre.
    .hint-show = Mire: se enciende la cámara y se escribe el nombre.
    .done = Ahora la doctora lee «{ $who }» y le ve la cara. Mire cada vez qué está encendido antes de entrar.
    .tutor-watch = ¿Quita antes el nombre viejo?
    .tutor-ask = ¿Qué se verá detrás de usted?
    .tutor-point = La señal delante de «Micrófono encendido».
    .tutor-show = Dese la vuelta: ¿qué enseñaría su cámara?
    .tutor-hand-back = Diga: es su nombre, escríbalo como le guste.

join-right-call =
    { $task }
    Abra esa invitación, encienda el micrófono y entre.

    Después de «Entrar ahora» los demás le oyen.
    .hint-ask = ¿Es su llamada, y le van a oír?
    .hint-look = Primero la línea: { $whose }. En la sala de espera, «Micrófono encendido».
    .hint-key = { -enter-key } en la línea y en Abrir. { -enter-key } en «Micrófono encendido» y en «Entrar ahora».
    .hint-key-lines = El número de la línea y el de Abrir. Después, «Micrófono encendido» y «Entrar ahora».
    .hint-show = Mire: la línea, Abrir, Micrófono encendido, Entrar ahora.
    .hint-show-lines = Así: la línea, Abrir, Micrófono encendido, Entrar ahora.
    .never-invitation-prize = Entró en la llamada de gente extraña. En la vida real le oirían y le pedirían la tarjeta. Paso volvió atrás. Busque: { $whose }.
    .at-videocall-call = Está en una llamada. Mire: ¿le oyen, y es la suya? «Activar micrófono» lo enciende. «Salir» le saca de aquí.
    .done = Ya está { $where }, y le oyen. Primero quién y cuándo; después el micrófono; después, entrar. Así no se empieza con «¿Hola? ¿Me oyes?».
    .tutor-watch = ¿Lee la primera línea de la sala de espera?
    .tutor-ask = ¿En qué nota que le oyen?
    .tutor-point = La línea «Micrófono encendido».
    .tutor-show = Cómo llama usted y se asoma antes de pasar.
    .tutor-hand-back = Diga: la puerta es suya. Entre cuando quiera.

what-buttons-do =
    En una llamada hay pocos botones. ¿Qué hace cada uno?
    .mute = Silenciar
    .mute-with = Nadie me oye. Yo sí los oigo
    .mute-why = Silenciar apaga solo su micrófono. Usted oye a los demás igual que antes.
    .camera-off = Apagar cámara
    .camera-off-with = Nadie me ve. Todavía me oyen
    .camera-off-why = Sin cámara ven solo su nombre. La voz sigue saliendo.
    .captions = Subtítulos
    .captions-with = Puedo leer lo que se dice
    .captions-why = Los subtítulos son lo que alguien dice, escrito debajo. Ayudan con ruido o en un idioma nuevo.
    .leave = Salir
    .leave-with = Estoy fuera de la llamada
    .leave-why = Con Salir está fuera. Los demás pueden seguir hablando.
    .hint-ask = ¿Trata de oír, de ver, de leer o de irse?
    .hint-look = Busque una palabra: «oye», «ve», «leer», «fuera».
    .tutor-watch = ¿Cree que Silenciar hace callar a los demás?
    .tutor-ask = ¿Cuál usaría usted más?
    .tutor-point = El botón por el que se pregunta ahora.
    .tutor-show = La mano en la boca, en los ojos, en los oídos.
    .tutor-hand-back = Diga: empiece por el que ya conoce.

dog =
    .noise = Ladra el perro.
    .over = El perro ya se calló.
phone =
    .noise = En la cocina suena el otro teléfono.
    .over = El teléfono ya no suena.
drill =
    .noise = El vecino hace agujeros en la pared.
    .over = El vecino ya terminó.

mute-and-unmute =
    Está en la llamada. { $noise }
    Pulse Silenciar y nadie tendrá que oírlo.

    { $over } Pulse «Activar micrófono» y le oirán otra vez.
    .hint-ask = ¿Le oyen ahora los demás?
    .hint-look = Mire la fila de botones. El primero es Silenciar.
    .hint-look-lines = Busque la palabra Silenciar.
    .hint-key = { -enter-key } en Silenciar. En su lugar aparece «Activar micrófono»: otra vez { -enter-key }.
    .hint-key-lines = El número de Silenciar. Después, el de «Activar micrófono».
    .hint-show = Mire: Silenciar y después «Activar micrófono».
    .at-videocall = Esta es la lista de invitaciones. Pulse Volver hasta estar otra vez en la llamada.
    .at-videocall-end = Salió de la llamada. No pasa nada. Pulse «Entrar otra vez».
    .done = Nadie oyó el ruido y ahora le oyen a usted. El botón dice lo que va a hacer. La línea de arriba dice cómo está.
    .tutor-watch = ¿Lee «Silenciar» como lo que pasa, o como lo que hará?
    .tutor-ask = ¿En qué ve que no le oye nadie?
    .tutor-point = La línea «Micrófono encendido: No».
    .tutor-show = Hable sin voz. Así se le ve en silencio.
    .tutor-hand-back = Diga: púlselo y lea qué cambia.

read-captions =
    En su calle hay mucho ruido y se entiende poco.
    Encienda los subtítulos: ponen por escrito lo que se dice.

    { $question } Escríbalo abajo.
    .answer = Respuesta
    .hint-ask = ¿Dónde se podrían leer las palabras?
    .hint-look = Busque la línea «Subtítulos», encima de los botones.
    .hint-look-lines = Busque la línea «Subtítulos».
    .hint-key = { -enter-key } en «Subtítulos». Después baje con Tab a «Respuesta» y escriba: { $day-show }
    .hint-key-lines = El número de «Subtítulos». Después, el de «Respuesta», un espacio y: { $day-show }
    .hint-show = Mire: los subtítulos y después la respuesta.
    .not-yet-answer = El día está en los subtítulos. Enciéndalos, léalos y escriba solo el día.
    .at-videocall = Esta es la lista de invitaciones. Pulse Volver hasta estar otra vez en la llamada.
    .at-videocall-end = Salió de la llamada. No pasa nada. Pulse «Entrar otra vez».
    .done = Leyó lo que se decía. Los subtítulos ayudan con ruido y a quien oye poco. A veces se equivocan. Si importa, pregunte.
    .tutor-watch = ¿Lee los subtítulos hasta el final?
    .tutor-ask = En la tele, ¿cuándo le vendrían bien?
    .tutor-point = La línea debajo de «Subtítulos».
    .tutor-show = Hable bajito y vaya escribiendo lo que dice.
    .tutor-hand-back = Diga: léalo en voz alta y después escríbalo.

message-in-call =
    En una llamada también se escribe. Busque { $ask-message }.
    Abra Mensajes y escríbalo abajo.

    Ahí escribe también un invitado al que nadie conoce.
    .answer = Respuesta
    .hint-ask = ¿Quién escribe lo que usted busca?
    .hint-look = Busque «Mensajes» en la fila de botones. Después lea el primer mensaje.
    .hint-look-lines = Busque la palabra «Mensajes». Después lea el primer mensaje.
    .hint-key = { -enter-key } en Mensajes. Después baje con Tab a «Respuesta» y escríbalo ahí.
    .hint-key-lines = El número de Mensajes. Después, el de «Respuesta», un espacio y lo que ha leído.
    .hint-show = Mire: Mensajes y después la respuesta.
    .never = Pulsó la línea del invitado. En la vida real esa página se queda con su tarjeta. Una llamada no cuesta nada. Paso volvió atrás. Lea el primer mensaje.
    .not-yet-answer = Está en el primer mensaje. Léalo otra vez y escriba solo { $ask-message }.
    .at-videocall = Esta es la lista de invitaciones. Pulse Volver hasta estar otra vez en la llamada.
    .at-videocall-end = Salió de la llamada. No pasa nada. Pulse «Entrar otra vez».
    .done = Encontró lo que buscaba. En una llamada nadie paga ni escribe su tarjeta. Avise a los demás de que hay un desconocido.
    .tutor-watch = ¿Se le va la mano a la línea del invitado?
    .tutor-ask = ¿Quién será «Invitado 7»?
    .tutor-point = El nombre con el que empieza cada mensaje.
    .tutor-show = Qué diría si un extraño se sienta a su mesa.
    .tutor-hand-back = Diga: ¿quién escribe? Lea antes solo los nombres.

whole-call =
    { $task } La llamada entera es suya.
    Abra la invitación. Pruebe el micrófono. Entre.

    En la llamada, Silenciar y «Activar micrófono». Al final, Salir.
    .hint-ask = ¿Qué está hecho ya y qué viene ahora?
    .hint-look = En la sala de espera, la prueba y después entrar. En la llamada, la última fila.
    .hint-key = { -enter-key } en cada cosa: la línea, Abrir, Probar, Encenderlo, Funciona. Después Entrar, Silenciar, Activar y Salir.
    .hint-key-lines = Los números, por orden: la línea, Abrir, Probar, Encenderlo, Funciona. Después Entrar, Silenciar, Activar y Salir.
    .hint-show = Mire: invitación, prueba, entrar, silenciar, activar, salir.
    .never-invitation-prize = Entró en la llamada de gente extraña. En la vida real le oirían y le pedirían la tarjeta. Paso volvió atrás. Busque: { $whose }.
    .never-videocall-pay = Abrió la página del invitado. En la vida real se queda con su tarjeta. Paso volvió atrás. Pulse «Volver a la llamada».
    .at-videocall-end = Ya está fuera. Falta algo: la prueba, Silenciar, «Activar micrófono», u otra llamada. «Todas las invitaciones» y «Entrar otra vez» llevan allí.
    .done = Invitación, prueba, entrar, silenciar, activar, salir: la llamada entera fue suya. Los programas cambian. Estas pocas cosas están en todos.
    .tutor-watch = ¿Se para a mirar en la sala de espera?
    .tutor-ask = ¿Qué le diría a alguien a quien le da miedo?
    .tutor-point = La línea que dice qué está encendido.
    .tutor-show = Acuerde una videollamada corta para la semana que viene.
    .tutor-hand-back = Diga: usted lleva la llamada y yo solo miro.
