# Palabras que la propia pantalla necesita: alrededor de la página, no en ella.

face-paso = Paso
face-step = paso { $step } de { $of }
face-of = { $done } de { $of }
face-more-what = más: { $what }
face-too-small = Agrande la ventana, por favor.

# $keys: una tecla, o varias con «+» entre ellas.
face-press = En el teclado: { $keys }
face-with = { $hold } + { $key }
face-then = primero { $first } y después { $then }

# Líneas numeradas, para lectores de pantalla y terminales sencillos.
lines-option = { $number } de { $of }: { $label }
lines-picked = elegida
lines-ticked = marcada
lines-unticked = sin marcar
lines-field = { $label }. Ahora: { $value }
lines-field-empty = { $label }. En blanco.
lines-secret = { $count } signos
lines-panel = Empieza { $name }
lines-panel-end = Termina { $name }
lines-points = Su tutor señala el número { $number }.
lines-question = Escriba un número y pulse Intro.
lines-question-field = Número, espacio, sus palabras, Intro.
lines-question-enter = Intro: { $label }
# In keyboard practice a key is typed by its name, or as its sign; { -enter-key } by an empty line.
lines-question-key = Escriba { $key } y pulse { -enter-key }.
lines-question-key-enter = Pulse { -enter-key }, nada más.
lines-with = { $hold } y pulse { $key }
lines-menu = m: menú
lines-hint = h: pista
lines-again = ?: repetir
lines-unknown = Aquí no hay ningún número { $number }.
lines-gone = El número { $number } ya no está. Con ? se repite la lista.
lines-not-understood = Escriba un número de la lista, o ? para repetir.
lines-undone = Ya está deshecho.
lines-nothing-new = No cambió nada.
lines-no-hint = Aquí no hay más pistas.
lines-not-a-box = En el { $number } no se escribe.
lines-needs-words = Después del { $number }, un espacio y sus palabras.

# En papel.
paper-name = Nombre: { $line }
paper-date = Fecha: { $line }
