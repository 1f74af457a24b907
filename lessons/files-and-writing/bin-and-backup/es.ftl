title = Recuperar: papelera y copia de seguridad
about = Saca una foto de la papelera y hace una copia.
can-do = recuperar un archivo y hacer una copia de seguridad
bridge = Elija 1 foto o 1 papel que le importe. Pregunte en el centro o en la biblioteca cómo guardar otra copia.

word-backup =
    .name = copia de seguridad
    .means = Otra copia en otro sitio, por si se pierde la primera.
word-usb-stick =
    .name = memoria USB
    .means = Un almacén de archivos del tamaño de un dedo. Se enchufa.

# Archivos que solo están ahí.
a-photo = Patio.jpg
    .text = Una foto: un patio con macetas
a-letter = Nota para el colegio.odt
    .text = Buenos días: hoy Omar está enfermo.
old-list = Lista vieja.txt
    .text = Pan, leche, jabón
photo-one = El primer día.jpg
    .text = Una foto: gente en una mesa larga
photo-two = La tarta.jpg
    .text = Una foto: una tarta con velas

why =
    Le pasa a todo el mundo. Una tecla de más, y adiós foto.
    Casi nunca se fue. Está en la papelera.

    ¿Y si se pierde { -computer(form: "the") } entero?
    Entonces ayuda una copia de seguridad: otra copia en otro sitio.

    Aquí va a practicar las dos cosas. No se pierde nada de verdad.
    Equivocarse ayuda: enseña a recuperar.
    .tutor-watch = ¿Cuenta algo que se le perdió?
    .tutor-ask = ¿Perdió alguna vez una foto querida?
    .tutor-point = La frase de la otra copia en otro sitio.
    .tutor-show = Saque una hoja de un cesto de papeles.
    .tutor-hand-back = Diga: primero recuperamos una foto. Pulse { -enter-key }.

put-it-back =
    { $who } tiró una foto: «{ $file }».
    Recupérela.

    Está en la papelera. Hay un botón «Recuperar».
    .hint-ask = ¿Adónde va lo que se tira?
    .hint-look = La papelera es la última línea de «Todas las carpetas». «Volver» lleva allí.
    .hint-key = { -enter-key } en «Papelera», en la foto y después en «Recuperar».
    .hint-key-lines = Escriba el número de «Papelera». Después el de la foto y el de «Recuperar».
    .hint-show = Mire: la papelera, la foto y Recuperar.
    .never = Con la papelera vacía nadie recupera la foto. Paso lo deshizo. Elija «No, dejarlo ahí» y abra la foto.
    .never-lies-old-list-pictures = Esa era la lista vieja. Paso la devolvió a la papelera. Vuelva y busque «{ $file }».
    .done = La foto está otra vez en Imágenes. La papelera guarda las cosas hasta que se vacía. Mire ahí primero.
    .tutor-watch = ¿Va con calma o con prisa por pulsar?
    .tutor-ask = ¿Qué tiró usted hace poco y dónde está ahora?
    .tutor-point = La línea «Papelera», debajo de las carpetas.
    .tutor-show = Un cesto que todavía no se vació.
    .tutor-hand-back = Diga: la papelera espera. Hay tiempo.
back-a =
    .who = Teresa
    .file = El nieto en el columpio.jpg
    .inside = Una foto: un niño que ríe en un columpio
back-b =
    .who = Kofi
    .file = Mi madre con 80.jpg
    .inside = Una foto: una señora mayor con flores
back-c =
    .who = Olena
    .file = Nuestra calle.jpg
    .inside = Una foto: una calle con castaños
lost-photo = { $file }
    .text = { $inside }

emptied =
    Don Julián pulsa «Vaciar la papelera». ¿Qué pasa con los archivos?
    .still-there = Siguen en la papelera
    .still-there-why = Eligió «siguen». Una papelera vacía ya no guarda nada. Piense en el papel cuando se saca la basura.
    .lost = Se pierden. Solo ayuda una copia de seguridad
    .lost-why = Eligió «se pierden». La papelera vacía no devuelve nada. Por eso conviene mirar dentro antes de vaciarla.
    .other-folder = Vuelven a sus carpetas
    .other-folder-why = Eligió «vuelven». Eso lo hace «Recuperar», con un archivo. Vaciar es otra cosa: es como sacar la basura.
    .hint-ask = ¿Qué pasa con el papel cuando se saca la basura?
    .hint-look = Fíjese en la palabra «vaciar».
    .tutor-watch = ¿Confunde vaciar con recuperar?
    .tutor-ask = ¿Quién vacía la basura en su casa, y cuándo?
    .tutor-point = Las palabras «Vaciar la papelera».
    .tutor-show = Vacíe un cesto de verdad en una bolsa.
    .tutor-hand-back = Diga: ¿qué miraría usted antes de vaciarla?

to-the-stick =
    Copie la carpeta «{ $folder }» en la memoria USB.
    Después saque la memoria sin riesgo.

    El botón «Esta carpeta …» lleva a Copiar.
    La memoria está entre las carpetas.
    .hint-ask = ¿Están ya las fotos en dos sitios? ¿Y está fuera la memoria?
    .hint-look = «Esta carpeta …» lleva a «Copiar en …». La línea «Memoria USB» está en «Todas las carpetas». Ahí se saca.
    .hint-key = { -enter-key } en «Esta carpeta …», «Copiar en …» y «Memoria USB». Después «Volver», «Memoria USB» y «Sacar la memoria sin riesgo».
    .hint-key-lines = Los números de «Esta carpeta …», «Copiar en …» y «Memoria USB». Después «Volver», «Memoria USB» y «Sacar la memoria sin riesgo».
    .hint-show = Mire: esta carpeta, Copiar en, la memoria, y sacarla.
    .never-lies-album-stick = Las movió. Así estarían en un solo sitio: la memoria. Paso las devolvió. Vuelva y elija «Copiar en …».
    .never-lies-album-documents = Eligió Documentos. Eso es la misma máquina. Paso lo deshizo. Elija «Memoria USB».
    .never-lies-album-downloads = Eligió Descargas. Eso es la misma máquina. Paso lo deshizo. Elija «Memoria USB».
    .never-lies-photo-one-stick = Eso es 1 foto, y tiene que ir la carpeta entera. Paso lo deshizo. Vuelva a la lista y elija «Esta carpeta …».
    .never-lies-photo-two-stick = Eso es 1 foto, y tiene que ir la carpeta entera. Paso lo deshizo. Vuelva a la lista y elija «Esta carpeta …».
    .never = Así se tirarían las fotos. Paso las devolvió. Hacen falta las dos: fotos aquí y copia en la memoria.
    .done = Las fotos están en 2 sitios: aquí y en la memoria. Eso es una copia de seguridad. Si se saca sin riesgo, no se estropea nada.
    .tutor-watch = ¿Elige «Copiar en» y no «Mover a»?
    .tutor-ask = ¿Dónde están las fotos, y dónde más?
    .tutor-point = El botón «Esta carpeta …».
    .tutor-show = Una memoria USB de verdad: que la tenga en la mano.
    .tutor-hand-back = Diga: dos sitios. ¿Cuál falta?
stick-a =
    .folder = Boda
stick-b =
    .folder = Fiestas del pueblo
stick-c =
    .folder = Cumpleaños de Wei
album = { $folder }

bin-or-backup =
    ¿De dónde viene la ayuda: de la papelera o de la copia?
    .from-bin = De la papelera
    .from-backup = De la copia de seguridad
    .just-now = Fatou tiró una carta hace 5 minutos
    .just-now-why = La carta está en la papelera. Fatou la abre y la recupera. Es el camino más corto.
    .water = { -mobile.gender ->
        [feminine] La { -mobile } de Mihai se cayó al mar
       *[masculine] El { -mobile } de Mihai se cayó al mar
    }
    .water-why = Se perdió todo, también su papelera. Solo ayuda otra copia en otro sitio. Eso es la copia de seguridad.
    .thief = A Amina le robaron { -computer(form: "the") }
    .thief-why = Los archivos se fueron con la máquina. Una memoria en el armario los sigue teniendo. Para eso está la copia.
    .yesterday = Wei tiró ayer una foto y la papelera no está vacía
    .yesterday-why = La papelera la guarda hasta que se vacía. Wei la saca de ahí. No hace falta la copia.
    .hint-ask = ¿La máquina sigue ahí?
    .hint-look = Mire si falta un archivo o la máquina entera.
    .tutor-watch = ¿Se pregunta «archivo o máquina»?
    .tutor-ask = ¿Qué queda todavía en esta historia?
    .tutor-point = Las palabras que dicen lo que falta.
    .tutor-show = La llave de casa en la vecina: también es una copia.
    .tutor-hand-back = Diga: imagine que le pasa a usted. ¿Dónde mira?

where-to-keep =
    ¿Dónde se guarda la memoria con la copia?
    .beside = En la misma bolsa que { -computer(form: "the") }
    .beside-why = Eligió la misma bolsa. Quien se lleva la bolsa se lleva todo. Piense en un sitio que se quede.
    .elsewhere = En otro sitio: un armario, o en casa de la familia
    .elsewhere-why = Eligió otro sitio. Si se pierde una, queda la otra. Esa es toda la idea.
    .in-it = Siempre enchufada
    .in-it-why = Eligió «enchufada». El agua, un robo o un golpe alcanzan a las dos. Piense en un sitio más lejos.
    .hint-ask = ¿Y si las dos están juntas, y ese sitio se quema?
    .hint-look = Busque el sitio que no está junto a la máquina.
    .tutor-watch = ¿Piensa en un sitio de su casa?
    .tutor-ask = ¿Dónde tiene usted la otra llave de casa?
    .tutor-point = Las palabras «otro sitio».
    .tutor-show = Su propia llave de repuesto, o dónde la guarda.
    .tutor-hand-back = Diga: ¿qué sitio elegiría usted en casa?

what-i-would-miss =
    ¿Qué echaría más de menos si se perdiera?

    La respuesta solo la ve usted.
    .photos = Las fotos y { -video(form: "the-plural") }
    .photos-why = Las fotos no se pueden repetir. Empiece la copia por ellas. Con una carpeta basta para empezar.
    .papers = Los papeles: contratos, títulos, análisis
    .papers-why = Los papeles se pueden volver a pedir, pero tardan semanas. Una copia en la memoria se lo ahorra.
    .numbers = Los teléfonos y las direcciones
    .numbers-why = Los números se guardan pronto y cuesta reunirlos otra vez. Una lista en papel también es una copia.
    .nothing-yet = Todavía no tengo nada ahí
    .nothing-yet-why = Empieza usted en el mejor momento. Cuando llegue la primera foto, ya sabe qué hacer.
    .tutor-watch = Dé tiempo. Esta pregunta puede emocionar.
    .tutor-ask = ¿Le apetece contármelo?
    .tutor-point = Aquí no señale nada. Escuche.
    .tutor-show = Diga qué echaría usted de menos.
    .tutor-hand-back = Diga: no hay respuesta buena o mala. Elija la suya.

from-the-stick =
    { $who } estrena { -computer(form: "a") }.
    La foto «{ $file }» solo está en la memoria USB.

    Cópiela en Imágenes. En la memoria se queda la suya.
    .hint-ask = ¿Dónde está la foto y adónde tiene que ir?
    .hint-look = Busque «Memoria USB» en «Todas las carpetas». «Volver» lleva allí.
    .hint-key = { -enter-key } en «Memoria USB», en la foto, en «Copiar en …» y en «Imágenes».
    .hint-key-lines = Escriba el número de «Memoria USB» y el de la foto. Después, «Copiar en …» e «Imágenes».
    .hint-show = Mire: la memoria, la foto, Copiar en, e Imágenes.
    .never-lies-safe-copy-pictures = La movió. Así ya no habría copia en la memoria. Paso la devolvió. Vuelva y elija «Copiar en …».
    .never-lies-safe-copy-documents = Eligió Documentos. Las fotos van en Imágenes. Paso lo deshizo. Elija «Imágenes».
    .never-lies-safe-copy-downloads = Eligió Descargas. Las fotos van en Imágenes. Paso lo deshizo. Elija «Imágenes».
    .never-lies-other-copy-pictures = Esos son papeles de 2023. Paso quitó la copia. Vuelva a la memoria y busque «{ $file }».
    .never-out-stick = La foto todavía está solo en la memoria. Paso la dejó puesta. Elija antes la foto.
    .never = Así se tiraría la única copia. Paso la devolvió. Elija «Copiar en …».
    .done = La foto está otra vez en casa. La copia sigue en la memoria. Recuperó lo que parecía perdido. Sirve con cualquier archivo.
    .tutor-watch = ¿Copia la foto, y así queda una en la memoria?
    .tutor-ask = Al final, ¿cuántas copias hay?
    .tutor-point = La línea «Memoria USB».
    .tutor-show = Dos fotos iguales: una aquí y otra en el cajón.
    .tutor-hand-back = Diga: esta la hace usted. Yo miro.
again-a =
    .who = Carmen
    .file = Primeros pasos.jpg
    .inside = Una foto: una niña que empieza a andar
again-b =
    .who = Yusuf
    .file = La barca.jpg
    .inside = Una foto: 4 amigos en una barca
again-c =
    .who = Teresa
    .file = La clase de 1962.jpg
    .inside = Una foto: 30 niñas y su maestra
safe-copy = { $file }
    .text = { $inside }
other-copy = Papeles 2023.pdf
