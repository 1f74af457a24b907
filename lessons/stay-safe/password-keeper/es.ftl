title = Las contraseñas, en lugar seguro
about = Un programa que recuerda sus contraseñas, y una segunda llave.
can-do = guardar contraseñas en un gestor y entrar con una segunda llave
bridge = Muchos { -mobile(form: "plural") } ya traen un gestor. Busque «Contraseñas» en los ajustes del suyo.

word-account =
    .name = cuenta
    .means = Su lugar propio en un sitio. Se abre con un nombre y una contraseña.
word-password-keeper =
    .name = gestor de contraseñas
    .means = Un programa que recuerda todas las contraseñas. Usted recuerda una.
word-second-key =
    .name = segunda llave
    .means = Un código que le manda el sitio. Sin él, la contraseña sola no abre.

why =
    La biblioteca, el banco, la médica: cada uno le da un lugar.
    Ese lugar es una cuenta. Se abre con un nombre y una contraseña.
    Pronto son 12 contraseñas. Nadie recuerda 12.

    Un gestor de contraseñas es un programa que las recuerda.
    Usted recuerda solo una: la que abre el gestor.
    Aquí todo es práctica. No se rompe nada, y equivocarse ayuda.
    .tutor-watch = ¿Tiene una libretita con contraseñas? No es ninguna vergüenza.
    .tutor-ask = ¿Cuántas contraseñas tiene usted?
    .tutor-point = Las palabras «recuerda solo una».
    .tutor-show = Un cajetín de llaves: muchas llaves, una sola puerta.
    .tutor-hand-back = Diga: ahora miramos un gestor por dentro.

same-a =
    .who = Rosa
    .shop = zapatería
same-b =
    .who = Paco
    .shop = papelería
same-c =
    .who = Noelia
    .shop = tienda de música

one-for-all =
    { $who } usa una misma contraseña: { $shop }, banco y correo.
    En la biblioteca tiene otra.
    Unos ladrones consiguen la de la { $shop }.
    ¿Qué queda abierto? Elija tres.
    .shop = La { $shop }
    .shop-why = Eligió la { $shop }. Ahí la robaron. Pero la cosa no acaba ahí.
    .bank = El banco
    .bank-why = Eligió el banco. Lo abre la misma contraseña. Los ladrones la prueban en todas partes.
    .mail = El correo
    .mail-why = Eligió el correo. También lo abre la misma. Por eso cada cuenta necesita la suya.
    .library = La biblioteca
    .library-why = Eligió la biblioteca. Tiene otra contraseña y sigue cerrada. Busque dónde usa la misma.
    .hint-ask = ¿En qué sitios usa la misma?
    .hint-look = La primera línea nombra tres.
    .tutor-watch = ¿Ve que se pueden elegir varias líneas?
    .tutor-ask = ¿Y si una sola llave abriera su casa y su banco?
    .tutor-point = Las palabras «una misma contraseña».
    .tutor-show = Un manojo de llaves: cada una abre una cosa.
    .tutor-hand-back = Diga: ¿en qué puertas entra esa llave?

library =
    .where = Biblioteca
    .first = cebolla
power =
    .where = Compañía de la luz
    .first = tractor
email =
    .where = Correo
    .first = vela

look-inside =
    Esto es un gestor de contraseñas. Abra «{ $where }».
    Pida ver la contraseña y escriba abajo su primera palabra.
    .answer = Primera palabra
    .hint-ask = ¿Cómo se ve lo que hay detrás de los asteriscos?
    .hint-look = Mire la línea «{ $where }» y después «Mostrar la contraseña».
    .hint-key = { -enter-key } abre la línea y marca «Mostrar la contraseña». Después baje a «Primera palabra».
    .hint-key-lines = Escriba el número de «{ $where }» y luego el de «Mostrar la contraseña». Después «Primera palabra», un espacio y la palabra.
    .hint-show = Mire: abrir, mostrar la contraseña, escribir la palabra.
    .not-yet-answer = Se busca la primera palabra de «{ $where }». Entre ahí y marque «Mostrar la contraseña». Escriba solo esa palabra.
    .done = El gestor tenía la contraseña. Al principio escondida, y a la vista cuando usted la pidió. Ahora meterá una usted.
    .tutor-watch = ¿Cree que los asteriscos son la contraseña?
    .tutor-ask = ¿Por qué enseña asteriscos al principio?
    .tutor-point = La línea «Mostrar la contraseña».
    .tutor-show = Mire por encima de un hombro y aparte la vista.
    .tutor-hand-back = Diga: abra y pida que la muestre.

store-a =
    .who = Pilar
    .site = Piscina
    .name = pilar-v
    .words = alfombra salmón botella viento
store-b =
    .who = Gheorghe
    .site = Farmacia
    .name = gheorghe-p
    .words = garaje limón pluma lluvia
store-c =
    .who = Samira
    .site = Escuela
    .name = samira-h
    .words = botón pirata queso monte

store-one =
    { $who } tiene una cuenta nueva.
    Sitio: { $site }, nombre: { $name }
    Guárdela en el gestor con una contraseña nueva y fuerte.

    Invente una para practicar, no una suya de verdad.
    .hint-ask = De la cuenta nueva, ¿qué falta por guardar?
    .hint-look = «Cuenta nueva» está debajo de la lista. Dentro están las casillas.
    .hint-key = { -enter-key } abre «Cuenta nueva». Tab va de casilla en casilla. Al final, «Guardar».
    .hint-key-lines = Escriba el número de «Cuenta nueva». Después, en cada casilla: su número, un espacio y sus palabras.
    .hint-show = Mire: cuenta nueva, sitio, nombre, cuatro palabras, guardar.
    .done = El gestor tiene la cuenta nueva. Esta contraseña no hay que recordarla. Ya lo hace él.
    .tutor-watch = ¿Está escribiendo una suya? Pídale otra.
    .tutor-ask = ¿Qué casilla mira el gestor, y qué dice de ella?
    .tutor-point = La barra debajo de la tercera casilla.
    .tutor-show = Mire a otro lado mientras escribe la contraseña.
    .tutor-hand-back = Diga: el sitio y el nombre están arriba.

other-a =
    .who = Carmen
    .first = alfombra salmón botella
    .number = alfombra salmón botella 2
    .fresh = piedra mantel amarillo abeja
other-b =
    .who = Mamadou
    .first = garaje limón pluma
    .number = garaje limón pluma 7
    .fresh = horno silbato hierba tambor
other-c =
    .who = Anselmo
    .first = botón pirata queso
    .number = botón pirata queso 1
    .fresh = candil grava lunes sombrero

another-one =
    En la piscina, { $who } tiene «{ $first }».
    Ahora la farmacia le pide una. ¿Cuál es la mejor?
    .same = { $first }
    .same-why = Eligió la misma. Quien la encuentre en la piscina entra en la farmacia. Busque una nueva.
    .number = { $number }
    .number-why = Eligió la misma con un número. Eso se prueba enseguida. Busque una nueva desde la primera palabra.
    .fresh = { $fresh }
    .fresh-why = Eligió una nueva. Lo que roben en la piscina aquí no abre nada. El gestor recuerda las dos.
    .hint-ask = ¿Cuál no se puede adivinar a partir de la primera?
    .hint-look = Dos líneas empiezan con las mismas palabras.
    .tutor-watch = ¿Le parece que basta un número al final?
    .tutor-ask = Sabiendo la primera, ¿cómo adivinaría usted la segunda?
    .tutor-point = La primera palabra de cada línea.
    .tutor-show = Dos llaves suyas: ¿se parecen?
    .tutor-hand-back = Diga: usted es un ladrón y sabe la primera.

two-a =
    .who = Anselmo
    .first-site = Piscina
    .first-name = anselmo-r
    .first-words = violín sopa acera búho
    .second-site = Taller
    .second-name = anselmo-48
    .second-words = mostaza cabaña plata nudo
two-b =
    .who = Rosa
    .first-site = Médica
    .first-name = rosa-k
    .first-words = puerto cuchara terciopelo rana
    .second-site = Mercado
    .second-name = rosa-83
    .second-words = cobre balcón pera nieve
two-c =
    .who = Paco
    .first-site = Peña
    .first-name = paco-m
    .first-words = farol ganso mármol té
    .second-site = Pueblo
    .second-name = paco-49
    .second-words = cortina piedrecita tren higo

store-two =
    Guarde dos cuentas de { $who }, cada una con su contraseña.
    { $first-site }, nombre: { $first-name }
    { $second-site }, nombre: { $second-name }
    .hint-ask = ¿Cuál de las dos no está todavía en el gestor?
    .hint-look = Después de la primera, busque «Otra cuenta».
    .hint-key = { -enter-key } abre «Cuenta nueva». Tab va de casilla en casilla. Después, la segunda.
    .hint-key-lines = Escriba el número de «Cuenta nueva». En cada casilla: su número, un espacio y sus palabras.
    .hint-show = Mire: la primera cuenta, y la segunda con otra contraseña.
    .done = Están las dos, y cada una con la suya. Si roban una, la otra sigue cerrada. Ahí está todo el secreto.
    .tutor-watch = ¿La segunda contraseña es de verdad otra?
    .tutor-ask = ¿Qué pasa si dos contraseñas se parecen?
    .tutor-point = Las dos líneas con el sitio y el nombre.
    .tutor-show = Tape la segunda línea hasta acabar la primera.
    .tutor-hand-back = Diga: una detrás de otra, sin prisa.

the-only-one =
    Una contraseña abre el gestor. ¿Dónde se puede guardar?
    Elija dos.
    .head = En su cabeza
    .head-why = Eligió la cabeza. Cuatro palabras y una escena caben bien. De ahí no las saca nadie.
    .drawer = En un papel, en casa, bien guardado
    .drawer-why = Eligió el papel en casa. Un ladrón de internet no abre cajones. Es mejor que una contraseña débil.
    .screen = En una nota pegada a la pantalla
    .screen-why = Eligió la nota. La lee cualquiera que pase. Busque un lugar que un extraño no vea.
    .letter = En un correo para usted
    .letter-why = Eligió el correo. Quien entre en su correo tendrá el gestor. Busque un lugar fuera { -computer(form: "of") }.
    .hint-ask = ¿Dónde no mira ningún extraño?
    .hint-look = A dos de esos lugares no se llega por internet.
    .tutor-watch = ¿Cree que el papel en casa no se debe usar?
    .tutor-ask = ¿Dónde guarda la llave de repuesto de su casa?
    .tutor-point = Las palabras «Elija dos».
    .tutor-show = Dónde suele pegar la gente sus notas.
    .tutor-hand-back = Diga: piense en un ladrón que está lejos.

two-keys =
    Algunos sitios piden una segunda llave.
    Después de la contraseña, mandan un código { -mobile(form: "to") }.
    Ese código vale solo esta vez.

    ¿Alguien tiene su contraseña? Sin { -mobile(form: "your") } se queda fuera.
    Por eso hay quien llama, con voz amable, y pide el código.
    El código se escribe en la página. No se le dice a nadie.
    .tutor-watch = ¿Le suena a más trabajo o a más seguridad?
    .tutor-ask = ¿Dónde le han mandado a usted un código?
    .tutor-point = La última línea: a nadie.
    .tutor-show = Una puerta con dos cerraduras.
    .tutor-hand-back = Diga: ahora llega uno de esos códigos.

# Conversaciones.
stranger =
    .name = 600 118 224
friend =
    .name = Adrián
site =
    .name = { $site }
give-it = Buenos días, le escribimos de «{ $site }». Va a recibir un código. Mándemelo enseguida, por favor.
the-code = Su código es { $code }. Es solo para usted. Nadie de «{ $site }» se lo va a pedir.
hello = ¿Nos vemos el domingo en la plaza?

code-a =
    .site = Biblioteca
    .code = 482915
code-b =
    .site = Banco del Río
    .code = 730264
code-c =
    .site = Centro de salud
    .code = 159608

who-wants-the-code =
    «{ $site }» le mandó un código, y alguien lo quiere.
    Lea los dos mensajes. Después, bloquee el número
    que lo pide y denúncielo.
    .never-sent-stranger = Contestó a ese número. Con el código ya estaría en su cuenta. Sin él, volverá a pedirlo. No se envió nada: abra «Más» ahí.
    .never = En esta conversación nadie pide el código. Paso la dejó como estaba. Vuelva y abra la que tiene un número por nombre.
    .hint-ask = ¿Quién puede tener el código: el sitio o ese número?
    .hint-look = Mire la conversación que tiene un número en vez de un nombre. Tiene «Más».
    .hint-key = { -enter-key } abre una conversación. Abra «Más» y «Bloquear». Vuelva a «Más» para «Denunciar».
    .hint-key-lines = Escriba el número de la conversación. Luego, el de «Más» y el de «Bloquear». Después, «Más» y «Denunciar».
    .hint-show = Mire: abrir ese número, bloquearlo y denunciarlo.
    .done = El número está bloqueado y denunciado. El propio sitio dijo que nadie pide el código. Quien lo pide es un ladrón.
    .tutor-watch = ¿Lee hasta el final los dos mensajes?
    .tutor-ask = ¿En qué se nota que ese número no es «{ $site }»?
    .tutor-point = El número que está donde debería haber un nombre.
    .tutor-show = Dónde está «Bloquear» en su propio teléfono.
    .tutor-hand-back = Diga: primero leer, después bloquear.

the-phone-rings =
    Ahora suena el teléfono. ¿Qué haría usted?
    .ring = «Buenas tardes, llamo de la biblioteca. Hay un problema con { -computer(form: "the") }. Le mandamos un código. Si me lo lee, se arregla todo».
    .ring-read = Leerle el código
    .ring-half = Leerle solo la mitad
    .ring-hang = Decir que no y colgar
    .robbed = Eligió leer el código. Ella lo escribe y entra en su cuenta. Aquí no ha pasado nada. Nadie de confianza necesita su código.
    .robbed-too = Eligió la mitad. Ella, muy amable, pide el resto una y otra vez. Aquí no ha pasado nada. Es más fácil no dar nada.
    .hung-up = Usted cuelga. Se puede colgar, también a una voz amable. Pero hay algo raro: consiguió que llegara un código. Quizá sabe su contraseña.
    .hung-up-nothing = No hacer nada más
    .hung-up-change = Ir a la página y cambiar la contraseña
    .open-door = Eligió no hacer nada. El código está a salvo. Pero ella sigue sabiendo la contraseña y puede volver a llamar. Hay una forma de cerrar esa puerta.
    .closed = Cambió la contraseña. Lo que ella sabe ya no abre nada. Cuente la llamada a alguien: eso ayuda a más gente.
    .hint-ask = ¿Para qué sirve el código, y quién lo tendría entonces?
    .hint-look = Busque la respuesta en la que no se da nada.
    .tutor-watch = ¿Le cuesta colgar a una voz amable?
    .tutor-ask = ¿Qué diría usted antes de colgar?
    .tutor-point = La palabra «código» en lo que dice ella.
    .tutor-show = Diga en voz alta «No, gracias» y cuelgue.
    .tutor-hand-back = Diga: yo le llamo. ¿Qué me dice?

door = { $site }
    .address = { $address }
    .hello = Entre con su cuenta.
    .name-row = Nombre
    .name-row-2 = -
    .password-row = Contraseña
    .password-row-2 = -
    .fill = Que lo rellene el gestor
    .name-full = Nombre
    .name-full-2 = { $name }
    .password-full = Contraseña
    .password-full-2 = ************
    .next = Siguiente
door-code = Su segunda llave
    .how = Le mandamos un código { -mobile(form: "to") }.
    .second-key = Código
    .open = Abrir mi cuenta
door-inside = Hola, { $who }
    .hello = La contraseña y la segunda llave son las suyas.

in-a =
    .who = Pilar
    .site = Biblioteca
    .address = biblioteca.example
    .name = pilar-v
    .code = 602871
in-b =
    .who = Noelia
    .site = Piscina
    .address = piscina.example
    .name = noelia-l
    .code = 915340
in-c =
    .who = Samira
    .site = Escuela de adultos
    .address = escuela.example
    .name = samira-h
    .code = 274096

come-in =
    { $who } quiere entrar en «{ $site }».
    Que el gestor rellene el nombre y la contraseña.
    Después, escriba la segunda llave.
    .at-door-code = Llega un mensaje { -mobile(form: "to") }: «Su código es { $code }. No se lo diga a nadie».
    .hint-ask = ¿Qué sabe el gestor, y qué llega por mensaje?
    .hint-look = Mire la línea que habla del gestor. El código está debajo del marco.
    .hint-look-lines = Primero busque el gestor. Después escuche el mensaje: trae el código.
    .hint-key = { -enter-key } pulsa una línea. Escriba el código { $code } y pulse { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de una línea. Para el código: el número de la casilla, un espacio y { $code }.
    .hint-show = Mire: lo rellena el gestor, después el código, y abrir.
    .done = Ya está dentro. El gestor sabía la contraseña, y { -mobile(form: "your") } trajo la segunda llave. Un ladrón no tiene ninguna de las dos.
    .tutor-watch = ¿Busca el código dentro del marco, y no debajo?
    .tutor-ask = ¿Cuál de las dos llaves se puede robar desde lejos?
    .tutor-point = El mensaje con el código, debajo del marco.
    .tutor-show = Un mensaje con un código en su teléfono, uno antiguo.
    .tutor-hand-back = Diga: la primera parte, que la haga el gestor.
