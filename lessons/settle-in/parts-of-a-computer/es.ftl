title = Conocer las partes
about = Cómo se llaman las partes { -computer(form: "of") } y para qué sirve cada una.
can-do = nombrar las partes { -computer(form: "of") } y decir para qué sirve cada una
bridge = Mire { -computer(form: "a") } en casa o en la biblioteca. Diga en voz alta el nombre de 3 partes.

word-printer =
    .name = impresora
    .means = Máquina que pone letras y dibujos en papel.
word-system =
    .name = sistema
    .means = Lo que arranca primero. Abre los programas y hace que todas las partes trabajen juntas.
word-program =
    .name = programa
    .means = Hace una clase de trabajo: cartas, fotos, música. En { -mobile(form: "the") } se llama «aplicación».
word-internet =
    .name = internet
    .means = Une { -computer(form: "plural") } y teléfonos de todo el mundo.
word-wi-fi =
    .name = wifi
    .means = Trae internet por el aire, sin cable.

why =
    Un día algo se para y usted llama para pedir ayuda.
    Le preguntan: «¿Qué parte es?»
    Con el nombre, la ayuda llega antes.

    Hoy verá unos pocos nombres, y para qué sirve cada parte.
    Algunos ya los conoce.
    Pruebe tranquilamente: aquí no se rompe nada y equivocarse ayuda.
    .tutor-watch = ¿Qué nombres trae ya de su trabajo o de su casa?
    .tutor-ask = ¿Qué aparato ha llevado usted a arreglar?
    .tutor-point = La línea que habla del nombre y de la ayuda.
    .tutor-show = Cuente cuándo le faltó a usted una palabra en una tienda.
    .tutor-hand-back = Diga: usted sabe más nombres de los que cree. Pulse { -enter-key }.

which-shows =
    Empiece por una parte que está usando ahora.
    ¿Qué parte muestra las letras y las imágenes?
    .keyboard = El teclado
    .keyboard-why = Eligió el teclado. Sus teclas se pulsan, pero no muestran nada. Busque la parte a la que usted mira.
    .screen = La pantalla
    .screen-why = Eligió la pantalla. Ahí se ve lo que hace la máquina. Ya tiene el primer nombre de hoy.
    .printer = La impresora
    .printer-why = Eligió la impresora. Pone las letras en papel, y solo cuando usted quiere. Busque la parte que las muestra al momento.
    .hint-ask = ¿Qué parte mira usted casi todo el tiempo?
    .hint-look = Piense en la parte que tiene luz cuando funciona.
    .tutor-watch = ¿Le resulta fácil? Mejor: que lo sea.
    .tutor-ask = ¿Adónde se le van los ojos al sentarse aquí?
    .tutor-point = Nada. La persona la tiene delante.
    .tutor-show = Ponga la mano al lado de su propia pantalla.
    .tutor-hand-back = Diga: ¿qué nombre le queda bien?

parts-to-touch =
    Estas partes se pueden tocar:

    La pantalla muestra letras e imágenes.
    El teclado recoge las letras que usted escribe.
    La impresora es una máquina que las pone en papel.
    { -computer.gender ->
        [feminine] La
       *[masculine] El
    } { -computer } hace el trabajo. Muchas veces es una caja junto a la pantalla.

    Hay modelos que se cierran como un libro, de una sola pieza.
    .tutor-watch = ¿Van los ojos de la palabra a la cosa?
    .tutor-ask = ¿Cuáles de estas partes hay en esta sala?
    .tutor-point = Cada parte de verdad, mientras lee su línea.
    .tutor-show = Ponga la mano encima de la caja de su máquina.
    .tutor-hand-back = Diga: toque una y dígame cómo se llama.

four-jobs =
    { $who } { $place }.
    ¿Qué hace cada parte?
    .screen = La pantalla
    .screen-with = { $shows }
    .screen-why = La pantalla muestra: usted la mira y lee. Ahora busque la siguiente.
    .keyboard = El teclado
    .keyboard-with = { $takes }
    .keyboard-why = El teclado recoge lo que se escribe. Cada tecla es una letra o una orden. Siga con otra parte.
    .printer = La impresora
    .printer-with = { $paper }
    .printer-why = La impresora pone las cosas en papel. Necesita papel, tinta y corriente. Siga con otra parte.
    .machine = { -computer.gender ->
        [feminine] La propia { -computer }
       *[masculine] El propio { -computer }
    }
    .machine-with = { $works }
    .machine-why = Es quien hace el trabajo y guarda lo suyo. Las otras partes solo meten y sacan cosas. Ya conoce 4 oficios.
    .hint-ask = Esta parte, ¿muestra, recoge, imprime o trabaja?
    .hint-look = Mire las primeras palabras de cada línea: ahí está el oficio.
    .tutor-watch = ¿Lee la línea entera o solo la primera palabra?
    .tutor-ask = Si esta parte faltara, ¿qué no se podría hacer?
    .tutor-point = La parte de verdad por la que se pregunta.
    .tutor-show = Hágalo con gestos: mirar, teclear, sacar una hoja.
    .tutor-hand-back = Diga: empiece por la que está usando.
home =
    .who = Carmen
    .place = escribe a su hermana desde casa
    .shows = Ahí lee lo que lleva escrito
    .takes = Ahí teclea las palabras
    .paper = De ahí sale la carta en papel
    .works = Guarda la carta hasta mañana
office =
    .who = Wei
    .place = trabaja en Correos
    .shows = Ahí ve los nombres de las calles
    .takes = Ahí teclea el apellido de una persona
    .paper = De ahí sale la etiqueta del paquete
    .works = Encuentra la calle en un segundo
school =
    .who = Amina
    .place = hace los deberes con su hijo
    .shows = Ahí miran los dos la foto de una cigüeña
    .takes = Ahí el niño teclea «cigüeña»
    .paper = De ahí sale una lámina para colorear
    .works = Guarda las fotos de todas las aves

out-of-sight =
    Hay dos cosas que trabajan por dentro. No se pueden tocar.

    El sistema arranca primero. Hace que todas las partes trabajen juntas.
    Nombres de sistemas: Windows, macOS, Linux, Android.

    Un programa hace una clase de trabajo: cartas, fotos, música.
    En { -mobile(form: "the") } se llama «aplicación».
    El sistema abre el programa cuando usted lo pide.
    .tutor-watch = ¿Le suenan igual las dos palabras?
    .tutor-ask = ¿Qué aplicaciones tiene en el teléfono?
    .tutor-point = Las palabras «sistema» y «programa», una y otra.
    .tutor-show = Una cocina: está ahí antes. Luego se hace la sopa.
    .tutor-hand-back = Diga: ¿cuál es la cocina y cuál la sopa?

system-or-program =
    ¿Quién hace esto: el sistema o un programa?
    .system = El sistema
    .program = Un programa
    .first = Arranca primero, al encender
    .first-why = Al encender arranca el sistema. Sin él no se abre ningún programa. Siempre va primero.
    .letter = Con él escribe una carta
    .letter-why = Escribir cartas es una clase de trabajo. Eso es un programa. Se abre cuando usted va a escribir.
    .opens = Abre todo lo demás cuando usted lo pide
    .opens-why = Abrir programas es tarea del sistema. También los cierra. Está ahí todo el tiempo.
    .songs = Toca canciones
    .songs-why = La música es una clase de trabajo: es un programa. Si lo cierra, lo demás sigue.
    .together = Hace que pantalla y teclado trabajen juntos
    .together-why = De unir las partes se ocupa el sistema. Así todos los programas usan el mismo teclado.
    .photos = Con él mira fotos
    .photos-why = Ver fotos es una clase de trabajo: es un programa. En { -mobile(form: "the") } es una aplicación.
    .hint-ask = ¿Es una clase de trabajo, o sirve para todo?
    .hint-look = Busque una clase de trabajo: cartas, fotos, canciones.
    .tutor-watch = Atienda a la razón, no solo a la respuesta.
    .tutor-ask = Sin esto, ¿seguiría lo demás?
    .tutor-point = La palabra de la línea que dice el trabajo.
    .tutor-show = ¿Cocina o sopa? Pregúntelo con su teléfono en la mano.
    .tutor-hand-back = Diga: primero su razón y después elija.

through-the-air =
    Internet une { -computer(form: "plural") } y teléfonos de todo el mundo.
    De ahí llegan los mensajes, las noticias y las películas.

    El wifi le trae internet por el aire, sin cable.
    En casa sale de una cajita con luces.
    En una biblioteca sale de la pared o del techo.

    Cada wifi tiene un nombre, y casi siempre una contraseña.
    .tutor-watch = ¿Son lo mismo para esta persona internet y el wifi?
    .tutor-ask = ¿Dónde ha visto un cartel que diga «wifi»?
    .tutor-point = Las palabras «sin cable».
    .tutor-show = La cajita del wifi de esta casa, con sus luces.
    .tutor-hand-back = Diga: internet está lejos y el wifi lo trae aquí.

what-wifi-does =
    { $who } está { $place }. En un cartel pone: wifi.
    ¿Qué hace el wifi por { $device }?
    .power = Le da corriente
    .power-why = Eligió la corriente. Esa viene de la batería o del enchufe. El wifi trae otra cosa por el aire.
    .air = Le trae internet por el aire
    .air-why = Eligió internet. { $who } ya puede leer noticias y recibir mensajes. Lejos de ahí, ese wifi se acaba.
    .paper = Pone letras en papel
    .paper-why = Eligió el papel. Ese es el oficio de la impresora. Del wifi no sale papel: trae algo de fuera.
    .hint-ask = ¿Qué puede venir por el aire, si no hay cable?
    .hint-look = Busque la respuesta que habla del aire.
    .tutor-watch = ¿Confunde el wifi con la corriente? Pasa mucho.
    .tutor-ask = ¿Qué le gustaría hacer { $who } allí?
    .tutor-point = Las palabras de la pregunta que dicen dónde está.
    .tutor-show = El dibujo del wifi: un punto con arcos encima.
    .tutor-hand-back = Diga: ¿qué podría venir por el aire?
library =
    .who = Mihai
    .place = en la biblioteca
    .device = su teléfono
station =
    .who = Fatou
    .place = en la estación
    .device = su teléfono
surgery =
    .who = Teresa
    .place = en la sala de espera del médico
    .device = su tableta

touch-or-not =
    ¿Puede poner la mano encima?
    .touch = Se puede tocar
    .hidden = Trabaja por dentro, sin verse
    .screen = La pantalla
    .screen-why = La pantalla es de cristal. La mano la toca. Lo que se ve en ella lo ponen los programas.
    .keyboard = El teclado
    .keyboard-why = El teclado se toca cada vez que se escribe. Si una tecla se atasca, alguien puede verla.
    .printer = La impresora
    .printer-why = La impresora es una máquina con papel dentro. Se puede tocar, abrir y llenar de hojas.
    .wifi = El wifi
    .wifi-why = El wifi va por el aire. Se toca la cajita de luces, pero el wifi no.
    .system = El sistema
    .system-why = El sistema trabaja por dentro. Ninguna mano lo toca. Lo que hace se ve en la pantalla.
    .program = Un programa de fotos
    .program-why = Un programa trabaja por dentro. En la pantalla se pulsa su nombre y se abre.
    .hint-ask = ¿Se podría llevar a otra mesa?
    .hint-look = Piense en la cosa de verdad: ¿está en la sala?
    .tutor-watch = ¿Se le va la mano hacia la cosa? Eso ayuda.
    .tutor-ask = ¿Se le podría pasar un paño?
    .tutor-point = Por toda la sala, despacio y sin hablar.
    .tutor-show = Toque la mesa; después mueva la mano en el aire.
    .tutor-hand-back = Diga: tóquelo, si puede.

on-the-phone =
    Don Julián quiso imprimir y no salió papel. Llama a la tienda.
    ¿Qué diría usted?
    .call = «Buenos días. ¿Qué le pasa?»
    .call-all = «Que no funciona nada.»
    .call-part = «Que mi impresora no saca papel.»
    .call-sorry = «Perdone, yo de esto no sé.» Y cuelga.
    .light = «Gracias: la impresora. ¿Tiene alguna luz encendida?»
    .light-look = «Un momento, que voy a mirar.»
    .light-yes = «Yo diría que sí.» Y se queda en la silla.
    .too-much = Dijo que no funciona nada. Vendrían a ver toda la máquina, que está bien. Diga solo la parte que no trabaja.
    .hung-up = Colgó. La mujer de la tienda ayuda con gusto. Solo necesita un nombre. Dígale qué parte es.
    .no-look = Dijo que sí sin mirar. Ahora ella busca la razón en otro sitio. Una mirada a la impresora les ayuda a los dos.
    .was-off = La luz está apagada. Pulsa el botón y sale el papel. Bastaron el nombre y una mirada.
    .hint-ask = ¿Qué necesita saber la tienda?
    .hint-look = Primero nombre una sola parte. Después vaya a mirarla.
    .tutor-watch = ¿Se siente pequeña esta persona en llamadas así?
    .tutor-ask = Si usted fuera la tienda, ¿qué querría oír?
    .tutor-point = La palabra «impresora», cuando salga.
    .tutor-show = Haga usted de tienda: pregunte «¿qué parte es?» con amabilidad.
    .tutor-hand-back = Diga: usted llama y yo soy la tienda.

cards =
    { $who } hace fichas. Escriba qué parte hace cada cosa.

    Las palabras: { $words }.
    Con Tab va a la casilla siguiente. Al final vaya a «Enviar».
    .lines =
        { $who } hace fichas. Escriba qué parte hace cada cosa.

        Las palabras: { $words }.
        Cada casilla tiene un número. Al final elija «Enviar».
    .panel = Fichas
    .part-a = { $job-one }
    .part-b = { $job-two }
    .part-c = { $job-three }
    .part-d = { $job-four }
    .send = Enviar
    .hint-ask = De las 4 palabras, ¿cuál sabe seguro?
    .hint-look = Lea lo que pone delante de la casilla. Después mire las 4 palabras.
    .hint-key = Escriba la palabra y pulse Tab. En «Enviar» pulse { -enter-key }.
    .hint-key-lines = Escriba el número de la casilla, un espacio y la palabra. Después, el número de «Enviar».
    .hint-show = Mire: una palabra en cada casilla, Tab entre ellas y Enviar.
    .hint-show-lines = Así: una palabra en cada casilla y después Enviar.
    .done = Las fichas están listas y las escribió usted. Ya puede decir para qué sirve cada parte. Cuando le pregunten, tendrá el nombre.
    .tutor-watch = ¿Empieza por la palabra más segura?
    .tutor-ask = ¿Qué palabra queda libre para esto?
    .tutor-point = La línea con las 4 palabras.
    .tutor-show = Tape con el dedo las palabras ya usadas.
    .tutor-hand-back = Diga: las fichas son suyas. ¿Cuál viene ahora?
cards-a =
    .who = Teresa
    .words = teclado, sistema, impresora, wifi
    .job-one = Imprime en papel
    .first = impresora|la impresora|una impresora
    .job-two = En él se escribe
    .second = teclado|el teclado|un teclado
    .job-three = Arranca primero
    .third = sistema|el sistema|un sistema
    .job-four = Internet por aire
    .fourth = wifi|wi-fi|el wifi|el wi-fi|la wifi
cards-b =
    .who = Kofi
    .words = programa, impresora, wifi, pantalla
    .job-one = Muestra letras
    .first = pantalla|la pantalla|una pantalla
    .job-two = Toca canciones
    .second = programa|un programa|el programa|aplicación|una aplicación
    .job-three = Necesita papel
    .third = impresora|la impresora|una impresora
    .job-four = No usa cable
    .fourth = wifi|wi-fi|el wifi|el wi-fi|la wifi
cards-c =
    .who = Olena
    .words = pantalla, wifi, sistema, teclado
    .job-one = Tiene teclas
    .first = teclado|el teclado|un teclado
    .job-two = Usted la mira
    .second = pantalla|la pantalla|una pantalla
    .job-three = Abre programas
    .third = sistema|el sistema|un sistema
    .job-four = Trae internet
    .fourth = wifi|wi-fi|el wifi|el wi-fi|la wifi
