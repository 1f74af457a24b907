### Los mensajes de práctica: lo que se ve en ellos, y lo que dice Paso debajo.

messages = Mensajes
messages-who = Quién
messages-last = Último mensaje
messages-you = Usted
messages-text = Mensaje
messages-to-all = Mensaje a todos
messages-more = Más …
messages-call = Llamar
messages-block = Bloquear
messages-unblock = Desbloquear
messages-report = Denunciar
messages-leave = Salir del grupo
messages-group-mark = grupo
messages-blocked-mark = bloqueado
messages-left-mark = fuera
messages-is-blocked = Bloqueado: de aquí ya no llega nada.
messages-is-left = Salió de este grupo.
messages-is-reported = Ya lo denunció.
messages-on-the-phone = Al teléfono: { $who }
messages-key = Tecla { $key }
messages-hang-up = Colgar

## Lo que dice Paso.

messages-no-text = El mensaje está vacío. Escriba antes algo en la casilla.
messages-off = Su mensaje salió. Se pedía otra cosa. Pulse Deshacer y lea otra vez lo que se pide.
messages-blocked = Bloqueado. De ahí ya no llega nada. A la otra parte no se le avisa.
messages-unblock-done = De ahí vuelven a llegar mensajes.
messages-reported = Denunciado. En la vida real lo mira ahora alguien del servicio.
messages-left = Salió del grupo. Los demás siguen escribiendo sin usted.
messages-followed = Siguió el enlace. En la vida real se abre ahora una página. Aquí no pasa nada más.
