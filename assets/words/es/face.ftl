# Palabras que la propia pantalla necesita: alrededor de la página, no en ella.

face-paso = Paso
face-step = paso { $step } de { $of }
face-of = { $done } de { $of }
face-more = más
face-more-what = más: { $what }
face-too-small = Agrande la ventana, por favor.

# La palabra que va delante de una nota.
face-right = Sí
face-not-yet = Todavía no
face-hint = Pista
face-info = Nota

# $keys: una tecla, o varias con «+» entre ellas.
face-press = Pulse: { $keys }

# Lo que se lee en las teclas.
key-enter = Intro
key-esc = Esc
key-tab = Tabulador
key-backtab = Mayúsculas y Tabulador
key-up = Arriba
key-down = Abajo
key-left = Izquierda
key-right = Derecha
key-home = Inicio
key-end = Fin
key-pgup = Re Pág
key-pgdn = Av Pág
key-backspace = Retroceso
key-delete = Supr
key-space = Espacio
key-shift = Mayúsculas
key-ctrl = Ctrl
key-alt = Alt
key-altgr = Alt Gr
key-caps = Bloq Mayús
key-f1 = F1
key-f2 = F2
key-f3 = F3
key-f4 = F4
key-f5 = F5
key-f6 = F6
key-f7 = F7
key-f8 = F8
key-f9 = F9
key-f10 = F10
key-f11 = F11
key-f12 = F12

# Líneas numeradas, para lectores de pantalla y terminales sencillos.
lines-option = { $number } de { $of }: { $label }
lines-picked = elegida
lines-ticked = marcada
lines-unticked = sin marcar
lines-row = { $number }: { $label }
lines-field = { $number }: { $label }. Ahora: { $value }
lines-field-empty = { $number }: { $label }. En blanco.
lines-secret = { $count } signos
lines-now = { $number } { $label }: { $value }
lines-panel = Empieza { $name }
lines-panel-end = Termina { $name }
lines-points = Su tutor señala el número { $number }.
lines-question = Escriba un número y pulse Intro.
lines-question-field = Número, espacio, sus palabras, Intro.
lines-question-enter = Intro: { $label }
lines-question-key = Escriba el nombre de la tecla y pulse Intro.
lines-menu = m: menú
lines-hint = h: pista
lines-again = ?: repetir
lines-unknown = Aquí no hay ningún número { $number }.
lines-not-understood = Escriba un número de la lista, o ? para repetir.
lines-not-a-box = En el { $number } no se escribe.
lines-needs-words = Después del { $number }, un espacio y sus palabras.

# En papel.
paper-name = Nombre: { $line }
paper-date = Fecha: { $line }
paper-meter = { $label }: { $done } de { $of }
paper-page = { $page } de { $pages }
