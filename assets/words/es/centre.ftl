### Este centro: para sus tutores, en la pantalla, en su archivo y en la línea de órdenes.

call-centre = Preparar este centro
centre-place = Este centro
centre-ask = Estas opciones valen para todos. Están en el archivo centre.toml, que se puede copiar.
centre-sign-in = ¿Qué se pide además del dibujo y el nombre?
sign-in-free = Lo que prefiera cada persona
sign-in-secret = Un PIN o tres dibujos
sign-in-pin = Un PIN
sign-in-pictures = Tres dibujos
centre-list = Mostrar los nombres que van con un dibujo
centre-lock = ¿Cuándo cierra Paso la página si no pasa nada?
lock-after = Después de { $minutes } minutos
lock-never = Nunca: solo lo usa una persona
centre-languages = ¿Qué idiomas se ofrecen?
centre-theme = ¿Con qué colores empieza Paso?
begin-theme-any = Los que permita la pantalla
begin-theme-calm = Colores tranquilos
begin-theme-contrast = Mucho contraste
begin-theme-mono = Sin colores
centre-progress = ¿Quién puede ver hasta dónde llegó alguien?
see-tutors = La propia persona y los tutores
see-learner = Solo la propia persona
centre-kiosk-head = Tutores
centre-kiosk = Solo un tutor puede cerrar Paso
centre-tutors =
    { $tutors ->
        [0] Ningún tutor tiene PIN todavía. En un terminal: paso centre --tutor NOMBRE
        [one] Un tutor tiene PIN. En un terminal: paso centre --tutor NOMBRE
       *[other] { $tutors } tutores tienen PIN. En un terminal: paso centre --tutor NOMBRE
    }

## Una frase para cada opción: está encima de ella en el archivo.

centre-key-file =
    Lo que decidió este centro. Copie este archivo a la carpeta de datos del siguiente equipo.
    Las líneas que empiezan por # solo las leen las personas.
centre-key-sign-in = Qué se pide además del dibujo y el apodo: "free" (lo que prefiera cada persona), "secret" (un PIN o dibujos), "pin", "pictures".
centre-key-list = Si al entrar se muestran los apodos que van con un dibujo. Si no, nadie puede ver quién vino.
centre-key-lock-minutes = Minutos sin pulsar nada hasta que se cierra la página: de 2 a 30. Con 0 no se cierra nunca: para un equipo de una sola persona.
centre-key-languages = Los idiomas que se ofrecen. Sin esta línea: todos.
centre-key-theme = Los colores del principio: "calm", "high-contrast", "mono". Sin esta línea: los que permita la pantalla.
centre-key-progress = Quién puede ver hasta dónde llegó alguien: "tutors", o "learner" (nadie más).
centre-key-kiosk = Si Paso solo se cierra con el PIN de un tutor. Hace falta que al menos un tutor tenga PIN.
centre-key-backup-stick = El nombre de una memoria USB que recibe una copia de todo cuando está puesta, también a mitad de una visita. Sin esta línea: ninguna.
centre-key-tutor = Un tutor. Lo que hay detrás de "pin" lo hace «paso centre --tutor NOMBRE»; de ahí no se puede leer ningún PIN.

## La orden

cli-centre = Mostrar o cambiar lo que decidió este centro, sus tutores y quienes aprenden
cli-centre-set = Decidir algo, como lock-minutes=10; se puede repetir
    .value = OPCIÓN=VALOR
cli-centre-tutor = Dar un PIN a este tutor, u otro distinto
    .value = NOMBRE
cli-centre-no_tutor = Quitar el PIN a este tutor
    .value = NOMBRE
cli-centre-import = Traer una lista de apodos (CSV: apodo, dibujo); escribe una tarjeta para cada uno
    .value = ARCHIVO
cli-centre-reset = Que esta persona vuelva a elegir cómo entra
    .value = NOMBRE
cli-centre-file = Mirar este archivo en lugar del propio del centro
    .value = ARCHIVO
cli-option-kiosk = Paso solo se cierra con el PIN de un tutor
cli-centre-done = Decidido: ya está en { $file }.
cli-centre-not-set =
    «{ $wish }» no se puede decidir.
    «paso centre» muestra todas las opciones y lo que puede ir en cada una.
cli-centre-mend-first =
    Hay líneas de { $file } que no se entienden, y se perderían.
    Arréglelas antes; no se cambió nada.
cli-centre-no-name = Un tutor necesita un nombre.
cli-centre-pin = El PIN nuevo, de cuatro a ocho números:
cli-centre-pin-again = El mismo PIN otra vez:
cli-centre-not-a-pin = Un PIN tiene de cuatro a ocho números. No se cambió nada.
cli-centre-easy-pin = Mucha gente usa este PIN. Elija otro. No se cambió nada.
cli-centre-pins-differ = El segundo PIN era otro. No se cambió nada.
cli-centre-many-tutors = Ya hay ocho tutores con PIN. Quite antes uno: --no-tutor NOMBRE
cli-reset-done = { $name } entra ahora con su dibujo y su apodo, y puede elegir algo más.
cli-reset-done-start = { $name } entra ahora con esto: { $start }
cli-start-pin = PIN { $pin }
cli-start-pictures = dibujos { $pictures }
cli-import-card = { $name }   { $sign }   { $start }
cli-import-done =
    Entraron { $taken }; { $there } ya estaban.
    Corte las líneas y dé a cada persona la suya.
cli-import-cannot-read = { $file } no se puede leer. Debe ser un texto con comas (CSV, UTF-8).
cli-import-no-sign =
    Línea { $line }: no hay ningún dibujo «{ $sign }». Las líneas anteriores sí entraron.
    Dibujos: sol, luna, árbol, flor, gato, pez, pájaro, caracol, casa, barco, llave, taza.
cli-file-line = { $file }, línea { $line }: { $what }
cli-file-unknown = no existe la opción «{ $name }».
cli-file-unknown-near = no existe la opción «{ $name }». Quizá quería decir «{ $near }».
cli-file-value = aquí no puede ir { $value }. Posible: { $known }
cli-file-not-toml = esta línea no se puede leer ({ $detail }).
cli-not-for-tutors =
    Este centro decidió que solo cada persona ve hasta dónde llegó.
    «paso centre» lo muestra.
