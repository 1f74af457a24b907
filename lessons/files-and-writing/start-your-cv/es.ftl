title = Empezar su currículum
about = Rellena un currículum y lo guarda como documento y como PDF.
can-do = rellenar las primeras partes de un currículum y guardarlo
bridge = Apunte en papel su último trabajo y los años. En el centro puede hacer con eso su currículum.

word-cv =
    .name = currículum
    .means = Una página sobre usted para buscar trabajo: contacto, trabajos, estudios, idiomas.
word-template =
    .name = plantilla
    .means = Una hoja que ya está empezada. Usted pone sus palabras.
word-pdf =
    .name = PDF
    .means = Un archivo para leer e imprimir. Se ve igual en todas partes.

# Partes de la plantilla.
contact =
    .head = Contacto
work =
    .head = Trabajo
studies =
    .head = Estudios
languages =
    .head = Idiomas

# Palabras que valen, cualquiera de ellas.
cv-word = currículum|CV|curriculum vitae

why =
    Para buscar trabajo hace falta un currículum:
    una página sobre usted.

    No hay que empezar en blanco. Una plantilla trae ya las partes:
    contacto, trabajo, estudios, idiomas.

    Aquí escribe de personas inventadas. El suyo vendrá después.
    Equivocarse ayuda, y Deshacer lo quita.
    .tutor-watch = ¿Le preocupan los huecos? Diga: todo el mundo tiene.
    .tutor-ask = ¿En qué trabajó usted, en casa o fuera?
    .tutor-point = Las cuatro partes de la plantilla.
    .tutor-show = Su propio currículum, o uno viejo, de una página.
    .tutor-hand-back = Diga: empezamos por lo más fácil. Pulse { -enter-key }.

contact-part =
    Rellene «Contacto» para { $person }:
    nombre, teléfono { $phone } y pueblo: { $town }.

    Abra la parte, escriba y vuelva a todas las partes.
    .hint-ask = ¿Qué necesita quien quiera llamar a { $person }?
    .hint-look = «Contacto» es la primera línea de la plantilla.
    .hint-key = { -enter-key } abre «Contacto». En la casilla, { -enter-key } empieza otra línea. Tab va a «Todas las partes».
    .hint-key-lines = Elija «Contacto». Escriba 1, un espacio y el nombre. Para otra línea: 1+ y las palabras.
    .hint-show = Mire: abrir Contacto, tres líneas, y todas las partes.
    .never-text = Sus palabras están bien, pero en otra parte. Van en «Contacto». Pulse Deshacer hasta vaciar la casilla y después «Todas las partes».
    .not-yet = En «Contacto» hacen falta nombre, teléfono y pueblo. Compare con lo que se pide y añada lo que falta.
    .done = Ahí están el nombre, el teléfono y el pueblo. Ya se puede llamar a { $person }. La calle no hace falta en un currículum.
    .tutor-watch = ¿Comprueba cada cifra del número?
    .tutor-ask = ¿Cuál de las tres cosas hace más falta?
    .tutor-point = La línea «Contacto».
    .tutor-show = La cabecera de una carta: nombre, teléfono, pueblo.
    .tutor-hand-back = Diga: léame el número, por favor.
person-a =
    .person = Amina Haddad
    .phone = 600 210 433
    .town = Alcores
    .contact-lines =
        Amina Haddad
        600 210 433
        Alcores
person-b =
    .person = Mihai Popescu
    .phone = 600 431 118
    .town = Mirasierra
    .contact-lines =
        Mihai Popescu
        600 431 118
        Mirasierra
person-c =
    .person = Rosario Martín
    .phone = 600 905 361
    .town = Navalejos
    .contact-lines =
        Rosario Martín
        600 905 361
        Navalejos

leave-out =
    ¿Qué va en un currículum y qué no le puede preguntar nadie?
    .write-it = Se pone
    .leave-it = No se pone
    .phone-number = Su número de teléfono
    .phone-number-why = Van a querer llamarle. Por eso van el teléfono y el correo. Compruebe cada cifra.
    .courses = Un curso que terminó
    .courses-why = Un curso dice que usted aprende. Ponga el nombre y el año. Los cortos también cuentan.
    .faith = Su religión
    .faith-why = Lo que cree es solo suyo. En el trabajo nadie puede preguntarlo. No se pone.
    .children = Si quiere tener hijos
    .children-why = Los planes de familia son privados. Ninguna empresa puede preguntarlos. No se pone, aunque haya una casilla.
    .illness = Una enfermedad que tuvo
    .illness-why = Su salud es privada. Es cosa suya y del médico. En el currículum no se pone.
    .languages-known = Los idiomas que habla
    .languages-known-why = Todos los idiomas ayudan, también el de casa. Ponga cómo lo habla. Es algo que usted sabe hacer.
    .hint-ask = ¿Dice lo que sabe hacer o quién es en su vida privada?
    .hint-look = Mire si tiene que ver con el trabajo.
    .tutor-watch = ¿Le preguntaron alguna vez algo así? Escuche.
    .tutor-ask = ¿Qué debe saber una empresa y qué no?
    .tutor-point = Las palabras que hablan de lo privado.
    .tutor-show = Diga qué no pondría usted nunca.
    .tutor-hand-back = Diga: usted decide lo que saben de usted.

one-job =
    { $who } trabajó de { $job-shown } de { $from-year } a { $to-year }.
    Póngalo en la parte «Trabajo».

    Basta con una línea: los años y el trabajo.
    .hint-ask = ¿Qué trabajo fue, y de cuándo a cuándo?
    .hint-look = «Trabajo» es la segunda línea de la plantilla.
    .hint-key = { -enter-key } abre «Trabajo». Escriba años y trabajo; después Tab, a «Todas las partes».
    .hint-key-lines = Escriba el número de «Trabajo». Después, el de la casilla, un espacio y las palabras.
    .hint-show = Mire: abrir Trabajo, los años y el trabajo, y todas las partes.
    .never-text = Sus palabras están bien, pero en otra parte. Van en «Trabajo». Pulse Deshacer hasta vaciar la casilla y después «Todas las partes».
    .not-yet = En la parte «Trabajo» hacen falta el trabajo y los dos años. Compare con lo que se pide y añada lo que falta.
    .done = El trabajo y sus años están en su sitio. Quien lo lee ve lo que sabe hacer { $who }. El trabajo de casa también cuenta.
    .tutor-watch = ¿Están los dos años?
    .tutor-ask = ¿Qué trabajo suyo iría primero?
    .tutor-point = La línea «Trabajo».
    .tutor-show = Apunte en un papelito un trabajo suyo con sus años.
    .tutor-hand-back = Diga: ¿de cuándo a cuándo? Después el trabajo.
job-a =
    .who = Fatou
    .job = cocinera
    .job-shown = cocinera
    .from-year = 2016
    .to-year = 2022
    .job-lines = 2016 a 2022: cocinera en un colegio
job-b =
    .who = Wei
    .job = conductor
    .job-shown = conductor
    .from-year = 2018
    .to-year = 2024
    .job-lines = 2018 a 2024: conductor
job-c =
    .who = Olena
    .job = cuidadora
    .job-shown = cuidadora
    .from-year = 2011
    .to-year = 2021
    .job-lines = 2011 a 2021: cuidadora de personas mayores

newest-first =
    Kofi tuvo 3 trabajos. En el currículum, el más nuevo va arriba.

    Elija primero el más nuevo, y después el anterior.
    .newest = 2021 a 2024: jardinero
    .middle = 2015 a 2020: panadero
    .oldest = 2009 a 2014: marinero
    .why = El trabajo más nuevo va arriba, y después hacia atrás. Lo primero que se lee es lo de arriba. Así se ve lo último que hizo.
    .not-yet = Van en otro orden. Mire el último año de cada línea. ¿Qué año está más cerca de hoy?
    .hint-ask = ¿Qué trabajo acabó el último?
    .hint-look = Mire el segundo año de cada línea.
    .tutor-watch = ¿Mira los años o los trabajos?
    .tutor-ask = ¿Qué hizo usted lo último?
    .tutor-point = El segundo año.
    .tutor-show = 3 papelitos con años: el más nuevo, arriba.
    .tutor-hand-back = Diga: ¿qué año está más cerca de hoy?

document-or-pdf =
    Manda su currículum a una tienda.
    Tiene que verse igual en cualquier máquina.
    ¿Cómo lo guarda?
    .as-document = Como documento (.odt)
    .as-document-why = Eligió el documento. Se puede cambiar, y por eso se lo queda usted. En otra máquina se mueven las líneas. Busque la clase que se ve siempre igual.
    .as-photo = Como foto de la pantalla (.jpg)
    .as-photo-why = Eligió la foto. Se ve, pero se lee y se imprime mal. Busque la clase hecha para leer.
    .as-pdf = Como PDF (.pdf)
    .as-pdf-why = Eligió PDF. Guarda su forma en todas partes, también en papel. El documento se queda con usted, para el próximo cambio.
    .hint-ask = ¿Cuál se ve igual en todas partes?
    .hint-look = Mire el final de los nombres. Los vio con los archivos.
    .tutor-watch = ¿Recuerda el final de los nombres?
    .tutor-ask = ¿Con cuál se queda y cuál manda?
    .tutor-point = Las tres letras de después del punto.
    .tutor-show = Una hoja impresa y otra a lápiz: ¿cuál se mueve?
    .tutor-hand-back = Diga: uno para usted y otro para los demás.

save-twice =
    El currículum de { $who } está listo.
    Guárdelo 2 veces: como documento y como PDF.

    En el nombre van «currículum» y «{ $person }».
    .hint-ask = ¿Cuál de los dos está ya guardado?
    .hint-look = «Guardar» deja el documento. «Guardar como …» deja elegir PDF.
    .hint-key = «Guardar» pide el nombre. Después { -enter-key } en «Guardar como …», flecha abajo hasta PDF, { -enter-key } y «Guardar».
    .hint-key-lines = «Guardar»: número de la casilla, un espacio y el nombre. Después los números de «Guardar como …», PDF y «Guardar».
    .hint-show = Mire: Guardar con un nombre, y después Guardar como, PDF, Guardar.
    .not-yet-name = Se guardó con otro nombre. En él van «currículum» y «{ $person }». Pulse «Guardar como …» y escriba el nombre.
    .done = Ahora hay 2 archivos. El documento es para cambiarlo y el PDF para mandarlo. Los dos tienen un nombre claro.
    .tutor-watch = ¿Ve que salen dos archivos?
    .tutor-ask = ¿Cuál de los dos se manda?
    .tutor-point = Los dos círculos: documento y PDF.
    .tutor-show = Una carta y su copia: una va, otra se queda.
    .tutor-hand-back = Diga: el primero ya está. Ahora el segundo.
twice-a =
    .who = Amina Haddad
    .person = Amina
    .file-name = Currículum Amina Haddad
    .phone = 600 210 433
    .job-lines = 2017 a 2023: panadera
twice-b =
    .who = Mihai Popescu
    .person = Mihai
    .file-name = Currículum Mihai Popescu
    .phone = 600 431 118
    .job-lines = 2012 a 2022: albañil
twice-c =
    .who = Rosario Martín
    .person = Rosario
    .file-name = Currículum Rosario Martín
    .phone = 600 905 361
    .job-lines = 2019 a 2024: dependienta
ready-contact =
    .head = Contacto
    .text =
        { $who }
        { $phone }
ready-work =
    .head = Trabajo
    .text = { $job-lines }

next-tool =
    Ya escribe en una pantalla. ¿Qué le gustaría probar ahora?

    No hay respuestas buenas ni malas. La suya solo la ve usted.
    .cv-more = Seguir con mi currículum
    .cv-more-why = Buena idea. Su tutor o la oficina de empleo lo miran con usted. Con una parte al día basta.
    .picture = Poner una foto en una carta
    .picture-why = Las fotos dan vida a una carta. Va con Pegar, como las palabras. Su tutor se lo puede enseñar.
    .greeting-card = Hacer una tarjeta para alguien
    .greeting-card-why = Una tarjeta es una carta corta con letras grandes. Ya sabe de títulos y de guardar. No hace falta más.
    .diary = Escribir mis recuerdos
    .diary-why = Mucha gente los lee un día con gusto. Un documento puede crecer durante años. Guárdelo con un nombre claro.
    .not-now = Por ahora, nada
    .not-now-why = Está bien así. Lo que aprendió se queda. El día que haga falta, sabe por dónde empezar.
    .tutor-watch = ¿Con qué respuesta sonríe?
    .tutor-ask = ¿A quién le gustaría leer algo suyo?
    .tutor-point = Aquí no señale nada. Escuche.
    .tutor-show = Diga qué le gustaría escribir a usted.
    .tutor-hand-back = Diga: elija lo que le haga ilusión.

whole-cv =
    Empiece el currículum de { $person }. Estos son los datos:
    teléfono { $phone }
    { $job-shown } desde { $from-year }
    habla { $language-shown }

    Rellene las 3 partes. Después guárdelo como PDF.
    .hint-ask = ¿Hay alguna parte vacía? ¿Y tiene cada una lo que se pide?
    .hint-look = Mire la lista de partes. En la que falta pone «(vacío)».
    .hint-key = { -enter-key } abre una parte. Tab va a «Todas las partes». Al final: «Guardar como …», un nombre, PDF y Guardar.
    .hint-key-lines = Escriba el número de una parte. Después: número de la casilla, espacio y palabras. Al final: «Guardar como …», un nombre, PDF y Guardar.
    .hint-show = Mire: tres partes, una tras otra, y Guardar como PDF.
    .not-yet = Falta algo: un número, un año o una palabra. Compare cada parte con lo que se pide.
    .done = El currículum de { $person } está empezado y guardado como PDF. Usted puede hacer el suyo. Con una parte al día basta.
    .tutor-watch = ¿Va de parte en parte sin ayuda?
    .tutor-ask = ¿Qué parte sería la más larga en el suyo?
    .tutor-point = La lista de partes.
    .tutor-show = Doble una hoja en 3 y ponga una palabra en cada parte.
    .tutor-hand-back = Diga: tres partes y PDF. Sin prisa.
whole-a =
    .person = Omar Benali
    .phone = 600 203 918
    .job = electricista
    .job-shown = electricista
    .from-year = 2019
    .language = árabe
    .language-shown = árabe
    .contact-lines =
        Omar Benali
        600 203 918
    .job-lines = Desde 2019: electricista
    .language-lines = Árabe, español
    .file-name = Currículum Omar Benali
whole-b =
    .person = Ana Kowalski
    .phone = 600 386 551
    .job = limpiadora
    .job-shown = limpiadora
    .from-year = 2015
    .language = polaco
    .language-shown = polaco
    .contact-lines =
        Ana Kowalski
        600 386 551
    .job-lines = Desde 2015: limpiadora en un hospital
    .language-lines = Polaco, español
    .file-name = Currículum Ana Kowalski
whole-c =
    .person = Elena Duarte
    .phone = 600 447 120
    .job = camarera
    .job-shown = camarera
    .from-year = 2020
    .language = portugués
    .language-shown = portugués
    .contact-lines =
        Elena Duarte
        600 447 120
    .job-lines = Desde 2020: camarera
    .language-lines = Portugués, un poco de inglés
    .file-name = Currículum Elena Duarte
