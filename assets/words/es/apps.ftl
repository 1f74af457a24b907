### Programas de práctica: lo que se ve dentro, y lo que dice Paso debajo.

app-hurt = Eso no le habría ayudado. Paso lo deshizo y no pasó nada. Lea otra vez lo que se pide.

## Correo: lo que se ve en el buzón.

mail = Correo
mail-inbox = Recibidos
mail-sent = Enviados
mail-drafts = Sin terminar
mail-spam-folder = Spam
mail-bin-folder = Papelera
mail-empty = Aquí no hay ningún correo.
mail-new = Correo nuevo
mail-new-mark = nuevo
mail-from = De
mail-address = Dirección
mail-to = Para
mail-subject = Asunto
mail-text = Texto
mail-nothing = (vacío)
mail-file = Archivo
mail-files = ¿Qué archivo?
mail-attached-mark = adjunto
mail-off = Quitar este archivo
mail-book = Libreta de direcciones
mail-reply = Responder
mail-reply-head = Su respuesta
mail-forward = Reenviar
mail-forward-head = Reenviar este correo
mail-forwarded = Debajo de su texto
mail-spam = Es spam
mail-not-spam = No es spam
mail-bin = Tirar
mail-restore = Recuperar
mail-again = Escribirlo otra vez
mail-send = Enviar
mail-attach = Adjuntar un archivo
mail-throw-away = Tirar
mail-throw-away-ask = ¿Tirar este correo?
mail-throw-away-yes = Sí, tirarlo
mail-throw-away-no = No, dejarlo ahí

## Correo: lo que dice Paso.

mail-no-address = El correo sigue aquí, porque no tiene dirección. No le llegaría a nadie. Escriba la dirección en la casilla «Para».
mail-not-an-address = El correo sigue aquí. En «Para» pone «{ $typed }». Una dirección lleva una @, después un punto, y ningún espacio.
mail-no-subject = El correo sigue aquí. Aún no tiene asunto. Escriba una o dos palabras en «Asunto». O pulse otra vez Enviar y saldrá así.
mail-no-text = El correo sigue aquí. Aún no tiene texto. Escriba su frase en la casilla «Texto».
mail-other-box = Lo que escribió está bien, pero está en otra casilla. Va en la casilla «{ $box }». Escríbalo allí.
mail-is-sent = Su correo ya va de camino. En «Enviados» queda una copia.
mail-off-to = Su correo salió para { $to }. Es otra dirección. Pulse Deshacer y lea la dirección otra vez, signo a signo.
mail-off-subject = Su correo salió. El asunto que se pide es otro. Pulse Deshacer y mire la casilla «Asunto».
mail-off-text = Su correo salió. En el texto falta algo todavía. Pulse Deshacer y lea otra vez lo que se pide.
mail-off-files = Su correo salió. Los archivos no son los que se piden. Pulse Deshacer y mire los archivos.
mail-off-reply = Su correo salió como un correo nuevo. Se pedía otro camino. Pulse Deshacer, abra el correo recibido y mire sus botones.
mail-moved-bin = El correo está ahora en la papelera. Puede sacarlo de ahí. Pulse Deshacer o abra la papelera.
mail-moved-spam = El correo está ahora en «Spam». Puede sacarlo de ahí. Pulse Deshacer o abra «Spam».
mail-moved-inbox = El correo está otra vez en «Recibidos».
mail-moved-sent = El correo está otra vez en «Enviados».
mail-followed = Siguió el enlace. En la vida real se abre ahora una página. Aquí no pasa nada más.

## Formulario.

form = Formulario
form-send = Enviar
form-sent = Enviado
form-change = Cambiar algo
form-empty = (vacío)
form-missing = El formulario sigue aquí. Esta casilla está vacía: { $box }. Rellénela y pulse Enviar.
form-missing-more =
    { $more ->
        [one] El formulario sigue aquí. Esta casilla está vacía: { $box }. Y hay otra más.
       *[other] El formulario sigue aquí. Esta casilla está vacía: { $box }. Y hay { $more } más.
    }
form-off = El formulario salió. En una casilla pone otra cosa de la que se pide: { $box }. Pulse «Cambiar algo».

## Menú de práctica.

menu-panel = Menú de práctica
menu-question = ¿Quiere esto?
menu-chosen-mark = elegido
menu-no-mouse = No tengo { -mouse }
menu-other = Eligió esto: { $row }. Se pedía otra cosa. Pulse Deshacer y lea otra vez lo que se pide.
menu-cancelled = Dijo que no. No se eligió nada y todo está como antes.

## Paso mismo.

paso-notice = Aviso
paso-part = Parte { $part } de { $of }
paso-turn-on = Más
paso-turn-back = Atrás
