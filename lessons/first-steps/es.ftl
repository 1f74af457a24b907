title = Primeros pasos con el teclado y la pantalla
about = Las teclas, la pantalla y sus primeras palabras, sin prisa.
