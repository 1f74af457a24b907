title = No funciona: los primeros pasos
about = Sin wifi, sin página, una foto perdida: qué hacer primero.
can-do = guardar la calma cuando algo se para y dar los primeros pasos
bridge = Busque el wifi en los ajustes de su teléfono. Solo mire y vuelva atrás.

word-network =
    .name = red
    .means = A lo que se conecta un aparato para llegar a internet. Tiene un nombre.
word-web-address =
    .name = dirección web
    .means = Dice dónde está una página, como una calle y un número. No lleva espacios.

why =
    Un día no se abre una página o desaparece una carta.
    Le pasa a todo el mundo, también a quien trabaja con esto.

    Casi siempre es por una cosa pequeña.
    Hoy arreglará cuatro cosas pequeñas, paso a paso.

    Todo es práctica. Aquí no se rompe nada, y equivocarse ayuda.
    .tutor-watch = ¿Le inquieta la palabra «arreglar»?
    .tutor-ask = ¿Qué ha arreglado usted en su casa?
    .tutor-point = Las palabras «le pasa a todo el mundo».
    .tutor-show = Cuente qué se le paró a usted esta semana.
    .tutor-hand-back = Diga: vamos despacio. Pulse { -enter-key }.

dark-screen =
    { $who } { $begins }. La pantalla sigue negra.
    ¿Qué se mira lo primero?
    .new = El precio de una pantalla nueva
    .new-why = Eligió una pantalla nueva. Cuesta dinero, y a lo mejor esta va bien. Empiece por lo que no cuesta nada.
    .light = Si está encendida: la luz y el cable
    .light-why = Eligió la luz y el cable. Muchas veces es solo eso. Se mira en un momento y no cuesta nada.
    .keys = Muchas teclas, deprisa
    .keys-why = Eligió muchas teclas. Sin corriente no sirve ninguna. Mire primero si llega la corriente.
    .hint-ask = ¿Qué necesita una lámpara para dar luz?
    .hint-look = Busque lo que no cuesta nada y se hace enseguida.
    .tutor-watch = ¿Le resulta fácil? Mejor: así se empieza.
    .tutor-ask = ¿Qué hace usted si no se enciende una lámpara?
    .tutor-point = El botón de encendido de su pantalla.
    .tutor-show = La lucecita del borde de su propia pantalla.
    .tutor-hand-back = Diga: ¿usted qué miraría?
office =
    .who = Fatou
    .begins = se sienta en la biblioteca
kitchen =
    .who = Don Julián
    .begins = quiere ver una película en la cocina
hall =
    .who = Wei
    .begins = va a usar { -computer(form: "the") } del coro

four-steps =
    Hay cuatro pasos que casi siempre ayudan. ¿Cuál va primero?

    Pulse { -enter-key } en el primer paso, y después en el siguiente.
    .lines =
        Hay cuatro pasos que casi siempre ayudan. ¿Cuál va primero?

        Escriba el número del primer paso, y después el del siguiente.
    .stop = Parar y leer lo que pone en la pantalla
    .look = Mirar lo sencillo: cable, luz, wifi
    .try = Probar una cosa y ver qué pasa
    .ask = Preguntar y contar lo que ya probó
    .why = Los puso en orden: parar, mirar, probar, preguntar. Cada paso hace más fácil el otro. Ahora los va a usar.
    .not-yet = Ese paso va en otro momento. Se lee antes de probar, y se prueba antes de preguntar. Busque el más tranquilo.
    .hint-ask = ¿Qué puede hacer solo con los ojos?
    .hint-look = Busque el paso más tranquilo. Ese va primero.
    .tutor-watch = ¿Esta persona pregunta antes, o prueba antes?
    .tutor-ask = ¿Qué paso se salta usted sin darse cuenta?
    .tutor-point = La primera palabra de cada línea.
    .tutor-show = Cuente con cuatro dedos: parar, mirar, probar, preguntar.
    .tutor-hand-back = Levante un dedo y espere.

wifi-again =
    { $who } no tiene internet { $place }. Encienda el wifi y conéctese.

    Se conecta a una red. Aquí es esta: { $net }
    La contraseña es: { $wifi-word }
    .hint-ask = ¿En qué parte de los ajustes miraría usted?
    .hint-look = Busque la línea «Wifi». Dentro pone que está apagado. Enciéndalo y verá las redes.
    .hint-key = { -enter-key } en «Wifi» y otra vez en la casilla «Wifi». Después, en «{ $net }» y en «Conectar». Escriba { $wifi-word }.
    .hint-key-lines = Escriba 2 veces el número de «Wifi». Después, el de «{ $net }» y el de «Conectar». Al final, la casilla, un espacio y { $wifi-word }.
    .hint-show = Mire: encender el wifi, la red, «Conectar» y la contraseña.
    .at-device-wifi-home = ¿Arriba pone «{ $net }»? Entonces escriba la contraseña. Si no, vuelva.
    .at-device-wifi-centre = ¿Arriba pone «{ $net }»? Entonces escriba la contraseña. Si no, vuelva.
    .at-device-wifi-library = ¿Arriba pone «{ $net }»? Entonces escriba la contraseña. Si no, vuelva.
    .at-device-wifi-neighbour = Eligió la red de otras personas. La contraseña es solo de ellas. Vuelva y elija «{ $net }».
    .at-device-wifi-station = Eligió la red abierta. Aquí { $who } usa «{ $net }». Vuelva y elíjala.
    .done = El wifi está encendido y ya hay internet. En el teléfono es igual: ajustes, wifi, nombre. Lo arregló usted.
    .tutor-watch = ¿Lee el nombre de la red o elige la primera?
    .tutor-ask = En su casa, ¿dónde está la contraseña?
    .tutor-point = El nombre de la tarea y después la lista.
    .tutor-show = El papel con el nombre del wifi en la pared.
    .tutor-hand-back = Diga: primero mirar, después una sola cosa.
home =
    .who = Olena
    .place = en casa
    .net = Casa 12
    .wifi-word = limonero47
centre =
    .who = Yusuf
    .place = en el centro
    .net = Centro visitas
    .wifi-word = ventana25
library =
    .who = Amina
    .place = en la biblioteca
    .net = Biblioteca lectores
    .wifi-word = lectura88

correct-address =
    { $who } escribió una dirección y la página no está. Corríjala.

    La dirección web dice dónde está una página. Cada signo cuenta.
    En el papel pone: { $address }
    Vaya a la casilla «Dirección», corríjala y pulse «Ir».
    .lines =
        { $who } escribió una dirección y la página no está. Corríjala.

        La dirección web dice dónde está una página. Cada signo cuenta.
        En el papel pone: { $address }
        Escríbala en la casilla «Dirección» y elija «Ir».
    .hint-ask = ¿En qué se diferencian las dos direcciones?
    .hint-look = Mire la casilla «Dirección», arriba, letra a letra.
    .hint-look-lines = Escuche la casilla «Dirección», letra a letra.
    .hint-key = Retroceso borra letras. Escriba lo que pone en el papel y pulse 2 veces { -enter-key }.
    .hint-key-lines = Escriba el número de «Dirección», un espacio y la dirección entera. Luego, el número de «Ir».
    .hint-show = Mire: la dirección como en el papel y después «Ir».
    .done = Ya está la página. Había dos o tres signos distintos y la página no se abría. La próxima vez, lea antes la dirección.
    .tutor-watch = ¿Compara signo a signo?
    .tutor-ask = ¿Hasta qué letra son iguales?
    .tutor-point = Primero el papel, después la casilla.
    .tutor-show = Tape con un dedo el final de la dirección.
    .tutor-hand-back = Diga: léamela, letra a letra.
offices =
    .who = Don Julián
    .address = valverja.example/oficinas
    .typo = valveja.exmaple/oficinas
pool =
    .who = Amina
    .address = piscina.example
    .typo = picina.exmaple
health =
    .who = Mihai
    .address = salud.example
    .typo = slaud.exanple

text-is-away =
    Rosario escribe una carta larga. El programa se cierra y la carta desaparece.
    ¿Qué haría usted?
    .closed = En la pantalla solo está la lista de programas.
    .closed-again = Escribirlo todo otra vez, deprisa
    .closed-open = Abrir otra vez el programa y leer
    .closed-plug = Desenchufar { -computer(form: "the") }
    .offered = El programa dice: hay una carta de las 10:20. ¿La quiere guardar?
    .offered-no = No, no me fío
    .offered-keep = Sí, guardarla
    .kept = La carta ha vuelto. Solo falta la última línea. ¿Qué va ahora?
    .kept-later = Seguir escribiendo y guardar al final
    .kept-save = Guardarla ahora, con un nombre
    .rewrote = Eligió escribir otra vez. Es mucho trabajo, y a lo mejor no hace falta. Mire antes si sigue ahí.
    .unplugged = Eligió desenchufar. Así se pueden perder otras cosas. Es mejor abrir otra vez el programa.
    .said-no = Dijo que no y el programa suelta la carta. Preguntaba porque tenía una copia. Lea esas preguntas con calma.
    .forgot = Siguió, y el programa se cerró otra vez. Lo que no se guarda se puede perder. Guarde primero y escriba después.
    .saved = La guardó con un nombre. Ya no se pierde, aunque se cierre un programa. Guarde otra vez después de cada página.
    .hint-ask = ¿Qué puede mirar antes de hacerlo todo otra vez?
    .hint-look = Busque la respuesta tranquila: leer o guardar.
    .tutor-watch = ¿Ha perdido algún texto? Eso duele.
    .tutor-ask = La próxima vez, ¿cuándo guardaría?
    .tutor-point = La pregunta del programa. Léanla juntos.
    .tutor-show = Cada cuánto guarda usted, y por qué.
    .tutor-hand-back = Diga: elija y vemos qué pasa.

how-it-feels =
    Algo se para cuando está en plena tarea.
    ¿Qué siente lo primero?

    Todas las respuestas son buenas. Le pasa a todo el mundo.
    .fright = Creo que lo he roto yo
    .fright-why = Cree que lo ha roto. Es muy raro: por pulsar una tecla no se rompe nada. Pare, respire y lea.
    .anger = Me enfado con la máquina
    .anger-why = Se enfada. A mucha gente le pasa, también en las oficinas. Primero un vaso de agua, y después los cuatro pasos.
    .guilt = Me da vergüenza preguntar
    .guilt-why = Le da vergüenza preguntar. Quien trabaja con esto pregunta todos los días. Su pregunta ayuda también al siguiente.
    .curious = Quiero saber por qué
    .curious-why = Quiere saber por qué. Así se aprende a arreglar cosas. Pruebe una cosa cada vez y mire.
    .tutor-watch = Recuerde la respuesta. Le dice cómo acompañar.
    .tutor-ask = ¿Qué le ayuda a calmarse?
    .tutor-point = Nada. Esta respuesta es de la persona.
    .tutor-show = Diga qué siente usted cuando algo se para.
    .tutor-hand-back = Diga: gracias. A muchos nos pasa igual.

try-or-ask =
    ¿Prueba usted primero o pregunta enseguida?
    .try = Pruebo yo primero
    .ask = Pregunto enseguida
    .wifi = El wifi está apagado
    .wifi-why = El wifi lo puede encender en los ajustes. No cuesta nada y se puede apagar otra vez. Pruebe usted.
    .smell = { -computer.gender ->
        [feminine] La
       *[masculine] El
    } { -computer } está muy caliente y huele a quemado
    .smell-why = El calor y el humo son un peligro. No toque nada. Aléjese y avise enseguida.
    .letter = Falta una letra en la dirección
    .letter-why = Una letra la puede escribir usted. Si no ayuda, todo queda como antes. Pruebe usted.
    .money = La pantalla pide dinero por arreglarlo
    .money-why = Nadie honrado pide dinero así. No pulse nada y no pague nada. Pregunte a alguien de confianza.
    .twice = Probé 2 veces y no cambió nada
    .twice-why = Dos pruebas con calma bastan. Ya puede contar lo que hizo. Así le ayudarán antes.
    .lost = No veo mi carta en la lista
    .lost-why = La puede buscar con «Buscar». Por mirar no cambia nada. Pruebe usted.
    .hint-ask = ¿Puede costar dinero o hacer daño a alguien?
    .hint-look = Busque un peligro, dinero o dos pruebas.
    .tutor-watch = ¿Le parece que preguntar es de débiles? Cuente qué pregunta usted.
    .tutor-ask = En este caso, ¿a quién preguntaría?
    .tutor-point = La palabra que habla de peligro o de dinero.
    .tutor-show = Los teléfonos de dos personas a las que usted pregunta.
    .tutor-hand-back = Diga: las dos cosas pueden ser buenas. ¿Cuál aquí?

find-the-lost-one =
    { $who } no encuentra { $thing }. Use «Buscar».

    Basta con una parte del nombre: { $part }
    Después vaya a su línea y elija «Abrir».
    .hint-ask = ¿De qué parte del nombre se acuerda { $who }?
    .hint-look = Mire debajo de la lista. Hay un botón «Buscar».
    .hint-look-lines = Escuche las líneas que van después de la lista. Una dice «Buscar».
    .hint-key = Abra «Buscar» con { -enter-key }. Escriba { $part }, pulse «Buscar», su línea y «Abrir».
    .hint-key-lines = Escriba el número de «Buscar». Después la casilla, un espacio y { $part }. Luego su línea y «Abrir».
    .hint-show = Mire: «Buscar», una parte del nombre, su línea y «Abrir».
    .done = No se había perdido: estaba en Descargas. Muchas veces las cosas están donde no se piensa. «Buscar» mira en todas partes.
    .tutor-watch = ¿Mira sitio por sitio? También sirve.
    .tutor-ask = ¿Dónde habría mirado usted?
    .tutor-point = El botón «Buscar».
    .tutor-show = Las gafas en la cabeza: se buscan en todas partes.
    .tutor-hand-back = Diga: usted escribe dos o tres letras y ya está.
bill =
    .who = Wei
    .thing = el recibo del agua
    .part = agua
    .name = Recibo agua mayo.pdf
recipe =
    .who = Carmen
    .thing = la receta del bacalao
    .part = bacalao
    .name = Bacalao con tomate.pdf
photo =
    .who = Kofi
    .thing = una foto del coro
    .part = coro
    .name = Coro en junio.jpg
lost = { $name }
    .text = { $thing }
a-list = Lista compra.odt
    .text = Pan, leche, cebollas
a-plan = Horario 4.pdf
    .text = Línea 4: cada 20 minutos
a-picture = Jardín.jpg
    .text = Una foto: un jardín con flores rojas
