### Lo que dice Paso alrededor de una tarea: ayuda, demostraciones, turnos.

warm-up-place = Para empezar
turn-first = Turno: persona 1
turn-second = Turno: persona 2
together-begun = La primera parte ya está hecha. La última es suya.
once-more = Otra vez, con algo distinto. Ya sabe cómo va.
once-more-do = Otra vez, ahora por su cuenta. Ya sabe cómo va.
once-more-same = La misma pregunta otra vez. Ahora ya sabe más.
offer-help = ¿Le ayudaría una pista? Pulse F2. O tómese el tiempo que quiera.
    .lines = ¿Le ayudaría una pista? Escriba h y pulse { -enter-key }. O tómese el tiempo que quiera.

demo-head = Mire
demo-next = Siguiente
demo-try = Quiero probar yo
demo-again = Verlo otra vez
demo-end = Eso es todo. Ahora le toca a usted.
demo-write = En «{ $box }» se escribe: { $text }
demo-go-write = A «{ $box }»: pulse { $keys }. Allí se escribe: { $text }
demo-stay = nada: la marca ya está ahí
demo-mend = En «{ $box }» pulse { $keys }.
demo-key = Pulse { $key }.
# In numbered lines: m stands for Esc.
demo-menu = Escriba m.
demo-type = Escriba { $key }.
demo-choose = Elija «{ $what }».
demo-press = «{ $what }»: pulse { $keys }
keys-times = { $key } { $count } veces
keys-then = { $first } y después { $then }
step-broken = Esta tarea no se puede hacer hoy aquí. No es culpa suya y no cuenta para nada.
step-pass = Seguir con la siguiente
