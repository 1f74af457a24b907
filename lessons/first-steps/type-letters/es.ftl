title = Escribir las primeras palabras
can-do = escribir palabras y separarlas con un espacio
about = Escribe palabras cortas, letra a letra y sin reloj.
bridge = Escriba una palabra en { -mobile(form: "your") } o en un teclado de la biblioteca.

word-cursor =
    .name = cursor
    .means = La pequeña señal dentro de una casilla. Ahí sale la letra siguiente.
word-box =
    .name = casilla
    .means = Un lugar de la pantalla donde se puede escribir.
word-space-bar =
    .name = barra espaciadora
    .means = La tecla larga de abajo. Deja un hueco entre dos palabras.

table =
    .word = mesa
breakfast =
    .word = agua
street =
    .word = casa
morning =
    .words = muchas gracias
bread =
    .words = pan blanco
thanks =
    .words = plaza mayor
to-a-friend =
    .person = Olena
    .message = hasta el lunes
to-the-family =
    .person = su familia
    .message = en casa todo va bien
to-a-neighbour =
    .person = su vecino
    .message = la sopa quema

first-letters =
    Pulse estas letras, una por una.

    Una búsqueda, un mensaje a una hija: todo va con letras.
    Use un solo dedo, si quiere.
    Las teclas llevan letras grandes. En la pantalla salen pequeñas.
    .letters = sol
    .hint-ask = ¿Qué letra le piden ahora?
    .hint-look = Está detrás de «Pulse». Búsquela en las tres filas de letras.
    .hint-key = Pulse esa letra una vez y suelte la tecla.
    .hint-show = Paso pulsa la S, la O y la L, una tras otra.
    .done = Escribió «sol». Tres teclas hicieron una palabra. Con las demás palabras se hace igual.
    .tutor-watch = ¿Cuánto tarda en buscar una letra? Está bien así.
    .tutor-ask = ¿Qué letras encuentra sin buscar?
    .tutor-point = Señale la fila donde está la letra, no la tecla.
    .tutor-show = Pulse una tecla con un toque corto y suave.
    .tutor-hand-back = Diga: las letras le esperan. Basta un dedo.

short-and-light =
    Una tecla se pulsa como un timbre: un toque corto y suave.

    Las letras no están en el orden A, B, C.
    El primer día nadie sabe dónde están todas.
    Se mira, se busca y se pulsa. El dedo aprende solo.

    Una letra de más no hace daño. Pronto aprenderá a quitarla.
    .tutor-watch = ¿Está rígida la mano? ¿Se apoya la muñeca en la mesa?
    .tutor-ask = ¿Dónde está la primera letra de su nombre?
    .tutor-point = Pase la mano abierta sobre las tres filas de letras.
    .tutor-show = Apoye su propia mano y pulse con un solo dedo.
    .tutor-hand-back = Diga: apoye la muñeca y siga cuando quiera.

held-too-long =
    Olena quiere una s. En la pantalla sale: sssssss. ¿Qué pasó?
    .broken = El teclado está roto
    .broken-why = Eligió «está roto». El teclado está bien. Escribe mientras el dedo sigue puesto.
    .held = Dejó el dedo demasiado tiempo
    .held-why = Eligió «demasiado tiempo». Una tecla que no se suelta escribe una y otra vez. Dele un toque corto, como a un timbre.
    .slow = Escribe muy despacio
    .slow-why = Eligió «muy despacio». Ir despacio no es ningún problema. Solo se quedó el dedo puesto.
    .hint-ask = ¿Qué hace un timbre si no se quita el dedo?
    .hint-look = Cuente las letras de la pantalla. ¿Cuántas quería ella?
    .tutor-watch = ¿Sonríe la persona o le da apuro?
    .tutor-ask = ¿Le ha pasado hoy también?
    .tutor-point = Señale la fila de letras s de la pregunta.
    .tutor-show = Deje el dedo en una tecla, a propósito, y ríase.
    .tutor-hand-back = Diga: toque corto. Lo demás es fácil.

one-word =
    Escriba esta palabra: { $word }

    La casilla es el lugar para sus letras.
    La pequeña señal es el cursor. Ahí sale la letra siguiente.
    ¿Está completa? Pulse { -enter-key } 2 veces.
    Con la primera sale de la casilla. Con la segunda dice: lista.
    .lines =
        Escriba esta palabra: { $word }

        La casilla es el lugar para sus letras. Tiene un número.
        Escriba ese número, un espacio y su palabra. Después pulse { -enter-key }.
        ¿Está completa? Elija «Comprobar».
    .not-yet = Su palabra todavía no es igual que «{ $word }». Compárelas letra a letra. La tecla de encima de { -enter-key } quita la última letra.
    .not-yet-lines = Su palabra todavía no es igual que «{ $word }». Compárelas letra a letra. Después escríbala otra vez.
    .hint-ask = ¿Qué letra de la palabra toca ahora?
    .hint-look = Mire la palabra y luego la casilla. ¿Dónde cambian?
    .hint-key = Pulse una por una las letras de { $word }. Después, { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de la casilla, un espacio y { $word }. Después elija «Comprobar».
    .hint-show = Paso escribe { $word } despacio y pulsa { -enter-key } 2 veces.
    .hint-show-lines = Paso escribe { $word } y elige «Comprobar».
    .done = En la casilla se lee «{ $word }». La escribió letra a letra. Con { -enter-key } dijo: está completa.
    .done-lines = En la casilla se lee «{ $word }». La escribió letra a letra. Con «Comprobar» dijo: está completa.
    .tutor-watch = ¿Vuelven los ojos a la pantalla después de cada letra?
    .tutor-ask = ¿Qué letra toca ahora?
    .tutor-point = Señale la palabra en la pantalla, letra por letra.
    .tutor-show = Deletree la palabra en voz alta, con pausas.
    .tutor-hand-back = Diga: la letra siguiente es suya. Ahora no ayudo.

next-letter =
    Usted escribe en una casilla. ¿Dónde sale la letra siguiente?
    .cursor = En el cursor, la pequeña señal
    .cursor-why = Eligió el cursor. Siempre muestra el lugar de la letra siguiente. Búsquelo antes de escribir.
    .start = Siempre al comienzo de la casilla
    .start-why = Eligió el comienzo. Ahí solo está la primera letra. La señal avanza con cada letra.
    .anywhere = En cualquier parte
    .anywhere-why = Eligió «en cualquier parte». La máquina tiene más orden. Una pequeña señal muestra el lugar.
    .hint-ask = ¿Qué avanzaba cada vez que pulsaba una letra?
    .hint-look = Piense en la pequeña señal de la casilla.
    .tutor-watch = ¿Conoce la señal por su nombre?
    .tutor-ask = ¿Qué hacía la pequeña señal al escribir?
    .tutor-point = No señale nada. Pida primero el recuerdo.
    .tutor-show = Escriba en un papel y pare: la punta es el cursor.
    .tutor-hand-back = Diga: la vio avanzar. ¿Dónde sale la letra?

space-bar =
    Pulse una vez la tecla más larga del teclado.

    Está abajo, en el centro. Es la barra espaciadora.
    Deja un hueco entre dos palabras.
    .hint-ask = ¿Qué tecla es más larga que todas las demás?
    .hint-look = Mire la fila más baja del teclado, en el centro.
    .hint-key = Pulse la tecla larga una vez. Puede usar el pulgar.
    .hint-show = Paso le enseña la barra espaciadora. Después la pulsa usted.
    .done = Pulsó la barra espaciadora. En una casilla deja un hueco. Ahora la usa entre dos palabras.
    .tutor-watch = ¿La pulsa una sola vez?
    .tutor-ask = ¿Para qué sirve la tecla más larga?
    .tutor-point = Señale desde arriba la fila más baja.
    .tutor-show = Escriba dos palabras juntas en un papel, y luego separadas.
    .tutor-hand-back = Diga: con una vez basta. Le toca.

two-words =
    Escriba estas palabras: { $words }

    Deje un hueco entre ellas con la barra espaciadora.
    Al final, pulse { -enter-key } 2 veces.
    .lines =
        Escriba estas palabras: { $words }

        Deje un hueco entre ellas con la barra espaciadora.
        Al final, elija «Comprobar».
    .not-yet = Sus palabras todavía no son iguales que «{ $words }». Compare las letras y el hueco. La tecla de encima de { -enter-key } quita lo último.
    .not-yet-lines = Sus palabras todavía no son iguales que «{ $words }». Compare las letras y el hueco. Después escríbalas otra vez.
    .hint-ask = ¿Qué tecla deja el hueco entre las palabras?
    .hint-look = Compare la casilla con las palabras de arriba.
    .hint-key = Primera palabra, barra espaciadora, segunda palabra. Después, { -enter-key } 2 veces.
    .hint-key-lines = Número de la casilla, espacio, primera palabra, espacio, segunda palabra. Luego, «Comprobar».
    .hint-show = Paso escribe dos palabras con un hueco y pulsa { -enter-key } 2 veces.
    .hint-show-lines = Paso escribe dos palabras con un hueco y elige «Comprobar».
    .done = En la casilla se lee «{ $words }». El hueco las separa. Así se escribe también una frase entera.
    .tutor-watch = ¿Encuentra la barra espaciadora sin ayuda?
    .tutor-ask = ¿Dónde termina la primera palabra?
    .tutor-point = Señale el hueco entre las dos palabras.
    .tutor-show = Diga las dos palabras con una pausa en medio.
    .tutor-hand-back = Diga: palabra, hueco, palabra. Yo escucho.

one-letter-at-a-time =
    ¿Cómo llega una letra a la pantalla? Póngalo en orden.
    .read = Leo qué letra toca
    .find = Busco su tecla
    .press = Pulso la tecla, corto y suave
    .compare = Miro la pantalla: ¿ya está?
    .why = Leer, buscar, pulsar y comprobar. Así va cada letra, al principio despacio. Con el tiempo, el dedo la encuentra solo.
    .not-yet = En este orden todavía no sale. Solo se pulsa una tecla ya encontrada. ¿Qué hace antes de buscarla?
    .hint-ask = ¿Qué necesita saber antes de buscar una tecla?
    .hint-look = Busque la línea en la que mira la pantalla. Va al final.
    .tutor-watch = ¿Lo prueba con una tecla de verdad?
    .tutor-ask = Con su última letra, ¿qué hizo primero?
    .tutor-point = Señale las cuatro líneas, una tras otra.
    .tutor-show = Escriba una letra y diga en voz alta lo que hace.
    .tutor-hand-back = Diga: escriba una letra y cuénteme el orden.

my-pace =
    Aquí no hay reloj. ¿Qué tal le va hoy al escribir?

    Todas las respuestas son buenas. Su ritmo es el bueno.
    .one-finger = Uso un dedo y me va bien
    .one-finger-why = Usted escribe con un dedo. Mucha gente lo hace así toda la vida. Las palabras valen lo mismo.
    .slow = Voy despacio
    .slow-why = Va despacio. Así aprende el dedo dónde está cada letra. Aquí nadie le espera con prisa.
    .like = Me gusta
    .like-why = Le gusta escribir. Escriba unas palabras cada vez que pueda. Con cada una irá mejor.
    .tiring = Se me cansan las manos o los ojos
    .tiring-why = Se le cansan las manos o los ojos. Descanse y mire por la ventana. También pueden ayudarle a sentarse mejor.
    .tutor-watch = Mire las manos y los hombros. ¿Toca una pausa?
    .tutor-ask = ¿Cómo nota ahora las manos?
    .tutor-point = Señale la silla: ¿está bastante cerca de la mesa?
    .tutor-show = Sacuda sus propias manos para soltarlas.
    .tutor-hand-back = Diga: gracias. Seguimos cuando quiera.

a-short-message =
    Escriba esto para { $person }: { $message }

    Es su primer mensaje. Tómese el tiempo que quiera.
    .not-yet = Su mensaje todavía no es igual que «{ $message }». Compare palabra por palabra. Mire también los huecos.
    .hint-ask = ¿Qué palabra toca ahora?
    .hint-look = Lea otra vez el mensaje de arriba, palabra por palabra.
    .hint-key = Entre palabra y palabra, la barra espaciadora. Al final, { -enter-key } 2 veces.
    .hint-key-lines = Entre palabra y palabra, la barra espaciadora. Al final, elija «Comprobar».
    .hint-show = Paso escribe el mensaje despacio, hueco a hueco.
    .done = Su mensaje está escrito, letra a letra y hueco a hueco. Ya puede escribir a { $person }. Cuénteselo hoy a alguien.
    .tutor-watch = ¿Escribe sin buscar su aprobación?
    .tutor-ask = ¿A quién le gustaría escribir de verdad?
    .tutor-point = Señale el mensaje solo si lo pierde de vista.
    .tutor-show = No enseñe nada. Interésese por el mensaje.
    .tutor-hand-back = Diga: estas palabras ya son suyas.
