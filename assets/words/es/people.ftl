### Nombres, volver, marcharse.

name-place = Su nombre aquí
name-sign = Elija un dibujo que le guste.
name-sign-why = Con su dibujo y su nombre vuelve a su sitio.
name-ask = ¿Qué nombre quiere usar aquí?
name-why = Basta con el nombre de pila o un apodo. Se queda aquí.
name-label = Nombre
name-keep = Guardar este nombre
name-empty = Aquí aún no hay nombre. Escríbalo en la casilla, o vuelva atrás.
name-not-kept = Hoy aquí no se puede guardar nada. Su nombre vale hasta que se marche.
signs-place = Volver a su sitio
signs-ask = ¿Cuál es su dibujo?
signs-how = Con las cuatro flechas llega a todos los dibujos.
    .lines = Cada dibujo tiene un número.
nicknames-wait = Un momento, por favor.
nicknames-ask = ¿Cuál es su nombre?
nicknames-none = No ha venido nadie con el dibujo «{ $sign }». Vuelva y elija otro.
figure-label = { $picture } { $name }
figure-sun = sol
figure-moon = luna
figure-tree = árbol
figure-flower = flor
figure-cat = gato
figure-fish = pez
figure-bird = pájaro
figure-snail = caracol
figure-house = casa
figure-boat = barco
figure-key = llave
figure-cup = taza

leave-place = Dejarlo por hoy
leave-ask = ¿Quiere dejarlo por hoy?
leave-why = Su sitio queda guardado. Puede seguir otro día.
leave-why-guest = Aún no tiene un nombre aquí. Con un nombre puede seguir otro día.
leave-no = No, seguir
leave-yes = Sí, dejarlo por hoy
leave-home = Ir al inicio

bye-place = Hasta pronto
bye = Hasta pronto.
bye-name = Hasta pronto, { $name }.
bye-place-kept = Su sitio queda guardado: { $title }.
bye-kept = Todo lo que ha hecho queda guardado.
bye-not-kept = No se ha podido guardar lo que ha hecho. Lo aprendido se lo lleva usted.
bye-guest = Ha estado de visita. Cuando se siente otra persona, aquí no quedará nada suyo.
go-on-here = Sigo aquí: continuar
bye-next = Otra persona
bye-close = Cerrar Paso

day-place = Bienvenida
day-ask = ¿Cuándo estuvo aquí la última vez?
day-other = Otro día
day-today = Hoy mismo
