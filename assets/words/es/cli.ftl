### La línea de órdenes: para voluntarios y centros. Solo se lee cuando una orden la pide.

cli-about = Lecciones guiadas de habilidades digitales, en un terminal.
cli-after =
    Sin ninguna orden, Paso empieza.
    Códigos de salida: 0 todo bien; 1 hay algo que arreglar; 2 no se ha podido hacer.
    «paso man» escribe la página de manual.
cli-usage = Uso:
cli-usage-options = [OPCIONES]
cli-usage-command = ORDEN
cli-help-commands = Órdenes
cli-help-options = Opciones
cli-help-arguments = Argumentos

## Opciones de todas las órdenes

cli-option-lang = El idioma, como «es» o «es-BO»; si no se indica, el de su cuenta o el de settings.toml
    .value = IDIOMA
cli-option-data = La carpeta donde se guarda el progreso; también en PASO_DATA
    .value = CARPETA
cli-option-lessons = Una carpeta con más lecciones; se puede repetir
    .value = CARPETA
cli-option-overlay = Una carpeta con textos cambiados; se puede repetir
    .value = CARPETA
cli-option-help = Muestra esta ayuda
cli-option-version = Muestra la versión
cli-option-format = Cómo mostrarlo: una tabla para personas o JSON para programas
    .value = table|json
cli-option-learner = El apodo de la persona que aprende
    .value = NOMBRE
cli-option-sign = Su señal (sol, luna, árbol…), si varias personas tienen ese apodo
    .value = SEÑAL

## El aspecto de Paso

cli-option-face = Pantalla completa, o líneas numeradas para lectores de pantalla y tuberías; «auto» elige
    .value = full|lines|auto
cli-option-theme = Colores: tranquilos, de mucho contraste o ninguno
    .value = calm|contrast|mono
cli-option-glyphs = Qué signos sabe dibujar el terminal
    .value = full|safe|ascii
cli-option-no_mouse = Deja el ratón al terminal
cli-no-terminal =
    Paso no ha encontrado un terminal donde mostrarse ({ $detail }).
    Ábralo en una ventana de terminal o use «paso --face lines».

cli-settings =
    No se ha podido leer una parte de los ajustes: { $detail }
    Paso empieza sin ella. Arregle el archivo o bórrelo.

## Órdenes

cli-lessons = Lista las lecciones
cli-print = Imprime una lección en papel, o una hoja para tutores nuevos
cli-print-lesson = El nombre corto de una lección (vea «paso lessons»), «tutor» o «card» (tarjeta)
    .value = LECCIÓN|tutor|card
cli-print-tutor = Diez minutos para un tutor nuevo
cli-print-card-whose = ¿De quién es la tarjeta? Diga el apodo: paso print card --learner APODO
cli-print-no-tutor = La hoja para tutores nuevos todavía no está escrita.
cli-progress = Muestra hasta dónde ha llegado una persona
cli-events = Muestra lo que ha pasado, un suceso por línea
cli-events-learner = Solo los de la persona con este apodo
    .value = NOMBRE
cli-backup = Copia en un archivo todo lo guardado
cli-backup-file = Un archivo nuevo, por ejemplo en una memoria USB
    .value = ARCHIVO
cli-restore = Recupera una copia; no se pierde nada de lo que hay aquí
cli-restore-file = El archivo con la copia
    .value = ARCHIVO
cli-along = Escribe en una carpeta todo lo de una persona: páginas para leer o un archivo sellado
cli-along-folder = La carpeta, por ejemplo una memoria USB
    .value = CARPETA
cli-along-sealed = Un archivo que solo abren cinco palabras, para seguir en otro equipo
cli-bring = Recoge lo hecho que trae una persona; se preguntan las cinco palabras
cli-bring-file = Un archivo sellado o una carpeta que los tenga
    .value = ARCHIVO
cli-erase = Olvida a una persona para siempre, aquí y en todos los equipos que intercambian con este
cli-erase-yes = No preguntar otra vez
cli-sync = Intercambia lo guardado con otros equipos por una memoria USB o una carpeta común
cli-sync-folder = Una carpeta que usan también los otros equipos: en una memoria USB, en la red o sincronizada
    .value = CARPETA
cli-rebuild = Vuelve a calcular todo el progreso a partir de lo que ha pasado
cli-doctor = Mira si este equipo está preparado
cli-check = Revisa lecciones y dice qué arreglar
cli-check-paths = Carpetas de lecciones, de unidades o de varias unidades; si no se indica, las incluidas
    .value = RUTA
cli-check-format = Cómo mostrarlo: texto para personas o JSON para programas
    .value = text|json
cli-rehearse = Recorre lecciones con sus teclas y comprueba cada paso
cli-rehearse-lesson = Nombres cortos de lecciones; si no se indica, todas
    .value = LECCIÓN
cli-tutor = Sentarse al lado de quien aprende, desde otra pantalla u otro equipo
cli-tutor-address = El equipo de quien aprende, como dice su pantalla; sin él, este mismo
    .value = DIRECCIÓN
cli-tutor-code = Las palabras de la otra pantalla; sin ellas, Paso las pregunta
    .value = PALABRAS
cli-tutor-name = Cómo quiere que le llamen en la otra pantalla
    .value = NOMBRE
cli-tutor-room = Abrir una sala en la que entran quienes aprenden
cli-coverage = Muestra qué resultados de DigComp tratan las lecciones
cli-man = Escribe la página de manual
cli-completions = Escribe lo que un intérprete necesita para completar órdenes
cli-completions-shell = El intérprete de órdenes
    .value = bash|elvish|fish|powershell|zsh

## Una línea que no se ha entendido

cli-unknown-command = No hay ninguna orden «{ $name }».
cli-unknown-option = Aquí no hay ninguna opción «{ $name }».
cli-missing = A esta orden le falta algo: { $name }.
cli-missing-value = Después de { $name } tiene que ir algo.
cli-twice = { $name } solo puede indicarse una vez.
cli-bad-value = «{ $value }» no vale para { $name }.
cli-possible = Se puede poner: { $name }.
cli-perhaps = Quizá quería decir: { $name }.
cli-not-understood = No se ha entendido esta línea de órdenes.
cli-see-help = «paso --help» muestra todo lo que hay.

## Lo que lo impide

cli-cannot-write =
    No se ha podido escribir el resultado: { $detail }
    Mire si el disco está lleno o elija otro lugar.
cli-no-folder =
    Esta cuenta no tiene carpeta de datos.
    Indique una con «--data CARPETA».
cli-nothing-kept =
    En { $folder } todavía no hay nada guardado.
    ¿Era otra cuenta? Indique su carpeta con «--data CARPETA».
cli-store-read-only =
    La carpeta de datos es de solo lectura.
    Permita escribir en ella o indique otra con «--data CARPETA».
cli-store-full =
    El disco está lleno.
    Haga sitio y vuelva a intentarlo.
cli-store-no-folder =
    Hay un archivo en el lugar de la carpeta de datos.
    Mueva el archivo o indique otra carpeta con «--data CARPETA».
cli-store-not-ours =
    La carpeta de datos es de otra cuenta.
    «paso doctor» explica cómo compartirla.
cli-store-closed =
    La carpeta de datos es suya, pero no deja escribir.
    «paso doctor» explica cómo abrirla.
cli-store-other =
    No se puede usar la carpeta de datos: { $detail }
    «paso doctor» la mira con más detalle.
cli-no-lesson =
    No hay ninguna lección que se llame «{ $name }».
    «paso lessons» muestra la lista.
cli-no-lesson-near =
    No hay ninguna lección que se llame «{ $name }». Quizá quería decir «{ $near }».
    «paso lessons» muestra la lista.
cli-nobody =
    Aquí nadie tiene el apodo «{ $name }».
    Escríbalo igual que la persona: las mayúsculas y los acentos cuentan.
cli-which-one =
    Hay varias personas que se llaman «{ $name }». Sus señales: { $signs }.
    Indique cuál con «--sign SEÑAL».
cli-other-sign =
    Nadie que se llame «{ $name }» tiene esa señal. Hay: { $signs }.
    Indique una de ellas con «--sign SEÑAL».
cli-same-sign =
    Hay varias personas que se llaman «{ $name }» y tienen esa señal.
    Aquí no se pueden distinguir. «paso events --format json» muestra a cada una con su número.

## Tablas

cli-head-lesson = lección
cli-head-code = código
cli-head-level = nivel
cli-head-minutes = min
cli-head-languages = idiomas
cli-head-title = título
cli-head-competence = competencia (3.0)
cli-head-basic =
    básico
    2.2: 1-2
cli-head-intermediate =
    intermedio
    2.2: 3-4
cli-head-advanced =
    avanzado
    2.2: 5-6
cli-head-highly-advanced =
    muy avanz.
    2.2: 7-8
cli-head-mastery = hasta dónde
cli-head-steps = pasos
cli-head-alone = por sí
cli-head-word = con aviso
cli-head-shown = con muestra
cli-head-together = entre dos
cli-head-learner = persona
cli-head-when = cuándo
cli-head-visit = visita
cli-head-seat = puesto
cli-head-what = qué
cli-head-step = lección y paso
cli-head-more = más
cli-level-first-steps = primeros pasos
cli-level-basic = básico
cli-level-intermediate = intermedio
cli-level-tutor = tutor
cli-mastery-new = sin abrir
cli-mastery-begun = empezada
cli-mastery-done = hecha
cli-mastery-can-do = sabe hacerlo
cli-mastery-still-can = sigue sabiendo
cli-lessons-total = { $lessons ->
    [one] 1 lección
   *[other] { $lessons } lecciones
    }
cli-coverage-total = Se tratan { $addressed } de { $outcomes } resultados de aprendizaje.
cli-coverage-credit = Códigos y títulos: DigComp 3.0, © Unión Europea, 2025, CC BY 4.0. Sin aval de la Comisión Europea; los títulos en español son nuestros.
cli-progress-of = { $name } ({ $sign })
cli-progress-none = Todavía no se ha abierto ninguna lección.
cli-progress-visits = Visitas: { $visits }. Días: { $days }.
cli-progress-needs-tutor = En la última visita hizo falta un tutor.

## Copias

cli-backup-done =
    Todo está ahora también en { $file }.
    Guárdelo bien: contiene nombres y progreso.
cli-restore-done =
    Se ha recuperado { $file }. Lo que ya había sigue aquí.
    Este equipo escribe ahora un registro nuevo: { $log }
cli-sync-done = Entregado: { $sent }. Nuevo aquí: { $got }. Otros equipos en esta carpeta: { $others }.
cli-sync-first = Todavía no pasó por aquí otro equipo. Use allí la misma carpeta y después otra vez aquí.
cli-sync-no-folder =
    No existe la carpeta { $folder }.
    ¿Está puesta la memoria USB? Indique una carpeta que exista.
cli-sync-waiting =
    { $file } aún no está completo. Lo que estaba completo se recogió.
    Repítalo cuando termine la copia.
cli-sync-newer =
    { $file } lo escribió un Paso más nuevo. Lo demás se intercambió.
    Actualice este equipo.
cli-sync-strange = Líneas que no son un suceso y que se dejaron: { $count }.
cli-along-done =
    Todo está ahora en { $file }. Se abre con cualquier navegador.
    El archivo que está al lado contiene lo mismo para programas. Quien los tenga puede leerlos.
cli-along-words =
    Todo está ahora sellado en { $file }.
    Estas palabras lo abren. Escríbalas en un papel; solo se dicen ahora: { $words }
cli-bring-none =
    En { $folder } no hay ningún archivo sellado.
    ¿Está puesta la memoria USB? Indique el archivo o su carpeta.
cli-bring-done = { $name } ya está aquí. Sucesos nuevos: { $new }.
cli-erase-ask = Todo lo de { $name } desaparece para siempre. Escriba otra vez el nombre para hacerlo:
cli-erase-not = No se borró nada.
cli-erase-done =
    Ya está. Aquí no queda nada de esta persona, tampoco en las copias junto a los datos.
    Las copias en memorias USB se limpian cuando vuelvan a estar puestas. Los demás equipos, con el próximo «paso sync».
cli-erase-half =
    La persona está olvidada, pero aún no se pudieron limpiar todos los archivos.
    Haga sitio en el disco y abra Paso una vez: limpia lo demás.
cli-no-answer = No se pudo leer la respuesta: { $detail }
cli-rebuild-done = Se ha vuelto a calcular todo el progreso a partir de lo que ha pasado.

## El doctor

cli-doctor-fine = bien
cli-doctor-note = nota
cli-doctor-mend = ARREGLE
cli-doctor-ready = Este equipo está preparado.
cli-doctor-not-ready = Arregle lo que está marcado y vuelva a usar «paso doctor».
cli-doctor-terminal = Terminal: { $name }, { $columns } × { $rows }
    .do = Agrande la ventana: lo mejor es 80 × 24, lo mínimo 40 × 12.
cli-doctor-no-terminal = Terminal: aquí no hay; Paso habla con líneas numeradas
cli-doctor-signs = Signos: «{ $set }» { $sample }
    .do = ¿Se ven raros estos signos? Empiece con --glyphs safe o --glyphs ascii.
cli-doctor-encoding = Letras: el sistema dice «{ $locale }», que no es UTF-8
    .do = Cambie LANG; por ejemplo: LANG=es_ES.UTF-8
cli-doctor-clock = Reloj: { $time }
    .do =
        Ponga la fecha y la hora. Mientras tanto Paso cuenta visitas y no se fía de fechas.
        ¿Vuelve a pasar en cada arranque? La pila de la placa está gastada.
cli-doctor-clock-back = Reloj: va por detrás del { $time }, que ya había mostrado
cli-doctor-lessons = Lecciones: { $lessons }
    .do = «paso check CARPETA» muestra los lugares.
cli-doctor-sign-in = Entrada: comprobar un PIN tarda { $milliseconds } ms (argon2id, { $mebibytes } MiB, { $passes } pasadas)
    .do = Es lento, pero está bien: el equipo tiene sus años.
cli-doctor-no-folder = Carpeta de datos: esta cuenta no tiene
    .do = Indique una con --data CARPETA o en PASO_DATA.
cli-doctor-folder = Carpeta de datos: { $folder }
cli-doctor-folder-new = Carpeta de datos: { $folder } se creará la primera vez
cli-doctor-folder-shared = Carpeta de datos: { $folder }, compartida por un grupo
cli-doctor-folder-lost = Carpeta de datos: no existe ninguna parte de { $folder }
    .do = Cree la carpeta: mkdir -p "{ $folder }"
cli-doctor-folder-closed = Carpeta de datos: esta cuenta no puede escribir en { $folder }
    .do =
        Quien cuida el equipo puede darle permiso: chown "$USER" "{ $folder }"
        O indique otra carpeta con --data CARPETA.
cli-doctor-folder-shut = Carpeta de datos: { $folder } es suya, pero no deja escribir
    .do = Dé permiso: chmod u+rwx "{ $folder }"
cli-doctor-folder-open = Carpeta de datos: otras cuentas pueden mirar en { $folder }
    .do = Ciérrela: chmod { $mode } "{ $folder }"
cli-doctor-folder-foreign = Carpeta de datos: { $folder } es de otra cuenta
    .do = Quien cuida el equipo puede dársela: chown -R "$USER" "{ $folder }"
cli-doctor-disk = Disco: { $megabytes } MB libres
    .do = Haga sitio: Paso necesita al menos 50 MB.
cli-doctor-unusable = Lo guardado: no se puede abrir
cli-doctor-busy = Lo guardado: Paso está abierto y no se ha mirado
    .do = Salga de Paso y vuelva a usar «paso doctor».
cli-doctor-sound = Lo guardado: completo y legible
cli-doctor-damaged = Lo guardado: una parte ya no se puede leer
    .do =
        Paso aparta el archivo y sigue con uno nuevo. Es { $file }
        Recupere la última copia: paso restore ARCHIVO
cli-doctor-aside = Se apartó un archivo dañado: { $file }
    .do = Recupere la última copia con «paso restore ARCHIVO». Después puede borrarlo.
cli-doctor-wal = Guardar: con registro previo, una escritura por respuesta
cli-doctor-journal = Guardar: con diario de vuelta atrás, como pide este disco (memoria USB o red)
    .do = Es seguro, pero más lento. Una carpeta en el disco del equipo es más rápida.
cli-doctor-clones = Copias de este disco: cada equipo se distinguirá por sus piezas
    .do = Antes de copiar el disco a otros, vacíe la carpeta de datos: cada persona es de un equipo.
cli-doctor-clones-alike = Copias de este disco: no se pueden leer las piezas de este equipo
    .do =
        Las copias de este disco pueden parecerle iguales a Paso.
        Antes de copiar, vacíe la carpeta de datos. En cada copia, cree otro /etc/machine-id.
cli-doctor-alone = Varias cuentas: cada una tiene su carpeta de datos
    .do =
        Para compartir una, como root:
        groupadd paso; usermod -aG paso NOMBRE
        install -d -m 2770 -g paso /var/lib/paso
        echo PASO_DATA=/var/lib/paso >> /etc/environment

## La página de manual

cli-man-synopsis = Sinopsis
cli-man-description = Descripción
cli-man-options = Opciones
cli-man-commands = Órdenes
cli-man-about =
    Paso enseña habilidades digitales a quienes se han quedado fuera, en equipos antiguos y con un tutor al lado.
    Sin ninguna orden, empieza. Las flechas mueven, Intro lo hace, Esc abre el menú.
cli-man-exit = Estado de salida
    .text =
        0: todo bien. 1: hay algo que arreglar (check, rehearse, doctor). 2: no se ha podido hacer, y se ha dicho por qué.
cli-man-files = Archivos
    .text =
        paso.db, en la carpeta de datos, contiene todo lo guardado; paso.lock deja entrar a un solo Paso cada vez; settings.toml dice cómo es este equipo; centre.toml, lo que decidió el centro; lessons.index se vuelve a crear si falta.
        La carpeta de datos es ~/.local/share/paso en Linux, si --data o PASO_DATA no indican otra.
cli-man-environment = Entorno
    .text =
        PASO_DATA: la carpeta de datos. NO_COLOR: sin colores. ACCESSIBLE=1: líneas numeradas.
        LANGUAGE, LC_ALL, LC_MESSAGES, LANG: el idioma; vale el primero que esté puesto; sin ellas, «language» en settings.toml.

## Lo que encuentra un ensayo: qué pasa y qué hacer.

cli-breach = { $place } ({ $seen }): { $what }
cli-breach-not-opened = la lección no se abre. «paso check» dice por qué.
cli-breach-no-way = ninguna tecla lleva a «{ $id }». Mire si el nombre es ese y si está en la página en ese momento.
cli-breach-not-solved = se siguió la solución y el paso no quedó resuelto. Compárela con la meta.
cli-breach-not-needed = la acción { $action } de la solución no hace falta. Quítela o pídala en la meta.
cli-breach-solved-by-miss = la respuesta { $answer } no es la buena y aun así resuelve el paso. Mire qué se da por bueno.
cli-breach-solved-by-chance = teclas al azar lo resuelven { $runs } de cada 100 veces: no demuestra nada. Ponga una meta más estricta o añada «never».
cli-breach-no-words = faltan palabras: { $ids }
cli-breach-does-not-fit = la página no cabe en una pantalla. Acorte el texto.
cli-breach-too-wide = una línea no cabe en una hoja de papel. Acorte el texto.
cli-breach-no-line = «{ $id }» no se puede hacer con líneas numeradas. Quien no tiene pantalla se queda aquí.
cli-breach-no-focus = el foco no está en ningún sitio. Cada página necesita algo que se pueda elegir.
cli-breach-no-end = la lección no llega a su final.
