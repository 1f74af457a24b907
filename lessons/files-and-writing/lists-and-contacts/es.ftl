title = Poner nombres en una lista
about = Cambia un número y hace una tabla de cinco personas.
can-do = cambiar un contacto y hacer una lista en orden
bridge = Abra los contactos { -mobile(form: "of") }. ¿Hay algún número que ya no valga?

word-contact =
    .name = contacto
    .means = Una persona de su lista, con nombre, número y dirección.
word-table =
    .name = tabla
    .means = Una lista en líneas. Cada línea dice lo mismo de otra persona.
word-row-and-column =
    .name = fila y columna
    .means = La fila va de izquierda a derecha: una persona. La columna baja: una cosa.
word-data =
    .name = datos
    .means = Hechos para apuntar y ordenar: un nombre, un número, una fecha.

# Columnas de la tabla.
name = Nombre
town = Pueblo
phone = Teléfono

# Personas de los contactos.
amina =
    .name = Amina Haddad
    .phone = 600 210 433
    .email = amina@buzon.example
julian =
    .name = Julián Molina
    .phone = 600 118 902
wei =
    .name = Wei Chen
    .phone = 600 552 070

# Filas que ya están.
first =
    .name = Teresa
    .town = Alcores
    .phone = 3140
second =
    .name = Kofi
    .town = Mirasierra
    .phone = 3152
third =
    .name = Olena
    .town = Alcores
    .phone = 3107

why =
    Un número apuntado en un papelito se pierde.
    En una lista se encuentra en un momento.
    Y se cambia cuando cambia.

    Primero va a usar los contactos: la lista de personas { -mobile(form: "of") }.
    Después hará una tabla, como la de un coro o una clase.

    Los nombres son inventados. Equivocarse ayuda, y siempre está Deshacer.
    .tutor-watch = ¿Tiene los números en papel o en la cabeza?
    .tutor-ask = ¿Qué número se sabe usted de memoria?
    .tutor-point = Las palabras «contactos» y «tabla».
    .tutor-show = Una agenda vieja, con las letras al lado.
    .tutor-hand-back = Diga: empezamos por buscar a alguien. Pulse { -enter-key }.

look-one-up =
    Quiere llamar a { $who }.
    Busque el nombre y abra el contacto.

    Los nombres van de la A a la Z.
    .hint-ask = ¿Por qué letra empieza el nombre?
    .hint-look = Baje por la lista. Los nombres van por orden. «Todos los contactos» vuelve a ella.
    .hint-key = En una ficha, Tab va a «Todos los contactos». En la lista, la flecha abajo va hasta { $who } y { -enter-key } abre.
    .hint-key-lines = En la lista, escriba el número de { $who }. «Volver» y «Todos los contactos» llevan a ella.
    .hint-show = Mire: hasta el nombre, e { -enter-key }.
    .hint-show-lines = Así: el número de la línea con el nombre.
    .never = Así se perdería la ficha de { $who }. Paso la devolvió. Pulse Volver y después Todos los contactos.
    .not-yet = Este es otro contacto. Con «Todos los contactos» vuelve a la lista.
    .done = Ahí está el número. Un contacto es una persona con todo lo que sabe de ella. Con el orden se encuentra pronto.
    .tutor-watch = ¿Lee los nombres o cuenta desde arriba?
    .tutor-ask = ¿Quién está antes y quién después?
    .tutor-point = La primera letra de los nombres.
    .tutor-show = Las letras del lado de una agenda.
    .tutor-hand-back = Diga: ¿por dónde andará esa letra?
look-a =
    .who = Fatou Diallo
    .number = 600 774 215
look-b =
    .who = Mihai Popescu
    .number = 600 431 118
look-c =
    .who = Rosario Martín
    .number = 600 905 361
looked-for =
    .name = { $who }
    .phone = { $number }

new-number =
    { $who } tiene un número nuevo: { $new-phone }. Cámbielo.

    Abra el contacto y pulse «Cambiar». Después, «Guardar».
    .hint-ask = ¿Dónde está escrito el número viejo?
    .hint-look = Abra en la lista el contacto de { $whole }. Busque ahí «Cambiar».
    .hint-key = Pulse «Cambiar». En «Teléfono», Retroceso quita el número viejo. Después escriba el nuevo.
    .hint-key-lines = Elija «Cambiar». Después, el número de «Teléfono», un espacio y { $new-phone }. Al final, Guardar.
    .hint-show = Mire: el contacto, Cambiar, el número nuevo y Guardar.
    .never = Así se tiraría el contacto entero. Paso lo devolvió. Solo el número es viejo: elija «Cambiar».
    .not-yet = Se guardó otra cosa. El número es { $new-phone }. Abra el contacto de { $whole } y pulse Cambiar.
    .done = El número nuevo está guardado. El viejo ya no le puede confundir. Se cambia en un sitio y queda bien.
    .tutor-watch = ¿Quita primero el número viejo?
    .tutor-ask = ¿Qué se queda igual y qué cambia?
    .tutor-point = El botón «Cambiar».
    .tutor-show = Tache un número en papel y escriba el nuevo.
    .tutor-hand-back = Diga: léame el número mientras lo escribe.
number-a =
    .who = Su vecina Carmen
    .whole = Carmen Ortiz
    .old-phone = 600 331 208
    .new-phone = 600 331 209
number-b =
    .who = Su vecino Yusuf
    .whole = Yusuf Demir
    .old-phone = 600 870 014
    .new-phone = 600 121 577
number-c =
    .who = Su vecina Olena
    .whole = Olena Bondar
    .old-phone = 600 645 300
    .new-phone = 600 645 822
neighbour =
    .name = { $whole }
    .phone = { $old-phone }

somebody-new =
    Ponga a { $person } en sus contactos.
    El número es { $phone }.

    Guárdelo. Después márquelo: llamar en una emergencia.
    .hint-ask = ¿Qué hace falta saber de alguien para llamar?
    .hint-look = «Contacto nuevo» está encima de la lista. Después de «Guardar», busque «Llamar en una emergencia».
    .hint-key = { -enter-key } en «Contacto nuevo». Tab va de casilla en casilla, a «Guardar» y a la marca.
    .hint-key-lines = Escriba el número de «Contacto nuevo». En cada casilla: número, espacio y palabras. Después, Guardar y la marca.
    .hint-show = Mire: contacto nuevo, nombre, número, Guardar y la marca.
    .not-yet = Se guardó otra cosa. Compare: { $person }, { $phone }. Pulse Cambiar y escríbalo signo a signo.
    .done = El contacto está y lleva su marca. En una emergencia se encuentra enseguida. Muchos aparatos la enseñan aun bloqueados.
    .tutor-watch = ¿El nombre y el número van cada uno en su casilla?
    .tutor-ask = ¿A quién habría que llamar si le pasa algo a usted?
    .tutor-point = El botón «Llamar en una emergencia».
    .tutor-show = Una tarjeta con un número de emergencia en su cartera.
    .tutor-hand-back = Diga: ¿a quién elegiría usted?
new-a =
    .person = Elena Duarte
    .phone = 600 447 120
new-b =
    .person = Omar Benali
    .phone = 600 203 918
new-c =
    .person = Ana Kowalski
    .phone = 600 386 551

what-is-data =
    Los datos son hechos. Se apuntan en una lista y se comparan.

    ¿Cuáles de estas cosas son datos? Márquelas todas.
    .price = El pan cuesta 2 { -money }
    .price-why = Eligió el precio. Es un hecho con un número. Una lista de precios se puede comparar.
    .feeling-warm = El pan huele de maravilla
    .feeling-warm-why = Eligió el olor. Para usted es verdad, pero no se puede ordenar. Busque hechos con número o fecha.
    .birthday = Kofi nació un 3 de mayo
    .birthday-why = Eligió el cumpleaños. Es un hecho con fecha. Con una lista se sabe quién es el próximo.
    .temperature = En la cocina hay 21 grados
    .temperature-why = Eligió la temperatura. Se midió. Con muchas se hace una tabla del tiempo.
    .hint-ask = ¿Se podría apuntar y comparar con otros?
    .hint-look = Busque números y fechas.
    .tutor-watch = ¿Confunde un hecho con una opinión?
    .tutor-ask = ¿Cuál de ellos podría ir en una lista?
    .tutor-point = El número 21 y después la palabra «maravilla».
    .tutor-show = Un tique de compra: cada línea es un dato.
    .tutor-hand-back = Diga: uno de ellos no se puede contar. ¿Cuál?

rows-and-columns =
    Una tabla tiene filas y columnas.

    La fila va de izquierda a derecha. Es una persona.
    La columna baja. Es una cosa: todos los nombres, todos los pueblos.

    Lo que se escribe en una fila va siempre junto.
    Por eso la tabla se ordena y ningún número cambia de dueño.
    .tutor-watch = ¿El dedo va a lo largo o hacia abajo?
    .tutor-ask = ¿Dónde estarían todos los pueblos?
    .tutor-point = Dibuje en el aire una fila y una columna.
    .tutor-show = Un horario: filas de líneas, columnas de paradas.
    .tutor-hand-back = Diga: ahora escribe usted una fila. Pulse { -enter-key }.

a-row-more =
    Ponga en la tabla a otra persona: { $person }, { $town }, { $phone }.

    Abra la fila vacía. Escriba cada cosa en su casilla.
    Después mire toda la tabla.
    .hint-ask = ¿Qué sigue vacío: una fila o una casilla?
    .hint-look = La última fila de la tabla es la suya. Tiene 3 casillas.
    .hint-key = { -enter-key } abre la fila. Tab va a la otra casilla y a «Toda la tabla».
    .hint-key-lines = Abra la última fila con su número. En cada casilla: número, espacio y palabras. Después, «Toda la tabla».
    .hint-show = Mire: la fila vacía, nombre, pueblo, teléfono y toda la tabla.
    .not-yet = A la tabla le falta esta fila: { $person }, { $town }, { $phone }. Compárela con la suya, casilla a casilla.
    .done = La fila nueva ya está en la tabla. Nombre, pueblo y teléfono van juntos. Cada uno tiene su columna.
    .tutor-watch = ¿Va cada cosa en su casilla?
    .tutor-ask = ¿En qué casilla va un pueblo?
    .tutor-point = La fila vacía y los nombres de las casillas.
    .tutor-show = Escriba una línea de una lista en papel cuadriculado.
    .tutor-hand-back = Diga: primero el nombre. ¿Qué viene después?
more-a =
    .person = Fatou
    .town = Mirasierra
    .phone = 3121
more-b =
    .person = Mihai
    .town = Navalejos
    .phone = 3166
more-c =
    .person = Amina
    .town = Alcores
    .phone = 3138

in-order =
    { $person }, de { $town }, se apunta a la lista.
    El número vendrá después.

    Escriba la fila. Después ordene la tabla por el nombre.
    .hint-ask = ¿Qué tiene que estar antes de ordenar?
    .hint-look = Primero la fila: { $person }, { $town }. «Ordenar» está debajo de la tabla entera.
    .hint-key = Escriba la última fila. Después, { -enter-key } en «Toda la tabla», en «Ordenar» y en «Nombre».
    .hint-key-lines = Abra la última fila y escríbala. Después elija «Toda la tabla», «Ordenar» y «Nombre».
    .hint-show = Mire: la fila, toda la tabla, Ordenar y Nombre.
    .not-yet = A la tabla le falta esta fila: { $person }, { $town }. Compárela con la suya, casilla a casilla.
    .done = Los nombres van de la A a la Z. Cada pueblo sigue con su nombre. Una casilla vacía puede esperar.
    .tutor-watch = ¿Ve que las filas se mueven enteras?
    .tutor-ask = ¿Quién está ahora primero, y por qué?
    .tutor-point = El botón «Ordenar».
    .tutor-show = Ordene 4 papelitos por la primera letra.
    .tutor-hand-back = Diga: ¿qué letra debería ir arriba?
order-a =
    .person = Blas
    .town = Navalejos
order-b =
    .person = Lin
    .town = Alcores
order-c =
    .person = Samira
    .town = Mirasierra

what-stays-together =
    Ordena una tabla por el pueblo. ¿Qué pasa con los teléfonos?
    .row = Cada teléfono va con su fila
    .row-why = Eligió «con su fila». Una fila es una persona y se mueve entera. Así nadie se queda con un número ajeno.
    .column = Los teléfonos se quedan; solo cambian los pueblos
    .column-why = Eligió «solo los pueblos». Entonces cada número sería de otra persona. Piense en la fila como una ficha.
    .nothing = Los teléfonos también se ordenan
    .nothing-why = Eligió «también se ordenan». El orden lo da una sola columna. Las demás van con ella, ficha a ficha.
    .hint-ask = ¿Qué pasaría si solo cambiaran los pueblos?
    .hint-look = Piense en cada fila como una ficha con 3 palabras.
    .tutor-watch = ¿Ve la fila como una ficha?
    .tutor-ask = ¿Qué va junto en una ficha con la dirección?
    .tutor-point = Una fila de la tabla, pasando el dedo.
    .tutor-show = 3 fichas con nombre, pueblo y número: ordénelas.
    .tutor-hand-back = Diga: tome una ficha. ¿Qué se mueve con ella?

five-people =
    Haga una lista de 5 personas. Después ordénela por el nombre.

    { $one }, { $one-town }, { $one-phone }
    { $two }, { $two-town }, { $two-phone }
    Y 3 más, que inventa usted. Rellene todas las casillas.

    Con «Fila siguiente» se pasa a otra.
    .hint-ask = ¿Qué casilla sigue vacía?
    .hint-look = En la fila, busque «Fila siguiente». En la tabla, «Ordenar».
    .hint-key = Tab va de casilla en casilla y a «Fila siguiente». Ahí pulse { -enter-key }.
    .hint-key-lines = Cada casilla: número, espacio y palabras. Después el número de «Fila siguiente».
    .hint-show = Mire: 5 filas, una tras otra, y el orden por el nombre.
    .not-yet = La lista crece. { $one } y { $two } no están los dos como se pide. Compare con las líneas de arriba.
    .done = Su lista tiene 5 personas, por orden. Puede hacer otra para un coro, una clase o una fiesta.
    .tutor-watch = ¿Sigue con ganas en la cuarta fila? Proponga descansar.
    .tutor-ask = ¿A quién se inventa? Cuénteme.
    .tutor-point = El botón «Fila siguiente».
    .tutor-show = Diga 3 nombres inventados con su pueblo, por reír.
    .tutor-hand-back = Diga: su lista, su gente. Sin prisa.
five-a =
    .one = Wei
    .one-town = Alcores
    .one-phone = 3111
    .two = Carmen
    .two-town = Navalejos
    .two-phone = 3122
    .three = Inés
    .three-town = Mirasierra
    .three-phone = 3133
    .four = Pablo
    .four-town = Alcores
    .four-phone = 3144
    .five = Zoe
    .five-town = Navalejos
    .five-phone = 3155
five-b =
    .one = Yusuf
    .one-town = Mirasierra
    .one-phone = 3210
    .two = Hanna
    .two-town = Alcores
    .two-phone = 3220
    .three = Beatriz
    .three-town = Navalejos
    .three-phone = 3230
    .four = Tomás
    .four-town = Mirasierra
    .four-phone = 3240
    .five = Lea
    .five-town = Alcores
    .five-phone = 3250
five-c =
    .one = Rosa
    .one-town = Navalejos
    .one-phone = 3301
    .two = Dmitri
    .two-town = Mirasierra
    .two-phone = 3302
    .three = Aya
    .three-town = Alcores
    .three-phone = 3303
    .four = Samuel
    .four-town = Navalejos
    .four-phone = 3304
    .five = Eva
    .five-town = Mirasierra
    .five-phone = 3305
