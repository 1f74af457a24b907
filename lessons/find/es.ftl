title = Encontrar lo que necesita
about = Páginas, buscadores, mapas y asistentes: encontrarlo y ver quién lo dice.
