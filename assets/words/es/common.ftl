### Palabras que comparten muchas pantallas.

## Qué clase de nota es: la palabra que va delante.

tone-right = Bien
tone-not-yet = Todavía no
tone-hint = Pista

## Botones.

go-on = Seguir
go-back = Volver
undo = Deshacer
yes = Sí
no = No
cancel = Dejarlo como está
done = Listo
skip = Saltar esto

## Qué hace una tecla, al pie de la pantalla. Breve.

do-it = hacerlo
press-now = pulsar ahora
menu = menú
close = cerrar
hint = pista
help = ayuda
more = más
next-box = casilla siguiente
new-line = línea nueva
pick = elegir

## Si algo queda guardado, al pie de la pantalla.

saved = guardado
saving = guardando …
not-sent-yet = sin enviar todavía
not-kept = no se guarda

## Teclas: lo que llevan impreso, cómo se describen y, en `.type`, la palabra que se escribe en las líneas numeradas.

key-enter = { -enter-key }
    .say = la tecla { -enter-key }, la grande de la derecha
    .type = { -enter-key }
key-esc = Esc
    .say = la tecla Esc, arriba a la izquierda
    .type = esc
key-tab = Tab
    .say = el tabulador, a la izquierda, con dos flechas
    .type = tab
key-backtab = Mayús + Tab
    .say = mantenga pulsada la tecla Mayús y pulse el tabulador
    .type = mayús tab
key-up = ↑
    .say = la flecha hacia arriba
    .type = arriba
key-down = ↓
    .say = la flecha hacia abajo
    .type = abajo
key-left = ←
    .say = la flecha hacia la izquierda
    .type = izquierda
key-right = →
    .say = la flecha hacia la derecha
    .type = derecha
key-home = Inicio
    .say = la tecla Inicio
    .type = inicio
key-end = Fin
    .say = la tecla Fin
    .type = fin
key-pgup = Re Pág
    .say = la tecla Retroceder página
    .type = re pág
key-pgdn = Av Pág
    .say = la tecla Avanzar página
    .type = av pág
key-backspace = Retroceso
    .say = la tecla de retroceso, encima de { -enter-key }, con una flecha hacia la izquierda
    .type = retroceso
key-delete = Supr
    .say = la tecla Suprimir
    .type = supr
key-space = Espacio
    .say = la barra espaciadora, la tecla larga de abajo
    .type = espacio
key-sign = { $sign }
    .say = la tecla { $sign }
    .capital = { $sign } mayúscula
key-f1 = F1
    .say = la tecla F1, en la fila de arriba
key-f2 = F2
    .say = la tecla F2, en la fila de arriba
key-f3 = F3
    .say = la tecla F3, en la fila de arriba
key-f4 = F4
    .say = la tecla F4, en la fila de arriba
key-f5 = F5
    .say = la tecla F5, en la fila de arriba
key-f6 = F6
    .say = la tecla F6, en la fila de arriba
key-f7 = F7
    .say = la tecla F7, en la fila de arriba
key-f8 = F8
    .say = la tecla F8, en la fila de arriba
key-f9 = F9
    .say = la tecla F9, en la fila de arriba
key-f10 = F10
    .say = la tecla F10, en la fila de arriba
key-f11 = F11
    .say = la tecla F11, en la fila de arriba
key-f12 = F12
    .say = la tecla F12, en la fila de arriba

## Teclas que se mantienen pulsadas mientras se pulsa otra.

hold-shift = Mayús
    .say = mantenga pulsada la tecla Mayús
hold-altgr = AltGr
    .say = mantenga pulsada la tecla AltGr, a la derecha de la barra espaciadora

## Signos difíciles de nombrar.

sign-at = la arroba
sign-dot = el punto
sign-comma = la coma
sign-colon = los dos puntos
sign-semicolon = el punto y coma
sign-hyphen = el guion
sign-underscore = el guion bajo
sign-slash = la barra
sign-backslash = la barra invertida
sign-question = el signo de interrogación
sign-question-open = el signo de interrogación de apertura
sign-exclamation = el signo de exclamación
sign-exclamation-open = el signo de exclamación de apertura
sign-hash = la almohadilla
sign-star = el asterisco
sign-plus = el signo más
sign-equals = el signo igual
sign-and = el signo y comercial
sign-percent = el signo de porcentaje
sign-bracket-open = el paréntesis que abre
sign-bracket-close = el paréntesis que cierra
sign-quote = las comillas
sign-apostrophe = el apóstrofo
