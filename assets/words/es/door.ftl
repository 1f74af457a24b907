### La puerta: volver, PIN, dibujos, tarjeta; y la página que se cierra cuando no pasa nada.

## Volver: las mismas páginas para todos, también para quien nunca vino.

come-place = Aquí de nuevo
come-name-ask = ¿Con qué nombre entra aquí?
come-in = Entrar
come-how-ask = ¿Cómo entra usted?
come-how-why =
    Su dibujo: { $sign }. Su nombre: { $name }.

    ¿No es así? Entonces vuelva atrás.
come-pin = Con mi PIN
come-pictures = Con mis tres dibujos
come-card = Con mi tarjeta
come-tutor = Me ayuda mi tutor
come-other = De otra manera
come-pin-ask = ¿Cuál es su PIN?
come-pictures-ask =
    { $n ->
        [1] ¿Cuál es su primer dibujo?
        [2] ¿Cuál es su segundo dibujo?
       *[other] ¿Cuál es su tercer dibujo?
    }
come-card-ask = ¿Qué número hay en su tarjeta?
come-tutor-ask = Para el tutor: su PIN, por favor.
come-tutor-why = Después puede entrar y elige algo nuevo.
come-let-in = Dejar entrar
come-empty = La casilla está vacía o le falta algo. No hay prisa.
come-not = El dibujo, el nombre y esto todavía no van juntos. Mírelos una vez más.
come-patience = Todavía no van juntos. Espere { $seconds } segundos y pruebe otra vez. La espera protege su sitio.
come-ask-tutor = Le pasa a todo el mundo. Ahora su tutor le puede abrir. No se pierde nada.
come-not-tutor = Ningún tutor de aquí tiene este PIN. Mire los números una vez más.
come-no-tutor = Aquí ningún tutor tiene PIN todavía. Para quien cuida { -computer(form: "the") }: «paso centre --reset NOMBRE».
come-nobody = Nadie tiene aquí ese dibujo con ese nombre. Vuelva atrás y mire los dos.
pin-label = PIN
card-label = Número
tutor-pin-label = PIN del tutor
tutor-pin-place = Para el tutor
tutor-pin-go = Seguir

## Cada persona elige cómo entra.

guard-place = Cómo entra usted
guard-ask = ¿Qué quiere que Paso le pida cuando vuelva?
guard-why = Con un PIN o con dibujos, nadie más abre su sitio.
guard-nothing = Solo mi dibujo y mi nombre
guard-with-pin = También un PIN
guard-with-pictures = También tres dibujos
guard-leave = Dejarlo como está
guard-pin-ask = Elija un PIN de cuatro a ocho números.
guard-pin-why = Que sea nuevo. No use el PIN del banco ni el del teléfono.
guard-again-ask = El mismo PIN otra vez.
guard-again-why = Así está seguro de que es ese.
guard-go-on = Seguir
guard-digits = Un PIN tiene de cuatro a ocho números. Elija uno.
guard-easy = Mucha gente usa este PIN. Otro es más seguro.
guard-differ = El segundo PIN era otro. Elija otra vez, despacio.
guard-pictures-ask =
    { $n ->
        [1] Elija su primer dibujo.
        [2] Elija su segundo dibujo.
       *[other] Elija su tercer dibujo.
    }
guard-seen-ask = Sus tres dibujos, en este orden:
guard-keep = Guardar estos dibujos
guard-done-pin = Su PIN está guardado. Desde ahora Paso se lo pide.
guard-done-pictures = Sus dibujos están guardados. Desde ahora Paso se los pide.
guard-done-why = Una tarjeta le ayuda el día que no se acuerde.
guard-card = Hacer una tarjeta para el bolsillo
card-head = Su tarjeta
card-title = Tarjeta para Paso
card-who = { $sign }   { $name }
card-number = Número: { $number }
card-copy = Apúntelo ahora en un papel. Paso solo enseña este número una vez.
card-how = Se entra con el dibujo, el nombre y este número. Guarde esta tarjeta como una llave.
card-done = Ya lo tengo apuntado
card-print = Imprimirla
card-printed = La tarjeta está en la impresora.
card-no-printer = Aquí no hay impresora. Apunte el número en un papel.

## Cuando no pasa nada durante un rato. Aquí no hay nombres.

quiet-place = ¿Está ahí?
quiet-ask = ¿Sigue usted ahí?
quiet-why = Pulse cualquier tecla y sigue donde estaba. Si no, Paso cierra esta página en un minuto. No se pierde nada.
    .lines = Pulse { -enter-key } y sigue donde estaba. Si no, Paso cierra esta página en un minuto. No se pierde nada.
quiet-here = Sigo aquí
locked-place = Cerrado
locked-head = Paso cerró esta página para que nadie más la lea.
locked-why = Todo está guardado. Entre otra vez y sigue donde estaba.
locked-why-guest = Estuvo de visita. Si nadie sigue, Paso pronto lo olvida todo.
locked-go-on = Estaba aquí: seguir
locked-other = Soy otra persona
