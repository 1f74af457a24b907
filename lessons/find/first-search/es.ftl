title = Encontrar algo con un buscador
about = Escribir unas palabras, leer los resultados, abrir uno y volver.
can-do = encontrar un horario con un buscador
bridge = En { -mobile(form: "your") } o en la biblioteca, busque el horario de una tienda.

word-web-page =
    .name = página web
    .means = Hoja con texto que se lee en la pantalla. Hay millones, unidas entre sí.
word-browser =
    .name = navegador
    .means = El programa que muestra las páginas web.
word-link =
    .name = enlace
    .means = Palabras que llevan a otra página cuando las pulsa.
word-search =
    .name = buscador
    .means = Página que busca otras páginas con las palabras que usted escribe.
word-result =
    .name = resultado
    .means = Línea que ha encontrado el buscador. Lleva a una página.

# La primera palabra de cada búsqueda, y la respuesta.
library =
    .place = de la biblioteca
    .who = Amina
    .first = biblioteca
    .query = horario biblioteca
    .time = de 10 a 14|10 a 14|10-14|de 10 a 2|10:00 a 14:00
pool =
    .place = de la piscina
    .who = Don Julián
    .first = piscina|nadar
    .query = horario piscina
    .time = de 8 a 18|8 a 18|8-18|de 8 a 6|8:00 a 18:00
health =
    .place = del centro de salud
    .who = Olena
    .first = salud|médico|ambulatorio
    .query = horario centro de salud
    .time = de 9 a 12|9 a 12|9-12|9 - 12|9:00 a 12:00

why =
    ¿A qué hora abre la biblioteca? ¿Dónde está el médico?
    Las páginas web se lo dicen a cualquier hora del día.
    Una página web es una hoja de texto en la pantalla.
    El programa que la muestra se llama navegador.

    Este navegador es de práctica: aquí no puede romper nada.
    Equivocarse ayuda. Pruebe y mire qué pasa.
    .tutor-watch = ¿Ha visto páginas web en un teléfono?
    .tutor-ask = ¿Qué ha querido saber usted esta semana?
    .tutor-point = Las palabras «página web» y «navegador».
    .tutor-show = Una hoja del periódico: muchos textos en un papel.
    .tutor-hand-back = Diga: ahora abre usted su primera página aquí.

follow-a-link =
    { $who } quiere saber el horario { $place }.
    Pulse la línea del horario.

    Esa línea es un enlace. Un enlace lleva a otra página.
    .hint-ask = ¿Qué línea habla del horario?
    .hint-look = Mire las líneas debajo del texto de la página.
    .hint-key = La flecha hacia abajo va hasta «horario». { -enter-key } abre el enlace.
    .hint-key-lines = Escriba el número que está delante de «horario».
    .hint-show = Mire: flecha hacia abajo hasta el horario y { -enter-key }.
    .hint-show-lines = Así: el número de la línea del horario.
    .done = El enlace le ha llevado a otra página. Arriba pone cómo se llama. Así se va de una página a otra.
    .tutor-watch = ¿Lee la página antes de pulsar?
    .tutor-ask = ¿Adónde cree que lleva esta línea?
    .tutor-point = La línea que dice «horario».
    .tutor-show = El índice de un libro: una línea, una página.
    .tutor-hand-back = Diga: pulse la línea que le sirve a { $who }.

search-page =
    Muchas veces no se sabe la dirección de una página.
    Para eso está el buscador: busca páginas con sus palabras.

    Se escriben 2 o 3 palabras y se pulsa Buscar.
    Entonces sale una lista. Cada línea es un resultado.
    Un resultado es un enlace a una página.
    En otros aparatos el buscador se llama de otra manera.
    Funciona igual.
    .tutor-watch = ¿Le parecen lo mismo el buscador y la página?
    .tutor-ask = ¿A quién pregunta usted hoy cuando busca algo?
    .tutor-point = La frase que habla de la lista.
    .tutor-show = El índice del final de un libro de cocina.
    .tutor-hand-back = Diga: ahora le pregunta usted al buscador.

type-and-search =
    Busque el horario { $place }.

    Escriba estas palabras: { $query }
    Después pulse Buscar.
    .hint-ask = ¿Dónde se escriben las palabras?
    .hint-look = Mire la casilla que se llama «Palabras».
    .hint-key = Escriba las palabras. Con Tab llega a Buscar, y { -enter-key } lo pulsa.
    .hint-key-lines = Escriba el número de «Palabras», un espacio y las palabras. Después, el de Buscar.
    .hint-show = Mire: las palabras en su casilla y el botón Buscar.
    .done = Salió una lista de resultados. Sus palabras han llevado a esas páginas. Ahora falta elegir una.
    .tutor-watch = ¿Escribe en «Palabras» y no en «Dirección»?
    .tutor-ask = ¿Qué palabra es la más importante?
    .tutor-point = La casilla «Palabras» y después el botón Buscar.
    .tutor-show = Diga tres palabras en voz alta, como en información.
    .tutor-hand-back = Diga: escríbalas a su ritmo.

which-words =
    Kofi quiere saber si el domingo abre la piscina.
    ¿Qué escribe?
    .sentence = Hola, me gustaría saber si hoy se puede nadar
    .sentence-why = Eligió la frase entera. Muchas de sus palabras están en todas las páginas. Busque las pocas que cuentan.
    .good = horario piscina domingo
    .good-why = Eligió las palabras que cuentan. Están en la página que necesita. Por eso esa página sale arriba.
    .one = horario
    .one-why = Eligió una palabra. Está en las páginas de todas las tiendas y oficinas. Busque palabras que digan también de qué sitio.
    .hint-ask = ¿Qué palabras estarán en la página que necesita?
    .hint-look = Busque el sitio y lo que quiere saber de él.
    .tutor-watch = ¿Prefiere la larga porque es más educada?
    .tutor-ask = ¿Qué palabras se podrían quitar?
    .tutor-point = La palabra «piscina» y la palabra «horario».
    .tutor-show = Tache en un papel las palabras que sobran.
    .tutor-hand-back = Diga: ¿qué palabras quedan?

open-the-right-one =
    { $who } quiere saber el horario { $place } de Valverja.
    Busque y abra el resultado bueno.

    Lea la línea entera antes de pulsarla.
    .hint-ask = ¿Qué resultado dice «Valverja» y «horario»?
    .hint-look = Mire las líneas debajo de la casilla. Cada una lleva título y dirección.
    .hint-key = La flecha hacia abajo va de un resultado a otro. { -enter-key } lo abre.
    .hint-key-lines = Escriba el número del resultado que quiere.
    .hint-show = Mire: las palabras, Buscar y la línea de Valverja.
    .at-elsewhere-library = Esta biblioteca es de otro pueblo y tiene otro horario. Vuelva atrás y busque Valverja.
    .at-elsewhere-pool = Esta piscina es de otro pueblo y tiene otro horario. Vuelva atrás y busque Valverja.
    .at-elsewhere-health = Este centro es de otro pueblo y tiene otro horario. Vuelva atrás y busque Valverja.
    .at-ads-library = Esta página quiere vender algo. Su dueño paga por salir primero. Vuelva atrás y busque Valverja.
    .at-ads-pool = Esta página quiere vender algo. Su dueño paga por salir primero. Vuelva atrás y busque Valverja.
    .at-ads-health = Esta página quiere vender algo. Su dueño paga por salir primero. Vuelva atrás y busque Valverja.
    .done = Abrió la página buena. Leyó la línea antes de pulsarla. Así se ahorran muchos pasos.
    .tutor-watch = ¿Abre la primera línea o la que sirve?
    .tutor-ask = ¿Qué le dice esta línea antes de abrirla?
    .tutor-point = Los nombres de los pueblos en los resultados.
    .tutor-show = Dos folletos en la mesa: ¿cuál es de aquí?
    .tutor-hand-back = Diga: ¿de qué línea se fía? Abra esa.

other-words-other-results =
    El buscador busca sus palabras, una por una.
    ¿Qué palabras llevan a qué página?
    .swim = horario piscina
    .swim-with = Cuándo se puede nadar en la piscina del pueblo
    .swim-why = «Horario» y «piscina» están las dos en esa página. Juntas llevan hasta ella. Mire ahora la siguiente.
    .garden = comprar piscina
    .garden-with = Una tienda de piscinas para el jardín
    .garden-why = «Comprar» lleva a tiendas. Con una palabra más salen otras páginas.
    .lake = nadar en el lago
    .lake-with = Dónde está limpia el agua del lago
    .lake-why = «Lago» no está en la página de la piscina. Por eso sale primero otra página.
    .hint-ask = ¿Qué palabra cambia en cada línea?
    .hint-look = Busque esa palabra, o lo que significa, en las páginas.
    .tutor-watch = ¿Lee también las palabras pequeñas?
    .tutor-ask = ¿Qué escribiría usted para su propia pregunta?
    .tutor-point = La palabra que cambia.
    .tutor-show = Diga «piscina» sola y después «horario piscina».
    .tutor-hand-back = Diga: empiece por la que sabe seguro.

back-to-the-results =
    Busque el horario { $place }. Abra primero la página de Montelar.
    Es otro pueblo. Vuelva a los resultados.
    Después abra el horario de Valverja.
    .hint-ask = ¿Dónde estaba usted antes de esta página?
    .hint-look = Mire la fila debajo de la dirección. Un botón dice «Atrás».
    .hint-key = La flecha hacia arriba va a «Atrás». Con { -enter-key } vuelve a los resultados.
    .hint-key-lines = Escriba el número de «Atrás».
    .hint-show = Mire: se abre Montelar, se pulsa Atrás y se abre Valverja.
    .done = Miró una página y volvió. La lista de resultados seguía ahí. Nunca hace falta empezar de nuevo.
    .tutor-watch = ¿Pulsa Esc en lugar de «Atrás»?
    .tutor-ask = ¿Cómo se vuelve a la lista?
    .tutor-point = El botón «Atrás».
    .tutor-show = Abra un libro y deje un dedo en el índice.
    .tutor-hand-back = Diga: mire y vuelva. No se pierde nada.

why-go-back =
    Abre un resultado y no le sirve. ¿Qué hace?
    .lost = Cierro todo y apago { -computer(form: "the") }
    .lost-why = Eligió dejarlo. Se puede, pero después empieza de nuevo. Busque lo que conserva la lista.
    .still-there = Pulso Atrás y elijo otro resultado
    .still-there-why = Eligió Atrás. La lista sigue ahí, con todos los resultados. Ya puede probar el siguiente.
    .new = Escribo otra vez las mismas palabras
    .new-why = Eligió escribir otra vez. Saldría la misma lista. Busque lo que se hace con una sola tecla.
    .hint-ask = ¿Para qué basta pulsar una vez?
    .hint-look = Busque la respuesta que usa un botón del navegador.
    .tutor-watch = ¿Le da miedo perder la lista?
    .tutor-ask = ¿Qué pasó antes con la lista, cuando volvió?
    .tutor-point = La pregunta de la pantalla, y espere.
    .tutor-show = Salga por una puerta y entre otra vez: nada ha cambiado.
    .tutor-hand-back = Diga: elija el camino más corto.

saturday =
    { $who } pregunta: ¿cuál es el horario { $place } de Valverja el sábado?
    Busque, lea la página y escriba las horas en la última casilla.
    Por ejemplo: de 15 a 17
    .answer = Sábado
    .hint-ask = ¿En qué página está el horario de Valverja?
    .hint-look = Mire la línea «Sábado» de esa página. La casilla para responder está debajo.
    .hint-key = Con Tab baja a la casilla «Sábado». Escriba las horas y pulse { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de «Sábado», un espacio y las horas. Después elija la respuesta.
    .hint-show = Mire: buscar, abrir Valverja, leer el sábado y escribir las horas.
    .not-yet-answer = En la página de Valverja ponen otras horas. Mire la línea «Sábado». Escríbalas así: de 15 a 17
    .done = Lo ha encontrado y lo ha escrito. { $who } ya puede ir el sábado. Así se encuentra el horario de cualquier sitio.
    .tutor-watch = ¿Lee la línea que corresponde de la tabla?
    .tutor-ask = ¿Por qué día preguntan?
    .tutor-point = La línea «Sábado» de la página.
    .tutor-show = Apunte una hora en un papel, con el día al lado.
    .tutor-hand-back = Diga: léala en voz alta y después escríbala.
