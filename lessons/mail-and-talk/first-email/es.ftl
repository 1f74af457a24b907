title = Escribir y enviar un correo
about = Un correo corto: dirección, asunto, texto y enviar.
can-do = escribir y enviar un correo electrónico
bridge = En { -mobile(form: "your") } o en la biblioteca, busque su correo. Escriba 2 líneas a alguien a quien quiera.

word-email =
    .name = { -email }
    .means = Carta que se escribe y se envía desde una pantalla. Llega en segundos.
word-inbox =
    .name = Recibidos
    .means = La lista de los correos que le llegaron.
word-subject =
    .name = asunto
    .means = Dos o tres palabras que dicen de qué trata un correo.
word-sent =
    .name = Enviados
    .means = La lista con una copia de cada correo que usted envió.

# Saludos que puede llevar un texto; vale cualquiera.
greeting = Hola|Buenos días|Buen día|Buenas tardes|Buenas noches|Buenas|Estimado|Estimada|Estimados|Estimadas|Querido|Querida|Saludos

# Un correo recibido que no es el que se busca.
library-news =
    .from-name = Biblioteca
    .from = avisos@biblioteca.example
    .subject = Los viernes, hasta las 8
    .text =
        Buenos días:
        desde mayo, los viernes abrimos hasta las 8.
        La biblioteca

why =
    El médico, el colegio, las tiendas y la familia escriben correos.
    Un correo electrónico es una carta que se escribe en la pantalla.
    Llega en segundos, aunque la otra persona viva lejos.

    Hoy va a escribir al centro para decir qué día viene.
    Este buzón es de práctica: de aquí no sale nada.
    Pruebe tranquilamente. Equivocarse ayuda.
    .tutor-watch = ¿Ha tenido correo alguna vez, o es el primero?
    .tutor-ask = ¿Quién le escribe cartas hoy y cómo le llegan?
    .tutor-point = La última línea del texto: equivocarse ayuda.
    .tutor-show = Una carta de papel suya, con su sobre.
    .tutor-hand-back = Diga: hoy envía usted una así. Pulse { -enter-key }.

open-one =
    { $friend } le escribió. Abra ese correo y léalo.

    Esta lista se llama «Recibidos»: son los correos que le llegaron.
    Con las flechas va de uno a otro. { -enter-key } abre un correo.
    .lines =
        { $friend } le escribió. Abra ese correo y léalo.

        Esta lista se llama «Recibidos»: son los correos que le llegaron.
        Cada correo tiene un número. Con el número se abre.
    .hint-ask = ¿Qué nombre está buscando en la lista?
    .hint-look = Mire las líneas debajo de «De». En una pone { $friend }.
    .hint-look-lines = Busque la palabra «De». En una línea pone { $friend }.
    .hint-key = La flecha hacia abajo va a la línea de { $friend }. { -enter-key } la abre.
    .hint-key-lines = Escriba el número de la línea de { $friend } y pulse { -enter-key }.
    .hint-show = Mire: flecha hacia abajo hasta { $friend } y después { -enter-key }.
    .hint-show-lines = Así: el número de la línea de { $friend }.
    .done = Abrió un correo. Arriba pone quién lo escribe. Ahora verá de qué partes está hecho.
    .tutor-watch = ¿Lee los nombres o abre la primera línea?
    .tutor-ask = ¿Quién escribe los dos correos de su lista?
    .tutor-point = El nombre de { $friend } en la lista.
    .tutor-show = Dos sobres: lea quién escribe antes de abrir uno.
    .tutor-hand-back = Diga: ¿cuál abre usted primero?
from-a =
    .friend = Olena
    .friend-address = olena@buzon.example
    .topic = Ya tiene correo
    .line = He hecho lentejas de más. Pásese cuando quiera.
from-b =
    .friend = Kofi
    .friend-address = kofi@buzon.example
    .topic = Vuelve el 4
    .line = El 4 para otra vez en la esquina, cada 20 minutos.
from-c =
    .friend = Carmen
    .friend-address = carmen@buzon.example
    .topic = Su bufanda azul
    .line = La tengo en casa. Se la llevo el miércoles.
from-friend =
    .from-name = { $friend }
    .from = { $friend-address }
    .subject = { $topic }
    .text =
        Hola:
        { $line }
        { $friend }

three-boxes =
    Un correo tiene tres casillas.

    Para: la dirección de quien lo recibe.
    Asunto: dos o tres palabras que dicen de qué trata.
    Texto: un saludo, lo que quiere decir y su nombre.

    La otra persona ve primero el asunto, en su lista.
    Así sabe de qué trata antes de abrirlo.
    .tutor-watch = ¿Le parecen lo mismo el asunto y el texto?
    .tutor-ask = ¿Qué leyó usted en la lista antes de abrir el correo?
    .tutor-point = Las tres palabras que van antes de los dos puntos.
    .tutor-show = La carta de papel: el sobre, la primera línea, el resto.
    .tutor-hand-back = Diga: léalo otra vez, sin prisa.

what-each-is-for =
    ¿Para qué sirve cada casilla?
    .to = Para
    .to-with = Dice quién recibe el correo
    .to-why = En «Para» va la dirección. Sin ella, el correo no le llega a nadie. Mire ahora la casilla siguiente.
    .subject = Asunto
    .subject-with = Dice en 2 o 3 palabras de qué trata
    .subject-why = El asunto se ve primero, en la lista de la otra persona. Le ayuda a decidir qué abre.
    .text = Texto
    .text-with = Lleva el saludo y lo que usted quiere decir
    .text-why = El texto es la carta misma. Puede escribir todo lo que haga falta.
    .hint-ask = ¿Qué hay que saber antes: a quién o de qué?
    .hint-look = Lea el final de cada línea: quién, de qué trata, la carta.
    .tutor-watch = ¿Lee cada respuesta hasta el final?
    .tutor-ask = En una carta de papel, ¿dónde va esto?
    .tutor-point = La palabra por la que se pregunta ahora.
    .tutor-show = El sobre para «Para», la primera línea para «Asunto».
    .tutor-hand-back = Diga: ¿cuál sabe seguro? Empiece por esa.

address-in-its-box =
    Quiere escribir { $who }. Ponga la dirección en su casilla.

    La dirección es { $address }
    Cópiela signo a signo. No lleva ningún espacio.
    .hint-ask = ¿Qué casilla dice quién recibe el correo?
    .hint-look = Mire la primera de las tres casillas. Se llama «Para».
    .hint-key = Póngase en «Para» y escriba la dirección. La @, con las teclas que ya conoce.
    .hint-key-lines = Escriba el número de «Para», un espacio y la dirección.
    .hint-show = Mire: la dirección se escribe en «Para», signo a signo.
    .hint-show-lines = Así: la dirección se escribe en «Para».
    .other-box = La dirección está bien, pero esta casilla es para otra cosa. La dirección va en «Para». Vaya allí y escríbala.
    .done = La dirección está en «Para». El correo ya puede llegar { $who }. Ahora falta decir de qué trata.
    .tutor-watch = ¿Encuentra la @ y los puntos sin prisa?
    .tutor-ask = ¿Qué va justo detrás de la @?
    .tutor-point = La dirección en el texto, parte por parte.
    .tutor-show = Escriba la dirección en un papel, en tres trozos.
    .tutor-hand-back = Diga: hasta aquí está bien. ¿Qué viene ahora?
to-a =
    .who = a la farmacia
    .address = farmacia@esquina.example
to-b =
    .who = a su vecino Mihai
    .address = mihai@buzon.example
to-c =
    .who = al colegio
    .address = secretaria@colegio.example

good-subject =
    Usted escribe al centro de salud: el lunes no puede ir.
    ¿Qué asunto conviene?
    .hello = Hola
    .hello-why = Eligió «Hola». Es amable, pero no dice de qué trata. Busque las palabras que lo dicen.
    .clear = No puedo ir el lunes
    .clear-why = Eligió el claro. Lo entienden enseguida. Lo demás va en el texto.
    .everything = Buenos días. Desde el viernes tengo un catarro muy fuerte y por eso
    .everything-why = Eligió el largo. Todo eso va en el texto. El asunto es corto, para leerlo en la lista.
    .hint-ask = ¿Cuál le dice al centro de salud lo que necesita saber?
    .hint-look = Busque una línea corta que hable del lunes.
    .tutor-watch = ¿Confunde el saludo con el asunto? Pasa mucho.
    .tutor-ask = ¿Qué ve primero la persona que lo recibe?
    .tutor-point = La palabra «lunes» de la pregunta.
    .tutor-show = Dos notas en la nevera: «Hola» y «Falta leche».
    .tutor-hand-back = Diga: ¿qué nota entendería usted enseguida?

subject-and-text =
    Escriba a { $who } que va el { $day }.

    La dirección ya está puesta. Escriba un asunto: 2 o 3 palabras.
    Después, el texto: un saludo y una frase con «{ $day }».
    Al final pulse Tab.
    .lines =
        Escriba a { $who } que va el { $day }.

        La dirección ya está puesta. Escriba un asunto: 2 o 3 palabras.
        Después, el texto: un saludo y una frase con «{ $day }».
    .hint-ask = ¿De qué trata, y cómo saluda usted a { $who }?
    .hint-look = Mire las casillas «Asunto» y «Texto». Ahí faltan sus palabras.
    .hint-key = Tab va de «Asunto» a «Texto». En el texto, { -enter-key } empieza otra línea.
    .hint-key-lines = Número de la casilla, espacio y palabras. Para otra línea en «Texto»: número y + juntos, y palabras.
    .hint-show = Mire: un asunto corto, Tab, un saludo, una frase y Tab.
    .hint-show-lines = Así: un asunto corto; después, un saludo y una frase.
    .other-box = Sus palabras están bien, pero en otra casilla. Van en «{ $box }». Vaya allí y escríbalas.
    .done = Escribió un asunto, un saludo y una frase. { $who } lo entiende enseguida. Pronto enviará usted uno.
    .tutor-watch = ¿Está la frase en el texto y no en el asunto?
    .tutor-ask = ¿Cómo se lo diría a { $who } en la puerta?
    .tutor-point = La casilla vacía que viene ahora.
    .tutor-show = Diga en voz alta un saludo y una frase, como por teléfono.
    .tutor-hand-back = Diga: escríbalo tal como lo ha dicho.
begun-letter =
    .to = { $address }
say-a =
    .who = don Julián
    .address = julian@huerto.example
    .day = viernes
    .must = viernes
    .topic = El huerto
    .full = Hola. Voy el viernes.
say-b =
    .who = Fatou
    .address = fatou@coro.example
    .day = martes
    .must = martes
    .topic = Ensayo del coro
    .full = Buenas tardes. Voy el martes.
say-c =
    .who = Wei
    .address = wei@ajedrez.example
    .day = domingo
    .must = domingo
    .topic = La partida
    .full = Hola. Voy el domingo.

it-came-back =
    Yusuf escribió a una tienda. El correo volvió: no le llegó a nadie.
    Marque la línea que tiene que mirar.
    .to-line = Para: lamparas-luz.example
    .to-line-why = Marcó «Para». Antes de la tienda faltan un nombre y una @. Yusuf los pone y lo envía otra vez.
    .subject-line = Asunto: Mi lámpara nueva
    .subject-line-why = Marcó el asunto. Dice de qué trata, pero el correo también llega sin él. Busque lo que lo lleva a su sitio.
    .greeting-line = Buenos días:
    .greeting-line-why = Marcó el saludo. Es amable y está bien. Busque la línea que lleva el correo a la tienda.
    .sentence = Mi lámpara no da luz. ¿Pueden verla el sábado?
    .sentence-why = Marcó la frase. Dice con claridad lo que necesita. Busque la línea que lleva el correo a la tienda.
    .name-line = Yusuf Demir
    .name-line-why = Marcó su nombre. Así la tienda sabe quién escribe. Busque la línea que lleva el correo a la tienda.
    .hint-ask = ¿Qué línea le dice al correo adónde va?
    .hint-look = Mire las líneas y busque el signo @. ¿Dónde debería estar?
    .tutor-watch = ¿Busca la @?
    .tutor-ask = ¿Qué lleva dentro toda dirección de correo?
    .tutor-point = La primera línea y después la dirección de su papel.
    .tutor-show = Un sobre con la calle y sin el nombre.
    .tutor-hand-back = Diga: ¿qué echaría de menos el cartero?

find-in-sent =
    { $who } escribió { $to-name }. ¿Salió el correo?

    En «Enviados» queda una copia de cada correo que sale.
    Vaya a «Enviados» y abra ese correo.
    .hint-ask = ¿Dónde están los correos que salieron?
    .hint-look = Mire la fila de botones debajo de la lista. En uno pone «Enviados». «Volver» lleva a la lista.
    .hint-look-lines = Mire las últimas líneas del correo. En una pone «Enviados». «Volver» lleva a la lista.
    .hint-key = Flecha hacia abajo hasta los botones y flecha a la derecha. { -enter-key } lo abre.
    .hint-key-lines = Escriba el número de «Enviados». Después, el del correo.
    .hint-show = Mire: el botón «Enviados» y después la línea del correo.
    .hint-show-lines = Así: el número de «Enviados» y después la línea del correo.
    .never-opened-library-news = Ese correo llegó. Usted busca uno que salió, y Paso lo cerró. Elija «Enviados».
    .never-opened-other-letter = Ese es el correo a Ana. Paso lo cerró. Busque el que { $who } escribió { $to-name }.
    .done = El correo está ahí, así que salió. { $who } no tiene que enviarlo dos veces. Ahora escribe usted uno entero.
    .tutor-watch = ¿Sigue mirando «Recibidos» en vez de «Enviados»?
    .tutor-ask = Este correo, ¿ha llegado o ha salido?
    .tutor-point = La fila de botones debajo de la lista.
    .tutor-show = Dos montones de papeles en la mesa: llegan y salen.
    .tutor-hand-back = Diga: ¿en qué montón mira usted?
sent-a =
    .who = Teresa
    .to-name = a su casero
    .to = casero@alquiler.example
    .topic = No hay calefacción
    .line = desde el domingo no funciona la calefacción. ¿Cuándo puede venir?
sent-b =
    .who = Mihai
    .to-name = a su médica
    .to = medica@consulta.example
    .topic = Cambio de cita
    .line = el jueves trabajo. ¿Puedo ir el viernes?
sent-c =
    .who = Amina
    .to-name = al curso de costura
    .to = curso@costura.example
    .topic = Una plaza más
    .line = mi hermana también quiere venir. ¿Queda una plaza?
looked-for =
    .to = { $to }
    .subject = { $topic }
    .text =
        Buenos días:
        { $line }
        { $who }
other-letter =
    .to = ana@buzon.example
    .subject = Feliz cumpleaños
    .text =
        Querida Ana:
        que pases un día muy bonito.
        { $who }

write-to-centre =
    Escriba al centro: { $task }

    La dirección es { $address }
    Un asunto, un saludo y una frase con la palabra «{ $must }».
    Envíelo. Después ábralo en «Enviados».
    .hint-ask = ¿Qué está hecho ya y qué parte viene ahora?
    .hint-look = Mire de arriba abajo: Correo nuevo, Para, Asunto, Texto, Enviar.
    .hint-key = Tab va a la casilla o al botón siguiente. { -enter-key } en «Enviar» lo envía.
    .hint-key-lines = Número, espacio y palabras rellenan una casilla. El número de «Enviar» lo envía.
    .hint-show = Mire: correo nuevo, dirección, asunto, texto, Enviar y «Enviados».
    .other-box = Sus palabras están bien, pero en otra casilla. Van en «{ $box }». Vaya allí y escríbalas.
    .not-yet-text = Su correo salió. El texto necesita un saludo y la palabra «{ $must }». Pulse Deshacer y añada lo que falta.
    .done = Su correo salió y lo vio en «Enviados». La dirección, el asunto, el saludo y la frase son suyos. Así puede escribir a quien quiera.
    .tutor-watch = ¿Lo lee otra vez antes de enviarlo?
    .tutor-ask = ¿Qué verá primero el centro en su lista?
    .tutor-point = El nombre de la casilla que sigue vacía.
    .tutor-show = Escríbalo antes en papel: a quién, de qué trata, la frase.
    .tutor-hand-back = Diga: el correo es suyo. Usted decide cuándo sale.
thursday =
    .task = usted va a ir el jueves.
    .address = centro@paso.example
    .must = jueves
    .topic = Mi visita del jueves
    .full = Hola. El jueves voy al centro.
monday =
    .task = usted no puede ir el lunes.
    .address = hola@centro.example
    .must = lunes
    .topic = El lunes no puedo
    .full = Buenos días. El lunes no puedo ir.
help =
    .task = usted necesita ayuda con un formulario.
    .address = equipo@centro.example
    .must = ayuda
    .topic = Un formulario
    .full = Buenas tardes. Necesito ayuda con un formulario.
