# Cuando una lección no se puede abrir.

pack-no-lesson =
    Aquí no hay ninguna lección que se llame { $name }.
    Elija otra, por favor.
pack-cannot-read =
    No se puede leer { $name }.
    No es culpa suya. Elija otra lección y avise a su tutor.
pack-needs-mending =
    Hay que arreglar esta lección: { $name }.
    No es culpa suya. Elija otra lección, por favor.
    Para el tutor: «paso check» muestra los lugares.
