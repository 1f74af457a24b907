### Los primeros minutos: idioma, primer logro, letras y colores.

paso = Paso
come-back = Ya he estado aquí

# `.lines`: lo mismo donde las líneas llevan número y no hay flechas.
language-place = Idioma
language-ask = Elija su idioma con las flechas ↑ ↓. Después pulse { -enter-key }.
    .lines = Elija su idioma.

hello-place = Le damos la bienvenida
hello = Pulse la tecla grande que se llama { -enter-key }.
hello-why = Está a la derecha de las letras. No hay prisa.
hello-enter = Pulse { -enter-key } aquí
hello-done = Ya sabe usar la tecla { -enter-key }.
hello-done-why =
    La pulsó y Paso hizo algo. { -enter-key } hace siempre lo que está junto a la marca >.

    Aquí nada se rompe. Pruebe lo que quiera.
    .lines = La pulsó y Paso hizo algo. Aquí nada se rompe. Pruebe lo que quiera.

comfort-place = Letras y colores
comfort-first =
    ¿Lo lee bien? Entonces pulse { -enter-key }.

    O pruebe otra línea: vaya con las flechas ↑ ↓ y pulse { -enter-key }. Verá el cambio enseguida.
    .lines = ¿Lo lee bien? Entonces pulse { -enter-key }. O elija otra línea.
comfort-ask = Vaya a una línea con las flechas ↑ ↓ y pulse { -enter-key }. Verá el cambio enseguida.
    .lines = ¿Qué le resulta más cómodo? Elija una línea.
theme-calm = Colores tranquilos
theme-contrast = Mucho contraste
theme-mono = Sin colores
size-normal = Tamaño normal
size-larger = Títulos grandes y más espacio
comfort-keep = Así está bien. Seguir.
comfort-undo = Dejarlo como estaba
