title = Guardar un archivo y encontrarlo
about = Guardar un horario, encontrarlo, moverlo y tirar una copia.
can-do = guardar un archivo en una carpeta y encontrarlo después
bridge = Busque «Archivos» o «Descargas» en { -mobile(form: "your") } o en la biblioteca. Abra una cosa de las que encuentre.

word-file =
    .name = archivo
    .means = Una cosa guardada en { -computer(form: "a") }: una carta, una foto, una canción.
word-folder =
    .name = carpeta
    .means = Un sitio con nombre que guarda archivos. Dentro puede haber más carpetas.
word-bin =
    .name = papelera
    .means = El sitio de los archivos que se tiran. De ahí se pueden recuperar.
word-download =
    .name = descargar
    .means = Traer un archivo de una página de internet { -computer(form: "to") } propio.
word-undo =
    .name = deshacer
    .means = Quitar lo último que se hizo, como si no hubiera pasado.

# Archivos que solo están ahí.
other-paper = Alquiler 2024.pdf
    .text = Alquiler del año 2024
a-photo = Patio.jpg
    .text = Una foto: un patio con macetas
one-more = Factura del agua.pdf
    .text = Agua, 3 meses

why =
    Una factura, una foto, un horario: un día alguien se lo pide.
    Quien lo encuentra pronto tiene la mitad hecha.

    Cada una de esas cosas es un archivo. El archivo está en una carpeta.
    Es como el papel en casa: una hoja en su carpeta.

    Estos archivos son de práctica. Deshacer quita lo último que hizo.
    Pruebe sin miedo: equivocarse ayuda.
    .tutor-watch = ¿Se le perdió alguna vez un archivo?
    .tutor-ask = ¿Qué papel busca usted más a menudo en casa?
    .tutor-point = Las palabras «archivo» y «carpeta».
    .tutor-show = Una carpeta de verdad con dos hojas dentro.
    .tutor-hand-back = Diga: ahora miramos dentro. Pulse { -enter-key }.

look-inside =
    Abra el archivo «{ $file }».
    Está en la carpeta Documentos.

    Primero abra la carpeta con { -enter-key }. Después, el archivo.
    .lines =
        Abra el archivo «{ $file }». Está en la carpeta Documentos.

        Escriba primero el número de la carpeta. Después, el archivo y «Abrir».
    .hint-ask = ¿En qué carpeta está?
    .hint-look = Mire «Todas las carpetas». En la primera línea pone «Documentos». «Volver» lleva allí.
    .hint-key = Póngase en «Documentos» y pulse { -enter-key }. Haga lo mismo con el archivo.
    .hint-key-lines = Escriba el número de «Documentos». Después el del archivo y el de «Abrir».
    .hint-show = Mire: la carpeta, el archivo y después Abrir.
    .never-opened-other-paper = Ese es otro archivo: «Alquiler 2024.pdf». Paso lo cerró. «Volver» lleva a la lista. Busque «{ $file }».
    .never = Lo tiró. Aquí solo hay que mirarlo, y Paso lo devolvió a su sitio. Elija «Abrir».
    .done = Abrió una carpeta y un archivo. Ya ve lo que hay dentro. De una carpeta se sale con «Volver».
    .tutor-watch = ¿Lee los nombres de la lista?
    .tutor-ask = ¿Qué está fuera y qué está dentro?
    .tutor-point = La línea «Documentos».
    .tutor-show = Abra una carpeta de papel y saque una hoja.
    .tutor-hand-back = Diga: ábrala como un cajón. No se rompe.
look-a =
    .file = Gazpacho.odt
    .inside = Tomates, pepino, ajo, pan y aceite
look-b =
    .file = Canciones del coro.odt
    .inside = Para el martes: 4 viejas y 1 nueva
look-c =
    .file = Cita con la médica.odt
    .inside = Doctora Amina Said, lunes a las 10
looked-for = { $file }
    .text = { $inside }

end-of-a-name =
    El nombre acaba en un punto y unas letras. Dicen qué clase de archivo es.

    ¿De qué clase es cada uno?
    .pdf = Línea 4.pdf
    .pdf-with = Una página que se ve igual en todas partes
    .pdf-why = «.pdf» es una página para leer o imprimir. Se ve igual en todas partes. Así llegan horarios y facturas.
    .jpg = Boda.jpg
    .jpg-with = Una imagen
    .jpg-why = «.jpg» es una imagen. Las fotos { -mobile(form: "of") } acaban así. Mire ahora el nombre que sigue.
    .odt = Carta.odt
    .odt-with = Un texto que se puede cambiar
    .odt-why = «.odt» es un texto para escribir en él. Otros programas ponen «.docx». Los dos sirven para escribir.
    .mp3 = Pasodoble.mp3
    .mp3-with = Música para escuchar
    .mp3-why = «.mp3» es sonido, casi siempre música. Al abrirlo empieza a sonar. Baje antes el volumen.
    .hint-ask = ¿A qué le suenan las letras de después del punto?
    .hint-look = Mire el final del nombre. Después, el nombre mismo: ¿de qué puede tratar?
    .tutor-watch = ¿Mira el final del nombre?
    .tutor-ask = ¿Cuál escucharía usted y cuál leería?
    .tutor-point = El punto y las letras que van detrás.
    .tutor-show = Etiquetas de botes: dicen lo que hay dentro.
    .tutor-hand-back = Diga: léame el nombre. ¿Qué puede haber dentro?

save-it =
    Acaba de descargar { $what }.
    Guárdelo en Documentos como «{ $clear-name }».

    El nombre que trae dice poco: escriba uno mejor.
    Después elija la carpeta y pulse Guardar.
    .hint-ask = ¿Cómo lo quiere llamar y dónde lo quiere tener?
    .hint-look = Arriba está la casilla «Nombre» y debajo, las carpetas. ¿Ya lo guardó? «Deshacer» lleva ahí otra vez.
    .hint-key = Escriba el nombre. La flecha abajo va a «Documentos»; con { -enter-key } se elige. Al final, «Guardar».
    .hint-key-lines = Número de la casilla, un espacio y el nombre. Después los números de «Documentos» y «Guardar».
    .hint-show = Mire: un nombre claro, la carpeta Documentos y Guardar.
    .done = El archivo tiene un nombre claro y un buen sitio. Dentro de un mes lo reconocerá. Ahora verá cómo encontrarlo.
    .tutor-watch = ¿Quita el nombre viejo antes de escribir el nuevo?
    .tutor-ask = ¿Con qué nombre lo buscaría dentro de un mes?
    .tutor-point = La casilla «Nombre» y después «Documentos».
    .tutor-show = Ponga nombre a una carpeta de papel antes de guardarla.
    .tutor-hand-back = Diga: nombre, carpeta, guardar. ¿Qué toca ahora?
save-a =
    .what = el horario de la línea 4
    .raw = dl-20417.pdf
    .clear-name = Horario 4
    .inside = Línea 4: cada 20 minutos
save-b =
    .what = el menú del comedor
    .raw = m4-semana9.pdf
    .clear-name = Comedor
    .inside = Lunes: sopa y arroz
save-c =
    .what = el plan del curso de español
    .raw = plan-final-3.pdf
    .clear-name = Curso
    .inside = El curso: los martes a las 6
from-the-web = { $raw }
    .text = { $inside }

find-it =
    ¿Dónde está { $topic }?
    Busque el archivo con Buscar y abra su línea.

    Basta con una parte del nombre: { $part }
    .hint-ask = ¿Qué letras del nombre sabe usted?
    .hint-look = «Volver» va saliendo hasta «Todas las carpetas». Debajo está «Buscar».
    .hint-key = Abra «Buscar» con { -enter-key }. Escriba { $part }; { -enter-key } lleva al botón.
    .hint-key-lines = Escriba el número de «Buscar». Después el de la casilla, un espacio y { $part }.
    .hint-show = Mire: Buscar, una parte del nombre, y aparece el archivo.
    .never-opened-hidden-file = Lo encontró mirando en las carpetas. También vale, pero Buscar es más rápido. Vuelva hasta «Todas las carpetas» y pruébelo.
    .never = Ese es otro archivo. Escriba { $part } en la casilla y pulse Buscar otra vez.
    .done = Apareció, en una carpeta dentro de otra. Basta con una parte del nombre. Por eso ayuda un nombre claro.
    .tutor-watch = ¿Abre carpeta tras carpeta? Buscar es más corto.
    .tutor-ask = ¿Qué recuerda usted del nombre?
    .tutor-point = El botón «Buscar», debajo de las carpetas.
    .tutor-show = Busque una palabra en el índice de un libro.
    .tutor-hand-back = Diga: usted escribe y la máquina busca.
find-a =
    .topic = la garantía de la nevera
    .part = nevera
    .name = Garantía nevera.pdf
find-b =
    .topic = la cartilla de vacunas del niño
    .part = vacun
    .name = Vacunas Yusuf.pdf
find-c =
    .topic = el contrato de la casa
    .part = contrato
    .name = Contrato calle Molino.pdf
papers = Papeles
hidden-file = { $name }
    .text = { $topic }

two-of-them =
    Fatou descargó 2 veces la misma página. Ahora ve 2 archivos:

    Línea 4.pdf
    Línea 4 (2).pdf

    ¿Qué quiere decir el (2)?
    .newer = El segundo es más nuevo y mejor
    .newer-why = Eligió «más nuevo». El número solo sirve para contar. Ya había uno con ese nombre. Mire qué se hizo dos veces.
    .same = Es la misma página, guardada otra vez
    .same-why = Eligió «la misma». En una carpeta cada nombre va una vez. Por eso lleva un número, y lo puede tirar.
    .broken = El primero está roto
    .broken-why = Eligió «roto». Los dos archivos están bien. El número dice que el nombre ya existía. Mire lo que hizo Fatou.
    .hint-ask = ¿Cuántas veces descargó Fatou la página?
    .hint-look = Mire los dos nombres. Solo cambia el número.
    .tutor-watch = ¿Le inquieta el número?
    .tutor-ask = ¿Qué se hace cuando en una clase hay dos Marías?
    .tutor-point = El (2) del segundo nombre.
    .tutor-show = Dos copias de una hoja: numere la segunda.
    .tutor-hand-back = Diga: ¿cuál de las tres encaja con lo que hizo?

move-it =
    Mueva «{ $file }» de Descargas a la carpeta Viajes.

    Viajes está en Documentos.
    Lo que se mueve queda solo en el sitio nuevo.
    .hint-ask = ¿Tiene que seguir también en Descargas? ¿Qué botón se lo lleva de ahí?
    .hint-look = Abra la línea del archivo. Los botones están debajo del nombre.
    .hint-key = { -enter-key } en el archivo. La flecha derecha va a «Mover a …»: { -enter-key } otra vez. Después, «Viajes».
    .hint-key-lines = Escriba el número del archivo, el de «Mover a …» y el de «Viajes».
    .hint-show = Mire: el archivo, Mover a, y la carpeta Viajes.
    .never-lies-timetable-bin = Lo tiró, y todavía hace falta. Paso lo devolvió a su sitio. Elija ahora «Mover a …».
    .never-lies-timetable-documents = Eligió Documentos. Paso devolvió el archivo. Viajes está en Documentos y tiene su propia línea. Elija «Viajes».
    .never = Esa es otra carpeta. Paso devolvió el archivo. Busque «Viajes» en la lista.
    .done = El archivo está en Viajes y ya no en Descargas. Lo que va junto está junto. Descargas queda en orden.
    .tutor-watch = ¿Confunde copiar con mover? Deshacer ayuda.
    .tutor-ask = ¿Dónde lo quiere encontrar antes del próximo viaje?
    .tutor-point = El botón «Mover a …».
    .tutor-show = Saque una hoja de una carpeta y póngala en otra.
    .tutor-hand-back = Diga: ¿cómo se llama el sitio nuevo?
move-a =
    .file = Línea 4.pdf
    .inside = Línea 4: cada 20 minutos
move-b =
    .file = Tren a Mérida.pdf
    .inside = 8:15 y 16:40, vía 2
move-c =
    .file = Barco a Ceuta.pdf
    .inside = Sale a las 9 y a las 18
trips = Viajes
timetable = { $file }
    .text = { $inside }

copy-away =
    «{ $first }» ya está en Viajes.
    Tire la copia de Descargas.

    La copia lleva un (2) en el nombre. Va a la papelera.
    .hint-ask = ¿Qué nombre lleva un número entre paréntesis?
    .hint-look = Mire la lista de Descargas, al final de cada nombre.
    .hint-key = { -enter-key } en la línea del (2). La flecha derecha llega hasta «Tirar». Después, { -enter-key }.
    .hint-key-lines = Escriba el número de la línea con (2) y el de «Tirar».
    .hint-show = Mire: la línea del (2) y después Tirar.
    .never-lies-other-paper-bin = Ese es el del alquiler. No lleva (2), y Paso lo devolvió a su sitio. Vuelva y busque el (2).
    .never = Ese es el que se queda. Paso lo devolvió y no se pierde nada. Busque en Descargas el nombre con (2).
    .done = La copia está en la papelera. El primero sigue en su sitio. En la lección siguiente verá cómo recuperar cosas.
    .tutor-watch = ¿Lee el nombre hasta el final?
    .tutor-ask = ¿Cuál sobra?
    .tutor-point = El (2) de la lista.
    .tutor-show = Dos hojas iguales: una va al cesto del papel.
    .tutor-hand-back = Diga: lea los dos nombres en voz alta y decida.
copy-a =
    .first = Línea 4.pdf
    .second = Línea 4 (2).pdf
copy-b =
    .first = Tren a Mérida.pdf
    .second = Tren a Mérida (2).pdf
copy-c =
    .first = Barco a Ceuta.pdf
    .second = Barco a Ceuta (2).pdf
the-first = { $first }
the-copy = { $second }

folder-of-your-own =
    Haga en Documentos una carpeta «{ $folder }».
    Mueva allí «{ $file }».
    .hint-ask = ¿Está ya la carpeta, con ese nombre? ¿Y está el archivo solo en ella?
    .hint-look = Abra Documentos. Debajo de la lista está «Carpeta nueva». Al elegir el archivo sale «Mover a …».
    .hint-key = { -enter-key } en «Carpeta nueva», escriba { $folder } y «Poner este nombre». Después el archivo, «Mover a …» y la carpeta.
    .hint-key-lines = Escriba el número de «Carpeta nueva». Después el de la casilla, un espacio y { $folder }. Luego el archivo, «Mover a …» y la carpeta.
    .hint-show = Mire: una carpeta nueva, su nombre, y el archivo va dentro.
    .never-folder = La carpeta quedaría fuera de Documentos. Paso la quitó. Vuelva, abra Documentos y hágala allí.
    .never-lies-put-away-bin = Tiró el archivo, y todavía hace falta. Paso lo devolvió a su sitio. Elija «Mover a …».
    .never = Esa es otra carpeta. Paso devolvió el archivo. Haga antes la carpeta «{ $folder }» en Documentos.
    .done = Hizo una carpeta y puso en ella un archivo. Así empieza el orden. Sirve para cualquier papel suyo.
    .tutor-watch = ¿Lo hace sin ayuda, aunque sea despacio?
    .tutor-ask = ¿Cómo llamaría a una carpeta para sus papeles?
    .tutor-point = El botón «Carpeta nueva».
    .tutor-show = Escriba un nombre en una carpeta de papel vacía.
    .tutor-hand-back = Diga: esta es toda suya.
own-a =
    .folder = Salud
    .file = Análisis de sangre.pdf
own-b =
    .folder = Colegio
    .file = Notas de Omar.pdf
own-c =
    .folder = Casa
    .file = Llaves y arreglos.odt
put-away = { $file }
