title = Bloqueo y contraseña fuerte
about = Poner el bloqueo de pantalla y hacer una contraseña con cuatro palabras.
can-do = poner un bloqueo de pantalla y hacer una contraseña fuerte
bridge = Mire { -mobile(form: "your") }: ¿pide un código? Si no, busque «Bloqueo de pantalla» en los ajustes.

word-screen-lock =
    .name = bloqueo de pantalla
    .means = La pantalla no se abre hasta que usted demuestra quién es.
word-code =
    .name = código
    .means = Cifras que abren algo. Solo las sabe usted.

why =
    Al salir de casa, usted cierra con llave.
    También { -mobile(form: "your") } y { -computer(form: "your") } necesitan una.
    Dentro hay cartas, fotos y dinero.

    Hoy pondrá un bloqueo de pantalla. Así la pantalla no se abre
    hasta que usted demuestra quién es. Y hará una contraseña.
    Aquí todo es práctica. No se rompe nada, y equivocarse ayuda.
    .tutor-watch = ¿Le parece que el bloqueo es solo una molestia?
    .tutor-ask = ¿Qué cierra usted con llave en casa?
    .tutor-point = Las palabras «hasta que usted demuestra quién es».
    .tutor-show = Su propio teléfono: apagado y otra vez abierto.
    .tutor-hand-back = Diga: ahora bloqueamos uno de práctica.

on-the-bus =
    Doña Pilar se dejó { -mobile(form: "the") } en { -bus(form: "the") }. No tiene bloqueo.
    ¿Qué puede hacer con él un extraño? Elija tres cosas.
    .letters = Leer sus mensajes
    .letters-why = Eligió los mensajes. Sin bloqueo los abre cualquiera. Con bloqueo siguen cerrados.
    .pay = Comprar algo con su dinero
    .pay-why = Eligió el dinero. Las tiendas y el banco están ahí dentro. El bloqueo va delante de los dos.
    .write = Escribir a sus amigas como si fuera ella
    .write-why = Eligió escribir en su nombre. Las amigas lo creerían. Ya sabe para qué sirve el bloqueo.
    .home = Ver qué cocina esta noche
    .home-why = Eligió la cocina. Desde { -bus(form: "the") } no se ve su cocina. Busque lo que hay dentro { -mobile(form: "of") }.
    .hint-ask = Con { -mobile(form: "the") } abierto, ¿qué más queda abierto?
    .hint-look = Tres líneas hablan de cosas que están dentro.
    .tutor-watch = ¿Ve que se pueden elegir varias líneas?
    .tutor-ask = Si perdiera el suyo, ¿qué le preocuparía primero?
    .tutor-point = La palabra «tres» de la pregunta.
    .tutor-show = Qué enseña su propio teléfono cuando está bloqueado.
    .tutor-hand-back = Diga: elija lo que a ella le dolería.

phone-a =
    .who = Pilar
    .lock-word = 370915
phone-b =
    .who = Mamadou
    .lock-word = 826403
phone-c =
    .who = Rosa
    .lock-word = 519274

turn-on-the-lock =
    { $who } quiere un bloqueo de pantalla con el código { $lock-word }.
    Un código son cifras que abren algo.
    Ponga el bloqueo y escriba el código dos veces.
    .hint-ask = ¿Qué palabras de esta página hablan del bloqueo?
    .hint-look = Busque «Bloqueo de pantalla» y después «Poner el bloqueo». Luego, las dos casillas.
    .hint-key = { -enter-key } abre una línea. Escriba { $lock-word }, pulse Tab y escríbalo otra vez.
    .hint-key-lines = Escriba el número de una línea. En una casilla: su número, un espacio y { $lock-word }.
    .hint-show = Mire: el bloqueo, el código dos veces y guardar.
    .never = Eligió otro idioma. Así costaría encontrar el bloqueo, y vuelve a estar en español. Pulse «Volver» y busque «Bloqueo de pantalla».
    .done = El bloqueo está puesto. Quien encuentre { -mobile(form: "the") } solo verá la pantalla cerrada. El código se queda con { $who }.
    .tutor-watch = ¿Pone las mismas cifras en las dos casillas?
    .tutor-ask = ¿Por qué pedirá el código dos veces?
    .tutor-point = La línea «Bloqueo de pantalla» de la lista.
    .tutor-show = Dónde está el bloqueo en su propio teléfono.
    .tutor-hand-back = Diga: el código está arriba. Le toca a usted.

code-a =
    .who = Anselmo
    .year = 1948
    .row = 123456
    .same = 000000
    .chance = 640827
code-b =
    .who = Noelia
    .year = 1985
    .row = 654321
    .same = 777777
    .chance = 295016
code-c =
    .who = Samira
    .year = 1992
    .row = 456789
    .same = 111111
    .chance = 803571

which-code =
    { $who } nació en { $year } y busca un código.
    ¿Cuál es difícil de adivinar?
    .row = { $row }
    .row-why = Eligió cifras seguidas. Es lo primero que prueba un ladrón. Busque cifras sin orden.
    .born = { $year }{ $year }
    .born-why = Eligió el año en que nació. Ese año lo sabe mucha gente. Busque cifras que no digan nada.
    .same = { $same }
    .same-why = Eligió una cifra 6 veces. Se escribe deprisa y se adivina deprisa. Busque cifras distintas.
    .chance = { $chance }
    .chance-why = Eligió cifras sin orden. No dicen nada de { $who }. Por eso nadie las adivina.
    .hint-ask = ¿Cuál de ellos no dice nada?
    .hint-look = Hay cifras seguidas, un año y una cifra repetida. Deje esos.
    .tutor-watch = ¿Elige el fácil porque se recuerda mejor?
    .tutor-ask = ¿Cómo se podrían recordar unas cifras sin orden?
    .tutor-point = El año de la primera línea.
    .tutor-show = Un truco suyo para recordar un número.
    .tutor-hand-back = Diga: póngase de ladrón. ¿Cuál probaría el último?

open-a =
    .who = Gheorghe
    .lock-word = 481603
open-b =
    .who = Rosa
    .lock-word = 730528
open-c =
    .who = Carmen
    .lock-word = 962174

lock-and-open =
    { $who } quiere que { -mobile(form: "the") } se bloquee después de 1 minuto.
    Luego, bloquéelo ahora y ábralo con el código { $lock-word }.
    .hint-ask = ¿Cuánto rato puede quedarse abierto encima de la mesa?
    .hint-look = Mire los cuatro tiempos y después «Bloquear ahora».
    .hint-key = La flecha abajo va a 1 minuto e { -enter-key } lo elige. Después, «Bloquear ahora». Escriba { $lock-word } y pulse { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de «Después de 1 minuto». Después, el de «Bloquear ahora». Luego la casilla, un espacio y { $lock-word }.
    .hint-show = Mire: 1 minuto, bloquear ahora, el código, abrir.
    .at-device = Está abierto otra vez. Falta una cosa: el tiempo de 1 minuto. Abra «Bloqueo de pantalla».
    .at-device-locked = Está bloqueado. Esto es lo que ve un extraño.
    .never = Quitó el bloqueo. Así lo podría abrir cualquiera. El bloqueo vuelve a estar puesto. Busque «Bloquear ahora».
    .done = Estaba bloqueado y usted lo abrió con el código. Ahora se bloquea solo después de 1 minuto. Ya no hay que acordarse.
    .tutor-watch = ¿Confunde «Quitar el bloqueo» con «Bloquear ahora»?
    .tutor-ask = ¿Cuándo deja usted el teléfono encima de una mesa?
    .tutor-point = Los cuatro tiempos, uno por uno.
    .tutor-show = El botón del lado del teléfono que bloquea enseguida.
    .tutor-hand-back = Diga: bloquee y vuelva a abrir.

who-may-know =
    Paco tiene una contraseña para su correo.
    ¿Quién puede saberla?
    .bank = El banco, cuando llama
    .bank-why = Eligió el banco. Un banco nunca pide la contraseña. Quien la pide por teléfono no es el banco.
    .helper = La voluntaria de la biblioteca
    .helper-why = Eligió a la voluntaria. Quien ayuda bien mira a otro lado mientras usted escribe. Se puede ayudar sin saberla.
    .grandchild = Su nieta, que entiende de teléfonos
    .grandchild-why = Eligió a la nieta. Lo hace con cariño, y pronto está en un papel. Paco puede escribirla él mismo.
    .nobody = Nadie más que Paco
    .nobody-why = Eligió «Nadie más». Una contraseña dicha ya no se puede recoger. Por eso se queda con una sola persona.
    .hint-ask = ¿Quién la necesita para hacer bien su trabajo?
    .hint-look = Tres líneas nombran a otra persona. Pregúntese para qué la quiere.
    .tutor-watch = ¿Le dio alguna vez la suya a alguien? Sin reproches.
    .tutor-ask = ¿Alguna vez le pidieron su contraseña?
    .tutor-point = Las palabras «¿Quién puede saberla?».
    .tutor-show = Cómo mira usted a otro lado cuando alguien escribe.
    .tutor-hand-back = Diga: ahora miro a la pared.

weak-a =
    .who = Anselmo
    .most = contraseña1
    .odd = Kt7!vQ2#xe
    .words = lámpara océano tenedor tigre
    .letters = wokamelundifor
weak-b =
    .who = Samira
    .most = qwerty123
    .odd = R4%gZ9wu?m
    .words = calcetín río piano pan
    .letters = tupelokarisanu
weak-c =
    .who = Noelia
    .most = tequiero2
    .odd = b8&Yx3Lk!p
    .words = cabra ventana miel tren
    .letters = fenodilakumbra

the-weakest =
    { $who } mira cuatro contraseñas.
    ¿Cuál es la más débil? Un ladrón la encontraría la primera.
    .most = { $most }
    .most-why = Eligió «{ $most }». Esa la tienen miles de personas. Los ladrones la prueban en el primer segundo.
    .odd = { $odd }
    .odd-why = Eligió la de los signos. Nadie la adivina, pero ¿quién la recuerda? Busque una que tenga mucha gente.
    .words = { $words }
    .words-why = Eligió las cuatro palabras. Es larga y nadie más las junta. Busque una que tenga mucha gente.
    .letters = { $letters }
    .letters-why = Eligió la larga. No es ninguna palabra, y es larga. Busque una que tenga mucha gente.
    .hint-ask = ¿Cuál ha visto ya en algún sitio?
    .hint-look = Busque palabras que se oyen mucho, o teclas seguidas.
    .tutor-watch = ¿Cree que los signos raros protegen más?
    .tutor-ask = ¿Cuál podría recordar usted?
    .tutor-point = La línea más corta y la más larga.
    .tutor-show = Teclas seguidas en el teclado: q, w, e, r.
    .tutor-hand-back = Diga: ¿cuál probaría usted primero?

four-words =
    Una contraseña fuerte es larga. Los ladrones ponen
    { -computer(form: "a") } a probar millones. Las cortas caen primero.

    Elija cuatro palabras que no tengan nada que ver.
    Después imagine con ellas una escena:
    tigre, tetera, escalera, cebolla. Un tigre sube la escalera…

    Usted recuerda la escena. Nadie más la puede adivinar.
    .tutor-watch = ¿Entiende que ser larga vale más que los signos?
    .tutor-ask = ¿Y qué hace el tigre con la cebolla?
    .tutor-point = Las cuatro palabras, una por una.
    .tutor-show = Cuatro cosas de esta sala que no peguen nada.
    .tutor-hand-back = Diga: cuénteme otra vez la escena.

four-a =
    .who = Carmen
    .song = cumpleaños feliz te deseamos
    .family = carmen pedro lucía 1960
    .joined = esponja camello abrigo luna
four-b =
    .who = Gheorghe
    .song = más vale tarde que nunca
    .family = gheorghe ioana cluj 1978
    .joined = zanahoria barco tejado guante
four-c =
    .who = Mamadou
    .song = a quien madruga dios le ayuda
    .family = mamadou dakar senegal 1969
    .joined = pimienta violín cubo nieve

which-four =
    { $who } tiene tres ideas. ¿Cuál es una contraseña fuerte?
    .song = { $song }
    .song-why = Eligió «{ $song }». Esa frase la sabe todo el mundo. Busque palabras que nadie junta.
    .family = { $family }
    .family-why = Eligió nombres y un año. Quien conoce a { $who } también los sabe. Busque palabras que no digan nada.
    .joined = { $joined }
    .joined-why = Eligió cuatro palabras que nadie más junta. Es larga y se recuerda bien. Así se hace una fuerte.
    .hint-ask = ¿Qué palabras no ha dicho nadie juntas?
    .hint-look = Hay una frase conocida y hay nombres. Deje esas dos.
    .tutor-watch = ¿Le extraña que una contraseña sean palabras?
    .tutor-ask = ¿Qué escena se podría hacer con ellas?
    .tutor-point = Los nombres y el año.
    .tutor-show = Invente en voz alta una escena con las cuatro.
    .tutor-hand-back = Diga: ¿cuál se le ocurriría solo a { $who }?

new-a =
    .who = Samira
    .what = su correo
    .one = algo de comer
    .two = un animal
    .three = algo de la cocina
    .four = algo del cielo
    .words = queso cabra sartén nube
new-b =
    .who = Gheorghe
    .what = sus fotos
    .one = un color
    .two = una herramienta
    .three = algo de vestir
    .four = una fruta
    .words = morado martillo bufanda melón
new-c =
    .who = Pilar
    .what = su pensión
    .one = una flor
    .two = algo con ruedas
    .three = una bebida
    .four = algo del baño
    .words = clavel tractor café toalla

make-one =
    { $who } necesita una contraseña para { $what }. Invéntela:
    { $one }, { $two }, { $three } y { $four }.

    Marque «Mostrar la contraseña» y verá las letras.
    Haga una nueva para practicar, no una de las suyas.
    .panel = Contraseña nueva
    .at-keeper-taken = Sigue escondida. Marque «Mostrar la contraseña» y léala otra vez.
    .hint-ask = ¿Qué cuatro palabras le vienen a la cabeza?
    .hint-look = Mire la barra debajo de la casilla. Dice si es fuerte.
    .hint-look-lines = Escuche la línea que sigue a la casilla. 3 de 3 es fuerte.
    .hint-key = Escriba cuatro palabras con espacios. Tab va a «Mostrar la contraseña» e { -enter-key } la marca. Después, «Usar esta».
    .hint-key-lines = Escriba el número de la casilla, un espacio y las cuatro palabras. Después, el número de «Usar esta».
    .hint-show = Mire: mostrar, cuatro palabras, la barra crece, y usar esta.
    .done = Esta contraseña es fuerte. Es larga y nadie más junta esas palabras. En una página de verdad, se la guarda usted.
    .tutor-watch = ¿Está escribiendo una suya de verdad? Pídale otra.
    .tutor-ask = ¿Qué escena le ayuda a recordarlas?
    .tutor-point = La barra debajo de la casilla.
    .tutor-show = Mire a otro lado mientras se escribe.
    .tutor-hand-back = Diga: yo no miro. Valen cuatro palabras cualesquiera.
