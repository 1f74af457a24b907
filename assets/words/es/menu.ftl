### El menú de la tecla Esc, la ayuda, la lista de palabras, llamar al tutor, el marco.

key-go-back = volver
key-close = cerrar
hand-is-up = Mano levantada

close-this = Cerrar
menu-place = Menú
menu-go-on = Seguir
menu-help = Ayuda
menu-hint = Una pista
menu-show = Enséñemelo
menu-words = Lista de palabras
menu-comfort = Letras y colores
menu-tutor = Llamar al tutor
menu-leave = Salir

help-place = Ayuda
help-head = Tres cosas que saber
help-keys =
    Las flechas mueven la marca >.

    { -enter-key } hace lo que está junto a la marca.

    Esc abre un menú pequeño. Nunca se pierde nada.
    .lines =
        Escriba el número de una línea y pulse { -enter-key }.

        { -enter-key } sin número hace lo que dice la última línea.

        m abre un menú pequeño. Nunca se pierde nada.
help-kinds =
    Hay tres ayudas. F2 le da una pista. La lista explica las palabras. Y su tutor está a su lado.
    .lines = Hay tres ayudas. h le da una pista. La lista explica las palabras. Y su tutor está a su lado.

words-place = Lista de palabras
words-ask = Elija una palabra. Paso la explica.
words-none = Aquí verá las palabras que vaya aprendiendo.
words-list = Volver a la lista

call-place = Su tutor
call-head = ¿Quiere que venga el tutor?
call-up-head = Tiene la mano levantada.
call-why = Su tutor lo ve en la pantalla. Preguntar es parte de aprender.
hand-up = Levantar la mano
hand-down = Bajar la mano
tutor-here = El tutor ya está aquí
