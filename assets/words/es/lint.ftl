### Lo que dice el comprobador a quien escribe lecciones. `.do` dice qué hacer.

lint-fail = arreglar
lint-warn = mejorar
lint-do = qué hacer
lint-total = { $fails ->
    [0] Nada que arreglar
   *[other] { $fails } por arreglar
    }, { $warnings ->
    [0] nada que mejorar.
   *[other] { $warnings } por mejorar.
    }
lint-no-folder = No existe la carpeta { $name }. Indique la carpeta de una lección, de una unidad o de varias.

## Archivos

lint-cannot-read = no se puede leer: { $name }
    .do = Compruebe que el archivo está ahí y que usted puede leerlo.
lint-too-large = { $name } ocupa más de { $limit } bytes
    .do = Divídalo en varias lecciones.
lint-too-many-files = { $name } contiene más de { $limit } elementos
    .do = Divídala en varias carpetas.
lint-no-text = { $name } no es un texto en UTF-8
    .do = Guárdelo de nuevo como texto UTF-8.
lint-not-plain = { $name } es un enlace o un dispositivo y no se tiene en cuenta
    .do = Ponga aquí una copia del archivo.
lint-bad-folder-name = la carpeta { $name } no sirve para una lección ni una unidad
    .do = Use minúsculas sin acento, cifras y guiones; empiece por una letra.
lint-too-deep = { $name } tiene demasiadas llaves unas dentro de otras
    .do = Use menos llaves.
lint-no-unit-file = la unidad { $unit } no tiene unit.toml
    .do = Añada unit.toml con: order = 10, lessons = ["primera-leccion"].
lint-no-such-lesson = en esta unidad no hay ninguna lección { $name }
    .do = Añada su carpeta o quite el nombre de la lista.
lint-not-listed = la lección { $name } no está en la lista de su unidad
    .do = Añádala a `lessons`, en su lugar.
lint-same-lesson-twice = hay dos lecciones que se llaman { $name }
    .do = Cambie el nombre de una de las carpetas.

## Estructura

lint-not-toml = esto no se entiende como TOML: { $detail }
    .do = Mire esta línea y la anterior.
lint-unknown-key = aquí no se conoce `{ $name }`
    .do = Quítelo o busque su nombre en la guía de lecciones.
lint-misspelt-key = aquí no se conoce `{ $name }`
    .do = ¿Quería decir `{ $near }`?
lint-missing-key = aquí falta `{ $name }`
    .do = Añada `{ $name } = …`.
lint-unknown-value = `{ $name }` no puede estar aquí
    .do = Elija uno de estos: { $known }.
lint-no-kind = este paso no es de ninguna clase
    .do = Diga qué hace la persona: read, choose, order, match, sort, write, keys, spot, scene, reflect, menu, mail, form, site o paso.
lint-two-kinds = este paso es `{ $one }` y también `{ $two }`
    .do = Haga de él dos pasos.
lint-bad-name = `{ $name }` no sirve como nombre
    .do = Use minúsculas sin acento, cifras y guiones; empiece por una letra; 60 signos como máximo.
lint-reserved-name = `{ $name }` significa otra cosa
    .do = Elija otro nombre.
lint-twice = `{ $name }` aparece aquí dos veces
    .do = Dé a cada uno su nombre.
lint-unmet = aquí no hay ningún `{ $name }`
    .do = Elija uno de estos: { $known }.
lint-count = aquí hay { $found }
    .do = Ponga de { $least } a { $most }.
lint-unknown-keyboard-key = ninguna tecla se llama `{ $name }`
    .do = Use enter, esc, tab, up, down, left, right, home, end, pgup, pgdn, backspace, delete, space, f1 a f12, o un solo signo.
lint-unreachable = nada lleva a `{ $name }`
    .do = Haga que una respuesta lleve ahí, o quítelo.
lint-no-good-end = no se llega a ningún buen final de esta escena
    .do = Escriba `good = true` en un final al que lleve alguna respuesta.
lint-good-middle = `{ $name }` es un buen final, pero continúa
    .do = Quite `good` o las respuestas.
lint-no-goal = aquí no hay nada que conseguir
    .do = Añada una meta: `goal`.
lint-stages = estas fases no están en orden
    .do = Use "shown", "together", "alone", en este orden y una vez cada una.
lint-nothing-to-begin = en `{ $step }` no se puede adelantar nada: hay que corregir su texto
    .do = Quite "together" de sus fases.
lint-no-part = esta parte de la página no es nada
    .do = Diga qué es y su nombre: text, head, link, box, tick, choice, attach, button, table, shows, search o file.
lint-does-nothing = el botón `{ $name }` no hace nada
    .do = Que vaya a alguna parte (`to`) o que ponga algo (`set`, `unset`).
lint-front-page = la primera página no se llama `{ $name }`
    .do = Dé a la portada el nombre de su sitio.
lint-other-site = la página `{ $name }` no empieza por `{ $site }-`
    .do = Llámela `{ $site }-{ $name }`: así dos sitios nunca tienen páginas con el mismo nombre.
lint-faulty-site = antes hay que arreglar el sitio `{ $name }`
    .do = Compruebe su propia carpeta.
lint-shared-box = dos sitios tienen una casilla `{ $name }`
    .do = Cambie un nombre: lo escrito en una aparecería en la otra.
lint-no-way-to = nada lleva a la página `{ $name }` desde el principio de este paso
    .do = Añada por el camino un enlace, un botón o la casilla de direcciones.
lint-leads-nowhere = no hay ningún `{ $name }` adonde ir
    .do = Mire cómo se escribe, o añádalo.
lint-never-set = nada pone nunca `{ $name }`
    .do = Que lo ponga un botón, o use el nombre de una marca.
lint-page-not-here = la página `{ $page }` lleva a `{ $name }`, y esta lección no la tiene
    .do = Añada su sitio a `sites`.
lint-site-variable = { "$" }{ $name } no tiene valor en la página de un sitio
    .do = Escriba las palabras mismas. Solo las páginas de una lección pueden llevar datos.
lint-not-yes-no = `{ $name }` es una casilla
    .do = Escriba "yes" o "no".

## Palabras

lint-not-fluent = esto no se entiende como Fluent
    .do = Escriba `id = texto`. Empiece con espacios las líneas que siguen.
lint-message-twice = `{ $name }` aparece aquí dos veces
    .do = Deje solo uno.
lint-refers-nowhere = no hay ningún `{ $name }` que poner aquí
    .do = Revise cómo se escribe; los términos empiezan por un guion.
lint-no-words = no hay palabras
    .do = Añada en.ftl o es.ftl junto a este archivo.
lint-language-missing = la unidad habla { $lang } y esta lección no
    .do = Tradúzcala: añada { $lang }.ftl.
lint-missing = falta `{ $name }`
    .do = Añádalo a este archivo.
lint-rung-missing = falta la pista `{ $name }`
    .do = Añádala: ask pregunta, look dice dónde, key dice qué tecla, show dice qué se enseña.
lint-card-missing = falta la línea del tutor `{ $name }`
    .do = Añádala: watch, ask, point, show, hand-back.
lint-variant-missing = faltan los datos `{ $name }` del paso { $step }
    .do = Añada el mensaje `{ $name }` con un atributo para cada dato.
lint-word-missing = falta `{ $name }` y el paso { $step } lo necesita
    .do = Añada `.{ $name }` al paso, a cada una de sus variantes, o un mensaje `{ $name }`.
lint-unused = nadie dice `{ $name }`
    .do = Quítelo o revise cómo lo escribe el paso.
lint-shadowed = se dice `{ $name }` en vez del mensaje de ese nombre
    .do = Ponga otro nombre a uno de los dos.
lint-unknown-variable = aquí nada da un valor a { "$" }{ $name }
    .do = Añada `.{ $name }` a cada variante de este paso.
lint-variant-lacks = esta variante no tiene `.{ $name }` y el paso { $step } lo dice
    .do = Añada `.{ $name }`.
lint-variable-lost = en { $lang } está { "$" }{ $name }, y en este idioma no
    .do = Póngalo aquí o quítelo allí.
lint-variable-new = en { $lang } no está { "$" }{ $name }
    .do = Compruebe que los dos idiomas dicen lo mismo.

## Enseñanza

lint-few-variants = el paso { $step } tiene { $found } juegos de datos
    .do = Escriba tres o más, para que pueda volver con otros datos.
lint-no-solution = el paso { $step } no dice cómo se hace
    .do = Añada `solution`: es lo que enseña «enséñeme».
lint-no-question = la primera pista es una pregunta
    .do = Termínela con un signo de interrogación y no dé la respuesta.
lint-keys-in-lines = esto nombra una tecla que no existe donde se escriben líneas numeradas
    .do = Añada `{ $name }`: lo mismo, con números y palabras que se escriben.
lint-no-key = la tercera pista no nombra ninguna tecla
    .do = Diga qué tecla se pulsa, o qué letras.
lint-short-feedback = sobre la respuesta se { $found ->
        [one] dice una sola cosa
       *[other] dicen { $found } cosas
    }
    .do = Diga tres: qué ha pasado, qué significa y qué hacer ahora.
lint-no-done = falta `{ $name }`
    .do = Diga al final qué ha hecho la persona, qué significa y qué viene ahora.
lint-minutes = una lección de { $found } minutos
    .do = Cuente con 8 a 20 minutos.
lint-requires-nothing = no hay ninguna lección `{ $name }`
    .do = Quítela o escriba esa lección.
lint-requires-misspelt = no hay ninguna lección `{ $name }`
    .do = ¿Quería decir `{ $near }`?
lint-requires-later = `{ $name }` viene después
    .do = Póngala antes de esta lección.
lint-circle = `{ $name }` se apoya en { $lesson }, y { $lesson } en `{ $name }`
    .do = Quite una de las dos.
lint-unknown-competence = DigComp no tiene la competencia { $name }
    .do = Use de 1.1 a 5.4; 0.1, 0.2 y 0.3 para los primeros pasos; T para tutores.
lint-level-and-competence = este nivel no va con { $name }
    .do = 0.1, 0.2 y 0.3 son first-steps, T es tutor; los códigos de DigComp son basic o intermediate.
lint-unknown-outcome = DigComp 3.0 no tiene el resultado { $name }
    .do = Búsquelo en assets/digcomp/outcomes.csv.
lint-other-competence = { $name } es de la competencia { $code }
    .do = Elija resultados de la competencia de esta lección.
lint-other-level = { $name } es del nivel { $level }
    .do = Elija resultados del nivel de esta lección.
lint-knowledge-needs-pick = { $name } es un conocimiento y ningún paso pregunta por él
    .do = Póngalo en un paso con choose, order, match, sort, spot o scene.
lint-skill-needs-do = { $name } es una destreza y en ningún paso se practica
    .do = Póngalo en un paso con write, keys, menu, mail, form, site o paso.
lint-attitude-needs-think = { $name } es una actitud y en ningún paso se piensa en ella
    .do = Póngalo en un paso con reflect.
lint-no-outcome = ningún paso nombra un resultado
    .do = Añada `outcomes = ["LO…"]` a los pasos que lo prueban.

## Lenguaje

lint-long-sentence = una frase de { $words } palabras
    .do = Haga dos: 12 palabras están bien, 15 son el máximo.
lint-long-page = { $lines } líneas para leer
    .do = Haga dos pasos: como máximo { $most } líneas de 64 letras.
lint-long-ask = { $lines } líneas antes de la pregunta
    .do = Diga lo demás en un paso de lectura anterior: como máximo { $most } líneas de 64 letras.
lint-forbidden = «{ $name }» culpa a la persona
    .do = Diga qué ha pasado y qué hacer ahora.
lint-regional = «{ $name }» se dice de otra manera en otros lugares
    .do = Escriba {"{"} { $term } {"}"}: así cada región lee su palabra.
lint-not-in-explains = { $lesson } no dice que explica `{ $name }`
    .do = Añada "{ $name }" a `explains` en lesson.toml.
lint-explained-twice = `{ $name }` ya se explica en { $lesson }
    .do = Explíquelo solo allí.
lint-not-yet-explained = «{ $name }» se explica más tarde, en { $lesson }
    .do = Explíquelo aquí o use palabras conocidas.
lint-control = un carácter de control: { $name }
    .do = Quítelo.
lint-tab = un tabulador
    .do = Use espacios.
lint-hidden = un signo que nadie ve: { $name }
    .do = Quítelo.
lint-emoji = un signo dibujado que muchos terminales colocan mal: { $name }
    .do = Use una palabra.
lint-two-piece-letters = aquí hay letras hechas de dos piezas
    .do = Escriba de nuevo esta línea o guarde el archivo en forma NFC.
lint-proof-not-solved = la solución no resuelve la tarea ({ $lang })
    .do = Compare la solución con la meta: ¿cuál de las dos pide otra cosa?
lint-proof-no-way = ninguna tecla lleva a `{ $control }` ({ $lang })
    .do = ¿Está bien el nombre? ¿Está en la página en ese momento?
lint-proof-not-needed = la acción { $n } de la solución no hace falta
    .do = Quítela o pídala en la meta.
lint-proof-by-miss = la respuesta { $n }, que no es la buena, resuelve la tarea ({ $lang })
    .do = Revise qué respuestas valen.
lint-proof-by-chance = pulsando al azar se resuelve { $n } de 100 veces: no demuestra nada
    .do = Pida más en la meta, añada lo que no debe pasar o quite los resultados.
lint-proof-does-not-fit = la página ocupa más de una pantalla ({ $lang })
    .do = Dígalo en menos líneas o divídalo en dos tareas.
lint-proof-no-focus = la marca no está en ningún sitio ({ $lang })
    .do = Cada página necesita algo que se pueda pulsar.
