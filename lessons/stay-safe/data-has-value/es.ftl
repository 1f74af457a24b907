title = Sus datos valen
about = Un sorteo con doce preguntas, y lo que no hace falta contestar.
can-do = dar solo los datos que hacen falta
bridge = ¿Un formulario le pregunta algo? Pregunte usted también: «¿Para qué lo necesitan?».

word-personal-data =
    .name = datos personales
    .means = Todo lo que dice algo de usted: nombre, dirección, salud, lugares.
word-privacy =
    .name = privacidad
    .means = Usted decide quién sabe qué de su vida.

why =
    Muchas cosas no cuestan dinero: un juego, un mapa, un sorteo.
    A menudo se pagan de otra forma: con sus datos personales.
    Son todo lo que dice algo de usted.
    Su nombre, su dirección, su salud, dónde está.

    Hoy rellenará un formulario dando muy poco de eso.
    Las personas son inventadas, y aquí no se rompe nada.
    Equivocarse ayuda.
    .tutor-watch = ¿Dice «yo no tengo nada que esconder»? Solo escuche.
    .tutor-ask = ¿Qué no le contaría a un desconocido?
    .tutor-point = Las palabras «se pagan de otra forma».
    .tutor-show = Un formulario de papel con muchas casillas.
    .tutor-hand-back = Diga: ahora miramos quién pregunta y qué.

who-collects =
    Es un día cualquiera de Samira. ¿Quién recoge datos de ella?
    Elija tres.
    .card = La tarjeta de puntos del supermercado
    .card-why = Eligió la tarjeta de puntos. Apunta qué compra y cuándo. El descuento es el precio que le pagan.
    .map = El mapa { -mobile(form: "of") }
    .map-why = Eligió el mapa. Apunta dónde está. Es útil, y también se puede apagar.
    .search = La página donde busca cosas
    .search-why = Eligió el buscador. Apunta sus preguntas y le pone anuncios a medida. Así se van juntando los datos.
    .book = El libro de la biblioteca que lee en casa
    .book-why = Eligió el libro. El papel no apunta nada mientras ella lee. Busque cosas que puedan recordar.
    .hint-ask = ¿Qué cosas pueden recordar algo de ella?
    .hint-look = Tres líneas hablan de una tarjeta, { -mobile(form: "a") } o una página.
    .tutor-watch = ¿Le sorprende lo de la tarjeta de puntos?
    .tutor-ask = ¿Qué tarjetas de tiendas lleva en la cartera?
    .tutor-point = La palabra «tres» de la pregunta.
    .tutor-show = Una tarjeta de puntos, si tiene.
    .tutor-hand-back = Diga: ¿cuáles tienen memoria?

what-for =
    Don Anselmo compra una mesa. Se la llevan a casa.
    ¿Qué necesita la tienda para eso?
    .needed = Hace falta
    .not-needed = No hace falta
    .name = Su nombre
    .name-why = En la puerta preguntan por él. Por eso hace falta el nombre.
    .card = El número de su documento de identidad
    .card-why = Para llevar una mesa no se necesita. Con él, alguien podría firmar en su nombre.
    .street = La calle y el número
    .street-why = Tienen que encontrar la casa. Por eso hace falta la dirección.
    .illness = Sus enfermedades
    .illness-why = Eso es para su médica. La tienda solo pregunta lo que sirve para la mesa.
    .phone = Un teléfono
    .phone-why = Llaman antes de llegar. Por eso un número viene bien.
    .income = Cuánto cobra al mes
    .income-why = Paga la mesa, y con eso basta. Lo que cobra es cosa suya.
    .hint-ask = ¿Qué harían con ese dato los que traen la mesa?
    .hint-look = Piense en ellos, en la puerta, con la mesa.
    .tutor-watch = ¿Se pregunta «para qué» antes de contestar?
    .tutor-ask = ¿Se lo diría a quien le trae la mesa?
    .tutor-point = La línea por la que se pregunta ahora.
    .tutor-show = Un papel de entrega: ¿qué datos lleva?
    .tutor-hand-back = Diga: ¿para qué? Y después decida.

bike =
    .who = Mamadou
    .prize = una bicicleta
    .phone = 600 555 147
trip =
    .who = Rosa
    .prize = un viaje al mar
    .phone = 600 555 162
oven =
    .who = Gheorghe
    .prize = un horno nuevo
    .phone = 600 555 138

draw = ¡Gane { $prize }!
    .address = gran-sorteo.example
    .hello = 12 preguntas cortas y ya participa.
    .draw-name = Nombre
    .draw-phone = Teléfono
    .draw-email = Correo
    .draw-birth = Nacimiento
    .draw-street = Calle
    .draw-job = Su trabajo
    .go-on-form = Siguiente
draw-more = Seis preguntas más
    .draw-identity = Documento
    .draw-card = Tarjeta
    .draw-income = Ingresos
    .draw-illness = Enfermedades
    .draw-children = Sus hijos
    .draw-home = Cuándo sale de casa
    .partners = Pueden dar mis datos a 300 empresas
    .enter-draw = Enviar
draw-done = Ya participa
    .thanks = ¡Suerte! Le llamamos si gana { $prize }.

prize-draw =
    { $who } quiere ganar { $prize }. Teléfono: { $phone }
    Le hacen 12 preguntas. Dé solo lo que hace falta.
    Deje vacías las otras casillas.
    .hint-ask = ¿Qué necesitan para avisar a quien gane?
    .hint-look = Busque el signo * detrás de una casilla. Solo esas hay que rellenarlas.
    .hint-key = Escriba el nombre, Tab, el teléfono. Con Tab baje a «Siguiente» y pulse { -enter-key }. Al final, «Enviar».
    .hint-look-lines = Escuche si hay un * detrás del nombre de la casilla. Solo esas hay que rellenarlas.
    .hint-key-lines = Escriba el número de la casilla, un espacio y el nombre. Después, el teléfono, «Siguiente» y «Enviar».
    .hint-show = Mire: nombre, teléfono, siguiente y enviar.
    .never-draw-email = Escribió un correo. Lo llenarían de anuncios durante años. Basta el teléfono. La casilla vuelve a estar vacía.
    .never-draw-birth = Escribió el nacimiento. Los bancos lo preguntan para saber que es usted. Un sorteo no lo necesita. La casilla vuelve a estar vacía.
    .never-draw-street = Escribió la calle. Sabrían dónde vive { $who }. Ya la pedirán si gana. La casilla vuelve a estar vacía.
    .never-draw-job = Escribió el trabajo. Con él calculan cuánto puede pagar { $who }. Un sorteo no lo necesita. La casilla vuelve a estar vacía.
    .never-draw-identity = Escribió el documento. Con él alguien podría firmar un contrato en su nombre. La casilla vuelve a estar vacía.
    .never-draw-card = Escribió una tarjeta. Con ella alguien podría comprar. Un premio no cuesta nada. La casilla vuelve a estar vacía.
    .never-draw-income = Escribió los ingresos. Ese dato se vende a otros. Un sorteo no lo necesita. La casilla vuelve a estar vacía.
    .never-draw-illness = Escribió sobre la salud. Eso es para la médica. Un seguro pagaría por saberlo. La casilla vuelve a estar vacía.
    .never-draw-children = Escribió sobre los hijos. Hay quien llama con esos nombres: «Abuela, soy yo». La casilla vuelve a estar vacía.
    .never-draw-home = Escribió cuándo no hay nadie en casa. A los ladrones les gusta saberlo. La casilla vuelve a estar vacía.
    .never-partners = Dijo que sí a 300 empresas. Nadie podría recuperar los datos de todas. La marca ya no está.
    .done = Bastaron dos respuestas. Las otras diez casillas quedaron vacías, y el formulario salió. Casi siempre pasa así.
    .tutor-watch = ¿Rellena una casilla solo porque está ahí?
    .tutor-ask = ¿Para qué querrán saber eso?
    .tutor-point = El signo * detrás de dos casillas.
    .tutor-show = En un papel, tache lo que no hace falta.
    .tutor-hand-back = Diga: dos casillas. Las demás, en paz.

what-it-tells =
    Cosas pequeñas se pueden usar contra nosotros.
    ¿Qué podría hacer alguien con cada una?
    .birth = El día en que nací
    .birth-with = Adivinar códigos y hacerse pasar por mí en el banco
    .birth-why = Eligió adivinar códigos. Muchos códigos son cumpleaños, y los bancos preguntan el día. No hace falta que lo sepa todo el mundo.
    .card = Una foto de mi documento
    .card-with = Firmar un contrato en mi nombre
    .card-why = Eligió el contrato. A algunas tiendas les basta la foto. Se manda solo a quien se conoce.
    .away = «Estamos dos semanas en la playa»
    .away-with = Saber que la casa está vacía
    .away-why = Eligió la casa vacía. Las fotos de la playa pueden esperar a la vuelta. No cuesta nada.
    .illness = Lo que me duele
    .illness-with = Venderme un remedio caro que no sirve
    .illness-why = Eligió el remedio caro. Quien sabe qué le preocupa sabe qué le compraría. De eso, mejor con la médica.
    .hint-ask = ¿Quién ganaría dinero con esto?
    .hint-look = Busque lo que va: códigos, firma, casa vacía, remedio.
    .tutor-watch = ¿Se asusta? Diga qué ayuda en cada caso.
    .tutor-ask = ¿Cuál de estas cosas ha contado este año?
    .tutor-point = La línea por la que se pregunta ahora.
    .tutor-show = Una postal que se escribe después del viaje.
    .tutor-hand-back = Diga: ¿qué haría con eso un desconocido?

to-an-assistant =
    Gheorghe pide ayuda con una carta a un asistente de IA.
    Es un programa que contesta con frases enteras.
    Marque las tres líneas que es mejor no poner.
    .name = Para el asistente
    .who = Soy Gheorghe Popa. Nací el 4 de junio de 1978.
    .who-why = Marcó el nombre y el nacimiento. El asistente puede ayudar sin ellos. Por eso no se ponen.
    .letter = Me llegó una carta sobre el precio del alquiler.
    .letter-why = Marcó la carta. Sin ella no se puede ayudar, y no nombra a nadie. Busque lo que dice quién es él.
    .number = Mi documento tiene el número 4471 8823.
    .number-why = Marcó el documento. Para una carta no sirve. Por eso no se pone.
    .question = ¿Cómo pido dos semanas más?
    .question-why = Marcó la pregunta. Es lo que él quiere saber. Busque números y nombres.
    .pin = Por si ayuda: el código de mi banco es 2580.
    .pin-why = Marcó el código del banco. Ese no va a ningún sitio más que al banco. Por eso no se pone.
    .hint-ask = ¿Qué líneas dicen quién es, o abren algo?
    .hint-look = Busque las líneas con números.
    .hint-look-lines = Escuche en qué líneas hay números.
    .tutor-watch = ¿Trata al asistente como a una persona que calla?
    .tutor-ask = ¿Qué tiene que saber para escribir esa carta?
    .tutor-point = La línea de la pregunta.
    .tutor-show = Una carta con el nombre tapado con la mano.
    .tutor-hand-back = Diga: sobran tres líneas.

where-it-goes =
    ¿Qué pasa con lo que se escribe a un asistente de IA?
    .gone = Desaparece al cerrar la ventana
    .gone-why = Eligió que desaparece. Lo parece, pero está en una máquina lejos de aquí. Busque qué puede pasar allí.
    .kept = Lo pueden guardar, leer y usar para enseñar al programa
    .kept-why = Eligió que lo pueden guardar. Muchas veces lo dice la letra pequeña. No escriba nada que deba quedar en secreto.
    .friend = Nada. Es como hablar con un amigo
    .friend-why = Eligió el amigo. Suena amable, y es el programa de una empresa. Busque qué podría hacer la empresa.
    .hint-ask = ¿De quién es ese programa?
    .hint-look = Busque la línea que dice «pueden».
    .tutor-watch = ¿Ya usó un programa así? Pregunte para qué.
    .tutor-ask = ¿Qué le preguntaría sin dar su nombre?
    .tutor-point = Las palabras «lo que se escribe».
    .tutor-show = Dónde está la letra pequeña en una página así.
    .tutor-hand-back = Diga: piense de quién es el programa.

the-law =
    Usted decide quién sabe qué de su vida. Eso es la privacidad.
    Es un derecho, y la ley lo protege.

    Puede preguntar: ¿qué saben de mí?
    Puede decir: eso no es así, corríjanlo.
    Puede decir: bórrenlo.
    Tienen que contestar, y es gratis. En Europa, en un mes.
    .tutor-watch = ¿Le sorprende que se pueda preguntar?
    .tutor-ask = ¿A quién le gustaría preguntarle qué sabe?
    .tutor-point = Las tres frases que empiezan por «Puede».
    .tutor-show = «Privacidad», al pie de la página de su pueblo.
    .tutor-hand-back = Diga: los derechos están para usarlos.

gym =
    .who = Noelia
    .where = un gimnasio
    .what = su peso y sus fotos
shop =
    .who = Carmen
    .where = el club de una tienda
    .what = la lista de todo lo que compró
site =
    .who = Paco
    .where = una página de recetas
    .what = su nombre y su cumpleaños

my-right =
    Hace años que { $who } dejó { $where }.
    Allí tienen todavía { $what }.
    ¿Qué puede hacer?
    .nothing = Nada. Quien tiene los datos se los queda
    .nothing-why = Eligió «Nada». Esos datos siguen siendo también de { $who }. Busque lo que permite la ley.
    .pay = Pagar para que los borren
    .pay-why = Eligió pagar. Este derecho no cuesta dinero. Busque la línea en la que no se paga.
    .delete = Escribir: «Por favor, borren mis datos»
    .delete-why = Eligió escribir. Tienen que borrarlos, o decir qué ley lo impide. Basta una frase.
    .hint-ask = ¿De quién son esos datos?
    .hint-look = Busque la línea que dice «Por favor».
    .tutor-watch = ¿Está convencido de que no se puede hacer nada?
    .tutor-ask = ¿Qué club o qué tienda tendrá todavía sus datos?
    .tutor-point = La palabra «puede» de la pregunta.
    .tutor-show = Un correo con esa sola frase.
    .tutor-hand-back = Diga: ¿qué dice la ley?

never-mine =
    Cada persona pone el límite en un sitio distinto.
    ¿Qué es lo que usted no quiere dar nunca?

    Todas las respuestas son buenas.
    .money = Los números de mi banco y mis tarjetas
    .money-why = Se guarda lo del banco. Nadie que escriba o llame lo necesita. Solo con eso se para a casi todos los ladrones.
    .health = Lo que tiene que ver con mi salud
    .health-why = Se guarda lo de su salud. Eso queda entre usted y su médica. Los formularios pueden esperar.
    .family = Nombres y fotos de mi familia
    .family-why = Se guarda lo de su familia. Se lo agradecerán. También se les puede preguntar antes de enseñar una foto.
    .codes = Mis contraseñas y mis códigos
    .codes-why = Se guarda las contraseñas y los códigos. Con ellos se abre todo lo demás. Es un buen sitio para poner el límite.
    .tutor-watch = Deje tiempo. La respuesta es solo suya.
    .tutor-ask = ¿Cuándo dio más de lo que quería?
    .tutor-point = Nada. Espere.
    .tutor-show = Cuente dónde pone usted su límite.
    .tutor-hand-back = Diga: la próxima vez que pregunten, acuérdese.
