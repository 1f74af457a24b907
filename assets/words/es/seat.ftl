### Un tutor en su propio puesto, como lo ve quien aprende.

call-seat = Mi tutor mira desde otra pantalla
seat-place = Su tutor
seat-ask = ¿Quiere que su tutor mire desde otra pantalla?
seat-sees = Su tutor verá esta lección y lo que usted escriba en ella. Nada más. Con F7 se acaba al momento.
    .lines = Su tutor verá esta lección y lo que usted escriba en ella. Nada más. Si escribe f7, se acaba al momento.
seat-same = Sí, en este mismo equipo
seat-other = Sí, desde otro equipo de aquí
seat-room = Entrar en la sala del tutor
seat-no = No, volver
seat-tell = Diga a su tutor estas palabras:
seat-address = Para otro equipo, también esto: { $address }
seat-two-minutes = Las palabras sirven dos minutos. Después habrá otras.
seat-too-old = Esas palabras ya no sirven. Nadie puede entrar con ellas.
seat-new-code = Hacer palabras nuevas
seat-wait = Un momento, por favor.
seat-guessed = Alguien probó otras palabras muchas veces. Por eso la puerta está cerrada.
seat-no-door = En este equipo no se puede abrir la puerta. Su tutor puede sentarse a su lado.
seat-here = Tutor: está aquí
seat-here-name = Tutor: { $name }
seat-in-room = En la sala del tutor
seat-away = Tutor: Paso espera la conexión
seat-waits = Ahora no hay conexión con la otra pantalla. Paso la espera, dos minutos como mucho. Con F7 se acaba al momento.
    .lines = Ahora no hay conexión con la otra pantalla. Paso la espera, dos minutos como mucho. Si escribe f7, se acaba al momento.
seat-can-end = Ahora su tutor ve esta lección. El teclado es de usted. Con F7 se acaba al momento.
    .lines = Ahora su tutor ve esta lección. El teclado es de usted. Si escribe f7, se acaba al momento.
seat-end = Terminar: mi tutor ya no ve nada
seat-room-sees = En la sala, el tutor ve su apodo, su lección y su paso. También puede mirar su paso. Con F7 se acaba al momento.
    .lines = En la sala, el tutor ve su apodo, su lección y su paso. También puede mirar su paso. Si escribe f7, se acaba al momento.
seat-join = Entrar
room-address = Dirección de la sala
room-code = Palabras de la sala
key-seat-end = sin tutor
key-seat-agree = sí, vamos
seat-points = Su tutor señala aquí: { $at }
seat-says = Su tutor dice: { $text }
seat-proposes-next = Su tutor dice: vamos al paso siguiente.
seat-proposes-back = Su tutor dice: volvamos un paso.
seat-proposes-step = Su tutor dice: vamos al paso { $n }.
seat-agree = Sí, vamos
seat-stay = No, me quedo aquí

## Lo que un tutor puede decir en todos los idiomas.

said-fine = Lo está haciendo bien.
said-time = Tómese su tiempo. No hay prisa.
said-read = Lea la página otra vez, por favor.
said-look = Mire donde señalo.
said-try = Pruebe. No se puede romper nada.
said-coming = Voy con usted.
said-moment = Un momento, por favor. Ahora voy.
said-turn = Ahora le toca a usted.

## Lo que impide una llamada.

link-other-code = Las palabras eran otras. Pídalas otra vez, por favor.
link-nobody-waits = Allí nadie espera una llamada ahora. Pida palabras nuevas.
link-other-side = A quien aprende se le llama con «paso tutor». En una sala se entra desde el Paso de quien aprende.
link-full = Ya no queda sitio.
link-version = Allí hay otra versión de Paso. Ponga la misma versión en los dos equipos.
link-not-reached = Allí no contesta nadie. Mire la dirección y la red.
link-disturbed = Hubo un problema en la línea. Pruebe otra vez, por favor.
link-not-now = Ahora no se puede. Pruebe otra vez, por favor.
