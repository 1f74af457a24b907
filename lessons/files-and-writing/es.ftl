title = Archivos y escritos
about = Guardar lo que quiere conservar, encontrarlo, escribir una carta y un currículum.
