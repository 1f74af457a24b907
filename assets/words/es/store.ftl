### Lo que Paso guarda en este equipo.

store-busy =
    Paso ya está abierto en { -computer(form: "the") }.
    Busque su ventana o ciérrela antes.
    Para el tutor: usa la carpeta { $folder }.
store-read-only =
    Puede aprender, pero hoy no se guarda nada.
    Para el tutor: este disco es de solo lectura.
store-full =
    Puede aprender, pero por ahora no se guarda nada.
    Para el tutor: el disco está lleno. Haga sitio y Paso volverá a intentarlo.
store-not-ours =
    Puede aprender, pero hoy no se guarda nada.
    Para el tutor: la carpeta de datos es de otra cuenta. «paso doctor» explica cómo compartirla.
store-closed =
    Puede aprender, pero hoy no se guarda nada.
    Para el tutor: la carpeta de datos es de esta cuenta, pero no deja escribir. «paso doctor» explica cómo abrirla.
store-no-folder =
    Puede aprender, pero hoy no se guarda nada.
    Para el tutor: hay un archivo en el lugar de la carpeta de datos.
store-cannot-keep =
    Puede aprender, pero por ahora no se guarda nada.
    Para el tutor: { $detail }
store-newer =
    Este Paso es más antiguo que lo que hay guardado aquí. No se cambió nada.
    Ciérrelo y abra el Paso más nuevo, por favor.
    Para el tutor: un Paso más nuevo escribió { $file }.
    Copie el programa más reciente en { -computer(form: "the") }. Para enseñar ya, sin lo guardado: paso --data CARPETA-NUEVA
store-damaged =
    Hay algo en { -computer(form: "the") } que ya no se puede leer. No es culpa suya.
    Puede seguir aprendiendo.
store-set-aside =
    Había algo en { -computer(form: "the") } que ya no se podía leer. No es culpa suya.
    Puede seguir aprendiendo: Paso guarda lo que haga desde ahora.
    Para el tutor: el archivo antiguo es ahora { $file }. Con «paso restore» se recupera una copia.
store-not-a-copy =
    { $file } no es una copia completa hecha con «paso backup».
    No se cambió nada. Elija otra copia, por favor.
store-exists =
    Ya hay un archivo en { $file }.
    No se tocó. Elija otro nombre, por favor.
store-elsewhere =
    { $place } no se puede usar ahora.
    Mire si la memoria USB está puesta y vuelva a intentarlo.
    .read-only =
        En { $place } no se puede escribir.
        Use otra memoria USB u otra carpeta, por favor.
    .full =
        Ya no queda sitio en { $place }.
        Haga sitio o use otra memoria USB.
    .not-ours =
        { $place } es de otra cuenta.
        Use otra carpeta, por favor.
    .closed =
        En { $place } no se puede escribir.
        Dé permiso o elija otra carpeta.
store-sealed-closed =
    Estas palabras no lo abren.
    Mire otra vez su papel o use otra memoria USB. No se cambió nada.
store-sealed-newer =
    Lo escribió un Paso más nuevo. Este no puede abrirlo.
    No se cambió nada.
store-sealed-broken =
    No está completo. Quizá se sacó la memoria USB demasiado pronto.
    No se cambió nada. Lleve otra vez consigo lo que hizo.
store-forgotten =
    La persona de estos datos pidió que se borrara todo.
    No se guarda ni se recupera nada.
store-not-kept = sin guardar
