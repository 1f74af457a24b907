title = ¿Persona, robot o programa?
about = Quién responde aquí, y cómo se llega a una persona.
can-do = distinguir a una persona de un programa y pedir una persona
bridge = Si llama a una oficina, oiga el menú entero. ¿Qué tecla es para una persona?

word-chatbot =
    .name = chatbot
    .means = Programa que responde en un chat como si fuera alguien.
word-robot =
    .name = robot
    .means = Máquina que se mueve y trabaja sola. La dirige un programa.
word-virtual =
    .name = virtual
    .means = Que solo está en una pantalla, con imagen y sonido.

why =
    Escribe a una tienda y le responden en un segundo.
    Llama a una oficina y una voz dice: «Pulse 1».
    ¿Hay alguien ahí? Muchas veces es un programa.

    Un programa puede servir. Pero a veces hace falta una persona.
    Hoy va a ver quién responde y cómo se llega a alguien.

    Todo es inventado y nada cuesta dinero.
    Pruebe sin miedo: equivocarse ayuda.
    .tutor-watch = ¿Le enfadan los menús de teléfono? Deje que lo cuente.
    .tutor-ask = ¿Cuándo habló por última vez con una máquina?
    .tutor-point = Las palabras «¿Hay alguien ahí?».
    .tutor-show = Cuente el peor menú de teléfono que recuerde.
    .tutor-hand-back = Diga: hoy buscamos la salida.

neighbour =
    .name = { $neighbour }
my-hello = { $hello }
neighbour-says = { $neighbour-line }
shop =
    .name = { $shop }
my-question = { $question }
shop-says = ¡Hola! Elija: 1 envíos, 2 horario, 3 novedades.
my-other = { $other }
shop-again = ¡Hola! Elija: 1 envíos, 2 horario, 3 novedades.
lamp =
    .neighbour = Mihai
    .hello = Mihai, ¿a usted le va la luz?
    .neighbour-line = Sí. Perdone, estaba en el tejado con el gato.
    .shop = Luz y Lámparas
    .question = La lámpara nueva no enciende.
    .other = Está rota.
coat =
    .neighbour = Fatou
    .hello = Fatou, ¿dónde compró ese abrigo?
    .neighbour-line = ¡En el mercado! ¿Y su espalda, mejor?
    .shop = Abrigos Norte
    .question = El abrigo me queda pequeño.
    .other = ¿Lo puedo devolver?
kettle =
    .neighbour = Don Julián
    .hello = Don Julián, ¿está en casa?
    .neighbour-line = En una hora. Estoy con el ajedrez, y perdiendo.
    .shop = Todo Cocina
    .question = La tetera vino sin tapa.
    .other = ¿Dónde está la tapa?

two-chats =
    Escribió a { $neighbour } y a una tienda. Los dos respondieron.
    Abra los dos chats y léalos.

    Piénselo: ¿en cuál responde una persona?
    .hint-ask = ¿Qué chat le falta por leer?
    .hint-look = Mire las dos líneas. Con Volver se llega a ellas otra vez.
    .hint-look-lines = Hay dos líneas. Con Volver se llega a ellas otra vez.
    .hint-key = { -enter-key } abre una línea. Después vaya a Volver, { -enter-key }, y abra la otra.
    .hint-key-lines = Escriba el número de una línea. Después el de Volver, y el de la otra.
    .hint-show = Mire: un chat, Volver y el otro chat.
    .hint-show-lines = Así: un chat, Volver y el otro chat.
    .done = Leyó los dos. { $neighbour } le responde y le cuenta algo de su vida. La tienda dice dos veces lo mismo.
    .tutor-watch = ¿Lee también la segunda respuesta de la tienda?
    .tutor-ask = ¿Qué tiene de raro la tienda?
    .tutor-point = Las dos frases iguales.
    .tutor-show = Lea los dos chats en alto, con dos voces.
    .tutor-hand-back = Diga: ¿con quién hablaría usted más rato?

which-is-a-program =
    Tres respuestas. Dos son de programas. ¿Cuáles?
    .neighbour = «Espere, que se me sale el caldo. Ahora le escribo»
    .neighbour-why = Eligió la del caldo. Una persona tiene cocina y escribe cuando puede. Busque respuestas sin casa ni día.
    .shop = «No le he entendido. Elija 1, 2 o 3»
    .shop-why = Eligió «Elija 1, 2 o 3». Un programa solo conoce sus palabras. Lo repite una y otra vez.
    .phone = «Para el horario, pulse 1. Para el médico, pulse 2»
    .phone-why = Eligió la voz de las teclas. Habla siempre igual. La grabaron una vez.
    .hint-ask = ¿Cuál habla de un día de verdad, en una casa?
    .hint-look = Busque números para elegir.
    .tutor-watch = ¿Le despista el tono amable? Los programas también lo son.
    .tutor-ask = ¿En qué nota usted que habla con un programa?
    .tutor-point = Las palabras «No le he entendido».
    .tutor-show = Responda tres veces con la misma frase.
    .tutor-hand-back = Diga: dos de tres. ¿De cuáles está seguro?

chatbot =
    Un chatbot es un programa que responde en un chat.
    Busca palabras que conoce y da una respuesta ya preparada.
    Los más nuevos forman sus frases, y suenan como nosotros.

    No le ve a usted y no siente nada.
    Puede decir algo que no es así.
    Siempre puede pedir una persona. No es mala educación.
    .tutor-watch = ¿Le alivia saber que se puede pedir una persona?
    .tutor-ask = ¿Le daría usted las gracias a un programa?
    .tutor-point = La última línea.
    .tutor-show = Cuente de un chatbot que le sirvió, o que no.
    .tutor-hand-back = Diga: lea otra vez la última línea, en voz alta.

what-it-can =
    ¿Qué sabe hacer el chatbot de una tienda? Elija tres cosas.
    .hours = Decir a qué hora abren
    .hours-why = Eligió el horario. Es una respuesta ya preparada. Eso lo hace bien.
    .night = Responder a las 3 de la noche
    .night-why = Eligió la noche. Un programa no duerme. Es lo bueno que tiene.
    .order = Decir por dónde va un paquete
    .order-why = Eligió el paquete. Busca el número y se lo lee. En eso es rápido.
    .sorry = Sentir pena por usted
    .sorry-why = Eligió sentir. Puede escribir «lo siento», pero no siente nada. Busque lo que ya está preparado.
    .decide = Entender un caso raro y decidir
    .decide-why = Eligió el caso raro. Para eso hace falta una persona que pueda decidir. Busque lo que ya está preparado.
    .hint-ask = ¿Para qué basta una respuesta preparada?
    .hint-look = Busque tres en las que no hay que sentir ni pensar.
    .tutor-watch = ¿Cree que no sirve para nada, o que sirve para todo?
    .tutor-ask = ¿Qué le dejaría usted a un programa?
    .tutor-point = Las palabras «respuesta ya preparada», en la página anterior.
    .tutor-show = El horario de la pared: también responde, sin sentir.
    .tutor-hand-back = Diga: tres le resultan fáciles. ¿Cuáles?

neighbour-asks = { $neighbour-line }
my-trouble = { $trouble }
bot-menu = Soy Lumi. 1 envíos, 2 horario, 3 ofertas.
my-trouble-again = { $again }
bot-menu-again = ¿Perdón? 1 envíos, 2 horario, 3 ofertas.
bot-sorry = ¿Perdón? 1 envíos, 2 horario, 3 ofertas.
person-comes = { $greeting }
    .from = { $clerk }
human = persona|personas|alguien|humano|humana|empleado|empleada|agente|operador|operadora
card = número de tarjeta|mi tarjeta|tarjeta de crédito|tarjeta del banco
broken =
    .shop = Luz y Lámparas
    .neighbour = Mihai
    .neighbour-line = ¿Cenamos sopa a las 8?
    .trouble = La lámpara llegó en dos trozos.
    .again = ¡Está rota!
    .full = Quiero hablar con una persona
    .clerk = Olena
    .greeting = Soy Olena. ¿En dos trozos? Le mando otra hoy.
twice =
    .shop = Abrigos Norte
    .neighbour = Teresa
    .neighbour-line = ¿Me presta un huevo?
    .trouble = Me han cobrado dos veces.
    .again = ¡Dos veces! Mírelo, por favor.
    .full = Una persona, por favor
    .clerk = Yusuf
    .greeting = Soy Yusuf. Ya lo veo. Hoy le devolvemos una.
late =
    .shop = Todo Cocina
    .neighbour = Kofi
    .neighbour-line = ¡El huerto pide agua!
    .trouble = Llegó la cocina y nadie la conecta.
    .again = ¿Quién conecta la cocina?
    .full = Póngame con una persona, por favor
    .clerk = Carmen
    .greeting = Soy Carmen. El martes va un compañero. ¿Le viene bien?

ask-for-a-person =
    En «{ $shop }» responde un chatbot, y no entiende.
    Abra ese chat y pida una persona.

    Basta una frase corta con la palabra «persona».
    .hint-ask = ¿Quién puede entender lo que ha pasado?
    .hint-look = Abra la línea «{ $shop }». Escriba en la casilla, debajo de los mensajes.
    .hint-look-lines = Abra la línea «{ $shop }». Escriba en la casilla, después de los mensajes.
    .hint-key = Escriba en la casilla: Una persona, por favor. { -enter-key } pasa a Enviar; otra vez { -enter-key } lo pulsa.
    .hint-key-lines = Escriba el número de la casilla, un espacio y: Una persona. Después, el número de Enviar.
    .hint-show = Mire: el chat, «{ $full }» y Enviar.
    .hint-show-lines = Así: el chat, «{ $full }» y Enviar.
    .never = Escribió de su tarjeta. En un chat la tienda no la necesita. En la vida real otros podrían pagar con ella. Paso lo quitó. Pida una persona.
    .not-yet-neighbour = Escribió a { $neighbour }, y la tienda no lo lee. Pulse Volver y abra «{ $shop }».
    .not-yet = El chatbot espera palabras que conoce. Pídale una «persona». Esa la conoce.
    .done = Ahora responde { $clerk }, y entiende. El chatbot es solo el principio. Con la palabra «persona» se sigue casi en todas partes.
    .tutor-watch = ¿Lo cuenta todo otra vez? Basta con la palabra.
    .tutor-ask = ¿Qué diría usted en un mostrador?
    .tutor-point = El nombre delante del último mensaje.
    .tutor-show = Dígalo con amabilidad y sin dudar: una persona, por favor.
    .tutor-hand-back = Diga: tiene derecho a una persona. Escríbalo.

two-kinds-of-talk =
    Se habla con una persona o con un programa.
    ¿Con cuál de los dos pasa esto?
    .person = Una persona
    .program = Un programa
    .sad = Nota mi tristeza y pregunta qué pasa
    .sad-why = Una persona oye la voz y le importa. Un programa solo lee palabras.
    .thousand = Responde a 1.000 personas en el mismo minuto
    .thousand-why = Eso lo hace un programa. Una persona va chat por chat.
    .promise = Me da su palabra y la cumple
    .promise-why = Una persona promete y responde de ello. Un programa no responde de nada.
    .same = Dice la misma frase 5 veces, letra por letra
    .same-why = Un programa no se cansa. Una persona lo diría de otra manera.
    .three = Responde a las 3 de la noche, en 1 segundo
    .three-why = Un programa no duerme. Una persona tarda en leer y en escribir.
    .hint-ask = ¿Hace falta sentir, o solo paciencia?
    .hint-look = A un lado, sentir y prometer. Al otro, los números.
    .tutor-watch = ¿Le parece que el programa «lo dice de corazón»?
    .tutor-ask = ¿Qué le cuenta usted solo a una persona?
    .tutor-point = La frase por la que se pregunta ahora.
    .tutor-show = Dos sillas: en una, alguien; en la otra, un horario.
    .tutor-hand-back = Diga: de los dos, ¿quién es?

ask-a =
    .question-text = ¿Es usted una persona?
ask-b =
    .question-text = ¿Es un robot o un humano?
ask-c =
    .question-text = ¿Hablo con una máquina?
are-you-a-person =
    Este asistente responde preguntas. Pregúntele quién es.

    Por ejemplo: { $question-text }
    .hint-ask = ¿Qué le preguntaría a alguien a quien no ve?
    .hint-look = Busque la casilla «Pregunta» y el botón Preguntar.
    .hint-key = Escriba la pregunta. { -enter-key } pasa a Preguntar; otra vez { -enter-key } lo pulsa.
    .hint-key-lines = Escriba el número de «Pregunta», un espacio y la pregunta. Después, el de Preguntar.
    .hint-show = Mire: la pregunta en la casilla y Preguntar.
    .hint-show-lines = Así: la pregunta y después Preguntar.
    .at-assistant-sorry = No lo ha entendido. Vuelva y pregunte: { $question-text }
    .done = Dice con claridad que es un programa. Los buenos lo dicen. Otros no: con esos, cuidado con lo que cuenta.
    .tutor-watch = ¿Le da risa o le inquieta? Las dos cosas valen.
    .tutor-ask = ¿Esperaba esa respuesta?
    .tutor-point = Las palabras «Aquí no hay nadie».
    .tutor-show = Pregúntele lo mismo al asistente de un teléfono, si hay.
    .tutor-hand-back = Diga: pregúntelo a su manera.

robot =
    Un chatbot no tiene cuerpo. Un robot, sí.
    Un robot es una máquina que se mueve y trabaja sola.
    La dirige un programa. Sus ojos y oídos son sensores.

    No está vivo. No se cansa, ni se alegra, ni tiene miedo.
    Lo construyen personas, y ellas le dicen qué hacer.
    .tutor-watch = ¿Conoce los robots solo por el cine? Pregunte.
    .tutor-ask = ¿Ha visto alguna vez un robot de verdad?
    .tutor-point = Las palabras «No está vivo».
    .tutor-show = ¿Hay aquí alguna máquina que se mueva sola?
    .tutor-hand-back = Diga: ¿qué no es un robot? Léalo otra vez.

what-is-a-robot =
    ¿Cuál de estos es un robot?
    .being = Un ser de metal que piensa y siente
    .being-why = Eligió el ser de metal. Solo está en el cine. Un robot es una máquina y no siente. Busque una máquina.
    .vacuum = Una aspiradora que va sola por la casa
    .vacuum-why = Eligió la aspiradora. Se mueve, nota la pared y la dirige un programa. Eso es un robot.
    .writer = Un programa que escribe cartas en la pantalla
    .writer-why = Eligió el programa. Sabe mucho, pero no tiene cuerpo ni mueve nada. Busque una máquina que se mueva.
    .hint-ask = De los tres, ¿cuál es una máquina que se mueve?
    .hint-look = Busque el que se puede tropezar con una silla.
    .tutor-watch = ¿Elige el del cine? Es buena ocasión para hablar de ello.
    .tutor-ask = ¿Qué hace la aspiradora al llegar a una pared?
    .tutor-point = La palabra «máquina», en la página anterior.
    .tutor-show = Ande como la aspiradora: recto, pared, media vuelta.
    .tutor-hand-back = Diga: cuerpo, programa y sin sentir. ¿Cuál es?

work-for-robots =
    La gente da trabajo a los robots. ¿Qué trabajo hacen hoy?
    Elija tres.
    .floor = Limpiar el suelo de un sitio grande
    .floor-why = Eligió el suelo. Una persona lo pone en marcha y él limpia durante horas. No le duele la espalda.
    .doors = Poner puertas a los automóviles
    .doors-why = Eligió las puertas. Pesan y son todas iguales. Las personas preparan el robot y lo vigilan.
    .comfort = Entender por qué llora un niño
    .comfort-why = Eligió el niño. Para eso hay que sentir. Busque lo que pesa o es siempre igual.
    .trays = Llevar bandejas por un hospital
    .trays-why = Eligió las bandejas. Una enfermera lo carga y le dice adónde. Así queda más tiempo para las personas.
    .friend = Echarle de menos si usted falta un día
    .friend-why = Eligió echar de menos. Un robot no siente nada. Busque trabajos con cosas.
    .hint-ask = ¿Qué trabajo pesa, o es mil veces igual?
    .hint-look = Busque tres con cosas y no con sentimientos.
    .tutor-watch = ¿Le preocupa el trabajo de la gente? Escuche bien.
    .tutor-ask = ¿Qué trabajo le daría usted a un robot?
    .tutor-point = Las palabras «la gente da».
    .tutor-show = Cuente quién le dice al robot qué hacer y quién lo para.
    .tutor-hand-back = Diga: tres de cinco. Empiece por la más segura.

real-or-virtual =
    Virtual: que solo está en una pantalla.
    Se puede ver y oír, pero no tocar.
    ¿Este lugar es real o virtual?
    .real = Real
    .virtual = Virtual
    .kitchen = La cocina de su vecina
    .kitchen-why = La cocina es real. Ahí puede sentarse y oler el café.
    .museum = Un museo que se recorre con las flechas del teclado
    .museum-why = Ese museo es virtual. Los cuadros están en la pantalla. Usted no se mueve de la silla.
    .game = La ciudad de un juego, con calles y casas
    .game-why = Esa ciudad es virtual. Se apaga la pantalla y ya no está.
    .centre = La sala en la que está usted ahora
    .centre-why = Esta sala es real. La mesa sigue ahí, también sin pantalla.
    .waiting = La sala de espera de una videollamada
    .waiting-why = Esa sala es virtual, una página en la pantalla. Las personas de la llamada son reales.
    .hint-ask = Si se apaga la pantalla, ¿sigue ahí?
    .hint-look = Busque pantalla, juego, flechas y llamada.
    .tutor-watch = ¿Llama virtual a la persona de la llamada? Es real.
    .tutor-ask = ¿Dónde está su cuerpo mientras visita ese museo?
    .tutor-point = El lugar por el que se pregunta ahora.
    .tutor-show = Toque la mesa. Después intente tocar algo de una pantalla.
    .tutor-hand-back = Diga: ¿podría dejar ahí una taza?

office =
    .name = { $office }
office-says = { $office-line }
welcome = Buenos días. Para el horario, pulse 1. Para las novedades, pulse 2. Para todo lo demás, pulse 3.
hours = Abrimos de 9 a 5. Para volver, pulse 1.
news = { $fresh } Para volver, pulse 1.
anything-else = Para la línea rápida, a 3 { -money } el minuto, pulse 1. Para hablar con una persona, pulse 2. Para volver, pulse 3.
fast-line = Ahora su llamada cuesta 3 { -money } el minuto. Espere, por favor.
person = { $clerk-says }
power =
    .office = Compañía de la luz
    .office-line = Ya tiene su factura.
    .fresh = En mayo cambia la factura.
    .clerk-says = Buenos días, le atiende Olena. ¿En qué puedo ayudarle?
    .clerk = Olena
    .wish = No entiende su factura.
    .neighbour = Mihai
    .neighbour-line = ¿Cenamos sopa a las 8?
town =
    .office = Oficina municipal
    .office-line = Recibimos su carta.
    .fresh = El viernes hay música en la plaza.
    .clerk-says = Buenos días, soy Kofi. Dígame.
    .clerk = Kofi
    .wish = Quiere preguntar por su carta.
    .neighbour = Teresa
    .neighbour-line = ¿Me presta un huevo?
clinic =
    .office = Centro de salud
    .office-line = Le esperamos el lunes.
    .fresh = Ya están las vacunas de la gripe.
    .clerk-says = Buenos días, le habla Leila. Cuénteme.
    .clerk = Leila
    .wish = El lunes no puede ir a su cita.
    .neighbour = Fatou
    .neighbour-line = ¡El huerto pide agua!

phone-menu =
    { $wish } Llame a «{ $office }» y llegue hasta una persona.

    Una voz dice para qué es cada tecla. Óigala hasta el final.
    Aquí la voz se lee.
    .hint-ask = ¿Qué tecla le acerca a una persona?
    .hint-look = Abra «{ $office }» y pulse Llamar. Lea cada frase hasta el final.
    .hint-key = { -enter-key } en «{ $office }» y en Llamar. Primero la tecla 3 y después la 2. Valen los números del teclado.
    .hint-key-lines = El número de «{ $office }» y el de Llamar. Después escriba 3, y después 2.
    .hint-show = Mire: Llamar, tecla 3, tecla 2.
    .hint-show-lines = Así: Llamar, tecla 3, tecla 2.
    .not-yet = Su mensaje salió, pero ahora nadie lo lee. Abra «{ $office }» y pulse Llamar.
    .never = Eligió la línea rápida. En la vida real cuesta 3 { -money } el minuto. Paso volvió atrás. Óigalo hasta el final: ¿qué tecla es para una persona?
    .done = Le atiende { $clerk }, una persona. El camino a una persona suele decirse al final. Por eso conviene oírlo entero.
    .tutor-watch = ¿Pulsa antes de que acabe la frase?
    .tutor-ask = ¿Por qué dejarán a la persona para el final?
    .tutor-point = Las palabras «todo lo demás».
    .tutor-show = Apunte 3 teclas mientras alguien se las lee.
    .tutor-hand-back = Diga: óigalo hasta el final. Yo también espero.
