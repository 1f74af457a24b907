### Lo que dicen los ejercicios, sea cual sea la lección.

## Elegir.

answer = Esta es mi respuesta
pick-nothing = Falta elegir. Elija algo y pulse «Esta es mi respuesta».
pick-more =
    { $left ->
        [one] Lo que eligió está bien. Falta una cosa más. Mire otra vez.
       *[other] Lo que eligió está bien. Faltan { $left } cosas más. Mire otra vez.
    }
that-is-it = Eso es. Ya puede seguir.

## Poner en orden.

ordinal = { $number }. { $item }
order-again = Esta línea ya tiene el número { $number }. «Deshacer» quita el número { $last }.
order-not-yet = Numeró todas las líneas. Aún no están en orden. Piense qué va antes y qué va después.
order-stays =
    { $right ->
        [one] La primera línea está en su sitio y ahí se queda. Elija la siguiente.
       *[other] Las { $right } primeras líneas están en su sitio y ahí se quedan. Elija la siguiente.
    }

## Qué va con qué, y dónde va cada cosa.

match-ask = ¿Qué va con esto?  { $item }
match-not-yet = Eligió esto: { $picked }. Eso va con otra cosa. Fíjese bien en esto: { $item }
sort-ask = { $item }  ({ $number } de { $all })
sort-placed = { $group }: { $item }

## Escribir una respuesta.

your-answer = Su respuesta
check-answer = Comprobar
caps-on = Bloq Mayús está puesto: quitarlo
caps-off = Bloq Mayús está quitado: ponerlo
write-empty = La casilla está vacía. Escriba su respuesta y pulse { -enter-key }.
write-not-yet = Su respuesta está en la casilla. Todavía no es esa. Lea otra vez la pregunta y cambie lo que haga falta.
write-from-list = La respuesta está bien. Ahora tome una letra de la lista. Borre esa letra, suba a la lista y pulse { -enter-key }.

## Pulsar teclas.

keys-done = Teclas pulsadas
keys-press = Pulse { $key }
keys-other = Pulsó { $pressed }. No pasa nada. Busque { $key }.
keys-capital = Pulsó { $pressed } minúscula. Se pide la mayúscula. Mantenga la tecla Mayús y pulse { $key }.
keys-small = Pulsó { $pressed } mayúscula. Se pide la minúscula. Suelte la tecla Mayús. Si sigue igual, pulse Bloq Mayús una vez.

## Marcar partes de un texto.

spot-text = El texto
spot-so-far =
    { $found ->
        [0] Marcó algo.
        [one] Encontró una.
       *[other] Encontró { $found }.
    } { $hidden ->
        [0] Ya no queda ninguna por encontrar. Sobra alguna marca.
        [one] Queda una por encontrar.
       *[other] Quedan { $hidden } por encontrar.
    }

## Decidir en una situación.

scene-back = Volver al momento anterior

## Pensar. La escala responde a «Sé hacerlo sin ayuda».

scale-1 = Todavía no
scale-2 = Un poco
scale-3 = A medias
scale-4 = Bien
scale-5 = Muy bien
scale-thanks = Gracias. Su respuesta es para usted. Aquí nadie pone nota.
reflect-note = Con sus palabras
reflect-keep = Guardar mi frase
reflect-done = He terminado
reflect-nothing = Elija una respuesta o escriba una frase. Las dos cosas valen.
