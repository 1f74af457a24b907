### Lo que Paso guarda sobre alguien: para verlo, llevarlo, traerlo y borrarlo.

date = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
    } { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
    } de { $year }

mine-place = Lo que Paso guarda sobre mí
mine-head = Esto es lo que Paso guarda sobre usted, { $name }.
mine-why = Es suyo. Puede leerlo, llevárselo o borrarlo.
mine-file-why = Es suyo. El archivo que está al lado contiene lo mismo para programas.
mine-name = Nombre
mine-sign = Dibujo
mine-visits = Visitas
mine-lessons = Lecciones
mine-half = Se quedó en
mine-start = Primera lección propuesta
mine-wishes = Deseos
mine-ratings = Lo que dijo que le sale bien
mine-choices = Letras, colores, idioma
mine-ticks = Notas para el próximo tutor
mine-count = { $count }
mine-visit = Visita { $number }, { $date }
mine-visit-sometime = Visita { $number }
mine-times = { $what } ({ $times } veces)
mine-read = Leerlo todo
mine-along = Llevar lo hecho a otro equipo
mine-write = Llevármelo todo para leerlo
mine-bring = Traer lo hecho en una memoria USB
mine-erase = Borrar todo lo que hay sobre mí
record-before = La visita anterior
record-after = La visita siguiente

mine-did-name = Eligió el nombre { $name } y el dibujo «{ $sign }».
mine-did-guard = Eligió cómo entrar.
mine-did-card = Se hizo una tarjeta para usted.
mine-did-come = Llegó.
mine-did-leave = Se fue.
mine-did-choose = Eligió cómo se ve: { $choice }.
mine-did-start = Paso le propuso por dónde empezar: «{ $title }».
mine-did-wish = Eligió lo que le gustaría hacer algún día: { $count ->
    [one] 1 deseo
   *[other] { $count } deseos
    }.
mine-did-rate = Dijo cómo le sale: { $value } de 5.
mine-did-open = Abrió «{ $title }».
mine-did-begin = Empezó un paso de «{ $title }».
mine-did-slip = Probó algo en «{ $title }» que no era el camino.
mine-did-hint = Recibió una pista en «{ $title }».
mine-did-solve = Hizo un paso de «{ $title }», { $how }.
mine-did-skip = Pasó de largo un paso de «{ $title }».
mine-did-break = Un paso de «{ $title }» no se pudo mostrar.
mine-did-mark = El tutor dijo de un paso de «{ $title }»: { $how }.
mine-did-finish = Llegó al final de «{ $title }».
mine-did-place = Paso guardó dónde estaba en «{ $title }», con lo que había escrito.
mine-did-no-place = Paso guardó que no hay ninguna lección abierta.
mine-did-tick = El tutor dejó una nota para el siguiente: { $what }.
mine-did-untick = El tutor quitó una nota.
mine-did-hand = Levantó la mano.
mine-did-lower = Bajó la mano.
mine-did-erase = Pidió que se borrara todo.
mine-did-newer = Algo que solo puede leer un Paso más nuevo.
mine-how-alone = sin ayuda
mine-how-word = con una palabra de ayuda
mine-how-shown = después de verlo
mine-how-together = con el tutor

along-place = Llevármelo
along-where = ¿Dónde lo guardamos?
along-why = Ponga su memoria USB. Paso escribe un archivo que solo usted puede abrir.
along-read-why = Ponga su memoria USB. Quien la tenga podrá leer estas páginas.
along-stick = La memoria USB { $name }
along-folder = La carpeta { $name }
along-no-stick = Todavía no hay ninguna memoria USB. Ponga una, espere un poco y vuelva a mirar.
along-again = Volver a mirar
along-busy = Un momento, por favor. No saque la memoria USB.
along-words = Ya está. Escriba estas cinco palabras en un papel. Solo las verá ahora.
along-words-why =
    Con estas palabras abre lo hecho en otro equipo. Van sin acentos.
    El archivo se llama { $file }.
along-written = Ya está. Las páginas se llaman { $file }. Se abren con cualquier navegador.
along-done = Ya lo tengo: seguir
along-no-words = Hoy Paso no tiene palabras para esto. Avise a su tutor, por favor.

bring-place = Traer lo hecho
bring-ask = ¿Qué cinco palabras escribió en su papel?
bring-why = Ponga antes su memoria USB. Da igual usar mayúsculas o acentos.
bring-words = Cinco palabras
bring-do = Traerlo
bring-missing = Aún no están las palabras. Escríbalas en la casilla o vuelva atrás.
bring-count = { $count ->
    [one] Aquí hay 1 palabra.
   *[other] Aquí hay { $count } palabras.
    } En su papel hay cinco.
bring-unknown = Paso no conoce la palabra «{ $word }». Mire otra vez su papel.
bring-no-file = Todavía no hay una memoria USB con lo hecho. Póngala, espere un poco y vuelva a intentarlo.
bring-again = Volver a escribir las palabras
bring-done = Todo lo que había hecho ya está aquí.
bring-nothing-new = Todo lo de la memoria USB ya estaba aquí.
bring-door = Todo lo que había hecho ya está aquí. Entre con su dibujo y su nombre.
bring-other = Lo de la memoria USB es de otro nombre. Queda guardado aquí con ese nombre.

erase-place = Borrar todo lo que hay sobre mí
erase-ask = ¿Quiere que Paso borre todo lo que sabe de usted?
erase-why = Su nombre, sus lecciones y el lugar donde estaba desaparecen. Nadie puede recuperarlos.
erase-no = No, dejarlo como está
erase-yes = Sí, borrarlo todo
erase-done = Ya está. Paso ya no sabe nada de usted. Los otros equipos le olvidan cuando se encuentren con este.
erase-not = Ahora no se pudo borrar. Avise a su tutor antes de irse, por favor.
