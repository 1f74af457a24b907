title = Bloquear y denunciar
about = Guardar pruebas, denunciar, bloquear a una persona y pedir ayuda.
can-do = guardar pruebas, denunciar lo que hace daño y bloquear a alguien
bridge = Apunte una persona y un teléfono a los que llamaría. Tenga el papel a mano.

word-screenshot =
    .name = captura de pantalla
    .means = Una imagen de lo que hay ahora en la pantalla. Sirve de prueba.
word-report-a-post =
    .name = denunciar una publicación
    .means = Decirle al sitio que algo no debe estar ahí.
word-block-a-person =
    .name = bloquear a una persona
    .means = Desde entonces no le puede escribir.
word-helpline =
    .name = línea de ayuda
    .means = Un teléfono donde escuchan y ayudan. Es gratis y no hay que dar el nombre.

why =
    A veces alguien pone en internet su foto o su dirección.
    A veces un extraño escribe cosas que dan miedo.
    Eso duele. Usted no hizo nada malo, y hay quien ayuda.

    Se puede guardar la prueba, denunciar, bloquear y pedir ayuda.
    Hoy lo practica con personas inventadas.
    Puede parar cuando quiera: Esc. Aquí equivocarse ayuda.
    .lines =
        A veces alguien pone en internet su foto o su dirección.
        A veces un extraño escribe cosas que dan miedo.
        Eso duele. Usted no hizo nada malo, y hay quien ayuda.

        Se puede guardar la prueba, denunciar, bloquear y pedir ayuda.
        Hoy lo practica con personas inventadas.
        Puede parar cuando quiera: escriba m. Aquí equivocarse ayuda.
    .tutor-watch = ¿Le cambia la cara? Entonces paren y ofrezca un vaso de agua.
    .tutor-ask = ¿Quiere hacer hoy esta lección, o mejor otro día?
    .tutor-point = Las palabras «no hizo nada malo».
    .tutor-show = Siéntese a su lado, no enfrente. No hay prisa.
    .tutor-hand-back = Diga: usted decide hasta dónde llegamos.

whose-fault =
    Amina tiene una foto suya en internet. Un hombre la copia.
    Al lado escribe dónde vive ella. Lo puede leer todo el mundo.

    ¿De quién es la culpa?
    .hers = De ella, por poner la foto
    .hers-why = Eligió a Amina. Enseñar una foto no hace daño a nadie. El daño empieza con lo que hace otro. Busque quién lo hizo.
    .his = De él
    .his-why = Eligió al hombre. Lo puso él, no ella. Quien sufre el daño no tiene de qué avergonzarse.
    .site = De nadie. Internet es así
    .site-why = Eligió «de nadie». Pero alguien lo hizo, y se puede denunciar. Busque quién lo hizo.
    .hint-ask = ¿Quién puso ahí la dirección?
    .hint-look = Mire la segunda frase: ¿quién hace algo?
    .tutor-watch = ¿Es muy duro con Amina, o consigo?
    .tutor-ask = ¿Qué le diría a Amina si estuviera aquí?
    .tutor-point = Las palabras «Un hombre la copia».
    .tutor-show = Dígalo en voz alta: ella no hizo nada malo.
    .tutor-hand-back = Diga: ¿quién lo hizo? Elija eso.

may-be-reported =
    Puede pedirle a un sitio que quite lo que hace daño. Eso es
    denunciar una publicación. Vale para lo suyo y para lo de otros.
    ¿Qué se puede denunciar, y qué se queda?
    .ask = Puedo pedir que lo quiten
    .stays = Se queda. Puedo no mirarlo
    .address = Mi calle y mi foto, sin pedirme permiso
    .address-why = Puede pedirlo. Su dirección es suya. El sitio tiene que mirarlo.
    .child = La foto de un niño, sin permiso de la familia
    .child-why = Puede pedirlo, también por el niño. Él solo no puede. Lo denuncia cualquiera que lo vea.
    .opinion = «Nuestro equipo juega mejor que el suyo»
    .opinion-why = Se queda. Es una opinión sobre un juego. No hace falta contestar, y puede no mirarlo.
    .my-name = Una cuenta con mi nombre y mi cara, y no es mía
    .my-name-why = Puede pedirlo. Nadie puede hablar en su nombre. Los sitios tienen una casilla para eso.
    .square = Una foto del mercado, desde lejos
    .square-why = Se queda. Ahí no se conoce a nadie. Si ve una cara sin permiso, puede pedirlo.
    .threat = «Ya te encontraremos en la calle»
    .threat-why = Puede pedirlo, y conviene. Eso es una amenaza. También le interesa a la policía.
    .hint-ask = ¿Enseña o hace daño a una persona que no dio permiso?
    .hint-look = Busque un nombre, una cara, una calle o una amenaza.
    .tutor-watch = ¿Confunde «no me gusta» con «hace daño»?
    .tutor-ask = ¿Qué no querría ver nunca de usted?
    .tutor-point = La línea por la que se pregunta.
    .tutor-show = Una foto de un periódico: ¿a quién se conoce?
    .tutor-hand-back = Diga: ¿se queda, o pediría que lo quiten?

# Palabras con las que se pide quitar una foto, cualquiera de ellas.
photo = foto|fotos|fotografía|fotografías|imagen|imágenes
away = quita|quitar|quitas|quite|quites|quítala|quítela|quitarla|borra|borrar|borras|borre|borres|bórrala|bórrela|borrarla|elimina|eliminar|elimine|elimines|elimínala|elimínela|eliminarla|retira|retirar|retire|retires|retírala|retírela|retirarla|baja|bajar|bájala|bájela|bajarla

choir =
    .who = Teresa
    .friend-name = Rosa
    .line = He puesto en internet nuestra foto del coro. Sales delante.
    .request = Hola, Rosa: quita la foto, por favor. No la quiero en internet.
garden =
    .who = Yusuf
    .friend-name = Pilar
    .line = Tu nieto en la huerta: he puesto la foto en internet.
    .request = Pilar, ¿puedes quitar la foto? Es solo un niño.
course =
    .who = Wei
    .friend-name = Mihai
    .line = He puesto una foto del curso en internet, con los nombres.
    .request = Hola, Mihai: borra la foto, por favor. Mi nombre no hace falta.

friend =
    .name = { $friend-name }
put-it-up = { $line }
it-is-gone = No lo había pensado. Hago lo que me pides.
other =
    .name = Carmen
at-five = ¿Nos vemos a las 5?

ask-kindly =
    Muchas veces fue una amistad, sin mala idea. Entonces se le pide.
    { $friend-name } puso una foto en internet, y { $who } no la quiere ahí.

    Escríbale con sus palabras: que quite la foto, por favor.
    .hint-ask = ¿Cómo se lo pediría a una amistad en la puerta?
    .hint-look = Abra el chat de { $friend-name }. Debajo hay una casilla, y después «Enviar».
    .hint-look-lines = Abra el chat de { $friend-name }. La casilla y «Enviar» van al final.
    .hint-key = { -enter-key } abre el chat. Escriba, con la palabra foto. Después, { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de { $friend-name }. Después, la casilla, un espacio y sus palabras. Al final, «Enviar».
    .hint-show = Mire: el chat, una frase amable, Enviar.
    .not-yet-other = Eso llegó a Carmen, y ella no puso ninguna foto. Pulse «Volver» y abra el chat de { $friend-name }.
    .not-yet = Su mensaje salió. Diga en él dos cosas: la foto, y que la quite. Pulse Deshacer o escriba otra vez.
    .done = { $friend-name } la quitó enseguida. Casi todo el mundo lo hace. Pedirlo es su derecho, también entre amistades.
    .tutor-watch = ¿Le cuesta pedirlo?
    .tutor-ask = ¿A quién hay que preguntar antes de enseñar una foto?
    .tutor-point = El chat de { $friend-name }.
    .tutor-show = Pida usted que quiten una foto suya.
    .tutor-hand-back = Diga: basta una frase amable.

# Lo que se lee en la prueba.
day-of =
    .question = ¿Qué día pone?
    .short = Día
    .wanted = 4 de mayo|4 mayo|el 4 de mayo|4/5|4-5
hour-of =
    .question = ¿Qué hora pone?
    .short = Hora
    .wanted = 18:20|18.20|1820|18 20|6:20|18:20 h|las 18:20
name-of =
    .question = ¿Qué nombre usa esa persona?
    .short = Nombre
    .wanted = Señor 77|Sr. 77|Sr 77|Señor77

keep-proof =
    Un extraño publicó la calle de Amina. Primero, la prueba: una
    imagen de la pantalla, o captura de pantalla. Aquí es un botón.

    { $question } Escríbalo abajo.
    .answer = { $short }
    .hint-ask = ¿Con qué podrá demostrar mañana que estuvo ahí?
    .hint-look = Busque «Guardar una imagen». El nombre, el día y la hora están encima.
    .hint-key = { -enter-key } pulsa «Guardar una imagen». Con Tab baja a la casilla. Escriba, y después { -enter-key } 2 veces.
    .hint-key-lines = Escriba el número de «Guardar una imagen». Después, el de «{ $short }», un espacio y la respuesta.
    .hint-show = Mire: se guarda la imagen y se escribe la respuesta.
    .not-yet-answer = Encima de la publicación pone otra cosa. Ahí están nombre, día y hora. Escriba lo que se pregunta.
    .never = Contestó. En la vida real eso suele traer más palabras, y peores. Paso lo deshizo. Amina no tiene que hablar con él. Basta con la prueba.
    .at-social-stranger = Primero la imagen. Después, la respuesta abajo.
    .done = La prueba está guardada, con nombre, día y hora. Si desaparece, podrá enseñarla. En el teléfono suelen ser dos botones a la vez.
    .tutor-watch = ¿Quiere que desaparezca ya? Diga por qué va antes la prueba.
    .tutor-ask = ¿A quién podría enseñarle Amina esa imagen?
    .tutor-point = La línea con el nombre, el día y la hora.
    .tutor-show = Cómo hace su teléfono una captura de pantalla.
    .tutor-hand-back = Diga: primero se guarda. Después, que desaparezca.

address =
    .who = Amina
    .what = su calle y su foto
    .date = 4/5/2026
    .date-word = 4/5/2026|04/05/2026|4-5-2026|04-05-2026|4.5.2026|4 5 2026|2026-05-04
phone =
    .who = Kofi
    .what = su número de teléfono
    .date = 4/5/2026
    .date-word = 4/5/2026|04/05/2026|4-5-2026|04-05-2026|4.5.2026|4 5 2026|2026-05-04
work =
    .who = Olena
    .what = el sitio donde trabaja
    .date = 4/5/2026
    .date-word = 4/5/2026|04/05/2026|4-5-2026|04-05-2026|4.5.2026|4 5 2026|2026-05-04

report-the-post =
    Un extraño publicó algo de { $who }: { $what }.
    La prueba ya está guardada.

    Denuncie la publicación: muestra cosas privadas.
    Se publicó el { $date }.
    .hint-ask = ¿Qué es esto: privado, un insulto o solo feo?
    .hint-look = Abra «Denunciar la publicación». Hay tres razones y una casilla para el día.
    .hint-key = { -enter-key } la abre y elige la razón. Con Tab va a la casilla: escriba { $date }. Después, Tab e { -enter-key }.
    .hint-key-lines = Escriba el número de «Denunciar la publicación» y el de la razón. Después, la casilla, un espacio y { $date }. Al final, «Enviar la denuncia».
    .hint-show = Mire: denunciar, la razón, el día, Enviar la denuncia.
    .never = Contestó. En la vida real eso suele traer más palabras, y peores. Paso lo deshizo. Pulse «Denunciar la publicación».
    .not-yet-report-why = La denuncia salió con otra razón. Pulse «Deshacer» y elija «Muestra cosas privadas».
    .not-yet-post-date = La denuncia salió con otro día. Pulse «Deshacer» y escriba { $date }.
    .at-social-report-done = ¿Eligió cosas privadas, y el { $date }? Si había algo distinto, pulse «Deshacer».
    .done = El sitio tiene la denuncia, y usted, su número. Si en unos días no contestan, denuncie otra vez. La oficina de protección de datos también ayuda.
    .tutor-watch = ¿Elige «No me gusta»? Sirve de menos.
    .tutor-ask = ¿Para qué quiere el sitio saber el día?
    .tutor-point = Las tres razones.
    .tutor-show = Cómo se le cuenta a una vecina, con calma, lo que pasó.
    .tutor-hand-back = Diga: cuente solo lo que es. Con eso basta.

pay-and-it-goes =
    Ahora el extraño escribe a Olena. ¿Qué haría usted en su lugar?
    .offer = «Págueme 200 { -money } y lo quito. Si no, enseño más».
    .offer-pay = Pagar, para que pare
    .offer-shout = Contestarle lo que pienso de él
    .offer-silent = No decir nada. Guardar una captura
    .more = Eligió pagar. Quien cobra una vez vuelve a pedir, y no quita nada. En la vida real perdería el dinero. Aquí no pasó nada. Esto es un delito, y lo comete él.
    .louder = Eligió contestarle. Cada respuesta le dice que funciona. En la vida real escribiría más. Aquí no pasó nada. No le debe ni una palabra.
    .night = Guardó la prueba y no le dio nada. Eso es fuerza. Pero la noche es larga, y pesa.
    .night-alone = No contárselo a nadie
    .night-talk = Llamar a alguien de confianza o a una línea de ayuda
    .heavy = Eligió callar. Mucha gente lo hace por vergüenza. Pero a solas crece. Aquí no pasó nada. La vergüenza es de él, no de usted.
    .friend = Llamó. Alguien escucha, y mañana van a la policía. Nadie se ríe de usted. Entre dos pesa menos.
    .hint-ask = ¿Con qué camino no le da nada a él, y tiene compañía?
    .hint-look = Busque el camino sin dinero y sin respuesta. Después, otra persona.
    .tutor-watch = ¿Le ha pasado? Escuche, y no pregunte más de la cuenta.
    .tutor-ask = ¿A quién llamaría usted una noche así?
    .tutor-point = Las palabras «alguien de confianza».
    .tutor-show = El número de una línea de ayuda, en papel, para llevárselo.
    .tutor-hand-back = Diga: aquí se puede probar todo. Yo sigo a su lado.

money =
    .who = Mihai
    .line = Tengo su foto. Mándeme dinero, o la verán todos.
answer-me =
    .who = Fatou
    .line = Sé dónde vive. Contésteme.
one-more =
    .who = Amina
    .line = Mándeme otra foto, o escribo a su familia.

stranger =
    .name = 555 0118
    .number = 555 0118
threat-line = { $line }

block-the-sender =
    Un extraño escribe a { $who }. La captura ya está guardada.
    No conteste. Abra el chat, después «Más», y denúncielo.

    Después bloquee a la persona: de ahí ya no llega nada.
    .hint-ask = ¿Qué chat da miedo?
    .hint-look = Abra «555 0118». Debajo está «Más»: ahí ponen «Denunciar» y «Bloquear».
    .hint-look-lines = Abra «555 0118». Al final viene «Más»: ahí están «Denunciar» y «Bloquear».
    .hint-key = Con Tab va a «Más», e { -enter-key } lo abre. Elija «Denunciar». Después otra vez «Más», y «Bloquear».
    .hint-key-lines = Escriba el número de «Más» y el de «Denunciar». Después otra vez «Más», y «Bloquear».
    .hint-show = Mire: el chat, Más, Denunciar, Más, Bloquear.
    .never-sent-stranger = Contestó. En la vida real esa persona vería que funciona. Entonces llega más. Paso lo deshizo. No debe ninguna respuesta. Pulse «Más».
    .never = Esa es Carmen, una amiga. No hizo nada. Paso lo dejó como estaba. Vuelva y abra «555 0118».
    .done = El servicio ya lo sabe, y de ahí no llega nada más. A la otra parte no se le avisa. Con la captura, { $who } puede ir a la policía.
    .tutor-watch = ¿Se le va la mano a explicar o a contestar?
    .tutor-ask = ¿Qué se siente al cerrar esa puerta?
    .tutor-point = El botón «Más …».
    .tutor-show = Cómo se bloquea un número en su teléfono.
    .tutor-hand-back = Diga: dos toques, y hay silencio.

who-else =
    ¿Quién más puede ayudar? Elija 4.
    .tutor = Su tutor, o alguien de confianza
    .tutor-why = Eligió a alguien de confianza. A su lado se ve todo con más calma. No hace falta contarlo todo.
    .police = La policía
    .police-why = Eligió la policía. Amenazar es un delito, y su prueba cuenta. Si hay peligro, llame enseguida al { -emergency-number }.
    .poster = Quien lo publicó
    .poster-why = Eligió a quien lo publicó. Hablar con quien hace daño puede traer más daño. Busque a quien está de su parte.
    .office = La oficina de protección de datos
    .office-why = Eligió la oficina. Puede ordenar que quiten sus datos. Se le escribe a ayuda@oficina-datos.example.
    .line = Una línea de ayuda, gratis y sin dar el nombre
    .line-why = Eligió la línea de ayuda. Escuchan, también de noche, y saben el siguiente paso. En esta lección es el 555 0116; pregunte por la de verdad.
    .hint-ask = ¿Quién está de parte de la persona que sufre?
    .hint-look = Cuatro líneas ayudan. Una hizo el daño.
    .tutor-watch = ¿Tiene a alguien en su vida? Si no, le tiene a usted.
    .tutor-ask = ¿Con cuál de las cuatro le sería más fácil hablar?
    .tutor-point = El número 4 de la pregunta.
    .tutor-show = La línea de ayuda de su país, en papel.
    .tutor-hand-back = Diga: elija a quienes llamaría usted.

all-of-it =
    Ahora todo, por { $who }. El Señor 77 publicó { $what }
    el { $date }. Guarde la prueba, denuncie lo privado y bloquee.
    .hint-ask = ¿Qué va primero: prueba, denuncia o bloqueo?
    .hint-look = Abra «Señor 77». Ahí están la imagen, la denuncia y, después, «Bloquear a esta persona».
    .hint-key = { -enter-key } abre «Señor 77» y pulsa un botón. Tab va al siguiente. En la casilla va { $date }.
    .hint-key-lines = Escriba el número de una línea. En la casilla: su número, un espacio y { $date }.
    .hint-show = Mire: la publicación, la imagen, la denuncia, otra vez la publicación, bloquear.
    .never = Contestó. En la vida real eso suele traer más palabras, y peores. Paso lo deshizo. Prueba, denuncia, bloqueo.
    .at-social = Empiece por «Señor 77». ¿Ya no está esa línea, y falta algo? Pulse «Deshacer».
    .not-yet-report-why = La denuncia salió con otra razón. Pulse «Deshacer» y elija «Muestra cosas privadas».
    .not-yet-post-date = La denuncia salió con otro día. Pulse «Deshacer» y escriba { $date }.
    .at-social-report-done = Denunciado. Abra otra vez «Señor 77»: ¿queda algo por hacer?
    .done = Prueba, denuncia, bloqueo: la puerta está cerrada. { $who } tiene una imagen y un número para enseñar. Puede hacerlo por usted y por quien se lo pida.
    .tutor-watch = ¿Guarda la prueba antes de bloquear?
    .tutor-ask = ¿A quién podría ayudar ahora con esto?
    .tutor-point = Los tres botones debajo de la publicación.
    .tutor-show = Respiren hondo al terminar.
    .tutor-hand-back = Diga: ya sabe el camino. Yo solo miro.
