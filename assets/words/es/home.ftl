### Página de inicio, temas, lo que ya sé hacer, final de una lección.

home-place = Inicio
home-hello = Qué bien que haya venido, { $name }.
home-hello-again = Qué bien tenerle otra vez aquí, { $name }.
home-hello-guest = ¿Qué quiere hacer ahora?
home-break = Lleva aquí un buen rato. Un descanso corto sienta bien.
home-warm-up = Para empezar: { $count ->
    [one] 1 tarea corta que ya conoce
   *[other] { $count } tareas cortas que ya conoce
    }
home-go-on = Seguir: { $title }
home-begin = Empezar: { $title }
home-next = Lo siguiente: { $title }
home-enough = Hoy hizo mucho. Una más: { $title }
home-topics = Elegir otra cosa
home-wishes = Lo que me gustaría hacer algún día
home-wishes-chosen = Lo que me gustaría hacer algún día: { $count ->
    [one] { $count } cosa
   *[other] { $count } cosas
    }
home-can-do = Lo que ya sé hacer
home-comfort = Letras y colores
home-mine = Lo que Paso guarda sobre mí
home-name = Guardar lo hecho con un nombre
home-stop = Dejarlo por hoy

topics-place = Todas las lecciones
topics-ask = Elija un tema. Todo está abierto para usted.
topics-count = { $done } de { $of }
lesson-open = está a la mitad
lesson-alone = ya me sale sin ayuda
lesson-done = hecha
lesson-minutes = unos { $minutes } minutos
lesson-not-there = Esta lección no se puede abrir ahora. No es culpa suya. Elija otra y avise a su tutor.
notice-place = Un momento

done-now = Ya sabe { $can-do }.
done-bridge = Para probar fuera, cuando quiera:
done-next = Lo siguiente: { $title }
done-home = Ir al inicio

home-placing = Buscar por dónde empezar
placing-place = Por dónde empezar
placing-ask = ¿Por dónde quiere empezar?
placing-why =
    Puede probar unas cosas sencillas. Después Paso le propone por dónde empezar.
    Puede dejarlo cuando quiera.
placing-go = Probar unas cosas sencillas
placing-beginning = Empezar desde el principio
try-place = Unas cosas sencillas
try-pass = Esta, aún no
try-stop = Parar aquí
placed-start = Empiece aquí: { $title }
placed-why = Es solo una propuesta. Usted puede empezar por donde quiera.
placed-begin = Empezar esta lección

can-do-place = Lo que ya sé hacer
can-do-ask = Todo esto lo aprendió aquí:
can-do-nothing-yet = Después de su primera lección podrá leer aquí lo que ya sabe hacer.
can-do-line = Sé { $can-do }.
can-do-done = hecha
can-do-alone = sin ayuda
can-do-still = sin ayuda, y lo recuerda

wishes-place = Algún día
wishes-ask = ¿Qué le gustaría hacer algún día?
wishes-why = Elija todo lo que quiera. Paso le enseña después el camino.
wish-family = Escribir a mi familia y a mis amistades
wish-doctor = Pedir cita en el centro de salud
wish-work = Buscar trabajo
wish-papers = Hacer trámites con el ayuntamiento
wish-bank = Ver mi cuenta del banco
wish-photos = Guardar y enviar mis fotos
wish-learn = Aprender cosas del mundo
wishes-keep = Esto es lo que quiero
wishes-kept = Paso lo recuerda. Primero viene lo que le ayuda con eso.

rate-before = Antes de empezar
rate-after = Ya lo hizo todo
rate-why =
    ¿Hoy puede hacer esto sin ayuda?
    Todas las respuestas son buenas. Solo las ve usted.
rate-skip = Prefiero no decirlo
