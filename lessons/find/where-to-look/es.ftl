title = ¿Buscador, mapa o asistente?
about = Tres herramientas y cuándo sirve mejor cada una.
can-do = elegir entre un buscador, un mapa y un asistente
bridge = Antes de tomar { -bus(form: "the") } otra vez, mire su parada en un mapa.

word-assistant =
    .name = asistente
    .means = Programa que responde preguntas con frases enteras. Puede equivocarse.

hospital =
    .who = Don Julián
    .goal-name = al hospital
    .where = hospital
    .line = 6|línea 6|la 6|el 6
market =
    .who = Amina
    .goal-name = al mercado
    .where = mercado
    .line = 11|línea 11|la 11|el 11
school =
    .who = Yusuf
    .goal-name = al colegio
    .where = colegio
    .line = 23|línea 23|la 23|el 23
deposit =
    .who = Olena
    .strange = fianza
    .question-text = ¿Qué es una fianza?
tenant =
    .who = Kofi
    .strange = inquilino
    .question-text = ¿Qué es un inquilino?
invoice =
    .who = Fatou
    .strange = factura
    .question-text = ¿Qué es una factura?
tap =
    .who = Carmen
    .trouble = gotea un grifo
    .where = fontanera
    .phone = 555 0177|5550177|555-0177
pipe =
    .who = Wei
    .trouble = se rompió una tubería
    .where = fontanera
    .phone = 555 0177|5550177|555-0177
kitchen =
    .who = Mihai
    .trouble = hay agua en la cocina
    .where = fontanera
    .phone = 555 0177|5550177|555-0177

why =
    ¿Qué línea va al hospital? ¿Qué significa esta palabra?
    ¿Quién arregla un grifo cerca de aquí?
    Para cada pregunta hay una herramienta que va mejor.

    El buscador ya lo conoce. Hoy prueba un mapa y un asistente.
    Equivocarse ayuda: siempre puede volver atrás.
    .tutor-watch = ¿Usa mapas de papel?
    .tutor-ask = ¿A quién pregunta usted cuando busca una calle?
    .tutor-point = Las tres preguntas de arriba.
    .tutor-show = Un mapa de papel, un diccionario, una guía.
    .tutor-hand-back = Diga: ¿cuál de las tres conoce ya?

ask-the-map =
    { $who } tiene que ir { $goal-name }.
    Escriba el lugar en la casilla y pulse Preguntar.

    Esto es un mapa con palabras. Sabe dónde está usted.
    .hint-ask = ¿Qué palabra dice el lugar?
    .hint-look = Mire la casilla que se llama «Lugar».
    .hint-key = Escriba { $where }. Con { -enter-key } pasa a Preguntar, y otra vez { -enter-key } lo pulsa.
    .hint-key-lines = Escriba el número de «Lugar», un espacio y { $where }. Después, el de Preguntar.
    .hint-show = Mire: el lugar en la casilla y después Preguntar.
    .at-map-nothing = Basta una palabra. Vuelva atrás y escriba solo: { $where }
    .at-map-hospital = { $who } va { $goal-name }. ¿Es este el lugar? Con «Atrás» vuelve a la casilla.
    .at-map-market = { $who } va { $goal-name }. ¿Es este el lugar? Con «Atrás» vuelve a la casilla.
    .at-map-school = { $who } va { $goal-name }. ¿Es este el lugar? Con «Atrás» vuelve a la casilla.
    .at-map-plumber = { $who } va { $goal-name }. ¿Es este el lugar? Con «Atrás» vuelve a la casilla.
    .done = El mapa dice dónde está y a qué distancia. De lugares, nadie sabe más. Ahora falta cómo se va.
    .tutor-watch = ¿Escribe una frase entera? Basta una palabra.
    .tutor-ask = En un sobre, ¿qué se pone: una frase o un lugar?
    .tutor-point = La casilla «Lugar».
    .tutor-show = Ponga el dedo en un lugar de un mapa de papel.
    .tutor-hand-back = Diga: escriba solo el lugar.

find-the-bus =
    { $who } quiere ir { $goal-name } en { -bus }.
    Busque cómo se va y escriba abajo el número de la línea.
    .answer = Línea
    .hint-ask = ¿Dónde habla la página { -bus(form: "of") }?
    .hint-look = Primero pregunte por el lugar. Después mire las dos maneras de ir: en { -bus } y a pie.
    .hint-key = Pregunte por: { $where }. Abra cómo se va en { -bus }. Con Tab baja a «Línea». Escriba el número y { -enter-key } 2 veces.
    .hint-key-lines = Pregunte por: { $where }. Elija cómo se va en { -bus }. Después, el número de «Línea», un espacio y la respuesta.
    .hint-show = Mire: el lugar, cómo se va en { -bus } y abajo el número.
    .at-map-nothing = Basta una palabra. Vuelva atrás y escriba solo: { $where }
    .at-map-plumber = { $who } va { $goal-name }. ¿Es este el lugar? Con «Atrás» vuelve a la casilla.
    .at-map-hospital-bus = { $who } va { $goal-name }. Compare y escriba abajo el número de la línea.
    .at-map-hospital-walk = Así se va a pie. Vuelva atrás y abra cómo se va en { -bus }.
    .at-map-market-bus = { $who } va { $goal-name }. Compare y escriba abajo el número de la línea.
    .at-map-market-walk = Así se va a pie. Vuelva atrás y abra cómo se va en { -bus }.
    .at-map-school-bus = { $who } va { $goal-name }. Compare y escriba abajo el número de la línea.
    .at-map-school-walk = Así se va a pie. Vuelva atrás y abra cómo se va en { -bus }.
    .not-yet-answer = El número de la línea está donde dice «Se sube en». Mírelo ahí y escríbalo aquí.
    .done = Encontró la línea que va allí. El mapa también dice dónde se sube y se baja. Para eso está.
    .tutor-watch = ¿Confunde las horas con la línea?
    .tutor-ask = ¿Qué pone en «Se sube en»?
    .tutor-point = La fila «Se sube en».
    .tutor-show = Un horario de verdad: línea, hora, parada.
    .tutor-hand-back = Diga: lea esa fila en voz alta.

what-a-helper-is =
    Un asistente responde preguntas con frases enteras.
    Se le pregunta como a una persona.
    Es un programa que leyó muchísimos textos.
    Junta palabras que van bien unas con otras.

    Por eso suena seguro, también cuando se equivoca.
    Va bien para palabras, cartas e ideas.
    Lo importante, compruébelo en otro sitio.
    .tutor-watch = ¿Le sorprende que sea un programa?
    .tutor-ask = ¿Quién suena muy seguro y a veces se equivoca?
    .tutor-point = La línea «Por eso suena seguro».
    .tutor-show = Cuente algo cierto y algo inventado con la misma voz.
    .tutor-hand-back = Diga: ahora le pregunta usted algo.

ask-the-helper =
    A { $who } le llegó una carta con la palabra «{ $strange }».
    Pregunte al asistente qué significa.

    Por ejemplo: { $question-text }
    .hint-ask = ¿Qué palabra tiene que llevar su pregunta?
    .hint-look = Mire la casilla «Pregunta» y el botón Preguntar.
    .hint-key = Escriba la pregunta. Con { -enter-key } pasa a Preguntar, y otra vez { -enter-key } lo pulsa.
    .hint-key-lines = Escriba el número de «Pregunta», un espacio y la pregunta. Después, el de Preguntar.
    .hint-show = Mire: una pregunta en la casilla y después Preguntar.
    .at-assistant-sorry = Necesita la palabra por la que pregunta. Vuelva atrás y escriba una pregunta con «{ $strange }».
    .at-assistant-deposit = En la carta pone «{ $strange }». Vuelva atrás y pregunte por esa palabra.
    .at-assistant-tenant = En la carta pone «{ $strange }». Vuelva atrás y pregunte por esa palabra.
    .at-assistant-invoice = En la carta pone «{ $strange }». Vuelva atrás y pregunte por esa palabra.
    .at-assistant-bus = En la carta pone «{ $strange }». Vuelva atrás y pregunte por esa palabra.
    .at-assistant-person = En la carta pone «{ $strange }». Vuelva atrás y pregunte por esa palabra.
    .done = Preguntó, y le respondió con frases. Para saber qué significa algo, es rápido. Lea también la última frase.
    .tutor-watch = ¿Lee la última frase de la respuesta?
    .tutor-ask = ¿Cómo lo preguntaría en una tienda?
    .tutor-point = La palabra de la carta.
    .tutor-show = Pregunte a alguien qué significa una palabra.
    .tutor-hand-back = Diga: pregunte como quiera, no se molesta.

how-they-differ =
    ¿En qué se diferencia un asistente de una lista de resultados?
    .pages = Enseña más páginas que la lista
    .pages-why = Eligió más páginas. Pero el asistente no enseña ninguna. Piense qué leyó usted después de Preguntar.
    .one-text = Da un solo texto, y no veo quién lo dice
    .one-text-why = Eligió un solo texto. Eso es: la lista enseña muchas páginas con su nombre. El asistente las mezcla en una respuesta.
    .same = No hay diferencia
    .same-why = Eligió que son iguales. Pero una daba líneas con direcciones y el otro, frases. Piense en lo que vio.
    .hint-ask = ¿Qué vio usted: líneas con direcciones, o frases?
    .hint-look = Busque la respuesta que habla de quién lo dice.
    .tutor-watch = ¿Se entiende «quién lo dice»?
    .tutor-ask = ¿Dónde estaban los nombres de las páginas?
    .tutor-point = Las palabras «quién lo dice».
    .tutor-show = Una estantería de libros y alguien que los cuenta.
    .tutor-hand-back = Diga: piense en los dos y elija.

what-the-helper-uses =
    ¿Dónde pasa esto: en una lista de resultados o con un asistente?
    .list = Lista de resultados
    .helper = Asistente
    .who = Veo la dirección de cada página
    .who-why = La lista enseña la dirección. Así se ve quién lo dice.
    .choose-self = Elijo yo qué página abro
    .choose-self-why = En la lista elige usted. El asistente ya eligió.
    .sentences = Responde con frases, como en una conversación
    .sentences-why = El asistente escribe frases. Las hace nuevas cada vez.
    .sure = Suena seguro aunque se lo haya inventado
    .sure-why = Un asistente puede inventar cosas. Y no sabe que lo hace.
    .follow-up = Puedo seguir: «Dígamelo más fácil»
    .follow-up-why = El asistente sigue la conversación. La lista solo admite palabras nuevas.
    .hint-ask = ¿Lo vio después de Buscar o después de Preguntar?
    .hint-look = Piense en el buscador y después en el asistente.
    .tutor-watch = ¿Le parece imposible que una máquina invente?
    .tutor-ask = ¿A cuál de los dos le preguntaría un precio?
    .tutor-point = La frase por la que se pregunta.
    .tutor-show = Dos cuadros en un papel: lista y asistente.
    .tutor-hand-back = Diga: empiece por las que ve claras.

a-sure-answer =
    Un asistente puede equivocarse. ¿Qué haría usted?
    .begin = Amina tiene que estar en el hospital a las 10. Pregunta al asistente y le dice: «La línea 4, cada hora». ¿Qué hace?
    .begin-go-at-once = Va a la parada y espera la línea 4
    .begin-look-at-map = Mira además el mapa
    .late = Espera 40 minutos. La línea 4 no va al hospital. El asistente no conocía el horario. Vuelva un paso atrás y elija otra vez.
    .there = En el mapa pone: línea 6, a las 9:10 y 9:40. Toma la 6 y llega a tiempo. Lo importante se mira dos veces.
    .hint-ask = ¿Dónde está el horario de hoy?
    .hint-look = Busque lo que hace quien mira dos veces.
    .tutor-watch = ¿Se fía porque la respuesta suena segura?
    .tutor-ask = ¿Qué pasa si la respuesta no es cierta?
    .tutor-point = La hora: a las 10.
    .tutor-show = Pregunte a dos personas por dónde se va.
    .tutor-hand-back = Diga: elija y vea qué pasa.

which-tool =
    ¿Qué herramienta va mejor?
    .bus-now = ¿Qué línea va al lago?
    .bus-now-with = El mapa
    .bus-now-why = El mapa conoce paradas y horas. Lo suyo son los lugares y los caminos.
    .word = ¿Qué significa «arrendador»?
    .word-with = El asistente
    .word-why = El asistente explica bien las palabras. Se le puede preguntar hasta que quede claro.
    .opening = ¿A qué hora abre la biblioteca?
    .opening-with = El buscador
    .opening-why = El buscador lleva a la página de la propia biblioteca. Quien lo dice es ella misma.
    .hint-ask = ¿Trata de un lugar, de una palabra o de una oficina?
    .hint-look = Lea la pregunta y después las tres herramientas.
    .tutor-watch = ¿Le parece que una sirve para todo?
    .tutor-ask = ¿Quién lo sabe mejor: un mapa, un hablador, la oficina?
    .tutor-point = La palabra más importante de la pregunta.
    .tutor-show = Martillo, tijeras, cuchara: cada cosa para lo suyo.
    .tutor-hand-back = Diga: empiece por la que sabe seguro.

plumber =
    En casa de { $who } { $trouble }.
    Una fontanera arregla esas cosas. Búsquela en el mapa.
    Escriba abajo su teléfono.
    .answer = Teléfono
    .hint-ask = ¿Qué palabra nombra a quien lo arregla?
    .hint-look = Mire la casilla «Lugar». El mapa también conoce oficios.
    .hint-key = Escriba { $where } y pulse { -enter-key } 2 veces. Con Tab baja a «Teléfono».
    .hint-key-lines = Escriba el número de «Lugar», un espacio y { $where }. Después, Preguntar. Al final, el número de «Teléfono», un espacio y la respuesta.
    .hint-show = Mire: la palabra en la casilla, Preguntar y abajo el número.
    .at-map-nothing = Basta una palabra. Vuelva atrás y escriba solo: { $where }
    .at-map-hospital = Aquí nadie arregla nada. Vuelva atrás y escriba solo: { $where }
    .at-map-market = Aquí nadie arregla nada. Vuelva atrás y escriba solo: { $where }
    .at-map-school = Aquí nadie arregla nada. Vuelva atrás y escriba solo: { $where }
    .not-yet-answer = El número está en la página, en la línea del teléfono. Léalo y escríbalo aquí.
    .done = Encontró a alguien cerca y apuntó su número. { $who } ya puede llamar. Para lo cercano, pregunte primero al mapa.
    .tutor-watch = ¿Lee las cifras por grupos?
    .tutor-ask = ¿Qué herramienta usaría usted, y por qué?
    .tutor-point = La línea del teléfono.
    .tutor-show = Lea un teléfono en voz alta en tres partes.
    .tutor-hand-back = Diga: léamelo, y escríbalo.

tomorrow =
    ¿Qué probaría usted mañana?
    .search-page = Un buscador
    .search-page-why = Bien. Lleve una pregunta suya y 2 o 3 palabras.
    .map-tool = Un mapa
    .map-tool-why = Bien. Empiece por un lugar que conozca.
    .helper-tool = Un asistente
    .helper-tool-why = Bien. Pregúntele por una palabra y compruebe lo importante.
    .a-person = Prefiero preguntar a una persona
    .a-person-why = Bien. La gente sabe mucho. Las herramientas están para cuando no hay nadie.
    .tutor-watch = ¿Qué dice su cara: curiosidad o cansancio?
    .tutor-ask = ¿Cuál es su pregunta para mañana?
    .tutor-point = Nada. Aquí vale cualquier respuesta.
    .tutor-show = Cuente qué usó usted la última vez y para qué.
    .tutor-hand-back = Diga: elija lo que le vaya bien.
