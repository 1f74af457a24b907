### Este equipo: para quien lo prepara.

call-machine = Preparar este equipo
machine-place = Este equipo
machine-ask = Estas opciones valen para todas las personas que usen este equipo.
machine-glyphs = ¿Qué línea puede leer entera?
machine-sample = { $sample }   { $name }
glyphs-full = todos los signos
glyphs-safe = signos de una consola de texto
glyphs-ascii = solo signos sencillos
machine-keys = ¿Qué teclado tiene?
keys-es = Español (España): la @ está en el 2
keys-latam = Español (Latinoamérica): la @ está en la Q
keys-us = Inglés (Estados Unidos)
machine-language = ¿En qué idioma empieza Paso?
machine-language-ask = Preguntar cada vez
machine-hands = Manos
machine-mouse = Cuentan los clics del ratón
bounce-off = Cuenta cada pulsación
bounce = La misma tecla repetida antes de { $wait } milisegundos no cuenta

machine-date = La fecha
machine-date-is = El reloj dice { $date }.
machine-date-how = Aquí nada depende de la fecha. Si es correcta, ayuda a elegir qué repasar.
machine-date-sure = Gracias. Paso se guía por esta fecha.
machine-date-right = Sí, es hoy
