title = ¿Qué sé hacer ya?
about = Marque lo que hace cada día y vea lo que hay dentro.
can-do = nombrar 3 cosas que se le dan bien y escribir una meta
bridge = En casa, cuente a alguien su meta. Pregúntele: ¿y tú, qué sabes hacer?

word-digital-skill =
    .name = competencia digital
    .means = Usar bien un teléfono o { -computer(form: "a") }, con las manos y la cabeza.

why =
    Nadie empieza de cero. Usted cocina, viaja, ayuda a otros.
    En todo eso hay cosas que también pide { -computer(form: "a") }.

    Hoy escribirá en un cuaderno, en la pantalla.
    Verá lo que ya sabe hacer y elegirá lo siguiente.

    Aquí no hay notas. Equivocarse ayuda y no se rompe nada.
    .tutor-watch = ¿Dice «yo no sé nada»? Apunte lo que le oiga contar.
    .tutor-ask = ¿Qué ha hecho hoy antes de venir?
    .tutor-point = La frase «Nadie empieza de cero».
    .tutor-show = Algo que usted aprendió ya de mayor.
    .tutor-hand-back = Diga: cuénteme, tengo curiosidad.

a-skill-inside =
    { $who } { $does }.
    ¿Eso sirve para usar { -computer(form: "a") }?
    .inside = { $answer }
    .inside-why = Vio lo que hay dentro. { $meaning } La competencia digital no es solo saber de teclas.
    .none = No, eso no tiene nada que ver
    .none-why = Todavía no ve la relación. { $who } hace algo que las pantallas también piden. Mire qué es.
    .machine = Solo si { $who } entiende de máquinas
    .machine-why = Pensó en las máquinas. Eso se aprende. Mire lo que { $who } hace con la cabeza.
    .hint-ask = ¿Qué hace aquí { $who } con la cabeza?
    .hint-look = Busque la respuesta que dice lo que se hace.
    .tutor-watch = ¿Le quita importancia? Mucha gente lo hace.
    .tutor-ask = ¿Qué tiene de difícil este trabajo?
    .tutor-point = La primera frase.
    .tutor-show = Diga una cosa que esta persona hace bien.
    .tutor-hand-back = Diga: ¿se lo encargaría a { $who }?
stall =
    .who = Rosario
    .does = vende quesos y recuerda lo que le gusta a cada cliente
    .answer = Sí: escucha y contesta claro
    .meaning = Quien escucha y contesta claro también escribe buenos mensajes.
thread =
    .who = Mihai
    .does = busca el pinchazo de una rueda, poco a poco
    .answer = Sí: mira, prueba y vuelve a mirar
    .meaning = Quien mira y prueba también descubre por qué se para una pantalla.
queue =
    .who = Fatou
    .does = pregunta a dos vecinas antes de creerse una historia
    .answer = Sí: compara lo que dice la gente
    .meaning = Quien compara también descubre qué es verdad en una pantalla.

mark-for-somebody =
    { $who } { $thing }. Marque 3 cosas de { $who }.

    También viaja en { -bus }. Y llama a su hermana, que está lejos.
    .hint-ask = ¿Cuál de las 3 cosas falta por marcar?
    .hint-look = Hay 3 páginas: en casa, en la calle, con la gente. Una marca en cada una.
    .hint-key = Las flechas llegan a una línea y { -enter-key } la marca. Más abajo está «Siguiente».
    .hint-key-lines = Escriba el número de una línea y el de «Siguiente». Al final, «¿Qué hay dentro?».
    .hint-show = Mire: una marca en cada página y después el botón.
    .at-planner-hidden = Lea otra vez la tarea: ¿qué cosas son de { $who }? «Volver» lleva a cada página.
    .done = Marcó 3 cosas y vio lo que hay dentro. Para una sola persona es mucho. Ahora le toca a usted.
    .tutor-watch = ¿Lee cada página hasta el final?
    .tutor-ask = ¿Qué habría marcado para su madre?
    .tutor-point = El título de la página.
    .tutor-show = Cuente con los dedos tres cosas del día de la persona.
    .tutor-hand-back = Diga: usted marca y yo leo en voz alta.
cook =
    .who = Amina
    .thing = cocina para 6 con receta
repair =
    .who = Kofi
    .thing = arregla radios
bills =
    .who = Rosa
    .thing = guarda juntas todas las facturas

mark-your-own =
    Ahora marque 3 cosas que hace usted. { $think }

    Abra «Lo que ya hago». Elija una línea en cada página.
    Si nada le va bien, elija lo más parecido.
    .hint-ask = ¿Qué hizo la semana pasada, en casa o en la calle?
    .hint-look = Abra la primera línea del cuaderno. Cada página necesita una marca.
    .hint-key = { -enter-key } abre la página y marca una línea. Al final está «¿Qué hay dentro?».
    .hint-key-lines = Escriba el número de «Lo que ya hago». Después, una línea en cada página y «Siguiente».
    .hint-show = Mire: una marca en cada página. Las suyas pueden ser otras.
    .done = Lea lo que pone de usted. Nadie se lo enseñó en una pantalla, y lo sabe hacer. Con eso se sigue.
    .tutor-watch = Escuche las historias que hay detrás de cada marca.
    .tutor-ask = ¿Quién le enseñó a hacerlo?
    .tutor-point = Nada. Solo lo sabe la persona.
    .tutor-show = Lo que marcaría usted.
    .tutor-hand-back = Diga: el cuaderno es suyo.
yesterday =
    .think = Piense en el día de ayer.
years =
    .think = Piense en su trabajo y en su familia.
praise =
    .think = ¿Qué cosas le agradecen los demás?

more-than-machines =
    Competencia digital: ¿qué pide la mano y qué pide la cabeza?
    .machine = La mano y la máquina
    .head = La cabeza y el corazón
    .key = Pulsar la tecla justa
    .key-why = La tecla es cosa de la mano. Se aprende con un poco de práctica. Después la mano ya se acuerda.
    .believe = Decidir qué me creo
    .believe-why = Lo que se cree, se decide con la cabeza. Ninguna máquina lo hace por usted. Eso lo practica toda la vida.
    .printer = Poner papel en una máquina
    .printer-why = El papel pide una mano. Se lo enseñan una vez. Después ya sabe cómo va.
    .kind = Escribir con amabilidad
    .kind-why = La amabilidad sale de la cabeza y del corazón. Usted ya la trae de casa.
    .ask = Notar que necesito ayuda
    .ask-why = Preguntar a tiempo es cosa de la cabeza. Es de lo más útil que hay.
    .cable = Encontrar el cable que toca
    .cable-why = El cable es cosa de la mano. Solo entra en un sitio. Quien prueba con calma lo encuentra.
    .hint-ask = ¿Lo podría hacer por usted alguien que no le conoce?
    .hint-look = Mire la primera palabra: pulsar, decidir, poner, escribir.
    .tutor-watch = La mano es lo que da miedo, y es lo menos.
    .tutor-ask = ¿Cuál de estas cosas se le da mejor?
    .tutor-point = Los dos nombres: la mano, la cabeza.
    .tutor-show = Diga cuál le cuesta a usted.
    .tutor-hand-back = Diga: y esta, ¿dónde la pondría?

why-again =
    { $who } sabía muy bien { $what }. { $now }
    ¿Por qué vuelve a aprender?
    .changes = Porque las cosas cambian
    .changes-why = Eligió el cambio. { $what-changed } Quien lo aprendió una vez lo vuelve a aprender mejor.
    .stupid = Porque se le olvidó todo
    .stupid-why = Cree que se olvidó todo. Casi todo sigue ahí. Mire lo que ha cambiado alrededor.
    .never = Porque en realidad nunca supo
    .never-why = Cree que nunca supo. Durante años le fue bien. Mire lo que ha cambiado alrededor.
    .hint-ask = ¿Qué es distinto hoy: la persona o la cosa?
    .hint-look = Mire la segunda frase. Empieza por «Ahora».
    .tutor-watch = ¿Se reconoce en esto?
    .tutor-ask = ¿Qué ha tenido que aprender otra vez?
    .tutor-point = La palabra «Ahora».
    .tutor-show = Algo que usted aprendió de nuevo este año.
    .tutor-hand-back = Diga: ¿cambió { $who } o cambió el mundo?
doctor =
    .who = Carmen
    .what = pedir hora en el médico: llamaba
    .now = Ahora tiene que elegirla en una página.
    .what-changed = El médico es el mismo y el camino es nuevo.
train =
    .who = Yusuf
    .what = comprar { -ticket(form: "a") }: en la ventanilla
    .now = Ahora la ventanilla está cerrada y hay una máquina.
    .what-changed = El tren es el mismo y la manera de comprar es nueva.
bank =
    .who = Don Julián
    .what = mirar su dinero: en la libreta
    .now = Ahora lo ve en la pantalla del teléfono.
    .what-changed = El dinero es el mismo y el sitio para verlo es nuevo.

what-keeps-it-fresh =
    ¿Qué hace que no se olvide lo que uno sabe? Elija 2.
    .little = Practicar un poco, a menudo
    .little-why = Eligió un poco, a menudo. 10 minutos por semana hacen más que un día entero.
    .new = Mirar de vez en cuando qué hay nuevo
    .new-why = Eligió mirar lo nuevo. Así los cambios no le pillan por sorpresa.
    .once = Aprenderlo todo una vez y para siempre
    .once-why = Eligió una vez y para siempre. Las pantallas cambian cada año. Busque lo que se hace muchas veces.
    .book = Comprar el teléfono más caro
    .book-why = Eligió el teléfono caro. No aprende por usted. Busque algo que haga usted.
    .hint-ask = ¿Qué se hace para no olvidar un idioma?
    .hint-look = Busque lo que se hace una y otra vez.
    .tutor-watch = ¿Entiende «a menudo» como «mucho»? Bastan 10 minutos.
    .tutor-ask = ¿Cuándo tiene usted 10 minutos tranquilos?
    .tutor-point = Las palabras «un poco» y «de vez en cuando».
    .tutor-show = Cómo mantiene usted algo: una canción, una receta.
    .tutor-hand-back = Diga: ¿cuáles dos haría usted?

one-thing =
    ¿Qué le gustaría poder hacer algún día?

    Todas las respuestas son buenas. En el paso siguiente lo escribe a su manera.
    .people = Hablar con gente que está lejos
    .people-why = Quiere estar cerca de la gente. Para eso está el tema de escribir y hablar. Empieza con un correo.
    .work = Encontrar trabajo o estudiar
    .work-why = Quiere avanzar. Los temas de buscar y de escribir llevan allí. Hasta hará su currículum.
    .papers = Hacer yo los papeles y mirar mi dinero
    .papers-why = Quiere hacerlo por su cuenta. Aprenderá formularios, contraseñas y a leer la página de una oficina.
    .safe = Usar el teléfono con tranquilidad
    .safe-why = Quiere usar el teléfono sin preocuparse. El tema de cuidarse enseña en qué fijarse. Mucho ya lo sabe de la vida.
    .tutor-watch = Recuerde la respuesta: dice qué viene después.
    .tutor-ask = ¿Qué cambiaría entonces en su vida?
    .tutor-point = Nada. Esto es de la persona.
    .tutor-show = Lo que quiere aprender usted.
    .tutor-hand-back = Diga: gracias por contármelo.

my-goal =
    Escriba su meta en el cuaderno y guárdela.

    Empiece por una pequeña. { $who } escribió: { $example }
    .hint-ask = ¿Qué haría mañana con el teléfono, si supiera?
    .hint-look = Abra «Mi meta». Hay una casilla y debajo 3 líneas para elegir.
    .hint-key = Escriba su meta. Con la flecha baje a las líneas y { -enter-key } elige una. Después, «Guardar».
    .hint-key-lines = Escriba el número de la casilla, un espacio y su meta. Después, una línea y «Guardar».
    .hint-show = Mire: una meta, un tiempo y «Guardar».
    .done = Su meta está en el cuaderno. Es suya y la puede cambiar. Cuéntesela a su tutor: así irán juntos.
    .tutor-watch = Larga o corta, toda meta vale. La ortografía no cuenta.
    .tutor-ask = ¿En qué notará que la ha conseguido?
    .tutor-point = La casilla «Quiero poder».
    .tutor-show = Escriba al lado, en papel, su propia meta.
    .tutor-hand-back = Diga: con sus palabras, no con las mías.
grandson =
    .who = Don Julián
    .example = ver a mi nieto en la pantalla
job =
    .who = Olena
    .example = enviar mis papeles para un trabajo
letter =
    .who = Wei
    .example = escribir al colegio de mi hijo
