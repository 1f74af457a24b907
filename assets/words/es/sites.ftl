### Sitios: lo que rodea las páginas y lo que una página dice de sus casillas.

## El navegador.

site-browser = Navegador
site-address = Dirección
site-go = Ir
site-back = Atrás
site-forward = Adelante
site-menu = Menú
site-close = Cerrar
site-tab = Pestaña { $n }
site-new-tab = Pestaña nueva
site-close-tab = Cerrar esta pestaña
site-padlock = Candado
site-padlock-means =
    Candado cerrado: lo que envía a este sitio viaja protegido. Nadie lo lee por el camino.

    No dice quién está detrás. Los ladrones también tienen candado. Por eso, lea además la dirección.
site-no-padlock = Sin candado
site-no-padlock-means =
    Sin candado: lo que envía a este sitio se puede leer por el camino.

    Para leer, vale. No escriba contraseñas ni números de tarjeta.
site-history = Historial
site-history-empty = Aquí no hay nada. No se recuerda ninguna página.
site-clear-history = Olvidar estas páginas
site-downloads = Descargas
site-downloads-empty = Todavía no ha descargado nada.
site-download = Descargar: { $file }
site-downloaded = Descargado: { $file }
site-private = Ventana privada nueva
site-private-line = Ventana privada: aquí no se recuerdan estas páginas.
site-blocker = Bloquear rastreadores
site-cookies = Este sitio quiere usar cookies. Algunas son necesarias. Otras miran lo que usted lee, para la publicidad.
site-cookies-all = Aceptar todas
site-cookies-needed = Solo las necesarias

## Buscar.

site-search = Buscar
site-ask = Preguntar
site-advert = Anuncio
site-any-age = Cualquier fecha
site-age-week = Esta semana
site-age-month = Este mes
site-age-year = Este año
site-next-results = Más resultados
site-nothing-found = No hay nada para «{ $words }». Pruebe con otras palabras, o con menos.
site-nowhere = Esta página no está
site-nowhere-means = En esta dirección no hay ninguna página: { $address }. Léala otra vez, signo a signo.
site-nowhere-near = ¿Quería decir esta?

## Las casillas de una página.

site-needed = { $box } *
site-needed-means = Las casillas con * hay que rellenarlas.
site-attach = Elegir un archivo
site-files = ¿Qué archivo?
site-mark-choose = Aquí no hay nada elegido. Elija una línea y siga.
site-mark-empty = Esta casilla sigue vacía. Rellénela y después siga.
site-mark-other = En esta casilla va otra cosa. Compruébela signo a signo.
site-mark-text = Mire otra vez esta casilla.
site-mark-secret = Mire otra vez esta casilla.
site-mark-number = En esta casilla solo van cifras.
site-mark-email = Una dirección de correo lleva una @, después un punto y ningún espacio.
site-mark-phone = Un teléfono tiene 6 cifras o más.
site-mark-date = Escriba día, mes y año con cifras: 3/5/1951.
site-mark-identity = Escriba el número tal como está en su documento.
site-mark-weak = Esta contraseña todavía es corta. Añada palabras hasta que sea fuerte.
site-mark-known = Es de las primeras que prueba un ladrón. Junte palabras que solo juntaría usted.
site-holds-other = Ya está hecho, pero en «{ $box }» pone algo distinto de lo que pone arriba. Compare los dos textos. Cambie el suyo, o vuelva atrás con «Deshacer».
site-mark-same = Esta contraseña ya la usa en otro sitio. Invente otra para este.

## Debajo de una contraseña nueva: si es fuerte.

site-strength-none = Fuerza
site-strength-known = Fácil de adivinar
site-strength-short = Corta: añada palabras
site-strength-better = Mejor: una palabra más
site-strength-strong = Fuerte
site-strength-same = Esta ya la tiene

## Lo que pregunta Paso debajo.

site-answer = Su respuesta
site-answer-give = Esta es mi respuesta
site-answer-not-yet = En la página pone otra cosa. Mire otra vez dónde lo dice y escríbalo aquí.
site-answer-open = Esa es la respuesta. Abra también la página «{ $page }»: ahí lo dice.
site-answer-rest = Esa es la respuesta. Falta otra cosa: lea arriba una vez más qué se pide.
