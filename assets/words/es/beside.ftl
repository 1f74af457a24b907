### El puesto propio del tutor, y la sala.

beside-place = Al lado de quien aprende
beside-ask = Pida las palabras que salen en la otra pantalla. Escríbalas aquí.
beside-code = Palabras
beside-address = Dirección (vacía: este equipo)
beside-call = Ir allí
beside-close = Salir de Paso
beside-calling = Un momento, por favor.
beside-again = Otras palabras
beside-ended = La otra persona terminó. Aquí no queda nada de la lección.
beside-head = Le toca a quien aprende
beside-head-name = Le toca a { $name }
beside-at = La persona está aquí (->): { $at }
beside-follows = La persona está leyendo.
beside-aside = La persona está en un menú.
beside-elsewhere = La persona no está en una lección. Usted no ve otras páginas.
beside-at-end = La lección terminó. ¿Cómo fue?
beside-opening = Un momento: llega la lección.
beside-away = No hay conexión. Vuelve sola.
beside-too-late = No se hizo: la persona ya siguió. Mire otra vez.
beside-shows = Ahora toca mostrar: { $act }
beside-show-next = Mostrar lo siguiente
beside-said = Usted dijo: { $text }
beside-turn = Le toca
beside-say = Decir
beside-write = Escribir
beside-text = Decir
beside-send = Enviar
beside-propose = Proponer
beside-propose-why = La persona dice que sí con una tecla.
beside-proposed = Usted propone: { $what }. Aún no hay respuesta.
beside-take-back = Retirarlo
beside-saw-hand = Vi la mano
propose-next = Paso siguiente
propose-back = Paso anterior
propose-step = Otro paso
propose-there = Proponerlo
step-n = paso { $n }
beside-past = Hasta ahora
beside-past-none = En esta lección no hubo pistas ni otros intentos.
beside-past-end = Eso es todo.
beside-past-step = { $step }. Pistas: { $hints }. Otros intentos: { $slips }. { $mark }.
beside-not-yet = Todavía sin resolver
beside-marks = Cómo fue
beside-marks-none = Mientras usted miraba no se resolvió ningún paso práctico.
beside-marks-end = Gracias. Queda anotado.
beside-mark-ask = { $n } de { $of }: { $step }. ¿Cómo fue?
beside-so = Fue así
beside-leave = Salir

room-place = Su sala
room-is-open = En cada equipo: «Llamar al tutor», «otra pantalla», «la sala del tutor». Dirección: { $address }. Palabras: { $code }. Sirven dos minutos.
room-is-shut = Ahora no puede entrar nadie más.
room-open = Dejar entrar
room-shut = No dejar entrar a nadie más
room-guest = Una persona
room-who = { $name }: { $state }
room-fine = bien
room-asks = pide ayuda
room-may-need = quizá necesite ayuda
room-away = sin conexión
room-between = Entre dos lecciones
room-step = Paso { $step } de { $of }, { $minutes ->
    [0] acaba de empezar
    [one] 1 minuto
   *[other] { $minutes } minutos
    }
