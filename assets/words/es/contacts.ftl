### Contactos de práctica: lo que se ve en ellos, y lo que dice Paso debajo.

contacts = Contactos
contacts-new = Contacto nuevo
contacts-nobody = Aquí no hay nadie todavía.
contacts-name = Nombre
contacts-phone = Teléfono
contacts-email = Correo
contacts-change = Cambiar
contacts-write = Escriba en la ficha
contacts-all = Todos los contactos
contacts-throw-away = Tirar
contacts-emergency = Llamar en una emergencia
contacts-not-emergency = No en una emergencia
contacts-in-emergency = En una emergencia
contacts-emergency-mark = SOS
contacts-merge = Es la misma que …
contacts-merge-head = ¿Qué ficha es también de { $name }?

## Lo que dice Paso.

contacts-kept = { $name } está guardado.
contacts-gone = La ficha de { $name } ya no está. Con Deshacer vuelve.
contacts-merged = Las dos fichas son ahora una. Aquí está todo lo de las dos.
contacts-nothing = No escribió nada y no se guardó nada. «Contacto nuevo» abre otra vez una ficha vacía.
contacts-no-name = En la ficha falta el nombre. Escriba uno, para encontrarla después.
contacts-full = Aquí no cabe nadie más.
